//! Documents on disk, each with what was last read or written of it, so that what others wrote meanwhile is merged and never lost.

use crate::app::action::{Action, Loaded, World};
use crate::app::effect::Effect;
use crate::import::Unwatched;
use crate::lang::Message;
use crate::model::{AuditId, Doc, DocKey, IsoWeek, Week, merge};
use crate::session::Perform;
use crate::storage::{self, Guard, Index, Stamp, Store};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How often a save is tried again when another program writes in between.
const TRIES: u8 = 5;
/// Where briefs are written, in the data directory.
const BRIEFS: &str = "briefs";
/// The file there that holds what was copied last.
const COPIED: &str = "copied.md";

/// The data directory as this process knows it.
#[derive(Debug)]
pub struct Disk {
    store: Store,
    known: BTreeMap<DocKey, Known>,
    /// Held by a command over read, change and write.
    guard: Option<Guard>,
    /// The person's e-mail addresses: an import leaves out what they declined.
    me: Vec<String>,
}

/// What is known of one document.
#[derive(Debug, Default)]
struct Known {
    /// How often content came in that the program did not write.
    generation: u64,
    doc: Option<Arc<Doc>>,
    stamp: Option<Stamp>,
    /// What the program had at each generation: the ancestor of what it saves.
    held: BTreeMap<u64, Option<Arc<Doc>>>,
}

impl Known {
    /// Takes in content that came from outside.
    fn learn(&mut self, doc: Option<Arc<Doc>>, stamp: Option<Stamp>) {
        self.generation += 1;
        self.held.insert(self.generation, doc.clone());
        self.doc = doc;
        self.stamp = stamp;
    }
}

/// Why a document was not saved.
enum Refusal {
    Storage(storage::Error),
    Told {
        message: Message,
        hint: Message,
    },
    /// Another program changed the same parts.
    Conflict {
        base: Option<Arc<Doc>>,
    },
}

impl Disk {
    pub const fn new(store: Store) -> Self {
        Self { store, known: BTreeMap::new(), guard: None, me: Vec::new() }
    }

    /// The same for a person with these e-mail addresses.
    #[must_use]
    pub fn known_as(mut self, me: Vec<String>) -> Self {
        self.me = me;
        self
    }

    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Takes the right to write and keeps it.
    ///
    /// # Errors
    /// Those of [`Store::lock`].
    pub fn hold(&mut self) -> Result<(), storage::Error> {
        self.guard = Some(self.store.lock()?);
        Ok(())
    }

    /// What there is, by name.
    ///
    /// # Errors
    /// Those of [`Store::index`].
    pub fn index(&self) -> Result<Index, storage::Error> {
        self.store.index()
    }

    /// Reads one document.
    pub fn load(&mut self, key: DocKey) -> Option<Loaded> {
        let loaded = self.store.load(key);
        self.took(key, &loaded)
    }

    /// Reads an audit with all its weeks.
    pub fn open(&mut self, id: AuditId) -> Vec<Action> {
        match self.store.load_audit(id) {
            Ok(docs) => {
                let docs = docs.into_iter().filter_map(|(key, loaded)| self.took(key, &loaded)).collect();
                vec![Action::World(World::Loaded(docs))]
            }
            Err(e) => vec![failed(None, &e)],
        }
    }

    /// Reads what a line on this day goes into: the plans that may cover the day, and its week alone.
    pub fn open_day(&mut self, date: Date) -> Vec<Action> {
        let week = IsoWeek::of(date);
        let keys = AuditId::near(week).flat_map(|id| [DocKey::Audit(id), DocKey::Week(id, week)]);
        let docs = keys.filter_map(|key| self.load(key)).collect();
        vec![Action::World(World::Loaded(docs))]
    }

    /// Reads the audits that may cover `date`; nothing else is opened.
    pub fn open_covering(&mut self, date: Date) -> Vec<Action> {
        let mut answers = Vec::new();
        for id in AuditId::near(IsoWeek::of(date)) {
            if self.store.path(DocKey::Audit(id)).parent().is_some_and(std::path::Path::is_dir) {
                answers.extend(self.open(id));
            }
        }
        answers
    }

    /// What the program opens with: everything but audits, all audits by name, and the one for `today`.
    pub fn start(&mut self, today: Date) -> Vec<Action> {
        let index = match self.store.index() {
            Ok(index) => index,
            Err(e) => return vec![failed(None, &e)],
        };
        let single = |key: &DocKey| !matches!(key, DocKey::Audit(_) | DocKey::Week(..));
        let keys: Vec<DocKey> = index.keys.iter().copied().filter(single).collect();
        let docs = keys.into_iter().filter_map(|key| self.load(key)).collect();
        let mut answers = vec![Action::World(World::Index(index.audits()))];
        let covering = index.audits().into_iter().rev().find(|id| id.may_cover(IsoWeek::of(today)));
        if let Some(id) = covering.or_else(|| index.audits().last().copied()) {
            answers.extend(self.open(id));
        }
        answers.push(Action::World(World::Loaded(docs)));
        if let Some(problem) = self.store.trust() {
            answers.push(Action::World(World::Told(problem.told())));
        }
        answers.extend(strays(&index));
        answers.push(Action::World(World::Opened));
        answers
    }

    fn took(&mut self, key: DocKey, loaded: &storage::Loaded) -> Option<Loaded> {
        let frozen = loaded.problem().map(storage::Problem::told);
        let stamp = if let storage::Loaded::Ready(_, stamp) = loaded { Some(stamp.clone()) } else { None };
        let doc = loaded.doc().cloned().map(Arc::new);
        if doc.is_none() && frozen.is_none() {
            return None;
        }
        let known = self.known.entry(key).or_default();
        known.doc.clone_from(&doc);
        known.stamp = stamp;
        known.held.insert(known.generation, doc.clone());
        Some(Loaded { key, doc, frozen })
    }

    /// Writes a document that the program changed at `generation`, merged with what others wrote since.
    pub fn save(&mut self, key: DocKey, doc: Option<Arc<Doc>>, generation: u64) -> Vec<Action> {
        match self.try_save(key, doc, generation) {
            // First that it is saved: what came in from outside is taken where nothing of ours is under way.
            Ok(answers) => [Action::World(World::Saved(key))].into_iter().chain(answers).collect(),
            Err(Refusal::Told { message, hint }) => vec![Action::World(World::Failed { key: Some(key), message, hint })],
            Err(Refusal::Storage(e)) => vec![failed(Some(key), &e)],
            Err(Refusal::Conflict { base }) => {
                let (theirs, generation) = self.known.get(&key).map(|k| (k.doc.clone(), k.generation)).unwrap_or_default();
                vec![Action::World(World::Conflict { key, base, theirs, generation })]
            }
        }
    }

    fn try_save(&mut self, key: DocKey, doc: Option<Arc<Doc>>, generation: u64) -> Result<Vec<Action>, Refusal> {
        let mut answers = Vec::new();
        for _ in 0..TRIES {
            let known = self.known.entry(key).or_default();
            let merged = generation != known.generation;
            let content = if merged {
                let ancestor = known.held.get(&generation).cloned().flatten();
                merge_with(key, ancestor.as_ref(), doc.as_ref(), known.doc.as_ref())?
            } else {
                doc.clone()
            };
            let stamp = known.stamp.clone();
            match self.write(key, content.as_ref(), stamp.as_ref()) {
                Ok((stamp, warning)) => {
                    let known = self.known.entry(key).or_default();
                    known.held.insert(generation, doc);
                    if merged {
                        known.learn(content.clone(), stamp);
                        let generation = known.generation;
                        answers.push(Action::World(World::Outside { key, doc: content, generation }));
                    } else {
                        known.doc = content;
                        known.stamp = stamp;
                    }
                    answers.extend(warning.map(|w| Action::World(World::Told(w))));
                    return Ok(answers);
                }
                Err(storage::Error::Changed { theirs, .. }) => self.learn(key, *theirs)?,
                Err(e) => return Err(Refusal::Storage(e)),
            }
        }
        Err(Refusal::Told {
            message: Message::new("storage-again").with("path", self.store.path(key).display().to_string()),
            hint: Message::new("storage-again-hint"),
        })
    }

    /// Takes in what another program wrote; refuses where it can't be read, since then nothing can be merged.
    fn learn(&mut self, key: DocKey, theirs: storage::Loaded) -> Result<(), Refusal> {
        let (doc, stamp) = match theirs {
            storage::Loaded::Ready(doc, stamp) => (Some(Arc::new(doc)), Some(stamp)),
            storage::Loaded::Missing => (None, None),
            storage::Loaded::ReadOnly(_, problem) | storage::Loaded::Unreadable(problem) => {
                return Err(Refusal::Told { message: problem.told(), hint: problem.hint });
            }
        };
        self.known.entry(key).or_default().learn(doc, stamp);
        Ok(())
    }

    fn write(
        &self,
        key: DocKey,
        doc: Option<&Arc<Doc>>,
        stamp: Option<&Stamp>,
    ) -> Result<(Option<Stamp>, Option<Message>), storage::Error> {
        let own;
        let guard = if let Some(guard) = &self.guard {
            guard
        } else {
            own = self.store.lock()?;
            &own
        };
        match (doc, stamp) {
            (Some(doc), stamp) => {
                let saved = guard.save(key, doc, stamp)?;
                Ok((Some(saved.stamp), saved.warning.map(|w| w.told())))
            }
            (None, Some(stamp)) => guard.remove(key, stamp).map(|()| (None, None)),
            (None, None) => Ok((None, None)),
        }
    }

    /// Writes the brief into `briefs` in the data directory, and says where.
    pub fn write_brief(&self, files: &[(String, String)]) -> Vec<Action> {
        let dir = self.store.root().join(BRIEFS);
        let done = storage::make_dirs(&dir)
            .and_then(|()| files.iter().try_for_each(|(name, text)| storage::write_file(&dir.join(name), text.as_bytes())));
        match done {
            Ok(()) => vec![Action::World(World::Briefed(dir.display().to_string()))],
            Err(e) => vec![failed(None, &e)],
        }
    }

    /// Puts a copied text into one file beside the briefs, and says where.
    pub fn keep(&self, text: String) -> Action {
        let dir = self.store.root().join(BRIEFS);
        let file = dir.join(COPIED);
        match storage::make_dirs(&dir).and_then(|()| storage::write_file(&file, text.as_bytes())) {
            Ok(()) => Action::World(World::Kept { text, place: file.display().to_string() }),
            Err(e) => failed(None, &e),
        }
    }

    /// Reads again what other programs changed.
    pub fn refresh(&mut self) -> Vec<Action> {
        let changed: Vec<DocKey> =
            self.known.iter().filter(|(key, known)| self.store.changed(**key, known.stamp.as_ref())).map(|(key, _)| *key).collect();
        let mut answers = Vec::new();
        for key in changed {
            let loaded = self.store.load(key);
            if let Some(problem) = loaded.problem() {
                let news = Loaded { key, doc: None, frozen: Some(problem.told()) };
                answers.push(Action::World(World::Loaded(vec![news])));
            } else if self.learn(key, loaded).is_ok()
                && let Some(known) = self.known.get(&key)
            {
                answers.push(Action::World(World::Outside { key, doc: known.doc.clone(), generation: known.generation }));
            }
        }
        answers
    }
}

impl Perform for Disk {
    fn foresee(&mut self, effects: &[Effect]) {
        let saved = |effect: &Effect| {
            let Effect::Save { key, doc: Some(doc), .. } = effect else { return None };
            Some((*key, Arc::clone(doc)))
        };
        let docs: Vec<_> = effects.iter().filter_map(saved).collect();
        if let Some(guard) = self.guard.as_mut().filter(|_| docs.len() > 1) {
            guard.prepare(&docs);
        }
    }

    fn perform(&mut self, effect: Effect) -> Vec<Action> {
        match effect {
            Effect::Save { key, doc, generation, .. } => self.save(key, doc, generation),
            Effect::Open(id) => self.open(id),
            Effect::Refresh => self.refresh(),
            Effect::Brief(files) => self.write_brief(&files),
            Effect::Import { run, line, window } => {
                let zone = super::zone();
                let reading = crate::import::ics::Reading { window, zone: zone.clone(), me: self.me.clone() };
                vec![super::background::answer(run, super::import::read_line(&line, reading, &Unwatched), zone)]
            }
            Effect::Copy(text) => vec![self.keep(text)],
            Effect::StopImport
            | Effect::Flush
            | Effect::Quit
            | Effect::Suspend
            | Effect::Mouse(_)
            | Effect::Editor(_)
            | Effect::Clipboard(_) => Vec::new(),
        }
    }
}

/// Ours and theirs, both changed since `ancestor`, as one.
fn merge_with(
    key: DocKey,
    ancestor: Option<&Arc<Doc>>,
    ours: Option<&Arc<Doc>>,
    theirs: Option<&Arc<Doc>>,
) -> Result<Option<Arc<Doc>>, Refusal> {
    if theirs == ancestor {
        return Ok(ours.cloned());
    }
    // Deleted there, changed here: what was typed is kept.
    if theirs.is_none() {
        return Ok(ours.cloned());
    }
    let base = ancestor.cloned().or_else(|| blank(key).map(Arc::new));
    match merge::settle(base.as_deref(), ours.map(AsRef::as_ref), theirs.map(AsRef::as_ref), &[]) {
        (merged, clashes) if clashes.is_empty() => Ok(merged.map(Arc::new)),
        _ => Err(Refusal::Conflict { base }),
    }
}

/// The document before anything was written in it.
fn blank(key: DocKey) -> Option<Doc> {
    match key {
        DocKey::Week(_, week) => Some(Doc::Week(Week::new(week))),
        DocKey::Trials => Some(Doc::Trials(crate::model::Trials::default())),
        DocKey::Decision => Some(Doc::Decision(crate::model::Decision::default())),
        DocKey::Rules => Some(Doc::Rules(crate::model::Rules::default())),
        DocKey::Audit(_) | DocKey::Attempt(_) => None,
    }
}

fn failed(key: Option<DocKey>, error: &storage::Error) -> Action {
    Action::World(World::Failed { key, message: error.message(), hint: error.hint() })
}

/// One line about files that look like data and are not read.
fn strays(index: &Index) -> Option<Action> {
    let first = index.strays.first()?;
    let more = index.strays.len() - 1;
    let message = Message::new("stray-found").with("path", crate::model::text::line(&first.path.to_string_lossy())).with("more", more);
    Some(Action::World(World::Told(message)))
}
