//! Recurrence rules expanded inside a span of local time, however far back they begin; knows nothing of events and zones.

use crate::import::reason::Flaw;
use ical::recur::expand::IcalRecurExpand;
use ical::recur::{IcalRecurDateTime, IcalRecurFreq, IcalRecurRule};
use jiff::civil::DateTime;
use jiff::{SignedDuration, ToSpan};

/// Local times, both included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) from: DateTime,
    pub(super) to: DateTime,
}

/// The longest rule that is read, in bytes.
const MAX_RULE: usize = 2_000;
/// The most repeats that are counted through for one rule.
const MAX_STEPS: usize = 200_000;
/// The most starts of one rule inside a span.
const MAX_STARTS: usize = 20_000;

/// The starts that `rule` gives inside `span`, counted from `start`. `to_local` turns a UTC time into the clock of `start`.
pub(super) fn starts(
    rule: &str,
    start: DateTime,
    span: Span,
    to_local: &dyn Fn(DateTime) -> Option<DateTime>,
) -> Result<Vec<DateTime>, Flaw> {
    let (mut rule, until) = parse(rule, to_local)?;
    if matches!(rule.freq, IcalRecurFreq::Secondly) || rule.by_second.len() > 1 {
        return Err(Flaw::BySecond);
    }
    let last = until.map_or(span.to, |u| u.min(span.to));
    rule.until = Some(to_ical(last));
    let counted = rule.count.is_some();
    let from = if counted { start } else { closer(&rule, start, span.from) };
    let mut found = Vec::new();
    for (step, at) in IcalRecurExpand::new(rule, to_ical(from)).enumerate() {
        if step >= MAX_STEPS || found.len() >= MAX_STARTS {
            return Err(Flaw::TooOften);
        }
        let Some(at) = to_civil(at) else { continue };
        if at > last {
            break;
        }
        if at >= span.from {
            found.push(at);
        }
    }
    Ok(found)
}

/// The last start that an UNTIL allows, as text alone can tell: its date. None where the rule has no UNTIL that can be read.
pub(super) fn ends_by(rule: &str) -> Option<jiff::civil::Date> {
    let (_, until) = parse(rule, &Some).ok()?;
    until.map(DateTime::date)
}

/// Whether the rule repeats by the year and only at the hour of its start.
pub(super) fn is_yearly(rule: &str) -> bool {
    parse(rule, &Some)
        .is_ok_and(|(r, _)| matches!(r.freq, IcalRecurFreq::Yearly) && r.by_hour.len() + r.by_minute.len() + r.by_second.len() <= 3)
}

/// A rule with its UNTIL taken out, on the clock of the series. A date in UNTIL means the whole day.
fn parse(rule: &str, to_local: &dyn Fn(DateTime) -> Option<DateTime>) -> Result<(IcalRecurRule, Option<DateTime>), Flaw> {
    if rule.len() > MAX_RULE {
        return Err(Flaw::TooOften);
    }
    let (mut kept, mut until) = (Vec::new(), None);
    for part in rule.trim().replace('\\', "").split(';') {
        let (name, value) = part.split_once('=').map_or((part.trim(), ""), |(n, v)| (n.trim(), v.trim()));
        if name.eq_ignore_ascii_case("UNTIL") {
            let stamp = super::stamp::stamp(value, super::stamp::Clock::Floating).ok_or(Flaw::BadRecurrence)?;
            until = match stamp.clock {
                super::stamp::Clock::Utc => to_local(stamp.civil),
                super::stamp::Clock::Day => Some(stamp.civil.date().at(23, 59, 59, 0)),
                super::stamp::Clock::Floating | super::stamp::Clock::Zone(_) => Some(stamp.civil),
            };
        } else if !(name.eq_ignore_ascii_case("COUNT") && value == "-1") {
            kept.push(part.to_owned());
        }
    }
    IcalRecurRule::parse(&kept.join(";")).map(|r| (r, until)).or(Err(Flaw::BadRecurrence))
}

/// A start of the same series that lies closer to `target` and not after it, for rules that count no repeats.
fn closer(rule: &IcalRecurRule, start: DateTime, target: DateTime) -> DateTime {
    let interval = i64::from(rule.interval.max(1));
    let behind = target.duration_since(start).as_secs();
    let by_seconds = |unit: i64| {
        let whole = (behind / unit / interval - 1).max(0);
        whole.checked_mul(interval * unit).and_then(|s| start.checked_add(SignedDuration::from_secs(s)).ok())
    };
    let moved = match rule.freq {
        IcalRecurFreq::Minutely => by_seconds(60),
        IcalRecurFreq::Hourly => by_seconds(3_600),
        IcalRecurFreq::Daily => by_seconds(86_400),
        IcalRecurFreq::Weekly => by_seconds(604_800),
        IcalRecurFreq::Monthly if start.day() <= 28 => by_months(start, target, interval),
        IcalRecurFreq::Yearly if start.day() <= 28 && rule.by_week_no.is_empty() => by_months(start, target, interval.saturating_mul(12)),
        IcalRecurFreq::Secondly | IcalRecurFreq::Monthly | IcalRecurFreq::Yearly => None,
    };
    moved.unwrap_or(start)
}

fn by_months(start: DateTime, target: DateTime, interval: i64) -> Option<DateTime> {
    let months = i64::from(target.year() - start.year()) * 12 + i64::from(target.month() - start.month());
    let whole = (months / interval - 1).max(0);
    start.checked_add(whole.checked_mul(interval)?.months()).ok()
}

fn to_ical(civil: DateTime) -> IcalRecurDateTime {
    let small = |n: i8| n.unsigned_abs();
    IcalRecurDateTime {
        year: i32::from(civil.year()),
        month: small(civil.month()),
        day: small(civil.day()),
        hour: small(civil.hour()),
        minute: small(civil.minute()),
        second: small(civil.second()),
    }
}

fn to_civil(at: IcalRecurDateTime) -> Option<DateTime> {
    let small = |n: u8| i8::try_from(n).ok();
    let year = i16::try_from(at.year).ok()?;
    DateTime::new(year, small(at.month)?, small(at.day)?, small(at.hour)?, small(at.minute)?, small(at.second)?.min(59), 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(rule: &str, start: DateTime) -> Result<Vec<i8>, Flaw> {
        let span = Span { from: date(2026, 11, 1).at(0, 0, 0, 0), to: date(2026, 11, 30).at(23, 59, 59, 0) };
        starts(rule, start, span, &Some).map(|found| found.iter().map(|at| at.day()).collect())
    }

    #[test]
    fn a_rule_from_long_ago_gives_the_same_days_as_one_walked_through() {
        let start = date(1999, 1, 5).at(9, 0, 0, 0);
        let rows = [
            ("FREQ=WEEKLY;INTERVAL=2", vec![3, 17]),
            ("FREQ=DAILY;INTERVAL=10", vec![9, 19, 29]),
            ("FREQ=MONTHLY;BYDAY=-1FR", vec![27]),
            ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=11", vec![11]),
            ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109", vec![2, 9]),
            ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109T080000Z", vec![2]),
            ("FREQ=WEEKLY\\;BYDAY=MO\\;COUNT=-1", vec![2, 9, 16, 23, 30]),
            ("FREQ=MONTHLY;INTERVAL=5", vec![]),
            ("FREQ=YEARLY;INTERVAL=3;BYMONTH=11", vec![5]),
            ("FREQ=HOURLY;INTERVAL=200", vec![6, 14, 22]),
            ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", vec![]),
        ];
        for (rule, want) in rows {
            assert_eq!(days(rule, start), Ok(want), "{rule}");
        }
    }

    #[test]
    fn hostile_rules_are_refused_by_name() {
        let start = date(1999, 1, 5).at(9, 0, 0, 0);
        let rows = [
            ("FREQ=SECONDLY", Flaw::BySecond),
            ("FREQ=DAILY;BYSECOND=1,2", Flaw::BySecond),
            ("FREQ=FORTNIGHTLY", Flaw::BadRecurrence),
            ("FREQ=DAILY;INTERVAL=0", Flaw::BadRecurrence),
            ("FREQ=MINUTELY;COUNT=1000000000", Flaw::TooOften),
            ("FREQ=MINUTELY", Flaw::TooOften),
        ];
        for (rule, want) in rows {
            assert_eq!(days(rule, start), Err(want), "{rule}");
        }
    }
}
