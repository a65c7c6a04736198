//! The whole program as one value; knows nothing of handles, clocks, terminals or widgets.

use super::action::Action;
use super::data::Data;
use super::draft::Draft;
use super::effect::{Effect, Urgency};
use super::history::{Change, History, Step};
use super::input::Input;
use super::stops::{Cursor, Stops};
use super::{audit, compare, conflict, decide, editing, import, palette, quiz, trials};
use crate::content;
use crate::lang::{Lang, Message};
use crate::model::{Doc, DocKey, Pack};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The state of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub lang: Lang,
    pub clock: DateTime,
    pub pack: Arc<Pack>,
    /// The same pack in all its languages: ids and their order are equal.
    pub packs: Vec<Arc<Pack>>,
    is_shipped: bool,
    pub data: Data,
    pub history: History,
    pub tab: Tab,
    pub overlay: Overlay,
    pub notice: Option<Notice>,
    /// What the person's own editor gave up.
    pub draft: Option<Draft>,
    pub saving: Saving,
    pub extent: Extent,
    pub mouse: bool,
    pub phase: Phase,
    pub compare: compare::Pane,
    pub quiz: quiz::Pane,
    pub audit: audit::Pane,
    pub import: import::Pane,
    pub decide: decide::Pane,
    pub trials: trials::Pane,
}

/// How far the program has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// What it opens with is still being read.
    Opening,
    Open,
    /// Leaving waits for the last saves.
    Leaving,
    Ended,
}

/// A tab. Topics are counted from 0 in the pack's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tab {
    Topic(usize),
    Quiz,
    Audit,
    Decide,
    Trials,
}

/// What lies on top of the tab; one at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    None,
    /// The framing that greets a newcomer.
    Welcome,
    Help(Help),
    Palette(palette::Palette),
    Search(compare::Search),
    /// The selected pair, whole, scrolled by some lines.
    Detail {
        scroll: u16,
    },
    Prompt(audit::Prompt),
    Note(audit::Note),
    Text(editing::Text),
    Confirm(Doomed),
    /// What this program and another one changed at once.
    Conflict(Cursor),
}

/// The help pane: all keys and the method, narrowed by what is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    pub query: Input,
    pub scroll: u16,
}

/// What can't be undone and is asked about first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doomed {
    /// Leaving though these changes could not be saved.
    QuitUnsaved,
    /// Leaving though a draft is in no file.
    QuitDraft,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Info,
    Good,
    Warning,
    Error,
}

/// A line for the status bar, or for standard error under the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
    /// What to try.
    pub hint: Option<String>,
}

/// What is on its way to disk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saving {
    /// Saves that were asked for and not yet answered, by document.
    pub under_way: BTreeMap<DocKey, u32>,
    /// How often content from outside was taken in, by document.
    pub generations: BTreeMap<DocKey, u64>,
    /// Documents whose last save failed, with message and hint.
    pub failed: BTreeMap<DocKey, (Message, Message)>,
    /// Documents that are kept in two versions until the person chooses.
    pub conflicts: BTreeMap<DocKey, conflict::Conflict>,
}

/// What only a frame knows, told back to the state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pub width: u16,
    pub height: u16,
    /// Rows of the part that scrolls.
    pub page: u16,
    /// How far it can scroll.
    pub overflow: u16,
    pub stops: Stops,
}

impl State {
    /// A program with nothing opened yet.
    pub fn new(pack: Arc<Pack>, clock: DateTime, lang: Lang) -> Self {
        Self {
            lang,
            clock,
            packs: vec![Arc::clone(&pack)],
            is_shipped: false,
            pack,
            data: Data::default(),
            history: History::default(),
            tab: Tab::Topic(0),
            overlay: Overlay::None,
            notice: None,
            draft: None,
            saving: Saving::default(),
            extent: Extent::default(),
            mouse: true,
            phase: Phase::Opening,
            compare: compare::Pane::default(),
            quiz: quiz::Pane::default(),
            audit: audit::Pane::default(),
            import: import::Pane::default(),
            decide: decide::Pane::default(),
            trials: trials::Pane::default(),
        }
    }

    /// The pack's other languages. One whose ids differ is left out: marks and answers would not fit it.
    #[must_use]
    pub fn translated(mut self, packs: impl IntoIterator<Item = Arc<Pack>>) -> Self {
        self.add(packs);
        self
    }

    fn add(&mut self, packs: impl IntoIterator<Item = Arc<Pack>>) {
        let fits = |p: &Arc<Pack>| p.lang != self.pack.lang && p.ids() == self.pack.ids();
        self.packs.extend(packs.into_iter().filter(fits));
    }

    /// The pack ships with the program, so that its other languages are read when they are asked for.
    #[must_use]
    pub fn shipped(mut self) -> Self {
        self.is_shipped = true;
        self
    }

    /// Speaks this language from now on, the pack too where it is written in it.
    pub(super) fn speak(&mut self, lang: Lang) {
        self.lang = lang;
        let is_missing = !self.packs.iter().any(|p| p.lang == lang.id());
        if is_missing && self.is_shipped {
            let shipped = content::shipped_pack(&self.pack.id, lang.id()).and_then(Result::ok);
            self.add(shipped.map(Arc::new));
        }
        if let Some(pack) = self.packs.iter().find(|p| p.lang == lang.id()) {
            self.pack = Arc::clone(pack);
        }
    }

    /// The day that counts as today.
    pub fn today(&self) -> Date {
        self.clock.date()
    }

    /// All tabs in their order.
    pub fn tabs(&self) -> Vec<Tab> {
        (0..self.pack.topics.len()).map(Tab::Topic).chain([Tab::Quiz, Tab::Audit, Tab::Decide, Tab::Trials]).collect()
    }

    /// Tells a line to the status bar.
    pub fn tell(&mut self, tone: Tone, text: String) {
        self.notice = Some(Notice { tone, text, hint: None });
    }

    /// Refuses something: says what is wrong and what to try.
    pub fn refuse(&mut self, text: String, hint: String) {
        self.notice = Some(Notice { tone: Tone::Error, text, hint: Some(hint) });
    }

    /// Whether a document must not be written; if so, that is said with the reason.
    pub fn refuses(&mut self, key: DocKey) -> bool {
        let Some(reason) = self.data.frozen(key).cloned() else { return false };
        self.refuse(self.lang.with("data-frozen", &[("reason", reason.into())]), self.lang.text("data-frozen-hint").into_owned());
        true
    }

    /// The one door for changes to data: keeps the step for undo and asks for the saves. Refuses documents that must not
    /// be written, and does nothing where nothing changes.
    pub fn commit(&mut self, label: impl Into<Message>, docs: Vec<(DocKey, Option<Doc>)>, merge: Option<String>) -> Vec<Effect> {
        if docs.iter().any(|(key, _)| self.refuses(*key)) {
            return Vec::new();
        }
        let changes: Vec<Change> = docs
            .into_iter()
            .map(|(key, doc)| Change { key, before: self.data.get(key).cloned(), after: doc.map(Arc::new) })
            .filter(|change| change.before != change.after)
            .collect();
        if changes.is_empty() {
            return Vec::new();
        }
        let urgency = if merge.is_some() { Urgency::Draft } else { Urgency::Now };
        let effects = self.apply(&changes, urgency, false);
        self.history.push(Step { label: label.into(), changes, merge });
        effects
    }

    /// Puts changes into the data (backwards where `back`) and asks for the saves.
    pub fn apply(&mut self, changes: &[Change], urgency: Urgency, back: bool) -> Vec<Effect> {
        changes
            .iter()
            .map(|change| {
                let doc = if back { change.before.clone() } else { change.after.clone() };
                match &doc {
                    Some(doc) => self.data.put(change.key, Arc::clone(doc)),
                    None => self.data.remove(change.key),
                }
                self.save(change.key, doc, urgency)
            })
            .collect()
    }

    /// Asks for a save and counts it.
    pub fn save(&mut self, key: DocKey, doc: Option<Arc<Doc>>, urgency: Urgency) -> Effect {
        *self.saving.under_way.entry(key).or_default() += 1;
        let generation = self.saving.generations.get(&key).copied().unwrap_or(0);
        Effect::Save { key, doc, generation, urgency }
    }

    /// Whether a document here is newer than the one on disk: its save is under way, or failed.
    pub fn is_ahead(&self, key: DocKey) -> bool {
        self.saving.under_way.contains_key(&key) || self.saving.failed.contains_key(&key)
    }

    /// Whether everything is on disk.
    pub fn is_saved(&self) -> bool {
        self.saving.under_way.is_empty() && self.saving.failed.is_empty()
    }

    /// Whether an action is one that a person did, so that the last notice has been read.
    pub const fn is_personal(action: &Action) -> bool {
        !matches!(action, Action::World(_) | Action::Clock(_))
    }
}
