//! Activities that time is logged on, with their weight for each track; knows nothing of how an event finds its activity.

use super::scale::Side;
use super::text;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The id of an activity: lower-case letters, digits and hyphens, 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ActivityId(String);

impl ActivityId {
    /// The activity that is left out of every figure: lunch, holidays, private.
    pub const NOT_WORK: &'static str = "not-work";
    /// The activity of lines that nobody could sort yet.
    pub const UNSORTED: &'static str = "unsorted";

    /// # Errors
    /// Where `id` has other characters than a-z, 0-9 and `-`, is empty, or is longer than 40.
    pub fn new(id: &str) -> Result<Self, ActivityError> {
        let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=40).contains(&id.len()) && id.bytes().all(good) { Ok(Self(id.to_owned())) } else { Err(ActivityError(text::line(id))) }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether lines of it count as work.
    pub fn is_work(&self) -> bool {
        self.0 != Self::NOT_WORK
    }
}

impl FromStr for ActivityId {
    type Err = ActivityError;
    fn from_str(text: &str) -> Result<Self, ActivityError> {
        Self::new(text)
    }
}

impl TryFrom<String> for ActivityId {
    type Error = ActivityError;
    fn try_from(text: String) -> Result<Self, ActivityError> {
        Self::new(&text)
    }
}

impl From<ActivityId> for String {
    fn from(id: ActivityId) -> Self {
        id.0
    }
}

impl fmt::Display for ActivityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Text that can't be the id of an activity, as it is safe to show.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an activity id: lower-case letters, digits and hyphens, at most 40")]
pub struct ActivityError(pub String);

/// How much an hour of an activity counts for each track, 0.0 to 1.0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    pub staff: f64,
    pub em: f64,
}

impl Weights {
    /// The weight for one track.
    pub const fn of(self, side: Side) -> f64 {
        match side {
            Side::Staff => self.staff,
            Side::Em => self.em,
        }
    }

    /// The track it counts for most, if it counts for one.
    pub fn side(self) -> Option<Side> {
        if self.staff > self.em {
            Some(Side::Staff)
        } else if self.em > self.staff {
            Some(Side::Em)
        } else {
            None
        }
    }
}

/// An activity as a pack declares it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub id: ActivityId,
    /// Short name for columns, at most 22 columns wide.
    pub name: String,
    /// What counts as this activity, one line.
    pub what: String,
    pub weights: Weights,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_activity_is_safe_to_show() {
        let said = ActivityId::new("design-rev\u{9b}ew").unwrap_err().to_string();
        assert!(said.contains("design-rev") && said.chars().all(text::is_safe), "{said:?}");
    }
}
