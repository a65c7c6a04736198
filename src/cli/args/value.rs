//! Values as they are written on the command line; knows nothing of which command takes them.

use crate::lang::Lang;
use clap::builder::{OsStringValueParser, TypedValueParser};
use jiff::civil::Date;
use std::path::PathBuf;

pub(super) fn date(text: &str) -> Result<Date, String> {
    text.parse().ok().filter(|_| text.len() == 10).ok_or_else(|| "write it as 2026-11-25".to_owned())
}

pub(super) fn lang(text: &str) -> Result<Lang, String> {
    text.parse().ok().ok_or_else(|| "it speaks `en` and `fr`".to_owned())
}

pub(super) fn hours(text: &str) -> Result<f64, String> {
    let value = text.replace(',', ".").parse::<f64>().ok().filter(|h| (1.0..=100.0).contains(h));
    value.ok_or_else(|| "write a number from 1 to 100".to_owned())
}

/// Columns and rows of a window: `100x30`.
pub(super) fn size(text: &str) -> Result<(u16, u16), String> {
    let side = |side: &str, most| side.parse::<u16>().ok().filter(|n| (1..=most).contains(n));
    let sides = text.split_once(['x', 'X', '×']).and_then(|(columns, rows)| Some((side(columns, 500)?, side(rows, 200)?)));
    sides.ok_or_else(|| "write columns and rows as 100x30, at most 500x200".to_owned())
}

/// A directory; an empty name counts as none, as an empty variable does elsewhere.
pub(super) fn dir() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}
