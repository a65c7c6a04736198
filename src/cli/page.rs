//! Text in lines: wrapped, side by side, in aligned columns; knows nothing of what it says.

use crate::model::text;
use unicode_width::UnicodeWidthStr;

/// Blanks between columns.
const GAP: usize = 2;
/// Narrower outputs have one column, in columns.
pub(super) const TWO_COLUMNS: usize = 72;

/// How wide a text is shown, in columns.
pub(super) fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// A paragraph, each line behind `indent`.
pub(super) fn wrap(text: &str, width: usize, indent: &str) -> Vec<String> {
    let room = width.saturating_sub(columns(indent)).max(10);
    let mut lines = Vec::new();
    for paragraph in text::block(text).trim_end().lines() {
        lines.extend(textwrap::wrap(paragraph, room).into_iter().map(|line| format!("{indent}{line}")));
    }
    lines
}

/// A paragraph whose first line begins with a mark, the others below its text.
pub(super) fn item(mark: &str, text: &str, width: usize, indent: &str) -> Vec<String> {
    let hanging = format!("{indent}{}", " ".repeat(columns(mark) + 1));
    let mut lines = wrap(text, width, &hanging);
    if let Some(first) = lines.first_mut() {
        *first = format!("{indent}{mark} {}", first.trim_start());
    }
    lines
}

/// Two texts side by side, each in half of the width.
pub(super) fn beside(left: &[String], right: &[String], width: usize) -> Vec<String> {
    let half = half(width);
    let blank = String::new();
    let rows = left.len().max(right.len());
    (0..rows)
        .map(|n| {
            let (l, r) = (left.get(n).unwrap_or(&blank), right.get(n).unwrap_or(&blank));
            format!("{}{}{r}", pad(l, half), " ".repeat(GAP + 1)).trim_end().to_owned()
        })
        .collect()
}

/// The width of one of two columns.
pub(super) const fn half(width: usize) -> usize {
    width.saturating_sub(GAP + 1) / 2
}

fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Right,
}

/// Rows of cells, each column as wide as its widest cell. The last left-aligned cell of a row is not padded.
pub(super) fn table(rows: &[Vec<String>], aligns: &[Align]) -> Vec<String> {
    let widths: Vec<usize> =
        (0..aligns.len()).map(|n| rows.iter().filter_map(|row| row.get(n)).map(|cell| columns(cell)).max().unwrap_or(0)).collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(aligns).zip(&widths).map(|((cell, align), width)| match align {
                Align::Left => pad(cell, *width),
                Align::Right => format!("{}{cell}", " ".repeat(width.saturating_sub(columns(cell)))),
            });
            cells.collect::<Vec<_>>().join(&" ".repeat(GAP)).trim_end().to_owned()
        })
        .collect()
}

/// Rows for a person who listens: cells one after the other, those that say nothing left out.
pub(super) fn spoken(rows: &[Vec<String>]) -> Vec<String> {
    let said = |row: &Vec<String>| row.iter().filter(|cell| !matches!(cell.as_str(), "" | "-")).cloned().collect::<Vec<_>>().join("; ");
    rows.iter().map(said).collect()
}

/// A number with a sign, `decimals` behind the point: `+0.9`, `-1.25`, `0.0`.
pub(super) fn signed(value: f64, decimals: usize) -> String {
    let text = format!("{value:+.decimals$}");
    let zero = text.chars().all(|c| matches!(c, '0' | '.' | '+' | '-'));
    if zero { text.trim_start_matches(['+', '-']).to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_the_letters_are() {
        let rows = [["日本", "1.0"], ["ab", "12.5"], ["é", "3"]].map(|r| r.map(str::to_owned).to_vec());
        assert_eq!(table(&rows, &[Align::Left, Align::Right]), ["日本   1.0", "ab    12.5", "é        3"]);
    }

    #[test]
    fn numbers_carry_their_sign_and_zero_has_none() {
        let told = [0.9, -1.26, 0.0, -0.001].map(|n| signed(n, 1));
        assert_eq!(told, ["+0.9", "-1.3", "0.0", "0.0"]);
    }

    #[test]
    fn two_texts_stand_side_by_side() {
        let left = wrap("one two three", 13, "");
        assert_eq!(beside(&left, &["x".to_owned(), "y".to_owned()], 30), ["one two three   x", "                y"]);
    }
}
