//! Everything that can happen, as one closed enum; knows nothing of keys.

use super::state::{Extent, Tab};
use super::{audit, compare, conflict, decide, editing, import, input, palette, quiz, trials};
use crate::import::reason::Refused;
use crate::lang::{Lang, Message};
use crate::model::{AuditId, Doc, DocKey};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a person did, or what the world answered. A recorded session keeps the first kind alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// What time it is, told before whatever depends on it.
    Clock(DateTime),
    Go(Tab),
    NextTab,
    PreviousTab,
    /// Leaves the program once everything is saved.
    Quit,
    /// Leaves at once, even though something could not be saved.
    QuitAnyway,
    Suspend,
    /// Writes the brief to take to one's manager.
    Brief,
    /// Copies the section on screen.
    Copy,
    Help,
    /// Closes what lies on top.
    Close,
    Undo,
    Redo,
    SetLang(Lang),
    /// Goes on to the next language.
    NextLang,
    /// Gives the mouse to the terminal, or takes it back.
    ToggleMouse,
    /// One edit of the line that is being typed.
    Edit(input::Edit),
    /// Accepts the line that is being typed.
    Submit,
    /// Scrolls what lies on top, or the pane, by lines.
    Scroll(i32),
    ScrollPage(i32),
    Compare(compare::Action),
    Quiz(quiz::Action),
    Audit(audit::Action),
    Import(import::Action),
    Decide(decide::Action),
    Trials(trials::Action),
    Text(editing::Action),
    Palette(palette::Action),
    Conflict(conflict::Action),
    #[serde(skip)]
    World(World),
}

/// What the world answers to an effect, and what a frame found out.
#[derive(Clone, Debug, PartialEq)]
pub enum World {
    /// Documents as they are on disk.
    Loaded(Vec<Loaded>),
    /// All audits and attempts that exist.
    Index(Vec<AuditId>),
    /// `key` is safe on disk.
    Saved(DocKey),
    /// What could not be done; the data in memory stays as it is.
    Failed {
        key: Option<DocKey>,
        message: Message,
        hint: Message,
    },
    /// Another program wrote `key` meanwhile: this is what it holds now (none where it is gone).
    Outside {
        key: DocKey,
        doc: Option<Arc<Doc>>,
        generation: u64,
    },
    /// Another program changed the same parts of `key`: nothing was written. `theirs` is in the file.
    Conflict {
        key: DocKey,
        base: Option<Arc<Doc>>,
        theirs: Option<Arc<Doc>>,
        generation: u64,
    },
    /// Everything that the program opens with was told.
    Opened,
    /// The brief was written into this directory.
    Briefed(String),
    /// The clipboard took a text, through the program of this name.
    Copied(String),
    /// No clipboard took this text; it was written to this file.
    Kept {
        text: String,
        place: String,
    },
    /// A line for the status bar.
    Told(Message),
    Drawn(Extent),
    /// A text came back from the person's editor.
    Edited(String),
    /// A text came back from it with an error.
    GivenUp(String),
    /// How much of an import has been read, in percent.
    Importing {
        run: u64,
        percent: u8,
    },
    Imported {
        run: u64,
        calendar: Arc<import::Calendar>,
    },
    /// Nothing was imported, and why.
    NotImported {
        run: u64,
        why: Refused,
    },
}

/// One document that was read, or the reason why it was not.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    pub key: DocKey,
    pub doc: Option<Arc<Doc>>,
    /// Why it must not be written: damaged, or of a newer format.
    pub frozen: Option<Message>,
}
