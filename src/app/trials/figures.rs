//! What was logged on a trial; knows nothing of audits beyond their lines.

use crate::analysis::constants::{ACTIVITY_DAYS, ACTIVITY_HOURS, ACTIVITY_LINES};
use crate::app::state::State;
use crate::model::Doc;
use std::collections::BTreeSet;

/// Lines of all audits that were opened and that are marked with a trial.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    pub lines: u32,
    pub hours: f64,
    /// `sum(h*e) / sum(h)` over rated lines; none while they are too few for an activity's mean.
    pub energy: Option<f64>,
}

/// Adds up the lines of a trial.
pub fn of(state: &State, id: &str) -> Figures {
    let (mut lines, mut rated, mut minutes, mut rated_minutes, mut energy) = (0_u32, 0_u32, 0.0, 0.0, 0.0);
    let mut days = BTreeSet::new();
    for (_, doc) in state.data.docs() {
        let Doc::Week(week) = doc.as_ref() else { continue };
        for line in week.lines.iter().filter(|l| l.trial.as_deref() == Some(id)) {
            let spent = f64::from(line.minutes.get());
            lines += 1;
            minutes += spent;
            if let Some(e) = line.energy {
                rated += 1;
                rated_minutes += spent;
                energy += spent * f64::from(e.get());
                days.insert(line.on.unwrap_or_else(|| week.week.sunday()));
            }
        }
    }
    let many = u32::try_from(days.len()).unwrap_or(u32::MAX) >= ACTIVITY_DAYS;
    let shown = rated >= ACTIVITY_LINES && many && rated_minutes / 60.0 >= ACTIVITY_HOURS;
    Figures { lines, hours: minutes / 60.0, energy: shown.then(|| energy / rated_minutes) }
}
