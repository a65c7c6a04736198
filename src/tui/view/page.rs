//! A page of any height, filled from above and then shown from some row on; knows nothing of what it tells.

use super::Canvas;
use crate::app::Action;
use crate::tui::keymap::Hint;
use crate::tui::theme::Theme;
use crate::tui::widget::{columns, put, wrap};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// Text at columns of its rows, and places that can be clicked.
#[derive(Clone, Debug, Default)]
pub struct Page {
    rows: Vec<Vec<(u16, String, Style)>>,
    hits: Vec<Spot>,
    /// Where a person types: row and column.
    cursor: Option<(usize, u16)>,
}

#[derive(Clone, Debug)]
struct Spot {
    row: usize,
    height: usize,
    x: u16,
    width: u16,
    action: Action,
}

impl Page {
    /// The row below all that is there.
    pub const fn end(&self) -> usize {
        self.rows.len()
    }

    /// One empty row, unless the page is empty or ends with one.
    pub fn gap(&mut self) {
        if self.rows.last().is_some_and(|row| !row.is_empty()) {
            self.rows.push(Vec::new());
        }
    }

    /// Writes at a row and column; rows up to there come into being. The column behind the text comes back.
    pub fn at(&mut self, row: usize, x: u16, text: &str, style: Style) -> u16 {
        while self.rows.len() <= row {
            self.rows.push(Vec::new());
        }
        if let Some(pieces) = self.rows.get_mut(row) {
            pieces.push((x, text.to_owned(), style));
        }
        x.saturating_add(columns(text))
    }

    /// Writes a text from `row` on, broken between words to `width` columns. The row below it comes back.
    pub fn block(&mut self, row: usize, x: u16, width: u16, text: &str, style: Style) -> usize {
        let lines = wrap(text, width);
        for (at, line) in (row..).zip(&lines) {
            self.at(at, x, line, style);
        }
        row + lines.len()
    }

    /// Writes a text below all that is there.
    pub fn text(&mut self, x: u16, width: u16, text: &str, style: Style) {
        self.block(self.end(), x, width, text, style);
    }

    /// Puts the terminal's cursor at a row and column.
    pub const fn type_at(&mut self, row: usize, x: u16) {
        self.cursor = Some((row, x));
    }

    /// Makes rows clickable, in columns from `x` on.
    pub fn hit(&mut self, row: usize, height: usize, x: u16, width: u16, action: Action) {
        self.hits.push(Spot { row, height, x, width, action });
    }

    /// Hints side by side from a column on, each a place to click.
    pub fn hints(&mut self, row: usize, mut x: u16, hints: &[Hint], theme: Theme) {
        for hint in hints {
            let from = x;
            for (key, _) in &hint.keys {
                x = self.at(row, x, key, theme.key) + 1;
            }
            x = self.at(row, x, &hint.says, theme.muted);
            if let Some(action) = hint.keys.first().and_then(|(_, action)| action.clone()) {
                self.hit(row, 1, from, x - from, action);
            }
            x += 2;
        }
    }

    /// Puts another page at column `x`, row beside row.
    pub fn beside(&mut self, other: Self, x: u16) {
        for (row, pieces) in other.rows.into_iter().enumerate() {
            for (at, text, style) in pieces {
                self.at(row, x + at, &text, style);
            }
        }
        self.hits.extend(other.hits.into_iter().map(|spot| Spot { x: x + spot.x, ..spot }));
    }

    /// Puts the page on the screen with row `first` on top, tells how far it scrolls, and points to what is below.
    pub fn show(&self, area: Rect, first: u16, canvas: &mut Canvas<'_>) {
        let total = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        canvas.scrolls(area.height, total);
        let first = first.min(total.saturating_sub(area.height));
        let top = usize::from(first);
        for (y, row) in (area.y..area.bottom()).zip(self.rows.iter().skip(top)) {
            for (x, text, style) in row {
                put(canvas.buffer, area, area.x.saturating_add(*x), y, text, *style);
            }
        }
        for spot in &self.hits {
            let (from, to) = (spot.row.max(top), (spot.row + spot.height).min(top + usize::from(area.height)));
            if from < to
                && let (Ok(y), Ok(height)) = (u16::try_from(from - top), u16::try_from(to - from))
            {
                let place = Rect { x: area.x + spot.x, y: area.y + y, width: spot.width, height };
                canvas.hit(place.intersection(area), spot.action.clone());
            }
        }
        if let Some((row, x)) = self.cursor
            && let Some(y) = row.checked_sub(top).and_then(|y| u16::try_from(y).ok()).filter(|y| *y < area.height)
        {
            canvas.drawn.cursor = Some(Position::new((area.x + x).min(area.right().saturating_sub(1)), area.y + y));
        }
        let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
        let edge = area.right().saturating_sub(1);
        if first > 0 {
            canvas.put(area, edge, area.y, glyphs.up, theme.muted);
        }
        if first + area.height < total {
            canvas.put(area, edge, area.bottom().saturating_sub(1), glyphs.down, theme.muted);
        }
    }
}
