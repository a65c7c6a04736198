//! State to cells: the frame around every pane (tabs, body, status, hints) and what lies on top; changes nothing.

use super::key::Key;
use super::keymap::{Hint, Keymap};
use super::theme::{Glyphs, Look};
use super::widget::{columns, put, wrap};
use crate::app::action::Action;
use crate::app::palette as actions;
use crate::app::scope::{Scope, scope};
use crate::app::state::{Extent, Overlay, State, Tab};
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
mod status;
pub mod stops;
pub mod trials;

/// The smallest window that anything but a sentence is drawn in.
const SMALLEST: (u16, u16) = (30, 8);

/// The widest that anything is drawn: where a window is wider, all stands in its middle rather than far from its right side.
const WIDEST: u16 = 144;

/// What a frame found out: sizes for the state, places that can be clicked, where the cursor is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    pub extent: Extent,
    /// Later ones lie on top.
    pub hits: Vec<(Rect, Action)>,
    pub cursor: Option<Position>,
}

/// What frames before have computed, so that the next one computes only what changed.
#[derive(Debug, Default)]
pub struct Memo {
    audit: audit::Memo,
    help: help::Memo,
}

/// What views draw on.
#[derive(Debug)]
pub struct Canvas<'a> {
    pub buffer: &'a mut Buffer,
    pub look: &'a Look,
    pub keymap: &'a Keymap,
    /// The editor of the note that is open.
    pub editor: Option<&'a TextArea<'static>>,
    pub memo: &'a mut Memo,
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
    memo: &mut Memo,
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
    let rule = canvas.look.glyphs.horizontal.repeat(usize::from(area.width));
    let area = Rect { x: area.x + area.width.saturating_sub(WIDEST) / 2, width: area.width.min(WIDEST), ..area };
    canvas.drawn.extent.width = area.width;
    canvas.drawn.extent.height = area.height;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return small(state, area, canvas);
    }
    canvas.put(canvas.buffer.area, canvas.buffer.area.x, area.y + 1, &rule, look.theme.rule);
    tabs(state, Rect { height: 1, ..area }, canvas);
    let body = Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area };
    pane(state, body, canvas);
    status::draw(state, Rect { y: area.bottom() - 2, height: 1, ..area }, canvas);
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

/// The bar of tabs: with the digits that lead there now before the names where there is room, else in the rule under them; names closer
/// together where that helps, else those around the one that is open.
fn tabs(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let all: Vec<(Tab, String)> = state.tabs().into_iter().map(|tab| (tab, tab_name(state, tab))).collect();
    let here = scope(state);
    // On the grid, say, a digit begins hours instead.
    let led: Vec<(char, Option<Action>)> =
        ('1'..='9').chain(['0']).map(|digit| (digit, canvas.keymap.action(here, Key::typing(digit)))).collect();
    let digit = |tab: Tab| led.iter().find(|(_, action)| *action == Some(Action::Go(tab))).map_or(' ', |(digit, _)| *digit);
    let digits: Vec<String> = all.iter().map(|(tab, _)| digit(*tab).to_string()).collect();
    // Where none leads there, the key that goes on to the next one is told.
    let next = canvas.keymap.hint_of("next-tab", state).and_then(|hint| hint.keys.into_iter().next());
    let next = next.filter(|_| here.chain().contains(&Scope::Global));
    let numbered: Vec<String> = all.iter().zip(&digits).map(|((_, name), digit)| format!(" {digit} {name} ")).collect();
    let plain: Vec<String> = all.iter().map(|(_, name)| format!(" {name} ")).collect();
    let tight: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let padded = |labels: &[String]| labels.iter().map(|l| columns(l)).sum::<u16>();
    let (labels, between, is_numbered) = match area.width {
        room if padded(&numbered) <= room => (numbered, 0, true),
        room if padded(&plain) > room && padded(&tight) + u16::try_from(all.len()).unwrap_or(0) <= room => (tight, 1, false),
        _ => (plain, 0, false),
    };
    let below = Rect { y: area.y + 1, ..area };
    let width = |labels: &[String]| labels.iter().map(|l| columns(l) + between).sum::<u16>();
    let open = all.iter().position(|(tab, _)| *tab == state.tab).unwrap_or(0);
    let mut first = 0;
    while first < open && width(labels.get(first..=open).unwrap_or_default()) + 2 > area.width {
        first += 1;
    }
    let mut x = area.x + between;
    for ((((tab, _), label), digit), n) in all.iter().zip(&labels).zip(&digits).zip(0..).skip(first) {
        let cells = columns(label);
        if x + cells > area.right() {
            break;
        }
        let style = if n == open { theme.selected.patch(theme.title) } else { theme.muted };
        canvas.put(area, x, area.y, label, style);
        let key = match &next {
            Some((key, _)) if digit == " " && n == open + 1 => key,
            _ if is_numbered || digit == " " => "",
            _ => digit,
        };
        canvas.put(below, x + u16::from(label.starts_with(' ')), below.y, key, theme.key);
        canvas.hit(Rect { x, width: cells, height: 2, ..area }, Action::Go(*tab));
        x += cells + between;
    }
}

/// Whether this action leads on from everywhere: its hint stands at the end of every footer.
type Door = fn(&Action) -> bool;

/// These do, the most needed first.
const DOORS: [Door; 3] = [
    |action| matches!(action, Action::Help),
    |action| matches!(action, Action::Quit),
    |action| matches!(action, Action::Palette(actions::Action::Open(list)) if list.is_empty()),
];

/// The footer: the keys that matter here, as many as fit beside those that lead on from everywhere, which have three eighths of the line
/// at most.
fn hints(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let width = |hint: &Hint| hint.keys.iter().map(|(key, _)| columns(key) + 1).sum::<u16>() + columns(&hint.says);
    let mut hints = canvas.keymap.hints(scope(state), state);
    if canvas.look.glyphs == Glyphs::ASCII {
        hints.iter_mut().flat_map(|hint| &mut hint.keys).for_each(|(key, _)| *key = super::ascii::key(key));
    }
    if !state.mouse {
        // It was given away: the footer says how it comes back.
        hints.extend(canvas.keymap.hint_of("mouse", state));
        hints.rotate_right(1);
    }
    let door = |hint: &Hint| DOORS.iter().position(|leads| hint.keys.iter().any(|(_, action)| action.as_ref().is_some_and(leads)));
    // Two columns behind each hint, but for the last; one before the first.
    let mut free = area.width + 1;
    let mut share = area.width * 3 / 8;
    let mut kept: Vec<Hint> = Vec::new();
    for n in 0..DOORS.len() {
        let found = hints.iter().position(|hint| door(hint) == Some(n) && width(hint) + 2 <= share);
        if let Some(hint) = found.map(|at| hints.remove(at)) {
            share -= width(&hint) + 2;
            free -= width(&hint) + 2;
            kept.push(hint);
        }
    }
    hints.retain(|hint| {
        let cells = width(hint) + 2;
        let fits = cells <= free;
        free -= if fits { cells } else { 0 };
        fits
    });
    hints.extend(kept);
    // They stand last, and the way out at the very end.
    hints.sort_by_key(|hint| door(hint).map(|n| (n + 1) % DOORS.len()));
    let mut x = area.x + 1;
    for hint in hints {
        let (from, last) = (x, hint.keys.len().saturating_sub(1));
        for (n, (key, action)) in hint.keys.iter().enumerate() {
            canvas.put(area, x, area.y, key, theme.key);
            // Of two keys each is its own place; what is said belongs to the last.
            let cells = if n == last { columns(key) + 1 + columns(&hint.says) } else { columns(key) };
            if let Some(action) = action {
                canvas.hit(Rect { x, width: cells, ..area }, action.clone());
            }
            x += columns(key) + 1;
        }
        canvas.put(area, x, area.y, &hint.says, theme.muted);
        x = from + width(&hint) + 2;
    }
}

/// A pane that is empty: a sentence that says why, and the next key.
pub fn empty(text: &str, area: Rect, canvas: &mut Canvas<'_>) {
    let width = area.width.saturating_sub(4).min(76);
    for (y, line) in (area.y + 1..area.bottom()).zip(wrap(text, width)) {
        canvas.put(area, area.x + 2, y, &line, Style::new());
    }
}

/// A box in the middle of `area` for what lies on top: cleared, with a title in its upper edge, and nothing else in `area` takes clicks. One
/// that takes all of the height is a page with a head instead, since the frame has its edges already.
pub fn popup(area: Rect, width: u16, height: u16, title: &str, canvas: &mut Canvas<'_>) -> Rect {
    canvas.cover(area);
    let whole = height >= area.height;
    let (width, height) = (if whole { area.width } else { width.min(area.width) }, height.min(area.height));
    let outer = Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    // Beside it too: no line goes on behind it.
    let blank = " ".repeat(usize::from(area.width));
    for y in outer.y..outer.bottom() {
        canvas.put(area, area.x, y, &blank, Style::reset().patch(theme.paper));
    }
    if whole {
        canvas.put(outer, outer.x + 2, outer.y, title, theme.title);
        return Rect { x: outer.x + 2, y: outer.y + 1, width: width.saturating_sub(4), height: height.saturating_sub(1) };
    }
    let [left, right, bottom_left, bottom_right] = glyphs.corners;
    let rule = glyphs.horizontal.repeat(usize::from(width.saturating_sub(2)));
    let last = outer.bottom().saturating_sub(1);
    canvas.put(outer, outer.x, outer.y, &[left, &rule, right].concat(), theme.rule);
    canvas.put(outer, outer.x, last, &[bottom_left, &rule, bottom_right].concat(), theme.rule);
    for (y, x) in (outer.y + 1..last).flat_map(|y| [outer.x, outer.right().saturating_sub(1)].map(|x| (y, x))) {
        canvas.put(outer, x, y, glyphs.vertical, theme.rule);
    }
    canvas.put(outer, outer.x + 2, outer.y, &format!(" {title} "), Style::reset().patch(theme.paper).patch(theme.title));
    Rect { x: outer.x + 2, y: outer.y + 1, width: width.saturating_sub(4), height: height.saturating_sub(2) }
}

/// A thin line along the left edge of `area`, joined to the rule under the tabs where it begins there.
pub fn divider(area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    for y in area.y..area.bottom() {
        canvas.put(area, area.x, y, glyphs.vertical, theme.rule);
    }
    let above = (area.x, area.y.saturating_sub(1));
    if let Some(cell) = canvas.buffer.cell_mut(above).filter(|cell| cell.symbol() == glyphs.horizontal) {
        cell.set_symbol(glyphs.tee);
    }
}
