//! The constants as a table for people, each with its value, unit and reason; knows nothing of where it is shown.

use super::constants as c;
use std::fmt;

/// A constant as the help pane and the exported report show it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constant {
    /// What it is, in words.
    pub name: &'static str,
    /// The constant itself; shares are in percent.
    pub value: f64,
    /// Such as `lines`.
    pub unit: &'static str,
    /// Why it is that, with its source where it has one.
    pub reason: &'static str,
}

impl fmt::Display for Constant {
    /// The value with its unit: `14 lines`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} {}", self.value, self.unit))
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
    row(name, (share * 1000.0).round() / 10.0, "%", reason)
}

fn quiz() -> Vec<Constant> {
    vec![
        row(
            "Quiz: prior variance of answers",
            c::QUIZ_PRIOR_VARIANCE,
            "squared steps",
            "Six answers alone estimate a spread badly, so a usual spread counts as six more. Ours.",
        ),
        row("Quiz: half width of the band", c::QUIZ_BAND, "standard errors", "Holds 80 % of a normal distribution."),
        row(
            "Quiz: close up to",
            f64::from(c::QUIZ_CLOSE),
            "points of D",
            "About one standard error. With no true lean, 77 % of simulated attempts are close. Ours.",
        ),
        row(
            "Quiz: clear from",
            f64::from(c::QUIZ_CLEAR),
            "points of D",
            "About two standard errors. With no true lean, 6 % of simulated attempts are clear and 18 % slight. Ours.",
        ),
        row("Quiz: agreed with from", c::QUIZ_HIGH, "mean answer", "Half a step above the middle answer. Ours."),
        row("Quiz: not agreed with below", c::QUIZ_LOW, "mean answer", "The middle answer. Ours."),
        row("Quiz: too alike below", c::QUIZ_STRAIGHT, "steps, standard deviation", "About two answers of twelve off the rest. Ours."),
        row(
            "Retake: news from",
            f64::from(c::RETAKE_NEWS),
            "points of D",
            "Two standard errors of one attempt, 1.5 of a difference. Ours.",
        ),
        row("Retake: strong from", f64::from(c::RETAKE_STRONG), "points of D", "Two standard errors of a difference. Ours."),
    ]
}

fn audit() -> Vec<Constant> {
    let mean = "A mean of fewer says more about one day than about the activity. Ours.";
    let side = "Enough to set two means beside each other, too little to judge between them. Ours.";
    vec![
        row("Activity: rated lines", f64::from(c::ACTIVITY_LINES), "lines", mean),
        row("Activity: days", f64::from(c::ACTIVITY_DAYS), "days", mean),
        row("Activity: rated hours", c::ACTIVITY_HOURS, "hours", mean),
        row("Side by side: rated lines per track", f64::from(c::SIDE_LINES), "lines", side),
        row("Side by side: days per track", f64::from(c::SIDE_DAYS), "days", side),
        row("Side by side: rated hours per track", c::SIDE_HOURS, "hours", side),
        row("Side by side: weeks per track", f64::from(c::SIDE_WEEKS), "weeks", "One week has a mood of its own. Ours."),
        row(
            "Error: weeks from which whole weeks are left out too",
            f64::from(c::WEEK_JACKKNIFE),
            "weeks",
            "With two weeks there is one difference, which says little about their spread. Ours.",
        ),
        row(
            "Lean: half width of the band",
            c::LEAN_BAND,
            "standard errors",
            "The normal point. The larger of two errors is taken, which makes up for few weeks: simulated bands hold the truth in 80 %.",
        ),
        row("Hard weeks: rated lines per track", f64::from(c::HARD_LINES), "lines", "A description, not a verdict. Ours."),
        row(
            "Missing track: named from week",
            f64::from(c::EXPOSURE_WEEK),
            "",
            "Early enough to start a trial that fills it before week 4. Ours.",
        ),
        row("Focus: shortest block", f64::from(c::FOCUS_MINUTES), "minutes", "Focus as surveys of calendars count it (Clockwise 2022)."),
        row("Focus: longest gap inside a block", f64::from(c::FOCUS_GAP), "minutes", "A break is no switch. Ours."),
    ]
}

fn verdict() -> Vec<Constant> {
    let ([look_1, look_2], [lean_1, lean_2], [clear_1, clear_2]) = (c::LOOKS, c::LEAN_CRITICAL, c::CLEAR_CRITICAL);
    let lean = "A point of Student's distribution with weeks - 1 degrees of freedom, chosen by simulation: with no preference, both \
                looks together call a lean in at most 10 % of audits (simulated: 8.5 %; 11 % where a track's weeks differ twice as much \
                as assumed), and find a true lean of 1.0 in at least 85 %. Ours.";
    let clear =
        "Chosen likewise: with no preference, both looks together call a clear lean in at most 3 % of audits (simulated: 1.9 %). Ours.";
    vec![
        row("Verdict: rated lines per track", f64::from(c::VERDICT_LINES), "lines", "Below, a true lean of 1.0 is missed too often. Ours."),
        row("Verdict: weeks with rated lines", f64::from(c::VERDICT_WEEKS), "weeks", "Weeks differ; fewer can't show by how much. Ours."),
        percent("Verdict: logged of the contracted hours, at least", c::VERDICT_COVERAGE, "Less than half a job is not the job. Ours."),
        percent("Verdict: hours without a known activity, at most", c::VERDICT_UNSORTED, "More could turn the lean around. Ours."),
        percent(
            "Verdict: rated hours with a known delay, at least",
            c::VERDICT_DELAY,
            "Late ratings drift to what one expects to feel (PMC7508776). Rated mostly from memory, a verdict says so.",
        ),
        row("Verdict: first look after week", f64::from(look_1), "", "Each further look finds chance once more, so there are two. Ours."),
        row("Verdict: second look after week", f64::from(look_2), "", "The end of the longest audit. Ours."),
        row("Lean: smallest size", c::LEAN_SIZE, "energy per hour", "Half a step of the scale: less would not be felt. Ours."),
        row("Lean: exceeds, at the first look", lean_1, "standard errors", lean),
        row("Lean: exceeds, at the second look", lean_2, "standard errors", lean),
        row("Clear lean: exceeds, at the first look", clear_1, "standard errors", clear),
        row("Clear lean: exceeds, at the second look", clear_2, "standard errors", clear),
    ]
}

fn rest() -> Vec<Constant> {
    vec![
        percent("Projection: measured hours of the role, at least", c::PROJECTION_COVERED, "Below, guesses outweigh measurements. Ours."),
        row("Contradiction: agreed with from", f64::from(c::AGREES), "answer", "Agree, or strongly. Ours."),
        row("Contradiction: disagreed with up to", f64::from(c::DISAGREES), "answer", "Disagree, or strongly. Ours."),
        row("Contradiction: energy against it", c::CONTRADICTS, "energy per hour", "Half a step of the scale, as for a lean. Ours."),
        row(
            "Ceiling: interest fit and job satisfaction",
            c::CEILING_RHO,
            "correlation",
            "Over 107 studies: liking the work explains little of liking the job. Pay, manager, team and hours are not asked here.",
        ),
    ]
}
