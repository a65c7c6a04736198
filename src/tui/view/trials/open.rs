//! One trial, opened: its dates, what was agreed, its log, and the signal at its end; changes nothing.

use super::{LEFT, MEASURE, name, standing};
use crate::app::date;
use crate::app::trials::change::FAIR;
use crate::app::trials::{Action, Field, fields, figures, idea};
use crate::app::{self, State};
use crate::model::{Trial, TrialState};
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::view::Canvas;
use crate::tui::view::stops::Sheet;
use crate::tui::widget::{columns, number};
use jiff::civil::Date;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// A trial being written.
struct Writer<'a> {
    state: &'a State,
    trial: &'a Trial,
    theme: Theme,
    glyphs: Glyphs,
    sheet: Sheet,
    width: u16,
    /// Columns of the names before values.
    names: u16,
}

/// Draws an opened trial.
pub(super) fn draw(state: &State, trial: &Trial, area: Rect, canvas: &mut Canvas<'_>) {
    let width = area.width.saturating_sub(LEFT + 2).min(MEASURE);
    let names = ["trial-side", "trial-activity", "trial-start", "trial-review"].map(|key| columns(&state.lang.text(key)));
    let names = names.into_iter().max().unwrap_or(0) + 2;
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut writer = Writer { state, trial, theme, glyphs, sheet: Sheet::default(), width, names };
    for field in fields(trial) {
        writer.field(field);
    }
    if trial.state != TrialState::Finished {
        writer.signal_to_come();
    }
    writer.sheet.show(state, state.trials.cursor, area, canvas);
}

impl Writer<'_> {
    fn say(&self, key: &'static str) -> String {
        self.state.lang.text(key).into_owned()
    }

    fn text(&mut self, text: &str, style: Style) {
        self.sheet.page.text(LEFT, self.width, text, style);
    }

    fn entry(&mut self, from: usize) {
        let action = app::Action::Trials(Action::Select(self.sheet.next()));
        self.sheet.entry(from, LEFT + self.width, action);
    }

    fn head(&mut self, key: &'static str) {
        self.sheet.page.gap();
        self.sheet.head();
        let (text, style) = (self.say(key), self.theme.title);
        self.text(&text, style);
    }

    fn field(&mut self, field: Field) {
        match field {
            Field::Title => self.title(),
            Field::Side => {
                let side = self.trial.side;
                let track = self.state.pack.track(side).name.clone();
                self.value("trial-side", &track, self.theme.side(side));
            }
            Field::Activity => {
                let id = self.trial.activity.as_ref();
                let found = id.and_then(|id| self.state.pack.activity(id).map(|a| a.name.clone()));
                let name = found.or_else(|| id.map(ToString::to_string)).unwrap_or_default();
                let named = if name.is_empty() { self.say("trial-no-activity") } else { name };
                self.value("trial-activity", &named, Style::new());
                self.figures();
            }
            Field::Start => self.date("trial-start", self.trial.start),
            Field::Review => {
                self.date("trial-review", self.trial.review);
                self.length();
            }
            Field::Duties => {
                self.head("trial-agreed");
                let fair = self.state.pack.trial_notes.iter().find(|n| n.facts.iter().any(|f| f == "X10"));
                if let Some(text) = fair.map(|n| n.text.clone()) {
                    let muted = self.theme.muted;
                    self.text(&text, muted);
                }
                let text = self.trial.duties.clone();
                self.agreed("trial-duties", "trial-duties-ask", &text);
            }
            Field::Gaps => {
                let text = self.trial.gaps.clone();
                self.agreed("trial-gaps", "trial-gaps-ask", &text);
            }
            Field::WayBack => {
                let text = self.trial.way_back.clone();
                self.agreed("trial-way-back", "trial-way-back-ask", &text);
            }
            Field::Log(n) => self.log(n),
            Field::AddLog => self.add_log(),
            Field::Signal => self.signal(),
            Field::Outcome => {
                let text = self.trial.outcome.clone();
                self.agreed("trial-outcome", "trial-outcome-ask", &text);
            }
        }
    }

    fn title(&mut self) {
        let (title, style) = (name(self.state, self.trial), self.theme.title);
        self.text(&title, style);
        let row = self.sheet.page.end();
        let track = self.state.pack.track(self.trial.side);
        let after = self.sheet.page.at(row, LEFT, &track.short, self.theme.side(self.trial.side));
        self.sheet.page.block(
            row,
            after + 2,
            (LEFT + self.width).saturating_sub(after + 2),
            &standing(self.state, self.trial),
            self.theme.muted,
        );
        self.entry(0);
        if let Some(idea) = idea(self.state, self.trial) {
            self.sheet.page.gap();
            self.text(&idea.text.clone(), Style::new());
        }
        self.sheet.page.gap();
    }

    /// A name and its value in two columns.
    fn value(&mut self, key: &'static str, value: &str, style: Style) {
        let row = self.sheet.page.end();
        let name = self.say(key);
        self.sheet.page.at(row, LEFT, &name, self.theme.muted);
        self.sheet.page.block(row, LEFT + self.names, self.width.saturating_sub(self.names), value, style);
        self.entry(row);
    }

    fn date(&mut self, key: &'static str, date: Option<Date>) {
        let (text, style) = match date {
            Some(date) => (date::full(self.state.lang, date), Style::new()),
            None => (self.say("trial-no-date"), self.theme.muted),
        };
        self.value(key, &text, style);
    }

    /// What was logged on the trial, beside its activity.
    fn figures(&mut self) {
        let found = figures::of(self.state, &self.trial.id);
        if found.lines == 0 {
            return;
        }
        let row = self.sheet.page.end();
        let values = [("hours", number::hours_sum(self.state.lang, found.hours).into()), ("count", found.lines.into())];
        let mut text = self.state.lang.with("trial-hours", &values);
        if let Some(energy) = found.energy {
            text.push_str(&self.state.lang.with("trial-energy", &[("energy", number::mean(self.state.lang, energy, &self.glyphs).into())]));
        }
        self.sheet.page.block(row, LEFT + self.names, self.width.saturating_sub(self.names), &text, self.theme.muted);
    }

    /// How long the trial is, and whether that is fair.
    fn length(&mut self) {
        let (Some(start), Some(review)) = (self.trial.start, self.trial.review) else { return };
        let days = start.until(review).map_or(0, |s| s.get_days());
        let fair = (FAIR.start() * 7..=FAIR.end() * 7).contains(&days);
        let weeks = number::hours_sum(self.state.lang, f64::from(days) / 7.0);
        let key = if fair { "trial-length" } else { "trial-length-unfair" };
        let text = self.state.lang.with(key, &[("weeks", weeks.into())]);
        let row = self.sheet.page.end();
        let style = if fair { self.theme.muted } else { self.theme.warning };
        self.sheet.page.block(row, LEFT + self.names, self.width.saturating_sub(self.names), &text, style);
    }

    /// A text under its name, or what it is to say.
    fn agreed(&mut self, key: &'static str, ask: &'static str, text: &str) {
        self.sheet.page.gap();
        let row = self.sheet.page.end();
        let name = self.say(key);
        self.text(&name, Style::new());
        let (text, style) = if text.trim().is_empty() { (self.say(ask), self.theme.muted) } else { (text.to_owned(), Style::new()) };
        self.sheet.page.text(LEFT + 2, self.width.saturating_sub(2), &text, style);
        self.entry(row);
    }

    fn log(&mut self, n: usize) {
        if n == 0 {
            self.head("trial-log-head");
        }
        let Some(line) = self.trial.log.get(n) else { return };
        let row = self.sheet.page.end();
        let date = |on| date::full(self.state.lang, on);
        let said = LEFT + 2 + self.trial.log.iter().map(|line| columns(&date(line.on))).max().unwrap_or(0);
        self.sheet.page.at(row, LEFT, &date(line.on), self.theme.muted);
        self.sheet.page.block(row, said, (LEFT + self.width).saturating_sub(said), &line.text, Style::new());
        self.entry(row);
    }

    fn add_log(&mut self) {
        if self.trial.log.is_empty() {
            self.head("trial-log-head");
        }
        let row = self.sheet.page.end();
        let text = self.say("trial-log-add");
        let muted = self.theme.muted;
        self.text(&text, muted);
        self.entry(row);
    }

    fn signal_text(&self) -> String {
        self.state.pack.signals.get(&self.trial.side).map(|n| n.text.clone()).unwrap_or_default()
    }

    /// What will be asked at the end, so that one can look for it meanwhile.
    fn signal_to_come(&mut self) {
        self.head("trial-to-come");
        let (text, muted) = (self.signal_text(), self.theme.muted);
        self.text(&text, muted);
    }

    fn signal(&mut self) {
        self.head("trial-end");
        let row = self.sheet.page.end();
        let text = self.signal_text();
        self.text(&text, Style::new());
        let (key, style) = match self.trial.signal {
            None => ("trial-signal-ask", self.theme.title),
            Some(true) => ("trial-signal-yes", self.theme.good),
            Some(false) => ("trial-signal-no", self.theme.warning),
        };
        let text = self.say(key);
        self.text(&text, style);
        self.entry(row);
    }
}
