//! The calendar audit: starting it, the week grid, lines, notes, check-ins; knows nothing of how a grid is drawn.

pub mod change;
pub mod grid;
pub mod lines;
pub mod note;
pub mod pick;
pub mod start;

use super::draft;
use super::effect::Effect;
use super::import;
use super::input::{Edit, Input};
use super::scope::Scope;
use super::state::{Overlay, State, Tab};
use super::{decide, reduce as reducer};
use crate::model::{ActivityId, AuditId, DocKey, Energy, IsoWeek, Minutes};
pub use grid::Column;
use jiff::civil::Date;
pub use lines::Opened;
pub use note::{Note, Target};
pub use pick::{Ask, Prompt};
use serde::{Deserialize, Serialize};
pub use start::{Field, Form};
use std::collections::BTreeSet;

/// Where a person is in the audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    /// The audit on screen; none shows the form that starts one.
    pub open: Option<AuditId>,
    /// The week on screen.
    pub week: Option<IsoWeek>,
    pub view: View,
    /// The activity that the cursor is on; none stands for the first row.
    pub row: Option<ActivityId>,
    pub column: Column,
    /// Rows that were added by hand and may still be empty.
    pub added: Vec<ActivityId>,
    /// Hours being typed into the cell or line that is selected.
    pub hours: Option<Input>,
    pub form: Form,
    /// The first line of what scrolls in the view of all weeks, and in the figures.
    pub scroll: u16,
    /// What waits until the audits that it concerns were read.
    pending: Option<Box<Action>>,
    /// Audits that were asked for, so that one that can't be read is not asked for again and again.
    asked: BTreeSet<AuditId>,
}

/// What the tab shows of an audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum View {
    #[default]
    Grid,
    /// One cell or row opened into its lines.
    Lines(Opened),
    /// Hours, energy and gates, in place of the grid.
    Figures,
    Weeks,
    /// The form that starts another audit.
    Start,
    /// What an import brought: reading, review, rating.
    Import,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Plans an audit.
    Start {
        first_week: IsoWeek,
        weeks: u8,
        hours_a_week: f64,
    },
    /// Adds a line to the audit that covers its day.
    Log {
        activity: ActivityId,
        minutes: Minutes,
        energy: Option<Energy>,
        on: Date,
        note: String,
        recalled: bool,
    },
    /// Starts what the form says.
    Begin,
    /// Up or down by rows.
    Move(i32),
    /// To the left or right: by columns, weeks, or values of the form.
    Across(i32),
    /// To the first or last column.
    Edge(bool),
    /// Puts the cursor on a cell.
    Cell(ActivityId, Column),
    /// Puts the cursor on a line.
    Line(usize),
    /// Puts the form's cursor on a field.
    Field(Field),
    /// Opens a week in the grid.
    Week(IsoWeek),
    /// Earlier or later by weeks.
    WeekBy(i32),
    /// A first digit of hours.
    Digit(char),
    /// Begins with the hours that stand there.
    Retype,
    /// Hours that are being typed, more or less by quarters of an hour.
    Quarter(i8),
    /// Energy up or down.
    Energy(i8),
    Neutral,
    Unrate,
    /// Opens what the cursor is on.
    Enter,
    Note,
    CheckIn,
    /// The text of the note that is open, as typed so far.
    NoteTyped(String),
    /// Opens the note in the person's own editor.
    NoteEditor,
    Add,
    /// Up or down in the list under a line that is typed.
    Pick(i32),
    /// Takes one of that list.
    Take(usize),
    Repeat,
    Delete,
    /// Moves a line by days.
    Day(i32),
    Hard,
    Atypical,
    /// Days off, by half days.
    DaysOff(i8),
    /// Between the grid and the whole audit.
    Whole,
    /// Figures in place of the grid, and back.
    Figures,
    /// The list of audits.
    Audits,
    /// Opens another audit; none opens the form for a new one.
    Open(Option<AuditId>),
}

pub fn scope(state: &State) -> Scope {
    let pane = &state.audit;
    if pane.hours.is_some() {
        return Scope::Hours;
    }
    match &pane.view {
        _ if is_form(state) => Scope::AuditStart,
        View::Grid | View::Start => Scope::Grid,
        View::Lines(_) => Scope::Lines,
        View::Figures | View::Weeks => Scope::Weeks,
        View::Import => import::scope(state),
    }
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    let mut effects = Vec::new();
    if state.audit.hours.is_some() && !matches!(action, Action::NoteTyped(_) | Action::Quarter(_)) {
        // Going on accepts what was typed. What can't be read stays to be mended.
        effects = change::accept(state);
        if state.audit.hours.is_some() {
            return effects;
        }
    }
    if !matches!(action, Action::NoteTyped(_)) {
        state.history.seal();
    }
    effects.extend(route(state, action));
    effects
}

fn route(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Start { first_week, weeks, hours_a_week } => start::start(state, first_week, weeks, hours_a_week),
        Action::Log { activity, minutes, energy, on, note, recalled } => {
            start::log(state, start::Entry { activity, minutes, energy, on, note, recalled })
        }
        Action::Begin => start::begin(state),
        Action::Field(field) => still(|| state.audit.form.field = field),
        Action::Move(rows) => down(state, rows),
        Action::Across(by) => across(state, by),
        Action::Edge(last) => still(|| state.audit.column = if last { Column::LAST } else { Column::WEEK }),
        Action::Cell(activity, column) => still(|| {
            state.audit.row = Some(activity);
            state.audit.column = column;
        }),
        Action::Line(n) => {
            if let View::Lines(opened) = &mut state.audit.view {
                opened.selected = n;
            }
            settle(state);
            Vec::new()
        }
        Action::Week(week) => still(|| grid::go(state, week)),
        Action::WeekBy(by) => grid::step(state, by),
        Action::Digit(c) => change::typing(state, Some(c)),
        Action::Retype => change::typing(state, None),
        Action::Quarter(by) => change::quarter(state, by),
        Action::Energy(by) => change::energy(state, change::Rating::By(by)),
        Action::Neutral => change::energy(state, change::Rating::Neutral),
        Action::Unrate => change::energy(state, change::Rating::None),
        Action::Enter => lines::enter(state),
        Action::Note => note::open(state),
        Action::CheckIn => note::check_in(state),
        Action::NoteTyped(text) => note::typed(state, &text),
        Action::NoteEditor => draft::lend(state),
        Action::Add => pick::add(state),
        Action::Pick(by) => pick::step(state, by),
        Action::Take(n) => pick::take(state, n),
        Action::Repeat => change::repeat(state),
        Action::Delete => change::delete(state),
        Action::Day(by) => lines::shift(state, by),
        Action::Hard => change::flag(state, change::Flag::Hard),
        Action::Atypical => change::flag(state, change::Flag::Atypical),
        Action::DaysOff(halves) => change::days_off(state, halves),
        Action::Whole => still(|| show(state, View::Weeks)),
        Action::Figures => still(|| show(state, View::Figures)),
        Action::Audits => pick::audits(state),
        Action::Open(id) => open(state, id),
    }
}

/// A move that asks nothing of the world.
fn still(act: impl FnOnce()) -> Vec<Effect> {
    act();
    Vec::new()
}

/// Shows a view, or the grid where it is shown already.
fn show(state: &mut State, view: View) {
    let pane = &mut state.audit;
    pane.scroll = 0;
    pane.view = if pane.view == view { View::Grid } else { view };
}

fn down(state: &mut State, rows: i32) -> Vec<Effect> {
    match &state.audit.view {
        _ if is_form(state) => start::down(state, rows),
        View::Lines(_) => lines::down(state, rows),
        View::Import => return import::down(state, rows),
        View::Figures | View::Weeks => {
            let limit = i32::from(state.extent.overflow);
            state.audit.scroll = u16::try_from((i32::from(state.audit.scroll).saturating_add(rows)).clamp(0, limit)).unwrap_or(0);
        }
        View::Grid | View::Start => grid::down(state, rows),
    }
    Vec::new()
}

fn across(state: &mut State, by: i32) -> Vec<Effect> {
    match &state.audit.view {
        _ if is_form(state) => start::across(state, by),
        View::Figures | View::Weeks => return grid::step(state, by),
        View::Grid => state.audit.column = state.audit.column.plus(by),
        View::Lines(_) | View::Start | View::Import => {}
    }
    Vec::new()
}

/// Whether the form that starts an audit is shown.
pub fn is_form(state: &State) -> bool {
    state.audit.open.is_none() || state.audit.view == View::Start
}

/// Opens an audit, or the form for a new one.
fn open(state: &mut State, id: Option<AuditId>) -> Vec<Effect> {
    let Some(id) = id else {
        let effects = if state.tab == Tab::Audit { Vec::new() } else { reducer::reduce(state, super::Action::Go(Tab::Audit)) };
        state.audit.view = View::Start;
        return effects;
    };
    let pane = &mut state.audit;
    let (form, pending, mut asked) = (pane.form.clone(), pane.pending.take(), std::mem::take(&mut pane.asked));
    asked.remove(&id);
    *pane = Pane { open: Some(id), form, pending, asked, ..Pane::default() };
    settle(state);
    decide::settle(state);
    read(state, id)
}

/// Asks for an audit that was not read yet.
fn read(state: &mut State, id: AuditId) -> Vec<Effect> {
    if state.data.is_open(id) || !state.audit.asked.insert(id) { Vec::new() } else { vec![Effect::Open(id)] }
}

/// The tab was opened.
pub fn enter(state: &mut State) -> Vec<Effect> {
    opened(state)
}

/// One step back out of what is open in the tab.
pub fn back(state: &mut State) -> Vec<Effect> {
    if state.audit.view == View::Import && state.audit.hours.is_none() {
        return import::back(state);
    }
    let pane = &mut state.audit;
    if pane.hours.take().is_none() {
        pane.view = View::Grid;
        pane.scroll = 0;
    }
    Vec::new()
}

/// One edit of the line or the hours that are being typed.
pub fn edit(state: &mut State, edit: &Edit) -> Vec<Effect> {
    if let Overlay::Prompt(prompt) = &mut state.overlay {
        prompt.input.apply(edit);
        prompt.selected = 0;
    } else if let Some(hours) = &mut state.audit.hours {
        hours.apply(edit);
        if hours.is_empty() {
            state.audit.hours = None;
        }
    }
    Vec::new()
}

/// The line that was typed is accepted.
pub fn submit(state: &mut State) -> Vec<Effect> {
    state.history.seal();
    if let Overlay::Prompt(prompt) = &state.overlay {
        let n = prompt.selected;
        return pick::take(state, n);
    }
    change::accept(state)
}

pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    reduce(state, Action::Move(lines))
}

/// Brings what is pointed at back inside the data after it changed.
/// Data is about to change under the person: the cursor stays on the activity that it is on, whatever rows come.
pub fn hold(state: &mut State) {
    state.audit.row = grid::selected(state);
}

pub fn settle(state: &mut State) {
    let known = state.audit.open.filter(|id| state.data.audits().any(|a| a == *id));
    if known.is_none() {
        state.audit.open = preferred(state);
        state.audit.week = None;
        state.audit.hours = None;
        if !matches!(state.audit.view, View::Start) {
            state.audit.view = View::Grid;
        }
    }
    grid::settle(state);
    lines::settle(state);
    note::settle(state);
}

/// The audit to show where none is open: the one that covers today, else the latest.
fn preferred(state: &State) -> Option<AuditId> {
    state.data.audit_on(state.today()).or_else(|| state.data.audits().next_back())
}

/// Documents came in: chooses the audit to show where none is open, and asks for what is still closed.
pub fn opened(state: &mut State) -> Vec<Effect> {
    settle(state);
    if let Some(action) = state.audit.pending.take() {
        return route(state, *action);
    }
    state.audit.open.map_or_else(Vec::new, |id| read(state, id))
}

/// A text came back from the person's own editor.
pub fn edited(state: &mut State, text: &str) -> Vec<Effect> {
    if matches!(state.overlay, Overlay::Note(_)) { note::typed(state, text) } else { Vec::new() }
}

/// The document of the week on screen.
pub fn week_key(state: &State) -> Option<DocKey> {
    Some(DocKey::Week(state.audit.open?, state.audit.week?))
}
