//! The calendar audit as a person meets it: keys in, documents and screens out.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

use fingerpost::session::memory::Memory;
use std::sync::Arc;

fn sample() -> Memory {
    let mut memory = Memory::default();
    for (key, doc) in fingerpost::content::sample(app::now().date()) {
        memory.docs.insert(key, Arc::new(doc));
    }
    memory
}

#[test]
fn show() {
    for (w, h) in [(80, 24), (120, 40), (40, 12)] {
        let mut a = app::at(w, h);
        println!("{}", app::after(&mut a, "8"));
        println!("{}", app::after(&mut a, "enter"));
        println!("{}", app::after(&mut a, "a \"des\""));
        println!("{}", app::after(&mut a, "enter l l l 1"));
        println!("{}", app::after(&mut a, "+ n \"A note about it\""));
        println!("{}", app::after(&mut a, "esc"));
        println!("{}", app::after(&mut a, "enter"));
        let mut a = app::with(sample(), w, h);
        println!("{}", app::after(&mut a, "8"));
        println!("{}", app::after(&mut a, "v"));
        println!("{}", app::after(&mut a, "b"));
        println!("{}", app::after(&mut a, "A"));
    }
}
