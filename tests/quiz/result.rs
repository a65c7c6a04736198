//! The result of a quiz, its retake, and undo of all of it.

use super::{answer_all, app, attempts, flat, known};
use fingerpost::app::Action;
use fingerpost::model::Doc;
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;

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
        for (width, height) in app::SIZES {
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
fn a_retake_is_kept_beside_the_first_and_says_whether_it_is_news() {
    for (answers, says) in [
        ([5, 5, 4, 5, 4, 4, 3, 3, 2, 3, 3, 4], "D moved by −1 since 25 Nov 2026, within what chance does. Answers changed: 1."),
        ([4, 4, 4, 4, 4, 3, 3, 3, 2, 3, 4, 4], "D moved by −6 since 25 Nov 2026: that is news. Answers changed: 6."),
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
        assert!(earlier.contains("Your answers of 25 Nov 2026") && earlier.contains("A clear lean towards Staff"), "{earlier}");
        assert!(app::after(&mut app, "right").contains("Your answers of 9 Dec 2026"));
        let start = app::after(&mut app, "esc");
        assert!(start.contains("Your attempts") && start.contains("25 Nov 2026, 10:15") && start.contains("9 Dec 2026, 09:00"), "{start}");
    }
}

/// What undo is about: answers, forks, whether closed, and marks; not the place.
fn substance(app: &Harness<Memory>) -> String {
    let mut out = String::new();
    for doc in app.screen.session.world.docs.values() {
        match doc.as_ref() {
            Doc::Attempt(a) => out.extend([format!("{:?} {:?} {:?} {}\n", a.id, a.answers, a.forks, a.finished)]),
            Doc::Decision(decision) => out.extend([format!("{:?}\n", decision.marks)]),
            Doc::Audit(_) | Doc::Week(_) | Doc::Trials(_) | Doc::Rules(_) => {}
        }
    }
    out
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_keys_are_pressed_all_can_be_undone_and_redone(keys in proptest::collection::vec(0..KEYS.len(), 1..40), size in 0..3_usize) {
        let (width, height) = app::SIZES[size];
        let mut app = known(width, height);
        let before = substance(&app);
        for key in keys {
            app.press(KEYS[key]).expect("a key");
            proptest::prop_assert!(attempts(&app).iter().filter(|a| !a.finished).count() <= 1);
        }
        app.press("esc esc esc").expect("keys");
        let after = substance(&app);
        for _ in 0..120 {
            app.screen.dispatch(Action::Undo);
        }
        proptest::prop_assert_eq!(substance(&app), before);
        for _ in 0..120 {
            app.screen.dispatch(Action::Redo);
        }
        proptest::prop_assert_eq!(substance(&app), after);
    }
}

const KEYS: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "enter",
    "enter",
    "j",
    "k",
    "left",
    "right",
    "x",
    "a",
    "r",
    "n",
    "g",
    "G",
    "esc",
    "tab",
    "shift-tab",
    "page-down",
    "page-up",
    "space",
    "w",
    "/ \"conflict\" down",
    "0",
    "s",
    "7 enter",
];
