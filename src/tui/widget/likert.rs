//! The scale from 1 to 5 with words at its ends and at the chosen place; knows nothing of statements.

use super::columns;
use crate::model::Likert;
use crate::tui::theme::Theme;
use ratatui::style::Style;

/// Columns of one place on the scale.
const CELL: u16 = 5;
/// Blanks between the scale and the words at its ends.
const GAP: u16 = 2;
/// Rows that a scale takes.
pub const ROWS: usize = 2;

/// A scale laid out: texts at row and column, and the columns of each place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    pub pieces: Vec<(usize, u16, String, Style)>,
    /// Column, width and value of each place, all on the first row; words beside the scale belong to its ends.
    pub cells: Vec<(u16, u16, u8)>,
}

/// Lays out a scale in `width` columns: the words at the ends beside it where there is room, else below it.
pub fn likert(chosen: Option<Likert>, words: &[String; 5], width: u16, theme: &Theme) -> Scale {
    let [least, .., most] = words;
    let around = columns(least) + columns(most) + 2 * GAP + 5 * CELL;
    let wide = around <= width;
    let start = if wide { columns(least) + GAP } else { 0 };
    let mut scale = Scale::default();
    let mut x = start;
    for value in 1..=5_u8 {
        let own = chosen.is_some_and(|c| c.get() == value);
        let (text, style) = if own { (format!("[{value}]"), theme.title) } else { (format!(" {value} "), theme.muted) };
        scale.pieces.push((0, x + 1, text, style));
        scale.cells.push((x, CELL, value));
        x += CELL;
    }
    let word = chosen.and_then(|c| words.get(usize::from(c.get()) - 1));
    if wide {
        scale.pieces.push((0, 0, least.clone(), theme.muted));
        scale.pieces.push((0, x + GAP, most.clone(), theme.muted));
        scale.cells.extend([(0, start, 1), (x, GAP + columns(most), 5)]);
        if let (Some(word), Some(c)) = (word, chosen) {
            let middle = start + CELL * u16::from(c.get() - 1) + CELL / 2;
            scale.pieces.push((1, middle.saturating_sub(columns(word) / 2), word.clone(), theme.title));
        }
    } else if let Some(word) = word {
        scale.pieces.push((1, 1, word.clone(), theme.title));
    } else {
        let right = width.saturating_sub(columns(most)).min(5 * CELL + 12);
        scale.pieces.push((1, 1, least.clone(), theme.muted));
        scale.pieces.push((1, right.max(columns(least) + 3), most.clone(), theme.muted));
    }
    scale
}
