//! The comparison as a person meets it: the welcome, rows and columns, one pair whole, marks, search, statements below.

#[path = "support/app.rs"]
mod app;

use fingerpost::model::{Decision, Doc, DocKey, Side};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// Someone who has left the welcome already.
fn known(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = Memory::default();
    let decision = Decision { welcomed: true, ..Decision::default() };
    memory.docs.insert(DocKey::Decision, Arc::new(Doc::Decision(decision)));
    app::with(memory, width, height)
}

fn decision(app: &Harness<Memory>) -> Decision {
    match app.screen.session.world.docs.get(&DocKey::Decision).map(AsRef::as_ref) {
        Some(Doc::Decision(decision)) => decision.clone(),
        _ => Decision::default(),
    }
}

fn answers(app: &Harness<Memory>) -> Vec<(String, u8)> {
    let attempts = app.screen.session.world.docs.values().filter_map(|doc| match doc.as_ref() {
        Doc::Attempt(attempt) => Some(attempt.answers.iter().map(|(id, a)| (id.clone(), a.get())).collect::<Vec<_>>()),
        _ => None,
    });
    attempts.flatten().collect()
}

/// Every word that a frame shows, in no order.
fn shows(screen: &str, text: &str) -> Option<String> {
    let seen: Vec<&str> = screen.split_whitespace().collect();
    text.split_whitespace().find(|word| !seen.iter().any(|s| s.contains(word))).map(str::to_owned)
}

#[test]
fn screens_of_all_topics_at_three_sizes() {
    for (width, height) in SIZES {
        for topic in 1..=6 {
            let mut app = known(width, height);
            let text = app::after(&mut app, &topic.to_string());
            insta::assert_snapshot!(format!("topic-{topic}-{width}x{height}"), text);
        }
        let mut app = known(width, height);
        insta::assert_snapshot!(format!("detail-{width}x{height}"), app::after(&mut app, "3 j enter"));
        let mut app = known(width, height);
        insta::assert_snapshot!(format!("statements-{width}x{height}"), app::after(&mut app, "1 x a 4"));
        let mut app = known(width, height);
        insta::assert_snapshot!(format!("search-{width}x{height}"), app::after(&mut app, "/ \"calendar audit\""));
        insta::assert_snapshot!(format!("welcome-{width}x{height}"), app::at(width, height).text());
    }
}
