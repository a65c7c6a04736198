//! The quiz as a person takes it: start, walk, leaving and coming back, the result and its retake.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::app::quiz::order::Step;
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

/// The whole page, from its top to its end; then its left column alone, since lines of two columns run into each other.
fn whole(app: &mut Harness<Memory>) -> String {
    let mut last = app::after(app, "g");
    let mut seen = last.clone();
    loop {
        let next = app::after(app, "page-down");
        if next == last {
            let left: Vec<String> = seen.lines().map(|line| line.chars().take(51).collect()).collect();
            return [flat(&seen), flat(&left.join(" "))].join("\n");
        }
        seen.push_str(&next);
        last = next;
    }
}

fn later(app: &mut Harness<Memory>) {
    use fingerpost::app::Action;
    app.screen.dispatch(Action::Clock(jiff::civil::date(2026, 12, 9).at(9, 0, 0, 0)));
}

#[test]
fn every_outcome_is_told_in_words() {
    // Answers Q01..Q12, then what the result says.
    let rows: [([u8; 12], &[&str]); 8] = [
        (
            [5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 3],
            &["A clear lean towards Staff Engineer", "D = +10", "7 one-step changes", "4.5 of 5", "2.8 of 5", "Without any one statement"],
        ),
        (
            [5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
            &["A slight lean towards Staff Engineer", "D = +4", "One answer changed by one step", "the 2 statements marked ◆"],
        ),
        ([2, 2, 2, 3, 3, 2, 4, 4, 5, 4, 4, 4], &["A clear lean towards Engineering Manager", "D = −11"]),
        ([1, 2, 1, 2, 1, 2, 3, 2, 3, 3, 2, 2], &["A clear lean towards Engineering Manager, but only beside the other", "D = −6"]),
        ([2, 3, 2, 3, 2, 3, 2, 2, 1, 2, 2, 1], &["A slight lean towards Staff Engineer, but only beside the other", "D = +5"]),
        (
            [4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 4, 5],
            &[
                "Close, and you agree with both",
                "tech lead manager",
                "Be a tech lead first",
                "called a trap",
                "D = 0",
                "do not separate the tracks",
            ],
        ),
        ([2, 2, 1, 3, 2, 2, 2, 2, 2, 1, 3, 2], &["Close, and you agree with neither", "Run a trial"]),
        ([3, 3, 4, 2, 3, 3, 3, 3, 4, 3, 3, 2], &["Too close to call", "Start the audit", "is called close"]),
    ];
    for (answers, wanted) in rows {
        for (width, height) in SIZES {
            let mut app = known(width, height);
            app::after(&mut app, "7 enter");
            answer_all(&mut app, answers);
            app::after(&mut app, "3 3 3 3 3 enter");
            let text = whole(&mut app);
            for want in wanted {
                assert!(text.contains(want), "{answers:?} at {width}x{height}: {want} in\n{text}");
            }
            assert!(text.contains("Staff 0, EM 0, undecided 5, not answered 0"), "{text}");
            assert!(text.contains("0.11 over 107 studies"), "{text}");
        }
    }
}

#[test]
fn the_band_is_readable_without_colour() {
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter");
    answer_all(&mut app, [5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 3]);
    let text = app::after(&mut app, "r");
    let line = text.lines().find(|l| l.contains('[') && l.contains('●')).expect("an axis");
    let at = |c: char| line.chars().position(|l| l == c).expect("on the axis");
    assert!(at('[') < at('●') && at('●') < at(']') && at(']') < at('│'), "{line}");
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
    let mut orders = std::collections::BTreeSet::new();
    for minute in 0..40 {
        let seed = seed(&[2026, 329, 10, minute]);
        let order = steps(&pack, seed);
        let sides: Vec<_> =
            order.iter().filter_map(|s| if let Step::Statement(n, _) = s { Some(pack.statements[*n].side) } else { None }).collect();
        assert_eq!(sides.len(), 12);
        assert!(sides.windows(2).all(|w| w[0] != w[1]), "{sides:?}");
        assert_eq!(order, steps(&pack, seed));
        orders.insert(order.iter().map(|s| s.id().to_owned()).collect::<Vec<_>>());
        assert!((0..5).any(|n| first_end(seed, n) != first_end(seed, 0)) || minute > 0);
    }
    assert!(orders.len() > 35, "{}", orders.len());
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
        ("9", 0, "Statement 1 of 12"),
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
fn a_retake_is_kept_beside_the_first_and_says_whether_it_is_news() {
    for (answers, says) in [
        ([5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 4], "D moved by −1 since 2026-11-25, within what chance does. Answers changed: 1."),
        ([4, 4, 4, 4, 4, 3, 3, 3, 2, 3, 4, 4], "D moved by −6 since 2026-11-25: that is news. Answers changed: 6."),
        ([2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4], "that is strong news"),
    ] {
        let mut app = known(80, 24);
        app::after(&mut app, "7 enter");
        answer_all(&mut app, [5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 3]);
        app::after(&mut app, "r");
        later(&mut app);
        app::after(&mut app, "n");
        answer_all(&mut app, answers);
        app::after(&mut app, "r");
        let text = whole(&mut app);
        assert!(text.contains(says), "{says} in\n{text}");
        assert_eq!(attempts(&app).len(), 2);
        assert!(attempts(&app)[0].seed != attempts(&app)[1].seed);
        let earlier = app::after(&mut app, "left");
        assert!(earlier.contains("Your answers of 2026-11-25") && earlier.contains("A clear lean towards Staff"), "{earlier}");
        assert!(app::after(&mut app, "right").contains("Your answers of 2026-12-09"));
        let start = app::after(&mut app, "esc");
        assert!(start.contains("Your attempts") && start.contains("2026-11-25 10:15") && start.contains("2026-12-09 09:00"), "{start}");
    }
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
    use fingerpost::app::Action;
    use fingerpost::app::action::{Loaded, World};
    let mut app = known(80, 24);
    app::after(&mut app, "7 enter 4");
    let [attempt] = &attempts(&app)[..] else { panic!("one attempt") };
    let key = DocKey::Attempt(attempt.id);
    let doc = app.screen.session.world.docs.get(&key).cloned();
    let frozen = Some("a newer version wrote it".to_owned());
    app.screen.dispatch(Action::World(World::Loaded(vec![Loaded { key, doc: doc.clone(), frozen }])));
    let text = app::after(&mut app, "5 j");
    assert_eq!(app.screen.session.world.docs.get(&key), doc.as_ref());
    assert!(text.contains("Statement 2 of 12"), "{text}");
    assert!(app::after(&mut app, "5").contains("Not changed: a newer version wrote it"));
}
