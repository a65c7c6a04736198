//! Keys of the quiz panes; knows nothing of how they are drawn.

use super::{Binding, Does};
use crate::app::quiz::{Action, Pick};
use crate::app::state::Tab;
use crate::app::{self, Scope};

const fn bind(id: &'static str, scope: Scope, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Quiz(action)), hint }
}

/// The answer that a digit gives to the statement that is asked.
fn answer(digit: char) -> app::Action {
    app::Action::Quiz(Action::Answer(digit.to_digit(10).and_then(|n| u8::try_from(n).ok()).unwrap_or(0)))
}

pub(super) fn bindings() -> Vec<Binding> {
    use Scope::{Quiz, QuizFork, QuizResult, QuizStart};
    vec![
        bind("quiz-start", QuizStart, &["enter"], Action::Start, Some(10)),
        bind("quiz-new", QuizStart, &["n"], Action::Retake, Some(12)),
        Binding { id: "quiz-answer", scope: Quiz, keys: &["1-5"], does: Does::Typed(answer), hint: Some(10) },
        bind("quiz-less", Quiz, &["left", "h"], Action::Adjust(-1), Some(15)),
        bind("quiz-more", Quiz, &["right", "l"], Action::Adjust(1), None),
        bind("quiz-down", Quiz, &["down", "j"], Action::Move(1), Some(20)),
        bind("quiz-up", Quiz, &["up", "k"], Action::Move(-1), None),
        bind("quiz-next", Quiz, &["enter", "space"], Action::Next, Some(25)),
        bind("quiz-result", Quiz, &["r"], Action::Result, Some(30)),
        bind("fork-first", QuizFork, &["1", "left", "h", "s"], Action::Fork(Pick::First), Some(10)),
        bind("fork-second", QuizFork, &["2", "right", "l"], Action::Fork(Pick::Second), Some(11)),
        bind("fork-undecided", QuizFork, &["3", "0"], Action::Fork(Pick::Undecided), Some(12)),
        // Whoever goes on as with the statements must not land on another tab.
        Binding { id: "fork-other", scope: QuizFork, keys: &["4-5"], does: Does::Typed(answer), hint: None },
        bind("fork-down", QuizFork, &["down", "j"], Action::Move(1), Some(20)),
        bind("fork-up", QuizFork, &["up", "k"], Action::Move(-1), None),
        bind("fork-next", QuizFork, &["enter", "space"], Action::Next, None),
        bind("fork-result", QuizFork, &["r"], Action::Result, Some(30)),
        Binding {
            id: "result-audit",
            scope: QuizResult,
            keys: &["enter", "a"],
            does: Does::Act(app::Action::Go(Tab::Audit)),
            hint: Some(10),
        },
        bind("result-retake", QuizResult, &["n"], Action::Retake, Some(20)),
        bind("result-earlier", QuizResult, &["left", "h"], Action::Other(-1), Some(30)),
        bind("result-later", QuizResult, &["right", "l"], Action::Other(1), None),
    ]
}
