//! The comparison: two columns of paired rows, the welcome, one pair whole, search; changes nothing.

use super::{Canvas, empty};
use crate::app::compare::Search;
use crate::app::state::State;
use ratatui::layout::Rect;

pub fn draw(state: &State, topic: usize, area: Rect, canvas: &mut Canvas<'_>) {
    let lead = state.pack.topics.get(topic).map(|t| t.lead.clone()).unwrap_or_default();
    empty(&lead, area, canvas);
}

pub fn welcome(_state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}

pub fn search(_state: &State, _search: &Search, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}

pub fn detail(_state: &State, _scroll: u16, area: Rect, canvas: &mut Canvas<'_>) {
    empty("", area, canvas);
}
