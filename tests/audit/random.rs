//! Any keys in any order: nothing breaks, and everything can be taken back and done again.

use crate::{App, app, press};
use fingerpost::app::Action;
use fingerpost::model::{AuditId, Doc, DocKey};
use fingerpost::session::memory::Memory;
use proptest::prelude::{ProptestConfig, any, prop, proptest};
use std::sync::Arc;

const KEYS: &[&str] = &[
    "1",
    "2",
    "5",
    "0",
    ".",
    "h",
    "j",
    "k",
    "l",
    "+",
    "-",
    "z",
    "e",
    "enter",
    "esc",
    "a",
    "n",
    "c",
    "D",
    "d",
    "<",
    ">",
    "[",
    "]",
    "H",
    "T",
    "o",
    "O",
    "v",
    "b",
    "A",
    "u",
    "ctrl-r",
    "^",
    "$",
    "up",
    "down",
    "left",
    "right",
    "backspace",
    "tab",
    "8",
    "\"one\"",
    "\"team\"",
    "page-down",
    "G",
    "g",
];

/// Everything that audits hold, and which of them exist. Other panes keep places that are no steps.
fn audits(app: &App) -> (Vec<AuditId>, Vec<(DocKey, Arc<Doc>)>) {
    let data = &app.state().data;
    let own = |key: &DocKey| matches!(key, DocKey::Audit(_) | DocKey::Week(..));
    (data.audits().collect(), data.docs().filter(|(k, _)| own(k)).map(|(k, d)| (k, Arc::clone(d))).collect())
}

fn undo_all(app: &mut App) {
    while app.state().history.depth() > 0 {
        app.screen.dispatch(Action::Undo);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_keys_can_be_taken_back_and_done_again(
        filled in any::<bool>(),
        keys in prop::collection::vec(prop::sample::select(KEYS), 1..60),
        size in prop::sample::select(&[(80_u16, 24_u16), (40, 12), (120, 40), (31, 8)][..]),
    ) {
        let memory = if filled { app::sample() } else { Memory::default() };
        let mut app = app::with(memory, size.0, size.1);
        press(&mut app, "8");
        let first = audits(&app);
        for key in keys {
            press(&mut app, key);
        }
        let last = audits(&app);
        let steps = app.state().history.depth();
        undo_all(&mut app);
        app.draw();
        assert_eq!(audits(&app), first);
        for _ in 0..steps {
            app.screen.dispatch(Action::Redo);
        }
        app.draw();
        assert_eq!(audits(&app), last);
        let saved: Vec<_> = app.screen.session.world.docs.iter().map(|(k, d)| (*k, d.clone())).collect();
        let held: Vec<_> = app.state().data.docs().map(|(k, d)| (k, d.clone())).collect();
        assert_eq!(saved, held, "what is on the disk is what is shown");
    }
}
