//! Trials: small experiments with a path before committing to it; knows nothing of calendars.

use super::activity::ActivityId;
use super::scale::Side;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a trial stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrialState {
    Planned,
    Running,
    Finished,
}

/// A dated line in a trial's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrialLog {
    pub on: Date,
    pub text: String,
}

/// One trial.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Unique among a person's trials, such as `t1`.
    pub id: String,
    /// The pack's trial that it follows (`TR1`); none for an own one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    pub title: String,
    pub side: Side,
    pub state: TrialState,
    /// The activity that the trial's time is logged on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Date>,
    /// Written duties that were agreed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub duties: String,
    /// Gaps named up front.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gaps: String,
    /// The way back without blame that was agreed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub way_back: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<TrialLog>,
    /// The answer to the signal question at the end: did it show that the path fits?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<bool>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub outcome: String,
}

/// All trials of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trials {
    pub trials: Vec<Trial>,
}

impl Trials {
    /// An id that none of them has.
    pub fn fresh_id(&self) -> String {
        let taken = self.trials.iter().filter_map(|t| t.id.strip_prefix('t')?.parse::<u32>().ok());
        format!("t{}", taken.max().unwrap_or(0).saturating_add(1))
    }
}
