//! The small scales that answers and lines are measured on; knows nothing of how they are shown.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One of the two paths of a fork. In the pack that ships first these are Staff Engineer and Engineering Manager;
/// another pack's two tracks take the same places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Staff,
    Em,
}

impl Side {
    /// Both sides, in the order in which columns are drawn.
    pub const BOTH: [Self; 2] = [Self::Staff, Self::Em];

    /// The other path.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Staff => Self::Em,
            Self::Em => Self::Staff,
        }
    }

    /// The word that files and exports use: `staff` or `em`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Em => "em",
        }
    }
}

/// Energy that a piece of work gave or took: -2 (drained), -1, 0 (neutral), +1, +2 (energised).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct Energy(i8);

impl Energy {
    /// The lowest value, -2.
    pub const MIN: Self = Self(-2);
    /// The middle, 0.
    pub const NEUTRAL: Self = Self(0);
    /// The highest value, +2.
    pub const MAX: Self = Self(2);

    /// # Errors
    /// Where `value` is outside -2..=2.
    pub fn new(value: i8) -> Result<Self, ScaleError> {
        if (-2..=2).contains(&value) { Ok(Self(value)) } else { Err(ScaleError::Energy(value.to_string())) }
    }

    /// The value, -2..=2.
    pub const fn get(self) -> i8 {
        self.0
    }

    /// One step up or down, stopping at the ends.
    #[must_use]
    pub fn step(self, by: i8) -> Self {
        Self(self.0.saturating_add(by).clamp(-2, 2))
    }
}

impl TryFrom<i8> for Energy {
    type Error = ScaleError;
    fn try_from(value: i8) -> Result<Self, ScaleError> {
        Self::new(value)
    }
}

impl From<Energy> for i8 {
    fn from(value: Energy) -> Self {
        value.0
    }
}

impl fmt::Display for Energy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 { f.pad("0") } else { f.pad(&format!("{:+}", self.0)) }
    }
}

impl FromStr for Energy {
    type Err = ScaleError;
    /// Reads `2`, `+2`, `-1`, `0`, and the typographic minus.
    fn from_str(text: &str) -> Result<Self, ScaleError> {
        let plain = text.trim().replace('\u{2212}', "-");
        let value: i8 = plain.parse().ok().ok_or_else(|| ScaleError::Energy(text.to_owned()))?;
        Self::new(value).ok().ok_or_else(|| ScaleError::Energy(text.to_owned()))
    }
}

/// Agreement with a statement: 1 (strongly disagree) to 5 (strongly agree).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Likert(u8);

impl Likert {
    /// # Errors
    /// Where `value` is outside 1..=5.
    pub fn new(value: u8) -> Result<Self, ScaleError> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err(ScaleError::Likert(value)) }
    }

    /// The value, 1..=5.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Likert {
    type Error = ScaleError;
    fn try_from(value: u8) -> Result<Self, ScaleError> {
        Self::new(value)
    }
}

impl From<Likert> for u8 {
    fn from(value: Likert) -> Self {
        value.0
    }
}

/// Time spent on one line, in minutes: 1 minute to one whole week (10,080).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Minutes(u32);

impl Minutes {
    /// One whole week, the most that a line can hold.
    pub const MAX: u32 = 7 * 24 * 60;
    /// The minutes of a day, the most that a line of one day has.
    pub const DAY: u32 = 24 * 60;

    /// # Errors
    /// Where `value` is 0 or more than a week.
    pub fn new(value: u32) -> Result<Self, ScaleError> {
        if (1..=Self::MAX).contains(&value) { Ok(Self(value)) } else { Err(ScaleError::Minutes(value.to_string())) }
    }

    /// The value in minutes.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The value in hours.
    pub fn hours(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

impl TryFrom<u32> for Minutes {
    type Error = ScaleError;
    fn try_from(value: u32) -> Result<Self, ScaleError> {
        Self::new(value)
    }
}

impl From<Minutes> for u32 {
    fn from(value: Minutes) -> Self {
        value.0
    }
}

impl FromStr for Minutes {
    type Err = ScaleError;
    /// Reads `1h30`, `1h30m`, `2h`, `90m`, `1.5h`, `1.5` or `1,5` (hours), `1:30`, and a bare whole number:
    /// up to 16 it is hours, from 17 on it is minutes (nobody works 17 hours on one thing; few things take 16 minutes).
    fn from_str(text: &str) -> Result<Self, ScaleError> {
        parse_minutes(text).and_then(|m| Self::new(m).ok()).ok_or_else(|| ScaleError::Minutes(text.to_owned()))
    }
}

/// The largest bare whole number that is read as hours.
const BARE_HOURS: u32 = 16;

fn parse_minutes(text: &str) -> Option<u32> {
    let t = text.trim().to_lowercase().replace(',', ".");
    let t = t.trim_end_matches("in");
    if let Some((h, m)) = t.split_once(':') {
        return hours_and_minutes(h, m);
    }
    if let Some((h, m)) = t.split_once('h') {
        let m = m.trim().trim_end_matches('m').trim();
        return if m.is_empty() { decimal_hours(h) } else { hours_and_minutes(h, m) };
    }
    if let Some(m) = t.strip_suffix('m') {
        return digits(m.trim());
    }
    if t.contains('.') {
        return decimal_hours(t);
    }
    let n = digits(t)?;
    if n <= BARE_HOURS { Some(n * 60) } else { Some(n) }
}

fn digits(text: &str) -> Option<u32> {
    let all = !text.is_empty() && text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}

fn hours_and_minutes(h: &str, m: &str) -> Option<u32> {
    let (h, m) = (digits(h.trim())?, digits(m)?);
    if m < 60 { Some(h * 60 + m) } else { None }
}

/// Hours with a decimal fraction, rounded to the minute.
fn decimal_hours(text: &str) -> Option<u32> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let whole = if whole.is_empty() && !part.is_empty() { 0 } else { digits(whole)? };
    if part.is_empty() {
        return Some(whole * 60);
    }
    let fraction = digits(part)?;
    let scale = 10_u32.checked_pow(u32::try_from(part.len()).ok()?)?;
    Some(whole * 60 + (fraction * 60 + scale / 2) / scale)
}

impl fmt::Display for Minutes {
    /// `45m`, `2h`, `1h30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (h, m) = (self.0 / 60, self.0 % 60);
        match (h, m) {
            (0, m) => f.pad(&format!("{m}m")),
            (h, 0) => f.pad(&format!("{h}h")),
            (h, m) => f.pad(&format!("{h}h{m:02}")),
        }
    }
}

/// A value outside its scale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaleError {
    #[error("`{0}` is not an energy: it is a whole number from -2 (drained) to +2 (energised)")]
    Energy(String),
    #[error("`{0}` is not an answer: it is a whole number from 1 to 5")]
    Likert(u8),
    #[error("`{0}` is not a duration: write 1h30, 90m, 1.5 (hours) or 90 (minutes), at most one week")]
    Minutes(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        let rows = [
            ("1.5", 90),
            ("1,5", 90),
            ("1h30", 90),
            ("1h30m", 90),
            ("90m", 90),
            ("90", 90),
            ("1:30", 90),
            ("2h", 120),
            ("2", 120),
            ("16", 960),
            ("17", 17),
            ("0.25", 15),
            (".5", 30),
            ("45min", 45),
            (" 1H ", 60),
            ("1.5h", 90),
            ("8", 480),
            ("1h05", 65),
        ];
        for (text, want) in rows {
            assert_eq!(text.parse::<Minutes>().map(Minutes::get), Ok(want), "{text}");
        }
    }

    #[test]
    fn what_is_no_duration_is_refused_with_the_word_itself() {
        for text in ["abc", "", "0", "-1", "1h75", "1.2.3", "99999999999", "h", "m", "1e3", "200h", "١"] {
            assert_eq!(text.parse::<Minutes>(), Err(ScaleError::Minutes(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn energy_reads_signs_and_refuses_what_is_outside() {
        for (text, want) in [("+2", 2), ("-1", -1), ("0", 0), ("2", 2), ("\u{2212}2", -2)] {
            assert_eq!(text.parse::<Energy>().map(Energy::get), Ok(want), "{text}");
        }
        for text in ["+7", "3", "x", "", "1.5", "300"] {
            assert!(text.parse::<Energy>().is_err(), "{text}");
        }
    }
}
