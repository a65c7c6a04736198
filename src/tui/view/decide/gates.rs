//! What is missing before more can be said, with figures and what would open it; changes nothing.

use super::{LEFT, Writer};
use crate::analysis::audit::{AuditReading, Gate, Level, Measure};
use crate::app::decide::{Entry, Section, Summary};
use crate::lang::Lang;
use crate::tui::widget::{columns, number};
use ratatui::style::Style;

/// Columns of a gate's name and figures, where what opens it stands beside them.
const NAME: u16 = 24;
const FIGURES: u16 = 14;
/// Narrower than this, what opens a gate stands below it.
const BESIDE: u16 = 66;

/// Gates of both levels that are still closed; where lines are asked for on both levels, the larger number alone.
pub(super) fn closed(summary: &Summary) -> Vec<Gate> {
    let Some(audit) = summary.audit_reading() else { return Vec::new() };
    audit.gates.iter().filter(|g| !g.open).copied().collect()
}

impl Writer<'_> {
    pub(super) fn gates(&mut self, entries: &[Entry]) {
        self.head(Section::Gates);
        self.gap();
        let summary = &self.state.decide.summary;
        let closed = closed(summary);
        let audit = summary.audit_reading().cloned();
        for entry in entries.iter().filter(|e| matches!(e, Entry::Quiz | Entry::Audit)) {
            let row = self.row();
            let key = if *entry == Entry::Quiz { "gates-quiz" } else { "gates-audit" };
            let text = self.say(key);
            self.text(&text, Style::new());
            self.entry(row);
        }
        if let Some(audit) = &audit {
            for (level, key) in [(Level::SideBySide, "gates-side-by-side"), (Level::Verdict, "gates-verdict")] {
                let here: Vec<Gate> = closed.iter().filter(|g| g.level == level).copied().collect();
                if here.is_empty() {
                    continue;
                }
                self.gap();
                self.muted(key);
                for gate in here {
                    self.gate(&gate, audit);
                }
            }
        }
        if closed.is_empty() && audit.is_some() {
            let (key, style) = if summary.quiz.is_some() { ("gates-open", Style::new()) } else { ("gates-open-weeks", self.theme.muted) };
            let text = self.say(key);
            self.text(&text, style);
        }
        self.ideas(entries);
    }

    /// Trials that would fill what is missing.
    fn ideas(&mut self, entries: &[Entry]) {
        for entry in entries {
            let Entry::Idea(id) = entry else { continue };
            let Some(idea) = self.state.pack.trials.iter().find(|t| t.id == *id) else { continue };
            self.gap();
            let row = self.row();
            let track = self.state.pack.track(idea.side).short.clone();
            let values = [("track", track.into()), ("title", idea.title.as_str().into())];
            let (text, style) = (self.state.lang.with("gates-idea", &values), self.theme.side(idea.side));
            self.text(&text, style);
            self.entry(row);
        }
    }

    fn gate(&mut self, gate: &Gate, audit: &AuditReading) {
        let row = self.row();
        let name = self.gate_name(gate);
        let style = gate.side.map_or(Style::new(), |s| self.theme.side(s));
        let (have, need) = (amount(self.state.lang, gate, gate.have), amount(self.state.lang, gate, gate.need));
        let key = if gate.measure.is_at_most() { "gates-at-most" } else { "gates-have" };
        let figures = self.state.lang.with(key, &[("have", have.into()), ("need", need.into())]);
        let opens = self.opens(gate, audit);
        if self.width >= BESIDE {
            self.sheet.page.at(row, LEFT, &name, style);
            self.sheet.page.at(row, LEFT + NAME, &figures, Style::new());
            let at = NAME + FIGURES;
            self.sheet.page.block(row, LEFT + at, self.width - at, &opens, self.theme.muted);
        } else {
            self.sheet.page.at(row, LEFT, &name, style);
            let x = LEFT + self.width.saturating_sub(columns(&figures));
            self.sheet.page.at(row, x, &figures, Style::new());
            self.sheet.page.block(row + 1, LEFT + 2, self.width.saturating_sub(2), &opens, self.theme.muted);
        }
    }

    fn gate_name(&self, gate: &Gate) -> String {
        let what = self.say(match gate.measure {
            Measure::Lines => "gate-lines",
            Measure::Days => "gate-days",
            Measure::Hours => "gate-hours",
            Measure::Weeks if gate.side.is_none() => "gate-weeks-all",
            Measure::Weeks => "gate-weeks",
            Measure::Coverage => "gate-coverage",
            Measure::Unsorted => "gate-unsorted",
            Measure::Delay => "gate-delay",
        });
        gate.side.map_or_else(|| what.clone(), |s| self.state.lang.labelled(&self.state.pack.track(s).short, &what))
    }

    /// What would open it.
    fn opens(&self, gate: &Gate, audit: &AuditReading) -> String {
        let track = gate.side.map(|s| self.state.pack.track(s).short.clone()).unwrap_or_default();
        let whole = gate.missing().ceil();
        let count = (0..=10_000_i64).find(|n| to_f64(*n) >= whole).unwrap_or(0);
        let hours = match gate.measure {
            Measure::Coverage => gate.missing() * audit.coverage.contracted,
            Measure::Unsorted => gate.missing() * audit.coverage.logged,
            Measure::Lines | Measure::Days | Measure::Hours | Measure::Weeks | Measure::Delay => gate.missing(),
        };
        let key = match (gate.measure, gate.side) {
            (Measure::Lines, _) => "opens-lines",
            (Measure::Days, _) => "opens-days",
            (Measure::Hours, _) => "opens-hours",
            (Measure::Weeks, Some(_)) => "opens-weeks-side",
            (Measure::Weeks, None) => "opens-weeks",
            (Measure::Coverage, _) => "opens-coverage",
            (Measure::Unsorted, _) => "opens-unsorted",
            (Measure::Delay, _) => "opens-delay",
        };
        let hours = number::hours_sum(self.state.lang, hours.max(0.1));
        self.state.lang.with(key, &[("count", count.into()), ("track", track.into()), ("hours", hours.into())])
    }
}

fn to_f64(n: i64) -> f64 {
    i32::try_from(n).map_or(f64::MAX, f64::from)
}

/// What is there, or needed, in the gate's unit.
fn amount(lang: Lang, gate: &Gate, value: f64) -> String {
    match gate.measure {
        Measure::Coverage | Measure::Unsorted | Measure::Delay => format!("{}\u{a0}%", number::percent(value)),
        Measure::Hours => format!("{}\u{a0}h", number::hours_sum(lang, value)),
        Measure::Lines | Measure::Days | Measure::Weeks => format!("{value:.0}"),
    }
}
