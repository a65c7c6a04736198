//! Calendar files (RFC 5545, as Google, Outlook, Exchange and Apple write them) read piece by piece into the occurrences of a
//! window; knows nothing of activities, and of files no more than their names.
//!
//! Only events near the window are kept while reading, so memory does not grow with the file. Every bound below exists because
//! a calendar is untrusted input; what is passed over is named in [`Import::skipped`].

mod draft;
mod line;
mod rule;
mod scan;
mod series;
mod stamp;
mod zone;

use super::reason::{Flaw, Warning};
use super::when::When;
use super::{Progress, Skipped, Window};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use scan::Scanner;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The largest sum of bytes that one import reads.
pub const MAX_BYTES: u64 = 256 << 20;
/// The longest unfolded line that is read, in bytes; longer ones are dropped.
pub const MAX_LINE: usize = 1 << 20;
/// The deepest nesting of components.
pub const MAX_DEPTH: u32 = 8;
/// The most occurrences that one import yields.
pub const MAX_OCCURRENCES: usize = 50_000;
/// The most occurrences of one series inside the window.
pub const MAX_OF_SERIES: usize = 5_000;
/// The most events near the window that are kept while reading.
pub const MAX_KEPT: usize = 100_000;
/// The most skipped events that are named one by one; the rest are counted.
pub const MAX_NAMED: usize = 1_000;
/// Bytes fed between two reports of progress.
const CHUNK: usize = 64 << 10;

/// Who reads, and from where.
#[derive(Clone, Debug)]
pub struct Reading {
    pub window: Window,
    /// The reader's own zone: it decides on which day an event falls.
    pub zone: TimeZone,
    /// The reader's e-mail addresses; case does not matter.
    pub me: Vec<String>,
}

/// Why an occurrence takes no time in the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    Cancelled,
    Declined,
    AllDay,
    /// Marked as free.
    Transparent,
    /// It ends when, or before, it starts.
    NoLength,
    /// It lasts a day or longer.
    Days,
    /// Another calendar holds the same event.
    Twice,
    /// The person deleted its line.
    Removed,
}

impl Why {
    /// The word in JSON and in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Declined => "declined",
            Self::AllDay => "all-day",
            Self::Transparent => "transparent",
            Self::NoLength => "no length",
            Self::Days => "a day or longer",
            Self::Twice => "the same event twice",
            Self::Removed => "removed by you",
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// One event at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Made safe to show; made up from title and start where the calendar has none.
    pub uid: String,
    /// The start that names it in its series; other than `start` only where it was moved.
    pub original: When,
    pub start: When,
    pub end: When,
    /// The reader's day on which it starts.
    pub on: Date,
    /// One line, safe to show, at most 300 characters; may be empty.
    pub title: String,
    /// Length in minutes, rounded; 0 where it takes no time.
    pub minutes: u32,
    /// People invited with the organiser, rooms left out; 1 where nobody is invited.
    pub attendees: u32,
    /// Whether the reader organised it; none where that can't be known.
    pub organised: Option<bool>,
    pub recurring: bool,
    pub left_out: Option<Why>,
    /// The calendar that it stands in: by the name it gives itself, else by the name that its file was opened under.
    pub calendar: Arc<str>,
}

/// What an import of calendars found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// VEVENTs read, near the window or not.
    pub read: u64,
    /// In order of start.
    pub occurrences: Vec<Occurrence>,
    /// The first [`MAX_NAMED`] events that were passed over.
    pub skipped: Vec<Skipped>,
    /// How many more were passed over.
    pub skipped_more: u64,
    /// All that were passed over, by what was wrong; [`Flaw::Full`] with 0.
    pub skipped_counts: BTreeMap<Flaw, u64>,
    /// What was read in another way than written, such as an unknown time zone.
    pub warnings: Vec<Warning>,
    /// The calendars that were read, by the names that lines keep: see [`Occurrence::calendar`].
    pub calendars: Vec<Arc<str>>,
}

/// Why a calendar can't be read. The names in it are safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IcsError {
    /// It has no BEGIN:VCALENDAR line.
    NotACalendar(String),
    /// A line longer than 1 MB, and no event that can be read.
    EndlessLine(String),
    /// Written as UTF-16, which no calendar program exports.
    Utf16(String),
    /// More than 256 MB in one import.
    TooLarge(String),
    /// Ended by who asked for it.
    Cancelled,
}

/// Reads calendars piece by piece: [`Self::open`], [`Self::feed`] as often as there is more, [`Self::close`], for each file;
/// then [`Self::finish`].
#[derive(Debug)]
pub struct Reader {
    scanner: Scanner,
    bytes: u64,
}

impl Reader {
    /// A reader of nothing yet.
    pub fn new(reading: Reading) -> Self {
        Self { scanner: Scanner::new(reading), bytes: 0 }
    }

    /// Opens the next file, known by `name` in messages. `calendar` names what it holds where that has no name of its own.
    pub fn open(&mut self, name: &str, calendar: &str) {
        self.scanner.open(name, calendar);
    }

    /// Reads the next bytes of the open file.
    ///
    /// # Errors
    /// [`IcsError::TooLarge`] and [`IcsError::Utf16`].
    pub fn feed(&mut self, chunk: &[u8]) -> Result<(), IcsError> {
        self.bytes += chunk.len() as u64;
        if self.bytes > MAX_BYTES {
            return Err(IcsError::TooLarge(self.scanner.file_name()));
        }
        self.scanner.feed(chunk)
    }

    /// Ends the open file.
    ///
    /// # Errors
    /// [`IcsError::NotACalendar`] and [`IcsError::EndlessLine`].
    pub fn close(&mut self) -> Result<(), IcsError> {
        self.scanner.close()
    }

    /// Expands what was kept.
    ///
    /// # Errors
    /// [`IcsError::Cancelled`] where `progress` said so.
    pub fn finish(self, progress: &dyn Progress) -> Result<Import, IcsError> {
        series::expand(self.scanner.into_kept(), progress)
    }
}

/// Reads whole files, given as (name, bytes).
///
/// # Errors
/// As [`Reader`] has them; nothing is imported then.
pub fn read(files: &[(&str, &[u8])], reading: Reading, progress: &dyn Progress) -> Result<Import, IcsError> {
    let total: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    let mut reader = Reader::new(reading);
    let mut done = 0;
    for (name, bytes) in files {
        reader.open(name, name);
        for chunk in bytes.chunks(CHUNK) {
            if progress.step(done, total).is_break() {
                return Err(IcsError::Cancelled);
            }
            reader.feed(chunk)?;
            done += chunk.len() as u64;
        }
        reader.close()?;
    }
    reader.finish(progress)
}
