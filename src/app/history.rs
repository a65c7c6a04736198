//! Undo and redo of every change to data, as far back as the program was opened; knows nothing of what a change means.

use crate::lang::Message;
use crate::model::{Doc, DocKey};
use std::sync::Arc;

/// One document before and after; none where it did not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub key: DocKey,
    pub before: Option<Arc<Doc>>,
    pub after: Option<Arc<Doc>>,
}

/// What one `u` takes back.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What was done, as a person would call it.
    pub label: Message,
    pub changes: Vec<Change>,
    /// Neighbouring steps with the same key count as one: letters typed into one note, for example.
    pub merge: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl History {
    /// Keeps a step that was done. What could be redone is gone then.
    pub fn push(&mut self, step: Step) {
        self.redo.clear();
        if let (Some(last), Some(_)) = (self.undo.last_mut(), &step.merge)
            && last.merge == step.merge
        {
            for change in step.changes {
                match last.changes.iter_mut().find(|c| c.key == change.key) {
                    Some(known) => known.after = change.after,
                    None => last.changes.push(change),
                }
            }
            return;
        }
        self.undo.push(step);
    }

    /// Ends a run of steps that would count as one.
    pub fn seal(&mut self) {
        if let Some(last) = self.undo.last_mut() {
            last.merge = None;
        }
    }

    /// Takes the last step for undoing; it can be redone then.
    pub fn undo(&mut self) -> Option<Step> {
        let mut step = self.undo.pop()?;
        step.merge = None;
        self.redo.push(step.clone());
        Some(step)
    }

    /// Takes the last undone step for redoing.
    pub fn redo(&mut self) -> Option<Step> {
        let step = self.redo.pop()?;
        self.undo.push(step.clone());
        Some(step)
    }

    pub const fn depth(&self) -> usize {
        self.undo.len()
    }

    /// Follows a document that was changed from outside: steps that would put back what another program wrote over
    /// are dropped, since undoing them would lose that program's work.
    pub fn forget(&mut self, key: DocKey) {
        self.undo.retain(|step| step.changes.iter().all(|c| c.key != key));
        self.redo.retain(|step| step.changes.iter().all(|c| c.key != key));
    }
}
