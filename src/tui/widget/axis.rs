//! A line between two ends with its centre, a value and the band around it, readable without colour; knows nothing of
//! what is measured.

use crate::tui::theme::{Glyphs, Theme};
use ratatui::style::Style;

/// What an axis shows. Values grow to the left: the left end is `span`, the right end `-span`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    pub span: f64,
    pub value: f64,
    pub low: f64,
    pub high: f64,
    /// The style of the value and its band.
    pub style: Style,
}

/// The line as texts at columns, `width` columns in all: `····[──●──]··│·······`.
pub fn axis(axis: &Axis, width: u16, theme: &Theme, glyphs: &Glyphs) -> Vec<(u16, String, Style)> {
    let place = |value: f64| cell(value, axis.span, width);
    let (left, right, value, centre) = (place(axis.high), place(axis.low), place(axis.value), place(0.0));
    let mut out = vec![(0, glyphs.track.repeat(usize::from(width)), theme.muted)];
    out.push((left, glyphs.horizontal.repeat(usize::from(right.saturating_sub(left) + 1)), axis.style));
    out.push((centre, glyphs.vertical.to_owned(), theme.title));
    out.push((left, "[".to_owned(), axis.style));
    out.push((right, "]".to_owned(), axis.style));
    out.push((value, glyphs.dot.to_owned(), axis.style.patch(theme.title)));
    out
}

/// The column of a value: the left end is `span`, the right end `-span`, the middle 0; values outside stay at the ends.
pub fn cell(value: f64, span: f64, width: u16) -> u16 {
    let cells = width.saturating_sub(1);
    let share = ((span - value) / (2.0 * span)).clamp(0.0, 1.0);
    (0..=cells).min_by(|a, b| distance(*a, cells, share).total_cmp(&distance(*b, cells, share))).unwrap_or(0)
}

fn distance(column: u16, cells: u16, share: f64) -> f64 {
    (f64::from(column) - share * f64::from(cells)).abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_follow_values_from_left_to_right() {
        for (value, want) in [(24.0, 0), (0.0, 20), (-24.0, 40), (99.0, 0), (-99.0, 40), (12.0, 10), (f64::NAN, 0)] {
            assert_eq!(cell(value, 24.0, 41), want, "{value}");
        }
    }
}
