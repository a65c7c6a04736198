//! One pair whole with its sources, a text that search found, and the welcome; changes nothing.

use super::{GUTTER, Layout, kind_key};
use crate::app::compare::search::{Spot, loose};
use crate::app::compare::{is_marked, pair, side_of, topic};
use crate::app::state::State;
use crate::model::{Aside, Pair, Side};
use crate::tui::view::Canvas;
use crate::tui::view::page::Page;
use crate::tui::widget::columns;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The widest line of running text.
const MEASURE: u16 = 84;

/// Sources in the order in which they were cited.
#[derive(Default)]
struct Cited(Vec<String>);

impl Cited {
    /// A text with the numbers of its sources behind it.
    fn text(&mut self, text: &str, sources: &[String]) -> String {
        let mut out = format!("{text}\u{a0}");
        for source in sources {
            if !self.0.contains(source) {
                self.0.push(source.clone());
            }
            let number = self.0.iter().position(|s| s == source).map_or(0, |n| n + 1);
            out.extend(["[", &number.to_string(), "]"]);
        }
        out.trim_end().to_owned()
    }

    /// The list at the end of a page.
    fn list(&self, state: &State, x: u16, width: u16, page: &mut Page, canvas: &Canvas<'_>) {
        let theme = canvas.look.theme;
        if self.0.is_empty() {
            return;
        }
        page.gap();
        page.text(x, width, &state.lang.text("sources"), theme.title);
        for (n, id) in self.0.iter().enumerate() {
            let cite = state.pack.sources.iter().find(|s| s.id == *id).map_or(id.as_str(), |s| s.cite.as_str());
            let row = page.end();
            page.at(row, x, &format!("[{}]", n + 1), theme.muted);
            page.block(row, x + 5, width.saturating_sub(5), cite, theme.muted);
        }
    }
}

/// Draws what lies open: the selected pair, or a text that search found.
pub fn detail(state: &State, scroll: u16, area: Rect, canvas: &mut Canvas<'_>) {
    let page = match state.compare.reading {
        Some(spot) => reading(state, spot, area.width, canvas),
        None => pair(state).map(|pair| whole(state, pair, area.width, canvas)).unwrap_or_default(),
    };
    page.show(area, scroll, canvas);
}

fn whole(state: &State, pair: &Pair, width: u16, canvas: &Canvas<'_>) -> Page {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let layout = Layout::of(width);
    let left = layout.at(Side::Staff) + GUTTER;
    let (mut page, mut cited) = (Page::default(), Cited::default());
    let name = topic(state).map(|t| t.name.as_str()).unwrap_or_default();
    let after = page.at(0, left, &state.lang.labelled(name, ""), theme.muted);
    page.block(0, after, layout.across.saturating_sub(after), &pair.theme, theme.title);
    page.gap();
    let start = page.end();
    for side in Side::BOTH {
        let Some(item) = pair.item(side) else { continue };
        let from = if layout.stacked { page.end() } else { start };
        let x = layout.at(side) + GUTTER;
        let style = theme.side(side).patch(theme.title);
        if side_of(state, pair) == Some(side) {
            page.at(from, layout.at(side), glyphs.pointer, style);
        }
        page.at(from, x, &state.pack.track(side).name, style);
        let mut row = from + 1;
        if is_marked(state, pair, side) {
            page.at(row, x, &format!("{} {}", glyphs.mark, state.lang.text("this-is-me")), style);
            row += 1;
        }
        row = page.block(row, x, layout.width, &cited.text(&item.text, &item.sources), Style::new());
        for more in &item.more {
            row = aside(state, more, (row + 1, x), layout.width, &mut cited, &mut page, canvas);
        }
        page.gap();
    }
    for both in &pair.both {
        page.gap();
        let row = page.end();
        aside(state, both, (row, left), layout.across.min(MEASURE), &mut cited, &mut page, canvas);
    }
    cited.list(state, left, layout.across.min(MEASURE), &mut page, canvas);
    page
}

/// An aside under its kind; the row below it comes back.
fn aside(
    state: &State,
    aside: &Aside,
    (row, x): (usize, u16),
    width: u16,
    cited: &mut Cited,
    page: &mut Page,
    canvas: &Canvas<'_>,
) -> usize {
    let mut row = row;
    if let Some(key) = kind_key(aside.kind) {
        row = page.block(row, x, width, &state.lang.text(key), canvas.look.theme.title);
    }
    page.block(row, x, width, &cited.text(&aside.text, &aside.sources), Style::new())
}

const fn spot_key(spot: Spot) -> &'static str {
    match spot {
        Spot::Framing(_) => "spot-framing",
        Spot::Fork(_) => "spot-fork",
        Spot::Statement(_) => "spot-statement",
        Spot::Reading(_) => "spot-reading",
        Spot::Want(_) => "spot-want",
        Spot::Trial(_) => "spot-trial",
        Spot::TrialNote(_) => "spot-trial-note",
        Spot::Signal(_) => "spot-signal",
        Spot::Decision(_) => "spot-decision",
        Spot::DecisionNote(_) => "spot-decision-note",
        Spot::Further(_) => "spot-further",
    }
}

/// What a spot is called.
pub(super) fn spot_name(state: &State, spot: Spot) -> String {
    state.lang.text(spot_key(spot)).into_owned()
}

fn reading(state: &State, spot: Spot, width: u16, canvas: &Canvas<'_>) -> Page {
    let theme = canvas.look.theme;
    let (mut page, mut cited) = (Page::default(), Cited::default());
    let Some(text) = loose(&state.pack, spot) else { return page };
    let width = width.saturating_sub(5).min(MEASURE);
    let after = page.at(0, 3, &spot_name(state, spot), theme.title);
    if let Some(side) = text.side {
        page.at(0, after + 2, &state.pack.track(side).short, theme.side(side).patch(theme.title));
    }
    page.gap();
    if !text.title.is_empty() {
        page.text(3, width, text.title, theme.title);
    }
    for line in &text.texts {
        page.gap();
        page.text(3, width, &cited.text(line, text.sources), Style::new());
    }
    cited.list(state, 3, width, &mut page, canvas);
    page
}

/// The framing that greets a newcomer.
pub fn welcome(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let (mut page, mut cited) = (Page::default(), Cited::default());
    let width = area.width.saturating_sub(5).min(MEASURE);
    let title = &state.pack.title;
    page.text(3, width, title, theme.title);
    for side in Side::BOTH {
        // Each path gets its colour where it is named first.
        let name = &state.pack.track(side).name;
        if let Some(before) = title.find(name.as_str()).and_then(|at| title.get(..at)).filter(|_| page.end() == 1) {
            page.at(0, 3 + columns(before), name, theme.side(side).patch(theme.title));
        }
    }
    page.text(3, width, &state.lang.text("welcome-lead"), theme.muted);
    page.gap();
    for note in &state.pack.framing {
        let row = page.end();
        page.at(row, 1, canvas.look.glyphs.track, theme.muted);
        page.block(row, 3, width, &cited.text(&note.text, &note.sources), Style::new());
    }
    page.gap();
    page.text(3, width, &state.lang.text("welcome-next"), Style::new());
    cited.list(state, 3, width, &mut page, canvas);
    page.show(area, state.compare.welcome_scroll, canvas);
}
