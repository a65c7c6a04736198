//! A conversation line by line: questions on standard error, answers from standard input; knows nothing of what is asked.

use super::log::saved;
use super::setup::Setup;
use super::{Fault, Output, fault, input};
use crate::app::Action;
use crate::app::action::World;
use crate::app::effect::Effect;
use crate::app::state::State;
use crate::lang::{Arg, Lang};
use crate::session::Session;
use crate::world::Disk;
use std::fmt::Display;
use std::str::FromStr;

/// What came of an answer.
pub(super) enum Heard<T> {
    Took(T),
    /// It was a question of its own, and has been answered: ask again.
    Again,
    /// One step back.
    Back,
}

/// Who is talked with, and on what data. All that is said in it is one session, so that any of it can be taken back.
pub(super) struct Talk<'a> {
    pub setup: &'a Setup,
    pub session: Session<Disk>,
    pub output: &'a mut Output,
    /// Whether standard input has come to its end: nobody is asked any more.
    pub ended: bool,
}

impl<'a> Talk<'a> {
    pub(super) const fn new(setup: &'a Setup, session: Session<Disk>, output: &'a mut Output) -> Self {
        Self { setup, session, output, ended: false }
    }

    /// Reads what there is, and tells what of it can't be read.
    pub(super) fn open(setup: &'a Setup, holder: &str, output: &'a mut Output) -> Self {
        let mut session = setup.session(holder);
        let today = session.state.today();
        for answer in session.world.start(today) {
            if answer != Action::World(World::Opened) {
                session.dispatch(answer);
            }
            if let Some(notice) = session.state.notice.take() {
                fault::warn(setup.lang, &notice.text);
            }
        }
        for (_, why) in session.state.data.all_frozen() {
            fault::warn(setup.lang, &setup.lang.say(why));
        }
        Self::new(setup, session, output)
    }

    pub(super) const fn lang(&self) -> Lang {
        self.setup.lang
    }

    pub(super) const fn state(&self) -> &State {
        &self.session.state
    }

    pub(super) fn say(&self, key: &'static str) {
        fault::say(&self.lang().text(key));
    }

    /// The next line; none at the end of input.
    pub(super) fn line(&mut self) -> Result<Option<String>, Fault> {
        let line = input::line(self.lang())?;
        self.ended |= line.is_none();
        Ok(line.map(|said| said.trim().to_owned()))
    }

    /// What is written behind a question; none where nothing is.
    pub(super) fn ask(&mut self, key: &'static str) -> Result<Option<String>, Fault> {
        self.output.flush()?;
        self.say(key);
        Ok(self.line()?.filter(|said| !said.is_empty()))
    }

    /// Asks until the answer can be read: one that can't is told with its reason. None where a person goes back.
    pub(super) fn until<T>(
        &mut self,
        question: &str,
        mut read: impl FnMut(&mut Self, &str) -> Result<Heard<T>, Fault>,
    ) -> Result<Option<T>, Fault> {
        loop {
            // First what was said so far: a question heard before it would be answered unheard.
            self.output.flush()?;
            fault::say(question);
            let Some(said) = self.line()?.filter(|said| !is_quit(said)) else { return Ok(None) };
            match read(self, &said) {
                Ok(Heard::Took(value)) => return Ok(Some(value)),
                Ok(Heard::Back) => return Ok(None),
                Ok(Heard::Again) => {}
                Err(fault) => drop(fault.tell(self.lang())),
            }
        }
    }

    /// Asks for a value that reads itself; none where nothing is said. One that can't be read is told with these words.
    pub(super) fn value<T: FromStr>(&mut self, question: &str, wrong: &'static str, hint: &'static str) -> Result<Option<T>, Fault> {
        self.until(question, |talk, said| match said.parse() {
            _ if said.is_empty() => Ok(Heard::Back),
            Ok(value) => Ok(Heard::Took(value)),
            Err(_) => Err(talk.wrong(wrong, &[("said", said.to_owned().into())], hint)),
        })
    }

    /// Reads out choices and takes the number of one, from 1; none where a person goes back.
    pub(super) fn choose(&mut self, choices: &[impl Display]) -> Result<Option<usize>, Fault> {
        list(choices);
        self.pick(choices)
    }

    /// The same where the choices were read out before: `?` reads them again.
    pub(super) fn pick(&mut self, choices: &[impl Display]) -> Result<Option<usize>, Fault> {
        let how = self.lang().text("plain-choose");
        let last = choices.len();
        self.until(&how, |talk, said| match said.parse::<usize>() {
            _ if said.is_empty() => Ok(Heard::Back),
            _ if said == "?" => {
                list(choices);
                Ok(Heard::Again)
            }
            Ok(n) if (1..=last).contains(&n) => Ok(Heard::Took(n)),
            _ => Err(talk.wrong("plain-no-choice", &[("said", said.to_owned().into()), ("last", last.into())], "")),
        })
    }

    /// An answer that can't be read.
    pub(super) fn wrong(&self, text: &'static str, values: &[(&'static str, Arg<'static>)], hint: &'static str) -> Fault {
        let hint = if hint.is_empty() { String::new() } else { self.lang().text(hint).into_owned() };
        Fault::usage(self.lang().with(text, values), hint)
    }

    /// Changes something, and says what came of it once it is on disk: what the change itself tells, else that it is kept.
    pub(super) fn act(&mut self, change: impl FnOnce(&mut State) -> Vec<Effect>) -> Result<(), Fault> {
        let told = self.quietly(change)?;
        self.tell(&told.unwrap_or_else(|| self.lang().text("plain-kept").into_owned()))
    }

    /// Changes something; what the screen would tell of it.
    pub(super) fn quietly(&mut self, change: impl FnOnce(&mut State) -> Vec<Effect>) -> Result<Option<String>, Fault> {
        self.session.state.notice = None;
        self.session.act(change);
        saved(&self.session)?;
        self.output.is_saved();
        Ok(self.session.state.notice.take().map(|notice| notice.text))
    }

    /// Says what is done, before anything else is asked.
    pub(super) fn tell(&mut self, text: &str) -> Result<(), Fault> {
        self.output.line(text);
        self.output.flush()
    }

    /// The same by an action.
    pub(super) fn dispatch(&mut self, action: Action) -> Result<(), Fault> {
        self.act(|state| crate::app::reduce(state, action))
    }
}

/// Reads out choices with their numbers.
pub(super) fn list(choices: &[impl Display]) {
    for (n, choice) in choices.iter().enumerate() {
        fault::say(&format!("{} {choice}", n + 1));
    }
}

/// Whether a person wants to leave, in either language.
pub(super) fn is_quit(said: &str) -> bool {
    matches!(said.trim().to_lowercase().as_str(), "q" | "quit" | "exit" | "quitter")
}
