//! Numbers of the files with their ranges, written without a fraction where they have none; knows nothing of documents.

use crate::lang::Message;
use crate::model::Audit;
use serde::{Deserialize, Serialize};

/// Weeks of an audit, 4 to 6.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub(super) struct PlanWeeks(pub(super) u8);

impl TryFrom<u8> for PlanWeeks {
    type Error = Message;
    fn try_from(weeks: u8) -> Result<Self, Message> {
        if Audit::WEEKS.contains(&weeks) { Ok(Self(weeks)) } else { Err(Message::new("value-weeks").with("said", weeks.to_string())) }
    }
}

impl From<PlanWeeks> for u8 {
    fn from(weeks: PlanWeeks) -> Self {
        weeks.0
    }
}

/// A number that is written without a fraction where it has none.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Plain {
    Whole(i64),
    Fraction(f64),
}

impl From<f64> for Plain {
    fn from(value: f64) -> Self {
        /// Far more than any number of ours; below it every whole `f64` is exact as `i64`.
        const MOST: f64 = 1e9;
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 1e9")]
        if value.fract() == 0.0 && value.abs() < MOST { Self::Whole(value as i64) } else { Self::Fraction(value) }
    }
}

/// Hours a week, above 0 to 100.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "Plain")]
pub(super) struct Hours(pub(super) f64);

impl TryFrom<f64> for Hours {
    type Error = Message;
    fn try_from(hours: f64) -> Result<Self, Message> {
        if (1.0..=100.0).contains(&hours) {
            Ok(Self(hours))
        } else {
            Err(Message::new("value-hours-a-week").with("said", hours.to_string()))
        }
    }
}

impl From<Hours> for Plain {
    fn from(hours: Hours) -> Self {
        hours.0.into()
    }
}

/// Days off in a week, 0 to 7 in half days.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "Plain")]
pub(super) struct DaysOff(pub(super) f64);

impl TryFrom<f64> for DaysOff {
    type Error = Message;
    fn try_from(days: f64) -> Result<Self, Message> {
        let good = (0.0..=7.0).contains(&days) && (days * 2.0).fract() == 0.0;
        if good { Ok(Self(days)) } else { Err(Message::new("value-days-off").with("said", days.to_string())) }
    }
}

impl From<DaysOff> for Plain {
    fn from(days: DaysOff) -> Self {
        days.0.into()
    }
}

/// A share of a role's hours, 0 to 100.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "Plain")]
pub(super) struct Percent(pub(super) f64);

impl TryFrom<f64> for Percent {
    type Error = Message;
    fn try_from(percent: f64) -> Result<Self, Message> {
        if (0.0..=100.0).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(Message::new("value-percent").with("said", percent.to_string()))
        }
    }
}

impl From<Percent> for Plain {
    fn from(percent: Percent) -> Self {
        percent.0.into()
    }
}
