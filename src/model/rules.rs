//! A person's own rules for sorting calendar events; knows nothing of how they are matched.

use super::activity::ActivityId;
use serde::{Deserialize, Serialize};

/// What an event must be for a rule to catch it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleMatch {
    /// Its title holds these whole words, in this order and side by side.
    Words(String),
    /// Its title is this one (case, accents and emoji don't matter).
    Title(String),
    /// It belongs to the series with this UID.
    Series(String),
    /// It is this one occurrence, `UID START`.
    Event(String),
    /// Its title matches this regular expression.
    Pattern(String),
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub when: RuleMatch,
    pub activity: ActivityId,
}

/// A person's rules, the later one winning where two of the same kind catch an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    pub rules: Vec<Rule>,
}
