//! Meetings at the same time share that time; knows nothing of how calendars are read.

use super::when::When;
use crate::model::{Line, Minutes, Week};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// A stretch of one day, in minutes from any common zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: i64,
    pub to: i64,
}

/// The minutes that each stretch gets when time spent in several at once is shared evenly among them. Each result is rounded,
/// and at least 1 where the stretch has a length; a stretch without one gets 0.
pub fn split(stretches: &[Stretch]) -> Vec<u32> {
    let edges: BTreeSet<i64> = stretches.iter().filter(|s| s.to > s.from).flat_map(|s| [s.from, s.to]).collect();
    let edges: Vec<i64> = edges.into_iter().collect();
    let mut starts: Vec<(i64, usize)> = stretches.iter().enumerate().filter(|(_, s)| s.to > s.from).map(|(n, s)| (s.from, n)).collect();
    starts.sort_unstable();
    let mut waiting = starts.into_iter().peekable();
    let (mut open, mut share): (Vec<usize>, Vec<f64>) = (Vec::new(), vec![0.0; stretches.len()]);
    for pair in edges.windows(2) {
        let [from, to] = pair else { continue };
        while let Some((_, n)) = waiting.next_if(|(start, _)| start <= from) {
            open.push(n);
        }
        open.retain(|n| stretches.get(*n).is_some_and(|s| s.to > *from));
        let each =
            f64::from(i32::try_from(to - from).unwrap_or(i32::MAX)) / f64::from(u32::try_from(open.len().max(1)).unwrap_or(u32::MAX));
        for n in &open {
            if let Some(sum) = share.get_mut(*n) {
                *sum += each;
            }
        }
    }
    stretches.iter().zip(share).map(|(s, minutes)| if s.to > s.from { whole(minutes).max(1) } else { 0 }).collect()
}

/// The minutes that each line gets of its event's own length once time spent in several at once is shared; none for lines without an
/// event at a time of day, and for vanished ones. What is no work shares nothing. `zone` is the reader's, for floating times.
pub fn shares(weeks: &[Week], zone: &TimeZone) -> Vec<Vec<Option<u32>>> {
    let stretches: Vec<Option<Stretch>> = weeks.iter().flat_map(|w| &w.lines).map(|l| stretch(l, zone)).collect();
    let shared = |(line, s): (&Line, &Option<Stretch>)| s.filter(|_| line.activity.is_work()).unwrap_or(Stretch { from: 0, to: 0 });
    let lines = || weeks.iter().flat_map(|w| &w.lines);
    let split = split(&lines().zip(&stretches).map(shared).collect::<Vec<_>>());
    let mut all = lines().zip(&stretches).zip(split).map(|((line, s), share)| {
        let whole = (*s)?.to - (*s)?.from;
        if line.activity.is_work() { Some(share) } else { u32::try_from(whole).ok() }
    });
    weeks.iter().map(|w| all.by_ref().take(w.lines.len()).collect()).collect()
}

/// When an event takes place, in minutes since 1970.
fn stretch(line: &Line, zone: &TimeZone) -> Option<Stretch> {
    let event = line.event.as_ref().filter(|e| !e.vanished)?;
    let from = instant(When::parse(event.at())?, zone)?.as_second().div_euclid(60);
    Some(Stretch { from, to: from + i64::from(line.event_minutes()) })
}

/// The moment; none for a whole day.
fn instant(when: When, zone: &TimeZone) -> Option<Timestamp> {
    match when {
        When::Day(_) => None,
        When::Zoned { at, .. } => Some(at),
        When::Floating(civil) => zone.to_timestamp(civil).ok(),
    }
}

/// Shares time anew after lines went to other activities: `after` has the lines of `before`. Minutes that a person set stay.
pub fn follow(before: &[Week], after: &mut [Week]) {
    let (old, new) = (shares(before, &TimeZone::UTC), shares(after, &TimeZone::UTC));
    for ((week, old), new) in after.iter_mut().zip(old).zip(new) {
        for ((line, old), new) in week.lines.iter_mut().zip(old).zip(new) {
            let (Some(old), Some(new)) = (old, new) else { continue };
            if let (true, Ok(minutes)) = (old != new && old == line.minutes.get(), Minutes::new(new)) {
                line.set_minutes(minutes);
            }
        }
    }
}

/// Rounded to the nearest whole minute.
fn whole(minutes: f64) -> u32 {
    let rounded = minutes.round().clamp(0.0, 1e9);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1e9 just above")]
    let whole = rounded as u32;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_time_is_shared_evenly_and_no_minute_counts_twice() {
        let rows = [
            (vec![(0, 60)], vec![60]),
            (vec![(0, 60), (60, 90)], vec![60, 30]),
            (vec![(0, 60), (0, 60)], vec![30, 30]),
            (vec![(0, 60), (30, 90)], vec![45, 45]),
            (vec![(0, 90), (0, 30), (60, 90)], vec![60, 15, 15]),
            (vec![(0, 60), (10, 10), (50, 40)], vec![60, 0, 0]),
            (vec![], vec![]),
        ];
        for (stretches, want) in rows {
            let stretches: Vec<_> = stretches.iter().map(|(from, to)| Stretch { from: *from, to: *to }).collect();
            assert_eq!(split(&stretches), want, "{stretches:?}");
        }
    }
}
