//! Two versions of what was changed at once, side by side where there is room, else one below the other; changes nothing.

use super::Canvas;
use super::stops::Sheet;
use crate::app::conflict::{Action, part_name, rows, value};
use crate::app::date;
use crate::app::stops::Cursor;
use crate::app::{self, State};
use crate::model::DocKey;
use crate::model::merge::{Clash, Pick};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Column at which texts begin; the pointer stands before it.
const LEFT: u16 = 3;
/// Windows from this width on have both versions in one row.
const WIDE: u16 = 60;
/// Columns between the two.
const GAP: u16 = 2;
/// Columns for the mark before a version.
const MARK: u16 = 2;

pub fn draw(state: &State, cursor: Cursor, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let width = area.width.saturating_sub(LEFT + 2);
    let mut sheet = Sheet::default();
    sheet.page.text(LEFT, width, &state.lang.text("conflict-why"), theme.muted);
    let mut last = None;
    for (n, (key, clash, pick)) in rows(state).enumerate() {
        if last != Some(key) {
            sheet.page.gap();
            sheet.head();
            sheet.page.text(LEFT, width, &doc_name(state, key), theme.title);
            last = Some(key);
        } else if area.width < WIDE || area.height > 12 {
            sheet.page.gap();
        }
        let from = sheet.page.end();
        clash_rows(state, clash, pick, width, &mut sheet, canvas);
        sheet.entry(from, area.width, app::Action::Conflict(Action::Select(n)));
    }
    sheet.show(state, cursor, area, canvas);
}

fn clash_rows(state: &State, clash: &Clash, pick: Option<Pick>, width: u16, sheet: &mut Sheet, canvas: &Canvas<'_>) {
    let (theme, glyphs, page) = (canvas.look.theme, canvas.look.glyphs, &mut sheet.page);
    let before = state.lang.with("conflict-before", &[("what", value(state, &clash.before).into())]);
    page.text(LEFT, width, &part_name(state, clash), Style::new());
    page.text(LEFT, width, &before, theme.muted);
    let kept = |side: Pick| pick == Some(side) || pick == Some(Pick::Both);
    let sides = [("conflict-yours", Pick::Mine, &clash.ours), ("conflict-other", Pick::Theirs, &clash.theirs)];
    let half = width.saturating_sub(GAP) / 2;
    let (room, wide) = if width + LEFT + 2 >= WIDE { (half, true) } else { (width, false) };
    let (mut row, mut end, mut x) = (page.end(), page.end(), LEFT);
    for (label, side, what) in sides {
        let (mark, style) = if kept(side) { (glyphs.dot, theme.good) } else { (glyphs.empty, Style::new()) };
        page.at(row, x, mark, style);
        let said = state.lang.with(label, &[("what", value(state, what).into())]);
        end = end.max(page.block(row, x + MARK, room.saturating_sub(MARK), &said, style));
        if wide {
            x += room + GAP;
        } else {
            row = end;
        }
    }
}

fn doc_name(state: &State, key: DocKey) -> String {
    match key {
        DocKey::Audit(id) => state.lang.with("conflict-doc-audit", &[("week", id.to_string().into())]),
        DocKey::Week(_, week) => state.lang.with("conflict-doc-week", &[("week", week.to_string().into())]),
        DocKey::Attempt(id) => state.lang.with("conflict-doc-attempt", &[("when", date::moment(state.lang, id.0).into())]),
        DocKey::Trials => state.lang.text("conflict-doc-trials").into_owned(),
        DocKey::Decision => state.lang.text("conflict-doc-decision").into_owned(),
        DocKey::Rules => state.lang.text("conflict-doc-rules").into_owned(),
    }
}
