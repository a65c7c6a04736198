//! Trials as a person runs them: planning, dates, the log, the end, undo, any window; and their calendar.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::model::{Decision, Doc, DocKey, Trial, Trials};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// The sample of six weeks, with a running and a finished trial.
fn sample(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = Memory::default();
    memory.docs.extend(fingerpost::content::sample(app::now().date()).into_iter().map(|(key, doc)| (key, Arc::new(doc))));
    app::with(memory, width, height)
}

fn known(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = Memory::default();
    let decision = Decision { welcomed: true, ..Decision::default() };
    memory.docs.insert(DocKey::Decision, Arc::new(Doc::Decision(decision)));
    app::with(memory, width, height)
}

fn trials(app: &Harness<Memory>) -> Vec<Trial> {
    match app.screen.session.world.docs.get(&DocKey::Trials).map(AsRef::as_ref) {
        Some(Doc::Trials(Trials { trials })) => trials.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn screens_at_three_sizes() {
    for (width, height) in SIZES {
        let name = |what: &str| format!("{what}-{width}x{height}");
        let mut app = known(width, height);
        insta::assert_snapshot!(name("ideas"), app::after(&mut app, "0"));
        insta::assert_snapshot!(name("planned"), app::after(&mut app, "enter"));
        insta::assert_snapshot!(name("own"), app::after(&mut app, "esc n"));
        let mut app = sample(width, height);
        insta::assert_snapshot!(name("list"), app::after(&mut app, "0"));
        insta::assert_snapshot!(name("running"), app::after(&mut app, "enter"));
        insta::assert_snapshot!(name("log"), app::after(&mut app, "a"));
        insta::assert_snapshot!(name("finished"), app::after(&mut app, "esc f"));
    }
}
