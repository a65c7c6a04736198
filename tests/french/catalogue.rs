//! The catalogues: the same keys and variables in both languages, none missing, none left over; knows nothing of screens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What stands inside a catalogue, by key.
fn catalogue(lang: &str) -> BTreeMap<String, String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang").join(lang);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for file in files(&dir, "ftl") {
        let mut last = String::new();
        for line in fs::read_to_string(&file).expect("a catalogue").lines().filter(|l| !l.starts_with('#')) {
            match line.split_once(" =").filter(|(key, _)| is_key(key)) {
                Some((key, text)) => {
                    key.clone_into(&mut last);
                    assert!(found.insert(last.clone(), text.trim().to_owned()).is_none(), "{lang}: {key} stands twice");
                }
                None => {
                    if let Some(text) = found.get_mut(&last) {
                        text.push('\n');
                        text.push_str(line);
                    }
                }
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn files(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let (mut found, mut todo) = (Vec::new(), vec![dir.to_owned()]);
    while let Some(dir) = todo.pop() {
        for entry in fs::read_dir(&dir).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next()).collect()
}

/// Every text in quotation marks of the program, tests left out.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs") {
        let code = fs::read_to_string(&file).expect("a source");
        let code = code.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        found.extend(
            code.lines().filter(|l| !l.trim_start().starts_with("//")).flat_map(|l| l.split('"').skip(1).step_by(2)).map(str::to_owned),
        );
    }
    found
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    let (en, fr) = (catalogue("en"), catalogue("fr"));
    // What the parser is declared with is the English of these; `cli/french.rs` looks at them.
    let names = |c: &BTreeMap<String, String>| c.keys().filter(|key| !key.starts_with("arg-")).cloned().collect::<BTreeSet<_>>();
    let apart: Vec<String> = names(&en).symmetric_difference(&names(&fr)).cloned().collect();
    assert_eq!(apart, Vec::<String>::new());
    for (key, text) in &en {
        assert_eq!(variables(text), variables(&fr[key]), "{key}");
    }
}

#[test]
fn every_key_is_asked_for_and_every_key_that_is_asked_for_is_there() {
    let known = catalogue("en");
    let asked = literals();
    let commands: BTreeSet<&str> = fingerpost::tui::keymap::Keymap::default().all().map(|(binding, _)| binding.id).collect();
    let bound = |key: &str| ["help-", "hint-", "words-"].iter().any(|head| key.strip_prefix(head).is_some_and(|id| commands.contains(id)));
    let unused: Vec<&String> = known.keys().filter(|key| !asked.contains(*key) && !bound(key)).collect();
    assert_eq!(unused, Vec::<&String>::new(), "in the catalogue, and asked for nowhere");
    for id in &commands {
        assert!(known.contains_key(&format!("help-{id}")), "{id} has no sentence in help");
    }
    let code: String =
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs").iter().map(|f| fs::read_to_string(f).expect("a source")).collect();
    let code: String = code.split_whitespace().collect();
    for call in [".text(\"", ".with(\"", "refuse(state,\""] {
        let keys = code.split(call).skip(1).filter_map(|rest| rest.split('"').next()).filter(|key| is_key(key) && key.contains('-'));
        let missing: BTreeSet<&str> = keys.filter(|key| !known.contains_key(*key)).collect();
        assert_eq!(missing, BTreeSet::new(), "after {call}");
    }
}

#[test]
fn french_is_set_as_french_is() {
    for (key, text) in catalogue("fr") {
        let said: String = text.split('`').step_by(2).collect::<Vec<_>>().join("_");
        assert!(!said.contains('\''), "{key}: an apostrophe is ’");
        for mark in [" :", " ;", " ?", " !", " »", "« ", " %"] {
            assert!(!said.contains(mark), "{key}: a space that may break before or after “{}”", mark.trim());
        }
    }
}
