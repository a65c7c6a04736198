//! Help: every key of the table, narrowed by what is typed; and the question before what can't be undone.

use super::{Canvas, popup};
use crate::app::Scope;
use crate::app::scope::below;
use crate::app::state::{Doomed, Help, State};
use crate::lang::Lang;
use crate::tui::keymap::{help_key, spoken};
use crate::tui::widget::{columns, wrap};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// The most columns for the keys.
const KEYS: u16 = 22;
/// The widest box of a question.
const WIDEST: u16 = 72;

/// The lines of help as they were drawn last: the table of keys stays the same while the program runs.
#[derive(Debug, Default)]
pub(super) struct Memo(Option<(Asked, Vec<Line>)>);

/// What the lines depend on.
#[derive(Debug, PartialEq)]
struct Asked {
    lang: Lang,
    place: Scope,
    query: String,
    width: u16,
}

#[derive(Debug)]
enum Line {
    Heading(String),
    Keys(String, String),
}

/// A row of help before it is broken into lines.
enum Row {
    Heading(String),
    Key(String, String),
    Gap,
}

/// Draws help over the whole body.
pub fn draw(state: &State, help: &Help, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let label = state.lang.text("help-search");
    canvas.put(area, area.x + 1, area.y, &label, theme.muted);
    let x = area.x + 2 + columns(&label);
    let (before, after) = help.query.split();
    canvas.put(area, x, area.y, &format!("{before}{after}"), Style::new());
    canvas.drawn.cursor = Some(Position::new((x + columns(before)).min(area.right().saturating_sub(1)), area.y));
    let list = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    let column = KEYS.min(list.width / 3);
    let asked = Asked { lang: state.lang, place: below(state), query: help.query.text().to_owned(), width: list.width };
    let known = canvas.memo.help.0.take().filter(|(last, _)| *last == asked);
    let lines = known.map_or_else(|| lines(&rows(state, &asked.query, canvas), column, list.width), |(_, lines)| lines);
    if lines.is_empty() {
        let text = state.lang.with("help-nothing", &[("query", help.query.text().into())]);
        canvas.put(list, list.x + 1, list.y, &text, Style::new());
    }
    canvas.scrolls(list.height, u16::try_from(lines.len()).unwrap_or(u16::MAX));
    for (y, line) in (list.y..list.bottom()).zip(lines.iter().skip(usize::from(help.scroll))) {
        let (left, right, style) = match line {
            Line::Heading(text) => (text.as_str(), "", theme.title),
            Line::Keys(keys, says) => (keys.as_str(), says.as_str(), theme.key),
        };
        canvas.put(list, list.x + 1, y, left, style);
        canvas.put(list, list.x + 1 + column, y, right, Style::new());
    }
    let below = usize::from(help.scroll) + usize::from(list.height) < lines.len();
    super::audit::more(help.scroll > 0, below, list, canvas);
    canvas.memo.help = Memo(Some((asked, lines)));
}

/// Rows broken to the width of the list.
fn lines(rows: &[Row], column: u16, width: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in rows {
        match row {
            Row::Heading(text) => lines.push(Line::Heading(text.clone())),
            Row::Gap => lines.push(Line::Heading(String::new())),
            Row::Key(keys, says) => {
                let mut keys = wrap(keys, column.saturating_sub(1)).into_iter();
                let mut says = wrap(says, width.saturating_sub(column + 3)).into_iter();
                loop {
                    match (keys.next(), says.next()) {
                        (None, None) => break,
                        (key, part) => lines.push(Line::Keys(key.unwrap_or_default(), part.unwrap_or_default())),
                    }
                }
            }
        }
    }
    lines
}

fn rows(state: &State, query: &str, canvas: &Canvas<'_>) -> Vec<Row> {
    let wanted = query.to_lowercase();
    let mut rows = Vec::new();
    let mut last: Option<Scope> = None;
    let mut all: Vec<_> = canvas.keymap.all().collect();
    // Keys of the tab come first, and each place once.
    let mut places = vec![below(state), Scope::Global];
    places.extend(all.iter().map(|(binding, _)| binding.scope));
    all.sort_by_key(|(binding, _)| places.iter().position(|place| *place == binding.scope));
    for (binding, keys) in all {
        let keys = spoken(state.lang, &keys);
        let says = state.lang.text(help_key(binding.id));
        let fits = |text: &str| text.to_lowercase().contains(&wanted);
        if !wanted.is_empty() && !fits(&says) && !fits(&keys) && !fits(&state.lang.words(binding.id)) {
            continue;
        }
        if last != Some(binding.scope) {
            if last.is_some() {
                rows.push(Row::Gap);
            }
            rows.push(Row::Heading(state.lang.text(scope_key(binding.scope)).into_owned()));
            last = Some(binding.scope);
        }
        rows.push(Row::Key(keys, says.into_owned()));
    }
    let (title, settings) = (state.lang.text("help-settings-scope"), state.lang.text("help-settings"));
    if settings.to_lowercase().contains(&wanted) || title.to_lowercase().contains(&wanted) {
        if !rows.is_empty() {
            rows.push(Row::Gap);
        }
        rows.extend([Row::Heading(title.into_owned()), Row::Key("config.yaml".to_owned(), settings.into_owned())]);
    }
    rows
}

/// The catalogue's key for the name of a scope.
pub const fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Global => "scope-global",
        Scope::Welcome => "scope-welcome",
        Scope::Help => "scope-help",
        Scope::Palette => "scope-palette",
        Scope::Search => "scope-search",
        Scope::Detail => "scope-detail",
        Scope::Compare => "scope-compare",
        Scope::Inline => "scope-inline",
        Scope::QuizStart => "scope-quiz-start",
        Scope::Quiz => "scope-quiz",
        Scope::QuizFork => "scope-quiz-fork",
        Scope::QuizResult => "scope-quiz-result",
        Scope::AuditStart => "scope-audit-start",
        Scope::Grid => "scope-grid",
        Scope::Hours => "scope-hours",
        Scope::Lines => "scope-lines",
        Scope::Weeks => "scope-weeks",
        Scope::Reading => "scope-reading",
        Scope::Review => "scope-review",
        Scope::Reach => "scope-reach",
        Scope::Details => "scope-details",
        Scope::Rate => "scope-rate",
        Scope::Prompt => "scope-prompt",
        Scope::Note => "scope-note",
        Scope::Text => "scope-text",
        Scope::Line => "scope-line",
        Scope::Decide => "scope-decide",
        Scope::Mix => "scope-mix",
        Scope::Percent => "scope-percent",
        Scope::Trials => "scope-trials",
        Scope::Trial => "scope-trial",
        Scope::Confirm => "scope-confirm",
        Scope::Conflict => "scope-conflict",
    }
}

/// The question before leaving with something unsaved: what, why, and what to try.
pub fn confirm(state: &State, doomed: &Doomed, area: Rect, canvas: &mut Canvas<'_>) {
    let why = match doomed {
        Doomed::QuitUnsaved => "confirm-quit",
        Doomed::QuitDraft => "confirm-quit-draft",
    };
    let title = state.lang.text("confirm-quit-title");
    let width = area.width.min(WIDEST);
    let room = width.saturating_sub(4);
    let mut lines = wrap(&state.lang.text(why), room);
    for (message, hint) in state.saving.failed.values() {
        lines.push(String::new());
        lines.extend(wrap(&state.lang.say(message), room));
        lines.extend(wrap(&state.lang.say(hint), room));
    }
    let inner = popup(area, width, u16::try_from(lines.len() + 2).unwrap_or(u16::MAX), &title, canvas);
    for (y, line) in (inner.y..inner.bottom()).zip(lines) {
        canvas.put(inner, inner.x, y, &line, Style::new());
    }
}
