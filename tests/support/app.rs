//! The program at a size, with an empty or a filled memory in place of a disk; include it with `#[path]`.

use fingerpost::app::State;
use fingerpost::app::action::{Action, World};
use fingerpost::lang::Lang;
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use jiff::civil::{DateTime, date};
use std::sync::Arc;

/// Wednesday of 2026-W48.
pub(crate) fn now() -> DateTime {
    date(2026, 11, 25).at(10, 15, 0, 0)
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
    let state = State::new(pack(lang), now(), lang).translated([pack(lang.next())]);
    let loaded = memory.all();
    let mut harness = Harness::new(state, memory, width, height);
    harness.screen.dispatch(Action::World(World::Loaded(loaded)));
    harness.screen.dispatch(Action::World(World::Opened));
    harness.draw();
    harness
}

/// Presses keys, then gives the screen as text.
pub(crate) fn after(app: &mut Harness<Memory>, keys: &str) -> String {
    app.press(keys).expect("a key script").text()
}
