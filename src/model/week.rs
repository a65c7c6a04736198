//! ISO 8601 weeks, Monday to Sunday, named by ISO week-year; knows nothing of "now".

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An ISO week such as `2026-W45`. Years 1970 to 9998.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IsoWeek {
    year: i16,
    week: i8,
}

impl IsoWeek {
    /// The Monday of the first week and the Sunday of the last one.
    const FIRST_DAY: Date = Date::constant(1969, 12, 29);
    const LAST_DAY: Date = Date::constant(9999, 1, 3);

    /// The week that holds `date`.
    pub fn of(date: Date) -> Self {
        let iso = date.iso_week_date();
        Self { year: iso.year(), week: iso.week() }
    }

    /// The Monday that opens it.
    pub fn monday(self) -> Date {
        ISOWeekDate::new(self.year, self.week, Weekday::Monday).map_or(Date::constant(1970, 1, 5), ISOWeekDate::date)
    }

    /// The Sunday that closes it.
    pub fn sunday(self) -> Date {
        self.day(6)
    }

    /// The day `offset` days after Monday (0..=6).
    pub fn day(self, offset: u8) -> Date {
        self.monday().saturating_add(i64::from(offset.min(6)).days())
    }

    /// Whether `date` lies in it.
    pub fn holds(self, date: Date) -> bool {
        Self::of(date) == self
    }

    /// The week `n` weeks later (earlier where negative), the first or last that there is where it would lie beyond.
    #[must_use]
    pub fn plus(self, n: i32) -> Self {
        // More than all weeks there are; a span of more days than a calendar has can't be made.
        const FAR: i32 = 600_000;
        let day = self.monday().saturating_add((i64::from(n.clamp(-FAR, FAR)) * 7).days());
        Self::of(day.clamp(Self::FIRST_DAY, Self::LAST_DAY))
    }

    /// How many weeks lie from `self` to `other`: 0 for itself, negative where `other` is earlier.
    pub fn weeks_until(self, other: Self) -> i32 {
        let days = self.monday().until(other.monday()).map_or(0, |span| span.get_days());
        days / 7
    }
}

impl FromStr for IsoWeek {
    type Err = WeekError;
    fn from_str(text: &str) -> Result<Self, WeekError> {
        let bad = || WeekError(text.to_owned());
        let (year, week) = text.trim().split_once("-W").ok_or_else(bad)?;
        if year.len() != 4 || week.len() != 2 || !text.trim().is_ascii() {
            return Err(bad());
        }
        let (year, week) = (year.parse::<i16>().ok().ok_or_else(bad)?, week.parse::<i8>().ok().ok_or_else(bad)?);
        if !(1970..=9998).contains(&year) {
            return Err(bad());
        }
        ISOWeekDate::new(year, week, Weekday::Monday).ok().ok_or_else(bad)?;
        Ok(Self { year, week })
    }
}

impl TryFrom<String> for IsoWeek {
    type Error = WeekError;
    fn try_from(text: String) -> Result<Self, WeekError> {
        text.parse()
    }
}

impl From<IsoWeek> for String {
    fn from(week: IsoWeek) -> Self {
        week.to_string()
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-W{:02}", self.year, self.week))
    }
}

/// Text that names no ISO week.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a week: write the year and the ISO week number, such as 2026-W45")]
pub struct WeekError(pub String);

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_belongs_to_its_iso_year() {
        assert_eq!(IsoWeek::of(date(2026, 11, 2)).to_string(), "2026-W45");
        assert_eq!(IsoWeek::of(date(2027, 1, 1)).to_string(), "2026-W53");
        assert_eq!(IsoWeek::of(date(2024, 12, 30)).to_string(), "2025-W01");
    }

    #[test]
    fn names_that_are_no_week_are_refused() {
        for text in ["2026-W54", "2025-W53", "2026-W00", "2026W45", "26-W45", "2026-W5", "", "2026-45", "0000-W01", "2026-W４5"] {
            assert_eq!(text.parse::<IsoWeek>(), Err(WeekError(text.to_owned())));
        }
        assert_eq!("2026-W53".parse::<IsoWeek>().map(IsoWeek::monday), Ok(date(2026, 12, 28)));
    }

    #[test]
    fn counting_weeks_crosses_years() {
        let w = IsoWeek::of(date(2026, 12, 28));
        assert_eq!(w.plus(1).to_string(), "2027-W01");
        assert_eq!(w.weeks_until(w.plus(5)), 5);
        assert_eq!(w.plus(5).weeks_until(w), -5);
        assert_eq!(w.sunday(), date(2027, 1, 3));
        assert_eq!(w.plus(i32::MAX).to_string(), "9998-W53");
        assert_eq!(w.plus(i32::MIN).to_string(), "1970-W01");
    }

    /// By the rule of ISO 8601 itself, in whole numbers: a week belongs to the year that holds its Thursday.
    #[test]
    fn every_day_from_2000_to_2050_lies_in_the_week_that_the_rule_names() {
        let is_leap = |y: i32| (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
        // 2000-01-01 was a Saturday: the sixth day, counted from Monday as 1.
        let (mut day, mut weekday, mut days) = (date(2000, 1, 1), 6, 0);
        for year in 2000..=2050 {
            for ordinal in 1..=365 + i32::from(is_leap(year)) {
                let thursday = ordinal + 4 - weekday;
                let before = 365 + i32::from(is_leap(year - 1));
                let (of_year, nth) = if thursday < 1 {
                    (year - 1, thursday + before)
                } else if thursday > 365 + i32::from(is_leap(year)) {
                    (year + 1, thursday - 365 - i32::from(is_leap(year)))
                } else {
                    (year, thursday)
                };
                let want = format!("{of_year}-W{:02}", (nth - 1) / 7 + 1);
                let week = IsoWeek::of(day);
                assert_eq!(week.to_string(), want, "{day}");
                assert_eq!(want.parse(), Ok(week), "{day}");
                assert_eq!(week.day(u8::try_from(weekday - 1).unwrap_or(9)), day);
                (day, weekday, days) = (day.saturating_add(1.days()), weekday % 7 + 1, days + 1);
            }
        }
        assert_eq!((day, days), (date(2051, 1, 1), 18_628));
    }
}
