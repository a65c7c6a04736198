//! What a week in a target role would feel like, as far as its activities were measured; knows nothing of tracks.

use super::activity::ActivityFigures;
use crate::analysis::constants::PROJECTION_COVERED;
use std::collections::BTreeMap;

/// Energy of a role's mix of hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// `sum(p*E) / sum(p)` over measured activities, energy per hour; none while less than 60 % is covered.
    pub energy: Option<f64>,
    /// Share of the role's hours whose activity was measured, 0.0 to 1.0.
    pub covered: f64,
    /// The activity with the largest share that was not measured, and that share, 0.0 to 1.0.
    pub unmeasured: Option<(String, f64)>,
}

/// Projects measured activities on a role's mix (hours by activity, in any unit: percent in packs). `other` and every
/// activity whose mean is still behind its gate count as not measured. Shares that are no positive number are left aside.
pub fn project(activities: &[ActivityFigures], mix: &BTreeMap<String, f64>) -> Projection {
    let shares: Vec<(&str, f64)> = mix.iter().map(|(id, p)| (id.as_str(), *p)).filter(|(_, p)| p.is_finite() && *p > 0.0).collect();
    let total: f64 = shares.iter().map(|(_, p)| p).sum();
    let energy_of = |id: &str| activities.iter().find(|a| a.id.as_str() == id).and_then(|a| a.energy);
    let (mut measured, mut energy) = (0.0, 0.0);
    let mut unmeasured: Option<(&str, f64)> = None;
    for (id, p) in shares {
        match energy_of(id) {
            Some(e) => {
                measured += p;
                energy += p * e;
            }
            None if id != OTHER && unmeasured.is_none_or(|(_, most)| p > most) => unmeasured = Some((id, p)),
            None => {}
        }
    }
    let covered = if total > 0.0 { measured / total } else { 0.0 };
    // Shares of percent rarely add up exactly in binary; 60 % must count as 60 %.
    let shown = measured > 0.0 && covered + 1e-9 >= PROJECTION_COVERED;
    Projection { energy: shown.then(|| energy / measured), covered, unmeasured: unmeasured.map(|(id, p)| (id.to_owned(), p / total)) }
}

/// The part of a mix that names no activity.
const OTHER: &str = "other";
