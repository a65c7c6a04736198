//! The quiz line by line: a question on standard error, a number from standard input; each answer is saved at once.

use crate::app::action::Action;
use crate::app::quiz::order::{Step, first_end};
use crate::app::quiz::{Action as Quiz, Pick, current, finished, walk};
use crate::app::state::State;
use crate::cli::log::saved;
use crate::cli::setup::Setup;
use crate::cli::talk::{Talk, is_quit};
use crate::cli::{Fault, fault};
use crate::model::{AttemptId, Pack, Side};

/// What a person typed at a question.
enum Said {
    Act(Quiz),
    /// None of the numbers up to this one.
    Unclear(u32),
}

/// Asks until the result is reached or the input ends. None where it ended before.
pub(super) fn ask(talk: &mut Talk<'_>) -> Result<Option<AttemptId>, Fault> {
    let (lang, setup) = (talk.lang(), talk.setup);
    talk.session.dispatch(Action::Quiz(Quiz::Retake));
    saved(&talk.session)?;
    talk.say("cli-quiz-how");
    loop {
        let Some(id) = current(talk.state()).map(|a| a.id) else { return Ok(None) };
        let Some(question) = question(setup, talk.state()) else {
            talk.session.dispatch(Action::Quiz(Quiz::Next));
            saved(&talk.session)?;
            if finished(talk.state()).iter().any(|a| a.id == id) {
                return Ok(Some(id));
            }
            continue;
        };
        for line in &question {
            fault::say(line);
        }
        let Some(line) = talk.line()?.filter(|said| !is_quit(said)) else {
            let count = current(talk.state()).map_or(0, |a| a.answers.len());
            fault::say(&lang.with("cli-quiz-left", &[("count", count.into()), ("total", setup.pack.statements.len().into())]));
            return Ok(None);
        };
        match read(talk.state(), &line) {
            Said::Act(action) => talk.session.dispatch(Action::Quiz(action)),
            Said::Unclear(last) => drop(unclear(talk, line, last).tell(lang)),
        }
        saved(&talk.session)?;
    }
}

fn unclear(talk: &Talk<'_>, said: String, last: u32) -> Fault {
    talk.wrong("plain-no-choice", &[("said", said.into()), ("last", last.into())], "cli-quiz-unclear")
}

/// The question at which the attempt stands; none at its end.
fn question(setup: &Setup, state: &State) -> Option<Vec<String>> {
    let (lang, pack) = (setup.lang, &setup.pack);
    let (attempt, steps, at) = walk(state)?;
    let count = |is: fn(&Step<'_>) -> bool| {
        let of = steps.iter().filter(|s| is(s)).count();
        let n = steps.iter().take(at + 1).filter(|s| is(s)).count();
        [("at", n.into()), ("total", of.into())]
    };
    match steps.get(at)? {
        Step::Statement(n, _) => {
            let head = lang.with("quiz-statement", &count(|s| matches!(s, Step::Statement(..))));
            let text = pack.statements.get(*n)?.text.as_str();
            let choices = ["likert-1", "likert-2", "likert-3", "likert-4", "likert-5"].map(|key| lang.text(key));
            let choices = choices.iter().enumerate().map(|(n, c)| format!("{} {c}", n + 1));
            Some([String::new(), head, text.to_owned()].into_iter().chain(choices).collect())
        }
        Step::Fork(n, _) => {
            let head = lang.with("quiz-fork", &count(|s| matches!(s, Step::Fork(..))));
            let (first, second) = ends(pack, attempt.seed, *n)?;
            let undecided = lang.text("quiz-undecided-end");
            let question = pack.forks.get(*n)?.question.clone();
            let choices = [format!("1 {first}"), format!("2 {second}"), format!("3 {undecided}")];
            Some([String::new(), head, question].into_iter().chain(choices).collect())
        }
        Step::End => None,
    }
}

/// The ends of a fork in the order in which they are asked.
fn ends(pack: &Pack, seed: u64, n: usize) -> Option<(&str, &str)> {
    let fork = pack.forks.get(n)?;
    Some(if first_end(seed, n) == Side::Staff { (&fork.staff, &fork.em) } else { (&fork.em, &fork.staff) })
}

fn read(state: &State, said: &str) -> Said {
    let Some((_, steps, at)) = walk(state) else { return Said::Unclear(0) };
    let is_fork = matches!(steps.get(at), Some(Step::Fork(..)));
    match (said, is_fork, said.parse::<u8>()) {
        ("b", _, _) => Said::Act(Quiz::Move(-1)),
        (_, false, Ok(n @ 1..=5)) => Said::Act(Quiz::Answer(n)),
        (_, true, Ok(1)) => Said::Act(Quiz::Fork(Pick::First)),
        (_, true, Ok(2)) => Said::Act(Quiz::Fork(Pick::Second)),
        (_, true, Ok(3)) | ("-", true, _) => Said::Act(Quiz::Fork(Pick::Undecided)),
        _ => Said::Unclear(if is_fork { 3 } else { 5 }),
    }
}
