//! A world without disks: documents in memory, saves that succeed or fail on demand; for tests and pictures.

use super::Perform;
use crate::app::action::{Action, Loaded, World};
use crate::app::effect::Effect;
use crate::app::import::Calendar;
use crate::import::ics::{self, Reading};
use crate::import::reason::Refused;
use crate::import::{Unwatched, Window};
use crate::lang::Message;
use crate::model::{AuditId, Doc, DocKey};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Documents as a disk would hold them.
#[derive(Debug, Default)]
pub struct Memory {
    pub docs: BTreeMap<DocKey, Arc<Doc>>,
    /// Where set, every save fails with this message.
    pub broken: Option<String>,
    /// Calendars by path, and the zone of who reads them (UTC where none is named).
    pub calendars: BTreeMap<String, Vec<u8>>,
    pub zone: Option<jiff::tz::TimeZone>,
    /// Where set, an import is answered only by hand.
    pub slow: bool,
    /// Effects that are not about documents, in the order in which they were asked for.
    pub asked: Vec<Effect>,
}

impl FromIterator<(DocKey, Doc)> for Memory {
    fn from_iter<I: IntoIterator<Item = (DocKey, Doc)>>(docs: I) -> Self {
        Self { docs: docs.into_iter().map(|(key, doc)| (key, Arc::new(doc))).collect(), ..Self::default() }
    }
}

impl Perform for Memory {
    fn perform(&mut self, effect: Effect) -> Vec<Action> {
        match effect {
            Effect::Save { key, doc, .. } => {
                if let Some(message) = &self.broken {
                    let hint = Message::Verbatim("make room and try again".to_owned());
                    return vec![Action::World(World::Failed { key: Some(key), message: Message::Verbatim(message.clone()), hint })];
                }
                match doc {
                    Some(doc) => self.docs.insert(key, doc),
                    None => self.docs.remove(&key),
                };
                vec![Action::World(World::Saved(key))]
            }
            Effect::Open(id) => vec![Action::World(World::Loaded(self.audit(id)))],
            Effect::Import { run, line, window } if !self.slow => vec![Action::World(self.import(run, &line, window))],
            other @ (Effect::Import { .. }
            | Effect::StopImport
            | Effect::Refresh
            | Effect::Brief(_)
            | Effect::Flush
            | Effect::Quit
            | Effect::Suspend
            | Effect::Mouse(_)
            | Effect::Copy(_)
            | Effect::Clipboard(_)
            | Effect::Editor(_)) => {
                self.asked.push(other);
                Vec::new()
            }
        }
    }
}

impl Memory {
    fn import(&self, run: u64, line: &str, window: Window) -> World {
        let zone = self.zone.clone().unwrap_or(jiff::tz::TimeZone::UTC);
        let reading = Reading { window, zone: zone.clone(), me: vec!["me@example.com".to_owned()] };
        let Some(bytes) = self.calendars.get(line.trim()) else {
            return World::NotImported {
                run,
                why: Refused::Unreadable {
                    path: line.to_owned(),
                    why: Message::new("os-error").with("kind", "NotFound").with("why", "no such file"),
                },
            };
        };
        match ics::read(&[(line, bytes)], reading, &Unwatched) {
            Ok(import) => World::Imported { run, calendar: Arc::new(Calendar { import, zone }) },
            Err(why) => World::NotImported { run, why: why.into() },
        }
    }

    fn audit(&self, id: AuditId) -> Vec<Loaded> {
        let own = |key: &DocKey| matches!(key, DocKey::Audit(a) | DocKey::Week(a, _) if *a == id);
        let docs = self.docs.iter().filter(|(key, _)| own(key));
        docs.map(|(key, doc)| Loaded { key: *key, doc: Some(Arc::clone(doc)), frozen: None }).collect()
    }

    /// Everything it holds, as the answer to opening the program.
    pub fn all(&self) -> Vec<Loaded> {
        self.docs.iter().map(|(key, doc)| Loaded { key: *key, doc: Some(Arc::clone(doc)), frozen: None }).collect()
    }
}
