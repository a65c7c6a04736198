//! Hours, energy and gates of an audit so far, beside the grid, below it or in its place; changes nothing.

use super::{Canvas, Spans, name_width, scrolled, tint};
use crate::analysis::audit::{ActivityFigures, AuditReading, Gate, Level, Measure};
use crate::analysis::constants::ACTIVITY_LINES;
use crate::app::audit::grid as cells;
use crate::app::state::State;
use crate::model::{Audit, Side};
use crate::tui::theme::Look;
use crate::tui::widget::{bars, columns, number, pad, pad_left, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// All figures in place of the grid.
pub(super) fn draw(state: &State, plan: &Audit, area: Rect, canvas: &mut Canvas<'_>) {
    let lines = canvas.memo.audit.lines((state, plan), area.width.saturating_sub(3).min(72), canvas.look, all);
    scrolled(state, &lines, area, canvas);
}

/// All figures beside or below the grid, as many as fit.
pub(super) fn beside(state: &State, plan: &Audit, area: Rect, canvas: &mut Canvas<'_>) {
    let lines = canvas.memo.audit.lines((state, plan), area.width.saturating_sub(2), canvas.look, all);
    for (y, line) in (area.y..area.bottom()).zip(lines.iter()) {
        super::put(canvas, area, area.x + 1, y, line);
    }
}

fn all(state: &State, reading: &AuditReading, width: u16, look: &Look) -> Vec<Spans> {
    let mut lines = summary(state, reading, width, look);
    lines.push(Spans::new());
    if reading.activities.is_empty() {
        lines.extend(wrap(&state.lang.text("audit-no-figures"), width).into_iter().map(|l| vec![(l, look.theme.muted)]));
    } else {
        lines.extend(activities(state, &reading.activities, width, look));
    }
    lines.push(Spans::new());
    lines.extend(gates(state, reading, width, look));
    lines
}

/// Coverage and drain share.
fn summary(state: &State, reading: &AuditReading, width: u16, look: &Look) -> Vec<Spans> {
    let (theme, glyphs) = (look.theme, look.glyphs);
    let percent = |share: f64| state.lang.with("audit-percent", &[("percent", number::percent(share).into())]);
    let of = |hours: f64, whole: f64| {
        let values = [("hours", number::hours_sum(state.lang, hours).into()), ("of", number::hours_sum(state.lang, whole).into())];
        state.lang.with("audit-of-hours", &values)
    };
    let row = |key: &'static str, middle: &str, right: &str| {
        let label = pad(&state.lang.text(key), 12, &glyphs);
        let used = columns(&label) + columns(middle);
        vec![
            (label, theme.muted),
            (middle.to_owned(), Style::new()),
            (pad_left(right, width.min(44).saturating_sub(used), &glyphs), Style::new()),
        ]
    };
    let coverage = reading.coverage;
    let drain = reading.drain.map_or_else(
        || {
            let values = [("have", reading.rated.into()), ("need", ACTIVITY_LINES.into())];
            row("audit-drain", &state.lang.with("audit-drain-wait", &values), "")
        },
        |drain| row("audit-drain", &of(drain.hours, reading.rated_hours), &percent(drain.share)),
    );
    vec![
        vec![(state.lang.text("audit-figures").into_owned(), theme.title)],
        row("audit-coverage", &of(coverage.logged, coverage.contracted), &percent(coverage.share)),
        drain,
    ]
}

/// Name, hours, a bar to the side of its sign, the figure; what is missing where there is no figure yet.
fn activities(state: &State, found: &[ActivityFigures], width: u16, look: &Look) -> Vec<Spans> {
    let (theme, glyphs) = (look.theme, look.glyphs);
    let sorted = cells_in_order(state, found);
    let name = name_width(state, found.iter().map(|f| &f.id), &glyphs).min(width.saturating_sub(12));
    let hours = if width > 60 { 7 } else { columns(&state.lang.text("audit-hours")).max(5) };
    let bar = width.saturating_sub(name + hours + 6).min(25);
    let bar = if bar < 5 { 0 } else { bar - u16::from(bar.is_multiple_of(2)) };
    let mut head = vec![(pad("", name, &glyphs), theme.muted), (pad_left(&state.lang.text("audit-hours"), hours, &glyphs), theme.muted)];
    let (short, title) = (state.lang.text("audit-per-hour-short"), state.lang.text("audit-per-hour"));
    if bar >= 9 {
        let (left, right) = (state.lang.text("audit-bar-drain"), state.lang.text("audit-bar-gain"));
        let half = bar / 2;
        head.push((format!(" {} {}", pad_left(&left, half, &glyphs), pad(&right, half, &glyphs)), theme.muted));
        if width >= name + hours + 1 + bar + 1 + columns(&title) {
            head.push((format!(" {title}"), theme.muted));
        }
    } else {
        head.push((format!(" {}", pad_left(&short, bar + 5, &glyphs)), theme.muted));
    }
    let mut lines = vec![head];
    for figures in sorted {
        let style = cells::side(state, &figures.id).map_or(Style::new(), |s| theme.side(s));
        let mut line = vec![
            (pad(&cells::name(state, &figures.id), name, &glyphs), style),
            (pad_left(&number::hours_sum(state.lang, figures.hours), hours, &glyphs), Style::new()),
            (" ".to_owned(), Style::new()),
        ];
        match figures.energy {
            Some(energy) => {
                if bar > 0 {
                    let [left, middle, right] = bars::diverging(energy, 2.0, bar, &glyphs);
                    line.extend([(left, theme.drain), (middle, theme.rule), (right, theme.gain)]);
                }
                line.push((pad_left(&number::mean(state.lang, energy, &glyphs), 5, &glyphs), tint(&theme, energy)));
            }
            None => line.push((pad_left(&missing(state, &figures.gates, bar + 5), bar + 5, &glyphs), theme.muted)),
        }
        lines.push(line);
    }
    lines
}

fn cells_in_order<'a>(state: &State, found: &'a [ActivityFigures]) -> Vec<&'a ActivityFigures> {
    let mut sorted: Vec<&ActivityFigures> = found.iter().collect();
    sorted.sort_by_key(|f| match cells::side(state, &f.id) {
        Some(Side::Staff) => 0,
        Some(Side::Em) => 1,
        None => 2,
    });
    sorted
}

/// The first gate that is shut, as `1 of 3 lines`, or `1/3 lines` where `room` is short.
fn missing(state: &State, gates: &[Gate], room: u16) -> String {
    let Some(gate) = gates.iter().find(|g| !g.open) else { return String::new() };
    let unit = match gate.measure {
        Measure::Days => "audit-short-days",
        Measure::Hours => "audit-short-hours",
        Measure::Lines | Measure::Weeks | Measure::Coverage | Measure::Unsorted | Measure::Delay => "audit-short-lines",
    };
    let unit = state.lang.text(unit);
    let long = format!("{} {unit}", of(state, gate));
    let [have, need] = [gate.have, gate.need].map(|value| number::hours_sum(state.lang, value));
    [long, format!("{have}/{need} {unit}")].into_iter().find(|text| columns(text) <= room).unwrap_or_else(|| format!("{have}/{need}"))
}

/// `4 of 10`, in percent where it is a share.
fn of(state: &State, gate: &Gate) -> String {
    let share = gate.measure.is_share();
    let percent = |value: f64| state.lang.with("audit-percent", &[("percent", number::percent(value).into())]);
    let text = |value: f64| if share { percent(value) } else { number::hours_sum(state.lang, value) };
    let key = if gate.measure.is_at_most() { "audit-gate-most" } else { "audit-gate-of" };
    state.lang.with(key, &[("have", text(gate.have).into()), ("need", text(gate.need).into())])
}

fn measure(state: &State, measure: Measure) -> String {
    let key = match measure {
        Measure::Lines => "audit-measure-lines",
        Measure::Days => "audit-measure-days",
        Measure::Hours => "audit-measure-hours",
        Measure::Weeks => "audit-measure-weeks",
        Measure::Coverage => "audit-measure-coverage",
        Measure::Unsorted => "audit-measure-unsorted",
        Measure::Delay => "audit-measure-delay",
    };
    state.lang.text(key).into_owned()
}

/// Both levels of gates; tracks side by side, so that each measure is one line.
pub(super) fn gates(state: &State, reading: &AuditReading, width: u16, look: &Look) -> Vec<Spans> {
    let theme = look.theme;
    let label = 18.min(width.saturating_sub(20));
    let mut lines: Vec<Spans> = Vec::new();
    if reading.is_open(Level::SideBySide) {
        let text = state.lang.text("audit-gates-side-done");
        lines.extend(wrap(&text, width).into_iter().map(|l| vec![(l, theme.muted)]));
        lines.push(Spans::new());
    } else {
        lines.push(vec![(state.lang.text("audit-gates-side").into_owned(), theme.title)]);
        lines.push(sides(state, label, look));
        lines.extend(level(state, reading, Level::SideBySide, label, look));
        lines.push(Spans::new());
    }
    lines.push(vec![(state.lang.text("audit-gates-verdict").into_owned(), theme.title)]);
    lines.push(sides(state, label, look));
    lines.extend(level(state, reading, Level::Verdict, label, look));
    lines
}

/// The two tracks as heads of columns.
fn sides(state: &State, label: u16, look: &Look) -> Spans {
    let short = |side| (pad(&state.pack.track(side).short, 10, &look.glyphs), look.theme.side(side));
    [(pad("", label + 2, &look.glyphs), Style::new())].into_iter().chain(Side::BOTH.map(short)).collect()
}

fn level(state: &State, reading: &AuditReading, level: Level, label: u16, look: &Look) -> Vec<Spans> {
    let (theme, glyphs) = (look.theme, look.glyphs);
    let mut lines: Vec<Spans> = Vec::new();
    let gates: Vec<&Gate> = reading.gates.iter().filter(|g| g.level == level).collect();
    for gate in &gates {
        let same: Vec<&&Gate> = gates.iter().filter(|g| g.measure == gate.measure).collect();
        let open = same.iter().all(|g| g.open);
        let (mark, style) = if open { (glyphs.check, theme.good) } else { (glyphs.empty, theme.muted) };
        let mut line = vec![(format!("{mark} "), style), (pad(&measure(state, gate.measure), label, &glyphs), theme.muted)];
        match same.as_slice() {
            [one] => line.push((of(state, one), Style::new())),
            several => line.extend(several.iter().map(|g| (pad(&of(state, g), 10, &glyphs), Style::new()))),
        }
        if !lines.iter().any(|l| l.get(1) == line.get(1)) {
            lines.push(line);
        }
    }
    lines
}
