//! A page with entries that a cursor stops at, under heads; knows nothing of what they are.

use super::Canvas;
use super::page::Page;
use crate::app::Action;
use crate::app::state::State;
use crate::app::stops::{Cursor, Stops, Top};
use crate::model::DocKey;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Says that the file behind a page can't be read, and the way back; nothing where it can.
pub fn frozen(state: &State, key: DocKey, (x, width): (u16, u16), page: &mut Page, style: Style) {
    let Some(reason) = state.data.frozen(key) else { return };
    page.text(x, width, &state.lang.with("data-frozen", &[("reason", reason.clone().into())]), style);
    page.text(x, width, &state.lang.text("data-frozen-hint"), Style::new());
    page.gap();
}

/// A page, the rows of its entries and those of its heads.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub page: Page,
    entries: Vec<(usize, usize)>,
    heads: Vec<usize>,
}

impl Sheet {
    /// What comes next is the head of a section.
    pub fn head(&mut self) {
        self.heads.push(self.page.end());
    }

    /// The number that the next entry will have.
    pub const fn next(&self) -> usize {
        self.entries.len()
    }

    /// Everything from row `from` on is one entry.
    pub fn entry(&mut self, from: usize, width: u16, action: Action) {
        let end = self.page.end().max(from + 1);
        self.entries.push((from, end));
        self.page.hit(from, end - from, 0, width, action);
    }

    /// The section whose head is the last one at or above a row.
    fn head_above(&self, row: usize) -> usize {
        self.heads.iter().copied().take_while(|h| *h <= row).last().unwrap_or(0)
    }

    /// The section that a window from row `top` on begins with.
    pub fn section_at(&self, top: u16) -> usize {
        self.heads.iter().filter(|h| **h <= usize::from(top) + 1).count().saturating_sub(1)
    }

    /// Where a window of `height` rows begins.
    pub fn top(&self, state: &State, cursor: Cursor, height: u16) -> u16 {
        let height = usize::from(height);
        let last = self.page.end().saturating_sub(height);
        let top = match cursor.top {
            Top::Row(row) => usize::from(row),
            Top::Head(n) => self.heads.get(n).copied().unwrap_or(0),
            Top::Own => {
                let (start, end) = self.entries.get(cursor.selected).copied().unwrap_or((0, 0));
                let now = usize::from(state.extent.stops.top).min(last);
                let head = self.head_above(start);
                if cursor.selected == 0 && end <= height {
                    0
                } else if start >= now && end <= now + height {
                    now
                } else if end - head <= height {
                    head
                } else {
                    start.saturating_sub(1)
                }
            }
        };
        u16::try_from(top.min(last)).unwrap_or(u16::MAX)
    }

    /// Puts it on the screen with a pointer at the selected entry, and tells the state what is shown.
    pub fn show(&mut self, state: &State, cursor: Cursor, area: Rect, canvas: &mut Canvas<'_>) {
        let top = self.top(state, cursor, area.height);
        let window = usize::from(top)..usize::from(top) + usize::from(area.height);
        let on = |n: usize| self.entries.get(n).is_some_and(|(start, _)| window.contains(start));
        let row = |n: Option<usize>, end: bool| {
            let (from, to) = *self.entries.get(n?)?;
            u16::try_from(if end { to } else { from }).ok()
        };
        let stops = Stops {
            top,
            section: self.section_at(top),
            shown: on(cursor.selected),
            first: (0..self.entries.len()).find(|n| on(*n)),
            last: (0..self.entries.len()).rev().find(|n| on(*n)),
            before: row(cursor.selected.checked_sub(1), false),
            after: row(cursor.selected.checked_add(1), true),
        };
        if let Some((start, _)) = self.entries.get(cursor.selected) {
            self.page.at(*start, 1, canvas.look.glyphs.pointer, canvas.look.theme.title);
        }
        self.page.show(area, top, canvas);
        canvas.drawn.extent.stops = stops;
    }
}
