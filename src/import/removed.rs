//! Events whose lines a person deleted, so that no import brings them again; knows nothing of how lines are deleted.

use super::ics::Occurrence;
use super::when::When;
use crate::model::Week;
use std::collections::HashMap;

/// The starts of deleted events by their UID.
pub(super) struct Removed(HashMap<String, Vec<When>>);

impl Removed {
    pub(super) fn of(weeks: &[Week]) -> Self {
        let mut starts: HashMap<String, Vec<When>> = HashMap::new();
        for event in weeks.iter().flat_map(|week| &week.removed) {
            starts.entry(event.uid.clone()).or_default().extend(When::parse(&event.start));
        }
        Self(starts)
    }

    /// Whether it was deleted: the one with its original start, or, where it is `single` under its UID, at whatever time it is now.
    pub(super) fn has(&self, o: &Occurrence, single: bool) -> bool {
        self.0.get(&o.uid).is_some_and(|starts| single && starts.len() == 1 || starts.iter().any(|start| start.same_point(o.original)))
    }
}
