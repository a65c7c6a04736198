//! Hours and energy of each activity; knows nothing of tracks beyond their weights.

use super::gate::{self, Gate};
use super::rows::{Row, Unit};
use crate::model::{ActivityId, Pack, Weights};
use std::collections::{BTreeMap, BTreeSet};

/// What was logged on one activity, atypical weeks included.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityFigures {
    pub id: ActivityId,
    /// None where the pack does not know it: unsorted.
    pub weights: Option<Weights>,
    /// Lines, rated or not.
    pub lines: u32,
    pub rated: u32,
    /// Hours, rated or not.
    pub hours: f64,
    pub rated_hours: f64,
    /// Days with rated lines; a week's undated lines together are one.
    pub days: u32,
    /// `sum(h*e)` over rated lines, in energy-hours.
    pub energy_hours: f64,
    /// `E_c = sum(h*e) / sum(h)`, -2.0 to 2.0 energy per hour; none while one of the gates is shut.
    pub energy: Option<f64>,
    /// What the mean needs: lines, days, hours.
    pub gates: [Gate; 3],
}

#[derive(Default)]
struct Tally {
    weights: Option<Weights>,
    lines: u32,
    rated: u32,
    minutes: f64,
    rated_minutes: f64,
    energy: f64,
    days: BTreeSet<Unit>,
}

/// Figures of every activity with a line: the pack's in the pack's order, then unknown ones by id.
pub(super) fn figures<'a>(rows: impl Iterator<Item = &'a Row<'a>>, pack: &Pack) -> Vec<ActivityFigures> {
    let mut tallies: BTreeMap<&ActivityId, Tally> = BTreeMap::new();
    for row in rows {
        let tally = tallies.entry(row.activity).or_default();
        tally.weights = row.weights;
        tally.lines += 1;
        tally.minutes += row.minutes;
        if let Some(energy) = row.energy {
            tally.rated += 1;
            tally.rated_minutes += row.minutes;
            tally.energy += row.minutes * energy;
            tally.days.insert(row.unit);
        }
    }
    let known: Vec<(&ActivityId, Tally)> = pack.activities.iter().filter_map(|a| tallies.remove_entry(&a.id)).collect();
    known.into_iter().chain(tallies).map(|(id, tally)| finish(id, &tally)).collect()
}

fn finish(id: &ActivityId, t: &Tally) -> ActivityFigures {
    let days = u32::try_from(t.days.len()).unwrap_or(u32::MAX);
    let rated_hours = t.rated_minutes / 60.0;
    let gates = gate::of_activity(t.rated, days, rated_hours);
    ActivityFigures {
        id: id.clone(),
        weights: t.weights,
        lines: t.lines,
        rated: t.rated,
        hours: t.minutes / 60.0,
        rated_hours,
        days,
        energy_hours: t.energy / 60.0,
        energy: gates.iter().all(|g| g.open).then(|| t.energy / t.rated_minutes),
        gates,
    }
}
