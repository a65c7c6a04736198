//! The calendar audit: its plan, its weeks and their lines; knows nothing of how energy is averaged.

use super::activity::ActivityId;
use super::scale::{Energy, Minutes};
use super::week::IsoWeek;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// An audit is known by its first week; two audits never start in the same week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuditId(pub IsoWeek);

impl AuditId {
    /// The audits that may cover a week, however long they are, latest first.
    pub fn near(week: IsoWeek) -> impl Iterator<Item = Self> {
        (0..i32::from(*Audit::WEEKS.end())).map(move |back| Self(week.plus(-back)))
    }

    /// Whether its plan may cover a week: only the plan tells.
    pub fn may_cover(self, week: IsoWeek) -> bool {
        (0..i32::from(*Audit::WEEKS.end())).contains(&self.0.weeks_until(week))
    }
}

impl fmt::Display for AuditId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The plan of an audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    pub title: String,
    pub first_week: IsoWeek,
    /// How many weeks it covers, 4 to 6.
    pub weeks: u8,
    /// Contracted hours a week, 1 to 100; coverage is measured against them.
    pub hours_a_week: f64,
}

impl Audit {
    /// Contracted hours where nothing else is said.
    pub const DEFAULT_HOURS: f64 = 40.0;
    /// The shortest and longest audit, in weeks.
    pub const WEEKS: std::ops::RangeInclusive<u8> = 4..=6;

    pub const fn id(&self) -> AuditId {
        AuditId(self.first_week)
    }

    /// Its weeks, first to last.
    pub fn all_weeks(&self) -> impl DoubleEndedIterator<Item = IsoWeek> + ExactSizeIterator + use<> {
        let first = self.first_week;
        (0..i32::from(self.weeks)).collect::<Vec<_>>().into_iter().map(move |n| first.plus(n))
    }

    /// Whether `week` is one of its weeks.
    pub fn covers(&self, week: IsoWeek) -> bool {
        (0..i32::from(self.weeks)).contains(&self.first_week.weeks_until(week))
    }

    /// The last week.
    pub fn last_week(&self) -> IsoWeek {
        self.first_week.plus(i32::from(self.weeks) - 1)
    }
}

/// When the energy of a line was rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rated {
    /// On the day itself.
    SameDay,
    /// Later, from memory.
    Recalled,
}

impl Rated {
    /// The word in files: `same-day` or `recalled`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SameDay => "same-day",
            Self::Recalled => "recalled",
        }
    }
}

/// The calendar event that a line came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRef {
    pub uid: String,
    /// Start as RFC 3339 with offset; a floating time has no offset.
    pub start: String,
    pub title: String,
    /// Set when a later export no longer held the event.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub vanished: bool,
    /// The calendar it came from, by its name; empty where that isn't known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub calendar: String,
    /// People invited with the organiser; 0 where that isn't known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub attendees: u32,
    /// Whether it is one of a series.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recurring: bool,
    /// When it takes place where that is not at `start`, written alike; empty otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub moved_to: String,
    /// Its own length in minutes, by which an import knows minutes that a person set; 0 in files of earlier versions where the line
    /// has the same.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minutes: u32,
}

impl EventRef {
    /// When it takes place, as files have it.
    pub fn at(&self) -> &str {
        if self.moved_to.is_empty() { &self.start } else { &self.moved_to }
    }
}

/// What an import knows an event by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventName {
    pub uid: String,
    /// As in [`EventRef::start`].
    pub start: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// One line of an audit: time on an activity, with the energy it gave or took.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The day; none for a line that stands for the whole week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    pub activity: ActivityId,
    pub minutes: Minutes,
    /// None while not yet rated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub energy: Option<Energy>,
    /// How the energy was rated; none while there is no energy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated: Option<Rated>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The id of the trial that was running when this was logged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventRef>,
}

impl Line {
    /// A bare line without energy, note or event.
    pub const fn new(on: Option<Date>, activity: ActivityId, minutes: Minutes) -> Self {
        Self { on, activity, minutes, energy: None, rated: None, note: String::new(), trial: None, event: None }
    }
}

impl Line {
    /// Minutes of its event, or its own where these are the same.
    pub fn event_minutes(&self) -> u32 {
        self.event.as_ref().map(|e| e.minutes).filter(|m| *m > 0).unwrap_or(self.minutes.get())
    }

    /// Gives it minutes, and lets its event keep its own.
    pub fn set_minutes(&mut self, minutes: Minutes) {
        let own = self.event_minutes();
        self.minutes = minutes;
        if let Some(event) = &mut self.event {
            event.minutes = own;
        }
    }
}

/// One week of an audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    pub week: IsoWeek,
    /// A week of incidents, conflict or pressure: looked at on its own too.
    pub hard: bool,
    /// Not like other weeks (travel, sickness): left out of the lean, and listed.
    pub atypical: bool,
    /// Days off, 0 to 7, in half days.
    pub days_off: f64,
    pub check_in: String,
    pub lines: Vec<Line>,
    /// Events of calendars whose lines the person deleted: an import leaves them out.
    pub removed: BTreeSet<EventName>,
}

impl Week {
    /// An empty week.
    pub const fn new(week: IsoWeek) -> Self {
        Self { week, hard: false, atypical: false, days_off: 0.0, check_in: String::new(), lines: Vec::new(), removed: BTreeSet::new() }
    }

    /// Deletes the lines at these places, and remembers the events they stood for.
    pub fn delete(&mut self, gone: &[usize]) {
        for (n, line) in std::mem::take(&mut self.lines).into_iter().enumerate() {
            if !gone.contains(&n) {
                self.lines.push(line);
            } else if let Some(event) = line.event {
                self.removed.insert(EventName { uid: event.uid, start: event.start });
            }
        }
    }

    /// Logged minutes that count as work.
    pub fn work_minutes(&self) -> u32 {
        self.lines.iter().filter(|l| l.activity.is_work()).map(|l| l.minutes.get()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_audits_near_a_week_are_all_that_a_plan_of_any_length_lets_cover_it() {
        let week: IsoWeek = "2026-W02".parse().unwrap();
        let longest = *Audit::WEEKS.end();
        let covers = |id: AuditId| Audit { title: String::new(), first_week: id.0, weeks: longest, hours_a_week: 40.0 }.covers(week);
        let near: Vec<AuditId> = AuditId::near(week).collect();
        for offset in -10..10 {
            let id = AuditId(week.plus(offset));
            assert_eq!((near.contains(&id), id.may_cover(week)), (covers(id), covers(id)), "{id}");
        }
    }
}
