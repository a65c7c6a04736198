//! Values as they are written on the command line; knows nothing of which command takes them.

use crate::lang::Lang;
use crate::tui::theme::Name;
use clap::builder::{OsStringValueParser, PossibleValuesParser, TypedValueParser};
use jiff::civil::Date;
use std::path::PathBuf;

/// Why a value is refused, as a key of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Wrong(pub &'static str);

impl std::fmt::Display for Wrong {
    /// The parser's own sentences are English.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&Lang::En.text(self.0))
    }
}

impl std::error::Error for Wrong {}

pub(super) fn date(text: &str) -> Result<Date, Wrong> {
    text.parse().ok().filter(|_| text.len() == 10).ok_or(Wrong("cli-value-date"))
}

pub(super) fn lang(text: &str) -> Result<Lang, Wrong> {
    text.parse().ok().ok_or(Wrong("cli-value-lang"))
}

pub(super) fn hours(text: &str) -> Result<f64, Wrong> {
    let value = text.replace(',', ".").parse::<f64>().ok().filter(|h| (1.0..=100.0).contains(h));
    value.ok_or(Wrong("cli-value-hours"))
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, Wrong> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Wrong("cli-value-yes")),
    }
}

/// Days off in a week: 0 to 7, in half days.
pub(in crate::cli) fn days(text: &str) -> Result<f64, Wrong> {
    let value = text.replace(',', ".").parse::<f64>().ok();
    value.filter(|days| (0.0..=7.0).contains(days) && (days * 2.0).fract() == 0.0).ok_or(Wrong("cli-value-days"))
}

pub(super) fn size(text: &str) -> Result<(u16, u16), Wrong> {
    let cells = |n: &str| n.parse::<u16>().ok().filter(|n| (20..=400).contains(n));
    let size = text.split_once('x').and_then(|(columns, rows)| Some((cells(columns)?, cells(rows)?)));
    size.ok_or(Wrong("cli-value-size"))
}

/// A directory; an empty name counts as none, as an empty variable does elsewhere.
pub(super) fn dir() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}

/// The name of a theme; an error lists them.
pub(super) fn theme() -> PossibleValuesParser {
    PossibleValuesParser::new(Name::ALL.map(|(id, _)| id))
}
