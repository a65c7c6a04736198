//! What the disk looks like after a save, and what happens when it can't be written.

use super::sample::{bytes, stamp, store, week_key, week_with};
use fingerpost::model::{Doc, Week};
use fingerpost::storage::{Error, Loaded, Store};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

#[test]
fn four_writers_of_25_lines_each_lose_none() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let store = store.clone();
            scope.spawn(move || {
                for n in 0..25 {
                    let guard = store.lock().unwrap();
                    let Loaded::Ready(Doc::Week(mut week), stamp) = store.load(key) else { panic!("half a file") };
                    week.lines.push(super::sample::line(&format!("{writer}-{n}")));
                    guard.save(key, &Doc::Week(week), Some(&stamp)).unwrap();
                }
            });
        }
    });
    let Loaded::Ready(Doc::Week(Week { lines, .. }), _) = store.load(key) else { panic!("unreadable") };
    assert_eq!(lines.len(), 101);
    let temps = fs::read_dir(store.path(key).parent().unwrap()).unwrap().filter(|e| e.as_ref().unwrap().file_name().len() > 13);
    assert_eq!(temps.count(), 0, "no temporary file is left");
}

#[test]
fn a_second_writer_is_told_who_has_the_lock() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path()).named("fingerpost log");
    let _guard = store.lock().unwrap();
    let refused = store.clone().patient(Duration::ZERO).lock().unwrap_err();
    assert!(matches!(&refused, Error::Busy { .. }));
    assert!(refused.is_locked_or_unreadable());
    assert!(refused.to_string().contains(&format!("`fingerpost log` (process {})", std::process::id())), "{refused}");
    assert!(matches!(store.load(week_key("2026-W45")), Loaded::Ready(..)), "reading needs no lock");
}

#[test]
fn a_file_that_another_program_changed_is_not_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let old = stamp(&store, key);
    assert!(!store.changed(key, Some(&old)));
    let theirs = String::from_utf8(bytes(&store, key)).unwrap().replace("first", "theirs");
    fs::write(store.path(key), &theirs).unwrap();
    assert!(store.changed(key, Some(&old)));
    let Err(Error::Changed { theirs: found, .. }) = store.save(key, &week_with("2026-W45", &["ours"]), Some(&old)) else {
        panic!("it was saved")
    };
    assert_eq!(found.doc(), Some(&week_with("2026-W45", &["theirs"])));
    assert_eq!(bytes(&store, key), theirs.as_bytes());

    fs::remove_file(store.path(key)).unwrap();
    assert!(store.changed(key, Some(&old)) && !store.changed(key, None));
    assert!(matches!(store.save(key, &week_with("2026-W45", &[]), Some(&old)), Err(Error::Changed { .. })));
}

#[test]
fn the_same_content_is_not_written_again() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let old = stamp(&store, key);
    assert_eq!(store.save(key, &week_with("2026-W45", &["first"]), Some(&old)).unwrap().stamp, old);
    assert!(store.snapshots(key).unwrap().is_empty());
    store.save(key, &week_with("2026-W45", &["other"]), Some(&old)).unwrap();
    assert_eq!(store.snapshots(key).unwrap().len(), 1);
}

#[test]
fn what_was_prepared_is_saved_only_where_it_is_the_document_and_the_comments_of_its_file_stay() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let [key, other] = ["2026-W45", "2026-W46"].map(week_key);
    let text = String::from_utf8(bytes(&store, key)).unwrap();
    fs::write(store.path(key), format!("# my own words\n{text}")).unwrap();
    let [ours, next] = [week_with("2026-W45", &["ours"]), week_with("2026-W46", &["next"])];
    let mut guard = store.lock().unwrap();
    guard.prepare(&[(key, Arc::new(ours.clone())), (other, Arc::new(week_with("2026-W46", &["an earlier thought"])))]);
    guard.save(key, &ours, Some(&stamp(&store, key))).unwrap();
    guard.save(other, &next, Some(&stamp(&store, other))).unwrap();
    assert_eq!(store.load(key).doc(), Some(&ours));
    assert!(bytes(&store, key).starts_with(b"# my own words\n"));
    assert_eq!(store.load(other).doc(), Some(&next));
}

#[test]
fn a_directory_that_is_not_there_is_empty_and_reading_makes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::new(dir.path().join("a/b"));
    assert_eq!(store.index().unwrap(), fingerpost::storage::Index::default());
    assert!(store.check().unwrap().is_well());
    assert_eq!(store.load(week_key("2026-W45")), Loaded::Missing);
    assert!(!Path::new(store.root()).exists());
}

#[test]
fn snapshots_that_cannot_be_kept_are_a_warning_and_no_refusal() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    fs::write(store.root().join("snapshots"), "in the way").unwrap();
    let saved = store.save(key, &week_with("2026-W45", &["new"]), Some(&stamp(&store, key))).unwrap();
    assert!(saved.warning.unwrap().to_string().contains("snapshots"));
    assert_eq!(store.load(key).doc(), Some(&week_with("2026-W45", &["new"])));
}

#[cfg(unix)]
mod unix {
    use super::super::sample::{audit_id, bytes, plan, stamp, store, week_key, week_with};
    use fingerpost::model::DocKey;
    use fingerpost::storage::{Error, Loaded, Store};
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn files_are_for_their_owner_alone_whatever_the_umask() {
        let old = rustix::process::umask(rustix::fs::Mode::empty());
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path());
        rustix::process::umask(old);
        let key = week_key("2026-W45");
        for path in ["", "audits", "audits/2026-W45"] {
            assert_eq!(mode(&store.root().join(path)), 0o700, "{path}");
        }
        assert_eq!(mode(&store.path(key)), 0o600);
        assert_eq!(mode(&store.root().join("lock")), 0o600);
        assert_eq!(store.trust(), None);

        fs::set_permissions(store.path(key), fs::Permissions::from_mode(0o640)).unwrap();
        store.save(key, &week_with("2026-W45", &["new"]), Some(&stamp(&store, key))).unwrap();
        assert_eq!(mode(&store.path(key)), 0o640, "a mode that its owner chose stays");
        fs::set_permissions(store.root(), fs::Permissions::from_mode(0o777)).unwrap();
        assert!(store.trust().unwrap().message.to_string().contains("anyone"));
    }

    #[test]
    fn a_linked_file_stays_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path());
        let key = week_key("2026-W45");
        let target = dir.path().join("elsewhere.yaml");
        fs::rename(store.path(key), &target).unwrap();
        symlink("../../../elsewhere.yaml", store.path(key)).unwrap();
        store.save(key, &week_with("2026-W45", &["new"]), Some(&stamp(&store, key))).unwrap();
        assert!(fs::symlink_metadata(store.path(key)).unwrap().is_symlink());
        assert!(fs::read_to_string(&target).unwrap().contains("new"));
        assert_eq!(store.snapshots(key).unwrap().len(), 1);

        fs::remove_file(&target).unwrap();
        assert!(matches!(store.load(key), Loaded::Unreadable(p) if p.message.to_string().contains("leads nowhere")));
        assert!(store.save(key, &week_with("2026-W45", &[]), None).unwrap_err().is_locked_or_unreadable());
    }

    #[test]
    fn planted_links_are_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path());
        let victim = dir.path().join("victim");
        fs::write(&victim, "precious").unwrap();
        let key = week_key("2026-W45");
        symlink(&victim, store.path(key).with_file_name(".fingerpost.aaaaaa.tmp")).unwrap();
        store.save(key, &week_with("2026-W45", &["new"]), Some(&stamp(&store, key))).unwrap();
        fs::remove_file(store.root().join("lock")).unwrap();
        symlink(&victim, store.root().join("lock")).unwrap();
        assert!(store.lock().is_err());
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }

    #[test]
    fn what_is_no_regular_file_is_refused_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path());
        let key = week_key("2026-W45");
        let fifo = rustix::fs::FileType::Fifo;
        let put = |how: usize| match how {
            0 => rustix::fs::mknodat(rustix::fs::CWD, store.path(key), fifo, rustix::fs::Mode::RUSR, 0).unwrap(),
            1 => symlink("/dev/zero", store.path(key)).unwrap(),
            2 => symlink(store.path(key).file_name().unwrap(), store.path(key)).unwrap(),
            _ => fs::create_dir(store.path(key)).unwrap(),
        };
        for how in 0..4 {
            fs::remove_file(store.path(key)).unwrap();
            put(how);
            let loaded = store.load(key);
            assert!(matches!(loaded, Loaded::Unreadable(_)), "{how}: {loaded:?}");
            assert!(store.save(key, &week_with("2026-W45", &[]), None).is_err(), "{how}");
            assert_eq!(store.check().unwrap().broken.len(), 1, "{how}");
        }
    }

    #[test]
    fn linked_directories_are_fine() {
        let dir = tempfile::tempdir().unwrap();
        let real = store(dir.path());
        symlink(real.root(), dir.path().join("link")).unwrap();
        let linked = Store::new(dir.path().join("link"));
        let key = week_key("2026-W45");
        linked.save(key, &week_with("2026-W45", &["new"]), Some(&stamp(&linked, key))).unwrap();
        assert!(String::from_utf8(bytes(&real, key)).unwrap().contains("new"));
    }

    /// Whether modes hold us back at all; they do not hold back root.
    fn modes_matter(dir: &Path) -> bool {
        fs::set_permissions(dir, fs::Permissions::from_mode(0o500)).unwrap();
        let held = fs::write(dir.join("probe"), "").is_err();
        drop(fs::remove_file(dir.join("probe")));
        held
    }

    #[test]
    fn a_directory_that_cannot_be_written_gives_a_clear_error() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path());
        if !modes_matter(store.root()) {
            return;
        }
        fs::remove_file(store.root().join("lock")).unwrap_or_default();
        let error = store.save(week_key("2026-W47"), &week_with("2026-W47", &[]), None).unwrap_err();
        fs::set_permissions(store.root(), fs::Permissions::from_mode(0o700)).unwrap();
        assert!(error.to_string().contains("data"), "{error}");
        assert!(error.hint().to_string().contains("who owns"), "{}", error.hint());
    }

    #[test]
    fn a_file_in_the_place_of_the_data_directory_gives_a_clear_error() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::new(dir.path().join("data"));
        fs::write(store.root(), "a file").unwrap();
        let error = store.save(DocKey::Audit(audit_id()), &plan(), None).unwrap_err();
        assert!(error.hint().to_string().contains("A file stands"), "{error} {}", error.hint());
        assert!(matches!(store.index(), Err(Error::Read { .. })));
        assert!(matches!(store.load(DocKey::Trials), Loaded::Unreadable(_)));
    }
}
