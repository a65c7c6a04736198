//! A cell or a row of the grid opened into its lines; changes nothing.

use super::{Canvas, hit, tint, word};
use crate::app::audit::grid as cells;
use crate::app::audit::lines as opened_lines;
use crate::app::audit::{Action, Opened};
use crate::app::date::day_name;
use crate::app::state::State;
use crate::app::trials;
use crate::lang::Lang;
use crate::model::{Line, Rated};
use crate::tui::widget::{columns, first_row, fit, number, pad, pad_left, paint};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

pub(super) fn draw(state: &State, opened: &Opened, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let activity = cells::name(state, &opened.activity);
    let title = match (opened.column, state.audit.week) {
        (Some(column), Some(week)) => {
            let day = day_name(state, column.day(week));
            state.lang.with("audit-lines-title", &[("activity", activity.into()), ("day", day.into())])
        }
        _ => state.lang.with("audit-lines-week", &[("activity", activity.into())]),
    };
    let style = cells::side(state, &opened.activity).map_or(Style::new(), |s| theme.side(s));
    canvas.put(area, area.x + 2, area.y, &fit(&title, area.width.saturating_sub(3), &glyphs), style.patch(theme.title));
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let found = opened_lines::shown(state, opened);
    let heights: Vec<u16> = found.iter().map(|(_, l)| if below(state, l).is_empty() { 1 } else { 2 }).collect();
    let top = first_row(&heights, opened.selected, list.height);
    canvas.scrolls(list.height, heights.iter().sum());
    let mut at = 0_u16;
    for ((n, (_, line)), height) in found.iter().enumerate().zip(&heights) {
        let from = at;
        at += height;
        if from < top || at > top + list.height {
            continue;
        }
        let place = Rect { y: list.y + from - top, height: *height, ..list };
        one(state, line, n == opened.selected, place, canvas);
        if n != opened.selected {
            hit(canvas, place, Action::Line(n));
        } else if state.audit.hours.is_none() {
            hit(canvas, place, Action::Retype);
        }
    }
}

/// What stands under a line: its event, and the trial it belongs to.
fn below(state: &State, line: &Line) -> String {
    let event = line.event.as_ref().map(|event| {
        if event.vanished { format!("{} ({})", event.title, state.lang.text("audit-event-vanished")) } else { event.title.clone() }
    });
    let trial = line.trial.as_deref().and_then(|id| trials::find(state, id));
    let trial = trial.map(|t| state.lang.with("audit-line-trial", &[("title", t.title.as_str().into())]));
    event.into_iter().chain(trial).collect::<Vec<_>>().join("; ")
}

/// Columns of a day with its month: as many as the longest has.
fn day_width(state: &State) -> u16 {
    if state.lang == Lang::Fr { 13 } else { 10 }
}

fn one(state: &State, line: &Line, here: bool, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let narrow = area.width < 76;
    if here {
        canvas.put(area, area.x, area.y, glyphs.pointer, theme.key);
    }
    let day = day_name(state, line.on);
    let mut x = area.x + 2;
    let days = day_width(state);
    canvas.put(area, x, area.y, &pad(&day, days, &glyphs), if here { theme.title } else { Style::new() });
    x += days + 1;
    let field = Rect { x, y: area.y, width: 7, height: 1 };
    if here && let Some(typed) = &state.audit.hours {
        let (before, after) = typed.split();
        canvas.put(area, x, area.y, &pad(&format!("{before}{after}"), 7, &glyphs), theme.selected);
        let cursor = x + columns(before).min(6);
        canvas.drawn.cursor = Some(Position::new(cursor.min(area.right().saturating_sub(1)), area.y));
    } else {
        canvas.put(area, x, area.y, &pad_left(&number::hours(state.lang, line.minutes.get(), 6), 6, &glyphs), Style::new());
        if here {
            paint(canvas.buffer, field.intersection(area), theme.selected);
        }
    }
    x += 9;
    let (text, style) = match line.energy {
        Some(e) => {
            let said = if narrow { number::energy(e, &glyphs) } else { format!("{:>2} {}", number::energy(e, &glyphs), word(state, e)) };
            (said, tint(&theme, f64::from(e.get())))
        }
        None if narrow => ("?".to_owned(), theme.muted),
        None => (format!(" ? {}", state.lang.text("audit-unrated")), theme.muted),
    };
    let width = if narrow { 3 } else { 15 };
    canvas.put(area, x, area.y, &pad(&text, width, &glyphs), style);
    x += width + 1;
    if !narrow {
        let rated = match line.rated {
            Some(Rated::SameDay) => state.lang.text("audit-rated-same-day"),
            Some(Rated::Recalled) => state.lang.text("audit-rated-recalled"),
            None => "".into(),
        };
        let width =
            ["audit-rated-same-day", "audit-rated-recalled"].map(|key| columns(&state.lang.text(key))).into_iter().max().unwrap_or(0);
        canvas.put(area, x, area.y, &pad(&rated, width, &glyphs), theme.muted);
        x += width + 2;
    }
    let note = line.note.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    if !note.is_empty() {
        let text = format!("{} {note}", glyphs.note);
        canvas.put(area, x, area.y, &fit(&text, area.right().saturating_sub(x + 1), &glyphs), theme.muted);
    }
    let event = below(state, line);
    if !event.is_empty() {
        canvas.put(area, area.x + 4, area.y + 1, &fit(&event, area.width.saturating_sub(5), &glyphs), theme.muted);
    }
}
