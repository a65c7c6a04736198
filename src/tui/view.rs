//! State to cells: the frame around every pane (tabs, body, status, hints) and what lies on top; changes nothing.

use super::keymap::{Hint, Keymap};
use super::theme::{Glyphs, Look};
use super::widget::{columns, fit, pad, put, wrap};
use crate::app::action::Action;
use crate::app::scope::scope;
use crate::app::state::{Extent, Notice, Overlay, State, Tab, Tone};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use tui_textarea::TextArea;

pub mod audit;
pub mod compare;
pub mod conflict;
pub mod decide;
pub mod editing;
pub mod help;
pub mod import;
pub mod page;
pub mod palette;
pub mod quiz;
pub mod stops;
pub mod trials;

/// The most lines that a notice takes.
const MOST_LINES: usize = 4;
/// The smallest window that anything but a sentence is drawn in.
const SMALLEST: (u16, u16) = (30, 8);

/// Below so many columns a notice has the whole status line where it needs it.
const NARROW: u16 = 60;

/// What a frame found out: sizes for the state, places that can be clicked, where the cursor is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    pub extent: Extent,
    /// Later ones lie on top.
    pub hits: Vec<(Rect, Action)>,
    pub cursor: Option<Position>,
}

/// What views draw on.
#[derive(Debug)]
pub struct Canvas<'a> {
    pub buffer: &'a mut Buffer,
    pub look: &'a Look,
    pub keymap: &'a Keymap,
    /// The editor of the note that is open.
    pub editor: Option<&'a TextArea<'static>>,
    pub memo: &'a mut audit::Memo,
    pub drawn: Drawn,
}

impl Canvas<'_> {
    /// Writes one line inside `area`.
    pub fn put(&mut self, area: Rect, x: u16, y: u16, text: &str, style: Style) {
        put(self.buffer, area, x, y, text, style);
    }

    /// Makes a place clickable.
    pub fn hit(&mut self, area: Rect, action: Action) {
        self.drawn.hits.push((area, action));
    }

    /// Takes away the places below what lies on top: a click there must not change what cannot be seen whole.
    pub fn cover(&mut self, area: Rect) {
        self.drawn.hits.retain(|(place, _)| !place.intersects(area));
    }

    /// Tells how much of the scrolling part is shown, and how much more there is.
    pub fn scrolls(&mut self, page: u16, content: u16) {
        self.drawn.extent.page = page;
        self.drawn.extent.overflow = content.saturating_sub(page);
    }
}

/// Draws the whole screen.
pub fn draw(
    state: &State,
    look: &Look,
    keymap: &Keymap,
    editor: Option<&TextArea<'static>>,
    memo: &mut audit::Memo,
    frame: &mut Frame<'_>,
) -> Drawn {
    let area = frame.area();
    let mut canvas = Canvas { buffer: frame.buffer_mut(), look, keymap, editor, memo, drawn: Drawn::default() };
    all(state, area, &mut canvas);
    if look.glyphs == Glyphs::ASCII {
        super::ascii::spell(canvas.buffer);
    }
    let drawn = canvas.drawn;
    if let Some(position) = drawn.cursor {
        frame.set_cursor_position(position);
    }
    drawn
}

fn all(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let look = canvas.look;
    if look.theme.paper != Style::new() {
        canvas.buffer.set_style(area, look.theme.paper);
    }
    canvas.drawn.extent.width = area.width;
    canvas.drawn.extent.height = area.height;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return small(state, area, canvas);
    }
    tabs(state, Rect { height: 1, ..area }, canvas);
    let body = Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area };
    pane(state, body, canvas);
    status(state, Rect { y: area.bottom() - 2, height: 1, ..area }, canvas);
    hints(state, Rect { y: area.bottom() - 1, height: 1, ..area }, canvas);
}

fn pane(state: &State, body: Rect, canvas: &mut Canvas<'_>) {
    match &state.overlay {
        Overlay::Help(pane) => return help::draw(state, pane, body, canvas),
        Overlay::Palette(list) => return palette::draw(state, list, body, canvas),
        Overlay::Welcome => return compare::welcome(state, body, canvas),
        Overlay::Search(search) => return compare::search(state, search, body, canvas),
        Overlay::Detail { scroll } => return compare::detail(state, *scroll, body, canvas),
        Overlay::Conflict(cursor) => return conflict::draw(state, *cursor, body, canvas),
        Overlay::Confirm(doomed) => return help::confirm(state, doomed, body, canvas),
        Overlay::None | Overlay::Prompt(_) | Overlay::Note(_) | Overlay::Text(_) => {}
    }
    match state.tab {
        Tab::Topic(n) => compare::draw(state, n, body, canvas),
        Tab::Quiz => quiz::draw(state, body, canvas),
        Tab::Audit => audit::draw(state, body, canvas),
        Tab::Decide => decide::draw(state, body, canvas),
        Tab::Trials => trials::draw(state, body, canvas),
    }
    if let Overlay::Prompt(prompt) = &state.overlay {
        audit::prompt(state, prompt, body, canvas);
    }
    if let Overlay::Note(note) = &state.overlay {
        audit::note(state, note, body, canvas);
    }
    if let Overlay::Text(text) = &state.overlay {
        editing::draw(state, text, body, canvas);
    }
}

/// A window too small for anything: one sentence, as much of it as there is room for.
fn small(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let text = state.lang.text("too-small");
    for (y, line) in (area.y..area.bottom()).zip(wrap(&text, area.width)) {
        canvas.put(area, area.x, y, &line, Style::new());
    }
}

/// The name of a tab.
pub fn tab_name(state: &State, tab: Tab) -> String {
    match tab {
        Tab::Topic(n) => state.pack.topics.get(n).map(|t| t.name.clone()).unwrap_or_default(),
        Tab::Quiz => state.lang.text("tab-quiz").into_owned(),
        Tab::Audit => state.lang.text("tab-audit").into_owned(),
        Tab::Decide => state.lang.text("tab-decide").into_owned(),
        Tab::Trials => state.lang.text("tab-trials").into_owned(),
    }
}

/// The bar of tabs: with digits where there is room, else names alone, closer together where that helps, else those
/// around the one that is open.
fn tabs(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let all: Vec<(Tab, String)> = state.tabs().into_iter().map(|tab| (tab, tab_name(state, tab))).collect();
    let numbered: Vec<String> = all.iter().zip(1..).map(|((_, name), n)| format!(" {} {name} ", n % 10)).collect();
    let plain: Vec<String> = all.iter().map(|(_, name)| format!(" {name} ")).collect();
    let tight: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let padded = |labels: &[String]| labels.iter().map(|l| columns(l)).sum::<u16>();
    let (labels, between) = match area.width {
        room if padded(&numbered) <= room => (numbered, 0),
        room if padded(&plain) > room && padded(&tight) + u16::try_from(all.len()).unwrap_or(0) <= room => (tight, 1),
        _ => (plain, 0),
    };
    let width = |labels: &[String]| labels.iter().map(|l| columns(l) + between).sum::<u16>();
    let open = all.iter().position(|(tab, _)| *tab == state.tab).unwrap_or(0);
    let mut first = 0;
    while first < open && width(labels.get(first..=open).unwrap_or_default()) + 2 > area.width {
        first += 1;
    }
    let mut x = area.x + between;
    for (((tab, _), label), n) in all.iter().zip(&labels).zip(0..).skip(first) {
        let cells = columns(label);
        if x + cells > area.right() {
            break;
        }
        let style = if n == open { theme.selected.patch(theme.title) } else { theme.muted };
        canvas.put(area, x, area.y, label, style);
        canvas.hit(Rect { x, width: cells, ..area }, Action::Go(*tab));
        x += cells + between;
    }
    let rule = canvas.look.glyphs.horizontal.repeat(usize::from(area.width));
    let below = Rect { y: area.y + 1, ..area };
    canvas.put(below, below.x, below.y, &rule, theme.rule);
}

/// The status line: the last notice, and whether everything is on disk.
fn status(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let (key, style) = if !state.saving.conflicts.is_empty() {
        ("conflict-status", theme.error)
    } else if !state.saving.failed.is_empty() {
        ("not-saved", theme.error)
    } else if !state.saving.under_way.is_empty() {
        ("saving", theme.muted)
    } else {
        ("saved", theme.muted)
    };
    let said = state.lang.text(key);
    let text = state.notice.as_ref().map(notice).unwrap_or_default();
    // Where a window is narrow, a notice has the whole line rather than the word that all is well.
    let alone = area.width < NARROW && key == "saved" && columns(&text) + columns(&said) + 4 > area.width;
    let width = if alone { 0 } else { columns(&said) + 2 };
    if !alone {
        canvas.put(area, area.right().saturating_sub(width - 1), area.y, &said, style);
    }
    let Some(notice) = &state.notice else { return };
    let style = match notice.tone {
        Tone::Info => Style::new(),
        Tone::Good => theme.good,
        Tone::Warning => theme.warning,
        Tone::Error => theme.error,
    };
    let room = area.width.saturating_sub(width + 2);
    // What is too long for the line goes on above it, over a fifth of the pane at most: rather whole sentences than a piece.
    let most = MOST_LINES.min(usize::from(area.y.saturating_sub(2) / 5)).max(1);
    let ends = text.match_indices(". ").filter_map(|(at, _)| text.get(..=at));
    let sentences = ends.map(|end| wrap(end, room)).take_while(|lines| lines.len() <= most).last();
    let all = wrap(&text, room);
    let mut lines = if all.len() <= most { all } else { sentences.unwrap_or(all) };
    let whole = lines.len();
    lines.truncate(most);
    let first = area.y + 1 - u16::try_from(lines.len()).unwrap_or(1);
    let last = lines.len().saturating_sub(1);
    for ((n, line), y) in lines.iter().enumerate().zip(first..) {
        if y < area.y {
            let blank = " ".repeat(usize::from(area.width));
            put(canvas.buffer, canvas.buffer.area, area.x, y, &blank, Style::reset().patch(theme.paper));
        }
        let shown =
            if n == last && lines.len() < whole { fit(&format!("{line} {}", glyphs.ellipsis), room, &glyphs) } else { line.clone() };
        put(canvas.buffer, canvas.buffer.area, area.x + 1, y, &shown, style);
    }
}

/// A notice in one line, marked where something is wrong.
fn notice(notice: &Notice) -> String {
    let mark = if matches!(notice.tone, Tone::Warning | Tone::Error) { "! " } else { "" };
    let hint = notice.hint.as_deref().map(|h| format!("  {h}")).unwrap_or_default();
    format!("{mark}{}{hint}", notice.text)
}

/// The footer: the keys that matter here, as many as fit.
fn hints(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let mut x = area.x + 1;
    let width = |hint: &Hint| columns(&hint.key) + 1 + columns(&hint.says);
    let mut hints = canvas.keymap.hints(scope(state), state);
    if !state.mouse {
        // It was given away: the footer says how it comes back.
        hints.extend(canvas.keymap.hint_of("mouse", state));
        hints.rotate_right(1);
    }
    let help = hints.iter().position(|hint| hint.action == Some(Action::Help)).map(|at| hints.remove(at));
    let kept = help.as_ref().map_or(0, |hint| width(hint) + 2);
    let mut end = x;
    hints.retain(|hint| {
        let next = end + width(hint) + 2;
        let fits = next + kept <= area.right() + 2;
        end = if fits { next } else { end };
        fits
    });
    let place = hints.len().min(hints.iter().filter(|hint| hint.action != Some(Action::Quit)).count());
    if let Some(help) = help {
        hints.insert(place, help);
    }
    for hint in hints {
        let width = width(&hint);
        canvas.put(area, x, area.y, &hint.key, theme.key);
        canvas.put(area, x + columns(&hint.key) + 1, area.y, &hint.says, theme.muted);
        if let Some(action) = hint.action {
            canvas.hit(Rect { x, width, ..area }, action);
        }
        x += width + 2;
    }
}

/// A pane that is empty: a sentence that says why, and the next key.
pub fn empty(text: &str, area: Rect, canvas: &mut Canvas<'_>) {
    let width = area.width.saturating_sub(4).min(76);
    for (y, line) in (area.y + 1..area.bottom()).zip(wrap(text, width)) {
        canvas.put(area, area.x + 2, y, &line, Style::new());
    }
}

/// A box in the middle of `area` for what lies on top: cleared, with a title in its upper rule. Nothing else in `area` takes clicks.
pub fn popup(area: Rect, width: u16, height: u16, title: &str, canvas: &mut Canvas<'_>) -> Rect {
    canvas.cover(area);
    let (width, height) = (width.min(area.width), height.min(area.height));
    let outer = Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let blank = " ".repeat(usize::from(width));
    for y in outer.y..outer.bottom() {
        canvas.put(outer, outer.x, y, &blank, Style::reset().patch(theme.paper));
    }
    let rule = glyphs.horizontal.repeat(usize::from(width));
    canvas.put(outer, outer.x, outer.y, &rule, theme.rule);
    canvas.put(outer, outer.x, outer.bottom().saturating_sub(1), &rule, theme.rule);
    canvas.put(outer, outer.x + 2, outer.y, &pad(&format!(" {title} "), columns(title) + 2, &glyphs), theme.title);
    Rect { x: outer.x + 2, y: outer.y + 1, width: width.saturating_sub(4), height: height.saturating_sub(2) }
}
