//! All that an export says, as one value, and the formats it is written in; knows nothing of files, clocks or screens.
//!
//! [`build`] reads the data once; [`json`], [`markdown`] and [`html`] only write down what it found. [`csv`] writes
//! the lines themselves, as `import` reads them back. There is no merged score anywhere: the quiz and the weeks stay
//! two readings, and where they disagree that is the first thing said.

mod brief;
pub mod csv;
mod gather;
pub mod html;
pub mod json;
pub mod markdown;
mod number;
pub mod txt;

pub use gather::build;

use crate::analysis::audit::Projection;
use crate::analysis::quiz::{ForkCount, Retake};
use crate::analysis::{AuditReading, Contradiction, QuizReading, Reading};
use crate::lang::Lang;
use crate::model::pack::Pack;
use crate::model::{Attempt, Audit, Decision, IsoWeek, Side, StaffArchetype, TrialState, Trials, Week};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything that a report is built from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub pack: &'a Pack,
    /// The audit that is told of, with its weeks; none before there is one.
    pub audit: Option<(&'a Audit, &'a [&'a Week])>,
    /// All attempts, in any order.
    pub attempts: &'a [&'a Attempt],
    pub trials: &'a Trials,
    pub decision: &'a Decision,
    pub today: Date,
    pub lang: Lang,
    pub options: Options,
}

/// What the reader of the report is to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether notes on lines, check-ins, trial logs and notes on contradictions are told.
    pub with_notes: bool,
}

/// All that an export says. Texts of people and packs in it hold no control, bidirectional or zero-width character.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub lang: Lang,
    /// The day of the report.
    pub today: Date,
    pub pack_title: String,
    pub staff: TrackName,
    pub em: TrackName,
    /// None before there is an audit.
    pub span: Option<Span>,
    pub reading: Reading,
    /// Tracks lived too little to be judged, the shorter one first.
    pub untested: Vec<Side>,
    /// The latest finished attempt; none before there is one.
    pub quiz: Option<Quiz>,
    pub audit: Option<AuditReading>,
    pub weeks: Vec<WeekRow>,
    /// The strongest first.
    pub contradictions: Vec<Clash>,
    pub projections: [Role; 2],
    pub wants: Vec<Chosen>,
    pub marks: Vec<Chosen>,
    pub trials: Vec<TrialEntry>,
    /// The pack's trials that would fill an untested track, one for each of [`Self::untested`].
    pub proposed: Vec<Chosen>,
    pub company: Company,
    /// Answers to "what does excellent look like in 6 months?", Staff first; none where nothing was written.
    pub excellent: [Option<Answer>; 2],
    /// In the person's own words; empty where not written.
    pub statement: String,
    pub gives_energy: Option<bool>,
    /// Whether notes may be told.
    pub with_notes: bool,
    /// Names of activities by id; an id without a name stands for itself.
    pub names: BTreeMap<String, String>,
}

/// What a track is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackName {
    pub name: String,
    pub short: String,
}

/// The audit's title and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub title: String,
    pub first: Date,
    pub last: Date,
    pub weeks: u8,
}

/// A finished attempt, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    pub on: Date,
    /// Finished attempts so far.
    pub attempts: usize,
    pub reading: QuizReading,
    /// Against the attempt before; none for the first.
    pub retake: Option<Retake>,
    pub forks: ForkCount,
    /// Text of each statement, by id.
    pub statements: BTreeMap<String, String>,
}

/// A week of the audit as the map shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekRow {
    pub week: IsoWeek,
    pub hard: bool,
    pub atypical: bool,
    /// Hours of work.
    pub hours: f64,
    /// Hours by activity id, and `sum(h*e) / sum(h)` of the rated ones where there are any.
    pub cells: BTreeMap<String, (f64, Option<f64>)>,
    /// Empty unless notes are told.
    pub check_in: String,
    /// Empty unless notes are told: day (none for the whole week), activity id, minutes, energy, note.
    pub notes: Vec<LineNote>,
}

/// A line of the audit that has a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineNote {
    pub on: Option<Date>,
    pub activity: String,
    pub energy: Option<i8>,
    pub note: String,
}

/// A contradiction with what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    pub found: Contradiction,
    pub statement: String,
    /// The person's note; empty unless notes are told.
    pub note: String,
}

/// A target role, projected.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    pub projection: Projection,
    /// Whether the mix of hours is the person's own.
    pub own_mix: bool,
}

/// An entry of the pack that the person chose, or that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub id: String,
    pub side: Side,
    /// What it belongs to; may be empty.
    pub theme: String,
    pub text: String,
}

/// A trial of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialEntry {
    pub title: String,
    pub side: Side,
    pub state: TrialState,
    pub start: Option<Date>,
    pub review: Option<Date>,
    pub duties: String,
    pub gaps: String,
    pub way_back: String,
    pub signal: Option<bool>,
    pub outcome: String,
    /// Empty unless notes are told.
    pub log: Vec<(Date, String)>,
}

/// The company as far as it was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Company {
    pub size: Option<u32>,
    pub parity: Option<bool>,
    pub archetype: Option<StaffArchetype>,
}

/// An answer of a manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub answer: String,
    pub vague: Option<bool>,
}

impl Report {
    /// What a track is called.
    pub const fn track(&self, side: Side) -> &TrackName {
        match side {
            Side::Staff => &self.staff,
            Side::Em => &self.em,
        }
    }

    /// What an activity is called; its id where the pack has no name for it.
    pub fn activity<'a>(&'a self, id: &'a str) -> &'a str {
        self.names.get(id).map_or(id, String::as_str)
    }

    /// The projection on one track's role.
    pub const fn role(&self, side: Side) -> &Role {
        let [staff, em] = &self.projections;
        match side {
            Side::Staff => staff,
            Side::Em => em,
        }
    }
}

/// The last door of every format: nothing leaves that steers a terminal or turns text around, wherever it came from.
fn seal(text: &str) -> String {
    crate::model::text::block(text)
}
