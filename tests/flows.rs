//! Whole ways through the program on a real disk: keys in, files out, and everything there again after it was closed.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it can't go on")]

use fingerpost::app::State;
use fingerpost::lang::Lang;
use fingerpost::storage::Store;
use fingerpost::tui::harness::Harness;
use fingerpost::world::Disk;
use jiff::civil::{DateTime, date};
use std::path::Path;
use std::sync::Arc;

/// Wednesday of 2026-W48.
fn now() -> DateTime {
    date(2026, 11, 25).at(10, 15, 0, 0)
}

/// The program on a data directory, as it opens.
fn open(dir: &Path) -> Harness<Disk> {
    let pack = fingerpost::content::built_in("en").expect("the built-in pack is whole");
    let state = State::new(Arc::new(pack), now(), Lang::En);
    let mut disk = Disk::new(Store::new(dir));
    let answers = disk.start(now().date());
    let mut app = Harness::new(state, disk, 100, 30);
    for answer in answers {
        app.screen.dispatch(answer);
    }
    app.draw();
    app
}

fn press(app: &mut Harness<Disk>, keys: &str) -> String {
    app.press(keys).unwrap_or_else(|key| panic!("{key} is no key")).text()
}

fn read(dir: &Path, file: &str) -> String {
    std::fs::read_to_string(dir.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
}

const WEEK: &str = "audits/2026-W48/2026-W48.yaml";

#[test]
fn two_days_of_work_are_on_disk_and_there_again_after_closing() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut app = open(dir.path());
    press(&mut app, r#"enter 8 enter a "design" enter 1 h 3 0 + + j"#);
    press(&mut app, r#"a "coding" enter 3 - n "long, but fine" esc left 2 + c "A calm week" esc"#);
    drop(app);
    let week = read(dir.path(), WEEK);
    for part in [
        "activity: design-review",
        "minutes: 90",
        "energy: 2",
        "minutes: 180",
        "energy: -1",
        "note: long, but fine",
        "check_in: A calm week",
        "rated: recalled",
    ] {
        assert!(week.contains(part), "{part} is missing in:\n{week}");
    }
    let shown = press(&mut open(dir.path()), "8");
    for part in ["Design review", "1.5 +2", "Coding", "check-in"] {
        assert!(shown.contains(part), "{part} is missing in:\n{shown}");
    }
}

#[test]
fn a_quiz_that_was_left_goes_on_where_it_stood() {
    let dir = tempfile::tempdir().expect("a directory");
    press(&mut open(dir.path()), "enter 7 enter 4 5 3 4");
    let mut app = open(dir.path());
    let shown = press(&mut app, "7 enter");
    assert!(shown.contains("Statement 5 of 12"), "{shown}");
    let shown = press(&mut app, "4 4 4 2 3 3 2 4 1 2 3 1 1 r");
    assert!(shown.contains("What each statement added"), "{shown}");
    let files: Vec<_> = std::fs::read_dir(dir.path().join("quiz")).expect("attempts").collect();
    assert_eq!(files.len(), 1);
}

#[test]
fn undo_reaches_the_disk_and_redo_too() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut app = open(dir.path());
    press(&mut app, r#"enter 8 enter a "coding" enter 2 enter"#);
    assert!(read(dir.path(), WEEK).contains("minutes: 120"));
    press(&mut app, "u");
    assert!(!dir.path().join(WEEK).exists() || !read(dir.path(), WEEK).contains("minutes"));
    press(&mut app, "ctrl-r");
    assert!(read(dir.path(), WEEK).contains("minutes: 120"));
}

#[test]
fn lines_that_another_program_wrote_meanwhile_stay_and_are_shown() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut app = open(dir.path());
    press(&mut app, r#"enter 8 enter a "coding" enter 2 enter"#);
    let mut other = open(dir.path());
    press(&mut other, r#"8 a "hiring" enter 1 +"#);
    let shown = press(&mut app, r#"a "planning" enter 3 -"#);
    let week = read(dir.path(), WEEK);
    for activity in ["coding", "hiring", "planning"] {
        assert!(week.contains(&format!("activity: {activity}")), "{activity} is lost:\n{week}");
    }
    assert!(shown.contains("Hiring"), "{shown}");
}

#[test]
fn a_broken_week_is_named_and_never_written_over() {
    let dir = tempfile::tempdir().expect("a directory");
    press(&mut open(dir.path()), r#"enter 8 enter a "coding" enter 2 enter ] a "hiring" enter 1 enter"#);
    let broken = read(dir.path(), WEEK).replace("minutes: 120", "minutes: many");
    std::fs::write(dir.path().join(WEEK), &broken).expect("a write");
    let mut app = open(dir.path());
    let shown = press(&mut app, "8");
    assert!(shown.contains("line 9"), "{shown}");
    let after = press(&mut app, r#"a "coding" enter 4 enter"#);
    assert!(after.contains("Not changed"), "{after}");
    assert_eq!(read(dir.path(), WEEK), broken);
    assert!(press(&mut app, "esc ]").contains("Hiring"));
}

#[test]
fn the_brief_is_written_as_markdown_and_html_and_says_where() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut app = open(dir.path());
    let shown = press(&mut app, "enter 9 e");
    assert!(shown.contains("The brief is written"), "{shown}");
    for (file, part) in [("briefs/brief-2026-11-25.md", "# "), ("briefs/brief-2026-11-25.html", "<!DOCTYPE html>")] {
        assert!(read(dir.path(), file).contains(part), "{file}");
    }
    assert!(Store::new(dir.path()).check().expect("a look").strays.is_empty());
}

#[test]
fn what_is_typed_stays_on_its_row_when_another_program_adds_one_above() {
    let dir = tempfile::tempdir().expect("a directory");
    press(&mut open(dir.path()), r#"enter 8 enter a "coding" enter 1 enter"#);
    let mut app = open(dir.path());
    press(&mut app, "8");
    press(&mut open(dir.path()), r#"8 a "planning" enter 3 enter"#);
    let answers = app.screen.session.world.refresh();
    for answer in answers {
        app.screen.dispatch(answer);
    }
    press(&mut app, "2 enter");
    let week = read(dir.path(), WEEK);
    assert!(week.contains("activity: coding\n  minutes: 120") && week.contains("activity: planning\n  minutes: 180"), "{week}");
}
