//! What a person writes down on the way to a decision; knows nothing of readings.

use super::scale::Side;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The four Staff archetypes (source: staffeng.com).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffArchetype {
    TechLead,
    Architect,
    Solver,
    RightHand,
}

/// A manager's answer to "what does excellent look like in 6 months?" for one track.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excellent {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// Whether the answer was vague; none while not judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vague: Option<bool>,
}

/// The decision's worksheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    /// Items of the comparison marked "this is me", by item id.
    pub marks: BTreeSet<String>,
    /// Entries of the lens "what do you want more of", by id.
    pub wants: BTreeSet<String>,
    pub excellent: BTreeMap<Side, Excellent>,
    /// Notes on contradictions, by `STATEMENT/activity`.
    pub contradictions: BTreeMap<String, String>,
    /// People in the company, where told.
    pub company_size: Option<u32>,
    /// Whether the two tracks are equal in pay and standing there.
    pub parity: Option<bool>,
    pub archetype: Option<StaffArchetype>,
    /// The decision statement in the person's own words.
    pub statement: String,
    /// Whether the statement gives energy; none while not said.
    pub gives_energy: Option<bool>,
    /// Own mixes of hours of the two target roles, in percent by activity; the pack's where empty.
    pub mixes: BTreeMap<Side, BTreeMap<String, f64>>,
    /// Whether the welcome was left.
    pub welcomed: bool,
}
