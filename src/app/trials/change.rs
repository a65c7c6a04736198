//! Every change to a trial: planning, starting, logging, finishing, taking away; knows nothing of keys.

use super::{Field, fields, find, first_activity, open, rows};
use crate::app::date;
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::app::stops::Cursor;
use crate::lang::Message;
use crate::model::{ActivityId, Doc, DocKey, Side, Trial, TrialLog, TrialState, text};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Weeks from start to review where nothing else is said: in the middle of what is fair.
pub const WEEKS: i64 = 6;
/// The shortest and the longest fair trial, in weeks (fact X10).
pub const FAIR: std::ops::RangeInclusive<i32> = 4..=8;

/// A trial as it is to be planned. What is not given comes from the pack's idea, else from the pack's first activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The pack's trial that it follows, such as `TR1`.
    pub from: Option<String>,
    /// Empty takes the idea's title.
    pub title: String,
    pub side: Option<Side>,
    pub activity: Option<ActivityId>,
    pub start: Option<Date>,
    pub review: Option<Date>,
}

impl Plan {
    /// A plan that follows an idea of the pack in everything.
    pub fn of(idea: &str) -> Self {
        Self { from: Some(idea.to_owned()), ..Self::default() }
    }
}

/// What is started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// A trial that was planned or finished before, by id.
    Own(String),
    New(Plan),
}

/// Changes one trial, as one step back.
fn change(state: &mut State, id: &str, label: &'static str, merge: Option<String>, act: impl FnOnce(&mut Trial)) -> Vec<Effect> {
    let mut trials = state.data.trials();
    let Some(trial) = trials.trials.iter_mut().find(|t| t.id == id) else {
        let text = state.lang.with("trials-unknown", &[("id", id.to_owned().into())]);
        state.refuse(text, state.lang.text("trials-unknown-hint").into_owned());
        return Vec::new();
    };
    act(trial);
    let label = Message::new(label).with("title", named(state, trial));
    let effects = state.commit(label, vec![(DocKey::Trials, Some(Doc::Trials(trials)))], merge);
    super::settle(state);
    effects
}

/// Changes one trial while its text is typed.
pub(super) fn write(state: &mut State, id: &str, merge: String, act: impl FnOnce(&mut Trial)) -> Vec<Effect> {
    change(state, id, "undo-trial-text", Some(merge), act)
}

fn named(state: &State, trial: &Trial) -> String {
    if trial.title.is_empty() { state.lang.text("trials-untitled").into_owned() } else { trial.title.clone() }
}

/// A trial from its plan; none where the plan names an idea that the pack does not have.
fn make(state: &mut State, plan: Plan) -> Option<Trial> {
    let idea = plan.from.as_deref().map(|from| state.pack.trials.iter().find(|t| t.id == from).cloned());
    let idea = match idea {
        Some(None) => {
            let ids: Vec<&str> = state.pack.trials.iter().map(|t| t.id.as_str()).collect();
            let values = [("id", plan.from.unwrap_or_default().into())];
            let hint = state.lang.with("trials-no-idea-hint", &[("ids", ids.join(", ").into())]);
            state.refuse(state.lang.with("trials-no-idea", &values), hint);
            return None;
        }
        Some(idea) => idea,
        None => None,
    };
    let side = plan.side.or_else(|| idea.as_ref().map(|i| i.side)).or_else(|| {
        let activity = plan.activity.as_ref()?;
        state.pack.activity(activity)?.weights.side()
    });
    let side = side.unwrap_or(Side::Staff);
    let title = text::line(&plan.title).trim().to_owned();
    Some(Trial {
        id: state.data.trials().fresh_id(),
        title: if title.is_empty() { idea.as_ref().map(|i| i.title.clone()).unwrap_or_default() } else { title },
        side,
        state: TrialState::Planned,
        activity: plan.activity.or_else(|| idea.as_ref().map(|i| i.activity.clone())).or_else(|| first_activity(state, side)),
        start: plan.start,
        review: plan.review.filter(|r| plan.start.is_none_or(|s| *r >= s)).or_else(|| plan.start.map(review_after)),
        from: plan.from,
        duties: String::new(),
        gaps: String::new(),
        way_back: String::new(),
        log: Vec::new(),
        signal: None,
        outcome: String::new(),
    })
}

/// The review day where nothing else is said.
fn review_after(start: Date) -> Date {
    start.saturating_add(WEEKS.weeks())
}

fn add(state: &mut State, trial: Trial, label: &'static str) -> Vec<Effect> {
    let mut trials = state.data.trials();
    let label = Message::new(label).with("title", named(state, &trial));
    let id = trial.id.clone();
    trials.trials.push(trial);
    let effects = state.commit(label, vec![(DocKey::Trials, Some(Doc::Trials(trials)))], None);
    if !effects.is_empty() {
        open(state, &id);
    }
    effects
}

/// Plans a trial and opens it.
pub(super) fn plan(state: &mut State, plan: Plan) -> Vec<Effect> {
    let Some(trial) = make(state, plan) else { return Vec::new() };
    let said = state.lang.with("trials-planned", &[("title", named(state, &trial).into())]);
    let effects = add(state, trial, "undo-trial-plan");
    if !effects.is_empty() {
        state.tell(Tone::Good, said);
    }
    effects
}

/// An own trial without a title yet.
pub(super) fn new_own(state: &mut State) -> Vec<Effect> {
    make(state, Plan::default()).map_or_else(Vec::new, |trial| add(state, trial, "undo-trial-plan"))
}

/// Starts a trial, or takes a finished one up again.
pub(super) fn start(state: &mut State, which: Which) -> Vec<Effect> {
    let today = state.today();
    let begin = |trial: &mut Trial| {
        if trial.state == TrialState::Planned && trial.start.is_none_or(|s| s > today) {
            let length = trial.start.zip(trial.review).and_then(|(s, r)| s.until(r).ok());
            trial.start = Some(today);
            trial.review = Some(length.map_or_else(|| review_after(today), |l| today.saturating_add(l)));
        }
        trial.review = trial.review.or_else(|| trial.start.map(review_after));
        trial.state = TrialState::Running;
    };
    let (title, review, effects) = match which {
        Which::Own(id) => {
            if find(state, &id).is_some_and(|t| t.state == TrialState::Running) {
                state.tell(Tone::Info, state.lang.text("trials-runs").into_owned());
                return Vec::new();
            }
            let effects = change(state, &id, "undo-trial-start", None, begin);
            let trial = find(state, &id);
            (trial.map(|t| named(state, t)), trial.and_then(|t| t.review), effects)
        }
        Which::New(plan) => {
            let Some(mut trial) = make(state, plan) else { return Vec::new() };
            // A start that was given stands, be it past or to come.
            match trial.start {
                Some(_) => trial.state = TrialState::Running,
                None => begin(&mut trial),
            }
            let (title, review) = (named(state, &trial), trial.review);
            (Some(title), review, add(state, trial, "undo-trial-start"))
        }
    };
    if let (Some(title), Some(review), false) = (title, review, effects.is_empty()) {
        let said = state.lang.with("trials-started", &[("title", title.into()), ("review", date::full(state.lang, review).into())]);
        state.tell(Tone::Good, said);
    }
    effects
}

/// Adds a line to the log.
pub(super) fn log(state: &mut State, id: &str, on: Option<Date>, said: &str) -> Vec<Effect> {
    let entry = TrialLog { on: on.unwrap_or_else(|| state.today()), text: text::block(said) };
    if entry.text.trim().is_empty() {
        let (text, hint) = (state.lang.text("trials-log-empty"), state.lang.text("trials-log-empty-hint"));
        state.refuse(text.into_owned(), hint.into_owned());
        return Vec::new();
    }
    let effects = change(state, id, "undo-trial-log", None, |t| {
        t.log.push(entry);
        t.log.sort_by_key(|l| l.on);
    });
    if !effects.is_empty() {
        state.tell(Tone::Good, state.lang.text("trials-logged").into_owned());
    }
    effects
}

/// Finishes a trial. An outcome that is not given leaves the one that is there.
pub(super) fn finish(state: &mut State, id: &str, signal: Option<bool>, outcome: &str) -> Vec<Effect> {
    let outcome = text::block(outcome);
    let effects = change(state, id, "undo-trial-finish", None, |t| {
        t.state = TrialState::Finished;
        t.signal = signal.or(t.signal);
        if !outcome.trim().is_empty() {
            t.outcome = outcome;
        }
    });
    if !effects.is_empty() {
        state.tell(Tone::Good, state.lang.text("trials-finished").into_owned());
    }
    effects
}

/// Finishes the open trial and asks for the signal.
pub(super) fn end(state: &mut State, id: &str) -> Vec<Effect> {
    let Some(trial) = find(state, id) else { return Vec::new() };
    let effects = match trial.state {
        TrialState::Planned => {
            state.refuse(state.lang.text("trials-not-begun").into_owned(), state.lang.text("trials-not-begun-hint").into_owned());
            return Vec::new();
        }
        TrialState::Running => finish(state, id, None, ""),
        TrialState::Finished => Vec::new(),
    };
    if let Some(at) = find(state, id).and_then(|t| fields(t).iter().position(|f| *f == Field::Signal)) {
        state.trials.cursor = Cursor::on(at);
    }
    effects
}

/// Yes or no to the signal; the same once more takes it back.
pub(super) fn say(state: &mut State, id: &str, yes: bool) -> Vec<Effect> {
    if find(state, id).is_none_or(|t| t.state != TrialState::Finished) {
        return Vec::new();
    }
    change(state, id, "undo-trial-signal", None, |t| t.signal = if t.signal == Some(yes) { None } else { Some(yes) })
}

/// Takes away the selected line of the log, or else the trial.
pub(super) fn delete(state: &mut State, id: &str) -> Vec<Effect> {
    if state.trials.open.is_some() {
        let Some(Field::Log(n)) = super::field(state) else {
            state.tell(Tone::Info, state.lang.text("trials-delete-where").into_owned());
            return Vec::new();
        };
        return change(state, id, "undo-trial-log-away", None, |t| {
            if n < t.log.len() {
                t.log.remove(n);
            }
        });
    }
    let mut trials = state.data.trials();
    let Some(title) = find(state, id).map(|t| named(state, t)) else { return Vec::new() };
    trials.trials.retain(|t| t.id != id);
    let label = Message::new("undo-trial-away").with("title", title.clone());
    let effects = state.commit(label, vec![(DocKey::Trials, Some(Doc::Trials(trials)))], None);
    if !effects.is_empty() {
        state.tell(Tone::Info, state.lang.with("trials-deleted", &[("title", title.into())]));
    }
    let count = rows(state).len();
    state.trials.list.settle(count);
    effects
}

/// The other side, with its first activity.
pub(super) fn side(state: &mut State, id: &str) -> Vec<Effect> {
    let Some(side) = find(state, id).map(|t| t.side.other()) else { return Vec::new() };
    let activity = first_activity(state, side);
    change(state, id, "undo-trial-side", Some(format!("trial side {id}")), |t| {
        t.side = side;
        t.activity = activity;
    })
}

/// The activity `by` places further in the pack, those that count for the trial's side first.
pub(super) fn activity(state: &mut State, id: &str, by: i32) -> Vec<Effect> {
    let Some(trial) = find(state, id) else { return Vec::new() };
    let on_side = |a: &&crate::model::Activity| a.weights.of(trial.side) > 0.0;
    let work = || state.pack.activities.iter().filter(|a| a.id.is_work());
    let all: Vec<ActivityId> = work().filter(on_side).chain(work().filter(|a| !on_side(a))).map(|a| a.id.clone()).collect();
    let at = all.iter().position(|a| Some(a) == trial.activity.as_ref()).and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    let count = i32::try_from(all.len()).unwrap_or(1).max(1);
    let next = usize::try_from((at + by).rem_euclid(count)).ok().and_then(|n| all.get(n).cloned());
    change(state, id, "undo-trial-activity", Some(format!("trial activity {id}")), |t| t.activity = next)
}

/// Moves the start or the review by days. A review never lies before its start; the start takes the review along.
pub(super) fn date(state: &mut State, id: &str, review: bool, days: i32) -> Vec<Effect> {
    let today = state.today();
    let moved = |date: Date| date.saturating_add(i64::from(days).days());
    let merge = Some(format!("trial date {id} {review}"));
    change(state, id, "undo-trial-date", merge, |t| {
        if review {
            let start = t.start.unwrap_or(today);
            let to = t.review.map_or_else(|| review_after(start), moved);
            t.review = Some(if t.start.is_some_and(|s| to < s) { start } else { to });
        } else {
            let had = t.start;
            t.start = Some(had.map_or(today, moved));
            t.review = match (had, t.review) {
                (Some(_), Some(review)) => Some(moved(review)),
                (None, Some(review)) if review >= today => Some(review),
                _ => t.start.map(review_after),
            };
        }
    })
}

/// Moves a line of the log by days.
pub(super) fn log_date(state: &mut State, id: &str, n: usize, days: i32) -> Vec<Effect> {
    change(state, id, "undo-trial-log", Some(format!("trial log date {id} {n}")), |t| {
        if let Some(line) = t.log.get_mut(n) {
            line.on = line.on.saturating_add(i64::from(days).days());
        }
    })
}
