//! What stands around every pane: tabs with the keys that lead to them, hints that are true, dates in the person's language.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

use app::{after, sample_in, speaking};
use fingerpost::app::State;
use fingerpost::lang::Lang;
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];

fn footer(screen: &str) -> &str {
    screen.lines().last().unwrap_or_default()
}

#[test]
fn each_tab_shows_the_digit_that_leads_there_in_a_small_window_too() {
    for (lang, width) in LANGS.iter().flat_map(|lang| [(*lang, 80), (*lang, 120), (*lang, 200)]) {
        let mut app = speaking(lang, sample_in(lang), width, 24);
        let screen = after(&mut app, "esc 1");
        let (names, rule) = screen.split_once('\n').expect("two rows");
        let digits = |row: &str| row.chars().filter(char::is_ascii_digit).collect::<String>();
        let under = digits(rule.lines().next().unwrap_or_default());
        assert_eq!(digits(names) + &under, "1234567890", "{screen}");
        // Under the name that it leads to, that is, not left of it and not right of it.
        let before = names.split("Quiz").next().map_or(0, |names| names.chars().count());
        assert!(under.is_empty() || rule.chars().nth(before) == Some('7'), "{screen}");
    }
}

#[test]
fn with_fewer_topics_each_digit_still_stands_where_it_leads() {
    let mut pack = fingerpost::content::built_in("en").expect("the built-in pack is whole");
    pack.topics.truncate(2);
    let state = State::new(Arc::new(pack), app::now(), Lang::En);
    let mut app = Harness::opened(state, app::welcomed(), Default::default(), (120, 40));
    assert!(after(&mut app, "1").starts_with(" 1 Scope  2 Influence  7 Quiz  8 Audit  9 Decide  0 Trials"), "{}", app.text());
    assert!(after(&mut app, "7").contains("12 statements, 5 forks"), "{}", app.text());
}

#[test]
fn where_digits_are_hours_the_key_to_the_next_tab_is_shown_instead() {
    for lang in LANGS {
        let screen = after(&mut speaking(lang, sample_in(lang), 80, 24), "esc 8");
        let rule = screen.lines().nth(1).unwrap_or_default();
        assert!(rule.contains("Tab") && !rule.contains(|c: char| c.is_ascii_digit()), "{screen}");
    }
}

#[test]
fn every_tab_says_how_to_quit_to_get_help_and_what_can_be_done() {
    for (lang, words) in [(Lang::En, [": actions", "? help", "q quit"]), (Lang::Fr, [": actions", "? aide", "q quitter"])] {
        let mut app = speaking(lang, sample_in(lang), 80, 24);
        after(&mut app, "esc");
        for keys in ["1", "2", "7", "8", "tab", "0", "enter", "7 n"] {
            let screen = after(&mut app, keys);
            assert!(words.iter().all(|word| footer(&screen).contains(word)), "{keys}: {screen}");
        }
    }
}

#[test]
fn the_hint_for_enter_says_what_enter_does_there() {
    let hint = |keys: &str, memory: Memory| {
        let screen = after(&mut app::with(memory, 80, 24), keys);
        footer(&screen).trim().to_owned()
    };
    let starts = [
        ("7", app::welcomed(), "Enter begin"),
        ("7 enter 4 esc", app::welcomed(), "Enter go on"),
        ("0", app::welcomed(), "Enter plan"),
        ("0 G", app::welcomed(), "Enter new"),
        ("0", app::sample(), "Enter open"),
        ("8 enter i", app::welcomed(), "Enter import"),
        ("9 G", app::welcomed(), "y yes"),
        ("9 ] ] ] ] ]", app::sample(), "Enter mark"),
    ];
    for (keys, memory, want) in starts {
        let found = hint(keys, memory);
        assert!(found.starts_with(want), "{keys}: {found}");
    }
    let answered = hint("7 enter 4 4 4 4 4 4 4 4 4 4 4 4 1 1 1 1 1", app::welcomed());
    assert!(answered.contains("Enter result") && !answered.contains("Enter next"), "{answered}");
}

#[test]
fn dates_are_written_as_people_of_the_language_write_them() {
    let iso = |screen: &str| {
        screen.split(|c: char| !(c.is_ascii_digit() || c == '-')).any(|word| {
            let parts: Vec<usize> = word.split('-').map(str::len).collect();
            parts == [4, 2, 2]
        })
    };
    for (lang, review) in [(Lang::En, " Dec 2026"), (Lang::Fr, " déc. 2026")] {
        let mut app = speaking(lang, sample_in(lang), 120, 40);
        after(&mut app, "esc");
        let mut seen = String::new();
        for keys in [
            "7", "n esc", "enter", "G", "8", "v", "esc", "b", "esc", "A", "esc", "tab", "G", "page-up", "0", "enter", "G", "a", "esc",
            "esc", "j", "enter", "G",
        ] {
            let screen = after(&mut app, keys);
            assert!(!iso(&screen), "{keys}: {screen}");
            seen += &screen;
        }
        assert!(seen.contains(review), "{seen}");
    }
}

#[test]
fn in_a_very_wide_window_all_stands_in_the_middle() {
    for keys in ["1", "7", "8", "8 v", "0", "?", ":"] {
        let screen = after(&mut app::with(app::sample(), 200, 50), keys);
        for line in screen.lines().filter(|line| !line.contains('─')) {
            let edge = line.chars().take_while(|c| *c == ' ').count();
            assert!(line.trim().is_empty() || edge >= 28 && line.trim_end().chars().count() <= 172, "{keys}: {screen}");
        }
    }
}

#[test]
fn help_begins_with_the_keys_of_the_tab_and_names_each_place_once() {
    let screen = after(&mut app::with(app::sample(), 120, 120), "0 ?");
    let at = |what: &str| screen.lines().position(|line| line.trim() == what);
    assert!(at("Trials") < at("Everywhere") && at("Trials").is_some(), "{screen}");
    assert_eq!(screen.lines().filter(|line| line.trim() == "Everywhere").count(), 1, "{screen}");
}

#[test]
fn two_versions_are_offered_to_be_shown_only_where_there_are_two() {
    let screen = after(&mut app::with(app::sample(), 120, 60), "0 :");
    assert!(screen.contains("Undo") && !screen.contains("another program"), "{screen}");
}

#[test]
fn no_word_is_cut_beside_a_box() {
    for keys in ["8 a", "8 i", "8 right right n", "0 enter enter", "8 c"] {
        let screen = after(&mut app::with(app::sample(), 120, 40), keys);
        let lines = screen.lines().skip(2).skip_while(|line| !line.contains('╭')).take_while(|line| !line.contains('╰'));
        let mut seen = 0;
        for line in lines {
            assert!(line.trim().starts_with(['╭', '│']) && line.trim().ends_with(['╮', '│']), "{keys}: {screen}");
            seen += 1;
        }
        assert!(seen > 2, "{keys}: {screen}");
    }
}
