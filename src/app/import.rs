//! Calendars brought into the open audit: reading, review, rating; knows nothing of files and of how it is drawn.

pub mod bring;
pub mod rate;
pub mod reach;
pub mod reason;
pub mod review;

use super::audit::{Ask, Prompt, View, change, grid};
use super::effect::Effect;
use super::input::Input;
use super::scope::Scope;
use super::state::{Overlay, State, Tab, Tone};
use crate::import::Window;
pub use crate::import::change::Status;
use crate::import::ics::Import;
use crate::import::overlap;
use crate::import::reason::Refused;
use crate::model::{ActivityId, AuditId, Doc, DocKey, IsoWeek, Line, Week};
pub use bring::Report;
use jiff::tz::TimeZone;
pub use rate::Rate;
pub use reach::Reach;
pub use review::Review;
use serde::{Deserialize, Serialize};

/// A calendar as it was read, and the zone of who reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    pub import: Import,
    pub zone: TimeZone,
}

/// What is going on with imports.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    pub stage: Stage,
    /// What the last import did.
    pub report: Option<Report>,
    /// Imports that were started, so that an answer finds its question.
    runs: u64,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    #[default]
    Idle,
    Reading(Reading),
    Review(Review),
    Rate(Rate),
}

/// Puts the cursor on an entry of the list.
pub const fn import_action(n: usize) -> Action {
    Action::Select(n)
}

/// A calendar that is being read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    run: u64,
    audit: AuditId,
    /// What was typed.
    pub line: String,
    pub percent: u8,
}

/// Names an event: its series, and the start that names it there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventKey {
    pub uid: String,
    pub start: String,
}

impl EventKey {
    /// The event that a line came from.
    pub fn of(line: &Line) -> Option<Self> {
        line.event.as_ref().map(|e| Self { uid: e.uid.clone(), start: e.start.clone() })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Asks for the path of a calendar.
    Open,
    /// Opens the review of what is in the audit.
    Review,
    /// Accepts the activity of the selected group.
    Accept,
    /// Accepts all groups that are sure.
    AcceptAll,
    /// Asks for another activity.
    Choose,
    /// Whether the person leads the selected one-on-one.
    Leads(bool),
    /// How far the choice reaches: `1` this one, `2` this title, `3` this series.
    Reach(char),
    /// Which event of the group "this one" is.
    Which(i32),
    /// What was left out and passed over.
    Details,
    /// On to the energy of events.
    Rate,
    /// Rates the selected group or event: `1` to `5` stand for -2 to 2.
    Energy(char),
    Skip,
    /// Between groups and the single events of the last days.
    Events,
    /// Back to the grid.
    Done,
    Select(usize),
}

pub fn scope(state: &State) -> Scope {
    match &state.import.stage {
        Stage::Reading(_) => Scope::Reading,
        Stage::Review(review) if review.details.is_some() => Scope::Details,
        Stage::Review(review) if review.reach.is_some() => Scope::Reach,
        Stage::Idle | Stage::Review(_) => Scope::Review,
        Stage::Rate(_) => Scope::Rate,
    }
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    state.history.seal();
    match action {
        Action::Open => ask(state),
        Action::Review => review::enter(state),
        Action::Accept => review::accept(state),
        Action::AcceptAll => review::accept_all(state),
        Action::Choose => review::choose(state),
        Action::Leads(leads) => review::leads(state, leads),
        Action::Reach(c) => reach::pick(state, c),
        Action::Which(by) => reach::which(state, by),
        Action::Details => review::details(state),
        Action::Rate => rate::enter(state),
        Action::Energy(c) => rate::energy(state, c),
        Action::Skip => rate::skip(state),
        Action::Events => rate::toggle(state),
        Action::Done => done(state),
        Action::Select(n) => {
            match &mut state.import.stage {
                Stage::Review(review) => review.selected = n,
                Stage::Rate(rate) => rate.selected = n,
                Stage::Idle | Stage::Reading(_) => {}
            }
            settle(state);
            Vec::new()
        }
    }
}

/// Asks for the path of a calendar.
fn ask(state: &mut State) -> Vec<Effect> {
    if grid::plan(state).is_some() {
        state.overlay = Overlay::Prompt(Prompt { input: Input::default(), ask: Ask::Path, selected: 0 });
    }
    Vec::new()
}

/// Reads the calendars that a line of paths names, for the weeks of the open audit.
pub fn start(state: &mut State, line: &str) -> Vec<Effect> {
    let Some(plan) = grid::plan(state) else { return Vec::new() };
    if line.trim().is_empty() {
        return change::refuse(state, "import-no-path", "import-no-path-hint");
    }
    let (audit, window) = (plan.id(), Window { from: plan.first_week.monday(), to: plan.last_week().sunday() });
    state.overlay = Overlay::None;
    let pane = &mut state.import;
    pane.runs += 1;
    let (run, line) = (pane.runs, line.trim().to_owned());
    pane.stage = Stage::Reading(Reading { run, audit, line: line.clone(), percent: 0 });
    state.audit.view = View::Import;
    vec![Effect::Import { run, line, window }]
}

/// The import that an answer belongs to, where it is still waited for.
fn waited(state: &State, run: u64) -> Option<AuditId> {
    match &state.import.stage {
        Stage::Reading(reading) if reading.run == run => Some(reading.audit),
        Stage::Idle | Stage::Reading(_) | Stage::Review(_) | Stage::Rate(_) => None,
    }
}

/// So much was read.
pub fn progress(state: &mut State, run: u64, percent: u8) -> Vec<Effect> {
    if waited(state, run).is_some()
        && let Stage::Reading(reading) = &mut state.import.stage
    {
        reading.percent = percent.min(100);
    }
    Vec::new()
}

/// A calendar was read.
pub fn take(state: &mut State, run: u64, calendar: &Calendar) -> Vec<Effect> {
    match waited(state, run) {
        Some(audit) => bring::bring(state, audit, calendar),
        None => Vec::new(),
    }
}

/// Nothing was imported.
pub fn failed(state: &mut State, run: u64, why: &Refused) -> Vec<Effect> {
    if waited(state, run).is_some() {
        // The path is there to be mended.
        if let (Stage::Reading(reading), Overlay::None, Tab::Audit) = (&state.import.stage, &state.overlay, state.tab) {
            state.overlay = Overlay::Prompt(Prompt { input: Input::new(&reading.line), ask: Ask::Path, selected: 0 });
        }
        drop(done(state));
        let (message, hint) = reason::refused(state.lang, why);
        state.refuse(message, hint);
    }
    Vec::new()
}

/// Back to the grid; what was reviewed is kept already.
fn done(state: &mut State) -> Vec<Effect> {
    state.import.stage = Stage::Idle;
    if state.audit.view == View::Import {
        state.audit.view = View::Grid;
    }
    Vec::new()
}

/// One step back.
pub fn back(state: &mut State) -> Vec<Effect> {
    match &mut state.import.stage {
        Stage::Reading(_) => {
            drop(done(state));
            state.tell(Tone::Info, state.lang.text("import-cancelled").into_owned());
            vec![Effect::StopImport]
        }
        Stage::Review(review) => {
            if review.details.take().is_none() && review.reach.take().is_none() {
                return done(state);
            }
            Vec::new()
        }
        Stage::Idle | Stage::Rate(_) => done(state),
    }
}

/// Up or down in the list, or in the page that is open.
pub fn down(state: &mut State, rows: i32) -> Vec<Effect> {
    let limit = state.extent.overflow;
    let moved = |at: usize, len: usize| {
        let last = i32::try_from(len).unwrap_or(i32::MAX).saturating_sub(1).max(0);
        usize::try_from(i32::try_from(at).unwrap_or(0).saturating_add(rows).clamp(0, last)).unwrap_or(0)
    };
    match &mut state.import.stage {
        Stage::Review(review) => match (&mut review.details, &review.reach) {
            (Some(scroll), _) => *scroll = u16::try_from(moved(usize::from(*scroll), usize::from(limit) + 1)).unwrap_or(0),
            (None, Some(_)) => return reach::which(state, rows),
            (None, None) => review.selected = moved(review.selected, review.rows.len()),
        },
        Stage::Rate(rate) => rate.selected = moved(rate.selected, rate.entries.len()),
        Stage::Idle | Stage::Reading(_) => {}
    }
    Vec::new()
}

/// An activity was chosen from the list.
pub fn chosen(state: &mut State, activity: ActivityId) -> Vec<Effect> {
    reach::ask(state, activity)
}

/// Follows the data after it changed.
pub fn settle(state: &mut State) {
    match &state.import.stage {
        Stage::Review(_) => review::rebuild(state),
        Stage::Rate(_) => rate::refresh(state),
        Stage::Idle | Stage::Reading(_) => {}
    }
    if state.import.stage == Stage::Idle && state.audit.view == View::Import {
        state.audit.view = View::Grid;
    }
}

/// Copies of the open audit's weeks in which `edit` changed a line that came from an event. What others at the same time get of it
/// follows.
fn edited(state: &State, mut edit: impl FnMut(&EventKey, &mut Line)) -> Vec<(DocKey, Option<Doc>)> {
    let Some(id) = state.audit.open else { return Vec::new() };
    let before: Vec<Week> = state.data.weeks(id).into_iter().cloned().collect();
    let mut after = before.clone();
    for line in after.iter_mut().flat_map(|w| &mut w.lines) {
        if let Some(key) = EventKey::of(line) {
            edit(&key, line);
        }
    }
    overlap::follow(&before, &mut after);
    let changed = before.iter().zip(after).filter(|(old, new)| *old != new);
    changed.map(|(_, week)| (DocKey::Week(id, week.week), Some(Doc::Week(week)))).collect()
}

/// The open audit's lines that came from events, each with its week.
fn lines(state: &State) -> Vec<(IsoWeek, &Line)> {
    let weeks = state.audit.open.map(|id| state.data.weeks(id)).unwrap_or_default();
    weeks.into_iter().flat_map(|w| w.lines.iter().map(|l| (w.week, l))).filter(|(_, l)| l.event.is_some()).collect()
}
