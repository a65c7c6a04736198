//! Which file holds which document, and which names in the data directory are none of ours; knows nothing of content.

use super::disk;
use super::error::Error;
use crate::lang::Message;
use crate::model::{AttemptId, AuditId, DocKey, IsoWeek};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const AUDITS: &str = "audits";
const QUIZ: &str = "quiz";
/// Where earlier versions are kept.
pub(super) const SNAPSHOTS: &str = "snapshots";
/// The file that is locked.
pub(super) const LOCK: &str = "lock";
const PLAN: &str = "audit.yaml";
const SINGLES: [(&str, DocKey); 3] = [("decision.yaml", DocKey::Decision), ("rules.yaml", DocKey::Rules), ("trials.yaml", DocKey::Trials)];

/// A path as it may be shown.
pub(super) fn shown(path: &Path) -> String {
    crate::model::text::line(&path.to_string_lossy())
}

/// The file of a document, relative to the data directory.
pub(super) fn file(key: DocKey) -> PathBuf {
    match key {
        DocKey::Audit(id) => [AUDITS, &id.to_string(), PLAN].iter().collect(),
        DocKey::Week(id, week) => [AUDITS, &id.to_string(), &format!("{week}.yaml")].iter().collect(),
        DocKey::Attempt(id) => [QUIZ, &format!("{id}.yaml")].iter().collect(),
        DocKey::Trials => PathBuf::from("trials.yaml"),
        DocKey::Decision => PathBuf::from("decision.yaml"),
        DocKey::Rules => PathBuf::from("rules.yaml"),
    }
}

/// What a data directory holds, by name alone; nothing is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// The documents that have a file, sorted: audits (the plan, then its weeks), attempts, trials, decision, rules.
    pub keys: BTreeSet<DocKey>,
    /// Files that look like data but are not read: conflict copies, leftovers of editors, misspelt names.
    pub strays: Vec<Stray>,
}

impl Index {
    /// Audits, oldest first: every one that has a plan or a week.
    pub fn audits(&self) -> Vec<AuditId> {
        let ids: BTreeSet<AuditId> = self.keys.iter().filter_map(|key| audit_of(*key)).collect();
        ids.into_iter().collect()
    }

    /// The weeks of an audit that have a file, oldest first; those outside its plan too.
    pub fn weeks(&self, audit: AuditId) -> Vec<IsoWeek> {
        let week = |key: &DocKey| if let DocKey::Week(id, week) = *key { (id == audit).then_some(week) } else { None };
        self.keys.iter().filter_map(week).collect()
    }

    /// The plan of an audit, whether it has a file or not, then its weeks that have one.
    pub fn documents(&self, audit: AuditId) -> impl Iterator<Item = DocKey> + use<> {
        let weeks = self.weeks(audit).into_iter().map(move |week| DocKey::Week(audit, week));
        std::iter::once(DocKey::Audit(audit)).chain(weeks)
    }

    /// Attempts at the quiz, oldest first.
    pub fn attempts(&self) -> Vec<AttemptId> {
        self.keys.iter().filter_map(|key| if let DocKey::Attempt(id) = *key { Some(id) } else { None }).collect()
    }

    /// Whether a document has a file.
    pub fn has(&self, key: DocKey) -> bool {
        self.keys.contains(&key)
    }
}

const fn audit_of(key: DocKey) -> Option<AuditId> {
    match key {
        DocKey::Audit(id) | DocKey::Week(id, _) => Some(id),
        DocKey::Attempt(_) | DocKey::Trials | DocKey::Decision | DocKey::Rules => None,
    }
}

/// A file that is not read as data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stray {
    /// Relative to the data directory.
    pub path: PathBuf,
    pub why: Message,
}

pub(super) fn index(root: &Path) -> Result<Index, Error> {
    let mut index = Index::default();
    let mut found = Found { root, index: &mut index };
    for name in found.list(Path::new(""))? {
        match SINGLES.iter().find(|(file, _)| *file == name) {
            Some((_, key)) => found.add(*key),
            None => found.stray(Path::new(&name)),
        }
    }
    for name in found.list(Path::new(QUIZ))? {
        match name.strip_suffix(".yaml").and_then(|stem| stem.parse().ok()) {
            Some(id) => found.add(DocKey::Attempt(id)),
            None => found.stray(&Path::new(QUIZ).join(&name)),
        }
    }
    for name in found.list(Path::new(AUDITS))? {
        let dir = Path::new(AUDITS).join(&name);
        match exact_week(&name) {
            Some(week) => found.audit(AuditId(week), &dir)?,
            None => found.stray(&dir),
        }
    }
    index.strays.sort();
    Ok(index)
}

struct Found<'a> {
    root: &'a Path,
    index: &'a mut Index,
}

impl Found<'_> {
    fn list(&self, dir: &Path) -> Result<Vec<String>, Error> {
        let dir = self.root.join(dir);
        let names = disk::names(&dir).map_err(Error::read("list", &dir))?;
        Ok(names.into_iter().map(|name| name.to_string_lossy().into_owned()).collect())
    }

    fn audit(&mut self, id: AuditId, dir: &Path) -> Result<(), Error> {
        for name in self.list(dir)? {
            match name.strip_suffix(".yaml").and_then(exact_week) {
                Some(week) => self.add(DocKey::Week(id, week)),
                None if name == PLAN => self.add(DocKey::Audit(id)),
                None => self.stray(&dir.join(&name)),
            }
        }
        Ok(())
    }

    fn add(&mut self, key: DocKey) {
        self.index.keys.insert(key);
    }

    fn stray(&mut self, path: &Path) {
        let name = path.file_name().map(|n| n.to_string_lossy().to_lowercase()).unwrap_or_default();
        if let Some(why) = stray(&name) {
            self.index.strays.push(Stray { path: path.to_owned(), why });
        }
    }
}

/// The week, where its name is written exactly as we write it.
fn exact_week(name: &str) -> Option<IsoWeek> {
    name.parse::<IsoWeek>().ok().filter(|week| week.to_string() == name)
}

/// Why a file with this name (lower-case) is announced as not read; none for what has nothing to do with us.
fn stray(name: &str) -> Option<Message> {
    let conflict = ["sync-conflict", "conflicted copy", "conflict copy", "(conflict", "case conflict"];
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    if conflict.iter().any(|mark| name.contains(mark)) {
        Some(Message::new("stray-conflict"))
    } else if name.starts_with("._") {
        Some(Message::new("stray-macos"))
    } else if ends(&[".icloud"]) {
        Some(Message::new("stray-icloud"))
    } else if ends(&[".swp", ".swo", "~"]) || name.starts_with(".#") {
        Some(Message::new("stray-editor"))
    } else if name.contains(".yaml") && ends(&[".orig", ".rej", ".bak", ".old", ".tmp", ".save"]) {
        Some(Message::new("stray-backup"))
    } else if ends(&[".yaml", ".yml"]) {
        Some(Message::new("stray-name"))
    } else {
        None
    }
}
