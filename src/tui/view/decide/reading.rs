//! What answers and weeks say together, in a sentence and on one axis; never one score; changes nothing.

use super::{LEFT, Writer};
use crate::analysis::audit::{AuditReading, Lean, Verdict};
use crate::analysis::constants::{CEILING_RHO, CEILING_STUDIES, LOOKS};
use crate::analysis::decide::Reading;
use crate::app::Tab;
use crate::lang::Arg;
use crate::model::{DocKey, Side};
use crate::tui::view::stops::frozen;
use crate::tui::widget::axis::{Axis, axis};
use crate::tui::widget::columns;
use ratatui::style::Style;

/// The most that the two sums of the quiz can differ.
const QUIZ: f64 = 24.0;
/// The most that the energies of the two tracks can differ.
const ENERGY: f64 = 4.0;

impl Writer<'_> {
    pub(super) fn reading(&mut self) {
        self.sheet.head();
        frozen(self.state, DocKey::Decision, (LEFT, self.width), &mut self.sheet.page, self.theme.warning);
        let (headline, means) = self.sentences();
        let bold = self.theme.title;
        self.text(&headline, bold);
        self.gap();
        self.text(&means, Style::new());
        self.notes();
        self.axes();
        let ceiling = [("rho", self.state.lang.figure(&format!("{CEILING_RHO:.2}")).into()), ("studies", CEILING_STUDIES.into())];
        let (text, muted) = (self.state.lang.with("decide-ceiling", &ceiling), self.theme.muted);
        self.gap();
        self.text(&text, muted);
        self.source();
    }

    /// Which audit was read, and how to read another one where there is one.
    fn source(&mut self) {
        let Some((id, _)) = &self.state.decide.summary.audit else { return };
        let Some(plan) = self.state.data.audit(*id) else { return };
        let tab = crate::tui::view::tab_name(self.state, Tab::Audit);
        let values = [
            ("title", plan.title.clone().into()),
            ("first", plan.first_week.to_string().into()),
            ("last", plan.last_week().to_string().into()),
            ("tab", tab.into()),
        ];
        let mut text = self.state.lang.with("decide-read-from", &values);
        if self.state.data.audits().count() > 1 {
            text = [text, self.say("decide-read-other")].join(" ");
        }
        let muted = self.theme.muted;
        self.gap();
        self.text(&text, muted);
    }

    fn track(&self, side: Option<Side>) -> String {
        side.map(|s| self.state.pack.track(s).name.clone()).unwrap_or_default()
    }

    /// The reading in a sentence, and what it means.
    fn sentences(&self) -> (String, String) {
        let summary = &self.state.decide.summary;
        let (quiz, audit) = (summary.quiz_reading(), summary.audit_reading());
        let stated = self.track(quiz.and_then(|q| q.toward));
        let lived = self.track(audit.and_then(|a| a.toward));
        let shorts: Vec<&str> = summary.untested.iter().map(|s| self.state.pack.track(*s).short.as_str()).collect();
        let values: [(&str, Arg<'_>); 4] = [
            ("stated", stated.into()),
            ("lived", lived.into()),
            ("tracks", shorts.join(", ").into()),
            ("week", audit.and_then(|a| a.looks.last()).map_or(0, |l| i64::from(l.week)).into()),
        ];
        let more = audit.is_some_and(|a| a.next_look.is_some());
        let (head, means) = match summary.reading {
            Reading::Aligned => ("reading-aligned", "reading-aligned-means"),
            Reading::Conflict => ("reading-conflict", "reading-conflict-means"),
            Reading::Unconfirmed if more => ("reading-unconfirmed", "reading-unconfirmed-means"),
            Reading::Unconfirmed => ("reading-unconfirmed", "reading-unconfirmed-last"),
            Reading::Untested => ("reading-untested", "reading-untested-means"),
            Reading::EnergyLeads => ("reading-energy", "reading-energy-means"),
            Reading::Undecided => ("reading-undecided", "reading-undecided-means"),
            Reading::Hybrid => ("reading-hybrid", "reading-hybrid-means"),
            Reading::Waiting => match (quiz, audit) {
                (None, None) => ("reading-waiting", "reading-waiting-both"),
                (None, Some(_)) => ("reading-waiting", "reading-waiting-quiz"),
                (Some(_), None) => ("reading-waiting", "reading-waiting-audit"),
                (Some(_), Some(audit)) => {
                    ("reading-waiting", if is_over(audit) { "reading-waiting-over" } else { "reading-waiting-weeks" })
                }
            },
        };
        (self.state.lang.with(head, &values), self.state.lang.with(means, &values))
    }

    /// What stands beside the reading: ratings from memory, a hybrid's caution.
    fn notes(&mut self) {
        let summary = &self.state.decide.summary;
        let memory = summary.audit_reading().is_some_and(|a| a.from_memory && a.verdict != Verdict::Waiting);
        let hybrid = summary.reading == Reading::Hybrid;
        if memory {
            let (text, style) = (self.say("decide-from-memory"), self.theme.warning);
            self.gap();
            self.text(&text, style);
        }
        if hybrid {
            for fact in ["QR2", "X05"] {
                let pack = &self.state.pack;
                let carries = |n: &&crate::model::Note| n.facts.iter().any(|f| f == fact);
                if let Some(note) = pack.readings.iter().chain(&pack.further).find(carries).map(|n| n.text.clone()) {
                    self.gap();
                    self.text(&note, Style::new());
                }
            }
        }
    }

    /// Both leans with their bands, one above the other on the same axis, and what they are in figures.
    fn axes(&mut self) {
        let summary = &self.state.decide.summary;
        let quiz = summary.quiz_reading();
        let audit = summary.audit_reading();
        if quiz.is_none() && audit.is_none() {
            return;
        }
        self.gap();
        let names = ["decide-axis-quiz", "decide-axis-weeks"].map(|key| self.say(key));
        let label = names.iter().map(|n| columns(n)).max().unwrap_or(0) + 2;
        let width = self.width.saturating_sub(label);
        let x = LEFT + label;
        let [staff, em] = Side::BOTH.map(|s| self.state.pack.track(s).short.clone());
        let row = self.row();
        self.sheet.page.at(row, x, &staff, self.theme.staff.patch(self.theme.title));
        self.sheet.page.at(row, x + width.saturating_sub(columns(&em)), &em, self.theme.em.patch(self.theme.title));
        let [quiz_name, weeks_name] = names;
        let shown = quiz.map(|q| {
            let style = q.toward.map_or(Style::new(), |s| self.theme.side(s));
            Axis { span: QUIZ, value: f64::from(q.d), low: q.low, high: q.high, style }
        });
        self.one_axis(row + 1, &quiz_name, shown, x, width);
        let lean = audit.and_then(|a| Some((a, resting(a)?)));
        let shown = lean.map(|(a, l)| {
            let style = a.toward.map_or(self.theme.muted, |s| self.theme.side(s));
            Axis { span: ENERGY, value: l.l, low: l.low, high: l.high, style }
        });
        self.one_axis(row + 2, &weeks_name, shown, x, width);
        self.gap();
        if let Some(q) = quiz {
            let number = |v: f64| self.points(v);
            let values = [
                ("d", number(f64::from(q.d)).into()),
                ("low", number(q.low).into()),
                ("high", number(q.high).into()),
                ("staff", staff.as_str().into()),
                ("em", em.as_str().into()),
            ];
            let text = self.state.lang.with("decide-quiz-figures", &values);
            self.text(&text, Style::new());
        }
        let text = match (audit, lean) {
            (None, _) => None,
            (Some(a), None) => Some(self.state.lang.with("decide-weeks-none", &[("lines", a.rated.into())])),
            (Some(a), Some((_, l))) => {
                let values = [
                    ("l", self.mean(l.l).into()),
                    ("low", self.mean(l.low).into()),
                    ("high", self.mean(l.high).into()),
                    ("staff", staff.as_str().into()),
                    ("em", em.as_str().into()),
                    ("toward", self.toward(l.l).into()),
                    ("week", a.looks.last().map_or(0, |l| i64::from(l.week)).into()),
                ];
                let key = match a.verdict {
                    Verdict::Waiting => "decide-weeks-so-far",
                    Verdict::None => "decide-weeks-no-lean",
                    Verdict::Slight => "decide-weeks-slight",
                    Verdict::Clear => "decide-weeks-clear",
                };
                Some(self.state.lang.with(key, &values))
            }
        };
        if let Some(text) = text {
            self.text(&text, Style::new());
        }
        if let Some(next) = audit.and_then(|a| a.next_look) {
            let [first, second] = LOOKS.map(i64::from);
            let values = [("next", i64::from(next).into()), ("first", first.into()), ("second", second.into())];
            let (text, muted) = (self.state.lang.with("decide-next-look", &values), self.theme.muted);
            self.text(&text, muted);
        }
    }

    fn one_axis(&mut self, row: usize, name: &str, shown: Option<Axis>, x: u16, width: u16) {
        self.sheet.page.at(row, LEFT, name, self.theme.muted);
        let Some(shown) = shown else {
            self.sheet.page.at(row, x, &self.glyphs.track.repeat(usize::from(width)), self.theme.muted);
            self.sheet.page.at(row, x + (width.max(1) - 1) / 2, self.glyphs.vertical, self.theme.title);
            return;
        };
        for (at, text, style) in axis(&shown, width, &self.theme, &self.glyphs) {
            self.sheet.page.at(row, x + at, &text, style);
        }
    }

    /// Points of the quiz with their sign.
    fn points(&self, value: f64) -> String {
        let text = format!("{value:+.0}");
        if text.ends_with('0') && value.abs() < 0.5 { "0".to_owned() } else { text.replace('-', self.glyphs.minus) }
    }

    /// The short name of the track that a difference points to.
    fn toward(&self, value: f64) -> String {
        self.state.pack.track(if value < 0.0 { Side::Em } else { Side::Staff }).short.clone()
    }
}

/// Whether the last look came and could say nothing.
fn is_over(audit: &AuditReading) -> bool {
    audit.next_look.is_none() && audit.looks.last().is_some_and(|l| l.verdict == Verdict::Waiting)
}

/// The lean that may be shown: the one that the last look rests on, else the one so far.
fn resting(audit: &AuditReading) -> Option<Lean> {
    audit.looks.last().filter(|l| l.verdict != Verdict::Waiting).and_then(|l| l.lean).or(audit.lean)
}
