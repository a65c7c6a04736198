//! Trials of a path: planned, run, logged, finished with an answer to the signal; knows nothing of how they are drawn.

pub mod change;
pub mod figures;
pub mod ics;
pub mod part;

use super::editing::{self, Field as Editing};
use super::effect::Effect;
use super::scope::Scope;
use super::state::{State, Tab};
use super::stops::Cursor;
use crate::model::{ActivityId, IsoWeek, Side, Trial, TrialState, Trials};
pub use change::{Plan, Which};
use jiff::civil::Date;
pub use part::{Part, read_text, text_closed, write_text};
use serde::{Deserialize, Serialize};

/// Where a person is among the trials.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    /// The trial that is open; none shows the list.
    pub open: Option<String>,
    /// The cursor over the list.
    pub list: Cursor,
    /// The cursor over the opened trial.
    pub cursor: Cursor,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A trial of the person's, by id.
    Own(String),
    /// A trial that the pack proposes, by id.
    Idea(String),
    /// A trial of the person's own making.
    New,
}

/// What keys act on in an opened trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Title,
    Side,
    Activity,
    Start,
    Review,
    Duties,
    Gaps,
    WayBack,
    /// A line of the log.
    Log(usize),
    AddLog,
    Signal,
    Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Plans a trial, without a date where none is given.
    Plan(Plan),
    /// Starts a trial: today where no date is given.
    Start(Which),
    /// Adds a line to a trial's log, dated today where no day is given.
    Log {
        id: String,
        on: Option<Date>,
        text: String,
    },
    Finish {
        id: String,
        signal: Option<bool>,
        outcome: String,
    },
    /// Opens the selected trial; plans it where it is an idea; edits the selected field.
    Enter,
    /// Selects a row or field; a second time does what Enter does, where that only opens something.
    Select(usize),
    Adjust(i32),
    AdjustMuch(i32),
    /// A trial of the person's own making.
    New,
    /// Starts the selected trial, or takes a finished one up again.
    Begin,
    /// Finishes the open trial.
    End,
    AddLog,
    Say(bool),
    /// Takes away the selected line of the log, or the selected trial.
    Delete,
}

pub const fn scope(state: &State) -> Scope {
    if state.trials.open.is_some() { Scope::Trial } else { Scope::Trials }
}

/// A trial by its id.
pub fn find<'a>(state: &'a State, id: &str) -> Option<&'a Trial> {
    state.data.trials_ref()?.trials.iter().find(|t| t.id == id)
}

/// The trial that is open.
pub fn open_trial(state: &State) -> Option<&Trial> {
    find(state, state.trials.open.as_deref()?)
}

/// Trials that are running now, in the order in which they were planned.
pub fn running(state: &State) -> Vec<&Trial> {
    state.data.trials_ref().map(|t| t.trials.iter().filter(|t| t.state == TrialState::Running).collect()).unwrap_or_default()
}

/// The trial that a line of `activity` belongs to: a running one on that activity that had begun by the line's day, or by
/// the last day of `week` for a line of the whole week. Of several, the one that began last.
pub fn trial_for(trials: &Trials, activity: &ActivityId, on: Option<Date>, week: IsoWeek) -> Option<String> {
    let day = on.unwrap_or_else(|| week.sunday());
    let fits = |t: &&Trial| t.state == TrialState::Running && t.activity.as_ref() == Some(activity) && t.start.is_some_and(|s| s <= day);
    trials.trials.iter().filter(fits).max_by_key(|t| t.start).map(|t| t.id.clone())
}

/// The list: a person's own trials by where they stand, then the pack's ideas, then a new one.
pub fn rows(state: &State) -> Vec<Row> {
    let own = state.data.trials_ref().map(|t| t.trials.as_slice()).unwrap_or_default();
    let in_state = |s: TrialState| own.iter().filter(move |t| t.state == s).map(|t| Row::Own(t.id.clone()));
    let mine = in_state(TrialState::Running).chain(in_state(TrialState::Planned)).chain(in_state(TrialState::Finished));
    let ideas = state.pack.trials.iter().map(|t| Row::Idea(t.id.clone()));
    mine.chain(ideas).chain([Row::New]).collect()
}

/// The row that keys act on.
pub fn selected(state: &State) -> Option<Row> {
    rows(state).into_iter().nth(state.trials.list.selected)
}

/// The fields of an opened trial, in their order.
pub fn fields(trial: &Trial) -> Vec<Field> {
    let mut all = vec![Field::Title];
    if trial.from.is_none() {
        all.push(Field::Side);
    }
    all.extend([Field::Activity, Field::Start, Field::Review, Field::Duties, Field::Gaps, Field::WayBack]);
    all.extend((0..trial.log.len()).map(Field::Log));
    all.push(Field::AddLog);
    if trial.state == TrialState::Finished {
        all.extend([Field::Signal, Field::Outcome]);
    }
    all
}

/// The field that keys act on.
pub fn field(state: &State) -> Option<Field> {
    fields(open_trial(state)?).into_iter().nth(state.trials.cursor.selected)
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    if !matches!(action, Action::Adjust(_) | Action::AdjustMuch(_)) {
        state.history.seal();
    }
    match action {
        Action::Plan(plan) => change::plan(state, plan),
        Action::Start(which) => change::start(state, which),
        Action::Log { id, on, text } => change::log(state, &id, on, &text),
        Action::Finish { id, signal, outcome } => change::finish(state, &id, signal, &outcome),
        Action::New => {
            let effects = change::new_own(state);
            if let (Some(id), false) = (state.trials.open.clone(), effects.is_empty()) {
                editing::open(state, Editing::Trial(id, Part::Title));
            }
            effects
        }
        Action::Select(n) => {
            let cursor = cursor(state);
            if cursor.selected == n {
                let is_idea = state.trials.open.is_none() && matches!(selected(state), Some(Row::Idea(_)));
                let is_value = matches!(field(state), Some(Field::Side | Field::Activity | Field::Signal));
                return if is_idea || is_value { Vec::new() } else { act(state, &Action::Enter) };
            }
            cursor.selected = n;
            settle(state);
            Vec::new()
        }
        Action::Enter
        | Action::Adjust(_)
        | Action::AdjustMuch(_)
        | Action::Begin
        | Action::End
        | Action::AddLog
        | Action::Say(_)
        | Action::Delete => act(state, &action),
    }
}

const fn cursor(state: &mut State) -> &mut Cursor {
    if state.trials.open.is_some() { &mut state.trials.cursor } else { &mut state.trials.list }
}

/// What a key does to the selected row or field.
fn act(state: &mut State, action: &Action) -> Vec<Effect> {
    let extent = state.extent;
    let is_ready = cursor(state).is_ready(&extent);
    if let Some(id) = state.trials.open.clone() {
        return match action {
            Action::Begin => change::start(state, Which::Own(id)),
            Action::End => change::end(state, &id),
            Action::AddLog => edit(state, &id, Field::AddLog),
            _ if !is_ready => Vec::new(),
            Action::Adjust(by) => adjust(state, &id, *by, false),
            Action::AdjustMuch(by) => adjust(state, &id, *by, true),
            Action::Say(yes) => change::say(state, &id, *yes),
            Action::Delete => change::delete(state, &id),
            Action::Enter
            | Action::Select(_)
            | Action::New
            | Action::Plan(_)
            | Action::Start(_)
            | Action::Log { .. }
            | Action::Finish { .. } => field(state).map_or_else(Vec::new, |field| edit(state, &id, field)),
        };
    }
    let Some(row) = selected(state).filter(|_| is_ready) else { return Vec::new() };
    match (action, row) {
        (Action::Enter, Row::Own(id)) => open(state, &id),
        (Action::Enter, Row::Idea(id)) => change::plan(state, Plan::of(&id)),
        (Action::Begin, Row::Own(id)) => change::start(state, Which::Own(id)),
        (Action::Begin, Row::Idea(id)) => change::start(state, Which::New(Plan::of(&id))),
        (Action::Enter | Action::Begin, Row::New) => reduce(state, Action::New),
        (Action::Delete, Row::Own(id)) => change::delete(state, &id),
        _ => Vec::new(),
    }
}

/// Opens a trial.
pub fn open(state: &mut State, id: &str) -> Vec<Effect> {
    if let Some(at) = rows(state).iter().position(|r| matches!(r, Row::Own(own) if own == id)) {
        state.trials.list = Cursor::on(at);
        state.trials.open = Some(id.to_owned());
        state.trials.cursor = Cursor::default();
    }
    Vec::new()
}

/// Shows an idea of the pack in the list.
pub fn show_idea(state: &mut State, id: &str) -> Vec<Effect> {
    let effects = super::reduce(state, super::Action::Go(Tab::Trials));
    state.trials.open = None;
    if let Some(at) = rows(state).iter().position(|r| matches!(r, Row::Idea(idea) if idea == id)) {
        state.trials.list = Cursor::on(at);
    }
    effects
}

fn edit(state: &mut State, id: &str, field: Field) -> Vec<Effect> {
    let part = match field {
        Field::Title => Part::Title,
        Field::Duties => Part::Duties,
        Field::Gaps => Part::Gaps,
        Field::WayBack => Part::WayBack,
        Field::Log(n) => Part::Log(n),
        Field::AddLog => Part::Log(find(state, id).map_or(0, |t| t.log.len())),
        Field::Outcome => Part::Outcome,
        Field::Side | Field::Activity => return adjust(state, id, 1, false),
        Field::Start | Field::Review | Field::Signal => return Vec::new(),
    };
    editing::open(state, Editing::Trial(id.to_owned(), part))
}

fn adjust(state: &mut State, id: &str, by: i32, much: bool) -> Vec<Effect> {
    match field(state) {
        Some(Field::Side) => change::side(state, id),
        Some(Field::Activity) => change::activity(state, id, by),
        Some(Field::Start) => change::date(state, id, false, if much { by * 7 } else { by }),
        Some(Field::Review) => change::date(state, id, true, if much { by * 7 } else { by }),
        Some(Field::Log(n)) => change::log_date(state, id, n, if much { by * 7 } else { by }),
        _ => Vec::new(),
    }
}

/// The idea of the pack that a trial follows.
pub fn idea<'a>(state: &'a State, trial: &Trial) -> Option<&'a crate::model::pack::TrialIdea> {
    let from = trial.from.as_deref()?;
    state.pack.trials.iter().find(|t| t.id == from)
}

/// The first activity of a side, where an own trial begins.
fn first_activity(state: &State, side: Side) -> Option<ActivityId> {
    state.pack.activities.iter().find(|a| a.weights.side() == Some(side)).map(|a| a.id.clone())
}

/// The tab was opened.
pub fn enter(state: &mut State) -> Vec<Effect> {
    settle(state);
    Vec::new()
}

/// One step back out of what is open in the tab.
pub fn back(state: &mut State) -> Vec<Effect> {
    if let Some(id) = state.trials.open.take() {
        let at = rows(state).iter().position(|r| matches!(r, Row::Own(own) if *own == id)).unwrap_or(0);
        state.trials.list = Cursor::on(at);
    }
    Vec::new()
}

pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    state.history.seal();
    let extent = state.extent;
    let count = open_trial(state).map_or_else(|| rows(state).len(), |t| fields(t).len());
    cursor(state).go(lines, count, &extent);
    Vec::new()
}

/// Brings what is pointed at back inside the data after it changed.
pub fn settle(state: &mut State) {
    if state.trials.open.is_some() && open_trial(state).is_none() {
        state.trials.open = None;
    }
    let count = rows(state).len();
    state.trials.list.settle(count);
    let count = open_trial(state).map_or(0, |t| fields(t).len());
    state.trials.cursor.settle(count);
}
