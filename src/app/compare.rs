//! The comparison: which pair is selected, search over all content, marks "this is me"; knows nothing of columns.

use super::effect::Effect;
use super::input::{Edit, Input};
use super::scope::Scope;
use super::state::{Overlay, State};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a person is in the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    /// The selected row of each topic.
    pub selected: BTreeMap<usize, usize>,
    pub welcome_scroll: u16,
}

/// Search over all content of all tabs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    pub query: Input,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    Move(i32),
}

pub const fn scope(_state: &State) -> Scope {
    Scope::Compare
}

pub fn reduce(_state: &mut State, _action: Action) -> Vec<Effect> {
    Vec::new()
}

/// A topic's tab was opened.
pub fn enter(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

/// One step back out of what is open in the tab.
pub fn back(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

pub fn edit(state: &mut State, edit: &Edit) -> Vec<Effect> {
    if let Overlay::Search(search) = &mut state.overlay {
        search.query.apply(edit);
    }
    Vec::new()
}

pub fn submit(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

pub fn scroll(_state: &mut State, _lines: i32) -> Vec<Effect> {
    Vec::new()
}

pub fn settle(_state: &mut State) {}

/// Everything that the program opens with is there: a newcomer is greeted.
pub fn opened(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

/// The welcome was left: it does not come again.
pub fn welcomed(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}
