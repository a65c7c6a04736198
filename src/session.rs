//! The loop of reduce and perform, under the full screen and the command line alike; knows nothing of either.

pub mod memory;

use crate::app::{Action, Effect, State, reduce};
use crate::lang::Message;
use crate::model::{Doc, DocKey};
use jiff::civil::DateTime;
use std::collections::VecDeque;
use std::ffi::OsString;
use std::sync::mpsc::Sender;
use std::time::Duration;

/// Performs effects. It can't fail: what goes wrong comes back as an action.
pub trait Perform {
    /// Does what is asked, or starts it; answers that are known at once are returned.
    fn perform(&mut self, effect: Effect) -> Vec<Action>;

    /// Told of all that one change asks for before any of it is performed, where part of the work is better done together.
    fn foresee(&mut self, _effects: &[Effect]) {}
}

/// A world under the full screen: what only a terminal can do is fetched from it.
pub trait Outlet: Perform {
    /// Begins to read what there is, once the first frame is on the screen.
    fn open(&mut self);
    /// What was asked for that only the terminal can do, in order.
    fn asked(&mut self) -> Vec<Effect>;
    /// Writes all that waits; false where that took longer than `patience`.
    fn flush(&mut self, patience: Duration) -> bool;
    /// Puts a text where the person's own editor can change it; the words of the editor's command line.
    ///
    /// # Errors
    /// What is wrong, and what to try.
    fn lend(&mut self, text: &str) -> Result<Vec<OsString>, (Message, Message)>;
    /// The text as that editor left it.
    ///
    /// # Errors
    /// What is wrong, and what to try.
    fn taken_back(&mut self) -> Result<String, (Message, Message)>;
    /// What time it is.
    fn now(&self) -> DateTime;
}

/// A state with the world it acts on.
#[derive(Debug)]
pub struct Session<P> {
    pub state: State,
    pub world: P,
    /// Gets every action that is dispatched, where a session is recorded.
    pub recorder: Option<Sender<Action>>,
}

impl<P: Perform> Session<P> {
    pub const fn new(state: State, world: P) -> Self {
        Self { state, world, recorder: None }
    }

    /// Takes one action through the reducer, performs what it asks for, and takes in the answers until all is quiet.
    pub fn dispatch(&mut self, action: Action) {
        if let Some(recorder) = &self.recorder {
            // A recorder that has gone tells of it when it is ended.
            drop(recorder.send(action.clone()));
        }
        self.settle(VecDeque::from([action]));
    }

    /// Changes documents as one step that can be undone, under the rules of [`State::commit`].
    pub fn commit(&mut self, label: String, docs: Vec<(DocKey, Option<Doc>)>) {
        self.act(|state| state.commit(label, docs, None));
    }

    /// Changes the state by one of the reducer's own functions, and performs what that asks for.
    pub fn act(&mut self, change: impl FnOnce(&mut State) -> Vec<Effect>) {
        let effects = change(&mut self.state);
        self.world.foresee(&effects);
        let answers = effects.into_iter().flat_map(|effect| self.world.perform(effect)).collect();
        self.settle(answers);
    }

    fn settle(&mut self, mut queue: VecDeque<Action>) {
        while let Some(action) = queue.pop_front() {
            for effect in reduce(&mut self.state, action) {
                queue.extend(self.world.perform(effect));
            }
        }
    }
}
