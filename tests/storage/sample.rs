//! A small data directory to begin a test with.

use fingerpost::model::{ActivityId, Audit, AuditId, Doc, DocKey, IsoWeek, Line, Minutes, Week};
use fingerpost::storage::{Loaded, Stamp, Store};
use std::path::Path;
use std::time::Duration;

pub(crate) fn week(text: &str) -> IsoWeek {
    text.parse().unwrap()
}

pub(crate) fn audit_id() -> AuditId {
    AuditId(week("2026-W45"))
}

pub(crate) fn week_key(text: &str) -> DocKey {
    DocKey::Week(audit_id(), week(text))
}

pub(crate) fn plan() -> Doc {
    Doc::Audit(Audit { title: "Autumn".to_owned(), first_week: week("2026-W45"), weeks: 6, hours_a_week: 37.5 })
}

pub(crate) fn line(note: &str) -> Line {
    let activity = ActivityId::new("coding").unwrap();
    Line { note: note.to_owned(), ..Line::new(None, activity, Minutes::new(30).unwrap()) }
}

pub(crate) fn week_with(text: &str, notes: &[&str]) -> Doc {
    Doc::Week(Week { lines: notes.iter().map(|n| line(n)).collect(), ..Week::new(week(text)) })
}

/// A store with a plan and two weeks, with less patience than a person's.
pub(crate) fn store(root: &Path) -> Store {
    let store = Store::new(root.join("data")).patient(Duration::from_secs(60));
    store.save(DocKey::Audit(audit_id()), &plan(), None).unwrap();
    store.save(week_key("2026-W45"), &week_with("2026-W45", &["first"]), None).unwrap();
    store.save(week_key("2026-W46"), &week_with("2026-W46", &["second"]), None).unwrap();
    store
}

pub(crate) fn stamp(store: &Store, key: DocKey) -> Stamp {
    let loaded = store.load(key);
    let Loaded::Ready(_, stamp) = loaded else { panic!("{loaded:?}") };
    stamp
}

pub(crate) fn bytes(store: &Store, key: DocKey) -> Vec<u8> {
    std::fs::read(store.path(key)).unwrap()
}
