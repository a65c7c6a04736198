//! A look at every file of the data directory, naming what is wrong with each and the way back; changes nothing.

use super::error::{Error, Problem};
use super::snapshot::Snapshot;
use super::{Loaded, Store, Stray, disk};
use crate::lang::Message;
use crate::model::{Audit, Doc, DocKey, Week};
use std::path::Path;

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many files were parsed.
    pub files: usize,
    /// Files that cannot be read or may not be written.
    pub broken: Vec<Broken>,
    /// What is readable but looks like a slip, such as a line dated outside its week.
    pub slips: Vec<Problem>,
    /// Files that look like data but are not read.
    pub strays: Vec<Stray>,
}

impl Report {
    /// Whether every file is whole. Slips and strays alone lose nothing.
    pub const fn is_well(&self) -> bool {
        self.broken.is_empty()
    }
}

/// A file with a problem.
#[derive(Clone, Debug)]
pub struct Broken {
    pub key: DocKey,
    pub problem: Problem,
    /// The newest earlier version that can be read, if there is one.
    pub way_back: Option<Snapshot>,
}

pub(super) fn check(store: &Store) -> Result<Report, Error> {
    let index = store.index()?;
    let mut report = Report { strays: index.strays.clone(), ..Report::default() };
    if let Some(why) = disk::distrust(store.root()) {
        report.slips.push(distrust(store.root(), why));
    }
    for id in index.audits() {
        let mut plan = None;
        for key in index.documents(id) {
            let doc = report.look(store, key);
            if let Some(Doc::Week(week)) = doc {
                report.slips.extend(slips(&store.path(key), &week, plan.as_ref()));
            } else if let Some(Doc::Audit(audit)) = doc {
                plan = Some(audit);
            }
        }
    }
    for key in index.keys.iter().filter(|key| !matches!(key, DocKey::Audit(_) | DocKey::Week(..))) {
        report.look(store, *key);
    }
    Ok(report)
}

impl Report {
    /// Reads one document that should be there.
    fn look(&mut self, store: &Store, key: DocKey) -> Option<Doc> {
        self.files += 1;
        let (doc, problem) = match store.load(key) {
            Loaded::Ready(doc, _) => (Some(doc), None),
            Loaded::ReadOnly(doc, problem) => (Some(doc), Some(problem)),
            Loaded::Unreadable(problem) => (None, Some(problem)),
            Loaded::Missing => {
                (None, Some(Problem::new(store.path(key), None, Message::new("file-missing"), Message::new("file-missing-hint"))))
            }
        };
        if let Some(problem) = problem {
            self.broken.push(Broken { key, problem, way_back: way_back(store, key) });
        }
        doc
    }
}

pub(super) fn distrust(root: &Path, why: Message) -> Problem {
    Problem::new(root.to_owned(), None, why, Message::new("storage-private-hint"))
}

fn way_back(store: &Store, key: DocKey) -> Option<Snapshot> {
    let readable = |s: &Snapshot| matches!(super::load::load(&s.path, key), Loaded::Ready(..));
    store.snapshots(key).ok()?.into_iter().find(readable)
}

fn slips(path: &Path, week: &Week, audit: Option<&Audit>) -> Vec<Problem> {
    let mut found = Vec::new();
    if audit.is_some_and(|audit| !audit.covers(week.week)) {
        found.push(Problem::new(path.to_owned(), None, Message::new("slip-week"), Message::new("slip-week-hint")));
    }
    for (at, line) in week.lines.iter().enumerate() {
        if let Some(on) = line.on.filter(|on| !week.week.holds(*on)) {
            let message = Message::new("slip-line").with("line", at + 1).with("on", on.to_string()).with("week", week.week.to_string());
            found.push(Problem::new(path.to_owned(), None, message, Message::new("slip-line-hint")));
        }
    }
    found
}
