//! Writing a document so that no moment leaves half of it, and nothing of another program is lost; knows nothing of
//! what documents mean.

use super::error::{Error, Problem};
use super::snapshot::{self, Snapshot};
use super::{Guard, Loaded, Stamp, disk, file, layout, load};
use crate::lang::Message;
use crate::model::{Doc, DocKey};
use crate::yaml;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a save that worked has to say.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The file as it is now.
    pub stamp: Stamp,
    /// That the earlier version could not be kept, if so.
    pub warning: Option<Problem>,
}

/// A document with its text without a heading, proven to read back as the same.
#[derive(Debug)]
pub(super) struct Proven {
    key: DocKey,
    doc: Arc<Doc>,
    text: String,
}

/// What lies at a path before it is written.
struct Before {
    /// Relative to the data directory.
    file: PathBuf,
    /// Where it stands, links followed.
    target: PathBuf,
    old: Option<disk::Bytes>,
}

impl Guard {
    /// Prepares to save several documents: their texts are made and proven side by side on all processors, which for large weeks takes
    /// longer than the disk. Whatever fails here fails again when it is saved, and is told then.
    pub fn prepare(&mut self, docs: &[(DocKey, Arc<Doc>)]) {
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(docs.len()).max(1);
        let prove = |share: &[(DocKey, Arc<Doc>)]| -> Vec<Proven> {
            share
                .iter()
                .filter_map(|(key, doc)| Some(Proven { key: *key, doc: Arc::clone(doc), text: written(*key, doc, "").ok()? }))
                .collect()
        };
        self.ahead = std::thread::scope(|scope| {
            let workers: Vec<_> = docs.chunks(docs.len().div_ceil(threads).max(1)).map(|share| scope.spawn(move || prove(share))).collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
        });
    }

    /// Puts `doc` in the place of the document that `expected` was read with; none where there was no file. The same
    /// content writes nothing. Comments that open the file are kept, others are not.
    ///
    /// # Errors
    /// [`Error::Changed`] where the file is not the expected one any more, [`Error::Unconfirmed`] where it was saved
    /// but may not outlast a power cut; in all other cases the file is as it was.
    pub fn save(&self, key: DocKey, doc: &Doc, expected: Option<&Stamp>) -> Result<Saved, Error> {
        let before = self.before(key)?;
        let path = self.store.path(key);
        let now = before.old.as_ref().map(Stamp::of);
        if now.as_ref() != expected {
            return Err(Error::Changed { path, theirs: Box::new(self.store.load(key)) });
        }
        let heading = before.old.as_ref().map(|old| file::heading(&old.content)).unwrap_or_default();
        let ahead = self.ahead.iter().find(|p| heading.is_empty() && p.key == key && *p.doc == *doc);
        let text = ahead.map_or_else(|| written(key, doc, &heading), |p| Ok(p.text.clone())).map_err(|e| {
            Error::refused(path.clone(), Message::new("storage-unwritten").with("why", e.told()), Message::new("storage-unwritten-hint"))
        })?;
        if let Some(stamp) = now.filter(|_| before.old.as_ref().is_some_and(|old| old.content == text.as_bytes())) {
            return Ok(Saved { stamp, warning: None });
        }
        self.put(&before, text.as_bytes())
    }

    /// Takes a document away; its last version stays among the snapshots, and [`Guard::restore`] brings it back.
    ///
    /// # Errors
    /// As for [`Guard::save`]; also where that version cannot be kept: then the file stays.
    pub fn remove(&self, key: DocKey, expected: &Stamp) -> Result<(), Error> {
        let before = self.before(key)?;
        let path = self.store.path(key);
        let Some(old) = before.old.as_ref().filter(|old| Stamp::of(old) == *expected) else {
            return Err(Error::Changed { path, theirs: Box::new(self.store.load(key)) });
        };
        snapshot::keep(&self.store.root, &before.file, &before.target, old.modified)?;
        disk::remove(&before.target).map_err(Error::write("remove", &path))?;
        let dir = before.target.parent().unwrap_or(Path::new("."));
        disk::sync_dir(dir).map_err(|source| Error::Unconfirmed { path, source })
    }

    /// Puts an earlier version back, byte by byte. What was there is kept as a snapshot first, even if damaged.
    ///
    /// # Errors
    /// Where the snapshot or the file can't be read, the snapshot is damaged too, or the version to be replaced
    /// cannot be kept.
    pub fn restore(&self, key: DocKey, snapshot: &Snapshot) -> Result<Saved, Error> {
        let version = disk::read(&snapshot.path, yaml::MAX_BYTES).map_err(Error::read("read", &snapshot.path))?;
        if let Loaded::Unreadable(problem) = load::parse(&snapshot.path, key, &version) {
            return Err(Error::Refused(Problem { hint: Message::new("storage-snapshot-hint"), ..problem }));
        }
        let before = self.before(key)?;
        self.put(&before, &version.content)
    }

    /// Looks at what is there, with the directory made and swept.
    fn before(&self, key: DocKey) -> Result<Before, Error> {
        let file = layout::file(key);
        let path = self.store.root.join(&file);
        let target = disk::resolve(&path).map_err(Error::read("follow the link", &path))?;
        disk::make_dirs(target.parent().unwrap_or(&self.store.root))?;
        disk::sweep(target.parent().unwrap_or(&self.store.root));
        let old = match disk::read(&target, yaml::MAX_BYTES) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => None,
            other => Some(other.map_err(Error::read("read", &path))?),
        };
        Ok(Before { file, target, old })
    }

    fn put(&self, before: &Before, content: &[u8]) -> Result<Saved, Error> {
        let kept = match &before.old {
            Some(old) => snapshot::keep(&self.store.root, &before.file, &before.target, old.modified).map(Some),
            None => Ok(None),
        };
        let (kept, warning) = match kept {
            Ok(kept) => (kept, None),
            // A disk that confirms nothing is not to be trusted with the new version either.
            Err(e @ Error::Sync { .. }) => return Err(e),
            Err(e) => {
                (None, Some(Problem::new(e.path().to_owned(), None, Message::new("storage-not-kept").with("why", e.message()), e.hint())))
            }
        };
        let done = disk::replace(&before.target, content);
        if let (Err(Error::Write { .. }), Some(kept)) = (&done, kept) {
            // The version is still in its place, so the snapshot would only be a second name for it.
            drop(disk::remove(&kept));
        }
        done?;
        let now = disk::glance(&before.target).ok();
        Ok(Saved { stamp: Stamp::written(content, now), warning })
    }
}

/// The text of a document, proven to read back as the same.
fn written(key: DocKey, doc: &Doc, heading: &str) -> Result<String, yaml::Error> {
    let wrong = |key| yaml::Error { line: None, column: None, message: Message::new(key) };
    if !file::fits(key, doc) {
        return Err(wrong("storage-other-file"));
    }
    let text = format!("{heading}{}", file::encode(doc)?);
    match file::decode(key, text.as_bytes())? {
        file::Decoded::Ours(back) if back == *doc => Ok(text),
        file::Decoded::Ours(_) | file::Decoded::More(..) => Err(wrong("storage-not-the-same")),
    }
}
