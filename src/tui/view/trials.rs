//! The list of trials and ideas, and one trial opened; changes nothing.

mod open;

use super::page::Page;
use super::stops::{Sheet, frozen};
use super::{Canvas, divider};
use crate::app::date;
use crate::app::trials::{Action, Row, find, idea, open_trial, rows, selected};
use crate::app::{self, State};
use crate::model::pack::TrialIdea;
use crate::model::{DocKey, Trial, TrialState};
use crate::tui::keymap::Hint;
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::widget::columns;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The widest line of running text.
const MEASURE: u16 = 76;
/// Column at which texts begin; the pointer stands before it.
const LEFT: u16 = 3;
/// Windows from this width on show the selected trial beside the list.
const WIDE: u16 = 100;
/// Columns of the list there.
const LIST: u16 = 56;

pub fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    if let Some(trial) = open_trial(state) {
        return open::draw(state, trial, area, canvas);
    }
    let wide = area.width >= WIDE;
    let left = Rect { width: if wide { LIST } else { area.width }, ..area };
    list(state, left, !wide, canvas);
    if wide {
        let right = Rect { x: area.x + LIST, width: area.width - LIST, ..area };
        beside(state, right, canvas);
    }
}

fn list(state: &State, area: Rect, unfolds: bool, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let width = area.width.saturating_sub(LEFT + 2).min(MEASURE);
    let mut sheet = Sheet::default();
    frozen(state, DocKey::Trials, (LEFT, width), &mut sheet.page, theme.warning);
    let all = rows(state);
    let mut group = "";
    for (n, row) in all.iter().enumerate() {
        let head = match row {
            Row::Own(_) => "trials-own",
            Row::Idea(_) => "trials-ideas",
            Row::New => "",
        };
        if head != group && !head.is_empty() {
            sheet.page.gap();
            sheet.head();
            sheet.page.text(LEFT, width, &state.lang.text(head), theme.title);
            if n == 0 {
                let why = state.pack.trial_notes.first().map(|n| n.text.as_str()).unwrap_or_default();
                sheet.page.text(LEFT, width, why, theme.muted);
                sheet.page.gap();
            }
            group = head;
        }
        let from = sheet.page.end();
        let own = n == state.trials.list.selected;
        match row {
            Row::Own(id) => {
                if let Some(trial) = find(state, id) {
                    own_row(state, trial, width, &mut sheet.page, (theme, &glyphs));
                }
            }
            Row::Idea(id) => {
                if let Some(idea) = state.pack.trials.iter().find(|t| t.id == *id) {
                    idea_row(state, idea, width, &mut sheet.page, (theme, &glyphs));
                    if own && unfolds {
                        sheet.page.text(LEFT + 2, width.saturating_sub(2), &idea.text, theme.muted);
                        let row = sheet.page.end();
                        sheet.entry(from, area.width, app::Action::Trials(Action::Select(n)));
                        sheet.page.hints(row, LEFT + 2, &ways(state, canvas), theme);
                        continue;
                    }
                }
            }
            Row::New => {
                sheet.page.gap();
                let from = sheet.page.end();
                sheet.page.text(LEFT, width, &state.lang.text("trials-new"), Style::new());
                sheet.entry(from, area.width, app::Action::Trials(Action::Select(n)));
                continue;
            }
        }
        sheet.entry(from, area.width, app::Action::Trials(Action::Select(n)));
    }
    sheet.show(state, state.trials.list, area, canvas);
}

/// What can be done with the selected idea.
fn ways(state: &State, canvas: &Canvas<'_>) -> Vec<Hint> {
    ["trials-open", "trials-start"].iter().filter_map(|id| canvas.keymap.hint_of(id, state)).collect()
}

/// A trial of the person's: its title, then where it stands.
fn own_row(state: &State, trial: &Trial, width: u16, page: &mut Page, (theme, glyphs): (Theme, &Glyphs)) {
    let row = page.end();
    let style = if trial.state == TrialState::Finished { theme.muted } else { theme.side(trial.side) };
    page.at(row, LEFT, mark(trial, glyphs), style);
    let short = &state.pack.track(trial.side).short;
    let room = width.saturating_sub(2 + columns(short) + 2);
    page.block(row, LEFT + 2, room, &name(state, trial), if trial.state == TrialState::Finished { theme.muted } else { theme.title });
    page.at(row, LEFT + width - columns(short), short, theme.side(trial.side));
    page.text(LEFT + 2, width.saturating_sub(2), &standing(state, trial), theme.muted);
}

/// How far a trial has come.
const fn mark(trial: &Trial, glyphs: &Glyphs) -> &'static str {
    match trial.state {
        TrialState::Running => glyphs.dot,
        TrialState::Planned => glyphs.empty,
        TrialState::Finished => glyphs.check,
    }
}

fn idea_row(state: &State, idea: &TrialIdea, width: u16, page: &mut Page, (theme, glyphs): (Theme, &Glyphs)) {
    let row = page.end();
    let trials = state.data.trials_ref().map(|t| t.trials.as_slice()).unwrap_or_default();
    let taken_up = trials.iter().rfind(|trial| trial.from.as_deref() == Some(&idea.id));
    let short = &state.pack.track(idea.side).short;
    let room = width.saturating_sub(2 + columns(short) + 2);
    page.at(row, LEFT, taken_up.map_or(glyphs.track, |trial| mark(trial, glyphs)), theme.muted);
    page.block(row, LEFT + 2, room, &idea.title, Style::new());
    page.at(row, LEFT + width - columns(short), short, theme.side(idea.side));
}

/// A trial's title, or a word for none.
fn name(state: &State, trial: &Trial) -> String {
    if trial.title.is_empty() { state.lang.text("trials-untitled").into_owned() } else { trial.title.clone() }
}

/// Where a trial stands, with its dates.
fn standing(state: &State, trial: &Trial) -> String {
    let date = |d: Option<jiff::civil::Date>| d.map(|d| date::full(state.lang, d)).unwrap_or_default();
    let days = |from: jiff::civil::Date, to: jiff::civil::Date| from.until(to).map_or(0, |s| i64::from(s.get_days()));
    let today = state.today();
    let left = trial.review.map_or(0, |r| days(today, r));
    let values =
        [("start", date(trial.start).into()), ("review", date(trial.review).into()), ("left", left.into()), ("over", (-left).into())];
    let key = match (trial.state, trial.start, trial.review) {
        (TrialState::Planned, Some(_), Some(_)) => "standing-planned-dates",
        (TrialState::Planned, _, _) => "standing-planned",
        (TrialState::Running, _, Some(_)) if left < 0 => "standing-overdue",
        (TrialState::Running, _, Some(_)) => "standing-running",
        (TrialState::Running, _, None) => "standing-running-open",
        (TrialState::Finished, _, _) => match trial.signal {
            None => "standing-finished",
            Some(true) => "standing-fits",
            Some(false) => "standing-fits-not",
        },
    };
    state.lang.with(key, &values)
}

/// The selected trial or idea, beside the list.
fn beside(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    divider(area, canvas);
    let width = area.width.saturating_sub(LEFT + 2).min(MEASURE);
    let mut page = Page::default();
    let say = |key| state.lang.text(key).into_owned();
    match selected(state) {
        Some(Row::Idea(id)) => {
            let Some(idea) = state.pack.trials.iter().find(|t| t.id == id) else { return };
            page.text(LEFT, width, &idea.title, theme.title);
            page.text(LEFT, width, &state.pack.track(idea.side).name, theme.side(idea.side));
            page.gap();
            page.text(LEFT, width, &idea.text, Style::new());
            logged_on(state, &idea.activity.to_string(), width, &mut page, theme);
            fair(state, width, &mut page, theme);
            page.gap();
            page.hints(page.end(), LEFT, &ways(state, canvas), theme);
        }
        Some(Row::Own(id)) => {
            let Some(trial) = find(state, &id) else { return };
            page.text(LEFT, width, &name(state, trial), theme.title);
            page.text(LEFT, width, &state.pack.track(trial.side).name, theme.side(trial.side));
            page.text(LEFT, width, &standing(state, trial), theme.muted);
            if let Some(idea) = idea(state, trial) {
                page.gap();
                page.text(LEFT, width, &idea.text, Style::new());
            }
            if let Some(activity) = &trial.activity {
                logged_on(state, activity.as_str(), width, &mut page, theme);
            }
            let last = [("trials-last", trial.log.last().map(|l| l.text.clone())), ("trial-outcome", Some(trial.outcome.clone()))];
            for (key, text) in last {
                if let Some(text) = text.filter(|t| !t.trim().is_empty()) {
                    page.gap();
                    page.text(LEFT, width, &say(key), theme.title);
                    page.text(LEFT, width, &text, Style::new());
                }
            }
        }
        Some(Row::New) | None => {
            page.text(LEFT, width, &say("trials-new-what"), Style::new());
            fair(state, width, &mut page, theme);
        }
    }
    let (page_rows, overflow) = (canvas.drawn.extent.page, canvas.drawn.extent.overflow);
    page.show(area, 0, canvas);
    (canvas.drawn.extent.page, canvas.drawn.extent.overflow) = (page_rows, overflow);
}

fn logged_on(state: &State, activity: &str, width: u16, page: &mut Page, theme: Theme) {
    let name = state.pack.activities.iter().find(|a| a.id.as_str() == activity).map_or(activity, |a| a.name.as_str());
    page.gap();
    page.text(LEFT, width, &state.lang.with("trials-logged-on", &[("activity", name.into())]), theme.muted);
}

/// What makes a trial fair.
fn fair(state: &State, width: u16, page: &mut Page, theme: Theme) {
    if let Some(note) = state.pack.trial_notes.iter().find(|n| n.facts.iter().any(|f| f == "X10")) {
        page.gap();
        page.text(LEFT, width, &note.text, theme.muted);
    }
}
