//! The calendar audit: starting it, the week grid, lines, notes, check-ins; knows nothing of how a grid is drawn.

use super::effect::Effect;
use super::input::{Edit, Input};
use super::scope::Scope;
use super::state::State;
use crate::model::AuditId;
use serde::{Deserialize, Serialize};

/// Where a person is in the audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    /// The audit on screen.
    pub open: Option<AuditId>,
}

/// A line of text that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    pub input: Input,
}

/// A note in the editor of several lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    Move(i32),
    Start {
        first_week: crate::model::IsoWeek,
        weeks: u8,
        hours_a_week: f64,
    },
    Log {
        activity: crate::model::ActivityId,
        minutes: crate::model::Minutes,
        energy: Option<crate::model::Energy>,
        on: jiff::civil::Date,
        note: String,
        recalled: bool,
    },
    /// The text of the note that is open, as typed so far.
    NoteTyped(String),
}

pub const fn scope(_state: &State) -> Scope {
    Scope::AuditStart
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

/// One edit of the line or the hours that are being typed.
pub fn edit(_state: &mut State, _edit: &Edit) -> Vec<Effect> {
    Vec::new()
}

/// The line that was typed is accepted.
pub fn submit(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

pub fn scroll(_state: &mut State, _lines: i32) -> Vec<Effect> {
    Vec::new()
}

pub fn settle(_state: &mut State) {}

/// Documents came in: chooses the audit to show where none is open, and asks for what is still closed.
pub fn opened(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

/// A text came back from the person's own editor.
pub fn edited(_state: &mut State, _text: &str) -> Vec<Effect> {
    Vec::new()
}
