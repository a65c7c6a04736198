//! The quiz as a person takes it: start, walk, leaving and coming back, the result and its retake.

#[path = "support/app.rs"]
mod app;

use fingerpost::model::{Attempt, Decision, Doc, DocKey};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

fn known(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = Memory::default();
    let decision = Decision { welcomed: true, ..Decision::default() };
    memory.docs.insert(DocKey::Decision, Arc::new(Doc::Decision(decision)));
    app::with(memory, width, height)
}

fn attempts(app: &Harness<Memory>) -> Vec<Attempt> {
    let found = app.screen.session.world.docs.values().filter_map(|doc| match doc.as_ref() {
        Doc::Attempt(attempt) => Some(attempt.clone()),
        _ => None,
    });
    found.collect()
}

#[test]
fn screens_at_three_sizes() {
    for (width, height) in SIZES {
        let name = |what: &str| format!("{what}-{width}x{height}");
        let mut app = known(width, height);
        insta::assert_snapshot!(name("start"), app::after(&mut app, "7"));
        insta::assert_snapshot!(name("statement"), app::after(&mut app, "enter 4 2 k"));
        insta::assert_snapshot!(name("missing"), app::after(&mut app, "r"));
        insta::assert_snapshot!(name("fork"), app::after(&mut app, "k k 2 k"));
        let mut app = known(width, height);
        insta::assert_snapshot!(name("result"), app::after(&mut app, "7 enter 5 4 5 2 4 3 4 5 2 4 1 3 1 2 3 1 1 enter"));
        insta::assert_snapshot!(name("result-end"), app::after(&mut app, "G"));
    }
}
