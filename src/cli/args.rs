//! The command line as it is declared: parser, help, completions and manual pages all come from here.

mod data;
mod speak;
mod value;
mod work;

pub(super) use data::{Format, ImportArgs, RenderArgs, ReportArgs, RulesCommand, TrialStart, TrialsArgs, TrialsCommand};
pub(super) use speak::{command, manual, page, wrong};
pub(super) use value::days;
pub(super) use work::{AuditCommand, Decide, Entry, Marks, QuizArgs};

use crate::lang::Lang;
use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// The variable that says where the data are.
pub(super) const DATA_DIR: &str = "FINGERPOST_DATA_DIR";

const AFTER: &str = "\
Examples:
  fingerpost                                  open the program
  fingerpost demo                             look around in six made-up weeks
  fingerpost audit start                      begin a calendar audit this week
  fingerpost log design-review 1h30 +2        add a line to it
  fingerpost import ~/calendar.ics            fill it from a calendar
  fingerpost report --output brief.md         write down what it all says

Data go to standard output, messages to standard error. Nothing is asked where standard input is no terminal, except by
`quiz`, which reads its answers there. There is no network access.
Completions: `fingerpost completions bash` (or zsh, fish, elvish, powershell). Manual page: `fingerpost man`.

Exit codes: 0 done; 1 failed, nothing half done; 2 wrong usage; 3 the data directory is locked or unreadable;
130 or 143 ended by a signal.";

/// Staff Engineer or Engineering Manager? Compare the two paths, take a quiz, keep a calendar audit of your own weeks,
/// and decide on what they show.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, after_help = AFTER, disable_help_subcommand = true)]
pub(super) struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What holds for every command.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Everywhere")]
pub(super) struct Global {
    /// Keep the data in DIR
    #[arg(long, global = true, value_name = "DIR", env = DATA_DIR, value_parser = value::dir())]
    pub data_dir: Option<PathBuf>,
    /// Read the settings from FILE
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Speak English or French
    #[arg(long, global = true, value_name = "en|fr", value_parser = value::lang)]
    pub lang: Option<Lang>,
    /// Use the content pack ID; see `fingerpost pack list`
    #[arg(long, global = true, value_name = "ID")]
    pub pack: Option<String>,
    /// Colours of the full screen
    #[arg(long, global = true, value_name = "NAME", value_parser = value::theme())]
    pub theme: Option<String>,
    /// Whether the full screen has colours
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<Color>,
    /// Draw and write with plain ASCII characters alone; files and what scripts read keep their letters
    #[arg(long, global = true)]
    pub ascii: bool,
    /// No full screen and no columns: line by line, for screen readers (also with ACCESSIBLE=1 or TERM=dumb)
    #[arg(long, global = true)]
    pub plain: bool,
    /// Take DATE for today, in everything that depends on it
    #[arg(long, global = true, value_name = "DATE", value_parser = value::date)]
    pub today: Option<Date>,
    /// Write what is done on the full screen to FILE, for `fingerpost replay FILE`
    #[arg(long, global = true, value_name = "FILE")]
    pub record: Option<PathBuf>,
}

/// When there are colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// Unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Even though `NO_COLOR` is set
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Look around in six made-up weeks, in a temporary directory; your data is not touched
    #[command(after_help = "Example:\n  fingerpost demo")]
    Demo,
    /// Show the comparison as text: two columns where the output is wide enough
    #[command(after_help = "Examples:\n  fingerpost compare\n  fingerpost compare scope\n  fingerpost compare --plain | less")]
    Compare {
        /// A topic: its id, the beginning of its id, or its name; all of them if not given
        topic: Option<String>,
        /// Name the source of each sentence
        #[arg(long)]
        sources: bool,
    },
    /// Take the quiz line by line, or record the answers given; prints the reading
    #[command(after_help = work::QUIZ_EXAMPLES)]
    Quiz(QuizArgs),
    /// Start and show the calendar audit
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Add a line to the audit that covers its day
    #[command(after_help = work::LOG_EXAMPLES)]
    Log(Entry),
    /// Bring in calendars (.ics files and folders of them) or tables (CSV)
    #[command(after_help = data::IMPORT_EXAMPLES)]
    Import(ImportArgs),
    /// Say which activity each event title of standard input belongs to
    #[command(after_help = data::SORT_EXAMPLES)]
    Sort {
        /// As JSON, one object
        #[arg(long)]
        json: bool,
    },
    /// List, add and remove your own rules for sorting events
    Rules {
        #[command(subcommand)]
        command: RulesCommand,
    },
    /// List, start, log and finish trials: small experiments with a path
    Trials(TrialsArgs),
    /// Say where you stand, or write into the decision's worksheet
    #[command(after_help = work::DECIDE_EXAMPLES)]
    Decide(Decide),
    /// Write the brief: what quiz, audit and trials say so far
    #[command(after_help = data::REPORT_EXAMPLES)]
    Report(ReportArgs),
    /// Draw a screen as a picture (SVG), without a terminal; nothing is changed
    #[command(after_help = data::RENDER_EXAMPLES)]
    Render(RenderArgs),
    /// List, check and start content packs
    Pack {
        #[command(subcommand)]
        command: PackCommand,
    },
    /// Check every file of the data directory; name what is wrong, where, and the way back
    #[command(after_help = data::DOCTOR_EXAMPLES)]
    Doctor {
        /// Bring back earlier versions of broken files and merge conflict copies, after showing what would change
        #[arg(long)]
        fix: bool,
        /// Do not ask
        #[arg(long, requires = "fix")]
        yes: bool,
    },
    /// Say where data and settings are
    Paths {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List every key with its command, as `keys:` in the settings names it
    #[command(after_help = "Examples:\n  fingerpost keys\n  fingerpost keys --json")]
    Keys {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Write completions for a shell
    #[command(after_help = "Example:\n  fingerpost completions bash > ~/.local/share/bash-completion/completions/fingerpost")]
    Completions { shell: clap_complete::Shell },
    /// Write the manual page, or one for each command
    #[command(after_help = "Examples:\n  fingerpost man | man -l -\n  fingerpost man --dir ~/.local/share/man/man1")]
    Man {
        /// Write one page for each command into DIR
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Run what --record wrote, without a screen, and print where it ends
    ///
    /// It runs in memory: on no data, or on a copy of those in --data-dir where that is given. Nothing is written.
    #[command(after_help = "Example:\n  fingerpost replay session.jsonl")]
    Replay { file: PathBuf },
}

#[derive(Debug, Subcommand)]
pub(super) enum PackCommand {
    /// List the packs that ship and your own
    List,
    /// Check a pack file; `-` reads standard input
    Check { file: PathBuf },
    /// Write the JSON schema of a pack, for editors
    Schema,
    /// Write a small pack to start your own from
    New,
}
