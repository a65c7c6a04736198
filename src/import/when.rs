//! When an event takes place: an instant, a time without a zone, or a whole day; knows nothing of how calendars write it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

/// A point on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// A time on whichever clock hangs on the wall.
    Floating(DateTime),
    /// An instant, with the offset of the zone that it was written in.
    Zoned { at: Timestamp, offset: Offset },
}

impl When {
    /// The day it falls on for someone in `zone`.
    pub fn day(self, zone: &TimeZone) -> Date {
        self.clock(zone).date()
    }

    /// The wall-clock time for someone in `zone`; midnight for a whole day.
    pub fn clock(self, zone: &TimeZone) -> DateTime {
        match self {
            Self::Day(date) => date.at(0, 0, 0, 0),
            Self::Floating(civil) => civil,
            Self::Zoned { at, .. } => zone.to_datetime(at),
        }
    }

    /// As files and JSON have it: `2026-11-02`, `2026-11-02T10:00:00`, or `2026-11-02T10:00:00+01:00`.
    pub fn text(self) -> String {
        match self {
            Self::Day(date) => date.to_string(),
            Self::Floating(civil) => civil.to_string(),
            Self::Zoned { at, offset } => {
                let sign = if offset.seconds() < 0 { '-' } else { '+' };
                let seconds = offset.seconds().unsigned_abs();
                let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
                let tail = if s == 0 { String::new() } else { format!(":{s:02}") };
                format!("{}{sign}{h:02}:{m:02}{tail}", offset.to_datetime(at))
            }
        }
    }

    /// Reads what [`Self::text`] writes; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(at) = text.parse::<Timestamp>() {
            let civil = text.get(..19).and_then(|t| t.parse::<DateTime>().ok())?;
            let local = civil.to_zoned(TimeZone::UTC).ok()?.timestamp();
            let offset = Offset::from_seconds(i32::try_from(local.as_second() - at.as_second()).ok()?).ok()?;
            return Some(Self::Zoned { at, offset });
        }
        if text.contains('T') { text.parse().ok().map(Self::Floating) } else { text.parse().ok().map(Self::Day) }
    }

    /// Whether both name the same point, whatever offset they were written with.
    pub fn same_point(self, other: Self) -> bool {
        match (self, other) {
            (Self::Zoned { at: a, .. }, Self::Zoned { at: b, .. }) => a == b,
            (a, b) => a == b,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in
            ["2026-11-02", "2026-11-02T10:00:00", "2026-11-02T10:00:00+01:00", "2026-11-02T10:00:00-03:30", "2026-11-02T10:00:00+00:00"]
        {
            assert_eq!(When::parse(text).map(When::text).as_deref(), Some(text));
        }
        for text in ["", "monday", "2026-13-02", "2026-11-02T25:00:00"] {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_same_instant_is_the_same_point_in_another_zone() {
        let [a, b, c] = ["2026-11-02T10:00:00+01:00", "2026-11-02T09:00:00+00:00", "2026-11-02T10:00:00"].map(|t| When::parse(t).unwrap());
        assert!(a.same_point(b));
        assert!(!a.same_point(c));
    }
}
