//! Broken files are named with their line, hold back nothing else, and are never written over.

use super::sample::{audit_id, bytes, line, stamp, store, week, week_key, week_with};
use fingerpost::model::{Doc, DocKey, Week};
use fingerpost::storage::{Error, Loaded, Problem};
use jiff::civil::date;
use std::fs;

const HEAD: &str = "format: 1\nweek: 2026-W45\n";

/// Writes a week file and says what was wrong with it, after making sure that it is left alone.
fn problem(text: &[u8]) -> (Loaded, Problem) {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let before = stamp(&store, key);
    fs::write(store.path(key), text).unwrap();
    let loaded = store.load(key);
    let found = loaded.problem().cloned().unwrap_or_else(|| panic!("{:?}: {loaded:?}", String::from_utf8_lossy(text)));

    assert!(matches!(store.load(week_key("2026-W46")), Loaded::Ready(..)), "the other week still opens");
    for expected in [None, Some(&before)] {
        let refused = store.save(key, &week_with("2026-W45", &["new"]), expected);
        assert!(matches!(refused, Err(Error::Changed { .. } | Error::Read { .. })), "{refused:?}");
    }
    assert_eq!(bytes(&store, key), text, "nothing is overwritten");
    let report = store.check().unwrap();
    assert_eq!(report.broken.iter().map(|b| &b.problem).collect::<Vec<_>>(), [&found]);
    (loaded, found)
}

#[test]
fn a_damaged_week_is_named_with_its_line_and_left_alone() {
    let lines = |rest: &str| format!("{HEAD}lines:\n- activity: coding\n  minutes: 30\n{rest}");
    let rows: &[(&str, Vec<u8>, Option<u64>, &str)] = &[
        ("empty", Vec::new(), None, "empty"),
        ("all NUL", vec![0; 300], Some(1), "NUL"),
        ("cut short", format!("{HEAD}lines:\n- activity: coding\n  minut").into(), Some(5), ""),
        ("cut in a quote", lines("  note: \"half of").into(), Some(6), ""),
        ("tabs", format!("{HEAD}lines:\n\t- activity: coding\n").into(), Some(4), "tab"),
        ("a key twice", format!("{HEAD}hard: true\nhard: false\n").into(), Some(4), "hard"),
        ("a merge left half done", format!("{HEAD}<<<<<<< HEAD\nhard: true\n=======\n>>>>>>> x\n").into(), Some(3), "merge"),
        ("not UTF-8", [HEAD.as_bytes(), b"check_in: caf\xe9\n"].concat(), Some(3), "UTF-8"),
        ("energy 3", lines("  energy: 3\n").into(), Some(6), "`3` is not an energy"),
        ("minutes 0", format!("{HEAD}lines:\n- activity: coding\n  minutes: 0\n").into(), Some(5), "`0` is not a duration"),
        ("eight days off", format!("{HEAD}days_off: 8\n").into(), Some(3), "days off"),
        ("a third of a day", format!("{HEAD}days_off: 0.3\n").into(), Some(3), "half days"),
        ("no number of days", format!("{HEAD}days_off: .nan\n").into(), Some(3), "days off"),
        ("another week", b"format: 1\nweek: 2026-W47\n".to_vec(), Some(2), "2026-W47"),
        ("no week at all", b"format: 1\nweek: 2026-W54\n".to_vec(), Some(2), "2026-W54"),
        ("no format", b"week: 2026-W45\n".to_vec(), Some(1), "format"),
        ("format 0", b"format: 0\nweek: 2026-W45\n".to_vec(), Some(1), "format"),
        ("a newer shape", b"week: 45\nformat: 7\n".to_vec(), Some(2), "newer version"),
        ("an alias", format!("{HEAD}check_in: &a x\nlines: *a\n").into(), None, ""),
        ("too large", [HEAD.as_bytes(), &vec![b'#'; 5 << 20]].concat(), None, "larger than 4 MB"),
    ];
    for (name, text, line, message) in rows {
        let (loaded, found) = problem(text);
        assert!(matches!(loaded, Loaded::Unreadable(_)), "{name}: {loaded:?}");
        assert!(line.is_none() || found.line == *line, "{name}: {found:?}");
        assert!(found.message.to_string().contains(message), "{name}: {found:?}");
        assert!(!found.hint.is_empty(), "{name}");
    }
}

#[test]
fn a_week_with_more_in_it_than_we_know_is_shown_but_not_changed() {
    let rows = [
        (format!("{HEAD}colour: red\nlines:\n- activity: coding\n  minutes: 30\n  note: first\n"), 3, "colour"),
        (format!("{HEAD}lines:\n- activity: coding\n  minutes: 30\n  note: first\n  mood: {{a: [1]}}\n"), 7, "mood"),
        ("format: 2\nweek: 2026-W45\nlines:\n- activity: coding\n  minutes: 30\n  note: first\n".to_owned(), 1, "newer version"),
        ("format: 2\nweek: 2026-W45\nlines:\n- {activity: coding, minutes: 30, note: first, x: y}\nz: 1\n".to_owned(), 1, "newer version"),
    ];
    for (text, line, message) in rows {
        let (loaded, found) = problem(text.as_bytes());
        assert_eq!(loaded.doc(), Some(&week_with("2026-W45", &["first"])), "{text}");
        assert!(matches!(loaded, Loaded::ReadOnly(..)), "{text}");
        assert_eq!(found.line, Some(line), "{text}");
        assert!(found.message.to_string().contains(message), "{found}");
    }
}

#[test]
fn what_a_person_writes_by_hand_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let rows = [
        HEAD.to_owned(),
        format!("\u{feff}{HEAD}").replace('\n', "\r\n"),
        format!("# a comment\n---\n{HEAD}lines: []\n"),
        format!("{HEAD}lines:\n  - on: 2026-11-02   # Monday\n    activity: coding\n    minutes: 90\n    energy: -2\n    note: no\n"),
        format!("{HEAD}lines:\n- {{activity: coding, minutes: 5, event: {{uid: a, start: 2026-11-02T10:00:00+01:00, title: b}}}}\n"),
    ];
    for text in rows {
        fs::write(store.path(key), &text).unwrap();
        assert!(matches!(store.load(key), Loaded::Ready(..)), "{text}: {:?}", store.load(key));
    }
}

#[test]
fn a_date_outside_the_week_is_only_a_slip() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let stray = fingerpost::model::Line { on: Some(date(2026, 12, 24)), ..line("late") };
    let outside = Doc::Week(Week { lines: vec![stray], ..Week::new(week("2027-W09")) });
    store.save(week_key("2027-W09"), &outside, None).unwrap();
    let report = store.check().unwrap();
    assert!(report.is_well());
    let said: Vec<String> = report.slips.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|s| s.contains("outside the plan")), "{said:?}");
    assert!(said.iter().any(|s| s.contains("2026-12-24")), "{said:?}");
    assert_eq!(store.load_audit(audit_id()).unwrap().len(), 4, "the week outside the plan is loaded too");
}

#[test]
fn copies_that_other_programs_leave_are_named_and_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let before = store.index().unwrap();
    let names = [
        "audits/2026-W45/2026-W45.sync-conflict-20261105-101010-ABCDEFG.yaml",
        "audits/2026-W45/2026-W45 (conflicted copy 2026-11-05).yaml",
        "audits/2026-W45/.2026-W46.yaml.icloud",
        "audits/2026-W45/2026-W45 2.yaml",
        "audits/2026-W45/2026-w47.yaml",
        "audits/2026-W45/ 2026-W48.yaml",
        "audits/2026-W45/2026-W45.yml",
        "audits/2026-W45/.2026-W45.yaml.swp",
        "audits/2026-W45/2026-W45.yaml~",
        "audits/2026-W45/._2026-W45.yaml",
        "trials.yaml.orig",
        "trial.yaml",
    ];
    let not_ours = [".DS_Store", ".gitignore", "README.md", "desktop.ini", "audits/notes.txt"];
    for name in names.iter().chain(&not_ours) {
        fs::write(store.root().join(name), "x: [\n").unwrap();
    }
    let index = store.index().unwrap();
    assert_eq!(index.keys, before.keys);
    let mut found: Vec<String> = index.strays.iter().map(|s| s.path.to_string_lossy().into_owned()).collect();
    let mut want = names.map(str::to_owned).to_vec();
    let side = index.strays.iter().find(|s| s.path.ends_with("._2026-W45.yaml")).unwrap();
    assert!(side.why.to_string().contains("macOS"));
    found.sort();
    want.sort();
    assert_eq!(found, want);
    assert!(store.check().unwrap().is_well());
}

#[test]
fn a_broken_file_comes_back_from_a_snapshot_and_is_kept_itself() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let good = bytes(&store, key);
    store.save(key, &week_with("2026-W45", &["first", "more"]), Some(&stamp(&store, key))).unwrap();
    fs::write(store.path(key), "broken: [").unwrap();
    let report = store.check().unwrap();
    let way_back = report.broken[0].way_back.clone().unwrap();
    store.lock().unwrap().restore(key, &way_back).unwrap();
    assert_eq!(bytes(&store, key), good);
    let kept: Vec<Vec<u8>> = store.snapshots(key).unwrap().iter().map(|s| fs::read(&s.path).unwrap()).collect();
    assert!(kept.contains(&b"broken: [".to_vec()), "what was replaced is kept");
    assert!(store.check().unwrap().is_well());
}

#[test]
fn weeks_without_their_plan_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    fs::remove_file(store.path(DocKey::Audit(audit_id()))).unwrap();
    let report = store.check().unwrap();
    assert_eq!(report.broken.len(), 1);
    assert!(report.broken[0].problem.to_string().ends_with("audit.yaml: the file is missing"));
}

#[test]
fn a_removed_document_can_be_brought_back() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W46");
    let guard = store.lock().unwrap();
    let old = stamp(&store, key);
    guard.remove(key, &old).unwrap();
    assert_eq!(store.load(key), Loaded::Missing);
    assert!(guard.remove(key, &old).is_err());
    guard.restore(key, &store.snapshots(key).unwrap()[0]).unwrap();
    assert_eq!(stamp(&store, key), old);
}

#[test]
fn a_document_that_would_not_read_back_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let before = bytes(&store, key);
    let nan = Doc::Week(Week { days_off: f64::NAN, ..Week::new(week("2026-W45")) });
    let huge = week_with("2026-W45", &[&"x".repeat(5 << 20)]);
    for doc in [nan, huge, week_with("2026-W46", &[]), Doc::Trials(fingerpost::model::Trials::default())] {
        let refused = store.save(key, &doc, Some(&stamp(&store, key)));
        assert!(matches!(refused, Err(Error::Refused(_))));
        assert_eq!(bytes(&store, key), before);
    }
    assert!(matches!(store.load(DocKey::Trials), Loaded::Missing));
}
