//! The comparison as a person meets it: the welcome, rows and columns, one pair whole, marks, search, statements below.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::model::{Decision, Doc, DocKey, Side};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

/// Someone who has left the welcome already.
fn known(width: u16, height: u16) -> Harness<Memory> {
    app::with(app::welcomed(), width, height)
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
        Doc::Audit(_) | Doc::Week(_) | Doc::Trials(_) | Doc::Decision(_) | Doc::Rules(_) => None,
    });
    attempts.flatten().collect()
}

/// Every word that a frame shows, in no order.
fn shows(screen: &str, text: &str) -> Option<String> {
    let apart = |c: char| !c.is_alphanumeric();
    let seen: std::collections::BTreeSet<&str> = screen.split(apart).collect();
    text.split(apart).find(|word| !seen.contains(word)).map(str::to_owned)
}

/// Every screen from the one that `keys` lead to down to the end of the page.
fn read_on(app: &mut Harness<Memory>, keys: &str) -> String {
    let mut last = app::after(app, keys);
    let mut seen = last.clone();
    loop {
        let next = app::after(app, "page-down");
        if next == last {
            return seen;
        }
        seen.push_str(&next);
        last = next;
    }
}

/// Where a text begins on screen.
#[cfg(test)]
fn row(app: &Harness<Memory>, text: &str) -> (u16, u16) {
    let screen = app.text();
    let (y, line) = screen.lines().enumerate().find(|(_, l)| l.contains(text)).expect("the text is on screen");
    let x = line.split(text).next().map_or(0, |before| before.chars().count());
    (u16::try_from(x).expect("small"), u16::try_from(y).expect("small"))
}

#[test]
fn screens_of_all_topics_at_three_sizes() {
    for (width, height) in app::SIZES {
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

#[test]
fn every_word_of_the_selected_pair_is_on_screen_or_one_key_away() {
    for (width, height) in [(80, 24), (40, 12)] {
        let mut app = known(width, height);
        let pack = Arc::clone(&app.state().pack);
        for (t, topic) in pack.topics.iter().enumerate() {
            app::after(&mut app, &format!("esc {}", t + 1));
            for pair in &topic.pairs {
                assert!(shows(&app.text(), &pair.theme).is_none(), "{} at {width}x{height}", pair.theme);
                let seen = read_on(&mut app, "enter");
                let items = Side::BOTH.into_iter().filter_map(|side| pair.item(side));
                let mut texts: Vec<&str> = items.clone().map(|item| item.text.as_str()).collect();
                texts.extend(items.flat_map(|item| &item.more).chain(&pair.both).map(|aside| aside.text.as_str()));
                for text in texts {
                    assert_eq!(shows(&seen, text), None, "{} at {width}x{height}", pair.id);
                }
                app::after(&mut app, "esc j");
            }
        }
    }
}

#[test]
fn a_wide_window_shows_the_whole_of_every_selected_pair_in_the_list() {
    let mut app = known(120, 40);
    let pack = Arc::clone(&app.state().pack);
    for (t, topic) in pack.topics.iter().enumerate() {
        let mut screen = app::after(&mut app, &format!("esc {}", t + 1));
        for pair in &topic.pairs {
            for text in Side::BOTH.into_iter().filter_map(|side| pair.item(side)).map(|item| &item.text) {
                assert_eq!(shows(&screen, text), None, "{}", pair.id);
            }
            screen = app::after(&mut app, "j");
        }
    }
}

#[test]
fn the_sources_of_a_pair_are_cited_at_its_end() {
    let mut app = known(80, 24);
    let text = app::after(&mut app, "1 enter G");
    for part in ["Sources", "Smaine Milianni", "staffeng.com", "Will Larson"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn keys_lead_to_these_marks() {
    let rows: [(&str, &[&str]); 9] = [
        ("1 x", &["scope-core/staff"]),
        ("1 l x", &["scope-core/em"]),
        ("1 right space j left x", &["scope-core/em", "scope-lever/staff"]),
        ("1 x l x", &["scope-core/em", "scope-core/staff"]),
        ("1 x x", &[]),
        ("1 x u", &[]),
        ("1 x l x u ctrl-r", &["scope-core/em", "scope-core/staff"]),
        ("1 enter n x esc", &["scope-lever/staff"]),
        ("3 G esc x", &[]),
    ];
    for (keys, want) in rows {
        let mut app = known(80, 24);
        app::after(&mut app, keys);
        assert_eq!(decision(&app).marks.iter().map(String::as_str).collect::<Vec<_>>(), want, "{keys}");
    }
}

#[test]
fn a_mark_is_seen_in_the_list_and_in_the_opened_pair() {
    let mut app = known(80, 24);
    assert!(!app.text().contains("◆ this is me"));
    assert!(app::after(&mut app, "x").contains("◆ this is me"));
    assert!(app::after(&mut app, "enter").contains("◆ this is me"));
    let told = app::after(&mut app, "esc u");
    assert!(told.contains("Undone: the mark at “Core of the job” (Staff)") && !told.contains("◆ this is me"), "{told}");
}

#[test]
fn a_row_for_both_tracks_says_that_there_is_no_side_to_mark() {
    let mut app = known(80, 24);
    let text = app::after(&mut app, "3 j j x");
    assert!(text.contains("no side to mark"), "{text}");
    assert_eq!(decision(&app).marks.len(), 0);
}

#[test]
fn a_newcomer_is_greeted_once_and_that_is_nothing_to_undo() {
    for keys in ["enter", "esc", "8", "tab"] {
        let mut app = app::at(80, 24);
        assert!(app.text().contains("You stand at a fork"), "{}", app.text());
        assert!(!app::after(&mut app, keys).contains("You stand at a fork"), "{keys}");
        assert!(decision(&app).welcomed, "{keys}");
        assert!(app::after(&mut app, "u").contains("Nothing to undo"), "{keys}");
        let docs = std::mem::take(&mut app.screen.session.world.docs);
        let again = app::with(Memory { docs, ..Memory::default() }, 80, 24);
        assert!(!again.text().contains("You stand at a fork"), "{keys}");
    }
}

#[test]
fn the_welcome_can_be_read_to_its_end_and_opened_again() {
    let mut app = app::at(40, 12);
    let seen = read_on(&mut app, "g");
    for note in &Arc::clone(&app.state().pack).framing {
        assert_eq!(shows(&seen, &note.text), None, "{}", note.id);
    }
    assert!(app::after(&mut app, "enter w").contains("You stand at a fork"));
}

#[test]
fn search_finds_words_wherever_they_stand_and_enter_goes_there() {
    // Query, what the result says about its place, what is on screen after Enter.
    let rows = [
        ("bottleneck", "Worked example", "Problems: A worked example"),
        ("vague answer", "How to avoid regret", "Before you say yes"),
        ("hiring psychological", "Nothing says", "Search everything:"),
        ("BOTTLENECK pipeline", "One text found", "bottleneck for all"),
        ("careful hybrid trap", "Further", "has been called a trap"),
        ("coaching people and watching", "Statement of the quiz", "How much is this you?"),
        ("there is no right answer", "The fork", "The fork"),
        ("frozen mammoth", "Nothing says", "Search everything:"),
    ];
    for (query, found, after) in rows {
        let mut app = known(80, 24);
        let listed = app::after(&mut app, &format!("7 / \"{query}\""));
        assert!(listed.contains(found), "{query}:\n{listed}");
        let text = app::after(&mut app, "enter");
        assert!(text.contains(after), "{query}:\n{text}");
    }
}

#[test]
fn arrows_choose_among_what_was_found() {
    let mut app = known(80, 24);
    let first = app::after(&mut app, "/ \"conflict\" enter");
    let mut app = known(80, 24);
    let third = app::after(&mut app, "/ \"conflict\" down down down up enter");
    assert_ne!(first, third);
    let mut app = known(80, 24);
    let text = app::after(&mut app, "/ \"conflict\" down esc");
    assert!(text.contains("Core of the job") && !text.contains("Search everything"), "{text}");
}

#[test]
fn statements_under_a_comparison_are_answered_in_place() {
    let rows: [(&str, &[(&str, u8)]); 8] = [
        ("1 a 4", &[("Q12", 4)]),
        ("1 a 4 2", &[("Q02", 2), ("Q12", 4)]),
        ("1 a 4 k 5", &[("Q12", 5)]),
        ("1 a right", &[("Q12", 3)]),
        ("1 a right right l h h", &[("Q12", 3)]),
        ("1 a 4 u", &[]),
        ("1 a 4 u ctrl-r", &[("Q12", 4)]),
        ("1 G 1", &[("Q02", 1)]),
    ];
    for (keys, want) in rows {
        let mut app = known(80, 24);
        app::after(&mut app, keys);
        let want: Vec<(String, u8)> = want.iter().map(|(id, a)| ((*id).to_owned(), *a)).collect();
        assert_eq!(answers(&app), want, "{keys}");
        assert!(app.text().contains("What you answer for"), "{keys} stays in the tab\n{}", app.text());
    }
}

#[test]
fn the_quiz_tab_goes_on_with_what_was_answered_under_a_comparison() {
    let mut app = known(80, 24);
    let text = app::after(&mut app, "1 a 4 enter");
    assert!(text.contains("1 of 12 statements answered") && text.contains("winning several teams over"), "{text}");
    app::after(&mut app, "5");
    assert_eq!(answers(&app), [("Q02".to_owned(), 5), ("Q12".to_owned(), 4)]);
    assert_eq!(app.screen.session.world.docs.len(), 2);
    assert!(app::after(&mut app, "esc 1").contains("2 of 12 answered"));
}

#[test]
fn no_statement_tells_its_track_before_the_result() {
    let mut app = known(120, 40);
    let pack = Arc::clone(&app.state().pack);
    let firsts: Vec<Side> =
        pack.topics.iter().filter_map(|t| fingerpost::app::compare::statements(&pack, t).first().map(|s| s.side)).collect();
    assert!(firsts.contains(&Side::Staff) && firsts.contains(&Side::Em), "{firsts:?}");
    let text = app::after(&mut app, "/ \"I enjoy sorting out what matters\"");
    assert!(!text.contains("EM") && !text.contains("Manager"), "{text}");
}

#[test]
fn a_click_selects_a_side_a_second_opens_it_and_places_of_a_scale_answer() {
    let mut app = known(80, 24);
    let (x, y) = row(&app, "team produces");
    app.click(x, y);
    app::after(&mut app, "x");
    assert_eq!(decision(&app).marks.iter().next().map(String::as_str), Some("scope-lever/em"));
    let (x, y) = row(&app, "team produces");
    assert!(app.click(x, y).text().contains("Sources"));
    app::after(&mut app, "esc a");
    let (x, y) = row(&app, "1    2    3    4    5");
    app.click(x + 15, y);
    assert_eq!(answers(&app), [("Q12".to_owned(), 4)]);
    let (x, y) = row(&app, "Growth");
    assert!(app.click(x, y).text().contains("Growth"));
    assert_eq!(app.state().tab, fingerpost::app::Tab::Topic(5));
}

#[test]
fn in_a_low_window_the_chosen_side_of_a_long_pair_is_in_view() {
    let mut app = known(40, 12);
    assert!(app::after(&mut app, "1").contains("Core of the job"));
    let text = app::after(&mut app, "l");
    assert!(text.contains("▸ Engineering Manager") && text.contains("report to you."), "{text}");
    assert!(app::after(&mut app, "h").contains("▸ Staff Engineer"));
}

#[test]
fn a_digit_beside_a_tab_s_name_leads_to_that_tab() {
    for way in ["1", "7", "7 enter", "8", "8 2", "8 a", "9", "0", "0 enter", "?", "/", "5 a"] {
        let opened = || {
            let mut app = app::with(app::sample(), 120, 40);
            let bar = app::after(&mut app, way).lines().next().unwrap_or_default().to_owned();
            (app, bar)
        };
        let (start, bar) = opened();
        for (n, tab) in start.state().tabs().into_iter().enumerate() {
            let digit = ((n + 1) % 10).to_string();
            if bar.contains(&format!(" {digit} ")) {
                let (mut app, _) = opened();
                app::after(&mut app, &digit);
                assert_eq!(app.state().tab, tab, "{digit} after {way}: {bar}");
            }
        }
        match way {
            "1" | "9" => assert!(bar.contains(" 1 "), "{bar}"),
            "8" | "/" => assert!(!bar.contains(" 1 "), "{bar}"),
            _ => {}
        }
    }
}
