//! The question how far a choice reaches, with what each answer would catch; changes nothing.

use super::super::{Canvas, popup};
use crate::app::Action;
use crate::app::audit::grid as cells;
use crate::app::date::day_name;
use crate::app::import::reach::Caught;
use crate::app::import::{self, Reach, Review};
use crate::app::state::State;
use crate::lang::Lang;
use crate::model::RuleMatch;
use crate::tui::widget::{columns, pad, pad_left, whole_words, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

pub(super) fn draw(state: &State, review: &Review, reach: &Reach, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let event = reach.group.get(reach.which).and_then(|key| review.events.iter().find(|e| e.key == *key));
    let Some(event) = event else { return };
    let width = area.width.min(76);
    let name = cells::name(state, &reach.activity);
    let values = [("title", event.change.title.as_str().into()), ("activity", name.as_str().into())];
    let title = state.lang.with("reach-title", &values);
    let title = if columns(&title) + 6 > width { name } else { title };
    let narrow = area.height < 12;
    let rule = if narrow { Vec::new() } else { wrap(&state.lang.text("reach-rule"), width.saturating_sub(4)) };
    let mut lines: Vec<(String, Option<String>, char)> = Vec::new();
    // As wide as a day or a count of events is in the language.
    let counts = match state.lang {
        Lang::En => 11,
        Lang::Fr => 14,
    };
    for option in &reach.options {
        let (key, label) = match &option.when {
            RuleMatch::Event(_) => ('1', "reach-this"),
            RuleMatch::Title(_) | RuleMatch::Words(_) | RuleMatch::Pattern(_) => ('2', "reach-same-title"),
            RuleMatch::Series(_) => ('3', "reach-series"),
        };
        let label = state.lang.text(label).into_owned();
        let count = if key == '1' {
            day_name(state, Some(event.change.on))
        } else {
            state.lang.with("review-count", &[("count", option.count.into())])
        };
        let line = format!("{} {}", pad(&label, 13, &glyphs), pad_left(&count, counts, &glyphs));
        lines.push((line, others(state, option, width.saturating_sub(23 + counts), canvas), key));
    }
    let height = u16::try_from(lines.len() + rule.len()).unwrap_or(5) + if narrow { 2 } else { 4 };
    let inner = popup(area, width, height, &title, canvas);
    let mut y = inner.y + u16::from(!narrow);
    for (line, more, key) in lines {
        canvas.put(inner, inner.x, y, &key.to_string(), theme.key);
        canvas.put(inner, inner.x + 2, y, &line, Style::new());
        if let Some(text) = more {
            canvas.put(inner, inner.x + 2 + columns(&line) + 2, y, &text, theme.muted);
        }
        canvas.hit(Rect { y, height: 1, ..inner }, Action::Import(import::Action::Reach(key)));
        y += 1;
    }
    for (y, line) in (y + 1..inner.bottom()).zip(rule) {
        canvas.put(inner, inner.x, y, &line, theme.muted);
    }
}

/// What a rule would catch besides the group.
fn others(state: &State, option: &Caught, width: u16, canvas: &Canvas<'_>) -> Option<String> {
    if matches!(option.when, RuleMatch::Event(_)) {
        return None;
    }
    if width < 12 {
        return (option.others > 0).then(|| format!("+{}", option.others));
    }
    if option.others == 0 {
        return Some(state.lang.text("reach-nothing-else").into_owned());
    }
    let count = state.lang.with("reach-also", &[("count", option.others.into())]);
    Some(whole_words(&format!("{count} {}", option.titles.join(", ")), width, &canvas.look.glyphs))
}
