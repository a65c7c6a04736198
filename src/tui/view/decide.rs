//! The page of the decision, section by section, with an outline beside it where there is room; changes nothing.

mod evidence;
mod gates;
mod outline;
mod reading;
mod worksheet;

use super::Canvas;
use super::stops::Sheet;
use crate::app::decide::{Action, Entry, Section, sections};
use crate::app::{self, State};
use crate::tui::theme::{Glyphs, Theme};
use crate::tui::widget::number;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The widest line of running text.
const MEASURE: u16 = 76;
/// Column at which texts begin; the pointer stands before it.
const LEFT: u16 = 3;
/// Windows from this width on have an outline beside the page.
const WIDE: u16 = 112;
/// Columns of the outline.
const OUTLINE: u16 = 30;

/// A page being written.
struct Writer<'a> {
    state: &'a State,
    theme: Theme,
    glyphs: Glyphs,
    sheet: Sheet,
    /// Columns for text, from [`LEFT`] on.
    width: u16,
}

pub fn draw(state: &State, area: Rect, canvas: &mut Canvas<'_>) {
    let wide = area.width >= WIDE;
    // The outline stands beside the text, however wide the window.
    let page = Rect { width: if wide { (area.width - OUTLINE - 2).min(LEFT + MEASURE + 4) } else { area.width }, ..area };
    let width = page.width.saturating_sub(LEFT + 2).min(MEASURE);
    let mut writer = Writer { state, theme: canvas.look.theme, glyphs: canvas.look.glyphs, sheet: Sheet::default(), width };
    let all = sections(state);
    for (section, entries) in &all {
        writer.section(*section, entries);
    }
    let cursor = state.decide.cursor;
    let mut sheet = writer.sheet;
    let top = sheet.top(state, cursor, page.height);
    if wide {
        let here = sheet.section_at(top);
        let beside = Rect { x: page.right() + 2, width: OUTLINE, ..area };
        outline::draw(state, &all, here, beside, canvas);
    }
    sheet.show(state, cursor, page, canvas);
}

impl Writer<'_> {
    fn section(&mut self, section: Section, entries: &[Entry]) {
        match section {
            Section::Reading => self.reading(),
            Section::Contradictions => self.contradictions(),
            Section::Gates => self.gates(entries),
            Section::Lenses => self.lenses(),
            Section::Projection => self.projection(),
            Section::Wants => self.wants(),
            Section::Marks => self.marks(),
            Section::Excellent => self.excellent(),
            Section::Context => self.context(),
            Section::Statement => self.statement(entries),
        }
    }

    fn say(&self, key: &'static str) -> String {
        self.state.lang.text(key).into_owned()
    }

    /// The head of a section: its name, after two empty rows.
    fn head(&mut self, section: Section) {
        if self.sheet.page.end() > 0 {
            let row = self.sheet.page.end();
            self.sheet.page.at(row + 1, LEFT, "", Style::new());
        }
        self.sheet.head();
        let title = self.state.lang.text(outline::name(section));
        self.sheet.page.text(LEFT, self.width, &title, self.theme.title);
    }

    /// A paragraph.
    fn text(&mut self, text: &str, style: Style) {
        self.sheet.page.text(LEFT, self.width, text, style);
    }

    fn muted(&mut self, key: &'static str) {
        let (text, style) = (self.say(key), self.theme.muted);
        self.text(&text, style);
    }

    fn gap(&mut self) {
        self.sheet.page.gap();
    }

    fn row(&self) -> usize {
        self.sheet.page.end()
    }

    /// Everything from row `from` on is the next entry.
    fn entry(&mut self, from: usize) {
        let action = app::Action::Decide(Action::Select(self.sheet.next()));
        self.sheet.entry(from, LEFT + self.width, action);
    }

    fn mean(&self, value: f64) -> String {
        number::mean(self.state.lang, value, &self.glyphs)
    }

    /// The colour of an energy.
    fn tint(&self, value: f64) -> Style {
        if value >= 0.05 {
            self.theme.gain
        } else if value <= -0.05 {
            self.theme.drain
        } else {
            Style::new()
        }
    }

    /// The name of an activity.
    fn activity(&self, id: &str) -> String {
        app::decide::mix::name(self.state, id)
    }
}
