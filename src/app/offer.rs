//! Which actions would do something where a person is: the footer and the list of actions leave out the others; changes nothing.

#![expect(clippy::wildcard_enum_match_arm, reason = "an action that is not named here is always offered")]

use super::action::Action;
use super::audit::{self, Ask, View, grid};
use super::decide::{self, Entry};
use super::quiz::{self, order::Step};
use super::state::{Overlay, State};
use super::trials::{self, Field, Row};
use super::{conflict, import};
use crate::model::TrialState;

/// Whether `action` would do something now. What only tells why nothing happens counts as nothing.
pub fn offers(state: &State, action: &Action) -> bool {
    match action {
        Action::Decide(action) => of_decide(state, *action),
        Action::Quiz(action) => of_quiz(state, action),
        Action::Trials(action) => of_trials(state, action),
        Action::Audit(action) => of_audit(state, action),
        Action::Import(import::Action::Reach(c)) => import::reach::offers(state, *c),
        Action::Import(import::Action::Which(_)) => import::reach::has_several(state),
        Action::Conflict(conflict::Action::Open) => !state.saving.conflicts.is_empty(),
        Action::Import(import::Action::Leads(_)) => import::review::asks_who_leads(state),
        _ => true,
    }
}

/// The catalogue's key of what `action` does to what is selected, where its hint alone would not tell.
pub fn says(state: &State, action: &Action) -> Option<&'static str> {
    match action {
        Action::Trials(trials::Action::Enter) if state.trials.open.is_none() => match trials::selected(state)? {
            Row::Idea(_) => Some("hint-trials-plan"),
            Row::New => Some("hint-trials-new"),
            Row::Own(_) => None,
        },
        Action::Decide(decide::Action::Enter) => match decide::selected(state).filter(|_| state.extent.stops.shown)? {
            Entry::Want(_) => Some("hint-decide-mark"),
            Entry::Contradiction(_) | Entry::Excellent(_) | Entry::Size | Entry::Statement | Entry::Share(..) => Some("hint-trial-edit"),
            _ => None,
        },
        Action::Submit if matches!(&state.overlay, Overlay::Prompt(prompt) if prompt.ask == Ask::Path) => Some("hint-import-open"),
        Action::Import(import::Action::Accept) => import::review::asks(state),
        Action::Quiz(quiz::Action::Start) if quiz::current(state).is_some() => Some("hint-quiz-resume"),
        Action::Quiz(quiz::Action::Start) if !quiz::finished(state).is_empty() => Some("hint-quiz-result"),
        Action::Quiz(quiz::Action::Next) if is_at_end(state) => Some("hint-quiz-result"),
        _ => None,
    }
}

fn of_decide(state: &State, action: decide::Action) -> bool {
    use decide::Action as A;
    let on = |fits: fn(&State, &Entry) -> bool| state.extent.stops.shown && decide::selected(state).is_some_and(|e| fits(state, &e));
    match action {
        // What is changed in steps has keys of its own for it.
        A::Enter => !on(|_, entry| matches!(entry, Entry::Parity | Entry::Archetype | Entry::Energy)),
        // Where the selected entry is off screen, it brings it there.
        A::Select(_) | A::Section(_) | A::Jump(_) => true,
        A::Adjust(_) | A::AdjustMuch(_) => on(|state, entry| match entry {
            Entry::Parity | Entry::Archetype | Entry::Energy | Entry::Share(..) => true,
            Entry::Excellent(side) => is_answered(state, *side),
            _ => false,
        }),
        A::Say(_) => on(|state, entry| match entry {
            Entry::Parity | Entry::Energy | Entry::Statement | Entry::Want(_) => true,
            Entry::Excellent(side) => is_answered(state, *side),
            _ => false,
        }),
        A::Clear => on(|_, entry| !matches!(entry, Entry::Quiz | Entry::Audit | Entry::Idea(_) | Entry::Trials)),
        A::Digit(_) => on(|_, entry| matches!(entry, Entry::Share(..))),
    }
}

fn is_answered(state: &State, side: crate::model::Side) -> bool {
    state.data.decision_ref().and_then(|d| d.excellent.get(&side)).is_some_and(|e| !e.answer.trim().is_empty())
}

fn of_quiz(state: &State, action: &quiz::Action) -> bool {
    use quiz::Action as A;
    match action {
        A::Answer(_) | A::Adjust(_) => quiz::walk(state).is_some_and(|(_, steps, at)| matches!(steps.get(at), Some(Step::Statement(..)))),
        // There Enter gives the result.
        A::Result => !is_at_end(state),
        A::Retake => quiz::current(state).is_none() && !quiz::finished(state).is_empty(),
        A::Other(_) => quiz::finished(state).len() > 1,
        _ => true,
    }
}

/// Whether all of the quiz is answered, and nothing but the result is left.
fn is_at_end(state: &State) -> bool {
    quiz::walk(state).is_some_and(|(_, steps, at)| matches!(steps.get(at), Some(Step::End)))
}

fn of_trials(state: &State, action: &trials::Action) -> bool {
    use trials::Action as A;
    let Some(trial) = trials::open_trial(state) else {
        return match (action, trials::selected(state)) {
            (A::Delete, row) => matches!(row, Some(Row::Own(_))),
            (A::Begin, Some(Row::Own(id))) => trials::find(state, &id).is_some_and(|t| t.state != TrialState::Running),
            _ => true,
        };
    };
    let on = |fits: fn(&Field) -> bool| state.extent.stops.shown && trials::field(state).is_some_and(|field| fits(&field));
    match action {
        A::Begin => trial.state != TrialState::Running,
        A::End => trial.state == TrialState::Running,
        A::Say(_) => trial.state == TrialState::Finished,
        A::Delete => on(|field| matches!(field, Field::Log(_))),
        A::Enter => !on(|field| matches!(field, Field::Side | Field::Activity | Field::Start | Field::Review | Field::Signal)),
        A::Adjust(_) => on(|field| matches!(field, Field::Side | Field::Activity | Field::Start | Field::Review | Field::Log(_))),
        A::AdjustMuch(_) => on(|field| matches!(field, Field::Start | Field::Review | Field::Log(_))),
        _ => true,
    }
}

fn of_audit(state: &State, action: &audit::Action) -> bool {
    use audit::Action as A;
    match action {
        // A path has no list under it.
        A::Pick(_) => !matches!(&state.overlay, Overlay::Prompt(prompt) if prompt.ask == Ask::Path),
        A::Digit(_) | A::Energy(_) | A::Neutral | A::Unrate | A::Note | A::Delete | A::Enter => !is_bare(state),
        _ => true,
    }
}

/// Whether the grid has no row that a key could act on.
fn is_bare(state: &State) -> bool {
    let logged = || state.audit.open.is_some_and(|id| state.data.weeks(id).iter().any(|week| !week.lines.is_empty()));
    state.audit.view == View::Grid && !logged() && grid::rows(state).is_empty()
}
