//! `fingerpost quiz`: takes answers line by line or all at once, and prints the reading; knows nothing of how answers are counted.

mod ask;
mod reading;

use super::args::QuizArgs;
use super::log::saved;
use super::setup::Setup;
use super::talk::Talk;
use super::{Fault, Output};
use crate::app::action::{Action, World};
use crate::app::quiz::finished;
use crate::model::{Attempt, AttemptId, Doc, DocKey, ForkAnswer, Likert, text};
use crate::session::Session;
use crate::world::Disk;
use jiff::ToSpan;

pub(super) fn quiz(setup: &Setup, args: &QuizArgs, output: &mut Output) -> Result<(), Fault> {
    let mut session = setup.session("fingerpost quiz");
    let Some(answers) = &args.answers else {
        load(&mut session)?;
        return take(&mut Talk::new(setup, session, output));
    };
    let id = record(setup, &mut session, answers, args.forks.as_deref())?;
    saved(&session)?;
    output.is_saved();
    reading::show(setup, &session.state.data, id, output);
    Ok(())
}

/// Offers the last result where there is one and no attempt is under way, else asks on.
pub(super) fn again(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let (lang, setup) = (talk.lang(), talk.setup);
    let is_open = talk.state().data.attempts().any(|a| !a.finished && a.pack == setup.pack.id);
    let last = finished(talk.state()).last().map(|a| a.id).filter(|_| !is_open);
    let Some(last) = last else { return take(talk) };
    match talk.choose(&["plain-quiz-result", "plain-quiz-again"].map(|key| lang.text(key)))? {
        Some(1) => {
            reading::show(setup, &talk.session.state.data, last, talk.output);
            Ok(())
        }
        Some(_) => take(talk),
        None => Ok(()),
    }
}

fn take(talk: &mut Talk<'_>) -> Result<(), Fault> {
    talk.session.state.notice = None;
    let Some(id) = ask::ask(talk)? else { return Ok(()) };
    saved(&talk.session)?;
    talk.output.is_saved();
    reading::show(talk.setup, &talk.session.state.data, id, talk.output);
    Ok(())
}

/// Reads all attempts.
fn load(session: &mut Session<Disk>) -> Result<(), Fault> {
    let attempts = session.world.index()?.attempts();
    let loaded = attempts.into_iter().filter_map(|id| session.world.load(DocKey::Attempt(id))).collect();
    session.dispatch(Action::World(World::Loaded(loaded)));
    Ok(())
}

/// Keeps a finished attempt with these answers.
fn record(setup: &Setup, session: &mut Session<Disk>, answers: &str, forks: Option<&str>) -> Result<AttemptId, Fault> {
    let (lang, pack) = (setup.lang, &setup.pack);
    let numbers = list(setup, answers, pack.statements.len(), "cli-answers-count", |word| {
        word.parse::<u8>().ok().and_then(|n| Likert::new(n).ok()).ok_or(("cli-bad-answer", "cli-answers-hint"))
    })?;
    let ends = match forks {
        None => Vec::new(),
        Some(forks) => list(setup, forks, pack.forks.len(), "cli-forks-count", |word| match word {
            "s" | "S" => Ok(ForkAnswer::Staff),
            "m" | "M" => Ok(ForkAnswer::Em),
            "-" => Ok(ForkAnswer::Undecided),
            _ => Err(("cli-bad-fork", "cli-forks-hint")),
        })?,
    };
    session.world.hold()?;
    load(session)?;
    let index = session.world.index()?;
    let mut at = session.state.clock.with().subsec_nanosecond(0).build().unwrap_or(session.state.clock);
    while index.has(DocKey::Attempt(AttemptId(at))) {
        let Ok(next) = at.checked_add(1.second()) else { break };
        at = next;
    }
    let id = AttemptId(at);
    let attempt = Attempt {
        answers: pack.statements.iter().map(|s| s.id.clone()).zip(numbers).collect(),
        forks: pack.forks.iter().map(|f| f.id.clone()).zip(ends).collect(),
        at: Some(crate::app::quiz::order::END.to_owned()),
        finished: true,
        ..Attempt::new(id, pack.id.clone(), 0)
    };
    session.commit(lang.text("undo-quiz-result").into_owned(), vec![(DocKey::Attempt(id), Some(Doc::Attempt(attempt)))]);
    Ok(id)
}

/// Reads values between commas, as many as there must be; the first that is none is named by its place.
fn list<T>(
    setup: &Setup,
    said: &str,
    need: usize,
    wrong_count: &'static str,
    read: impl Fn(&str) -> Result<T, (&'static str, &'static str)>,
) -> Result<Vec<T>, Fault> {
    let lang = setup.lang;
    let words: Vec<&str> = said.split(',').map(str::trim).collect();
    let mut values = Vec::new();
    for (n, word) in words.iter().enumerate() {
        let bad = |(key, hint)| Fault::usage(lang.with(key, &[("n", (n + 1).into()), ("said", text::line(word).into())]), lang.text(hint));
        values.push(read(word).map_err(bad)?);
    }
    if values.len() == need {
        return Ok(values);
    }
    let hint = if wrong_count == "cli-forks-count" { "cli-forks-hint" } else { "cli-answers-hint" };
    Err(Fault::usage(lang.with(wrong_count, &[("have", values.len().into()), ("need", need.into())]), lang.text(hint)))
}
