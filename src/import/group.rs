//! Events of an import put together for review, by series or by title; knows nothing of how they are shown.

use super::change::Change;
use super::reason::Reason;
use super::title::Title;
use crate::model::ActivityId;
use std::collections::HashMap;

/// Events that one decision can sort.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The title of its first event.
    pub title: String,
    /// The places of its events among the changes.
    pub events: Vec<usize>,
    /// The UID that all share, where they do.
    pub series: Option<String>,
    /// All its minutes.
    pub minutes: u32,
    /// The guess; none where the sorter is unsure.
    pub activity: Option<ActivityId>,
    pub reason: Reason,
    /// A one-on-one for which nobody has said who leads it.
    pub asks_who_leads: bool,
}

impl Group {
    /// How many events it has.
    pub fn count(&self) -> usize {
        self.events.len()
    }
}

/// Groups the events that take time: unsure ones first, then those with a question, and the largest first among equals.
pub fn groups(changes: &[Change]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let (mut by_series, mut by_title): (HashMap<&str, usize>, HashMap<String, usize>) = (HashMap::new(), HashMap::new());
    for (n, c) in changes.iter().enumerate().filter(|(_, c)| c.status.is_there()) {
        let key = Title::new(&c.title).key();
        let known = by_series.get(c.uid.as_str()).or_else(|| by_title.get(&key).filter(|_| !key.is_empty())).copied();
        let fits = known.filter(|at| groups.get(*at).is_some_and(|g| g.activity == c.activity));
        let at = fits.unwrap_or_else(|| {
            groups.push(Group {
                title: c.title.clone(),
                events: Vec::new(),
                series: Some(c.uid.clone()),
                minutes: 0,
                activity: c.activity.clone(),
                reason: c.reason.clone(),
                asks_who_leads: c.asks_who_leads,
            });
            groups.len() - 1
        });
        by_series.insert(&c.uid, at);
        by_title.insert(key, at);
        if let Some(group) = groups.get_mut(at) {
            group.events.push(n);
            group.minutes = group.minutes.saturating_add(c.minutes);
            if group.series.as_ref() != Some(&c.uid) {
                group.series = None;
            }
        }
    }
    groups.sort_by_key(|g| (g.activity.is_some(), !g.asks_who_leads, std::cmp::Reverse(g.minutes)));
    groups
}
