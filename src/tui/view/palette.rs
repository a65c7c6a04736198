//! The list of all that can be done here: the line that is typed, and what fits it with its keys; changes nothing.

use super::Canvas;
use super::page::Page;
use crate::app::palette::{Action, Palette};
use crate::app::{self, Extent, State};
use crate::tui::widget::{columns, first_row, wrap};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// Columns in front of what an entry says.
const LEFT: u16 = 3;
/// The most columns that are kept free for keys; where all of them don't fit, the first one stands alone.
const KEYS: u16 = 16;

/// The widest list: keys stay near what they do.
const MEASURE: u16 = 84;

/// Draws the list over the whole body.
pub fn draw(state: &State, palette: &Palette, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let label = state.lang.text("palette-label");
    canvas.put(area, area.x + LEFT, area.y, &label, theme.muted);
    let x = area.x + LEFT + columns(&label) + 1;
    let (before, after) = palette.query.split();
    canvas.put(area, x, area.y, &[before, after].concat(), theme.title);
    canvas.drawn.cursor = Some(Position::new((x + columns(before)).min(area.right().saturating_sub(1)), area.y));
    let list = Rect { y: area.y + 2, height: area.height.saturating_sub(2), width: area.width.min(MEASURE), ..area };
    let found = palette.found();
    let mut page = Page::default();
    let mut heights = Vec::new();
    for (n, entry) in found.iter().enumerate() {
        let row = page.end();
        let keys = keys(&entry.keys, list.width);
        let side = columns(keys) + 3;
        let chosen = n == palette.chosen;
        let lines = wrap(&entry.says, list.width.saturating_sub(LEFT + side));
        for (at, line) in (row..).zip(&lines) {
            if chosen {
                page.at(at, LEFT - 1, &" ".repeat(usize::from(list.width.saturating_sub(LEFT))), theme.block());
            }
            page.at(at, LEFT, line, if chosen { theme.block() } else { Style::new() });
        }
        let style = if chosen { theme.block().patch(theme.key) } else { theme.key };
        page.at(row, list.width.saturating_sub(side - 1), keys, style);
        if chosen {
            page.at(row, 1, canvas.look.glyphs.pointer, theme.title);
        }
        page.hit(row, lines.len(), 0, list.width, app::Action::Palette(Action::Run(n)));
        heights.push(u16::try_from(lines.len()).unwrap_or(u16::MAX));
    }
    if found.is_empty() {
        let text = state.lang.with("palette-nothing", &[("query", palette.query.text().into())]);
        page.text(LEFT, list.width.saturating_sub(LEFT + 2), &text, Style::new());
    }
    let kept = canvas.drawn.extent;
    page.show(list, first_row(&heights, palette.chosen, list.height), canvas);
    // What runs from here acts on the page below as it was shown.
    canvas.drawn.extent = Extent { width: kept.width, height: kept.height, ..state.extent };
}

/// All keys where there is room for them, else the first one.
fn keys(all: &str, width: u16) -> &str {
    if columns(all) <= KEYS.min(width / 5) { all } else { all.split(' ').next().unwrap_or(all) }
}
