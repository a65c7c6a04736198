//! The list under a line that is typed, and the editor of notes; changes nothing.

use super::{Canvas, dates, hit, more};
use crate::app::audit::grid as cells;
use crate::app::audit::pick::{Choice, choices};
use crate::app::audit::{Action, Ask, Note, Prompt, Target};
use crate::app::date::day_name;
use crate::app::state::State;
use crate::tui::view::popup;
use crate::tui::widget::{columns, first_row, fit, pad, paint, whole_words, wrap};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// The widest box with a list.
const WIDEST: u16 = 96;
/// The widest line of a note.
const MEASURE: u16 = 76;

/// The line that is typed, and what fits it.
pub fn prompt(state: &State, prompt: &Prompt, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let title = state.lang.text(match prompt.ask {
        Ask::Activity => "audit-ask-activity",
        Ask::Audit => "audit-ask-audit",
        Ask::Path => "import-ask",
        Ask::Sort => "import-ask-sort",
    });
    let how = |key| wrap(&state.lang.text(key), area.width.min(WIDEST).saturating_sub(4));
    let how = match prompt.ask {
        Ask::Path if area.height < 12 => how("import-ask-how-short"),
        Ask::Path => how("import-ask-how"),
        Ask::Activity | Ask::Audit | Ask::Sort => Vec::new(),
    };
    let found = choices(state, prompt);
    let longest = match prompt.ask {
        Ask::Activity | Ask::Sort => state.pack.activities.len(),
        Ask::Path => how.len(),
        Ask::Audit => state.data.audits().count() + 1,
    };
    let height = u16::try_from(longest).unwrap_or(u16::MAX).saturating_add(4).min(area.height);
    let inner = popup(area, WIDEST, height, &title, canvas);
    let label = state.lang.text(if prompt.ask == Ask::Path { "import-ask-path" } else { "audit-ask-type" });
    canvas.put(inner, inner.x, inner.y, &label, theme.muted);
    let x = inner.x + columns(&label) + 1;
    let (before, after) = prompt.input.split();
    // Of a long line its end is shown: the cursor is there.
    let room = inner.right().saturating_sub(x + 1);
    let mut shown = before;
    while columns(shown) > room {
        shown = shown.split_at_checked(shown.chars().next().map_or(0, char::len_utf8)).map_or("", |(_, rest)| rest);
    }
    canvas.put(inner, x, inner.y, &format!("{shown}{after}"), Style::new());
    canvas.drawn.cursor = Some(Position::new((x + columns(shown)).min(inner.right().saturating_sub(1)), inner.y));
    let gap = u16::from(usize::from(inner.height) >= longest + 2);
    let list = Rect { y: inner.y + 1 + gap, height: inner.height.saturating_sub(1 + gap), ..inner };
    for (y, line) in (list.y..list.bottom()).zip(&how) {
        canvas.put(list, list.x, y, line, theme.muted);
    }
    if found.is_empty() && prompt.ask != Ask::Path {
        canvas.put(list, list.x, list.y, &state.lang.text("audit-ask-nothing"), theme.muted);
    }
    let top = first_row(&vec![1; found.len()], prompt.selected, list.height);
    for (y, (n, choice)) in (list.y..list.bottom()).zip(found.iter().enumerate().skip(usize::from(top))) {
        let row = Rect { y, height: 1, ..list };
        let (name, more, style) = entry(state, choice, canvas);
        let width = if list.width < 50 || more.is_empty() { list.width } else { 24 };
        canvas.put(list, list.x, y, &pad(&format!(" {name}"), width, &glyphs), style);
        canvas.put(list, list.x + width, y, &whole_words(&more, list.width.saturating_sub(width + 1), &glyphs), theme.muted);
        if n == prompt.selected {
            paint(canvas.buffer, row.intersection(list), theme.block());
        }
        hit(canvas, row, Action::Take(n));
    }
    more(top > 0, usize::from(top + list.height) < found.len(), list, canvas);
}

/// A name, what is said of it, and its colour.
fn entry(state: &State, choice: &Choice, canvas: &Canvas<'_>) -> (String, String, Style) {
    let theme = canvas.look.theme;
    match choice {
        Choice::Activity(id) => {
            let what = cells::known(state, id).map(|a| a.what.clone()).unwrap_or_default();
            (cells::name(state, id), what, cells::side(state, id).map_or(Style::new(), |s| theme.side(s)))
        }
        Choice::Audit(id) => {
            let audit = state.data.audit(*id);
            let weeks = audit.map_or_else(|| id.to_string(), |a| format!("{} – {}", a.first_week, a.last_week()));
            let title = audit.map_or_else(|| dates(state, id.0), |a| a.title.clone());
            let open = if state.audit.open == Some(*id) { format!(" ({})", state.lang.text("audit-open-mark")) } else { String::new() };
            (weeks, title + &open, Style::new())
        }
        Choice::NewAudit => (state.lang.text("audit-new").into_owned(), String::new(), theme.key),
    }
}

/// The editor of a note.
pub fn note(state: &State, note: &Note, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let title = match &note.target {
        Target::Line { activity, on, .. } => {
            let values = [("activity", cells::name(state, activity).into()), ("day", day_name(state, *on).into())];
            state.lang.with("audit-note-line", &values)
        }
        Target::CheckIn(week) => state.lang.with("audit-note-check-in", &[("week", dates(state, *week).into())]),
    };
    let inner = popup(area, MEASURE + 4, 14, &fit(&title, area.width.saturating_sub(6), &glyphs), canvas);
    let text = Rect { height: inner.height.saturating_sub(1), width: inner.width.min(MEASURE), ..inner };
    canvas.put(inner, inner.x, inner.bottom().saturating_sub(1), &state.lang.text("audit-note-kept"), theme.muted);
    if let Some(editor) = canvas.editor {
        editor.render(text.intersection(canvas.buffer.area), canvas.buffer);
    }
}
