//! Any bytes as keys, pastes, clicks and sizes: no panic, a screen that is safe to show, and undoing it all gives the start back.
#![no_main]

use fingerpost::app::State;
use fingerpost::app::action::{Action, World};
use fingerpost::lang::Lang;
use fingerpost::model::text::is_safe;
use fingerpost::model::{Attempt, Decision, Doc, DocKey, Pack};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(fingerpost::content::built_in("en").expect("the pack is whole")));

const NAMED: &[&str] = &[
    "enter",
    "esc",
    "tab",
    "shift-tab",
    "backspace",
    "delete",
    "left",
    "right",
    "up",
    "down",
    "home",
    "end",
    "pageup",
    "pagedown",
    "space",
    "ctrl-r",
    "ctrl-a",
    "ctrl-e",
    "ctrl-w",
    "ctrl-u",
    "ctrl-d",
    "ctrl-s",
    "ctrl-z",
    "ctrl-k",
    "f1",
    "f2",
    "f5",
    "alt-enter",
    "alt-backspace",
];
const TEXTS: &[&str] =
    &["é漢字👩\u{200d}💻", "\u{202e}\u{1b}[31m\r\n\t", "review 1h30 +2", "0123456789012345678901234567890123456789", "\u{301}"];

/// Documents as a person would tell them apart: the place in the quiz and the greeting are kept, but are nothing to undo.
fn told(state: &State) -> BTreeMap<DocKey, Doc> {
    let plain = |doc: &Doc| match doc {
        Doc::Attempt(attempt) => Doc::Attempt(Attempt { at: None, ..attempt.clone() }),
        Doc::Decision(decision) => Doc::Decision(Decision { welcomed: false, ..decision.clone() }),
        other => other.clone(),
    };
    let docs = state.data.docs().map(|(key, doc)| (key, plain(doc)));
    docs.filter(|(_, doc)| *doc != Doc::Decision(Decision::default())).collect()
}

fuzz_target!(|data: &[u8]| {
    let Some((first, keys)) = data.split_first() else { return };
    let clock = date(2026, 11, 25).at(10, 15, 0, 0);
    let mut memory = Memory::default();
    if first & 1 == 1 {
        memory.docs.extend(fingerpost::content::sample(clock.date()).into_iter().map(|(key, doc)| (key, Arc::new(doc))));
    }
    let loaded = memory.all();
    let mut app = Harness::new(State::new(Arc::clone(&PACK), clock, Lang::En), memory, 80, 24);
    app.screen.dispatch(Action::World(World::Loaded(loaded)));
    app.screen.dispatch(Action::World(World::Opened));
    let start = told(app.state());
    let mut bytes = keys.iter().take(48);
    while let Some(byte) = bytes.next() {
        let mut next = || bytes.next().copied().unwrap_or(0);
        match byte {
            33..=126 => drop(app.press(&char::from(*byte).to_string())),
            0x80..=0xbf => drop(app.press(NAMED[usize::from(byte & 0x3f) % NAMED.len()])),
            0xc0..=0xcf => app.screen.paste(TEXTS[usize::from(byte & 0xf) % TEXTS.len()]),
            0xd0..=0xdf => drop(app.click(u16::from(next()), u16::from(next()))),
            0xe0..=0xef => drop(app.resize(u16::from(next()), u16::from(next()))),
            _ => drop(app.press("tab")),
        }
    }
    assert!(app.text().chars().all(|c| c == '\n' || is_safe(c)), "{:?}", app.text());
    let end = told(app.state());
    let steps = app.state().history.depth();
    for _ in 0..steps {
        app.screen.dispatch(Action::Undo);
    }
    app.draw();
    assert_eq!(told(app.state()), start, "undoing it all gives the start back");
    for _ in 0..steps {
        app.screen.dispatch(Action::Redo);
    }
    assert_eq!(told(app.state()), end, "redoing it all gives the end back");
});
