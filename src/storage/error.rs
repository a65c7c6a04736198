//! What can go wrong with the data directory, said with the path and what to try; knows nothing of how it is printed.

use super::Loaded;
use super::layout::shown;
use crate::lang::Message;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Something about one file or directory that its owner should know, with the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub path: PathBuf,
    /// 1-based; none where the whole file is meant.
    pub line: Option<u64>,
    pub message: Message,
    /// What to try; empty where the message says it all.
    pub hint: Message,
}

impl Problem {
    pub(super) const fn new(path: PathBuf, line: Option<u64>, message: Message, hint: Message) -> Self {
        Self { path, line, message, hint }
    }

    /// The message with its place.
    pub fn told(&self) -> Message {
        let message = Message::new(if self.line.is_some() { "place-line" } else { "place-file" });
        let message = message.with("path", shown(&self.path)).with("what", self.message.clone());
        if let Some(line) = self.line { message.with("line", line) } else { message }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::model::text::line(&self.told().to_string()))
    }
}

/// Why a document could not be saved, or the data directory not be used.
#[derive(Debug)]
pub enum Error {
    /// Another process holds the lock.
    Busy { path: PathBuf, holder: Message },
    /// The file system has no locks.
    NoLocks { path: PathBuf, source: io::Error },
    /// Something could not be read, so nothing was written.
    Read { doing: &'static str, path: PathBuf, source: io::Error },
    /// Something could not be written; the file is what it was before.
    Write { doing: &'static str, path: PathBuf, source: io::Error },
    /// The disk did not confirm what leads up to a save, so the file was left what it was before.
    Sync { path: PathBuf, source: io::Error },
    /// The file is not the one that was read: another program wrote it in between. It was left as it is.
    Changed { path: PathBuf, theirs: Box<Loaded> },
    /// The file may not be written over: it is damaged, newer, or the document does not fit it.
    Refused(Problem),
    /// The new file is in place, but the system did not confirm that it would outlast a power cut.
    Unconfirmed { path: PathBuf, source: io::Error },
}

impl Error {
    /// What happened, and where.
    pub fn message(&self) -> Message {
        let about = |key| Message::new(key).with("path", shown(self.path()));
        match self {
            Self::Busy { holder, .. } => about("storage-busy").with("holder", holder.clone()),
            Self::NoLocks { source, .. } => about("storage-no-locks").with("why", source),
            Self::Read { doing, source, .. } => about("storage-read").with("doing", *doing).with("why", source),
            Self::Write { doing, source, .. } => about("storage-write").with("doing", *doing).with("why", source),
            Self::Sync { source, .. } => about("storage-sync").with("why", source),
            Self::Changed { .. } => about("storage-changed"),
            Self::Refused(problem) => problem.told(),
            Self::Unconfirmed { source, .. } => about("storage-unconfirmed").with("why", source),
        }
    }

    /// What to try, one sentence or two.
    pub fn hint(&self) -> Message {
        match self {
            Self::Busy { .. } => Message::new("storage-busy-hint"),
            Self::NoLocks { .. } => Message::new("storage-no-locks-hint"),
            Self::Read { source, .. } | Self::Write { source, .. } | Self::Sync { source, .. } => cause(source),
            Self::Changed { .. } => Message::new("storage-changed-hint"),
            Self::Refused(problem) => problem.hint.clone(),
            Self::Unconfirmed { .. } => Message::new("storage-unconfirmed-hint"),
        }
    }

    /// The file or directory it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Busy { path, .. }
            | Self::NoLocks { path, .. }
            | Self::Read { path, .. }
            | Self::Write { path, .. }
            | Self::Sync { path, .. }
            | Self::Changed { path, .. }
            | Self::Unconfirmed { path, .. } => path,
            Self::Refused(problem) => &problem.path,
        }
    }

    /// Whether the data directory is locked or unreadable (exit code 3), as opposed to a save that failed (1).
    pub const fn is_locked_or_unreadable(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::NoLocks { .. } | Self::Read { .. })
    }

    /// Whether the new content is in place all the same: it must not be entered a second time.
    pub const fn is_saved(&self) -> bool {
        matches!(self, Self::Unconfirmed { .. })
    }

    pub(super) fn read(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Read { doing, path: path.to_owned(), source }
    }

    pub(super) fn write(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Write { doing, path: path.to_owned(), source }
    }

    pub(super) const fn refused(path: PathBuf, message: Message, hint: Message) -> Self {
        Self::Refused(Problem::new(path, None, message, hint))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for Error {}

/// What to try against an error of the system.
pub(super) fn cause(error: &io::Error) -> Message {
    use io::ErrorKind as Kind;
    let kind = error.kind();
    Message::new(if kind == Kind::PermissionDenied {
        "storage-denied-hint"
    } else if kind == Kind::ReadOnlyFilesystem {
        "storage-read-only-hint"
    } else if kind == Kind::StorageFull || kind == Kind::QuotaExceeded {
        "storage-full-hint"
    } else if kind == Kind::FileTooLarge {
        "storage-limit-hint"
    } else if kind == Kind::NotADirectory || kind == Kind::AlreadyExists {
        "storage-in-the-way-hint"
    } else {
        "storage-other-hint"
    })
}
