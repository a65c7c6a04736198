//! The data directory: one YAML file a document, saved whole or not at all, with earlier versions kept; knows nothing
//! of screens, commands or what the documents say.
//!
//! A save resolves a link, takes the lock, sweeps what a crash left, makes sure that the file is still the one that was
//! read, keeps it as a snapshot, writes a new file beside it, waits for the disk, renames, and waits for the directory.
//! Readers take no lock and never see half a file. The comments that open a file survive a save; others do not.

mod check;
mod disk;
mod error;
mod file;
mod layout;
mod lenient;
mod load;
mod lock;
mod number;
mod save;
mod snapshot;

pub use check::{Broken, Report};
pub use error::{Error, Problem};
pub use layout::{Index, Stray};
pub use load::{Loaded, Stamp};
pub use lock::Guard;
pub use save::Saved;
pub use snapshot::Snapshot;

use crate::model::{AuditId, Doc, DocKey};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(10);

/// Reads a regular file that is no document: settings, packs, tables. Links are followed.
///
/// # Errors
/// `NotFound` only where nothing has that name; pipes, devices, directories and files over `limit` bytes are refused.
pub fn read_file(path: &Path, limit: usize) -> std::io::Result<Vec<u8>> {
    disk::read(path, limit).map(|bytes| bytes.content)
}

/// Opens a regular file for reading in pieces. Links are followed.
///
/// # Errors
/// As for [`read_file`].
pub fn open_file(path: &Path) -> std::io::Result<impl std::io::Read + use<>> {
    disk::open_regular(path)
}

/// The names in a directory, sorted; none where it does not exist.
///
/// # Errors
/// Where it cannot be listed.
pub fn names(dir: &Path) -> std::io::Result<Vec<std::ffi::OsString>> {
    disk::names(dir)
}

/// Writes a file that is no document, whole or not at all; a new one is for its owner only, one that was there keeps its
/// mode.
///
/// # Errors
/// Where it cannot be written; what was there is as it was, except for [`Error::Unconfirmed`].
pub fn write_file(path: &Path, content: &[u8]) -> Result<(), Error> {
    let target = disk::resolve(path).map_err(Error::read("follow the link", path))?;
    disk::replace(&target, content)
}

/// A document as its file would have it; empty where it can't be written.
pub fn text(doc: &Doc) -> String {
    file::encode(doc).unwrap_or_default()
}

/// Makes a directory that only its owner can look into, with those above it that are missing.
///
/// # Errors
/// Where that can't be done.
pub fn make_dirs(dir: &Path) -> Result<(), Error> {
    disk::make_dirs(dir)
}

/// A data directory. Cheap to clone; holds nothing open. The directory is made by the first save.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
    holder: String,
    patience: Duration,
}

impl Store {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), holder: "fingerpost".to_owned(), patience: PATIENCE }
    }

    /// What others are told while this one holds the lock, such as `fingerpost log`.
    #[must_use]
    pub fn named(mut self, holder: impl Into<String>) -> Self {
        self.holder = holder.into();
        self
    }

    /// How long to wait for another writer before giving up; 10 seconds if nothing is said.
    #[must_use]
    pub const fn patient(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a document is.
    pub fn path(&self, key: DocKey) -> PathBuf {
        self.root.join(layout::file(key))
    }

    /// What there is, by name alone. A directory that does not exist is empty.
    ///
    /// # Errors
    /// Where a directory cannot be listed.
    pub fn index(&self) -> Result<Index, Error> {
        layout::index(&self.root)
    }

    /// Reads one document.
    pub fn load(&self, key: DocKey) -> Loaded {
        load::load(&self.path(key), key)
    }

    /// Reads a file that lies elsewhere as if it were this document: a copy, or an earlier version.
    pub fn load_from(&self, path: &Path, key: DocKey) -> Loaded {
        load::load(path, key)
    }

    /// Moves a stray file, named relative to the directory, under `snapshots`, so that it is kept but announced no more.
    ///
    /// # Errors
    /// Where it cannot be moved.
    pub fn set_aside(&self, stray: &Path) -> Result<PathBuf, Error> {
        let (from, to) = (self.root.join(stray), self.root.join(layout::SNAPSHOTS).join(stray));
        disk::make_dirs(to.parent().unwrap_or(&self.root))?;
        disk::rename(&from, &to).map_err(Error::write("move", &from))?;
        Ok(to)
    }

    /// Reads the plan of an audit, then each of its weeks that has a file, in order; weeks outside the plan too.
    ///
    /// # Errors
    /// Where the directory cannot be listed. What is wrong with a single file stands in its place.
    pub fn load_audit(&self, audit: AuditId) -> Result<Vec<(DocKey, Loaded)>, Error> {
        let index = layout::index(&self.root)?;
        Ok(index.documents(audit).map(|key| (key, self.load(key))).collect())
    }

    /// Whether the file of a document is not the one that `stamp` was made of (none: no file). Reads it only if its
    /// time, size or inode differ. A file that cannot be looked at counts as changed.
    pub fn changed(&self, key: DocKey, stamp: Option<&Stamp>) -> bool {
        let path = self.path(key);
        match (disk::glance(&path), stamp) {
            (Err(e), None) => e.kind() != std::io::ErrorKind::NotFound,
            (Err(_), Some(_)) | (Ok(_), None) => true,
            (Ok(marks), Some(stamp)) => {
                stamp.may_differ(marks) && disk::read(&path, crate::yaml::MAX_BYTES).map_or(true, |now| Stamp::of(&now) != *stamp)
            }
        }
    }

    /// The right to write, for as long as the guard lives: hold it over read, change and save.
    ///
    /// # Errors
    /// [`Error::Busy`] where another process keeps it longer than the patience, [`Error::NoLocks`] where the file
    /// system has no locks, or where the directory cannot be written.
    pub fn lock(&self) -> Result<Guard, Error> {
        lock::take(self)
    }

    /// Takes the lock and saves; see [`Guard::save`].
    ///
    /// # Errors
    /// Those of [`Store::lock`] and [`Guard::save`].
    pub fn save(&self, key: DocKey, doc: &Doc, expected: Option<&Stamp>) -> Result<Saved, Error> {
        self.lock()?.save(key, doc, expected)
    }

    /// Earlier versions of a document, newest first.
    ///
    /// # Errors
    /// Where their directory cannot be listed.
    pub fn snapshots(&self, key: DocKey) -> Result<Vec<Snapshot>, Error> {
        let file = layout::file(key);
        snapshot::list(&self.root, &file).map_err(Error::read("list", &snapshot::dir(&self.root, &file)))
    }

    /// Parses everything.
    ///
    /// # Errors
    /// Where a directory cannot be listed.
    pub fn check(&self) -> Result<Report, Error> {
        check::check(self)
    }

    /// Why the directory may not be private, if so: it belongs to someone else, or anyone can write in it.
    pub fn trust(&self) -> Option<Problem> {
        disk::distrust(&self.root).map(|why| check::distrust(&self.root, why))
    }
}
