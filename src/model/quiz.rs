//! Answers of a quiz; knows nothing of their sums.

use super::scale::{Likert, Side};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// An attempt is known by the second in which it began, written `2026-11-21T101500` (local time).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(pub DateTime);

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.strftime("%Y-%m-%dT%H%M%S").to_string())
    }
}

impl FromStr for AttemptId {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let read = DateTime::strptime("%Y-%m-%dT%H%M%S", text).ok().ok_or_else(|| text.to_owned())?;
        if Self(read).to_string() == text { Ok(Self(read)) } else { Err(text.to_owned()) }
    }
}

/// What was said to a fork.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ForkAnswer {
    Staff,
    Em,
    Undecided,
}

impl ForkAnswer {
    /// The end that was chosen, if one was.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Staff => Some(Side::Staff),
            Self::Em => Some(Side::Em),
            Self::Undecided => None,
        }
    }
}

/// One taking of the quiz, finished or not. Statements and forks are named by their ids in the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub id: AttemptId,
    /// The pack whose statements were answered.
    pub pack: String,
    /// Seed of the order in which statements are shown.
    pub seed: u64,
    pub answers: BTreeMap<String, Likert>,
    pub forks: BTreeMap<String, ForkAnswer>,
    /// The statement or fork at which the person left.
    pub at: Option<String>,
    /// Whether the result was asked for; only then track labels are shown.
    pub finished: bool,
}

impl Attempt {
    pub const fn new(id: AttemptId, pack: String, seed: u64) -> Self {
        Self { id, pack, seed, answers: BTreeMap::new(), forks: BTreeMap::new(), at: None, finished: false }
    }
}
