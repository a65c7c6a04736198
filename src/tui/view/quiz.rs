//! The quiz and its result; changes nothing.

use super::{Canvas, empty};
use crate::app::state::State;
use ratatui::layout::Rect;

pub fn draw(_state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}
