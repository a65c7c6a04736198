//! The status line: the last notice, and whether everything is on disk; changes nothing.

use super::Canvas;
use crate::app::state::{Overlay, State, Tone};
use crate::tui::widget::{columns, fit, put, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The most lines that a notice takes.
const MOST_LINES: usize = 4;
/// Below so many columns a notice has the whole line where it needs it.
const NARROW: u16 = 60;
/// Columns between what is said and what to try.
const GAP: u16 = 2;

pub(super) fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
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
    // What two versions are about, the view of them tells whole.
    let is_open = matches!(state.overlay, Overlay::Conflict(_));
    let notice =
        state.notice.as_ref().filter(|n| !is_open || state.saving.failed.values().all(|(message, _)| state.lang.say(message) != n.text));
    let is_wrong = notice.is_some_and(|n| matches!(n.tone, Tone::Warning | Tone::Error));
    let text = notice.map(|n| [if is_wrong { "! " } else { "" }, &n.text].concat()).unwrap_or_default();
    let hint = notice.and_then(|n| n.hint.as_deref()).unwrap_or_default();
    let long = columns(&text) + if hint.is_empty() { 0 } else { GAP + columns(hint) };
    let is_narrow = area.width < NARROW;
    // Where a window is narrow, a notice has the whole line rather than the word that all is well.
    let alone = is_narrow && key == "saved" && long + columns(&said) + 4 > area.width;
    let width = if alone { 0 } else { columns(&said) + 2 };
    if !alone {
        canvas.put(area, area.right().saturating_sub(width - 1), area.y, &said, style);
    }
    let Some(notice) = notice else { return };
    let style = match notice.tone {
        Tone::Info => Style::new(),
        Tone::Good => theme.good,
        Tone::Warning => theme.warning,
        Tone::Error => theme.error,
    };
    // There it stands above the word about saving, which leaves too little room beside it.
    let above = is_narrow && width > 0 && long + width + 2 > area.width;
    let room = area.width.saturating_sub(if above { 2 } else { width + 2 });
    if long <= room && !above {
        canvas.put(area, area.x + 1, area.y, &text, style);
        return canvas.put(area, area.x + 1 + columns(&text) + GAP, area.y, hint, Style::new());
    }
    // What is too long for the line goes on above it, over a fifth of the pane at most, a third of a narrow one.
    let share = usize::from(area.y.saturating_sub(1) / if is_narrow { 3 } else { 5 });
    let most = share.clamp(1, MOST_LINES);
    let mut lines: Vec<(String, Style)> = Vec::new();
    let whole = wrap(&text, room);
    if whole.len() <= most {
        lines.extend(whole.into_iter().map(|line| (line, style)));
    } else if let Some(part) = sentences(&text, room, most) {
        lines.extend(part.into_iter().map(|line| (line, style)));
    } else {
        lines.extend(whole.into_iter().take(most).map(|line| (line, style)));
        if let Some((last, _)) = lines.last_mut() {
            *last = fit(&format!("{last} {}", canvas.look.glyphs.ellipsis), room, &canvas.look.glyphs);
        }
    }
    let left = most.saturating_sub(lines.len());
    let tried = Some(wrap(hint, room)).filter(|all| all.len() <= left).or_else(|| sentences(hint, room, left));
    lines.extend(tried.filter(|_| !hint.is_empty()).into_iter().flatten().map(|line| (line, Style::new())));
    let first = area.y + 1 - u16::from(above) - u16::try_from(lines.len()).unwrap_or(1);
    for ((line, style), y) in lines.iter().zip(first..) {
        if y < area.y {
            let blank = " ".repeat(usize::from(area.width));
            put(canvas.buffer, canvas.buffer.area, area.x, y, &blank, Style::reset().patch(theme.paper));
        }
        put(canvas.buffer, canvas.buffer.area, area.x + 1, y, line, *style);
    }
}

/// As many whole sentences as fit in `most` lines: rather those than a piece.
fn sentences(text: &str, room: u16, most: usize) -> Option<Vec<String>> {
    let ends = text.match_indices(". ").filter_map(|(at, _)| text.get(..=at));
    ends.map(|end| wrap(end, room)).take_while(|lines| lines.len() <= most).last()
}
