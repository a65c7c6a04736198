//! The house rules that a compiler does not know: rooms, single owners, sizes, heads of files.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines that a source file may have.
const LONGEST: usize = 400;

/// Each room with the rooms it may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("lang", &[]),
    ("yaml", &["model", "lang"]),
    ("analysis", &["model", "lang"]),
    ("content", &["model", "yaml", "lang"]),
    ("import", &["model", "lang"]),
    ("settings", &["model", "yaml", "lang"]),
    ("storage", &["model", "yaml", "lang"]),
    ("report", &["model", "analysis", "lang"]),
    ("app", &["model", "analysis", "content", "report", "lang", "import"]),
    ("session", &["app", "model", "import", "lang"]),
    ("world", &["app", "session", "model", "storage", "import", "report", "content", "lang", "yaml"]),
    ("tui", &["app", "session", "model", "analysis", "lang"]),
];

/// A crate or a piece of the standard library with the only rooms that may name it.
const OWNERS: &[(&str, &[&str])] = &[
    ("ratatui", &["tui"]),
    ("crossterm", &["tui"]),
    ("tui_textarea", &["tui"]),
    ("clap", &["cli"]),
    ("serde_yaml", &["yaml"]),
    ("std::fs", &["storage", "world"]),
    ("std::env", &["cli", "main"]),
    ("Zoned::now", &["world"]),
    ("SystemTime::now", &["world", "storage"]),
    ("println!", &["cli"]),
    ("std::io::stdout", &["cli", "tui"]),
    ("std::io::stderr", &["cli", "tui"]),
];

fn sources(dir: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(dir);
    let mut found = Vec::new();
    let mut todo = vec![root];
    while let Some(dir) = todo.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten() {
            let path = entry.expect("a directory entry").path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty() || dir != "src");
    found
}

/// The room of a file below `src`: `src/tui/key.rs` is in `tui`.
fn room(path: &Path) -> String {
    let below = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("a file below src");
    let first = below.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The code without comments and without the tests at its end.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]").next().unwrap_or(text);
    body.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn rooms_import_only_what_lies_to_their_right() {
    let rules: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let all: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).chain(["cli"]).collect();
    for (path, text) in sources("src") {
        let own = room(&path);
        let Some(allowed) = rules.get(own.as_str()) else { continue };
        for other in all.iter().filter(|o| **o != own && !allowed.contains(*o)) {
            let named = format!("crate::{other}::");
            assert!(!code(&text).contains(&named), "{} names {named}: `{own}` may import {allowed:?}", path.display());
        }
    }
}

#[test]
fn crates_and_side_effects_have_one_owner() {
    for (path, text) in sources("src") {
        let own = room(&path);
        for (what, owners) in OWNERS {
            let named = code(&text).contains(what);
            assert!(!named || owners.contains(&own.as_str()), "{} names {what}, which belongs to {owners:?}", path.display());
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_readable() {
    for dir in ["src", "tests", "benches", "examples"] {
        for (path, text) in sources(dir) {
            assert!(text.starts_with("//! "), "{} does not open with a `//!` sentence", path.display());
            let lines = text.lines().count();
            assert!(dir != "src" || lines <= LONGEST, "{} has {lines} lines, more than {LONGEST}", path.display());
            assert_ne!(path.file_name().and_then(|n| n.to_str()), Some("mod.rs"), "{}", path.display());
        }
    }
}

#[test]
fn nothing_is_left_over_in_the_code() {
    let left = ["TO".to_owned() + "DO", "FIX".to_owned() + "ME", "XX".to_owned() + "X", "dbg".to_owned() + "!("];
    for dir in ["src", "tests", "benches", "examples"] {
        for (path, text) in sources(dir) {
            for word in &left {
                assert!(!text.contains(word.as_str()), "{} has a {word}", path.display());
            }
        }
    }
}

#[test]
fn glob_imports_stay_out() {
    for (path, text) in sources("src") {
        let glob = code(&text).lines().find(|l| l.trim_start().starts_with("use ") && l.contains("::*")).map(str::to_owned);
        assert_eq!(glob, None, "{}", path.display());
    }
}
