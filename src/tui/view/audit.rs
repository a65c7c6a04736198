//! The audit: its start, the week grid and what stands beside it, lines, notes; changes nothing.

mod figures;
mod grid;
mod lines;
mod memo;
mod pick;
mod start;
mod weeks;

use super::{Canvas, divider, empty};
use crate::app::audit::grid as cells;
use crate::app::audit::{Action, View, is_form};
use crate::app::date::month;
use crate::app::state::State;
use crate::model::{ActivityId, Audit, DocKey, Energy, IsoWeek, Week};
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::widget::{columns, fit, number, wrap};
pub use memo::Memo;
pub use pick::{note, prompt};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The width from which figures stand beside the grid.
const WIDE: u16 = 116;
/// The width that the grid takes then.
const GRID: u16 = 77;

/// Figures stand below the grid where more than so many lines are free there.
const SHORTEST: u16 = 7;
/// The width that they take at the most.
const FIGURES: u16 = 74;

/// Text in pieces, each with a style.
type Spans = Vec<(String, Style)>;

pub fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    if is_form(state) {
        return start::draw(state, area, canvas);
    }
    let (Some(plan), Some(week)) = (cells::plan(state), state.audit.week) else {
        return closed(state, area, canvas);
    };
    match &state.audit.view {
        View::Weeks => weeks::draw(state, plan, area, canvas),
        View::Import => super::import::draw(state, area, canvas),
        View::Figures => {
            let below = header(state, plan, week, area, canvas);
            figures::draw(state, plan, below, canvas);
        }
        View::Grid | View::Lines(_) | View::Start => {
            let wide = area.width >= WIDE;
            let left = Rect { width: if wide { GRID } else { area.width }, ..area };
            let below = header(state, plan, week, left, canvas);
            let free = match &state.audit.view {
                View::Lines(opened) => {
                    lines::draw(state, opened, below, canvas);
                    Rect::default()
                }
                View::Grid | View::Start | View::Figures | View::Weeks | View::Import => grid::draw(state, plan, week, below, canvas),
            };
            if wide {
                beside(state, plan, Rect { x: area.x + GRID, width: area.width - GRID, ..area }, canvas);
            } else if free.height > SHORTEST {
                let inner = Rect { y: free.y + 1, height: free.height - 1, width: free.width.min(FIGURES), ..free };
                figures::beside(state, plan, inner, canvas);
            }
        }
    }
}

/// Figures beside the grid, behind a thin line.
fn beside(state: &State, plan: &Audit, area: Rect, canvas: &mut Canvas<'_>) {
    divider(area, canvas);
    let inner = Rect { x: area.x + 1, width: area.width - 1, ..area };
    figures::beside(state, plan, inner, canvas);
}

/// An audit that is not there yet, or that can't be read.
fn closed(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let reason = state.audit.open.and_then(|id| state.data.frozen(DocKey::Audit(id)));
    let text = match reason {
        Some(reason) => state.lang.with("audit-frozen", &[("reason", reason.clone().into())]),
        None => state.lang.text("audit-reading").into_owned(),
    };
    empty(&text, area, canvas);
}

/// Two lines over every view of a week; gives what is left below them.
fn header(state: &State, plan: &Audit, week: IsoWeek, area: Rect, canvas: &mut Canvas<'_>) -> Rect {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let room = area.width.saturating_sub(2);
    let n = plan.first_week.weeks_until(week) + 1;
    let of = state.lang.with("audit-week-of", &[("n", n.to_string().into()), ("of", plan.weeks.to_string().into())]);
    let dot = &format!(" {} ", glyphs.track);
    let short = [of.as_str(), &dates(state, week)].join(dot);
    let long = [plan.title.as_str(), &of, &week.to_string(), &dates(state, week)].join(dot);
    let titled = [plan.title.as_str(), &short].join(dot);
    let line = [long, titled].into_iter().find(|l| columns(l) <= room).unwrap_or(short);
    canvas.put(area, area.x + 1, area.y, &fit(&line, room, &glyphs), theme.title);
    let frozen = state.audit.open.and_then(|id| state.data.frozen(DocKey::Week(id, week)).or_else(|| state.data.frozen(DocKey::Audit(id))));
    let mut used = 2;
    if let Some(reason) = frozen {
        let text = state.lang.with("audit-week-frozen", &[("reason", reason.clone().into())]);
        let lines = wrap(&text, room);
        used = 1 + u16::try_from(lines.len()).unwrap_or(1);
        for (y, line) in (area.y + 1..area.bottom()).zip(lines) {
            canvas.put(area, area.x + 1, y, &line, theme.warning);
        }
    } else {
        let mut said = marks(state, plan, cells::week(state));
        while said.len() > 1 && columns(&said.join(dot)) > room {
            said.pop();
        }
        canvas.put(area, area.x + 1, area.y + 1, &fit(&said.join(dot), room, &glyphs), theme.muted);
    }
    used += u16::from(area.height > 12);
    Rect { y: area.y + used.min(area.height), height: area.height.saturating_sub(used), ..area }
}

/// Hours against the contract, then the marks of a week, the most important first.
fn marks(state: &State, plan: &Audit, week: Option<&Week>) -> Vec<String> {
    let off = week.map_or(0.0, |w| w.days_off);
    let logged = f64::from(week.map_or(0, Week::work_minutes)) / 60.0;
    let contract = plan.hours_a_week * (5.0 - off).max(0.0) / 5.0;
    let values = [("hours", number::hours_sum(state.lang, logged).into()), ("of", number::hours_sum(state.lang, contract).into())];
    let mut said = vec![state.lang.with("audit-hours-of", &values)];
    let Some(week) = week else { return said };
    if week.hard {
        said.push(state.lang.text("audit-mark-hard").into_owned());
    }
    if week.atypical {
        said.push(state.lang.text("audit-mark-atypical").into_owned());
    }
    if (off - 1.0).abs() < 0.01 {
        said.push(state.lang.text("audit-mark-off-one").into_owned());
    } else if off > 0.0 {
        said.push(state.lang.with("audit-mark-off", &[("days", number::hours_sum(state.lang, off).into())]));
    }
    if !week.check_in.trim().is_empty() {
        said.push(state.lang.text("audit-mark-check-in").into_owned());
    }
    said
}

/// `23–29 Nov`, or `30 Nov – 6 Dec`.
fn dates(state: &State, week: IsoWeek) -> String {
    let (first, last) = (week.monday(), week.sunday());
    let day = |n: i8| n.to_string().into();
    if first.month() == last.month() {
        state.lang.with("audit-dates-one", &[("day", day(first.day())), ("last", day(last.day())), ("month", month(state.lang, first))])
    } else {
        let ends = [
            ("day", day(first.day())),
            ("month", month(state.lang, first)),
            ("last", day(last.day())),
            ("lastMonth", month(state.lang, last)),
        ];
        state.lang.with("audit-dates-two", &ends)
    }
}

/// The colour of an energy: gained, lost, or none.
pub(super) fn tint(theme: &Theme, value: f64) -> Style {
    if value > 0.0 {
        theme.gain
    } else if value < 0.0 {
        theme.drain
    } else {
        Style::new()
    }
}

/// An energy in a word.
pub(super) fn word(state: &State, energy: Energy) -> String {
    let key = match energy.get() {
        2.. => "audit-energy-2",
        1 => "audit-energy-1",
        0 => "audit-energy-0",
        -1 => "audit-energy--1",
        _ => "audit-energy--2",
    };
    state.lang.text(key).into_owned()
}

/// Writes text in pieces, from left to right.
fn put(canvas: &mut Canvas<'_>, area: Rect, x: u16, y: u16, spans: &Spans) {
    let mut x = x;
    for (text, style) in spans {
        canvas.put(area, x, y, text, *style);
        x = x.saturating_add(columns(text));
    }
}

/// Writes lines into a pane that scrolls, and tells how much more there is.
fn scrolled(state: &State, lines: &[Spans], area: Rect, canvas: &mut Canvas<'_>) {
    canvas.scrolls(area.height, u16::try_from(lines.len()).unwrap_or(u16::MAX));
    let most = canvas.drawn.extent.overflow;
    let from = state.audit.scroll.min(most);
    for (y, line) in (area.y..area.bottom()).zip(lines.iter().skip(usize::from(from))) {
        put(canvas, area, area.x + 1, y, line);
    }
    more(from > 0, from < most, area, canvas);
}

/// Marks at the right edge where there is more above or below.
pub(super) fn more(above: bool, below: bool, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let x = area.right().saturating_sub(1);
    if above {
        canvas.put(area, x, area.y, glyphs.up, theme.muted);
    }
    if below {
        canvas.put(area, x, area.bottom().saturating_sub(1), glyphs.down, theme.muted);
    }
}

/// The longest name among activities, in columns, at most 22.
fn name_width<'a, I: Iterator<Item = &'a ActivityId>>(state: &State, ids: I, glyphs: &Glyphs) -> u16 {
    let widest = ids.map(|id| columns(&cells::name(state, id))).max().unwrap_or(0);
    widest.clamp(columns(glyphs.pointer), 22)
}

/// Makes a place clickable with an action of the audit.
fn hit(canvas: &mut Canvas<'_>, area: Rect, action: Action) {
    canvas.hit(area, crate::app::Action::Audit(action));
}
