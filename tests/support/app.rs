//! The program at a size, with an empty or a filled memory in place of a disk; include it with `#[path]`.

#![allow(dead_code, reason = "each test program uses its own part")]

use fingerpost::app::State;
use fingerpost::lang::Lang;
use fingerpost::model::{Decision, Doc, DocKey};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use jiff::civil::{DateTime, date};
use std::sync::Arc;

/// The windows that screens are kept at.
pub(crate) const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// Wednesday of 2026-W48.
pub(crate) fn now() -> DateTime {
    date(2026, 11, 25).at(10, 15, 0, 0)
}

/// Six weeks that lie in the past, a quiz, a running and a finished trial.
pub(crate) fn sample() -> Memory {
    fingerpost::content::sample(now().date()).into_iter().collect()
}

/// Someone who has left the welcome already, with nothing else.
pub(crate) fn welcomed() -> Memory {
    let decision = Decision { welcomed: true, ..Decision::default() };
    Memory::from_iter([(DocKey::Decision, Doc::Decision(decision))])
}

/// A newcomer's program.
pub(crate) fn at(width: u16, height: u16) -> Harness<Memory> {
    with(Memory::default(), width, height)
}

/// A program that opens on these documents.
pub(crate) fn with(memory: Memory, width: u16, height: u16) -> Harness<Memory> {
    speaking(Lang::En, memory, width, height)
}

/// The same in a language, with the pack in all of them.
pub(crate) fn speaking(lang: Lang, memory: Memory, width: u16, height: u16) -> Harness<Memory> {
    let pack = |lang: Lang| Arc::new(fingerpost::content::built_in(lang.id()).expect("the built-in pack is whole"));
    let state = State::new(pack(lang), now(), lang).shipped();
    Harness::opened(state, memory, Default::default(), (width, height))
}

/// Presses keys, then gives the screen as text.
pub(crate) fn after(app: &mut Harness<Memory>, keys: &str) -> String {
    app.press(keys).expect("a key script").text()
}

/// Keeps the screen at all sizes as text, under a name.
pub(crate) fn keep(name: &str, app: &mut Harness<Memory>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (width, height) in SIZES {
            app.resize(width, height);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), app.text());
        }
    });
}
