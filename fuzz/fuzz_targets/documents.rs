//! Any bytes as any document's file: it is read without harm, comes back from a save as it was, and is never written over unread.
#![no_main]

use fingerpost::model::{AuditId, DocKey};
use fingerpost::storage::{Loaded, Store};
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::path::Path;

fn key(kind: u8) -> DocKey {
    let audit = AuditId("2026-W45".parse().expect("a week"));
    match kind % 6 {
        0 => DocKey::Week(audit, "2026-W46".parse().expect("a week")),
        1 => DocKey::Audit(audit),
        2 => DocKey::Attempt("2026-11-21T101500".parse().expect("an attempt")),
        3 => DocKey::Trials,
        4 => DocKey::Decision,
        _ => DocKey::Rules,
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((kind, text)) = data.split_first() else { return };
    // In memory, so that waiting for the disk costs nothing.
    let base = if Path::new("/dev/shm").is_dir() { Path::new("/dev/shm").to_owned() } else { std::env::temp_dir() };
    let dir = tempfile::tempdir_in(base).expect("a directory");
    let (store, key) = (Store::new(dir.path()), key(*kind));
    let path = store.path(key);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    fs::write(&path, text).expect("a file");
    match store.load(key) {
        Loaded::Ready(doc, stamp) => {
            let saved = store.save(key, &doc, Some(&stamp)).expect("what was read can be written");
            assert_eq!(store.load(key), Loaded::Ready(doc.clone(), saved.stamp.clone()), "it comes back as it was");
            let once = fs::read(&path).expect("the file");
            store.save(key, &doc, Some(&saved.stamp)).expect("a second save");
            assert_eq!(fs::read(&path).expect("the file"), once, "a second save changes nothing");
        }
        Loaded::ReadOnly(doc, _) => {
            store.save(key, &doc, None).expect_err("there is more in it than is known");
            assert_eq!(fs::read(&path).expect("the file"), text);
        }
        Loaded::Unreadable(problem) => {
            assert!(!problem.to_string().contains(|c: char| c.is_control() && c != '\n'), "{problem:?}");
            assert_eq!(fs::read(&path).expect("the file"), text);
        }
        Loaded::Missing => unreachable!("the file is there"),
    }
});
