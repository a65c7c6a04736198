//! The quiz: twelve statements and five forks, answered in the tab or under a comparison; knows nothing of keys.

use super::effect::Effect;
use super::scope::Scope;
use super::state::State;
use serde::{Deserialize, Serialize};

/// Where a person is in the quiz.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    pub scroll: u16,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    Move(i32),
}

pub const fn scope(_state: &State) -> Scope {
    Scope::QuizStart
}

pub fn reduce(_state: &mut State, _action: Action) -> Vec<Effect> {
    Vec::new()
}

/// The tab was opened.
pub fn enter(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

/// One step back out of what is open in the tab.
pub fn back(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

pub fn scroll(_state: &mut State, _lines: i32) -> Vec<Effect> {
    Vec::new()
}

pub fn settle(_state: &mut State) {}
