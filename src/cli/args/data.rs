//! Arguments of the commands that bring data in and write it out; knows nothing of what they do.

use super::value;
use crate::model::{IsoWeek, Side};
use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  fingerpost import ~/calendar.ics --dry-run
  fingerpost import ~/.calendars/work --me me@example.com
  fingerpost import weeks.csv
  curl -s https://example.com/me.ics | fingerpost import -

A calendar is read for the weeks of your audits; the same calendar may be imported again and again, what you rated and
noted stays. A table needs a header: date,minutes,activity,energy,rated,note (`report --format csv` writes one). A row
that is there already is not added twice. A row that can't be read stops the import, with its line named, unless
--skip-bad is given.

JSON: {\"format\": 1, \"read\", \"window\": {\"from\", \"to\"}, \"events\": [{\"uid\", \"start\", \"end\", \"title\", \"minutes\", \"activity\",
\"reason\", \"status\": added|changed|same|vanished|left-out, \"why\"}], \"skipped\": [{\"line\", \"uid\", \"why\"}], \"warnings\": []}.";

pub(super) const SORT_EXAMPLES: &str = "\
Example:
  printf 'Design review: queues\\t6\\tweekly\\n' | fingerpost sort

In: a line for each event, `title`, then a tab and the number of people, then a tab and `weekly` (any word) where it
recurs. Out: activity, reason and title between tabs; `unsure` where it is unsure.";

pub(super) const REPORT_EXAMPLES: &str = "\
Examples:
  fingerpost report
  fingerpost report --format html --output brief.html
  fingerpost report --format json | jq .audit.verdict
  fingerpost report --audit 2026-W30 --output summer.md
  fingerpost report --format csv --all --output weeks.csv

csv is every line with its note, energy and event; `fingerpost import` reads it back without loss into the audits that
cover its weeks. It says nothing of check-ins, days off and marks of a week: for these copy the data directory.";

pub(super) const RENDER_EXAMPLES: &str = "\
Examples:
  fingerpost render --demo --output compare.svg
  fingerpost render --demo --keys '7 enter' --size 120x34 --output quiz.svg
  fingerpost render --keys '8 v' --theme light > audit.svg

KEYS are written as `fingerpost keys` lists them, with blanks between; text is typed in quotation marks: '/ \"review\"'.
They act on a copy in memory.";

pub(super) const DOCTOR_EXAMPLES: &str = "\
Examples:
  fingerpost doctor
  fingerpost doctor --fix

The exit code is 0 only if all is well. --fix keeps every version that it replaces under `snapshots`.";

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// Files or folders; `-` reads standard input
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// The first day that is read; the audit's first if not given
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    pub from: Option<Date>,
    /// The last day that is read; the audit's last if not given
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    pub to: Option<Date>,
    /// Your e-mail address, so that declined events are left out; may be given several times
    #[arg(long, value_name = "EMAIL")]
    pub me: Vec<String>,
    /// Say what would happen; change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Leave out rows of a table that can't be read, and bring in the others
    #[arg(long)]
    pub skip_bad: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum RulesCommand {
    /// List your rules
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Add a rule; of two that catch an event, the later one counts
    #[command(
        after_help = "Examples:\n  fingerpost rules add one-on-ones \"sync alex\"\n  fingerpost rules add on-call --pattern '^INC-[0-9]+'"
    )]
    Add {
        /// The activity that events are sorted into
        activity: String,
        /// Words that the title holds side by side, in this order
        text: String,
        /// TEXT is the whole title
        #[arg(long, group = "kind")]
        title: bool,
        /// TEXT is a regular expression
        #[arg(long, group = "kind")]
        pattern: bool,
        /// TEXT is the UID of a series
        #[arg(long, group = "kind")]
        series: bool,
    },
    /// Remove the rule with this number of `rules list`
    Remove { number: usize },
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct TrialsArgs {
    #[command(subcommand)]
    pub command: Option<TrialsCommand>,
    /// Write reminders of the running trials as a calendar
    #[arg(long)]
    pub ics: bool,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum TrialsCommand {
    /// List your trials and those that the pack proposes
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Start a trial: one of the pack's by its id, or one of your own by a title
    #[command(
        after_help = "Examples:\n  fingerpost trials start TR1\n  fingerpost trials start \"Lead the migration\" --toward staff --weeks 6"
    )]
    Start(TrialStart),
    /// Add a dated line to a trial's log
    Log {
        /// The trial's id in `trials list`
        trial: String,
        #[arg(allow_hyphen_values = true)]
        text: String,
        /// The day; today if not given
        #[arg(long, value_name = "DATE", value_parser = value::date)]
        on: Option<Date>,
    },
    /// End a trial with its signal: did it show that the path fits?
    Finish {
        /// The trial's id in `trials list`
        trial: String,
        /// Whether it showed that the path fits
        #[arg(long, value_name = "yes|no", value_parser = value::yes_or_no)]
        signal: Option<bool>,
        /// What came of it
        #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
        outcome: String,
    },
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct TrialStart {
    /// A trial of the pack (TR1) or a title
    pub trial: String,
    /// The path that an own trial tries out
    #[arg(long, value_name = "staff|em", value_parser = side)]
    pub toward: Option<Side>,
    /// The activity that its time is logged on
    #[arg(long, value_name = "ACTIVITY")]
    pub activity: Option<String>,
    /// Weeks until it is looked back on
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(1..=52))]
    pub weeks: u8,
    /// The first day; today if not given
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    pub from: Option<Date>,
    /// Written duties that were agreed
    #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
    pub duties: String,
    /// Gaps named up front
    #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
    pub gaps: String,
    /// The way back without blame that was agreed
    #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
    pub way_back: String,
}

fn side(text: &str) -> Result<Side, value::Wrong> {
    Side::BOTH.into_iter().find(|s| s.id() == text).ok_or(value::Wrong("cli-value-side"))
}

/// What the brief is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    Md,
    Txt,
    Html,
    Json,
    Csv,
}

impl Format {
    /// What the ending of a file's name says.
    pub(in crate::cli) fn of(path: &Path) -> Option<Self> {
        Self::from_str(path.extension()?.to_str()?, true).ok()
    }
}

#[derive(Debug, Default, clap::Args)]
pub(in crate::cli) struct ReportArgs {
    /// The form of the brief, by the ending of FILE, else md, if not given; txt is made of lines to listen to
    #[arg(long)]
    pub format: Option<Format>,
    /// The audit that begins with this week, or covers it; today's, else the latest, if not given
    #[arg(long, value_name = "WEEK")]
    pub audit: Option<IsoWeek>,
    /// The lines of all audits, as csv
    #[arg(long, conflicts_with = "audit")]
    pub all: bool,
    /// Write to FILE, for its owner only, and not to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace FILE if it exists
    #[arg(long, requires = "output")]
    pub force: bool,
    /// Tell notes and check-ins too (csv always has them)
    #[arg(long)]
    pub with_notes: bool,
}

impl ReportArgs {
    /// The form that is asked for: by name, else by the ending of the file, else Markdown.
    pub(in crate::cli) fn form(&self) -> Format {
        self.format.or_else(|| Format::of(self.output.as_deref()?)).unwrap_or(Format::Md)
    }
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct RenderArgs {
    /// The keys that lead to the screen
    #[arg(long, value_name = "KEYS", default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub keys: String,
    /// Columns and rows of the window, each from 20 to 400
    #[arg(long, value_name = "COLSxROWS", default_value = "100x30", value_parser = value::size)]
    pub size: (u16, u16),
    /// Draw the six made-up weeks of `fingerpost demo`
    #[arg(long)]
    pub demo: bool,
    /// Write to FILE, for its owner only; `-` is standard output
    #[arg(long, short, visible_alias = "out", value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace FILE if it exists
    #[arg(long, requires = "output")]
    pub force: bool,
}
