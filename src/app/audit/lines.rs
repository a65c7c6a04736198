//! A cell or a row of the grid opened into its lines; knows nothing of how they are drawn.

use super::{Column, View, change, grid};
use crate::app::effect::Effect;
use crate::app::state::State;
use crate::lang::Message;
use crate::model::{ActivityId, Line, Rated};

/// What is opened, and the line in it that keys act on.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub activity: ActivityId,
    /// One cell; none for the whole row.
    pub column: Option<Column>,
    /// Place among the lines shown, from 0.
    pub selected: usize,
}

/// The lines that are opened, by day, each with its place in the week.
pub fn shown<'a>(state: &'a State, opened: &Opened) -> Vec<(usize, &'a Line)> {
    let lines = grid::week(state).map(|w| w.lines.as_slice()).unwrap_or_default();
    let fits = |l: &Line| l.activity == opened.activity && opened.column.is_none_or(|c| c == Column::of(l.on));
    let mut found: Vec<(usize, &Line)> = lines.iter().enumerate().filter(|(_, l)| fits(l)).collect();
    found.sort_by_key(|(n, l)| (l.on, *n));
    found
}

/// The selected line's place in the week.
pub fn selected(state: &State, opened: &Opened) -> Option<usize> {
    shown(state, opened).get(opened.selected).map(|(n, _)| *n)
}

/// Opens the cell into its lines, or the row where the cell has none.
pub(super) fn enter(state: &mut State) -> Vec<Effect> {
    if matches!(state.audit.view, View::Weeks | View::Figures) {
        if let Some(week) = state.audit.week {
            grid::go(state, week);
        }
        return Vec::new();
    }
    let Some(activity) = grid::selected(state) else {
        return change::refuse(state, "audit-no-rows", "audit-no-rows-hint");
    };
    let cell = Opened { activity, column: Some(state.audit.column), selected: 0 };
    let row = Opened { column: None, ..cell.clone() };
    match [cell, row].into_iter().find(|o| !shown(state, o).is_empty()) {
        Some(opened) => state.audit.view = View::Lines(opened),
        None => return change::refuse(state, "audit-no-lines", "audit-hours-first-hint"),
    }
    Vec::new()
}

pub(super) fn down(state: &mut State, by: i32) {
    let View::Lines(opened) = &state.audit.view else { return };
    let last = i32::try_from(shown(state, opened).len()).unwrap_or(i32::MAX) - 1;
    let next = i32::try_from(opened.selected).unwrap_or(0).saturating_add(by).clamp(0, last.max(0));
    if let View::Lines(opened) = &mut state.audit.view {
        opened.selected = usize::try_from(next).unwrap_or(0);
    }
}

/// Moves the selected line to an earlier or later day; the whole week lies before Monday and after Sunday.
pub(super) fn shift(state: &mut State, by: i32) -> Vec<Effect> {
    let (View::Lines(opened), Some(week)) = (&state.audit.view, state.audit.week) else { return Vec::new() };
    let Some((n, line)) = shown(state, opened).get(opened.selected).copied() else { return Vec::new() };
    let columns = i32::from(Column::LAST.number()) + 1;
    let next = i32::from(Column::of(line.on).number()).saturating_add(by).rem_euclid(columns);
    let on = Column::from(u8::try_from(next).unwrap_or(0)).day(week);
    let today = state.today();
    if line.energy.is_some() && on.is_some_and(|d| d > today) {
        return change::refuse(state, "audit-future", "audit-future-hint");
    }
    let label = Message::Keyed("did-day", change::named(state, line).into());
    let effects = change::commit(state, label, None, |week| {
        if let Some(line) = week.lines.get_mut(n) {
            line.on = on;
            // Whether it was rated on the day itself is known only for the day that it was rated for.
            line.rated = line.energy.map(|_| Rated::Recalled);
        }
    });
    // The line is followed to its new day.
    if let View::Lines(opened) = &mut state.audit.view
        && !effects.is_empty()
    {
        opened.column = None;
    }
    if let View::Lines(opened) = &state.audit.view
        && let Some(place) = shown(state, opened).iter().position(|(at, _)| *at == n)
        && let View::Lines(opened) = &mut state.audit.view
    {
        opened.selected = place;
    }
    effects
}

/// Keeps the selection among the lines; without lines it goes back to the grid.
pub(super) fn settle(state: &mut State) {
    let View::Lines(opened) = &state.audit.view else { return };
    let count = shown(state, opened).len();
    if count == 0 {
        state.audit.view = View::Grid;
        state.audit.hours = None;
    } else if let View::Lines(opened) = &mut state.audit.view {
        opened.selected = opened.selected.min(count - 1);
    }
}
