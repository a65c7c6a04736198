//! All that an import has to say of events, files and rules, as closed values; knows nothing of languages.

use super::ics::{IcsError, Why};
use crate::lang::Message;

/// Why an event was sorted as it was, or why not. The texts in it are safe to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is known of it.
    #[default]
    None,
    /// The same title was put there by hand before.
    ByHand,
    /// The person sorted this line otherwise than the sorter would.
    Kept,
    /// The line stands there, for whatever reason.
    Stands,
    OwnWords(String),
    OwnPattern(String),
    OwnTitle,
    OwnSeries,
    OwnEvent,
    /// Two names, with a sign between them.
    Names(String, String),
    /// A built-in phrase.
    Matched(String),
    /// Words of labelled titles.
    Similar(String),
    /// Unsure, as all below: there are no words.
    NoWords,
    NoMatch,
    General(String),
    /// Words that fit every meeting.
    Anything(String),
    /// Signs that contradict each other.
    Several(String),
}

/// What was wrong with an event that was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flaw {
    BadStart,
    NoStart,
    BadRecurrence,
    TooOften,
    BySecond,
    NeverEnded,
    LongLine,
    Nested,
    ManyEvents,
    ManyTimes,
    /// The window is full; so many events were not read (0 where they are counted elsewhere).
    Full(u64),
}

/// What changed in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Moved,
    Length,
    Sorted,
    Time,
    Title,
    Back,
}

impl Part {
    /// The word in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Length => "length",
            Self::Sorted => "sorted",
            Self::Time => "time",
            Self::Title => "title",
            Self::Back => "back",
        }
    }
}

/// Why an event has the status that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It takes no time.
    LeftOut(Why),
    /// It is no longer in the calendar.
    Gone,
    Changed(Vec<Part>),
}

/// What was read in another way than written, or not at all. The texts in it are safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Its events are read as local time.
    UnknownZone {
        file: String,
        zone: String,
    },
    /// No event is known from earlier imports, so none was marked as vanished.
    OtherCalendar,
    /// A rule of the person has no words.
    EmptyRule(String),
    /// A pattern of the person is longer than 1,000 characters.
    LongPattern,
    BadPattern {
        pattern: String,
        why: String,
    },
}

/// Why an import has no result at all. The texts in it are safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Unreadable {
        path: String,
        why: Message,
    },
    /// A folder without a calendar.
    Empty(String),
    /// A folder with more than 50,000 calendars.
    Many(String),
    /// A table where only calendars are read.
    Table(String),
    /// An archive, or a spreadsheet, which is one.
    Packed(String),
    /// Tables and calendars at once.
    Both,
    /// No path was given.
    Nothing,
    Ics(IcsError),
}

impl From<IcsError> for Refused {
    fn from(why: IcsError) -> Self {
        Self::Ics(why)
    }
}
