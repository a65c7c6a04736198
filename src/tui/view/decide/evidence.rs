//! Contradictions, the lenses on the weeks, and what a week in each role would give; changes nothing.

use super::{LEFT, Writer};
use crate::analysis::audit::project;
use crate::analysis::constants::{HARD_LINES, PROJECTION_COVERED};
use crate::analysis::decide::Contradiction;
use crate::app::decide::{self, Entry, Section, mix};
use crate::model::Side;
use crate::tui::widget::{bars::diverging, columns, number, pad_left};
use ratatui::style::Style;

/// Columns of a bar of energy.
const BAR: u16 = 17;
/// The most energy an hour gives or takes.
const MOST: f64 = 2.0;
/// Columns of a mix's percentages.
const SHARE: u16 = 6;

impl Writer<'_> {
    pub(super) fn contradictions(&mut self) {
        self.head(Section::Contradictions);
        let summary = &self.state.decide.summary;
        let found = summary.contradictions.clone();
        if found.is_empty() {
            let key = if summary.quiz.is_some() && summary.audit.is_some() { "contradictions-none" } else { "contradictions-waiting" };
            self.gap();
            let text = self.say(key);
            return self.text(&text, Style::new());
        }
        self.muted("contradictions-what");
        let mut last = String::new();
        let mut beside = false;
        for c in &found {
            // Activities of one statement stand together under it.
            let follows = c.statement == last;
            c.statement.clone_into(&mut last);
            if !follows {
                self.gap();
            }
            let row = self.row();
            let x = LEFT + 5;
            if !follows {
                let statement = self.state.pack.statement(&c.statement).map(|s| s.text.clone()).unwrap_or_default();
                self.sheet.page.at(row, LEFT, &c.statement, self.theme.side(c.side));
                self.sheet.page.block(row, x, self.width.saturating_sub(5), &statement, Style::new());
            }
            let said = self.said(c.answer);
            let [energy, lived] = self.lived(c);
            let row_two = self.row();
            let after = x + columns(&said);
            if !follows {
                self.sheet.page.at(row_two, x, &said, self.theme.muted);
            }
            if !follows {
                // All of one statement stand in one column.
                let long = |c: &Contradiction| after.saturating_add(self.lived(c).iter().map(|text| columns(text)).sum::<u16>() + 4);
                beside = found.iter().filter(|other| other.statement == c.statement).all(|c| long(c) <= LEFT + self.width);
            }
            let (at, from) = if beside { (row_two, after + 2) } else { (row_two + usize::from(!follows), x) };
            let next = self.sheet.page.at(at, from, &energy, self.tint(c.energy).patch(self.theme.title));
            self.sheet.page.block(at, next + 1, (LEFT + self.width).saturating_sub(next + 1), &lived, self.theme.muted);
            let note = self.state.data.decision_ref().and_then(|d| d.contradictions.get(&c.key())).filter(|n| !n.trim().is_empty());
            if let Some(note) = note.cloned() {
                let row = self.row();
                self.sheet.page.at(row, x, self.glyphs.note, self.theme.muted);
                self.sheet.page.block(row, x + 2, self.width.saturating_sub(7), &note, Style::new());
            }
            self.entry(row);
        }
    }

    /// What was answered, in words.
    fn said(&self, answer: u8) -> String {
        let word = self.say(match answer {
            1 => "likert-1",
            2 => "likert-2",
            3 => "likert-3",
            4 => "likert-4",
            _ => "likert-5",
        });
        self.state.lang.with("contradictions-said", &[("answer", answer.to_string().into()), ("word", word.into())])
    }

    /// The energy that speaks against it, and of what.
    fn lived(&self, c: &Contradiction) -> [String; 2] {
        let values = [("activity", self.activity(c.activity.as_str()).into()), ("count", c.rated.into())];
        [self.mean(c.energy), self.state.lang.with("contradictions-lived", &values)]
    }

    pub(super) fn lenses(&mut self) {
        self.head(Section::Lenses);
        let Some(audit) = self.state.decide.summary.audit_reading().cloned() else {
            self.gap();
            let text = self.say("lenses-waiting");
            return self.text(&text, Style::new());
        };
        self.muted("lenses-what");
        self.gap();
        match &audit.hard {
            None => {
                let text = self.say("lens-hard-none");
                self.text(&text, Style::new());
            }
            Some(hard) => {
                let weeks: Vec<String> = hard.weeks.iter().map(ToString::to_string).collect();
                let [staff, em] = Side::BOTH.map(|s| self.state.pack.track(s).short.clone());
                let energies = hard.tracks.staff.energy.zip(hard.tracks.em.energy);
                let mut values = vec![("weeks", weeks.join(", ").into()), ("staff", staff.into()), ("em", em.into())];
                let key = if let Some((s, m)) = energies {
                    values.extend([("staffEnergy", self.mean(s).into()), ("emEnergy", self.mean(m).into())]);
                    "lens-hard"
                } else {
                    let (s, m) = (hard.tracks.staff.lines, hard.tracks.em.lines);
                    values.extend([("staffLines", s.into()), ("emLines", m.into()), ("need", HARD_LINES.into())]);
                    "lens-hard-few"
                };
                let text = self.state.lang.with(key, &values);
                self.text(&text, Style::new());
            }
        }
        if let Some(drain) = audit.drain {
            let values = [
                ("hours", number::hours_sum(self.state.lang, drain.hours).into()),
                ("all", number::hours_sum(self.state.lang, audit.rated_hours).into()),
                ("share", number::percent(drain.share).into()),
            ];
            let text = self.state.lang.with("lens-drain", &values);
            self.gap();
            self.text(&text, Style::new());
        }
        if let Some(rhythm) = audit.rhythm {
            let values = [
                ("switches", self.state.lang.figure(&format!("{:.1}", rhythm.switches_a_day)).into()),
                ("days", rhythm.days.into()),
                ("share", number::percent(rhythm.focus_share).into()),
                ("hours", number::hours_sum(self.state.lang, rhythm.focus_hours).into()),
            ];
            let text = self.state.lang.with("lens-rhythm", &values);
            self.gap();
            self.text(&text, Style::new());
        }
    }

    pub(super) fn projection(&mut self) {
        self.head(Section::Projection);
        self.muted("projection-what");
        for side in Side::BOTH {
            self.gap();
            self.role(side);
        }
    }

    fn role(&mut self, side: Side) {
        let row = self.row();
        let mix = mix::of(self.state, side);
        let activities = self.state.decide.summary.audit_reading().map(|a| a.activities.clone()).unwrap_or_default();
        let projected = project(&activities, &mix);
        let name = self.state.pack.track(side).name.clone();
        self.sheet.page.at(row, LEFT, &name, self.theme.side(side).patch(self.theme.title));
        let names = Side::BOTH.map(|s| columns(&self.state.pack.track(s).name)).into_iter().max().unwrap_or(0);
        if let Some(energy) = projected.energy {
            let x = LEFT + names + 2;
            let text = pad_left(&self.mean(energy), 4, &self.glyphs);
            let after = self.sheet.page.at(row, x, &text, self.tint(energy).patch(self.theme.title));
            if after + 2 + BAR <= LEFT + self.width {
                let [left, middle, right] = diverging(energy, MOST, BAR, &self.glyphs);
                let mut at = self.sheet.page.at(row, after + 2, &left, self.tint(energy));
                at = self.sheet.page.at(row, at, &middle, self.theme.rule);
                self.sheet.page.at(row, at, &right, self.tint(energy));
            }
        }
        let whose = self.say(if mix::is_own(self.state, side) { "projection-own" } else { "projection-pack" });
        let values = [
            ("covered", number::percent(projected.covered).into()),
            ("need", number::percent(PROJECTION_COVERED).into()),
            ("mix", whose.into()),
        ];
        let mut text = self.state.lang.with(if projected.energy.is_some() { "projection-covered" } else { "projection-hidden" }, &values);
        if let Some((id, share)) = &projected.unmeasured {
            let values = [("activity", self.activity(id).into()), ("share", number::percent(*share).into())];
            text.push(' ');
            text.push_str(&self.state.lang.with("projection-unmeasured", &values));
        }
        let muted = self.theme.muted;
        self.text(&text, muted);
        self.entry(row);
        if self.state.decide.mix == Some(side) {
            self.shares(side, &mix);
        }
    }

    /// The open mix: a row for each activity, and their sum.
    fn shares(&mut self, side: Side, mix: &std::collections::BTreeMap<String, f64>) {
        let rows = mix::rows(self.state);
        let names: Vec<String> = rows.iter().map(|id| self.activity(id)).collect();
        let widest = names.iter().map(|n| columns(n)).max().unwrap_or(0).min(22);
        let bar = LEFT + 2 + widest + 2 + SHARE + 2;
        let selected = decide::selected(self.state);
        for (id, name) in rows.iter().zip(&names) {
            let row = self.row();
            let share = mix.get(id).copied().unwrap_or(0.0);
            let style = if share > 0.0 { Style::new() } else { self.theme.muted };
            self.sheet.page.at(row, LEFT + 2, name, style);
            let text = percent(share);
            let end = LEFT + 2 + widest + 2 + SHARE;
            let typed = self.state.decide.typed.as_ref().filter(|_| selected == Some(Entry::Share(side, id.clone())));
            if let Some(typed) = typed {
                let (before, after) = typed.split();
                let x = end - columns(typed.text()).min(SHARE - 2) - 2;
                let next = self.sheet.page.at(row, x, &[before, after].concat(), self.theme.block());
                self.sheet.page.at(row, next, " %", self.theme.block());
                self.sheet.page.type_at(row, x + columns(before));
            } else {
                self.sheet.page.at(row, end - columns(&text).min(SHARE), &text, style);
            }
            let room = (LEFT + self.width).saturating_sub(bar);
            let cells = (1..=usize::from(room)).filter(|n| i32::try_from(*n).is_ok_and(|n| f64::from(n) <= share / 2.0 + 0.01)).count();
            self.sheet.page.at(row, bar, &self.glyphs.bar.repeat(cells), self.theme.side(side));
            self.entry(row);
        }
        let total = mix::total(mix);
        let off = total - 100.0;
        let row = self.row();
        let text = percent(total);
        let x = LEFT + 2 + widest + 2 + SHARE - columns(&text).min(SHARE);
        let style = if off.abs() < 0.5 { self.theme.title } else { self.theme.warning };
        let sum = self.say("projection-sum");
        self.sheet.page.at(row, LEFT + 2, &sum, self.theme.muted);
        self.sheet.page.at(row, x, &text, style);
        let key = if off >= 0.5 {
            "projection-over"
        } else if off <= -0.5 {
            "projection-under"
        } else {
            "projection-full"
        };
        let hint = self.state.lang.with(key, &[("off", format!("{:.0}", off.abs()).into())]);
        self.sheet.page.block(row + 1, LEFT + 2, self.width.saturating_sub(2), &hint, self.theme.muted);
    }
}

/// A share that is percent already.
fn percent(share: f64) -> String {
    format!("{share:.0}\u{a0}%").replace('\u{a0}', " ")
}
