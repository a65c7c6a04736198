//! The audit: its start, the week grid and what stands beside it, lines, notes; changes nothing.

use super::{Canvas, empty};
use crate::app::audit::{Note, Prompt};
use crate::app::state::State;
use ratatui::layout::Rect;

pub fn draw(_state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}

pub fn prompt(_state: &State, _prompt: &Prompt, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}

pub fn note(_state: &State, _note: &Note, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}
