//! The constants as a table for people, each with its value, unit and reason; knows nothing of where it is shown.

use super::constants as c;
use crate::lang::Lang;

/// A constant as the exported report shows it; texts are keys of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constant {
    /// What it is, in words.
    pub name: &'static str,
    /// The constant itself; shares are in percent.
    pub value: f64,
    /// Such as `unit-lines`; empty for a mere number.
    pub unit: &'static str,
    /// Why it is that, with its source where it has one.
    pub reason: &'static str,
}

impl Constant {
    /// The value with its unit: `14 lines`.
    pub fn measure(&self, lang: Lang) -> String {
        let value = lang.figure(&self.value.to_string()).replace('-', "\u{2212}");
        // In French a unit is plural from 2 on: one and a half hour.
        #[expect(clippy::cast_possible_truncation, reason = "constants are far below 2^63")]
        let whole = self.value.abs().trunc() as i64;
        if self.unit.is_empty() { value } else { [value, lang.with(self.unit, &[("whole", whole.into())])].join(" ") }
    }
}

/// Every constant that decides what the program says, in the order of the readings: quiz, audit, both together.
pub fn table() -> Vec<Constant> {
    let mut rows = quiz();
    rows.extend(audit());
    rows.extend(verdict());
    rows.extend(rest());
    rows
}

const fn row(name: &'static str, value: f64, unit: &'static str, reason: &'static str) -> Constant {
    Constant { name, value, unit, reason }
}

fn percent(name: &'static str, share: f64, reason: &'static str) -> Constant {
    row(name, (share * 1000.0).round() / 10.0, "unit-percent", reason)
}

fn quiz() -> Vec<Constant> {
    vec![
        row(
            "constant-quiz-prior-variance-of-answers",
            c::QUIZ_PRIOR_VARIANCE,
            "unit-squared-steps",
            "reason-quiz-prior-variance-of-answers",
        ),
        row("constant-quiz-half-width-of-the-band", c::QUIZ_BAND, "unit-standard-errors", "reason-quiz-half-width-of-the-band"),
        row("constant-quiz-close-up-to", f64::from(c::QUIZ_CLOSE), "unit-points-of-d", "reason-quiz-close-up-to"),
        row("constant-quiz-clear-from", f64::from(c::QUIZ_CLEAR), "unit-points-of-d", "reason-quiz-clear-from"),
        row("constant-quiz-agreed-with-from", c::QUIZ_HIGH, "unit-mean-answer", "reason-quiz-agreed-with-from"),
        row("constant-quiz-not-agreed-with-below", c::QUIZ_LOW, "unit-mean-answer", "reason-quiz-not-agreed-with-below"),
        row("constant-quiz-too-alike-below", c::QUIZ_STRAIGHT, "unit-steps-standard-deviation", "reason-quiz-too-alike-below"),
        row("constant-retake-news-from", f64::from(c::RETAKE_NEWS), "unit-points-of-d", "reason-retake-news-from"),
        row("constant-retake-strong-from", f64::from(c::RETAKE_STRONG), "unit-points-of-d", "reason-retake-strong-from"),
    ]
}

fn audit() -> Vec<Constant> {
    let mean = "reason-activity";
    let side = "reason-side-by-side";
    vec![
        row("constant-activity-rated-lines", f64::from(c::ACTIVITY_LINES), "unit-lines", mean),
        row("constant-activity-days", f64::from(c::ACTIVITY_DAYS), "unit-days", mean),
        row("constant-activity-rated-hours", c::ACTIVITY_HOURS, "unit-hours", mean),
        row("constant-side-by-side-rated-lines-per-track", f64::from(c::SIDE_LINES), "unit-lines", side),
        row("constant-side-by-side-days-per-track", f64::from(c::SIDE_DAYS), "unit-days", side),
        row("constant-side-by-side-rated-hours-per-track", c::SIDE_HOURS, "unit-hours", side),
        row("constant-side-by-side-weeks-per-track", f64::from(c::SIDE_WEEKS), "unit-weeks", "reason-side-by-side-weeks-per-track"),
        row(
            "constant-error-weeks-from-which-whole-weeks-are-left-out-too",
            f64::from(c::WEEK_JACKKNIFE),
            "unit-weeks",
            "reason-error-weeks-from-which-whole-weeks-are-left-out-too",
        ),
        row("constant-lean-half-width-of-the-band", c::LEAN_BAND, "unit-standard-errors", "reason-lean-half-width-of-the-band"),
        row("constant-hard-weeks-rated-lines-per-track", f64::from(c::HARD_LINES), "unit-lines", "reason-hard-weeks-rated-lines-per-track"),
        row("constant-missing-track-named-from-week", f64::from(c::EXPOSURE_WEEK), "", "reason-missing-track-named-from-week"),
        row("constant-focus-shortest-block", f64::from(c::FOCUS_MINUTES), "unit-minutes", "reason-focus-shortest-block"),
        row(
            "constant-focus-longest-gap-inside-a-block",
            f64::from(c::FOCUS_GAP),
            "unit-minutes",
            "reason-focus-longest-gap-inside-a-block",
        ),
    ]
}

fn verdict() -> Vec<Constant> {
    let ([look_1, look_2], [lean_1, lean_2], [clear_1, clear_2]) = (c::LOOKS, c::LEAN_CRITICAL, c::CLEAR_CRITICAL);
    let lean = "reason-lean";
    let clear = "reason-clear";
    vec![
        row("constant-verdict-rated-lines-per-track", f64::from(c::VERDICT_LINES), "unit-lines", "reason-verdict-rated-lines-per-track"),
        row("constant-verdict-weeks-with-rated-lines", f64::from(c::VERDICT_WEEKS), "unit-weeks", "reason-verdict-weeks-with-rated-lines"),
        percent(
            "constant-verdict-logged-of-the-contracted-hours-at-least",
            c::VERDICT_COVERAGE,
            "reason-verdict-logged-of-the-contracted-hours-at-least",
        ),
        percent(
            "constant-verdict-hours-without-a-known-activity-at-most",
            c::VERDICT_UNSORTED,
            "reason-verdict-hours-without-a-known-activity-at-most",
        ),
        percent(
            "constant-verdict-rated-hours-with-a-known-delay-at-least",
            c::VERDICT_DELAY,
            "reason-verdict-rated-hours-with-a-known-delay-at-least",
        ),
        row("constant-verdict-first-look-after-week", f64::from(look_1), "", "reason-verdict-first-look-after-week"),
        row("constant-verdict-second-look-after-week", f64::from(look_2), "", "reason-verdict-second-look-after-week"),
        row("constant-lean-smallest-size", c::LEAN_SIZE, "unit-energy-per-hour", "reason-lean-smallest-size"),
        row("constant-lean-exceeds-at-the-first-look", lean_1, "unit-standard-errors", lean),
        row("constant-lean-exceeds-at-the-second-look", lean_2, "unit-standard-errors", lean),
        row("constant-clear-lean-exceeds-at-the-first-look", clear_1, "unit-standard-errors", clear),
        row("constant-clear-lean-exceeds-at-the-second-look", clear_2, "unit-standard-errors", clear),
    ]
}

fn rest() -> Vec<Constant> {
    vec![
        percent(
            "constant-projection-measured-hours-of-the-role-at-least",
            c::PROJECTION_COVERED,
            "reason-projection-measured-hours-of-the-role-at-least",
        ),
        row("constant-contradiction-agreed-with-from", f64::from(c::AGREES), "unit-answer", "reason-contradiction-agreed-with-from"),
        row(
            "constant-contradiction-disagreed-with-up-to",
            f64::from(c::DISAGREES),
            "unit-answer",
            "reason-contradiction-disagreed-with-up-to",
        ),
        row("constant-contradiction-energy-against-it", c::CONTRADICTS, "unit-energy-per-hour", "reason-contradiction-energy-against-it"),
        row(
            "constant-ceiling-interest-fit-and-job-satisfaction",
            c::CEILING_RHO,
            "unit-correlation",
            "reason-ceiling-interest-fit-and-job-satisfaction",
        ),
    ]
}
