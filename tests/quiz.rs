//! The quiz as a person takes it: start, walk, leaving and coming back, the result and its retake.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;
#[cfg(test)]
#[path = "quiz/result.rs"]
mod result;

use fingerpost::app::Action;
use fingerpost::app::quiz::order::Step;
use fingerpost::model::{Attempt, Doc, DocKey, Side};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

fn known(width: u16, height: u16) -> Harness<Memory> {
    app::with(app::welcomed(), width, height)
}

fn attempts(app: &Harness<Memory>) -> Vec<Attempt> {
    let found = app.screen.session.world.docs.values().filter_map(|doc| match doc.as_ref() {
        Doc::Attempt(attempt) => Some(attempt.clone()),
        Doc::Audit(_) | Doc::Week(_) | Doc::Trials(_) | Doc::Decision(_) | Doc::Rules(_) => None,
    });
    found.collect()
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
fn screens_at_three_sizes() {
    for (width, height) in app::SIZES {
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

/// Twelve answers in the order Q01..Q12, as keys: the statement that is asked decides which one is pressed.
#[cfg(test)]
fn answer_all(app: &mut Harness<Memory>, answers: [u8; 12]) {
    for _ in 0..12 {
        let asked = match fingerpost::app::quiz::walk(app.state()).map(|(_, steps, at)| steps[at]) {
            Some(Step::Statement(n, _)) => n,
            other => panic!("{other:?} in place of a statement"),
        };
        app::after(app, &answers[asked].to_string());
    }
}

/// A text with every run of blanks made one, so that line breaks don't matter.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn all_is_answered_by_keys_and_the_result_closes_the_attempt() {
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter");
    answer_all(&mut app, [5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 3]);
    app::after(&mut app, "1 2 0 s right");
    let [attempt] = &attempts(&app)[..] else { panic!("one attempt") };
    assert!(!attempt.finished && attempt.answers.len() == 12 && attempt.forks.len() == 5);
    assert_eq!(attempt.answers["Q09"].get(), 2);
    let text = app::after(&mut app, "enter");
    assert!(text.contains("A clear lean"), "{text}");
    assert!(attempts(&app)[0].finished);
    assert!(app::after(&mut app, "u").contains("Every statement is answered"), "undone, it is open again");
    assert!(!attempts(&app)[0].finished);
    assert!(app::after(&mut app, "ctrl-r enter").contains("A clear lean"));
}

#[test]
fn statements_of_both_tracks_take_turns_in_an_order_that_the_clock_decides() {
    use fingerpost::app::quiz::order::{first_end, seed, steps};
    let pack = fingerpost::content::built_in("en").expect("the pack");
    let mut orders = [(); 2].map(|()| std::collections::BTreeSet::new());
    let mut ends = [(); 5].map(|()| std::collections::BTreeSet::new());
    for minute in 0..40 {
        let seed = seed(&[2026, 329, 10, minute]);
        let order = steps(&pack, seed);
        let asked: Vec<usize> = order.iter().filter_map(|s| if let Step::Statement(n, _) = s { Some(*n) } else { None }).collect();
        let sides: Vec<_> = asked.iter().map(|n| pack.statements[*n].side).collect();
        assert_eq!(sides.len(), 12);
        assert!(sides.windows(2).all(|w| w[0] != w[1]), "{sides:?}");
        assert_eq!(order, steps(&pack, seed), "the same seed gives the same order");
        for (known, side) in orders.iter_mut().zip(Side::BOTH) {
            known.insert(asked.iter().filter(|n| pack.statements[**n].side == side).copied().collect::<Vec<_>>());
        }
        for (n, known) in ends.iter_mut().enumerate() {
            known.insert(first_end(seed, n));
        }
    }
    assert!(orders.iter().all(|known| known.len() > 30), "statements of each track are shuffled");
    assert!(ends.iter().all(|known| known.len() == 2), "either track's end can stand first");
}

#[test]
fn no_size_of_the_window_breaks_a_screen() {
    let screens = [
        "enter",
        "enter x enter",
        "enter a",
        "enter / \"conflict\"",
        "7",
        "7 enter 4",
        "7 enter r",
        "7 enter r k",
        "",
        "7 enter 5 4 5 2 4 3 4 5 2 4 1 3 1 2 3 1 1 enter",
    ];
    for keys in screens {
        let mut app = app::at(80, 24);
        app::after(&mut app, keys);
        for width in [1, 29, 30, 31, 36, 47, 52, 59, 60, 61, 99, 100, 115, 116, 117, 240] {
            for height in [0, 1, 7, 8, 9, 13, 18, 60] {
                assert_eq!(app.resize(width, height).text().lines().count(), usize::from(height), "{keys} at {width}x{height}");
            }
        }
    }
}

#[test]
fn keys_lead_to_these_places_and_answers() {
    // Keys after the start, how many are answered, which step is asked.
    let rows = [
        ("", 0, "Statement 1 of 12"),
        ("4", 1, "Statement 2 of 12"),
        ("4 4 4", 3, "Statement 4 of 12"),
        ("j j", 0, "Statement 3 of 12"),
        ("down down up", 0, "Statement 2 of 12"),
        ("k k k", 0, "Statement 1 of 12"),
        ("4 k 5", 1, "Statement 2 of 12"),
        ("right", 1, "Statement 1 of 12"),
        ("left left h l", 1, "Statement 1 of 12"),
        ("4 u", 0, "Statement 1 of 12"),
        ("4 4 u", 1, "Statement 2 of 12"),
        ("4 4 u ctrl-r", 2, "Statement 3 of 12"),
        ("enter space", 0, "Statement 3 of 12"),
        ("G", 0, "12 statements have no answer yet"),
        ("G k", 0, "Fork 5 of 5"),
        ("r", 0, "12 statements have no answer yet"),
        ("4 4 r", 2, "10 statements have no answer yet"),
        ("4 4 r enter", 2, "Statement 3 of 12"),
        ("r g", 0, "Statement 1 of 12"),
        ("9 7", 0, "Statement 1 of 12"),
        ("u", 0, "No answers yet"),
        ("4 esc", 1, "1 of 12 statements answered. Press Enter to go on at step 2"),
        ("4 esc enter", 1, "Statement 2 of 12"),
        ("4 6 tab", 1, "Statement 2 of 12"),
    ];
    for (keys, answered, place) in rows {
        let mut app = known(80, 24);
        let text = app::after(&mut app, &format!("7 enter {keys}"));
        assert!(text.contains(place), "{keys}: {place} in\n{text}");
        let saved: usize = attempts(&app).iter().map(|a| a.answers.len()).sum();
        assert_eq!(saved, answered, "{keys}");
    }
}

#[test]
fn another_day_the_quiz_goes_on_where_it_was_left() {
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter 4 2 5 k k");
    let asked = app.text();
    let docs = std::mem::take(&mut app.screen.session.world.docs);
    let mut again = app::with(Memory { docs, ..Memory::default() }, 80, 24);
    assert!(app::after(&mut again, "7").contains("3 of 12 statements answered"));
    assert_eq!(app::after(&mut again, "enter"), asked);
}

#[test]
fn tracks_stay_hidden_until_the_result() {
    let mut app = known(120, 40);
    let mut screens = app::after(&mut app, "7");
    for _ in 0..20 {
        screens.push_str(&app::after(&mut app, "enter"));
        if screens.contains("no answer yet") {
            break;
        }
    }
    // The tracks' names stand in no statement; ids would tell them by their number.
    for word in ["Staff", "EM", "Manager", "Q01", "Q12"] {
        assert!(!screens.split(|c: char| !c.is_alphanumeric()).any(|w| w == word), "{word}");
    }
}

#[test]
fn every_step_can_be_read_whole_in_the_smallest_window() {
    let mut app = known(40, 12);
    let pack = Arc::clone(&app.state().pack);
    app::after(&mut app, "7 enter");
    let mut seen = app.text();
    for _ in 0..18 {
        for _ in 0..4 {
            seen.push_str(&app::after(&mut app, "page-down"));
        }
        seen.push_str(&app::after(&mut app, "j"));
    }
    let apart = |c: char| !c.is_alphanumeric();
    let words: std::collections::BTreeSet<&str> = seen.split(apart).collect();
    for fork in &pack.forks {
        for text in [&fork.question, &fork.staff, &fork.em] {
            assert_eq!(text.split(apart).find(|w| !words.contains(w)), None, "{}", fork.id);
        }
    }
}

#[test]
fn clicks_answer_go_to_steps_and_choose_ends() {
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter");
    let (x, y) = row(&app, "1    2    3    4    5");
    app.click(x + 20, y);
    assert_eq!(attempts(&app)[0].answers.values().next().map(|a| a.get()), Some(5));
    let (x, y) = row(&app, "● ○ ○");
    app.click(x + 4, y);
    assert!(app.text().contains("Statement 3 of 12"), "{}", app.text());
    app::after(&mut app, "G k");
    let (x, y) = row(&app, "3  Undecided");
    app.click(x, y);
    assert_eq!(attempts(&app)[0].forks.len(), 1);
}

#[test]
fn a_newcomer_gets_to_the_quiz_straight_from_the_welcome() {
    let mut app = app::at(80, 24);
    assert!(app::after(&mut app, "7").contains("No answers yet. Press Enter to begin."));
    app::after(&mut app, "enter 4");
    assert_eq!(app.screen.session.world.docs.len(), 2, "the welcome that was left, and the attempt");
}

#[test]
fn a_frozen_attempt_is_shown_and_never_written() {
    use fingerpost::app::action::{Loaded, World};
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter 4");
    let [attempt] = &attempts(&app)[..] else { panic!("one attempt") };
    let key = DocKey::Attempt(attempt.id);
    let doc = app.screen.session.world.docs.get(&key).cloned();
    let frozen = Some("a newer version wrote it".to_owned().into());
    app.screen.dispatch(Action::World(World::Loaded(vec![Loaded { key, doc: doc.clone(), frozen }])));
    let text = app::after(&mut app, "5 j");
    assert_eq!(app.screen.session.world.docs.get(&key), doc.as_ref());
    assert!(text.contains("Statement 2 of 12"), "{text}");
    assert!(app::after(&mut app, "5").contains("Not changed: a newer version wrote it"));
}

#[test]
fn a_result_that_was_asked_for_before_the_forks_says_how_to_go_back_to_them() {
    let statements = "4 4 4 4 4 4 4 4 4 4 4 4";
    let says = "5 forks are not answered: u opens the attempt again.";
    let mut app = app::with(app::welcomed(), 80, 24);
    assert!(app::after(&mut app, &format!("7 enter {statements} r")).contains(says), "{}", app.text());
    assert!(app::after(&mut app, "u").contains("12 of 12 statements answered"), "{}", app.text());
    let mut app = app::with(app::welcomed(), 80, 24);
    assert!(!app::after(&mut app, &format!("7 enter {statements} 1 1 1 1 1 enter")).contains("not answered:"), "{}", app.text());
}

#[test]
fn a_fork_answered_like_a_statement_stays_where_it_is() {
    let mut app = app::with(app::welcomed(), 80, 24);
    let fork = app::after(&mut app, "7 enter 4 4 4 4 4 4 4 4 4 4 4 4 4");
    assert!(fork.contains("Fork 1 of 5") && fork.contains("A fork has three choices: 1, 2 and 3."), "{fork}");
    let list = app::after(&mut app, ":");
    assert!(!list.contains("fork-other") && !list.contains(": 4"), "{list}");
}
