//! The loop of reduce and perform, under the full screen and the command line alike; knows nothing of either.

pub mod memory;

use crate::app::{Action, Effect, State, reduce};
use jiff::civil::DateTime;
use std::collections::VecDeque;
use std::time::Duration;

/// Performs effects. It can't fail: what goes wrong comes back as an action.
pub trait Perform {
    /// Does what is asked, or starts it; answers that are known at once are returned.
    fn perform(&mut self, effect: Effect) -> Vec<Action>;
}

/// A world under the full screen: what only a terminal can do is fetched from it.
pub trait Outlet: Perform {
    /// What was asked for that only the terminal can do, in order.
    fn asked(&mut self) -> Vec<Effect>;
    /// Writes all that waits; false where that took longer than `patience`.
    fn flush(&mut self, patience: Duration) -> bool;
    /// What time it is.
    fn now(&self) -> DateTime;
}

/// A state with the world it acts on.
#[derive(Debug)]
pub struct Session<P> {
    pub state: State,
    pub world: P,
}

impl<P: Perform> Session<P> {
    pub const fn new(state: State, world: P) -> Self {
        Self { state, world }
    }

    /// Takes one action through the reducer, performs what it asks for, and takes in the answers until all is quiet.
    pub fn dispatch(&mut self, action: Action) {
        let mut queue = VecDeque::from([action]);
        while let Some(action) = queue.pop_front() {
            for effect in reduce(&mut self.state, action) {
                queue.extend(self.world.perform(effect));
            }
        }
    }
}
