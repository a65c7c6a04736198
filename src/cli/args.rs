//! The command line as it is declared: parser, help, completions and manual page all come from here.

use crate::model::IsoWeek;
use clap::{Parser, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;

const AFTER: &str = "\
Examples:
  fingerpost                                  open the program
  fingerpost demo                             look around in six made-up weeks
  fingerpost audit start                      begin a calendar audit this week
  fingerpost log design-review 1h30 +2        add a line to it

Exit codes: 0 done; 1 failed, nothing half done; 2 wrong usage; 3 the data directory is locked or unreadable;
130 or 143 ended by a signal.";

/// Staff Engineer or Engineering Manager? Compare the two paths, take a quiz, keep a calendar audit of your own weeks,
/// and decide on what they show.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, after_help = AFTER, disable_help_subcommand = true)]
pub(super) struct Args {
    /// Keep the data in DIR
    #[arg(long, global = true, value_name = "DIR", env = "FINGERPOST_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// Read the settings from FILE
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Take DATE for today, in everything that depends on it
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Look around in six made-up weeks, in a temporary directory; your data is not touched
    Demo,
    /// Start and show the calendar audit
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Add a line to the audit: `fingerpost log design-review 1h30 +2`
    Log(Entry),
    /// Check every file of the data directory; name what is wrong, where, and the way back
    Doctor,
    /// Say where data and settings are
    Paths,
}

#[derive(Debug, Subcommand)]
pub(super) enum AuditCommand {
    /// Begin an audit
    Start {
        /// How many weeks, 4 to 6
        #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(4..=6))]
        weeks: u8,
        /// A day of the first week; this week if not given
        #[arg(long, value_name = "DATE", value_parser = date)]
        from: Option<Date>,
        /// Contracted hours a week, 1 to 100
        #[arg(long, value_name = "N", default_value_t = crate::model::Audit::DEFAULT_HOURS, value_parser = hours)]
        hours_a_week: f64,
    },
    /// Show hours and energy by activity
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

/// A line to be logged.
#[derive(Debug, clap::Args)]
pub(super) struct Entry {
    /// An activity: its id, the beginning of its id, or its name
    pub activity: String,
    /// Time spent: 1h30, 90m, 1.5 (hours) or 90 (minutes)
    pub duration: String,
    /// Energy gained or lost, -2 to +2; leave it out to rate later
    #[arg(allow_hyphen_values = true)]
    pub energy: Option<String>,
    /// The day; today if not given
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// A note
    #[arg(long, value_name = "TEXT", default_value = "", allow_hyphen_values = true)]
    pub note: String,
    /// The energy is from memory, not from the same day
    #[arg(long)]
    pub recalled: bool,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().ok().filter(|_| text.len() == 10).ok_or_else(|| "write it as 2026-11-25".to_owned())
}

fn hours(text: &str) -> Result<f64, String> {
    let value = text.replace(',', ".").parse::<f64>().ok().filter(|h| (1.0..=100.0).contains(h));
    value.ok_or_else(|| "write a number from 1 to 100".to_owned())
}
