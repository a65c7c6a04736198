//! The quiz: twelve statements and five forks, answered in the tab or under a comparison; knows nothing of keys.

use super::effect::{Effect, Urgency};
use super::history::Change;
use super::scope::Scope;
use super::state::{State, Tone};
use crate::analysis::quiz::read;
use crate::lang::Message;
use crate::model::{Attempt, AttemptId, Doc, DocKey, ForkAnswer, Likert, Side};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

pub mod order;
pub mod words;

use order::{END, Step};

/// More lines than any page has: to the top or to the bottom.
const FAR: i32 = 1_000;
/// Letters of a statement that are quoted where it is named.
const QUOTED: usize = 40;

/// Where a person is in the quiz.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    pub view: View,
    /// Lines that the start or the result is scrolled by.
    pub scroll: u16,
}

/// What the tab shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// What the quiz is, and earlier attempts.
    #[default]
    Start,
    /// The unfinished attempt, at the step that it remembers.
    Walk,
    /// The result of a finished attempt.
    Result(AttemptId),
}

/// What is said to a fork: its ends as they stand on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pick {
    First,
    Second,
    Undecided,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Goes on where the person left, opens the last result, or begins.
    Start,
    /// A new attempt, where none is under way.
    Retake,
    /// Answers the statement that is asked, 1 to 5, and goes on.
    Answer(u8),
    /// Answers a statement by its id, and stays.
    AnswerTo(String, u8),
    /// One step more or less agreement with the statement that is asked.
    Adjust(i8),
    Fork(Pick),
    Move(i32),
    /// Goes to a step by its id.
    GoTo(String),
    /// On to the next step; from the last one to the result.
    Next,
    Result,
    /// Shows a finished attempt, counted from 0, the earliest first.
    Show(usize),
    /// An earlier (negative) or later result.
    Other(i32),
}

pub fn scope(state: &State) -> Scope {
    match state.quiz.view {
        View::Start => Scope::QuizStart,
        View::Walk => match here(state) {
            Some((_, _, Step::Fork(..))) => Scope::QuizFork,
            Some(_) => Scope::Quiz,
            None => Scope::QuizStart,
        },
        View::Result(_) => Scope::QuizResult,
    }
}

/// The attempt under way.
pub fn current(state: &State) -> Option<&Attempt> {
    state.data.attempts().rev().find(|a| !a.finished && a.pack == state.pack.id)
}

/// Attempts whose result was asked for, the earliest first.
pub fn finished(state: &State) -> Vec<&Attempt> {
    state.data.attempts().filter(|a| a.finished && a.pack == state.pack.id).collect()
}

/// The attempt under way, all its steps and the number of the one that is asked.
pub fn walk(state: &State) -> Option<(&Attempt, Vec<Step<'_>>, usize)> {
    let attempt = current(state)?;
    let steps = order::steps(&state.pack, attempt.seed);
    let at = attempt.at.as_deref().and_then(|id| steps.iter().position(|s| s.id() == id)).unwrap_or(0);
    Some((attempt, steps, at))
}

/// Statements of the attempt under way that have no answer, in the order of the walk.
pub fn unanswered(state: &State) -> Vec<String> {
    let Some((attempt, steps, _)) = walk(state) else { return Vec::new() };
    let open = |step: &Step<'_>| match step {
        Step::Statement(_, id) if !attempt.answers.contains_key(*id) => Some((*id).to_owned()),
        Step::Statement(..) | Step::Fork(..) | Step::End => None,
    };
    steps.iter().filter_map(open).collect()
}

fn here(state: &State) -> Option<(&Attempt, usize, Step<'_>)> {
    let (attempt, steps, at) = walk(state)?;
    let step = steps.get(at).copied()?;
    Some((attempt, at, step))
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Start => start(state),
        Action::Retake => begin(state),
        Action::Answer(_) if matches!(here(state), Some((_, _, Step::Fork(..)))) => {
            state.tell(Tone::Info, state.lang.text("quiz-fork-choices").into_owned());
            Vec::new()
        }
        Action::Answer(value) => answer_here(state, value),
        Action::AnswerTo(id, value) => answer(state, &id, value, None),
        Action::Adjust(by) => match here(state) {
            Some((_, _, Step::Statement(_, id))) => {
                let id = id.to_owned();
                adjust(state, &id, by)
            }
            _ => Vec::new(),
        },
        Action::Fork(pick) => choose(state, pick),
        Action::Move(by) => step(state, by),
        Action::GoTo(id) => place(state, &id),
        Action::Next => match here(state) {
            Some((_, _, Step::End)) => match unanswered(state).into_iter().next() {
                Some(id) => place(state, &id),
                None => result(state),
            },
            _ => step(state, 1),
        },
        Action::Result => result(state),
        Action::Show(n) => {
            if let Some(id) = finished(state).get(n).map(|a| a.id) {
                state.quiz = Pane { view: View::Result(id), scroll: 0 };
            }
            Vec::new()
        }
        Action::Other(by) => other(state, by),
    }
}

fn start(state: &mut State) -> Vec<Effect> {
    match (current(state).is_some(), finished(state).last().map(|a| a.id)) {
        (false, Some(id)) => {
            state.quiz = Pane { view: View::Result(id), scroll: 0 };
            Vec::new()
        }
        _ => begin(state),
    }
}

/// Goes on with the attempt under way, or begins one.
fn begin(state: &mut State) -> Vec<Effect> {
    let effects = if current(state).is_none() {
        let attempt = fresh(state);
        let label = Message::new("undo-quiz-start");
        state.commit(label, vec![(DocKey::Attempt(attempt.id), Some(Doc::Attempt(attempt)))], None)
    } else {
        Vec::new()
    };
    if current(state).is_some() {
        state.quiz = Pane { view: View::Walk, scroll: 0 };
    }
    effects
}

/// A new attempt, named by the second in which it begins and shuffled by the clock.
fn fresh(state: &State) -> Attempt {
    let (day, time) = (state.clock.date(), state.clock.time());
    let mut at = state.clock.with().subsec_nanosecond(0).build().unwrap_or(state.clock);
    while state.data.get(DocKey::Attempt(AttemptId(at))).is_some() {
        let Ok(next) = at.checked_add(1.second()) else { break };
        at = next;
    }
    let numbers = [
        i64::from(day.year()),
        i64::from(day.day_of_year()),
        i64::from(time.hour()),
        i64::from(time.minute()),
        i64::from(at.time().second()),
        i64::from(time.subsec_nanosecond()),
    ];
    Attempt::new(AttemptId(at), state.pack.id.clone(), order::seed(&numbers))
}

fn keep(state: &mut State, label: Message, attempt: Attempt) -> Vec<Effect> {
    state.commit(label, vec![(DocKey::Attempt(attempt.id), Some(Doc::Attempt(attempt)))], None)
}

/// Answers a statement in the attempt under way (one begins where there is none), and goes to `then`.
pub fn answer(state: &mut State, statement: &str, value: u8, then: Option<String>) -> Vec<Effect> {
    let (Some(text), Ok(value)) = (state.pack.statement(statement).map(|s| quote(&s.text)), Likert::new(value)) else { return Vec::new() };
    let mut attempt = current(state).cloned().unwrap_or_else(|| fresh(state));
    if attempt.answers.insert(statement.to_owned(), value) == Some(value) {
        return then.map(|id| place(state, &id)).unwrap_or_default();
    }
    if then.is_some() {
        attempt.at = then;
        state.quiz.scroll = 0;
    }
    let label = Message::new("undo-answer").with("what", text);
    keep(state, label, attempt)
}

/// Moves an answer by one; an unanswered statement starts in the middle.
pub fn adjust(state: &mut State, statement: &str, by: i8) -> Vec<Effect> {
    let now = current(state).and_then(|a| a.answers.get(statement)).map(|l| l.get());
    let value = now.map_or(3, |n| n.saturating_add_signed(by).clamp(1, 5));
    answer(state, statement, value, None)
}

fn answer_here(state: &mut State, value: u8) -> Vec<Effect> {
    let Some((_, steps, at)) = walk(state) else { return Vec::new() };
    let Some(Step::Statement(_, id)) = steps.get(at).copied() else { return Vec::new() };
    let (id, next) = (id.to_owned(), steps.get(at + 1).map(|s| s.id().to_owned()));
    answer(state, &id, value, next)
}

fn choose(state: &mut State, pick: Pick) -> Vec<Effect> {
    let Some((attempt, steps, at)) = walk(state) else { return Vec::new() };
    let Some(Step::Fork(n, id)) = steps.get(at).copied() else { return Vec::new() };
    let first = order::first_end(attempt.seed, n);
    let side = |side| if side == Side::Staff { ForkAnswer::Staff } else { ForkAnswer::Em };
    let said = match pick {
        Pick::First => side(first),
        Pick::Second => side(first.other()),
        Pick::Undecided => ForkAnswer::Undecided,
    };
    let mut attempt = attempt.clone();
    let next = steps.get(at + 1).map_or(END, |s| s.id()).to_owned();
    if attempt.forks.insert(id.to_owned(), said) == Some(said) {
        return place(state, &next);
    }
    attempt.at = Some(next);
    state.quiz.scroll = 0;
    let what = state.pack.forks.get(n).map(|f| quote(&f.question)).unwrap_or_default();
    let label = Message::new("undo-answer").with("what", what);
    keep(state, label, attempt)
}

fn step(state: &mut State, by: i32) -> Vec<Effect> {
    let Some((_, steps, at)) = walk(state) else { return Vec::new() };
    let last = i32::try_from(steps.len()).unwrap_or(1) - 1;
    let to = i32::try_from(at).unwrap_or(0).saturating_add(by).clamp(0, last.max(0));
    let Some(id) = usize::try_from(to).ok().and_then(|n| steps.get(n)).map(|s| s.id().to_owned()) else { return Vec::new() };
    place(state, &id)
}

/// Goes to a step. The place is kept in the document, so that it outlives the program; it is nothing to undo.
fn place(state: &mut State, id: &str) -> Vec<Effect> {
    let Some(attempt) = current(state) else { return Vec::new() };
    let key = DocKey::Attempt(attempt.id);
    let known = order::steps(&state.pack, attempt.seed).iter().any(|s| s.id() == id);
    if !known || attempt.at.as_deref() == Some(id) || state.data.frozen(key).is_some() {
        return Vec::new();
    }
    let moved = Attempt { at: Some(id.to_owned()), ..attempt.clone() };
    state.quiz.scroll = 0;
    let change = Change { key, before: state.data.get(key).cloned(), after: Some(Arc::new(Doc::Attempt(moved))) };
    state.apply(&[change], Urgency::Draft, false)
}

/// Goes to a statement in the tab: what Enter does on one under a comparison.
pub fn open_at(state: &mut State, statement: &str) -> Vec<Effect> {
    let mut effects = begin(state);
    effects.extend(place(state, statement));
    effects
}

/// Shows the result, or what is still missing for it.
fn result(state: &mut State) -> Vec<Effect> {
    let Some(attempt) = current(state) else { return Vec::new() };
    if let Err(missing) = read(attempt, &state.pack) {
        let text = state.lang.with("quiz-missing", &[("count", missing.statements.len().into())]);
        let effects = place(state, END);
        state.tell(Tone::Warning, text);
        return effects;
    }
    let open_forks = state.pack.forks.len().saturating_sub(attempt.forks.len());
    let attempt = Attempt { finished: true, at: Some(END.to_owned()), ..attempt.clone() };
    let id = attempt.id;
    let label = Message::new("undo-quiz-result");
    let effects = keep(state, label, attempt);
    if finished(state).iter().any(|a| a.id == id) {
        state.quiz = Pane { view: View::Result(id), scroll: 0 };
        if open_forks > 0 {
            state.tell(Tone::Info, state.lang.with("quiz-forks-open", &[("count", open_forks.into())]));
        }
    }
    effects
}

fn other(state: &mut State, by: i32) -> Vec<Effect> {
    let View::Result(shown) = state.quiz.view else { return Vec::new() };
    let ids: Vec<AttemptId> = finished(state).iter().map(|a| a.id).collect();
    let at = ids.iter().position(|id| *id == shown).and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    if let Some(id) = usize::try_from(at.saturating_add(by)).ok().and_then(|n| ids.get(n)) {
        state.quiz = Pane { view: View::Result(*id), scroll: 0 };
    }
    Vec::new()
}

/// The tab was opened.
pub fn enter(state: &mut State) -> Vec<Effect> {
    settle(state);
    Vec::new()
}

/// One step back out of what is open in the tab.
pub fn back(state: &mut State) -> Vec<Effect> {
    state.quiz = Pane::default();
    Vec::new()
}

/// Lines of a page. A step that is on screen whole gives way to the next one: there one turn of the wheel is one step.
pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    if state.quiz.view == View::Walk && (state.extent.overflow == 0 || lines.saturating_abs() > FAR) {
        return step(state, if lines.saturating_abs() > FAR { lines } else { lines.signum() });
    }
    let to = i32::from(state.quiz.scroll).saturating_add(lines).clamp(0, i32::from(state.extent.overflow));
    state.quiz.scroll = u16::try_from(to).unwrap_or(0);
    Vec::new()
}

/// Follows the data: a walk needs an attempt under way, a result a finished one.
pub fn settle(state: &mut State) {
    let under_way = current(state).is_some();
    let to = match state.quiz.view {
        View::Walk if !under_way => View::Start,
        View::Result(id) if !finished(state).iter().any(|a| a.id == id) => {
            if under_way {
                View::Walk
            } else {
                View::Start
            }
        }
        view @ (View::Start | View::Walk | View::Result(_)) => view,
    };
    if to != state.quiz.view {
        state.quiz = Pane { view: to, scroll: 0 };
    }
}

/// The first words of a text.
fn quote(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.chars().count() + word.chars().count() > QUOTED {
            out.push_str(" …");
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
