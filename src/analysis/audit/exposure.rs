//! Which track has been lived too little to be judged, and what would fill it; knows nothing of energies.

use super::activity::ActivityFigures;
use super::lean::TrackFigures;
use crate::analysis::constants::{EXPOSURE_WEEK, SIDE_DAYS, SIDE_HOURS, VERDICT_LINES, VERDICT_WEEKS};
use crate::model::{ActivityId, Pack, Side};

/// How much of one track there has been.
#[derive(Clone, Debug, PartialEq)]
pub struct Exposure {
    pub side: Side,
    /// What is missing for the pace of a verdict at week 4; none where the pace is kept, and in week 1.
    pub short: Option<Shortage>,
    /// Activities of the track without a single line, in the pack's order.
    pub never: Vec<ActivityId>,
    /// The pack's trial, by id, on the track's activity with the fewest hours: what would fill a shortage soonest.
    pub trial: Option<String>,
}

/// What is missing up to now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortage {
    /// Rated lines.
    pub lines: u32,
    /// Days with rated lines.
    pub days: u32,
    /// Rated hours.
    pub hours: f64,
}

/// The pace is a straight line to what week 4 needs: 14 rated lines on 5 days in 5 h, a quarter of it for each
/// week that is over. From week 4 on all of it is needed. Nothing is named before week 2 has begun.
pub(super) fn of(side: Side, track: &TrackFigures, activities: &[ActivityFigures], pack: &Pack, (begun, elapsed): (u8, u8)) -> Exposure {
    let part = (f64::from(elapsed) / f64::from(VERDICT_WEEKS)).min(1.0);
    let lines = missing(f64::from(VERDICT_LINES) * part, track.lines);
    let days = missing(f64::from(SIDE_DAYS) * part, track.days);
    let hours = (SIDE_HOURS * part - track.hours).max(0.0);
    let falls_short = begun >= EXPOSURE_WEEK && (lines > 0 || days > 0 || hours > 0.0);
    let hours_of = |id: &ActivityId| activities.iter().find(|a| a.id == *id).map_or(0.0, |a| a.hours);
    let on_side = |id: &ActivityId| pack.activity(id).is_some_and(|a| a.weights.of(side) > 0.0);
    let trials = pack.trials.iter().filter(|t| t.side == side && on_side(&t.activity));
    Exposure {
        side,
        short: falls_short.then_some(Shortage { lines, days, hours }),
        never: pack.activities.iter().filter(|a| a.weights.of(side) > 0.0 && hours_of(&a.id) <= 0.0).map(|a| a.id.clone()).collect(),
        trial: trials.min_by(|a, b| hours_of(&a.activity).total_cmp(&hours_of(&b.activity))).map(|t| t.id.clone()),
    }
}

/// Whole units missing to `need`, which is rounded down: half a line short is not short.
fn missing(need: f64, have: u32) -> u32 {
    (1..=VERDICT_LINES).filter(|n| f64::from(*n) <= need && *n > have).fold(0, |n, _| n + 1)
}
