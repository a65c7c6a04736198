//! The sections of the decision in a column, each with how it stands; changes nothing.

use crate::app::decide::entry::{context, marks};
use crate::app::decide::{Action, Entry, Section};
use crate::app::{self, State};
use crate::model::Side;
use crate::tui::view::{Canvas, divider};
use crate::tui::widget::{columns, pad_left};
use ratatui::layout::Rect;

/// The catalogue's key of a section's name.
pub(super) const fn name(section: Section) -> &'static str {
    match section {
        Section::Reading => "outline-reading",
        Section::Contradictions => "decide-contradictions",
        Section::Gates => "decide-gates",
        Section::Lenses => "decide-lenses",
        Section::Projection => "decide-projection",
        Section::Wants => "decide-wants",
        Section::Marks => "decide-marks",
        Section::Excellent => "decide-excellent",
        Section::Context => "decide-context",
        Section::Statement => "decide-statement",
    }
}

/// The catalogue's key of its short name.
const fn short(section: Section) -> &'static str {
    match section {
        Section::Reading => "outline-reading",
        Section::Contradictions => "outline-contradictions",
        Section::Gates => "outline-gates",
        Section::Lenses => "outline-lenses",
        Section::Projection => "outline-projection",
        Section::Wants => "outline-wants",
        Section::Marks => "outline-marks",
        Section::Excellent => "outline-excellent",
        Section::Context => "outline-context",
        Section::Statement => "outline-statement",
    }
}

/// Draws the outline with the section that is on top marked.
pub(super) fn draw(state: &State, all: &[(Section, Vec<Entry>)], here: usize, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    divider(area, canvas);
    for ((n, (section, _)), y) in all.iter().enumerate().zip(area.y..area.bottom()) {
        let (style, figures) = (if n == here { theme.title } else { theme.muted }, figures(state, *section));
        if n == here {
            canvas.put(area, area.x + 2, y, glyphs.pointer, theme.title);
        }
        canvas.put(area, area.x + 4, y, &state.lang.text(short(*section)), style);
        let x = area.right().saturating_sub(columns(&figures) + 1);
        canvas.put(area, x, y, &pad_left(&figures, columns(&figures), &glyphs), theme.muted);
        canvas.hit(Rect { y, height: 1, ..area }, app::Action::Decide(Action::Jump(n)));
    }
}

/// How a section stands, in a few characters.
fn figures(state: &State, section: Section) -> String {
    let summary = &state.decide.summary;
    let decision = state.data.decision();
    let count = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    let part = |n: usize, of: usize| if n == 0 { String::new() } else { format!("{n}/{of}") };
    let sides = |staff: usize, em: usize| if staff + em == 0 { String::new() } else { format!("{staff} : {em}") };
    let word = |yes: bool| if yes { state.lang.text("outline-done").into_owned() } else { String::new() };
    match section {
        Section::Reading | Section::Lenses | Section::Projection => String::new(),
        Section::Contradictions => count(summary.contradictions.len()),
        Section::Gates => count(super::gates::closed(summary).len()),
        Section::Wants => {
            let of = |side| state.pack.wants.iter().filter(|w| w.side == side && decision.wants.contains(&w.id)).count();
            sides(of(Side::Staff), of(Side::Em))
        }
        Section::Marks => sides(marks(state, Side::Staff).len(), marks(state, Side::Em).len()),
        Section::Excellent => part(decision.excellent.values().filter(|e| !e.answer.trim().is_empty()).count(), 2),
        Section::Context => {
            let told = [decision.company_size.is_some(), decision.parity.is_some(), decision.archetype.is_some()];
            let asked = context(state).len();
            part(told.into_iter().take(asked).filter(|t| *t).count(), asked)
        }
        Section::Statement => word(!decision.statement.trim().is_empty()),
    }
}
