//! Every change to a week that the grid makes; knows nothing of keys.

use super::lines::{self, Opened};
use super::{View, grid};
use crate::app::date::day;
use crate::app::effect::Effect;
use crate::app::input::Input;
use crate::app::state::{State, Tone};
use crate::app::trials;
use crate::lang::{Arg, Message};
use crate::model::{Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, Week};
use jiff::ToSpan;

/// How energy is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rating {
    /// By steps; a line without energy starts from the middle.
    By(i8),
    Neutral,
    None,
}

/// A mark on a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flag {
    Hard,
    Atypical,
}

/// Where an edit goes.
enum Spot {
    /// A line that exists, by its place in the week.
    Line(usize),
    /// A cell without lines.
    Empty(Box<Line>),
}

/// A changed copy of the week on screen, kept as one step.
pub(super) fn commit(state: &mut State, label: Message, merge: Option<String>, edit: impl FnOnce(&mut Week)) -> Vec<Effect> {
    let (Some(id), Some(week)) = (state.audit.open, state.audit.week) else { return Vec::new() };
    let mut copy = state.data.week_or_new(id, week);
    edit(&mut copy);
    state.commit(label, vec![(DocKey::Week(id, week), Some(Doc::Week(copy)))], merge)
}

/// The running trial that a line belongs to.
pub(super) fn trial(state: &State, line: &Line, week: IsoWeek) -> Option<String> {
    trials::trial_for(state.data.trials_ref()?, &line.activity, line.on, week)
}

/// The line or empty cell under the cursor. A cell with several lines is opened into them instead.
fn spot(state: &mut State) -> Option<Spot> {
    if let View::Lines(opened) = &state.audit.view {
        return lines::selected(state, opened).map(Spot::Line);
    }
    let (activity, week) = (grid::selected(state)?, state.audit.week?);
    let column = state.audit.column;
    let on = column.day(week);
    let found: Vec<usize> = grid::cell(grid::week(state), &activity, on).into_iter().map(|(n, _)| n).collect();
    match found.as_slice() {
        [] => {
            let mut line = Line::new(on, activity, Minutes::new(1).ok()?);
            line.trial = trial(state, &line, week);
            Some(Spot::Empty(Box::new(line)))
        }
        [one] => Some(Spot::Line(*one)),
        _ => {
            state.audit.view = View::Lines(Opened { activity, column: Some(column), selected: 0 });
            state.tell(Tone::Info, state.lang.text("audit-several-lines").into_owned());
            None
        }
    }
}

/// The activity and day of a line, as a label names it.
pub fn named(state: &State, line: &Line) -> [(&'static str, Arg<'static>); 2] {
    [("activity", grid::name(state, &line.activity).into()), ("day", day(line.on).into())]
}

fn line_at(state: &State, n: usize) -> Option<Line> {
    grid::week(state).and_then(|w| w.lines.get(n)).cloned()
}

/// Begins typing hours: with a digit, or with the hours that are there.
pub(super) fn typing(state: &mut State, digit: Option<char>) -> Vec<Effect> {
    if grid::selected(state).is_none() {
        return refuse(state, "audit-no-rows", "audit-no-rows-hint");
    }
    let begun = match (spot(state), digit) {
        (None, _) => return Vec::new(),
        (Some(_), Some(digit)) => digit.to_string(),
        (Some(Spot::Line(n)), None) => line_at(state, n).map_or_else(String::new, |line| line.minutes.to_string()),
        (Some(Spot::Empty(_)), None) => String::new(),
    };
    state.audit.hours = Some(Input::new(&begun));
    Vec::new()
}

/// Takes what was typed to the next quarter of an hour, up or down; to a quarter at the least. What can't be read stays.
pub(super) fn quarter(state: &mut State, by: i8) -> Vec<Effect> {
    const QUARTER: u32 = 15;
    let Some(typed) = &state.audit.hours else { return Vec::new() };
    let now = if typed.is_empty() { Ok(0) } else { typed.text().parse().map(Minutes::get) };
    let Ok(now) = now else { return accept(state) };
    let next = if by > 0 { now / QUARTER + 1 } else { now.div_ceil(QUARTER).saturating_sub(1).max(1) } * QUARTER;
    if let Ok(minutes) = Minutes::new(next) {
        state.audit.hours = Some(Input::new(&minutes.to_string()));
    }
    Vec::new()
}

/// Takes the hours that were typed. What can't be read stays, and what to write is said.
pub(super) fn accept(state: &mut State) -> Vec<Effect> {
    let Some(typed) = state.audit.hours.clone() else { return Vec::new() };
    if typed.is_empty() {
        state.audit.hours = None;
        return Vec::new();
    }
    let Ok(minutes) = typed.text().parse::<Minutes>() else {
        state.refuse(
            state.lang.with("audit-bad-hours", &[("text", typed.text().into())]),
            state.lang.text("audit-bad-hours-hint").into_owned(),
        );
        return Vec::new();
    };
    let spot = spot(state);
    let line = spot.as_ref().and_then(|spot| match spot {
        Spot::Line(n) => line_at(state, *n),
        Spot::Empty(line) => Some(Line::clone(line)),
    });
    if minutes.get() > Minutes::DAY && line.as_ref().is_some_and(|line| line.on.is_some()) {
        return refuse(state, "audit-long-day", "audit-long-day-hint");
    }
    state.audit.hours = None;
    let (Some(spot), Some(line)) = (spot, line) else { return Vec::new() };
    let label = Message::Keyed("did-hours", named(state, &line).into());
    commit(state, label, None, |week| match spot {
        Spot::Line(n) => {
            if let Some(line) = week.lines.get_mut(n) {
                line.set_minutes(minutes);
            }
        }
        Spot::Empty(line) => week.lines.push(Line { minutes, ..*line }),
    })
}

/// Changes the energy of the line under the cursor. When it was rated is kept: on the day itself, or later.
pub(super) fn energy(state: &mut State, rating: Rating) -> Vec<Effect> {
    if grid::selected(state).is_none() {
        return refuse(state, "audit-no-rows", "audit-no-rows-hint");
    }
    let n = match spot(state) {
        Some(Spot::Line(n)) => n,
        Some(Spot::Empty(_)) => return refuse(state, "audit-hours-first", "audit-hours-first-hint"),
        None => return Vec::new(),
    };
    let (Some(line), Some(week), today) = (line_at(state, n), state.audit.week, state.today()) else { return Vec::new() };
    if rating != Rating::None && line.on.unwrap_or(week.monday()) > today {
        return refuse(state, "audit-future", "audit-future-hint");
    }
    let energy = match rating {
        Rating::By(by) => Some(line.energy.unwrap_or(Energy::NEUTRAL).step(by)),
        Rating::Neutral => Some(Energy::NEUTRAL),
        Rating::None => None,
    };
    let rated = energy.map(|_| if line.on == Some(today) { Rated::SameDay } else { Rated::Recalled });
    if energy == line.energy {
        return Vec::new();
    }
    let label = Message::Keyed("did-energy", named(state, &line).into());
    commit(state, label, None, |week| {
        if let Some(line) = week.lines.get_mut(n) {
            line.energy = energy;
            line.rated = rated;
        }
    })
}

/// Takes away the lines of the cell, or the line that is selected.
pub(super) fn delete(state: &mut State) -> Vec<Effect> {
    let (gone, label) = if let View::Lines(opened) = &state.audit.view {
        let Some(n) = lines::selected(state, opened) else { return Vec::new() };
        (vec![n], line_at(state, n).map(|l| Message::Keyed("did-delete", named(state, &l).into())))
    } else {
        let (Some(activity), Some(week)) = (grid::selected(state), state.audit.week) else { return Vec::new() };
        let cell = grid::cell(grid::week(state), &activity, state.audit.column.day(week));
        let label = cell.first().map(|(_, l)| Message::Keyed("did-delete", named(state, l).into()));
        (cell.into_iter().map(|(n, _)| n).collect(), label)
    };
    let Some(label) = label else {
        return refuse(state, "audit-nothing-here", "audit-nothing-here-hint");
    };
    // The row stays, so that the cursor does too.
    if let Some(row) = grid::selected(state).filter(|r| !state.audit.added.contains(r)) {
        state.audit.added.push(row);
    }
    let of_calendar = gone.iter().any(|n| line_at(state, *n).is_some_and(|l| l.event.is_some()));
    let effects = commit(state, label, None, |week| week.delete(&gone));
    if !effects.is_empty() {
        let said = if of_calendar { "audit-deleted-event" } else { "audit-deleted" };
        state.tell(Tone::Info, state.lang.text(said).into_owned());
    }
    super::settle(state);
    effects
}

/// Copies hours of the week before, without their energy, into cells that are still empty.
pub(super) fn repeat(state: &mut State) -> Vec<Effect> {
    let (Some(id), Some(week)) = (state.audit.open, state.audit.week) else { return Vec::new() };
    let before = week.plus(-1);
    let lines: Vec<Line> = state.data.week(id, before).map(|w| w.lines.clone()).unwrap_or_default();
    if lines.is_empty() {
        return refuse(state, "audit-nothing-before", "audit-nothing-before-hint");
    }
    let own = grid::week(state);
    let copies: Vec<Line> = lines
        .into_iter()
        .map(|l| Line::new(l.on.map(|d| d.saturating_add(7.days())), l.activity, l.minutes))
        .map(|l| Line { trial: trial(state, &l, week), ..l })
        .filter(|l| grid::cell(own, &l.activity, l.on).is_empty())
        .collect();
    let count = copies.len();
    let effects = commit(state, Message::new("did-repeat"), None, |week| week.lines.extend(copies));
    if count == 0 {
        state.tell(Tone::Info, state.lang.text("audit-repeated-nothing").into_owned());
    } else if !effects.is_empty() {
        state.tell(Tone::Good, state.lang.with("audit-repeated", &[("count", count.into())]));
    }
    effects
}

/// Marks the week, or takes the mark back.
pub(super) fn flag(state: &mut State, flag: Flag) -> Vec<Effect> {
    let Some(name) = week_name(state) else { return Vec::new() };
    let on = grid::week(state).is_some_and(|w| match flag {
        Flag::Hard => w.hard,
        Flag::Atypical => w.atypical,
    });
    let (did, said) = match (flag, on) {
        (Flag::Hard, false) => ("did-hard", "audit-hard-on"),
        (Flag::Hard, true) => ("did-not-hard", "audit-hard-off"),
        (Flag::Atypical, false) => ("did-atypical", "audit-atypical-on"),
        (Flag::Atypical, true) => ("did-not-atypical", "audit-atypical-off"),
    };
    let label = Message::new(did).with("week", name);
    let effects = commit(state, label, None, |week| match flag {
        Flag::Hard => week.hard = !on,
        Flag::Atypical => week.atypical = !on,
    });
    if !effects.is_empty() {
        state.tell(Tone::Info, state.lang.text(said).into_owned());
    }
    effects
}

/// More or fewer days off, 0 to 7.
pub(super) fn days_off(state: &mut State, halves: i8) -> Vec<Effect> {
    let Some(name) = week_name(state) else { return Vec::new() };
    let days = (grid::week(state).map_or(0.0, |w| w.days_off) + f64::from(halves) / 2.0).clamp(0.0, 7.0);
    let label = Message::new("did-days-off").with("week", name);
    let effects = commit(state, label, None, |week| week.days_off = days);
    if !effects.is_empty() {
        state.tell(Tone::Info, state.lang.with("audit-days-off", &[("days", state.lang.figure(&days.to_string()).into())]));
    }
    effects
}

/// The name of the week on screen, such as `2026-W48`.
pub(super) fn week_name(state: &State) -> Option<String> {
    state.audit.week.map(|w: IsoWeek| w.to_string())
}

/// Refuses with two sentences of the catalogue.
pub fn refuse(state: &mut State, text: &'static str, hint: &'static str) -> Vec<Effect> {
    state.refuse(state.lang.text(text).into_owned(), state.lang.text(hint).into_owned());
    Vec::new()
}
