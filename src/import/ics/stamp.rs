//! Dates, times and durations as calendars write them; knows nothing of events and of no zone but by its number.

use jiff::civil::{Date, DateTime};

/// Which clock a written time is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Day,
    Floating,
    Utc,
    /// A zone by its place in the reader's list.
    Zone(usize),
}

/// A written date or time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) civil: DateTime,
    pub(super) clock: Clock,
}

/// Reads `20260105`, `20260105T090000` and `20260105T090000Z`. A time without Z is on `local`.
pub(super) fn stamp(text: &str, local: Clock) -> Option<Stamp> {
    let text = text.trim();
    let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(d, t)| (d, Some(t)));
    let date = date_of(date)?;
    let Some(time) = time else { return Some(Stamp { civil: date.at(0, 0, 0, 0), clock: Clock::Day }) };
    let (time, utc) = time.strip_suffix(['Z', 'z']).map_or((time, false), |t| (t, true));
    let clock = if utc { Clock::Utc } else { local };
    Some(Stamp { civil: time_of(date, time)?, clock })
}

fn date_of(text: &str) -> Option<Date> {
    if text.len() != 8 {
        return None;
    }
    Date::new(i16::try_from(number(text, 0, 4)?).ok()?, small(text, 4)?, small(text, 6)?).ok()
}

fn time_of(date: Date, text: &str) -> Option<DateTime> {
    if text.len() != 6 && text.len() != 4 {
        return None;
    }
    let second = if text.len() == 6 { small(text, 4)?.min(59) } else { 0 };
    DateTime::new(date.year(), date.month(), date.day(), small(text, 0)?, small(text, 2)?, second, 0).ok()
}

fn number(text: &str, from: usize, len: usize) -> Option<u32> {
    let part = text.get(from..from + len)?;
    if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok() } else { None }
}

fn small(text: &str, from: usize) -> Option<i8> {
    i8::try_from(number(text, from, 2)?).ok()
}

/// The longest duration that is read, in seconds: 200 years.
const MAX_SECONDS: i64 = 200 * 366 * 86_400;

/// Reads `PT1H30M`, `P1D`, `P2W`, `P1W2D` as seconds. Negative ones and those over 200 years are none.
pub(super) fn duration(text: &str) -> Option<i64> {
    let text = text.trim().to_ascii_uppercase();
    let mut rest = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
    let (mut seconds, mut in_time, mut parts) = (0_i64, false, 0);
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            in_time = true;
            rest = time;
            continue;
        }
        let (digits, tail) = rest.split_at_checked(rest.find(|c: char| !c.is_ascii_digit())?)?;
        let mut tail = tail.chars();
        let unit = match (tail.next()?, in_time) {
            ('W', _) => 604_800,
            ('D', _) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(digits.parse::<i64>().ok()?.checked_mul(unit)?)?;
        parts += 1;
        rest = tail.as_str();
    }
    (parts > 0 && seconds <= MAX_SECONDS).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_or_refused() {
        let rows = [
            ("PT1H30M", Some(5_400)),
            ("P1D", Some(86_400)),
            ("P1W2D", Some(777_600)),
            ("PT0S", Some(0)),
            ("+PT15M", Some(900)),
            ("-PT1H", None),
            ("P", None),
            ("P999999999W", None),
            ("PT9223372036854775808S", None),
            ("PT5", None),
            ("P5M", None),
        ];
        for (text, want) in rows {
            assert_eq!(duration(text), want, "{text}");
        }
    }

    #[test]
    fn impossible_times_are_refused() {
        for text in [
            "20261301T000000Z",
            "20260230T000000Z",
            "20260105T240000Z",
            "yesterday",
            "-20260105T000000Z",
            "٢٠٢٦٠١٠٥T٠٩٠٠٠٠Z",
            "100000101T000000Z",
        ] {
            assert_eq!(stamp(text, Clock::Floating), None, "{text}");
        }
        assert!(stamp("20261231T235960Z", Clock::Floating).is_some(), "a leap second is the second before");
    }
}
