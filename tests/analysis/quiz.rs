//! What the quiz says for given answers; knows nothing of audits.

use crate::sample::{attempt, near, pack};
use fingerpost::analysis::quiz::{self, Band, ForkCount, News, Outcome, QuizReading};
use fingerpost::model::{ForkAnswer, Side};

pub(crate) fn read(answers: [u8; 12]) -> QuizReading {
    quiz::read(&attempt(answers), &pack()).unwrap()
}

#[test]
fn every_row_of_the_table_of_bands_is_reached() {
    use {Band as B, Outcome as O, Side as S};
    let rows = [
        ("both high", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3], 1, B::Close, O::Hybrid, None, None),
        ("both exactly high", [4, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4], 0, B::Close, O::Hybrid, None, None),
        ("both low", [2, 2, 3, 3, 2, 2, 2, 2, 3, 2, 2, 2], 1, B::Close, O::Neither, None, None),
        ("one exactly in the middle", [3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3], 2, B::Close, O::Undecided, None, None),
        ("three points", [4, 4, 4, 4, 4, 4, 4, 3, 3, 4, 3, 4], 3, B::Close, O::Hybrid, None, None),
        ("four points", [4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 4], 4, B::Slight, O::Lean, Some(S::Staff), Some(1)),
        ("five points", [3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4], -5, B::Slight, O::Lean, Some(S::Em), Some(2)),
        ("six points", [5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3], 6, B::Clear, O::Lean, Some(S::Staff), Some(3)),
        ("ahead and not agreed with", [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2], 6, B::Clear, O::RelativeLean, Some(S::Staff), Some(3)),
        ("as far as it goes", [1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5], -24, B::Clear, O::Lean, Some(S::Em), Some(21)),
    ];
    for (name, answers, d, band, outcome, toward, fragility) in rows {
        let r = read(answers);
        assert_eq!((r.d, r.band, r.outcome, r.toward, r.fragility), (d, band, outcome, toward, fragility), "{name}");
        near(name, r.q, f64::from(d) / 24.0);
        assert_eq!(r.contributions.iter().map(|c| c.points).sum::<i32>(), d, "{name}");
    }
}

#[test]
fn the_error_is_that_of_the_method() {
    // No spread: v = 6 * 0.70 / 16 = 0.2625, SE = sqrt(3.15).
    near("no spread", read([3; 12]).se, 3.15_f64.sqrt());
    // Staff 5,4,4,4,4,4: variance 1/6. v = (4.2 + 5/6) / 16, SE = sqrt(12 v) = sqrt(3.775).
    let r = read([5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3]);
    near("a little spread", r.se, 3.775_f64.sqrt());
    near("band", r.high - r.low, 2.56 * r.se);
    assert_eq!((r.d, r.staff.sum, r.em.sum), (7, 25, 18));
    near("mean", r.staff.mean, 25.0 / 6.0);
    near("variance", r.staff.variance, 1.0 / 6.0);
}

#[test]
fn the_statements_that_carry_a_band_are_named() {
    // Without Q01 the Staff mean is 4, D is 5: slight. Without any other it stays 6 or becomes 7.
    let r = read([5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3]);
    assert_eq!(r.decisive().collect::<Vec<_>>(), ["Q01"]);
    // D is 4. Without a 3 of EM's it becomes 3.6, which is still nearest to 4; without a 4 of EM's, 4.8.
    assert_eq!(read([4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3]).decisive().count(), 0);
    // D is 4. Without the 5 it becomes 3; without a 3 of EM's, 25 - 6 * 3.6 = 3.4, which is nearest to 3: close.
    assert_eq!(read([5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3]).decisive().collect::<Vec<_>>(), ["Q01", "Q10", "Q11", "Q12"]);
}

#[test]
fn answers_that_are_all_alike_are_said_to_separate_nothing() {
    assert!(read([4; 12]).straight);
    assert!(read([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3]).straight);
    assert!(!read([4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3]).straight);
}

#[test]
fn an_unfinished_attempt_says_what_is_missing_and_nothing_else() {
    let missing = quiz::read(&attempt([4, 0, 4, 4, 4, 4, 3, 3, 3, 3, 3, 0]), &pack()).unwrap_err();
    assert_eq!((missing.statements, missing.asked), (vec!["Q02".to_owned(), "Q12".to_owned()], 12));
}

#[test]
fn a_retake_is_news_from_six_points_and_strong_from_eight() {
    let first = read([4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3]);
    for (now, change, news) in [
        ([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3], -5, News::Same),
        ([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], -6, News::News),
        ([5, 5, 5, 5, 5, 5, 2, 3, 3, 3, 3, 3], 7, News::News),
        ([5, 5, 5, 5, 5, 5, 2, 2, 3, 3, 3, 3], 8, News::Strong),
    ] {
        let retake = quiz::retake(&first, &read(now));
        assert_eq!((retake.change, retake.news), (change, news));
    }
    let retake = quiz::retake(&first, &read([4, 4, 5, 4, 4, 4, 3, 3, 3, 3, 3, 3]));
    assert_eq!(retake.moved, [("Q03".to_owned(), 4, 5)]);
}

#[test]
fn forks_are_counted_by_end_and_move_no_sum() {
    let mut a = attempt([4; 12]);
    let before = quiz::read(&a, &pack());
    for (fork, end) in [("FK1", ForkAnswer::Staff), ("FK2", ForkAnswer::Staff), ("FK3", ForkAnswer::Em), ("FK4", ForkAnswer::Undecided)] {
        a.forks.insert(fork.to_owned(), end);
    }
    assert_eq!(quiz::forks(&a, &pack()), ForkCount { staff: 2, em: 1, undecided: 1, open: 1 });
    assert_eq!(quiz::read(&a, &pack()), before);
}
