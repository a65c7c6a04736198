//! The constants as a table for people: name, value with unit, reason; knows nothing of where it is shown.

use super::constants::Constant;

const fn row(name: &'static str, value: &'static str, reason: &'static str) -> Constant {
    Constant { name, value, reason }
}

/// Every constant that decides what the program says. A test holds the values to the constants themselves.
pub const METHOD: &[Constant] =
    &[row("Quiz: prior variance of answers", "0.70 squared steps", "Six answers alone estimate a spread badly; this counts as six more.")];
