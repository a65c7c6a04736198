//! Meetings at the same time share that time; knows nothing of calendars and activities.

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
