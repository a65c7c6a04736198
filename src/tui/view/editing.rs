//! The editor of several lines over the page that its text belongs to; changes nothing.

use super::{Canvas, popup};
use crate::app::date;
use crate::app::decide::Topic;
use crate::app::editing::{Field, Text};
use crate::app::state::State;
use crate::app::trials::{Part, find};
use crate::tui::widget::{fit, wrap};
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

/// The widest line of text.
const MEASURE: u16 = 76;

/// Draws the editor with its question above it, and what to write below that.
pub fn draw(state: &State, text: &Text, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let room = area.width.saturating_sub(6);
    let title = fit(&title(state, &text.field, room < 60), room, &glyphs);
    let asked = asked(state, &text.field);
    let width = area.width.min(MEASURE + 4);
    let lines = wrap(&asked, width.saturating_sub(4).min(MEASURE));
    let about = if asked.is_empty() { 0 } else { u16::try_from(lines.len()).unwrap_or(0) + 1 };
    let height = if text.field.is_line() { 6 } else { 14 };
    let inner = popup(area, width, (height + about).min(area.height), &title, canvas);
    let about = if about + 5 > inner.height { 0 } else { about };
    for (y, line) in (inner.y..inner.y + about).zip(lines) {
        canvas.put(inner, inner.x, y, &line, theme.muted);
    }
    let below = state.lang.text(if text.field.is_line() { "editing-line-kept" } else { "editing-kept" });
    let kept = state.lang.text("editing-kept-short");
    let said = if crate::tui::widget::columns(&below) <= inner.width { below } else { kept };
    canvas.put(inner, inner.x, inner.bottom().saturating_sub(1), &said, theme.muted);
    let room = Rect { y: inner.y + about, height: inner.height.saturating_sub(about + 2).max(1), width: inner.width.min(MEASURE), ..inner };
    if let Some(editor) = canvas.editor {
        editor.render(room.intersection(canvas.buffer.area), canvas.buffer);
    }
}

fn title(state: &State, field: &Field, narrow: bool) -> String {
    let text = |key| state.lang.text(key).into_owned();
    match field {
        Field::Decide(Topic::Statement) => text("editing-statement"),
        Field::Decide(Topic::Excellent(side)) => {
            let track = state.pack.track(*side);
            let name = if narrow { &track.short } else { &track.name };
            state.lang.with("editing-excellent", &[("track", name.as_str().into())])
        }
        Field::Decide(Topic::Contradiction(key)) => {
            let (statement, activity) = key.split_once('/').unwrap_or((key, ""));
            let name = state.pack.activities.iter().find(|a| a.id.as_str() == activity).map_or(activity, |a| a.name.as_str());
            state.lang.with("editing-contradiction", &[("statement", statement.into()), ("activity", name.into())])
        }
        Field::Decide(Topic::CompanySize) => text("editing-size"),
        Field::Trial(id, part) => match part {
            Part::Title => text("editing-title"),
            Part::Duties => text("trial-duties"),
            Part::Gaps => text("trial-gaps"),
            Part::WayBack => text("trial-way-back"),
            Part::Outcome => text("trial-outcome"),
            Part::Log(n) => {
                let on = find(state, id).and_then(|t| t.log.get(*n)).map_or_else(|| state.today(), |l| l.on);
                state.lang.with("editing-log", &[("date", date::full(state.lang, on).into())])
            }
        },
    }
}

/// What the text is to answer.
fn asked(state: &State, field: &Field) -> String {
    match field {
        Field::Decide(Topic::Statement) => state.pack.decision_notes.first().map(|n| n.text.clone()).unwrap_or_default(),
        Field::Decide(Topic::Excellent(_)) => state.lang.text("decide-excellent-ask").into_owned(),
        Field::Decide(Topic::Contradiction(key)) => {
            let id = key.split_once('/').map_or(key.as_str(), |(id, _)| id);
            state.pack.statement(id).map(|s| s.text.clone()).unwrap_or_default()
        }
        Field::Decide(Topic::CompanySize) => String::new(),
        Field::Trial(id, part) => match part {
            Part::Title | Part::Log(_) => String::new(),
            Part::Duties => state.lang.text("trial-duties-ask").into_owned(),
            Part::Gaps => state.lang.text("trial-gaps-ask").into_owned(),
            Part::WayBack => state.lang.text("trial-way-back-ask").into_owned(),
            Part::Outcome => {
                let side = find(state, id).map(|t| t.side);
                side.and_then(|s| state.pack.signals.get(&s)).map(|n| n.text.clone()).unwrap_or_default()
            }
        },
    }
}
