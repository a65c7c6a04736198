//! The whole audit at a glance: weeks by activities, how energy moves, what is missing; changes nothing.

use super::{Canvas, Spans, figures, hit, name_width, scrolled, tint};
use crate::analysis::audit::Level;
use crate::app::audit::Action;
use crate::app::audit::grid as cells;
use crate::app::state::State;
use crate::model::{ActivityId, Audit, DocKey, IsoWeek, Line, Side, Week};
use crate::tui::theme::Look;
use crate::tui::widget::{columns, number, pad, pad_left, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

pub(super) fn draw(state: &State, plan: &Audit, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let room = area.width.saturating_sub(2);
    let span = state.lang.with("audit-span", &[("from", plan.first_week.to_string().into()), ("to", plan.last_week().to_string().into())]);
    let title = if columns(&plan.title) + columns(&span) + 3 <= room {
        [&plan.title, &span].map(String::as_str).join(&format!(" {} ", glyphs.track))
    } else {
        plan.title.clone()
    };
    canvas.put(area, area.x + 1, area.y, &title, theme.title);
    let gap = u16::from(area.height > 12);
    let below = Rect { y: area.y + 1 + gap, height: area.height.saturating_sub(1 + gap), ..area };
    let weeks: Vec<IsoWeek> = plan.all_weeks().collect();
    let logged = state.data.weeks(plan.id());
    let used: Vec<ActivityId> = {
        let lines = logged.iter().flat_map(|w| &w.lines).map(|l| &l.activity);
        cells::sorted(state, lines)
    };
    let name = name_width(state, used.iter(), &glyphs).max(7).min(room.saturating_sub(u16::from(plan.weeks) * 3));
    let cell = (room.saturating_sub(name) / u16::from(plan.weeks).max(1)).clamp(3, 10);
    heads(state, &weeks, name, cell, below, canvas);
    let map = Map { state, weeks: &weeks, name, cell, look: canvas.look };
    let reading = canvas.memo.audit.reading(state, plan);
    let mut lines: Vec<Spans> = vec![map.flags(plan)];
    let shown = reading.is_open(Level::SideBySide);
    if shown {
        lines.extend(Side::BOTH.map(|side| map.trend(plan, side)));
        lines.push(vec![(" ".to_owned(), theme.muted)]);
    }
    lines.extend(used.iter().map(|id| map.row(plan, id)));
    if used.is_empty() {
        lines.extend(wrap(&state.lang.text("audit-map-empty"), room).into_iter().map(|l| vec![(l, Style::new())]));
    }
    lines.retain(|l| !l.is_empty());
    lines.push(Spans::new());
    let muted = |text: String| wrap(&text, room.min(76)).into_iter().map(move |l| vec![(l, theme.muted)]);
    if !shown {
        lines.extend(muted(state.lang.text("audit-map-trend-wait").into_owned()));
        lines.push(Spans::new());
    }
    lines.extend(figures::gates(state, &reading, room, canvas.look));
    if !used.is_empty() {
        lines.push(Spans::new());
        lines.extend(muted(state.lang.with("audit-map-legend", &[("minus", glyphs.minus.into())])));
    }
    let list = Rect { y: below.y + 1, height: below.height.saturating_sub(1), ..below };
    scrolled(state, &lines, list, canvas);
}

/// Weeks over their columns, the selected one marked; a click opens one.
fn heads(state: &State, weeks: &[IsoWeek], name: u16, cell: u16, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let mut x = area.x + 1 + name;
    for week in weeks {
        let text = week.to_string();
        let short = text.split('-').next_back().unwrap_or_default();
        let short = if cell > columns(short) { short } else { short.trim_start_matches('W') };
        let width = columns(short).min(cell);
        let style = if state.audit.week == Some(*week) { theme.selected } else { theme.muted };
        let label = pad_left(short, width, &glyphs);
        canvas.put(area, x + cell - width, area.y, &label, style);
        hit(canvas, Rect { x, y: area.y, width: cell, height: area.height }.intersection(area), Action::Week(*week));
        x += cell;
    }
}

/// What rows of the map share.
struct Map<'a> {
    state: &'a State,
    weeks: &'a [IsoWeek],
    name: u16,
    cell: u16,
    look: &'a Look,
}

impl Map<'_> {
    fn week(&self, plan: &Audit, week: IsoWeek) -> Option<&Week> {
        self.state.data.week(plan.id(), week)
    }

    /// Weeks that are hard or left out; nothing where there is none.
    fn flags(&self, plan: &Audit) -> Spans {
        let theme = self.look.theme;
        let mut any = false;
        let mut line = vec![(pad("", self.name, &self.look.glyphs), theme.muted)];
        for week in self.weeks {
            let logged = self.week(plan, *week);
            let frozen = self.state.data.frozen(DocKey::Week(plan.id(), *week)).is_some();
            let key = match logged {
                _ if frozen => None,
                Some(w) if w.atypical => Some("audit-map-atypical"),
                Some(w) if w.hard => Some("audit-map-hard"),
                _ => None,
            };
            any |= key.is_some() || frozen;
            let full = key.map(|k| self.state.lang.text(k).into_owned()).unwrap_or_default();
            let text = match key {
                _ if frozen => "!".to_owned(),
                Some(_) if columns(&full) + 1 > self.cell => full.chars().take(1).collect(),
                _ => full,
            };
            line.push((pad_left(&text, self.cell, &self.look.glyphs), theme.warning));
        }
        if any { line } else { Spans::new() }
    }

    fn row(&self, plan: &Audit, id: &ActivityId) -> Spans {
        let theme = self.look.theme;
        let glyphs = &self.look.glyphs;
        let style = cells::side(self.state, id).map_or(Style::new(), |s| theme.side(s));
        let mut line = vec![(pad(&cells::name(self.state, id), self.name, glyphs), style)];
        for week in self.weeks {
            let lines: Vec<&Line> = self.week(plan, *week).into_iter().flat_map(|w| &w.lines).filter(|l| l.activity == *id).collect();
            let minutes: u32 = lines.iter().map(|l| l.minutes.get()).sum();
            if minutes == 0 {
                line.push((pad_left(glyphs.track, self.cell, glyphs), theme.muted));
                continue;
            }
            let (sign, tinted) = match energy(lines.iter().copied(), |_| 1.0) {
                Some(e) => (signs(e, glyphs.minus), tint(&theme, if e.abs() < 0.25 { 0.0 } else { e })),
                None => ("?".to_owned(), theme.muted),
            };
            if self.cell >= 8 {
                let room = self.cell - 3;
                line.push((pad_left(&number::hours(self.state.lang, minutes, room.min(5)), room, glyphs), Style::new()));
                line.push((pad_left(&sign, 3, glyphs), tinted));
            } else {
                line.push((pad_left(&sign, self.cell, glyphs), tinted));
            }
        }
        line
    }

    /// Energy per hour of one path, week by week.
    fn trend(&self, plan: &Audit, side: Side) -> Spans {
        let theme = self.look.theme;
        let glyphs = &self.look.glyphs;
        let weight = |l: &Line| self.state.pack.activity(&l.activity).map_or(0.0, |a| a.weights.of(side));
        let mut line = vec![(pad(&self.state.pack.track(side).short, self.name, glyphs), theme.side(side))];
        for week in self.weeks {
            let lines = self.week(plan, *week).into_iter().flat_map(|w| &w.lines);
            let (text, style) = match energy(lines, weight) {
                Some(e) if self.cell >= 7 => {
                    (format!("{} {}", level(e, glyphs.bar), number::mean(self.state.lang, e, glyphs)), tint(&theme, e))
                }
                Some(e) => (signs(e, glyphs.minus), tint(&theme, if e.abs() < 0.25 { 0.0 } else { e })),
                None => (glyphs.track.to_owned(), theme.muted),
            };
            line.push((pad_left(&text, self.cell, glyphs), style));
        }
        line
    }
}

/// Energy per weighted hour over rated lines; none without them.
fn energy<'a, I: Iterator<Item = &'a Line>>(lines: I, weight: impl Fn(&Line) -> f64) -> Option<f64> {
    let (mut hours, mut sum) = (0.0, 0.0);
    for line in lines {
        if let Some(energy) = line.energy {
            let part = line.minutes.hours() * weight(line);
            hours += part;
            sum += part * f64::from(energy.get());
        }
    }
    (hours > 0.0).then(|| sum / hours)
}

/// The direction of an energy, without a figure.
fn signs(energy: f64, minus: &str) -> String {
    let sign = if energy > 0.0 { "+" } else { minus };
    match energy.abs() {
        e if e < 0.25 => "0".to_owned(),
        e if e < 1.25 => sign.to_owned(),
        _ => sign.repeat(2),
    }
}

/// Energies below which a block is this high.
const STEPS: [(f64, &str); 7] = [(-1.5, "▁"), (-1.0, "▂"), (-0.5, "▃"), (0.0, "▄"), (0.5, "▅"), (1.0, "▆"), (1.5, "▇")];

/// A block as high as an energy between -2 and 2; blank where only plain letters can be drawn.
fn level(energy: f64, bar: &str) -> &'static str {
    if bar == "#" {
        return " ";
    }
    STEPS.iter().find(|(below, _)| energy < *below).map_or("█", |(_, block)| *block)
}
