//! What an import did, in numbers and by name; changes nothing.

use super::super::Canvas;
use super::super::page::Page;
use crate::app::date::day_name;
use crate::app::import::Status;
use crate::app::import::reason::{flaw, left_out, warning};
use crate::app::state::State;
use crate::tui::widget::pad_left;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub(super) fn draw(state: &State, scroll: u16, area: Rect, canvas: &mut Canvas<'_>) {
    let Some(report) = &state.import.report else { return };
    let (theme, glyphs) = (canvas.look.theme, canvas.look.glyphs);
    let width = area.width.saturating_sub(4).min(90);
    let text = |key: &'static str| state.lang.text(key).into_owned();
    let mut page = Page::default();
    page.text(1, width, &text("details-title"), theme.title);
    page.text(1, width, &state.lang.with("details-counts", &[("events", report.events.into())]), theme.muted);
    page.gap();
    let row = |page: &mut Page, count: usize, what: &str| {
        let at = page.end();
        page.at(at, 1, &pad_left(&count.to_string(), 5, &glyphs), Style::new());
        page.block(at, 8, width.saturating_sub(7), what, Style::new());
    };
    for (status, key) in [(Status::Added, "details-added"), (Status::Changed, "details-changed"), (Status::Same, "details-same")] {
        row(&mut page, report.count(status), &text(key));
    }
    let section = |page: &mut Page, key: &'static str| {
        page.gap();
        page.text(1, width, &text(key), theme.title);
    };
    if !report.left_out.is_empty() {
        section(&mut page, "details-left-out-title");
        report.left_out.iter().for_each(|(why, count)| row(&mut page, *count, &left_out(state.lang, *why)));
    }
    if !report.vanished.is_empty() {
        section(&mut page, "details-vanished-title");
        for (on, title) in &report.vanished {
            page.text(3, width.saturating_sub(2), &format!("{}  {title}", day_name(state, Some(*on))), Style::new());
        }
    }
    if report.skipped() > 0 {
        section(&mut page, "details-skipped-title");
        page.text(3, width.saturating_sub(2), &report.skipped_said, Style::new());
        for skipped in &report.skipped {
            let line = skipped.line.to_string();
            let values = [("file", skipped.file.as_str().into()), ("line", line.into()), ("why", flaw(state.lang, skipped.why).into())];
            page.text(3, width.saturating_sub(2), &state.lang.with("details-skipped-line", &values), Style::new());
        }
        if report.skipped_more > 0 {
            let count = i64::try_from(report.skipped_more).unwrap_or(i64::MAX);
            page.text(3, width, &state.lang.with("details-skipped-more", &[("count", count.into())]), theme.muted);
        }
    }
    if !report.warnings.is_empty() {
        section(&mut page, "details-warnings-title");
        report.warnings.iter().for_each(|w| page.text(3, width.saturating_sub(2), &warning(state.lang, w), Style::new()));
    }
    page.show(area, scroll, canvas);
}
