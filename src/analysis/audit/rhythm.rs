//! Switches between activities and blocks of focus, described and never judged; knows nothing of energy.

use super::rows::{Row, Unit};
use crate::analysis::constants::{FOCUS_GAP, FOCUS_MINUTES};
use crate::model::ActivityId;
use std::collections::{BTreeMap, BTreeSet};

/// How the logged days are cut up. Only dated lines count: a line for a whole week has no place in a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rhythm {
    /// Days with lines.
    pub days: u32,
    /// Changes of activity, mean per day.
    pub switches_a_day: f64,
    /// Hours in blocks of one activity of at least 2 h.
    pub focus_hours: f64,
    /// Those hours as a share of all dated hours, 0.0 to 1.0.
    pub focus_share: f64,
}

/// Timed lines (from a calendar) follow their clock: a change of activity from one to the next is a switch, and lines
/// of one activity at most 15 minutes apart are one block. Typed lines have no clock: each is a block of its own, and
/// each activity that no timed line of the day has is one more switch, the fewest there can have been.
pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Option<Rhythm> {
    let mut days: BTreeMap<Unit, Vec<&Row<'_>>> = BTreeMap::new();
    for row in rows.filter(|r| r.unit.on.is_some()) {
        days.entry(row.unit).or_default().push(row);
    }
    let all: f64 = days.values().flatten().map(|r| r.minutes).sum();
    let (mut switches, mut focus) = (0, 0.0);
    for rows in days.values() {
        let (s, f) = day(rows);
        switches += s;
        focus += f;
    }
    let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| Rhythm {
        days: count,
        switches_a_day: f64::from(switches) / f64::from(count),
        focus_hours: focus / 60.0,
        focus_share: focus / all,
    })
}

/// A run of timed lines of one activity.
struct Block<'a> {
    activity: &'a ActivityId,
    /// Minute of the day at which the last line of it ends.
    end: f64,
    minutes: f64,
}

/// Switches, and minutes of focus, of one day.
fn day(rows: &[&Row<'_>]) -> (u32, f64) {
    let mut timed: Vec<(u32, &Row<'_>)> = rows.iter().filter_map(|r| Some((minute_of_day(r.start?)?, *r))).collect();
    timed.sort_by(|(a, x), (b, y)| (a, x.activity).cmp(&(b, y.activity)).then(x.minutes.total_cmp(&y.minutes)));
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut switches = 0;
    for (start, row) in &timed {
        let (start, end) = (f64::from(*start), f64::from(*start) + row.minutes);
        match blocks.last_mut() {
            Some(last) if last.activity == row.activity && start <= last.end + f64::from(FOCUS_GAP) => {
                last.end = last.end.max(end);
                last.minutes += row.minutes;
            }
            last => {
                switches += u32::from(last.is_some_and(|l| l.activity != row.activity));
                blocks.push(Block { activity: row.activity, end, minutes: row.minutes });
            }
        }
    }
    let with_clock: BTreeSet<&ActivityId> = timed.iter().map(|(_, r)| r.activity).collect();
    let typed = rows.iter().filter(|r| r.start.and_then(minute_of_day).is_none());
    let more: BTreeSet<&ActivityId> = typed.clone().map(|r| r.activity).filter(|a| !with_clock.contains(a)).collect();
    let more = u32::try_from(more.len()).unwrap_or(0);
    let long = |minutes: &f64| *minutes >= f64::from(FOCUS_MINUTES);
    let focus = blocks.iter().map(|b| b.minutes).filter(long).sum::<f64>() + typed.map(|r| r.minutes).filter(long).sum::<f64>();
    (if timed.is_empty() { more.saturating_sub(1) } else { switches + more }, focus)
}

/// Minute of the day of an RFC 3339 start (`2026-11-02T10:00:00+01:00`) on its own clock; none where it has no time.
fn minute_of_day(start: &str) -> Option<u32> {
    let (_, time) = start.split_once('T')?;
    let mut parts = time.split(':');
    let (hours, minutes) = (parts.next()?.parse::<u32>().ok()?, parts.next()?.get(..2)?.parse::<u32>().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
