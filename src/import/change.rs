//! What became of one event of an import; knows nothing of how that was found out.

use super::merge::UNSORTED;
use super::reason::{Cause, Part, Reason};
use super::when::When;
use crate::model::{ActivityId, IsoWeek, Line};
use jiff::civil::Date;

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Added,
    Changed,
    Same,
    /// A line's event is no longer in the calendar, or takes no time any more; the line stays.
    Vanished,
    LeftOut,
}

impl Status {
    /// Whether a line stands for it that its calendar knows.
    pub const fn is_there(self) -> bool {
        matches!(self, Self::Added | Self::Changed | Self::Same)
    }

    /// The word in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Vanished => "vanished",
            Self::LeftOut => "left-out",
        }
    }
}

/// One event of an import and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub status: Status,
    pub uid: String,
    pub start: When,
    /// None where the end is not known.
    pub end: Option<When>,
    pub on: Date,
    pub title: String,
    /// Minutes of the line; 0 where it is left out.
    pub minutes: u32,
    /// How many minutes of the event went to others at the same time.
    pub shared: u32,
    /// None where the sorter is unsure.
    pub activity: Option<ActivityId>,
    pub reason: Reason,
    /// Why it is left out or vanished, or what changed.
    pub why: Option<Cause>,
    pub attendees: u32,
    pub recurring: bool,
    pub asks_who_leads: bool,
}

impl Change {
    /// A line's event as it stands, with no word yet of what became of it.
    pub fn of_line(line: &Line, week: IsoWeek) -> Option<Self> {
        let event = line.event.as_ref()?;
        let on = line.on.unwrap_or(week.monday());
        Some(Self {
            status: Status::Same,
            uid: event.uid.clone(),
            start: When::parse(&event.start).unwrap_or(When::Day(on)),
            end: None,
            on,
            title: event.title.clone(),
            minutes: line.minutes.get(),
            shared: 0,
            activity: Some(line.activity.clone()).filter(|a| a.as_str() != UNSORTED),
            reason: Reason::None,
            why: None,
            attendees: event.attendees,
            recurring: event.recurring,
            asks_who_leads: false,
        })
    }

    /// Counts it among the changed ones.
    pub(super) fn note_changed(&mut self, part: Part) {
        self.status = Status::Changed;
        match &mut self.why {
            Some(Cause::Changed(parts)) => parts.push(part),
            _ => self.why = Some(Cause::Changed(vec![part])),
        }
    }
}
