//! `completions`, `man`, `keys` and `paths`: what the program says of itself, made of its own declarations.

use super::args::{command, manual};
use super::setup::Setup;
use super::{Fault, Output, fault, full, page};
use crate::app::Scope;
use crate::storage;
use crate::tui::keymap::help_key;
use crate::tui::view::help::scope_key;
use serde_json::json;
use std::path::Path;

pub(super) fn completions(setup: &Setup, shell: clap_complete::Shell, output: &mut Output) {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(setup.lang), "fingerpost", &mut script);
    output.exact(&String::from_utf8_lossy(&script));
}

/// Writes the page of the program to standard output, or one for each command into a directory.
pub(super) fn man(setup: &Setup, dir: Option<&Path>, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let render = |command: clap::Command| {
        let mut roff = Vec::new();
        // Writing to memory does not fail.
        let done = clap_mangen::Man::new(command).render(&mut roff);
        debug_assert!(done.is_ok());
        manual(lang, &String::from_utf8_lossy(&roff))
    };
    let Some(dir) = dir else {
        output.exact(&render(command(lang)));
        return Ok(());
    };
    let mut command = command(lang);
    command.build();
    let mut written = 0_usize;
    for (name, command) in pages("fingerpost", command) {
        let path = dir.join(format!("{name}.1"));
        storage::write_file(&path, render(command).as_bytes()).map_err(|e| Fault::failed(e.message(), lang.text("cli-man-dir-hint")))?;
        written += 1;
    }
    output.line(&lang.with("cli-wrote-pages", &[("count", written.into()), ("dir", dir.display().to_string().into())]));
    Ok(())
}

/// The command and all commands below it, each with the name of its page.
fn pages(name: &str, command: clap::Command) -> Vec<(String, clap::Command)> {
    let below: Vec<clap::Command> = command.get_subcommands().filter(|c| !c.is_hide_set()).cloned().collect();
    let mut found = vec![(name.to_owned(), command)];
    for sub in below {
        let name = format!("{name}-{}", sub.get_name());
        found.extend(pages(&name, sub));
    }
    found
}

/// Lists every key, a person's own ones included.
pub(super) fn keys(setup: &Setup, as_json: bool, output: &mut Output) {
    let lang = setup.lang;
    let (keymap, problems) = full::keys(setup);
    for problem in problems {
        fault::warn(lang, &problem);
    }
    if as_json {
        let all: Vec<_> = keymap
            .all()
            .map(|(b, keys)| {
                json!({"id": b.id, "keys": keys.split(' ').collect::<Vec<_>>(), "scope": scope(b.scope), "help": lang.text(help_key(b.id))})
            })
            .collect();
        return output.json(&json!({"format": 1, "keys": all}));
    }
    let rows: Vec<Vec<String>> = keymap
        .all()
        .map(|(b, keys)| {
            let place = lang.text(scope_key(b.scope)).into_owned();
            vec![b.id.to_owned(), keys, place, lang.text(help_key(b.id)).into_owned()]
        })
        .collect();
    output.lines(setup.table(&rows, &[page::Align::Left; 4]));
}

/// `QuizStart` as `quiz-start`.
fn scope(scope: Scope) -> String {
    let mut name = String::new();
    for c in format!("{scope:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(c.to_lowercase());
    }
    name
}

/// Where things are.
pub(super) fn paths(setup: &Setup, as_json: bool, output: &mut Output) {
    let place = &setup.place;
    let packs = place.packs();
    let all = [("data", &place.data), ("settings", &place.config), ("packs", &packs)];
    if as_json {
        let fields = all.map(|(name, path)| (name.to_owned(), json!(path.to_string_lossy())));
        return output.json(&serde_json::Value::Object(fields.into_iter().collect()));
    }
    for (name, path) in all {
        output.line(&format!("{name:<8}  {}", path.display()));
    }
}
