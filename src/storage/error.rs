//! What can go wrong with the data directory, said with the path and what to try; knows nothing of how it is printed.

use super::Loaded;
use super::layout::shown;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Something about one file or directory that its owner should know, with the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub path: PathBuf,
    /// 1-based; none where the whole file is meant.
    pub line: Option<u64>,
    pub message: String,
    /// What to try; empty where the message says it all.
    pub hint: String,
}

impl Problem {
    pub(super) fn new(path: &Path, line: Option<u64>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", shown(&self.path))?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}", crate::model::text::line(&self.message))
    }
}

/// Why a document could not be saved, or the data directory not be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process holds the lock.
    #[error("{} is in use by {holder}", shown(.path))]
    Busy { path: PathBuf, holder: String },
    /// The file system has no locks.
    #[error("locks do not work in {}: {source}", shown(.path))]
    NoLocks { path: PathBuf, source: io::Error },
    /// Something could not be read, so nothing was written.
    #[error("cannot {doing} {}: {source}", shown(.path))]
    Read { doing: &'static str, path: PathBuf, source: io::Error },
    /// Something could not be written; the file is what it was before.
    #[error("cannot {doing} {}: {source}", shown(.path))]
    Write { doing: &'static str, path: PathBuf, source: io::Error },
    /// The disk did not confirm what leads up to a save, so the file was left what it was before.
    #[error("cannot confirm on disk what was written in {}: {source}", shown(.path))]
    Sync { path: PathBuf, source: io::Error },
    /// The file is not the one that was read: another program wrote it in between. It was left as it is.
    #[error("{} was changed by another program since it was read", shown(.path))]
    Changed { path: PathBuf, theirs: Box<Loaded> },
    /// The file may not be written over: it is damaged, newer, or the document does not fit it.
    #[error("{0}")]
    Refused(Problem),
    /// The new file is in place, but the system did not confirm that it would outlast a power cut.
    #[error("{}: saved, but not confirmed on disk: {source}", shown(.path))]
    Unconfirmed { path: PathBuf, source: io::Error },
}

impl Error {
    /// What to try, one sentence or two.
    pub fn hint(&self) -> String {
        match self {
            Self::Busy { .. } => "Wait until it is done, or close it, and try again. Reading works meanwhile.".to_owned(),
            Self::NoLocks { .. } => {
                "Is it a network folder? Keep the data on a local disk: choose another place with --data-dir.".to_owned()
            }
            Self::Read { source, .. } | Self::Write { source, .. } | Self::Sync { source, .. } => cause(source).to_owned(),
            Self::Changed { .. } => "Both versions are kept. Read it again, then repeat the change.".to_owned(),
            Self::Refused(problem) => problem.hint.clone(),
            Self::Unconfirmed { .. } => "Do not enter it again. Check the disk, then run `fingerpost doctor`.".to_owned(),
        }
    }

    /// The catalogue's keys of what happened and of what to try; none where only the message itself tells.
    pub fn keys(&self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Busy { .. } => ("storage-busy", "storage-busy-hint"),
            Self::NoLocks { .. } => ("storage-no-locks", "storage-no-locks-hint"),
            Self::Read { source, .. } => ("storage-read", cause_key(source)),
            Self::Write { source, .. } => ("storage-write", cause_key(source)),
            Self::Sync { source, .. } => ("storage-sync", cause_key(source)),
            Self::Changed { .. } => ("storage-changed", "storage-changed-hint"),
            Self::Unconfirmed { .. } => ("storage-unconfirmed", "storage-unconfirmed-hint"),
            Self::Refused(_) => return None,
        })
    }

    /// What the sentences of [`Error::keys`] name.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let mut values = vec![("path", shown(self.path()))];
        match self {
            Self::Busy { holder, .. } => values.push(("holder", holder.clone())),
            Self::Read { doing, source, .. } | Self::Write { doing, source, .. } => {
                values.extend([("doing", (*doing).to_owned()), ("why", source.to_string())]);
            }
            Self::NoLocks { source, .. } | Self::Sync { source, .. } | Self::Unconfirmed { source, .. } => {
                values.push(("why", source.to_string()));
            }
            Self::Changed { .. } | Self::Refused(_) => {}
        }
        values
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

    pub(super) fn refused(path: &Path, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused(Problem::new(path, None, message, hint))
    }
}

/// The catalogue's key of [`cause`].
fn cause_key(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    let kind = error.kind();
    if kind == Kind::PermissionDenied {
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
    }
}

/// What to try against an error of the system.
pub(super) fn cause(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    let kind = error.kind();
    if kind == Kind::PermissionDenied {
        "Look at who owns the directory and its files, or choose another with --data-dir."
    } else if kind == Kind::ReadOnlyFilesystem {
        "The disk is mounted read-only. Choose another place with --data-dir."
    } else if kind == Kind::StorageFull || kind == Kind::QuotaExceeded {
        "The disk is full. Make room and try again; nothing was lost."
    } else if kind == Kind::FileTooLarge {
        "A limit on the size of files is set (`ulimit -f`). Raise it and try again; nothing was lost."
    } else if kind == Kind::NotADirectory || kind == Kind::AlreadyExists {
        "A file stands where a directory is needed. Move it away, or choose another place with --data-dir."
    } else {
        "The files are as they were before. Check the disk, then try again."
    }
}
