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

pub(super) fn size(text: &str) -> Result<(u16, u16), String> {
    let cells = |n: &str| n.parse::<u16>().ok().filter(|n| (20..=400).contains(n));
    let size = text.split_once('x').and_then(|(columns, rows)| Some((cells(columns)?, cells(rows)?)));
    size.ok_or_else(|| "write it as 100x30, each from 20 to 400".to_owned())
}

/// A directory; an empty name counts as none, as an empty variable does elsewhere.
pub(super) fn dir() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}
