//! Time zones by the names that calendars use, or by the rules that a calendar brings along; knows nothing of events, and never
//! takes a name for a path.

use super::rule::{self, Span};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use windows_timezones::WindowsTimezone;

/// What turns local time into instants.
#[derive(Clone, Debug)]
pub(super) enum Zone {
    /// Nothing does.
    Floating,
    Named(TimeZone),
    /// The transitions of a VTIMEZONE.
    Table(Vec<Transition>),
}

/// A change of offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Transition {
    /// Seconds since 1970 UTC.
    at: i64,
    /// Offset before, seconds east of UTC.
    from: i32,
    /// Offset after.
    to: i32,
}

/// Seconds since 1970 of a civil time taken as UTC.
fn seconds(civil: DateTime) -> i64 {
    civil.to_zoned(TimeZone::UTC).map_or(0, |z| z.timestamp().as_second())
}

impl Zone {
    /// The instant and offset of a local time. A time that the clock jumps over is read with the offset before the jump, one
    /// that comes twice is the first of the two.
    pub(super) fn instant(&self, civil: DateTime) -> Option<(Timestamp, Offset)> {
        match self {
            Self::Floating => None,
            Self::Named(zone) => {
                let zoned = zone.to_ambiguous_zoned(civil).compatible().ok()?;
                Some((zoned.timestamp(), zoned.offset()))
            }
            Self::Table(table) => {
                let local = seconds(civil);
                let next = table.partition_point(|t| t.at + i64::from(t.from.max(t.to)) <= local);
                let offset = table.get(next).map(|t| t.from).or_else(|| table.last().map(|t| t.to))?;
                let at = Timestamp::from_second(local - i64::from(offset)).ok()?;
                self.offset(at).map(|offset| (at, offset))
            }
        }
    }

    /// The offset in force at an instant.
    fn offset(&self, at: Timestamp) -> Option<Offset> {
        match self {
            Self::Floating => None,
            Self::Named(zone) => Some(zone.to_offset(at)),
            Self::Table(table) => {
                let next = table.partition_point(|t| t.at <= at.as_second());
                let seconds = next.checked_sub(1).and_then(|n| table.get(n)).map(|t| t.to).or_else(|| table.first().map(|t| t.from))?;
                Offset::from_seconds(seconds).ok()
            }
        }
    }

    /// The local time at an instant.
    pub(super) fn civil(&self, at: Timestamp) -> Option<DateTime> {
        self.offset(at).map(|offset| offset.to_datetime(at))
    }
}

/// A VTIMEZONE as it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct ZoneDraft {
    pub(super) tzid: String,
    pub(super) location: Option<String>,
    pub(super) observances: Vec<Observance>,
}

/// A STANDARD or DAYLIGHT part of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Observance {
    pub(super) start: Option<DateTime>,
    pub(super) from: Option<i32>,
    pub(super) to: Option<i32>,
    pub(super) rules: Vec<String>,
    pub(super) dates: Vec<DateTime>,
}

/// The last year for which the transitions of a VTIMEZONE are worked out.
const LAST_YEAR: i16 = 2100;
/// The most transitions of one VTIMEZONE.
const MAX_TRANSITIONS: usize = 2_000;

impl ZoneDraft {
    /// The transitions, in order; none where nothing usable is said.
    fn table(&self) -> Option<Zone> {
        let mut table = Vec::new();
        for o in &self.observances {
            let (Some(start), Some(from), Some(to)) = (o.start, o.from, o.to) else { continue };
            let span = Span { from: start, to: DateTime::constant(LAST_YEAR, 12, 31, 0, 0, 0, 0) };
            let to_local = |utc: DateTime| utc.checked_add(jiff::SignedDuration::from_secs(from.into())).ok();
            let repeats =
                o.rules.iter().filter(|r| rule::is_yearly(r)).filter_map(|r| rule::starts(r, start, span, &to_local).ok()).flatten();
            for local in std::iter::once(start).chain(o.dates.iter().copied()).chain(repeats).take(MAX_TRANSITIONS) {
                table.push(Transition { at: seconds(local) - i64::from(from), from, to });
            }
        }
        table.sort_by_key(|t| t.at);
        table.dedup();
        (!table.is_empty()).then_some(Zone::Table(table))
    }
}

/// `+0100`, `-0330`, `+013015` as seconds east of UTC; none beyond a day.
pub(super) fn offset(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, digits) = if let Some(d) = text.strip_prefix('-') { (-1, d) } else { (1, text.strip_prefix('+').unwrap_or(text)) };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| digits.get(from..from + 2).map_or(Some(0), |d| d.parse::<i32>().ok());
    let seconds = part(0)? * 3_600 + part(2)? * 60 + part(4)?;
    (seconds < 86_400).then_some(sign * seconds)
}

/// Finds a zone: by IANA name, by the IANA name at the end of a longer one, by Windows name, by the calendar's own VTIMEZONE of
/// that name, by that one's location, and at last by the calendar's default zone.
pub(super) fn find(db: &TimeZoneDatabase, tzid: &str, drafts: &[ZoneDraft], default: Option<&str>) -> Option<Zone> {
    let name = tzid.trim().trim_matches('"').replace('\\', "");
    let draft = drafts.iter().find(|d| d.tzid == tzid || d.tzid.trim_matches('"').replace('\\', "") == name);
    named(db, &name)
        .or_else(|| draft.and_then(ZoneDraft::table))
        .or_else(|| draft.and_then(|d| d.location.as_deref()).and_then(|l| named(db, l)))
        .or_else(|| default.and_then(|d| named(db, d)))
}

/// A zone of the database inside the program.
pub(super) fn named(db: &TimeZoneDatabase, name: &str) -> Option<Zone> {
    if name.is_empty() || name.len() > 100 {
        return None;
    }
    if ["UTC", "GMT", "Z", "Etc/UTC", "Zulu"].iter().any(|utc| utc.eq_ignore_ascii_case(name)) {
        return Some(Zone::Named(TimeZone::UTC));
    }
    let windows = || name.parse::<WindowsTimezone>().ok().and_then(|w| db.get(w.tzdb_id()).ok());
    let tail = |parts: usize| {
        let at = name.rmatch_indices('/').nth(parts - 1)?.0;
        name.get(at + 1..).and_then(|t| db.get(t).ok())
    };
    db.get(name).ok().or_else(|| tail(3)).or_else(|| tail(2)).or_else(windows).map(Zone::Named)
}
