//! Rows, columns and the cursor of the week grid; knows nothing of how it is drawn, and changes no data.

use super::View;
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::app::trials;
use crate::import::merge::UNSORTED;
use crate::model::{Activity, ActivityId, Audit, IsoWeek, Line, Side, Week};
use jiff::civil::Date;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// A column of the grid: the whole week, then Monday to Sunday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "u8")]
pub struct Column(u8);

impl From<u8> for Column {
    fn from(n: u8) -> Self {
        Self(n.min(Self::LAST.0))
    }
}

impl Column {
    pub const WEEK: Self = Self(0);
    pub const LAST: Self = Self(7);

    /// All columns from left to right.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=Self::LAST.0).map(Self)
    }

    /// The column of a line.
    pub fn of(on: Option<Date>) -> Self {
        on.and_then(|d| u8::try_from(d.weekday().to_monday_one_offset()).ok()).map_or(Self::WEEK, Self::from)
    }

    /// Its day in `week`; none for the whole week.
    pub fn day(self, week: IsoWeek) -> Option<Date> {
        self.0.checked_sub(1).map(|n| week.day(n))
    }

    /// 0 for the whole week, 1 for Monday, 7 for Sunday.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The column `by` further right, stopping at the ends.
    #[must_use]
    pub fn plus(self, by: i32) -> Self {
        let n = i32::from(self.0).saturating_add(by).clamp(0, i32::from(Self::LAST.0));
        Self(u8::try_from(n).unwrap_or(0))
    }
}

/// The track that an activity stands under in the grid; none for neutral and unsorted ones.
pub fn side(state: &State, id: &ActivityId) -> Option<Side> {
    state.pack.activity(id).and_then(|a| a.weights.side())
}

/// The name of an activity; its id where the pack does not know it.
pub fn name(state: &State, id: &ActivityId) -> String {
    match state.pack.activity(id) {
        Some(activity) => activity.name.clone(),
        None if id.as_str() == UNSORTED => state.lang.text("audit-unsorted").into_owned(),
        None => id.as_str().to_owned(),
    }
}

/// Rows of the week on screen: activities with lines in it or in earlier weeks of the audit, and those added by hand.
/// Those of the first track come first, then the second's, then the rest, each in the pack's order.
pub fn rows(state: &State) -> Vec<ActivityId> {
    let pane = &state.audit;
    let (Some(id), Some(week)) = (pane.open, pane.week) else { return Vec::new() };
    let weeks = state.data.weeks(id);
    let logged = weeks.iter().filter(|w| w.week <= week).flat_map(|w| &w.lines).map(|l| &l.activity);
    sorted(state, logged.chain(&pane.added).chain(tried(state, week)))
}

/// Activities that a trial runs on in a week.
fn tried(state: &State, week: IsoWeek) -> impl Iterator<Item = &ActivityId> {
    let begun = trials::running(state).into_iter().filter(move |t| t.start.is_some_and(|s| s <= week.sunday()));
    begun.filter_map(|t| t.activity.as_ref())
}

/// Whether a trial runs on an activity in the week on screen.
pub fn is_tried(state: &State, id: &ActivityId) -> bool {
    state.audit.week.is_some_and(|week| tried(state, week).any(|known| known == id))
}

/// Activities in the order of rows.
pub fn sorted<'a, I: Iterator<Item = &'a ActivityId>>(state: &State, ids: I) -> Vec<ActivityId> {
    let set: FxHashSet<&ActivityId> = ids.collect();
    let mut found: Vec<&ActivityId> = set.into_iter().collect();
    let place = |id: &ActivityId| state.pack.activities.iter().position(|a| a.id == *id).unwrap_or(usize::MAX);
    let group = |id: &ActivityId| match side(state, id) {
        Some(Side::Staff) => 0,
        Some(Side::Em) => 1,
        None => 2,
    };
    found.sort_by_key(|id| (group(id), place(id), id.as_str()));
    found.into_iter().cloned().collect()
}

/// The plan of the audit on screen.
pub fn plan(state: &State) -> Option<&Audit> {
    state.data.audit(state.audit.open?)
}

/// The week on screen as it was logged.
pub fn week(state: &State) -> Option<&Week> {
    state.data.week(state.audit.open?, state.audit.week?)
}

/// The activity that the cursor is on.
pub fn selected(state: &State) -> Option<ActivityId> {
    selected_of(state, &rows(state)).cloned()
}

/// The one of these rows that the cursor is on.
pub fn selected_of<'a>(state: &State, rows: &'a [ActivityId]) -> Option<&'a ActivityId> {
    rows.iter().find(|r| state.audit.row.as_ref() == Some(r)).or_else(|| rows.first())
}

/// Lines of one cell, each with its place in the week.
pub fn cell<'a>(week: Option<&'a Week>, activity: &ActivityId, on: Option<Date>) -> Vec<(usize, &'a Line)> {
    let lines = week.map(|w| w.lines.as_slice()).unwrap_or_default();
    lines.iter().enumerate().filter(|(_, l)| l.activity == *activity && l.on == on).collect()
}

/// What the pack says of an activity.
pub fn known<'a>(state: &'a State, id: &ActivityId) -> Option<&'a Activity> {
    state.pack.activity(id)
}

pub(super) fn down(state: &mut State, by: i32) {
    let rows = rows(state);
    let here = selected_of(state, &rows).and_then(|id| rows.iter().position(|r| r == id)).unwrap_or(0);
    let last = i32::try_from(rows.len()).unwrap_or(i32::MAX) - 1;
    let next = i32::try_from(here).unwrap_or(0).saturating_add(by).clamp(0, last.max(0));
    state.audit.row = usize::try_from(next).ok().and_then(|n| rows.get(n)).cloned();
}

/// Opens a week of the audit in the grid.
pub(super) fn go(state: &mut State, week: IsoWeek) {
    if plan(state).is_some_and(|p| p.covers(week)) {
        state.audit.week = Some(week);
        state.audit.view = View::Grid;
        state.audit.scroll = 0;
    }
}

/// Goes to an earlier or later week, and says so at the ends.
pub(super) fn step(state: &mut State, by: i32) -> Vec<Effect> {
    let (Some(plan), Some(week)) = (plan(state), state.audit.week) else { return Vec::new() };
    let next = week.plus(by);
    if plan.covers(next) {
        state.audit.week = Some(next);
        if matches!(state.audit.view, View::Lines(_)) {
            state.audit.view = View::Grid;
        }
    } else {
        let key = if by < 0 { "audit-first-week" } else { "audit-last-week" };
        state.tell(Tone::Info, state.lang.text(key).into_owned());
    }
    Vec::new()
}

/// Keeps the week inside the plan: that of today where it is in it, else the last one.
pub(super) fn settle(state: &mut State) {
    let Some(plan) = plan(state) else { return };
    let today = IsoWeek::of(state.today());
    let fits = state.audit.week.filter(|w| plan.covers(*w));
    let usual = if plan.covers(today) {
        today
    } else if today < plan.first_week {
        plan.first_week
    } else {
        plan.last_week()
    };
    if fits.is_none() {
        // What is logged most is today.
        state.audit.column = if usual == today { Column::of(Some(state.today())) } else { Column::WEEK };
    }
    state.audit.week = Some(fits.unwrap_or(usual));
}
