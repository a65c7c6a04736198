//! Reading a document: whole, in part, or not at all, and never mistaking the last for "empty"; writes nothing.

use super::error::{Problem, cause};
use super::{disk, file};
use crate::lang::Message;
use crate::model::{Doc, DocKey};
use crate::yaml;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// A document as it was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Loaded {
    /// Read whole; the stamp is needed to save it.
    Ready(Doc, Stamp),
    /// There is more in the file than this version knows: it may be shown, but is never written over.
    ReadOnly(Doc, Problem),
    /// There is a file, but it cannot be read. That is not the same as an empty one.
    Unreadable(Problem),
    /// There is no file.
    Missing,
}

impl Loaded {
    /// The document, where it can be shown.
    pub const fn doc(&self) -> Option<&Doc> {
        match self {
            Self::Ready(doc, _) | Self::ReadOnly(doc, _) => Some(doc),
            Self::Unreadable(_) | Self::Missing => None,
        }
    }

    /// What is wrong with the file, if anything.
    pub const fn problem(&self) -> Option<&Problem> {
        match self {
            Self::ReadOnly(_, problem) | Self::Unreadable(problem) => Some(problem),
            Self::Ready(..) | Self::Missing => None,
        }
    }
}

/// What a file was when it was read or written. Two stamps are equal where the content is.
#[derive(Clone, Debug)]
pub struct Stamp {
    pub(super) modified: Option<SystemTime>,
    pub(super) inode: u64,
    size: u64,
    hash: u64,
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        (self.size, self.hash) == (other.size, other.hash)
    }
}

impl Stamp {
    pub(super) fn of(bytes: &disk::Bytes) -> Self {
        let (size, hash) = sum(&bytes.content);
        Self { modified: bytes.modified, inode: bytes.inode, size, hash }
    }

    pub(super) fn written(content: &[u8], glance: Option<(Option<SystemTime>, u64, u64)>) -> Self {
        let (size, hash) = sum(content);
        let (modified, _, inode) = glance.unwrap_or((None, 0, 0));
        Self { modified, inode, size, hash }
    }

    /// Whether a file with these marks may have other content.
    pub(super) fn may_differ(&self, (modified, size, inode): (Option<SystemTime>, u64, u64)) -> bool {
        modified.is_none() || (self.modified, self.size, self.inode) != (modified, size, inode)
    }
}

fn sum(content: &[u8]) -> (u64, u64) {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    (content.len() as u64, hasher.finish())
}

pub(super) fn load(path: &Path, key: DocKey) -> Loaded {
    match disk::read(path, yaml::MAX_BYTES) {
        Ok(bytes) => parse(path, key, &bytes),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Loaded::Missing,
        Err(e) => Loaded::Unreadable(Problem::new(path.to_owned(), None, Message::new("file-unreadable").with("why", &e), cause(&e))),
    }
}

pub(super) fn parse(path: &Path, key: DocKey, bytes: &disk::Bytes) -> Loaded {
    match file::decode(key, &bytes.content) {
        Ok(file::Decoded::Ours(doc)) => Loaded::Ready(doc, Stamp::of(bytes)),
        Ok(file::Decoded::More(doc, why)) => {
            Loaded::ReadOnly(doc, Problem::new(path.to_owned(), why.line, why.message, Message::new("file-more-hint")))
        }
        Err(_) if bytes.content.is_empty() => {
            Loaded::Unreadable(Problem::new(path.to_owned(), None, Message::new("file-empty"), Message::new("file-empty-hint")))
        }
        Err(why) => Loaded::Unreadable(Problem::new(path.to_owned(), why.line, why.message, Message::new("file-broken-hint"))),
    }
}
