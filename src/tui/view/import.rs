//! What an import brought: reading, review, energy; changes nothing.

mod details;
mod rate;
mod reach;
mod review;

use super::Canvas;
use crate::app::date::day_name;
use crate::app::import::{Reading, Stage};
use crate::app::state::State;
use crate::tui::widget::wrap;
use jiff::civil::Date;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The width from which a list has all its columns.
const WIDE: u16 = 76;

pub fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    match &state.import.stage {
        Stage::Idle => {}
        Stage::Reading(reading) => read(state, reading, area, canvas),
        Stage::Review(review) => match (review.details, &review.reach) {
            (Some(scroll), _) => details::draw(state, scroll, area, canvas),
            (None, reach) => {
                review::draw(state, review, area, canvas);
                if let Some(reach) = reach {
                    reach::draw(state, review, reach, area, canvas);
                }
            }
        },
        Stage::Rate(rate) => rate::draw(state, rate, area, canvas),
    }
}

/// How much of a calendar has been read.
fn read(state: &State, reading: &Reading, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let width = area.width.saturating_sub(4).min(72);
    let mut y = area.y + 1;
    let title = state.lang.with("import-reading", &[("path", reading.line.as_str().into())]);
    for line in wrap(&title, width).into_iter().take(2) {
        canvas.put(area, area.x + 2, y, &line, theme.title);
        y += 1;
    }
    let percent = state.lang.with("import-percent", &[("percent", reading.percent.to_string().into())]);
    let room = width.saturating_sub(7).min(50);
    let full = u32::from(room) * u32::from(reading.percent) / 100;
    let full = u16::try_from(full).unwrap_or(0);
    canvas.put(area, area.x + 2, y + 1, &glyphs.bar.repeat(usize::from(full)), Style::new());
    canvas.put(area, area.x + 2 + full, y + 1, &glyphs.track.repeat(usize::from(room - full)), theme.muted);
    canvas.put(area, area.x + 3 + room, y + 1, &percent, Style::new());
    for (y, line) in (y + 3..area.bottom()).zip(wrap(&state.lang.text("import-reading-how"), width)) {
        canvas.put(area, area.x + 2, y, &line, theme.muted);
    }
}

/// `Tue 3 Nov`, or `Tue 3 Nov to Tue 8 Dec`.
fn days(state: &State, from: Date, to: Date) -> String {
    if from == to {
        return day_name(state, Some(from));
    }
    let values = [("from", day_name(state, Some(from)).into()), ("to", day_name(state, Some(to)).into())];
    state.lang.with("review-days", &values)
}
