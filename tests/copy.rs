//! What is on screen is copied as text, and no more is said of it than was done.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

use fingerpost::app::Effect;
use fingerpost::app::action::{Action, World};
use fingerpost::app::effect::Urgency;
use fingerpost::model::{Doc, DocKey, Trials};
use fingerpost::session::Perform;
use fingerpost::session::memory::Memory;
use fingerpost::storage::Store;
use fingerpost::tui::harness::Harness;
use fingerpost::world::{Background, Clock, Disk};
use std::sync::Arc;

/// What was copied last.
fn copied(app: &Harness<Memory>) -> String {
    let mut asked = app.screen.session.world.asked.iter().rev();
    asked.find_map(|e| if let Effect::Copy(text) = e { Some(text.clone()) } else { None }).unwrap_or_default()
}

fn kept(text: &str) -> Action {
    Action::World(World::Kept { text: text.to_owned(), place: "/home/me/briefs/copied.md".to_owned() })
}

#[test]
fn each_tab_copies_its_own_section() {
    let rows: [(&str, &[&str], &str); 6] = [
        ("1", &["# Scope", "## ", "Staff Engineer: ", "Engineering Manager: "], "# Audit"),
        ("1 enter", &["# Core of the job", "Staff Engineer: "], "Where results come from"),
        ("7", &["## ", "forks"], "# Staff or EM"),
        ("8", &["| "], "forks"),
        ("9", &["# ", "forks", "| "], "# Scope"),
        ("0", &["## Trials"], "forks"),
    ];
    for (keys, parts, other) in rows {
        let mut app = app::with(app::sample(), 80, 24);
        app::after(&mut app, keys);
        app::after(&mut app, "Y");
        let text = copied(&app);
        for part in parts {
            assert!(text.contains(part), "{keys}: {part} is missing in\n{text}");
        }
        assert!(!text.contains(other), "{keys}: {other} belongs elsewhere\n{text}");
        assert!(text.chars().all(|c| c == '\n' || fingerpost::model::text::is_safe(c)), "{keys}");
    }
}

#[test]
fn where_there_is_nothing_it_says_so_and_keeps_the_clipboard_as_it_is() {
    let mut app = app::with(app::welcomed(), 80, 24);
    let shown = app::after(&mut app, "7 Y");
    assert!(shown.contains("nothing to copy here yet") && copied(&app).is_empty(), "{shown}");
}

#[test]
fn what_a_terminal_was_sent_is_never_called_copied() {
    let mut app = app::with(app::sample(), 80, 24);
    app.screen.dispatch(kept("short"));
    app.draw();
    let shown = app.text();
    assert!(shown.contains("not every terminal takes it") && shown.contains("copied.md"), "{shown}");
    assert!(!shown.contains("Copied"), "{shown}");
    assert_eq!(app.screen.session.world.asked.last(), Some(&Effect::Clipboard("short".to_owned())));
    let long = "x".repeat(80_000);
    app.screen.session.world.asked.clear();
    app.screen.dispatch(kept(&long));
    app.draw();
    assert!(app.text().contains("Too long") && app.screen.session.world.asked.is_empty(), "{}", app.text());
    app.screen.dispatch(Action::World(World::Copied("xclip".to_owned())));
    app.draw();
    assert!(app.text().contains("Copied, through xclip."), "{}", app.text());
}

#[test]
fn without_a_clipboard_the_text_lies_in_a_file_that_belongs_to_the_data() {
    let dir = tempfile::tempdir().expect("a directory");
    let disk = Disk::new(Store::new(dir.path()));
    let answer = disk.keep("é\n".to_owned());
    assert!(matches!(answer, Action::World(World::Kept { .. })), "{answer:?}");
    assert_eq!(std::fs::read_to_string(dir.path().join("briefs/copied.md")).expect("the file"), "é\n");
    assert!(Store::new(dir.path()).check().expect("a look").strays.is_empty());
}

#[test]
#[cfg(unix)]
fn a_clipboard_that_hangs_holds_up_no_save() {
    let dir = tempfile::tempdir().expect("a directory");
    let (tell, told) = std::sync::mpsc::channel();
    let disk = Disk::new(Store::new(dir.path()));
    let background = Background::start(disk, Clock::default(), None, move |action| drop(tell.send(action))).expect("a thread");
    let mut world = background.copying_with(Some(vec!["sleep".into(), "9".into()]));
    drop(world.perform(Effect::Copy("é\n".to_owned())));
    let doc = Some(Arc::new(Doc::Trials(Trials::default())));
    drop(world.perform(Effect::Save { key: DocKey::Trials, doc, generation: 0, urgency: Urgency::Now }));
    let [first, second] = [(); 2].map(|()| told.recv().expect("an answer"));
    assert!(matches!(first, Action::World(World::Saved(DocKey::Trials))), "{first:?}");
    assert!(matches!(second, Action::World(World::Kept { .. })), "what could not be copied lies in the file: {second:?}");
}
