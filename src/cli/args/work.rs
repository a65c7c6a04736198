//! Arguments of the commands that answer, plan and log; knows nothing of what they do.

use super::value;
use crate::model::IsoWeek;
use clap::Subcommand;
use jiff::civil::Date;

pub(super) const QUIZ_EXAMPLES: &str = "\
Examples:
  fingerpost quiz
  fingerpost quiz --answers 4,5,3,4,4,5,2,3,2,3,2,1 --forks s,s,m,-,s

Without --answers it asks line by line, on a terminal or from standard input. What was answered when the input ends is
kept, and the next `fingerpost quiz` goes on from there.";

pub(super) const LOG_EXAMPLES: &str = "\
Examples:
  fingerpost log design-review 1h30 +2
  fingerpost log coding 90m -1 --note \"the flaky test again\"
  fingerpost log one-on-ones 0.5 --on 2026-11-24

A number up to 16 without a unit is hours, from 17 on it is minutes. The energy of another day than today counts as
recalled.";

const MARK_EXAMPLES: &str = "\
Examples:
  fingerpost audit mark --hard yes --check-in \"Two incidents, but the RFC landed.\"
  fingerpost audit mark 2026-W47 --days-off 1.5";

const SHOW_EXAMPLES: &str = "\
Examples:
  fingerpost audit show
  fingerpost audit show --week 2026-W47 --lines
  fingerpost audit show --json | jq '.activities[] | {id, hours}'

A file that can't be read is named on standard error, the others are shown, and the exit code is 3, so that no script
takes a part for the whole.

JSON: {\"format\": 1, \"audit\": {\"first_week\", \"weeks\", \"title\", \"hours_a_week\"}, \"hours\", \"lines\", \"rated\", \"coverage\",
\"drain_share\", \"activities\": [{\"id\", \"name\", \"hours\", \"lines\", \"rated\", \"energy_per_hour\"}], \"weeks\": [{\"week\", \"hours\",
\"hard\", \"atypical\", \"days_off\", \"check_in\", \"lines\": [{\"on\", \"activity\", \"minutes\", \"energy\", \"rated\", \"note\"}]}],
\"unreadable\": [{\"what\", \"why\"}]}. What is not there yet is null.";

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct QuizArgs {
    /// One number from 1 (strongly disagree) to 5 (strongly agree) for each statement, in the pack's order
    #[arg(long, value_name = "4,5,…", allow_hyphen_values = true)]
    pub answers: Option<String>,
    /// One of s (the first path), m (the second) or - (undecided) for each fork
    #[arg(long, value_name = "s,m,-,…", allow_hyphen_values = true, requires = "answers")]
    pub forks: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum AuditCommand {
    /// Begin an audit
    #[command(after_help = "Examples:\n  fingerpost audit start\n  fingerpost audit start --weeks 4 --from 2026-11-02 --hours-a-week 35")]
    Start {
        /// How many weeks, 4 to 6
        #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(4..=6))]
        weeks: u8,
        /// A day of the first week; this week if not given
        #[arg(long, value_name = "DATE", value_parser = value::date)]
        from: Option<Date>,
        /// Contracted hours a week, 1 to 100; the settings' `hours_a_week`, or 40, if not given
        #[arg(long, value_name = "N", value_parser = value::hours)]
        hours_a_week: Option<f64>,
    },
    /// Say what a week was like: hard, atypical, days off, a check-in
    #[command(after_help = MARK_EXAMPLES)]
    Mark(Marks),
    /// Show hours and energy by activity, week by week
    #[command(after_help = SHOW_EXAMPLES)]
    Show {
        /// One week, such as 2026-W47
        #[arg(long, value_name = "WEEK")]
        week: Option<IsoWeek>,
        /// Every line with its note
        #[arg(long)]
        lines: bool,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// What a week was like.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("marks").args(["hard", "atypical", "days_off", "check_in"]).required(true).multiple(true))]
#[group(skip)]
pub(in crate::cli) struct Marks {
    /// A week, such as 2026-W47; this week if not given
    pub week: Option<IsoWeek>,
    /// Whether it was hard: it is looked at on its own too
    #[arg(long, value_name = "yes|no", value_parser = value::yes_or_no)]
    pub hard: Option<bool>,
    /// Whether it was not like other weeks: it is left out of the lean
    #[arg(long, value_name = "yes|no", value_parser = value::yes_or_no)]
    pub atypical: Option<bool>,
    /// Days off, 0 to 7, in half days
    #[arg(long, value_name = "N", value_parser = value::days)]
    pub days_off: Option<f64>,
    /// How the week went, in place of what is written there
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub check_in: Option<String>,
}

/// A line to be logged.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Entry {
    /// An activity: its id, the beginning of its id, or its name
    pub activity: String,
    /// Time spent: 1h30, 90m, 1.5 (hours) or 90 (minutes)
    #[arg(allow_hyphen_values = true)]
    pub duration: String,
    /// Energy gained or lost, -2 to +2; leave it out to rate later
    #[arg(allow_negative_numbers = true)]
    pub energy: Option<String>,
    /// The day; today if not given
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    pub on: Option<Date>,
    /// A note
    #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
    pub note: String,
    /// The energy is from memory, not from the same day
    #[arg(long)]
    pub recalled: bool,
}
