//! Groups or single events with their energy; changes nothing.

use super::super::Canvas;
use super::super::audit::{more, tint, word};
use super::{WIDE, days};
use crate::app::Action;
use crate::app::audit::grid as cells;
use crate::app::date;
use crate::app::import::rate::Entry;
use crate::app::import::{Rate, import_action};
use crate::app::state::State;
use crate::model::Energy;
use crate::tui::widget::{columns, first_row, number, pad, pad_left, paint, whole_words, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The width from which a list has both days and hours.
const ALL: u16 = 100;
/// Columns of the energy with its word.
const ENERGY: u16 = 16;

/// How wide columns are; 0 where there is no room for one.
struct Columns {
    title: u16,
    days: u16,
    hours: u16,
    activity: u16,
}

impl Columns {
    /// Where there is not room for all, a group needs its hours most, and an event its day.
    fn new(width: u16, by_event: bool) -> Self {
        let (wide, all) = (width >= WIDE, width >= ALL);
        let days = match (by_event, wide && (all || by_event)) {
            (_, false) => 0,
            (true, true) => 12,
            (false, true) => 16,
        };
        let hours = if wide && (all || !by_event) { 7 } else { 0 };
        let activity = if wide { 22 } else { 0 };
        let rest = if wide { days + hours + 2 + activity + 2 + ENERGY } else { 4 };
        Self { title: width.saturating_sub(3 + rest + 2).min(60), days, hours, activity }
    }
}

pub(super) fn draw(state: &State, rate: &Rate, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let (roomy, room) = (area.height > 12, area.width.saturating_sub(2));
    let title = match (rate.unrated(), rate.by_event) {
        (0, _) => state.lang.text("rate-title-done").into_owned(),
        (open, false) => state.lang.with("rate-title", &[("open", open.into())]),
        (open, true) => state.lang.with("rate-title-events", &[("open", open.into())]),
    };
    canvas.put(area, area.x + 1, area.y, &whole_words(&title, room, &glyphs), theme.title);
    let at = Columns::new(area.width, rate.by_event);
    let mut y = area.y + 1;
    if roomy {
        let how = state.lang.text(if rate.by_event { "rate-how-events" } else { "rate-how" });
        for line in wrap(&how, room).into_iter().take(2) {
            canvas.put(area, area.x + 1, y, &line, theme.muted);
            y += 1;
        }
        canvas.put(area, area.x, y + 1, &head(state, &at, canvas), theme.muted);
        y += 2;
    }
    let legend = legend(state, room, canvas);
    let height = u16::try_from(legend.len()).unwrap_or(1);
    let list = Rect { y, height: area.bottom().saturating_sub(y + height + u16::from(roomy)), ..area };
    let count = rate.entries.len();
    let top = first_row(&vec![1; count], rate.selected, list.height);
    canvas.scrolls(list.height, u16::try_from(count).unwrap_or(u16::MAX));
    for (y, (n, entry)) in (list.y..list.bottom()).zip(rate.entries.iter().enumerate().skip(usize::from(top))) {
        let place = Rect { y, height: 1, ..list };
        one(state, entry, n == rate.selected, &at, place, canvas);
        canvas.hit(place, Action::Import(import_action(n)));
    }
    let rest = u16::try_from(count).unwrap_or(u16::MAX).saturating_sub(list.height);
    more(top > 0, top < rest, list, canvas);
    for (y, line) in (area.bottom().saturating_sub(height)..area.bottom()).zip(legend) {
        let mut x = area.x + 1;
        for (text, style) in line {
            canvas.put(area, x, y, &text, style);
            x += columns(&text);
        }
    }
}

fn head(state: &State, at: &Columns, canvas: &Canvas<'_>) -> String {
    let glyphs = canvas.look.glyphs;
    let mut line = format!("   {}", pad(&state.lang.text("review-column-title"), at.title, &glyphs));
    if at.activity > 0 {
        line += &pad_left(&state.lang.text("rate-column-days"), at.days, &glyphs);
        line += &pad_left(&state.lang.text("review-column-hours"), at.hours, &glyphs);
        line += "  ";
        line += &pad(&state.lang.text("review-column-activity"), at.activity + 2, &glyphs);
        line += "   ";
        line += &state.lang.text("rate-column-energy");
    }
    line
}

fn one(state: &State, entry: &Entry, here: bool, at: &Columns, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let (mut x, y) = (area.x + 3, area.y);
    if here {
        canvas.put(area, area.x + 1, y, glyphs.pointer, theme.key);
    }
    let title = pad(&whole_words(&name(state, entry), at.title, &glyphs), at.title, &glyphs);
    let plain = if entry.energy.is_some() { theme.muted } else { Style::new() };
    canvas.put(area, x, y, &title, if here { theme.title } else { plain });
    if here {
        paint(canvas.buffer, Rect { x, width: at.title, ..area }, theme.selected);
    }
    x += at.title;
    let wide = at.activity > 0;
    if wide {
        if at.days > 0 {
            canvas.put(area, x, y, &pad_left(&span(state, entry), at.days, &glyphs), theme.muted);
        }
        x += at.days;
        let hours = number::hours_sum(state.lang, f64::from(entry.minutes) / 60.0);
        if at.hours > 0 {
            canvas.put(area, x, y, &pad_left(&hours, at.hours, &glyphs), Style::new());
        }
        x += at.hours + 2;
        let style = cells::side(state, &entry.activity).map_or(Style::new(), |s| theme.side(s));
        canvas.put(area, x, y, &pad(&cells::name(state, &entry.activity), at.activity, &glyphs), style);
        x += at.activity + 2;
    }
    let (text, style) = match entry.energy {
        Some(e) if wide => (format!("{:>2} {}", number::energy(e, &glyphs), word(state, e)), tint(&theme, f64::from(e.get()))),
        Some(e) => (pad_left(&number::energy(e, &glyphs), 3, &glyphs), tint(&theme, f64::from(e.get()))),
        None if wide => (format!(" ? {}", state.lang.text("audit-unrated")), theme.muted),
        None => ("  ?".to_owned(), theme.muted),
    };
    canvas.put(area, x, y, &text, style);
}

/// The title, or that single events stand together.
fn name(state: &State, entry: &Entry) -> String {
    match &entry.title {
        Some(title) if title.trim().is_empty() => state.lang.text("review-no-title").into_owned(),
        Some(title) => title.clone(),
        None => format!("{} ({})", state.lang.text("rate-singles"), entry.keys.len()),
    }
}

/// The first and last day; with its weekday where it is one.
fn span(state: &State, entry: &Entry) -> String {
    let (from, to) = entry.days;
    if from == to { days(state, from, to) } else { format!("{} – {}", date::short(state.lang, from), date::short(state.lang, to)) }
}

/// The five keys with what they mean, in one line where there is room, else in two or three.
fn legend(state: &State, room: u16, canvas: &Canvas<'_>) -> Vec<Vec<(String, Style)>> {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut lines: Vec<Vec<(String, Style)>> = vec![Vec::new()];
    let mut used = 0;
    for key in 1..=5_i8 {
        let Ok(energy) = Energy::new(key - 3) else { continue };
        let said = format!(" {}  ", word(state, energy));
        let number = format!(" {}", number::energy(energy, &glyphs));
        let width = 1 + columns(&number) + columns(&said);
        if used + width > room + 2 {
            lines.push(Vec::new());
            used = 0;
        }
        used += width;
        if let Some(line) = lines.last_mut() {
            line.push((key.to_string(), theme.key));
            line.push((number, tint(&theme, f64::from(energy.get()))));
            line.push((said, theme.muted));
        }
    }
    lines
}
