//! Groups of imported events with what they are taken for, and what is known of the selected one; changes nothing.

use super::super::Canvas;
use super::{WIDE, days};
use crate::app::Action;
use crate::app::audit::grid as cells;
use crate::app::import::reason::reason;
use crate::app::import::review::Row;
use crate::app::import::{Review, import_action};
use crate::app::state::State;
use crate::tui::widget::{columns, first_row, number, pad, pad_left, paint, whole_words, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Where columns stand, from the left edge; a width of 0 is a column that there is no room for.
struct Columns {
    title: u16,
    count: u16,
    hours: u16,
    activity: u16,
    why: u16,
}

impl Columns {
    fn new(width: u16) -> Self {
        let inner = width.saturating_sub(5);
        if width < WIDE {
            return Self { title: inner.saturating_sub(8), count: 6, hours: 0, activity: 0, why: 0 };
        }
        let activity = 22;
        let rest = inner - 7 - 7 - 2 - activity;
        let why = if width >= 110 { rest.saturating_sub(36).min(42) } else { 0 };
        let gap = if why > 0 { 2 } else { 0 };
        Self { title: rest - why - gap, count: 7, hours: 7, activity, why }
    }
}

pub(super) fn draw(state: &State, review: &Review, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let roomy = area.height > 12;
    let room = area.width.saturating_sub(2);
    let pending = review.pending();
    let title = match pending {
        0 => state.lang.text("review-title-done").into_owned(),
        pending => state.lang.with("review-title", &[("pending", pending.into())]),
    };
    canvas.put(area, area.x + 1, area.y, &title, theme.title);
    let mut y = area.y + 1;
    if roomy {
        canvas.put(area, area.x + 1, y, &whole_words(&sums(state, review, room, glyphs.track), room, &glyphs), theme.muted);
        y += 2;
    }
    let at = Columns::new(area.width);
    if roomy {
        head(state, &at, Rect { y, height: 1, ..area }, canvas);
        y += 1;
    }
    let below = detail(state, review, room, canvas);
    let height = u16::try_from(below.len()).unwrap_or(0) + u16::from(roomy);
    let list = Rect { y, height: area.bottom().saturating_sub(y + height), ..area };
    let count = review.rows.len();
    let top = first_row(&vec![1; count], review.selected, list.height);
    canvas.scrolls(list.height, u16::try_from(count).unwrap_or(u16::MAX));
    for (y, (n, row)) in (list.y..list.bottom()).zip(review.rows.iter().enumerate().skip(usize::from(top))) {
        let place = Rect { y, height: 1, ..list };
        one(state, row, n == review.selected, &at, place, canvas);
        canvas.hit(place, Action::Import(import_action(n)));
    }
    let rest = u16::try_from(count).unwrap_or(u16::MAX).saturating_sub(list.height);
    super::super::audit::more(top > 0, top < rest, list, canvas);
    for (y, (text, style)) in (area.bottom().saturating_sub(u16::try_from(below.len()).unwrap_or(0))..area.bottom()).zip(below) {
        canvas.put(area, area.x + 1, y, &text, style);
    }
}

/// Events and hours, hours that are unsorted, and where the rest is told; as many as fit.
fn sums(state: &State, review: &Review, room: u16, dot: &str) -> String {
    let hours = |minutes: u32| number::hours_sum(state.lang, f64::from(minutes) / 60.0);
    let all = review.rows.iter().map(|r| r.group.minutes).sum();
    let unsorted: u32 = review.events.iter().filter(|e| !e.is_sorted).map(|e| e.change.minutes).sum();
    let mut said = vec![state.lang.with("review-sum", &[("events", review.events.len().into()), ("hours", hours(all).into())])];
    if unsorted > 0 {
        said.push(state.lang.with("review-unsorted-sum", &[("hours", hours(unsorted).into())]));
    }
    if state.import.report.is_some() {
        said.push(state.lang.text("review-details-sum").into_owned());
    }
    let dot = &format!(" {dot} ");
    while said.len() > 1 && columns(&said.join(dot)) > room {
        said.pop();
    }
    said.join(dot)
}

fn head(state: &State, at: &Columns, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut line = format!("     {}", pad(&state.lang.text("review-column-title"), at.title, &glyphs));
    line += &pad_left(&state.lang.text("review-column-count"), at.count, &glyphs);
    if at.hours > 0 {
        line += &pad_left(&state.lang.text("review-column-hours"), at.hours, &glyphs);
        line += "  ";
        line += &pad(&state.lang.text("review-column-activity"), at.activity, &glyphs);
    }
    if at.why > 0 {
        line += "  ";
        line += &state.lang.text("review-column-why");
    }
    canvas.put(area, area.x, area.y, &line, theme.muted);
}

fn one(state: &State, row: &Row, here: bool, at: &Columns, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let group = &row.group;
    if here {
        canvas.put(area, area.x + 1, area.y, glyphs.pointer, theme.key);
    }
    let unsure = group.activity.is_none() || group.asks_who_leads;
    let (mark, style) = match (row.is_done, unsure) {
        (true, _) => (glyphs.check, theme.good),
        (false, true) => ("?", theme.warning),
        (false, false) => (glyphs.empty, theme.muted),
    };
    canvas.put(area, area.x + 3, area.y, mark, style);
    let plain = if row.is_done { theme.muted } else { Style::new() };
    let mut x = area.x + 5;
    let title = pad(&whole_words(&name(state, row), at.title, &glyphs), at.title, &glyphs);
    canvas.put(area, x, area.y, &title, if here { theme.title } else { plain });
    x += at.title;
    canvas.put(area, x, area.y, &pad_left(&group.count().to_string(), at.count, &glyphs), plain);
    x += at.count;
    if at.hours > 0 {
        canvas.put(area, x, area.y, &pad_left(&number::hours_sum(state.lang, f64::from(group.minutes) / 60.0), at.hours, &glyphs), plain);
        x += at.hours + 2;
        let (text, style) = taken_for(state, row, canvas);
        canvas.put(area, x, area.y, &pad(&whole_words(&text, at.activity, &glyphs), at.activity, &glyphs), style);
        x += at.activity + 2;
    }
    if at.why > 0 {
        canvas.put(area, x, area.y, &whole_words(&reason(state.lang, &group.reason), at.why, &glyphs), theme.muted);
    }
    if here {
        paint(canvas.buffer, Rect { x: area.x + 5, width: at.title, ..area }, theme.selected);
    }
}

/// The title; events may have none.
fn name(state: &State, row: &Row) -> String {
    if row.group.title.trim().is_empty() { state.lang.text("review-no-title").into_owned() } else { row.group.title.clone() }
}

fn taken_for(state: &State, row: &Row, canvas: &Canvas<'_>) -> (String, Style) {
    let theme = canvas.look.theme;
    match &row.group.activity {
        _ if row.group.asks_who_leads => (state.lang.text("review-lead").into_owned(), theme.warning),
        None => (state.lang.text("audit-unsorted").into_owned(), theme.warning),
        Some(id) => (cells::name(state, id), cells::side(state, id).map_or(Style::new(), |s| theme.side(s))),
    }
}

/// Two or three lines on the selected group: what it is, what it is taken for and why, and what to press.
fn detail(state: &State, review: &Review, room: u16, canvas: &Canvas<'_>) -> Vec<(String, Style)> {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let Some(row) = review.selected() else { return Vec::new() };
    let events = review.events_of(&row.group);
    let span = events.first().zip(events.last()).map(|(a, b)| days(state, a.change.on, b.change.on)).unwrap_or_default();
    let dot = format!(" {} ", glyphs.track);
    let count = state.lang.with("review-count", &[("count", row.group.count().into())]);
    let about = [count, span].join(&dot);
    let narrow = room < WIDE - 2;
    let what = match &row.group.activity {
        Some(id) => [cells::name(state, id), reason(state.lang, &row.group.reason)].join(&dot),
        None => reason(state.lang, &row.group.reason),
    };
    let ask = state.lang.text(match (&row.group.activity, row.group.asks_who_leads) {
        _ if review.pending() == 0 => "review-ask-rate",
        _ if row.is_done => "review-ask-done",
        (_, true) => "review-ask-lead",
        (None, false) => "review-ask-unsure",
        (Some(_), false) => "review-ask-guess",
    });
    let mut lines = Vec::new();
    if narrow {
        lines.push((whole_words(&what, room, &glyphs), Style::new()));
    } else {
        let whole = [name(state, row), about.clone()].join(&dot);
        let first = if columns(&whole) <= room { whole } else { name(state, row) };
        lines.push((whole_words(&first, room, &glyphs), theme.title));
        lines.push((whole_words(&what, room, &glyphs), theme.muted));
    }
    lines.extend(wrap(&ask, room).into_iter().take(2).map(|l| (l, Style::new())));
    lines
}
