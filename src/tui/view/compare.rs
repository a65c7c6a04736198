//! The comparison: two columns of paired rows with the statements that belong to them; changes nothing.

use super::Canvas;
use super::page::Page;
use crate::app::compare::{Action, Focus, focus, is_marked, side_of, statements};
use crate::app::state::{State, Tab};
use crate::app::{self, quiz};
use crate::model::{Aside, AsideKind, Pair, Side, Statement, Topic};
use crate::tui::widget::{columns, first_row, likert, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

mod detail;
mod search;

pub use detail::{detail, welcome};
pub use search::search;

/// Windows narrower than this put the two sides one below the other.
const NARROW: u16 = 60;
/// Columns in front of a text, for the pointer and the line along what is selected.
const GUTTER: u16 = 2;
/// Blanks between the two columns.
const BETWEEN: u16 = 3;
/// The widest column that reads well.
const WIDEST: u16 = 66;
/// Bodies lower than this leave out the topic's lead.
const LOW: u16 = 14;

/// Where the two sides stand.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// Column of each side's gutter.
    x: [u16; 2],
    /// Columns of each side's text.
    width: u16,
    /// Columns of a text across both sides.
    across: u16,
    stacked: bool,
}

impl Layout {
    fn of(width: u16) -> Self {
        // One column at the left stays empty, one at the right tells that there is more.
        let room = width.saturating_sub(2);
        if width < NARROW {
            let text = room.saturating_sub(GUTTER);
            return Self { x: [1, 1], width: text, across: text, stacked: true };
        }
        let column = (room.saturating_sub(BETWEEN) / 2).min(WIDEST);
        let text = column.saturating_sub(GUTTER);
        Self { x: [1, 1 + column + BETWEEN], width: text, across: (2 * column + BETWEEN).saturating_sub(GUTTER).min(100), stacked: false }
    }

    const fn at(&self, side: Side) -> u16 {
        let [staff, em] = self.x;
        match side {
            Side::Staff => staff,
            Side::Em => em,
        }
    }
}

/// Draws a topic: what it answers and the names of the tracks stay, the rows scroll.
pub fn draw(state: &State, topic: usize, area: Rect, canvas: &mut Canvas<'_>) {
    let Some(topic) = state.pack.topics.get(topic) else { return };
    let layout = Layout::of(area.width);
    let head = head(state, topic, &layout, area, canvas);
    let body = Rect { y: area.y + head, height: area.height.saturating_sub(head), ..area };
    let mut page = Page::default();
    let mut starts = Vec::new();
    let mut chosen = None;
    if state.tab == Tab::Topic(0) && !layout.stacked && area.height >= LOW {
        for side in Side::BOTH {
            page.block(0, layout.at(side) + GUTTER, layout.width, &state.pack.track(side).line, Style::new());
        }
    }
    for (row, pair) in topic.pairs.iter().enumerate() {
        page.gap();
        starts.push(if row == 0 { 0 } else { page.end() });
        let side = pair_rows(state, pair, row, &layout, &mut page, canvas);
        chosen = chosen.or(side.filter(|_| focus(state) == Focus::Pair(row)));
    }
    let asked = statements(&state.pack, topic);
    for (n, statement) in asked.iter().enumerate() {
        page.gap();
        starts.push(page.end());
        if n == 0 {
            inline_head(state, &layout, &mut page, canvas);
        }
        inline(state, statement, (n, topic.pairs.len() + n), &layout, &mut page, canvas);
    }
    let ends = starts.iter().copied().skip(1).chain([page.end()]);
    let heights: Vec<u16> = starts.iter().zip(ends).map(|(from, to)| u16::try_from(to - from).unwrap_or(u16::MAX)).collect();
    let selected = match focus(state) {
        Focus::Pair(n) => n,
        Focus::Statement(n) => topic.pairs.len() + n,
    };
    let first = match (chosen, heights.get(selected)) {
        // A row that is higher than the window shows the side that keys act on.
        (Some(side), Some(height)) if layout.stacked && *height > body.height => u16::try_from(side).unwrap_or(u16::MAX),
        _ => first_row(&heights, selected, body.height),
    };
    page.show(body, first, canvas);
}

/// What stays on top while rows scroll; its rows come back.
fn head(state: &State, topic: &Topic, layout: &Layout, area: Rect, canvas: &mut Canvas<'_>) -> u16 {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut rows = 0;
    if area.height >= LOW {
        for line in wrap(&topic.lead, area.width.saturating_sub(4)) {
            canvas.put(area, area.x + 1 + GUTTER, area.y + rows, &line, theme.muted);
            rows += 1;
        }
        rows += 1;
    }
    if layout.stacked {
        return rows;
    }
    for side in Side::BOTH {
        let x = area.x + layout.at(side) + GUTTER;
        canvas.put(area, x, area.y + rows, &state.pack.track(side).name, theme.side(side).patch(theme.title));
        canvas.put(area, x, area.y + rows + 1, &glyphs.horizontal.repeat(usize::from(layout.width)), theme.side(side));
    }
    rows + 2
}

/// The theme, both sides and what goes across them. The row from which to read comes back: the theme's where the first side
/// is chosen, else that of the chosen side.
fn pair_rows(state: &State, pair: &Pair, row: usize, layout: &Layout, page: &mut Page, canvas: &Canvas<'_>) -> Option<usize> {
    let theme = canvas.look.theme;
    let selected = focus(state) == Focus::Pair(row);
    let top = page.end();
    let left = layout.at(Side::Staff) + GUTTER;
    if selected {
        page.at(top, left - 1, &format!(" {} ", pair.theme), theme.title.patch(theme.selected));
    } else {
        page.at(top, left, &pair.theme, theme.title);
    }
    let inside = inside(state, pair);
    let room = (layout.at(Side::Em) + GUTTER + layout.width).saturating_sub(columns(&inside));
    if room > left + columns(&pair.theme) + 2 {
        page.at(top, room, &inside, theme.muted);
    }
    page.hit(top, 1, layout.at(Side::Staff), layout.across + GUTTER, app::Action::Compare(Action::Select(row)));
    let chosen = side_of(state, pair);
    let start = page.end();
    let (mut bottom, mut read_from) = (start, top);
    for side in Side::BOTH.into_iter().filter(|s| pair.item(*s).is_some()) {
        let from = if layout.stacked { page.end() } else { start };
        let to = item(state, pair, side, from, layout, page, canvas);
        bottom = bottom.max(to);
        if chosen == Some(side) && from > start {
            read_from = from;
        }
        page.hit(from, to - from, layout.at(side), layout.width + GUTTER, app::Action::Compare(Action::SelectSide(row, side)));
        if selected && layout.stacked {
            along(page, (from, to), layout.at(side), chosen == Some(side), theme.side(side), canvas);
        }
    }
    if selected && !layout.stacked {
        for side in Side::BOTH.into_iter().filter(|s| pair.item(*s).is_some()) {
            along(page, (start, bottom), layout.at(side), chosen == Some(side), theme.side(side), canvas);
        }
    }
    for aside in &pair.both {
        let from = page.end();
        labelled(state, aside, from, left, layout.across, page, canvas);
        let rows = page.end() - from;
        page.hit(from, rows, layout.at(Side::Staff), layout.across + GUTTER, app::Action::Compare(Action::Select(row)));
        if selected {
            along(page, (from, page.end()), layout.at(Side::Staff), chosen.is_none(), theme.title, canvas);
        }
    }
    chosen.map(|_| read_from)
}

/// A line along what is selected; the pointer stands at its top where keys act on it.
fn along(page: &mut Page, (from, to): (usize, usize), x: u16, pointed: bool, style: Style, canvas: &Canvas<'_>) {
    let glyphs = canvas.look.glyphs;
    for row in from..to {
        let glyph = if pointed && row == from { glyphs.pointer } else { glyphs.vertical };
        page.at(row, x, glyph, style);
    }
}

/// One side of a pair; the row below it comes back.
fn item(state: &State, pair: &Pair, side: Side, from: usize, layout: &Layout, page: &mut Page, canvas: &Canvas<'_>) -> usize {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let Some(item) = pair.item(side) else { return from };
    let x = layout.at(side) + GUTTER;
    let mut row = from;
    if layout.stacked {
        page.at(row, x, &state.pack.track(side).name, theme.side(side).patch(theme.title));
        row += 1;
    }
    row = page.block(row, x, layout.width, &item.text, Style::new());
    if is_marked(state, pair, side) {
        page.at(row, x, &format!("{} {}", glyphs.mark, state.lang.text("this-is-me")), theme.side(side).patch(theme.title));
        row += 1;
    }
    row
}

/// An aside with its kind in front of it.
fn labelled(state: &State, aside: &Aside, from: usize, x: u16, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
    let theme = canvas.look.theme;
    let Some(key) = kind_key(aside.kind) else {
        page.block(from, x, width, &aside.text, Style::new());
        return;
    };
    let label = state.lang.text(key);
    page.block(from, x, width, &state.lang.labelled(&label, &aside.text), Style::new());
    page.at(from, x, state.lang.labelled(&label, "").trim_end(), theme.title);
}

/// The catalogue's key for a kind of aside; a detail needs no name.
fn kind_key(kind: AsideKind) -> Option<&'static str> {
    (kind != AsideKind::Detail).then(|| app::compare::kind_key(kind))
}

/// What Enter opens beyond the rows: the kinds, each once.
fn inside(state: &State, pair: &Pair) -> String {
    let mut names: Vec<String> = Vec::new();
    for aside in Side::BOTH.into_iter().filter_map(|s| pair.item(s)).flat_map(|i| &i.more) {
        let name = state.lang.text(kind_key(aside.kind).unwrap_or("aside-detail")).into_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { String::new() } else { format!("+ {}", names.join(", ").to_lowercase()) }
}

fn inline_head(state: &State, layout: &Layout, page: &mut Page, canvas: &Canvas<'_>) {
    let theme = canvas.look.theme;
    let x = layout.at(Side::Staff) + GUTTER;
    page.text(x, layout.across, &state.lang.text("inline-title"), theme.title);
    let count = quiz::current(state).map_or(0, |a| a.answers.len());
    let total = state.pack.statements.len();
    let key = if count == 0 && !quiz::finished(state).is_empty() { "inline-again" } else { "inline-note" };
    page.text(x, layout.across, &state.lang.with(key, &[("count", count.into()), ("total", total.into())]), theme.muted);
    page.gap();
}

/// A statement with its scale; `n` counts the topic's statements, `row` all rows.
fn inline(state: &State, statement: &Statement, (n, row): (usize, usize), layout: &Layout, page: &mut Page, canvas: &Canvas<'_>) {
    let theme = canvas.look.theme;
    let (gutter, x) = (layout.at(Side::Staff), layout.at(Side::Staff) + GUTTER);
    let selected = focus(state) == Focus::Statement(n);
    let from = page.end();
    let below = page.block(from, x, layout.across.min(76), &statement.text, if selected { theme.title } else { Style::new() });
    page.hit(from, below - from, gutter, layout.across + GUTTER, app::Action::Compare(Action::Select(row)));
    let chosen = quiz::current(state).and_then(|a| a.answers.get(&statement.id)).copied();
    scale(state, &statement.id, chosen, (below, x), layout.across, page, canvas);
    if selected {
        along(page, (from, page.end()), gutter, true, theme.title, canvas);
    }
}

/// The scale of a statement, each place clickable.
pub(super) fn scale(
    state: &State,
    id: &str,
    chosen: Option<crate::model::Likert>,
    (row, x): (usize, u16),
    width: u16,
    page: &mut Page,
    canvas: &Canvas<'_>,
) {
    let words = ["likert-1", "likert-2", "likert-3", "likert-4", "likert-5"].map(|key| state.lang.text(key).into_owned());
    let laid = likert::likert(chosen, &words, width, &canvas.look.theme);
    page.at(row + likert::ROWS - 1, x, "", Style::new());
    for (down, at, text, style) in &laid.pieces {
        page.at(row + down, x + at, text, *style);
    }
    for (at, cells, value) in laid.cells {
        page.hit(row, 1, x + at, cells, app::Action::Quiz(quiz::Action::AnswerTo(id.to_owned(), value)));
    }
}
