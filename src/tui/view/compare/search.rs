//! Search while it is typed: the line, what was found where, the words found; changes nothing.

use super::detail::spot_name;
use super::kind_key;
use crate::app::compare::search::{Hit, Kind, Place, hits};
use crate::app::compare::{Action, Search};
use crate::app::{self, State};
use crate::tui::theme::Glyphs;
use crate::tui::view::Canvas;
use crate::tui::view::page::Page;
use crate::tui::widget::{columns, first_row};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use std::ops::Range;

/// Rows of one result: where it is, what it says, and a blank.
const ROWS: u16 = 3;
/// Columns shown in front of the first word found.
const BEFORE: u16 = 24;

/// Draws the search over the whole body.
pub fn search(state: &State, search: &Search, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let label = state.lang.text("search-label");
    let x = area.x + 4 + columns(&label);
    canvas.put(area, area.x + 3, area.y, &label, theme.muted);
    let (before, after) = search.query.split();
    canvas.put(area, x, area.y, &[before, after].concat(), theme.title);
    canvas.drawn.cursor = Some(Position::new((x + columns(before)).min(area.right().saturating_sub(1)), area.y));
    let found = hits(&state.pack, search.query.text());
    let said = if search.query.text().trim().is_empty() {
        state.lang.text("search-hint").into_owned()
    } else if found.is_empty() {
        state.lang.with("search-nothing", &[("query", search.query.text().into())])
    } else {
        state.lang.with("search-found", &[("count", found.len().into())])
    };
    let mut page = Page::default();
    page.text(3, area.width.saturating_sub(5), &said, theme.muted);
    let head = Rect { y: area.y + 1, height: area.height.saturating_sub(1).min(u16::try_from(page.end()).unwrap_or(1)), ..area };
    page.show(head, 0, canvas);
    let list = Rect { y: head.bottom() + 1, height: area.bottom().saturating_sub(head.bottom() + 1), ..area };
    let mut page = Page::default();
    for (n, hit) in found.iter().enumerate() {
        let row = page.end();
        result(state, hit, n == search.chosen, row, list.width, &mut page, canvas);
        page.hit(row, 2, 1, list.width.saturating_sub(2), app::Action::Compare(Action::Pick(n)));
        page.gap();
    }
    let heights = vec![ROWS; found.len()];
    page.show(list, first_row(&heights, search.chosen, list.height), canvas);
}

fn result(state: &State, hit: &Hit<'_>, chosen: bool, row: usize, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut place = match &hit.place {
        Place::Row { topic, .. } => state.pack.topics.get(*topic).map(|t| t.name.clone()).unwrap_or_default(),
        Place::Loose(spot) => spot_name(state, *spot),
    };
    if !hit.under.is_empty() && hit.under != place {
        place = state.lang.labelled(&place, hit.under);
    }
    let kind = match hit.kind {
        Kind::Aside(kind) => kind_key(kind),
        Kind::Statement => Some("spot-statement"),
        Kind::Lead | Kind::Theme | Kind::Item | Kind::Loose => None,
    };
    if chosen {
        page.at(row, 1, glyphs.pointer, theme.title);
    }
    let style = if chosen { theme.selected } else { theme.muted };
    let room = width.saturating_sub(5);
    let place = crate::tui::widget::fit(&place, room, &glyphs);
    let mut x = page.at(row, 3, &place, style) + 2;
    if let Some(side) = hit.side {
        let name = &state.pack.track(side).short;
        if x + columns(name) < width {
            x = page.at(row, x, name, theme.side(side)) + 2;
        }
    }
    if let Some(key) = kind {
        let name = state.lang.text(key);
        if x + columns(&name) < width {
            page.at(row, x, &name, theme.muted);
        }
    }
    let mut x = 3;
    for (text, bold) in excerpt(hit.text, &hit.found, room, &glyphs) {
        x = page.at(row + 1, x, &text, if bold { theme.title } else { Style::new() });
    }
}

/// As much of a text as fits `width` columns around the first word found, cut between words; what was found is told apart.
fn excerpt(text: &str, found: &[Range<usize>], width: u16, glyphs: &Glyphs) -> Vec<(String, bool)> {
    let first = found.first().map_or(0, |r| r.start);
    let head = text.get(..first).unwrap_or_default();
    let cut = columns(text) > width;
    let mut from = 0;
    if cut {
        // Words in front of the first one found are left out until the rest of them is short enough.
        for (at, _) in head.match_indices(' ') {
            if columns(head.get(from..).unwrap_or_default()) <= BEFORE.min(width / 3) {
                break;
            }
            from = at + 1;
        }
    }
    let room = width.saturating_sub(if cut { 4 } else { 0 });
    let rest = text.get(from..).unwrap_or_default();
    let mut to = text.len();
    if columns(rest) > room {
        to = from;
        for (at, _) in rest.match_indices(' ') {
            if columns(rest.get(..at).unwrap_or_default()) > room {
                break;
            }
            to = from + at;
        }
    }
    let mut out = Vec::new();
    if from > 0 {
        out.push((format!("{} ", glyphs.ellipsis), false));
    }
    let mut at = from;
    for range in found {
        let (start, end) = (range.start.clamp(at, to), range.end.clamp(at, to));
        out.push((text.get(at..start).unwrap_or_default().to_owned(), false));
        out.push((text.get(start..end).unwrap_or_default().to_owned(), true));
        at = end;
    }
    out.push((text.get(at..to).unwrap_or_default().to_owned(), false));
    if to < text.len() {
        out.push((format!(" {}", glyphs.ellipsis), false));
    }
    out.retain(|(text, _)| !text.is_empty());
    out
}
