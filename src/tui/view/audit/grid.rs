//! The week grid: activities by days, hours and energy in each cell; changes nothing.

use super::{Canvas, hit, more, name_width, tint};
use crate::app::audit::grid as cells;
use crate::app::audit::{Action, Column};
use crate::app::date::weekday;
use crate::app::state::State;
use crate::lang::Lang;
use crate::model::{ActivityId, Audit, DocKey, IsoWeek, Line, Side, Week};
use crate::tui::widget::{columns, first_row, fit, number, pad, pad_left, paint};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// The width below which only the selected column is shown.
const ALL_DAYS: u16 = 76;

/// A row of the list.
enum Entry {
    Heading(Option<Side>),
    Row(ActivityId),
}

/// Where columns stand.
struct Layout {
    name: u16,
    gap: u16,
    columns: Vec<(Column, Rect)>,
    total: Rect,
}

impl Layout {
    /// Columns of a row at the top of `area`; all days where there is room, else the one that is selected.
    fn new(area: Rect, name: u16, selected: Column) -> Self {
        const TOTAL: u16 = 6;
        let x = area.x + 2;
        let row = |x: u16, width: u16| Rect { x, y: area.y, width, height: 1 };
        if area.width < ALL_DAYS {
            let cell = 8;
            let name = name.min(area.width.saturating_sub(2 + cell + 2 + TOTAL + 1));
            let at = (x + name + 1).min(area.right());
            let total = row((at + cell).min(area.right()), TOTAL);
            return Self { name, gap: 1, columns: vec![(selected, row(at, cell))], total };
        }
        let room = area.width.saturating_sub(2 + name + 1 + TOTAL);
        let cell = (room / 8).clamp(6, 9);
        let (hours, gap) = match cell {
            6 => (3, 0),
            7 => (3, 1),
            _ => (4, 1),
        };
        let all = Column::all().zip(0..).map(|(column, n)| {
            // The whole week may hold more hours than a day.
            let wide = u16::from(hours == 3 && room > 8 * cell);
            let start = x + name + n * cell + if n > 0 { wide } else { 0 };
            (column, row(start, if n == 0 { cell + wide } else { cell }))
        });
        let all: Vec<(Column, Rect)> = all.collect();
        let end = all.last().map_or(x, |(_, r)| r.right());
        Self { name, gap, columns: all, total: row(end, TOTAL) }
    }

    fn hours_of(&self, cell: Rect) -> u16 {
        cell.width - 3 - self.gap
    }
}

/// Draws the grid; gives what is left free below it.
pub(super) fn draw(state: &State, plan: &Audit, week: IsoWeek, area: Rect, canvas: &mut Canvas<'_>) -> Rect {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let rows = cells::rows(state);
    if rows.is_empty() {
        let before = state.audit.open.and_then(|id| state.data.week(id, week.plus(-1))).is_some_and(|w| !w.lines.is_empty());
        // A week that can't be read is not empty.
        let is_frozen = state.audit.open.is_some_and(|id| state.data.frozen(DocKey::Week(id, week)).is_some());
        let key = if is_frozen {
            "data-frozen-hint"
        } else if before && plan.covers(week.plus(-1)) {
            "audit-empty-repeat"
        } else {
            "audit-empty"
        };
        super::empty(&state.lang.text(key), area, canvas);
        return Rect::default();
    }
    let name = name_width(state, rows.iter(), &glyphs).max(columns(&state.lang.text("audit-row-day")).min(22));
    let layout = Layout::new(area, name, state.audit.column);
    let selected = cells::selected_of(state, &rows);
    for (column, place) in &layout.columns {
        let style = if column.day(week) == Some(state.today()) { theme.title } else { theme.muted };
        let style = if *column == state.audit.column { style.patch(theme.key) } else { style };
        canvas.put(area, place.x, area.y, &heading(state, *column, week, *place, layout.gap, canvas), style);
        if let Some(row) = selected {
            hit(canvas, *place, Action::Cell(row.clone(), *column));
        }
    }
    canvas.put(area, layout.total.x, area.y, &pad_left(&state.lang.text("audit-column-total"), layout.total.width, &glyphs), theme.muted);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    let entries = entries(state, &rows, usize::from(list.height));
    let at = entries.iter().position(|e| matches!(e, Entry::Row(id) if Some(id) == selected)).unwrap_or(0);
    let top = first_row(&vec![1; entries.len()], at, list.height);
    canvas.scrolls(list.height, u16::try_from(entries.len()).unwrap_or(u16::MAX));
    for (y, entry) in (list.y..list.bottom()).zip(entries.iter().skip(usize::from(top))) {
        match entry {
            Entry::Heading(side) => {
                let name = side.map_or_else(String::new, |s| state.pack.track(s).short.clone());
                canvas.put(area, area.x + 2, y, &name, side.map_or(theme.muted, |s| theme.side(s)).patch(theme.title));
            }
            Entry::Row(id) => row(state, id, Some(id) == selected, y, &layout, area, canvas),
        }
    }
    let rest = u16::try_from(entries.len()).unwrap_or(u16::MAX).saturating_sub(list.height);
    more(top > 0, top < rest, list, canvas);
    let below = list.y + u16::try_from(entries.len()).unwrap_or(u16::MAX).min(list.height);
    totals(state, &layout, Rect { y: below, height: 1, ..area }.intersection(area), canvas);
    Rect { y: below + 1, height: area.bottom().saturating_sub(below + 1), ..area }
}

/// Rows with a heading before each path, where there is room for headings.
fn entries(state: &State, rows: &[ActivityId], room: usize) -> Vec<Entry> {
    let mut out = Vec::new();
    let mut last = None;
    for id in rows {
        let side = cells::side(state, id);
        if last != Some(side) {
            // A gap stands before activities of neither path, where there are others.
            if side.is_some() || last.is_some() {
                out.push(Entry::Heading(side));
            }
            last = Some(side);
        }
        out.push(Entry::Row(id.clone()));
    }
    if out.len() > room.max(8) {
        out.retain(|e| matches!(e, Entry::Row(_)));
    }
    out
}

fn heading(state: &State, column: Column, week: IsoWeek, place: Rect, gap: u16, canvas: &Canvas<'_>) -> String {
    let glyphs = canvas.look.glyphs;
    let text = match column.day(week) {
        None => state.lang.text("audit-column-week").into_owned(),
        Some(date) => {
            let day = state.lang.text(weekday(date)).into_owned();
            let both = state.lang.with("audit-day-short", &[("weekday", day.as_str().into()), ("day", date.day().to_string().into())]);
            if columns(&both) < place.width && gap > 0 { both } else { day }
        }
    };
    // Words end where hours and energy do.
    pad_left(&text, place.width - 1, &glyphs)
}

fn row(state: &State, id: &ActivityId, here: bool, y: u16, layout: &Layout, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let style = cells::side(state, id).map_or(Style::new(), |s| theme.side(s));
    if here {
        canvas.put(area, area.x, y, glyphs.pointer, theme.key);
    }
    if cells::is_tried(state, id) {
        canvas.put(area, area.x + 1, y, glyphs.dot, style);
    }
    let style = if here { style.patch(theme.title) } else { style };
    canvas.put(area, area.x + 2, y, &pad(&fit(&cells::name(state, id), layout.name, &glyphs), layout.name, &glyphs), style);
    let name = Rect { x: area.x, y, width: layout.name + 2, height: 1 };
    hit(canvas, name.intersection(area), Action::Cell(id.clone(), state.audit.column));
    let week = cells::week(state);
    let Some(now) = state.audit.week else { return };
    let all: Vec<&Line> = week.map(|w| w.lines.iter().filter(|l| l.activity == *id).collect()).unwrap_or_default();
    for (column, place) in &layout.columns {
        let place = Rect { y, ..*place };
        let on = column.day(now);
        let lines: Vec<&Line> = all.iter().copied().filter(|l| l.on == on).collect();
        let chosen = here && *column == state.audit.column;
        if chosen && let Some(typed) = &state.audit.hours {
            hours(typed.split(), place, area, canvas);
        } else {
            cell(state.lang, &lines, place, layout, area, canvas);
            if chosen {
                paint(canvas.buffer, place.intersection(area), theme.block());
            }
        }
        // A click where the cursor is already goes into the cell.
        let click = if chosen { Action::Retype } else { Action::Cell(id.clone(), *column) };
        if !(chosen && state.audit.hours.is_some()) {
            hit(canvas, place.intersection(area), click);
        }
    }
    let total: u32 = all.iter().map(|l| l.minutes.get()).sum();
    if total > 0 {
        canvas.put(area, layout.total.x, y, &pad_left(&number::hours(state.lang, total, 5), layout.total.width, &glyphs), Style::new());
    }
}

/// Hours, energy, and a mark where there is a note.
fn cell(lang: Lang, lines: &[&Line], place: Rect, layout: &Layout, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let width = layout.hours_of(place);
    let after = place.x + width + layout.gap;
    let minutes: u32 = lines.iter().map(|l| l.minutes.get()).sum();
    if minutes == 0 {
        return canvas.put(area, place.x, place.y, &pad_left(glyphs.track, width, &glyphs), theme.muted);
    }
    canvas.put(area, place.x, place.y, &pad_left(&number::hours(lang, minutes, width), width, &glyphs), Style::new());
    let (text, style) = match lines {
        [one] => match one.energy {
            Some(e) => (number::energy(e, &glyphs), tint(&theme, f64::from(e.get()))),
            None => ("?".to_owned(), theme.muted),
        },
        // A point before a digit would read as a fraction.
        several if glyphs.track == "." => (format!("x{}", several.len()), theme.muted),
        several => (format!("{}{}", glyphs.track, several.len()), theme.muted),
    };
    canvas.put(area, after, place.y, &pad_left(&text, 2, &glyphs), style);
    if lines.iter().any(|l| !l.note.trim().is_empty()) {
        canvas.put(area, after + 2, place.y, glyphs.note, theme.muted);
    }
}

/// Hours that are being typed; the end of them where they are longer than the cell.
fn hours((before, after): (&str, &str), place: Rect, area: Rect, canvas: &mut Canvas<'_>) {
    let theme = canvas.look.theme;
    let room = usize::from(place.width.saturating_sub(1));
    let skip = before.chars().count().saturating_sub(room);
    let head: String = before.chars().skip(skip).collect();
    let tail: String = after.chars().take(room.saturating_sub(head.chars().count())).collect();
    let width = columns(&head);
    canvas.put(area, place.x, place.y, &pad(&format!("{head}{tail}"), place.width, &canvas.look.glyphs), theme.selected);
    canvas.drawn.cursor = Some(Position::new((place.x + width).min(area.right().saturating_sub(1)), place.y));
}

/// Hours of each day under the grid.
fn totals(state: &State, layout: &Layout, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let Some(week) = state.audit.week else { return };
    let sum = |of: &dyn Fn(&Line) -> bool| -> u32 {
        let lines = cells::week(state).map(|w: &Week| w.lines.as_slice()).unwrap_or_default();
        lines.iter().filter(|l| l.activity.is_work() && of(l)).map(|l| l.minutes.get()).sum()
    };
    canvas.put(area, area.x + 2, area.y, &pad(&state.lang.text("audit-row-day"), layout.name, &glyphs), theme.muted);
    for (column, place) in &layout.columns {
        let on = column.day(week);
        let minutes = sum(&|l: &Line| l.on == on);
        if minutes > 0 {
            let width = layout.hours_of(*place);
            canvas.put(area, place.x, area.y, &pad_left(&number::hours(state.lang, minutes, width), width, &glyphs), theme.muted);
        }
    }
    let all = sum(&|_: &Line| true);
    if all > 0 {
        canvas.put(area, layout.total.x, area.y, &pad_left(&number::hours(state.lang, all, 5), layout.total.width, &glyphs), theme.title);
    }
}
