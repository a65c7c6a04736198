//! Everything that the reducer may ask of the world, as one closed enum; knows nothing of how it is done.

use crate::import::Window;
use crate::model::{AuditId, Doc, DocKey};
use std::sync::Arc;

/// A request. Its answer, if there is one, comes back as an action.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Writes a document, or takes it away (kept in the trash) where there is none.
    Save {
        key: DocKey,
        doc: Option<Arc<Doc>>,
        /// How often content from outside was taken in before this change.
        generation: u64,
        urgency: Urgency,
    },
    /// Reads an audit with all its weeks.
    Open(AuditId),
    /// Reads what other programs may have changed.
    Refresh,
    /// Writes at once what waits to be written.
    Flush,
    /// Writes the brief: file names with their texts.
    Brief(Vec<(String, String)>),
    /// Puts a text into the system's clipboard, or else into a file.
    Copy(String),
    /// Sends a text to the terminal's clipboard, which does not answer.
    Clipboard(String),
    /// Ends the program; everything asked for before is done first.
    Quit,
    Suspend,
    /// Lets the mouse be captured or not.
    Mouse(bool),
    /// Opens the person's own editor on this text.
    Editor(String),
    /// Reads the calendars that a line of paths names; `run` comes back with every answer.
    Import {
        run: u64,
        line: String,
        window: Window,
    },
    /// Ends the import that is being read.
    StopImport,
}

/// How soon a change must be on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    Now,
    /// Text that is still being typed: within two seconds.
    Draft,
}
