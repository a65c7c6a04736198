//! The form that starts an audit; changes nothing.

use super::{Canvas, dates, hit};
use crate::app::audit::{Action, Field};
use crate::app::date::day_name;
use crate::app::state::State;
use crate::tui::widget::{columns, number, pad, paint, wrap};
use ratatui::layout::Rect;
use ratatui::style::Style;

pub(super) fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let form = &state.audit.form;
    let first = form.first_week(state.today());
    let last = first.plus(i32::from(form.weeks) - 1);
    let tall = area.height > 12;
    let room = area.width.saturating_sub(4).min(72);
    let mut y = area.y;
    if tall {
        canvas.put(area, area.x + 2, y, &state.lang.text("audit-start-title"), theme.title);
        y += 2;
    }
    let fields = [
        (Field::FirstWeek, "audit-start-first", format!("{first}  {}", dates(state, first))),
        (Field::Weeks, "audit-start-weeks", form.weeks.to_string()),
        (Field::Hours, "audit-start-hours", number::hours_sum(state.lang, form.hours_a_week)),
    ];
    let what = if tall { "audit-start-what" } else { "audit-start-short" };
    for line in wrap(&state.lang.text(what), room) {
        canvas.put(area, area.x + 2, y, &line, Style::new());
        y += 1;
    }
    y += 1;
    let label = fields.iter().map(|(_, key, _)| columns(&state.lang.text(key))).max().unwrap_or(0) + 2;
    for (field, key, value) in fields {
        let row = Rect { x: area.x + 2, y, width: room, height: 1 };
        let chosen = field == form.field;
        let pointer = if chosen { glyphs.pointer } else { " " };
        canvas.put(area, area.x + 2, y, pointer, theme.key);
        canvas.put(area, area.x + 4, y, &pad(&state.lang.text(key), label, &glyphs), theme.muted);
        let x = area.x + 4 + label;
        canvas.put(area, x, y, &format!(" {value} "), Style::new());
        if chosen {
            paint(canvas.buffer, Rect { x, y, width: columns(&value) + 2, height: 1 }.intersection(area), theme.selected);
        }
        hit(canvas, row.intersection(area), Action::Field(field));
        y += 1;
    }
    if !tall {
        return;
    }
    y += 1;
    let mut said = vec![state.lang.with("audit-start-last", &[("day", day_name(state, Some(last.sunday())).into())])];
    if form.offset < 0 {
        said.push(state.lang.text("audit-start-earlier").into_owned());
    }
    let arrows = if glyphs.horizontal == "-" { ["k", "j", "h", "l"] } else { ["↑", "↓", "←", "→"] };
    let [up, down, left, right] = arrows;
    let keys =
        state.lang.with("audit-start-keys", &[("up", up.into()), ("down", down.into()), ("left", left.into()), ("right", right.into())]);
    for line in wrap(&said.join(" "), room) {
        canvas.put(area, area.x + 2, y, &line, theme.muted);
        y += 1;
    }
    y += 1;
    for line in wrap(&keys, room) {
        canvas.put(area, area.x + 2, y, &line, theme.muted);
        hit(canvas, Rect { x: area.x + 2, y, width: room, height: 1 }.intersection(area), Action::Begin);
        y += 1;
    }
}
