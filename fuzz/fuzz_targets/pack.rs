//! Any bytes as a content pack: refused with problems that are safe to show, or good enough to walk through the program with.
#![no_main]

use fingerpost::app::State;
use fingerpost::app::action::{Action, World};
use fingerpost::lang::Lang;
use fingerpost::model::text::is_safe;
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;

fuzz_target!(|data: &[u8]| {
    match fingerpost::content::parse(data, "own.yaml") {
        Ok(pack) => {
            let clock = jiff::civil::date(2026, 11, 25).at(10, 15, 0, 0);
            let state = State::new(Arc::new(pack), clock, Lang::En);
            let mut app = Harness::new(state, Memory::default(), 80, 24);
            app.screen.dispatch(Action::World(World::Opened));
            app.press("esc tab tab tab tab tab tab tab 7 enter 3 3 3 1 enter esc 1 end enter esc ? esc").expect("keys");
            assert!(app.text().chars().all(|c| c == '\n' || is_safe(c)));
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(problem.to_string().chars().all(|c| c == '\n' || is_safe(c)), "{problem:?}");
            }
        }
    }
});
