//! What a person says on the way to a decision: wants, marks, a manager's answers, the company, the statement; changes nothing.

use super::{LEFT, Writer};
use crate::app::compare::mark_id;
use crate::app::decide::entry::{context, marks, place_of};
use crate::app::decide::{Entry, Section, archetype};
use crate::model::{Decision, Side};
use crate::tui::widget::columns;
use ratatui::style::Style;

impl Writer<'_> {
    fn decision(&self) -> Decision {
        self.state.data.decision()
    }

    /// `Staff 3, EM 2`, each in its colour, on one row.
    fn count(&mut self, staff: usize, em: usize) {
        self.gap();
        let row = self.row();
        let mut x = LEFT;
        for (side, n) in [(Side::Staff, staff), (Side::Em, em)] {
            let name = self.state.pack.track(side).short.clone();
            x = self.sheet.page.at(row, x, &name, self.theme.side(side));
            x = self.sheet.page.at(row, x + 1, &n.to_string(), self.theme.title) + 3;
        }
    }

    pub(super) fn wants(&mut self) {
        self.head(Section::Wants);
        self.muted("wants-what");
        self.gap();
        let decision = self.decision();
        for want in self.state.pack.wants.clone() {
            let row = self.row();
            let on = decision.wants.contains(&want.id);
            let (mark, style) = if on { (self.glyphs.check, self.theme.side(want.side)) } else { (self.glyphs.empty, self.theme.muted) };
            self.sheet.page.at(row, LEFT, mark, style);
            self.sheet.page.block(row, LEFT + 2, self.width.saturating_sub(2), &want.text, if on { style } else { Style::new() });
            self.entry(row);
        }
        let of = |side| self.state.pack.wants.iter().filter(|w| w.side == side && decision.wants.contains(&w.id)).count();
        let (staff, em) = (of(Side::Staff), of(Side::Em));
        if staff + em > 0 {
            self.count(staff, em);
        }
    }

    pub(super) fn marks(&mut self) {
        self.head(Section::Marks);
        let all = Side::BOTH.map(|side| marks(self.state, side));
        let [staff, em] = &all;
        if staff.is_empty() && em.is_empty() {
            self.gap();
            let text = self.say("marks-none");
            return self.text(&text, Style::new());
        }
        self.muted("marks-what");
        self.count(staff.len(), em.len());
        self.gap();
        for (side, ids) in Side::BOTH.into_iter().zip(&all) {
            for id in ids {
                self.mark(side, id);
            }
        }
    }

    fn mark(&mut self, side: Side, id: &str) {
        let row = self.row();
        let place = place_of(self.state, id);
        let topic = place.and_then(|(topic, _, _)| self.state.pack.topics.get(topic));
        let pair = topic.and_then(|t| t.pairs.iter().find(|p| mark_id(p, side) == id));
        let (theme, name) = (pair.map_or(id, |p| p.theme.as_str()).to_owned(), topic.map(|t| t.name.clone()).unwrap_or_default());
        let text = pair.and_then(|p| p.item(side)).map(|i| i.text.clone()).unwrap_or_default();
        self.sheet.page.at(row, LEFT, self.glyphs.mark, self.theme.side(side));
        let after = self.sheet.page.at(row, LEFT + 2, &theme, self.theme.side(side));
        self.sheet.page.at(row, after + 2, &name, self.theme.muted);
        self.sheet.page.block(row + 1, LEFT + 2, self.width.saturating_sub(2), &text, self.theme.muted);
        self.entry(row);
    }

    pub(super) fn excellent(&mut self) {
        self.head(Section::Excellent);
        self.muted("decide-excellent-ask");
        let decision = self.decision();
        for side in Side::BOTH {
            self.gap();
            let row = self.row();
            let track = self.state.pack.track(side).name.clone();
            self.sheet.page.at(row, LEFT, &track, self.theme.side(side).patch(self.theme.title));
            let kept = decision.excellent.get(&side).cloned().unwrap_or_default();
            if kept.answer.trim().is_empty() {
                self.muted("excellent-none");
            } else {
                self.text(&kept.answer, Style::new());
                let (key, style) = match kept.vague {
                    None => ("excellent-judge", self.theme.muted),
                    Some(true) => ("excellent-vague", self.theme.warning),
                    Some(false) => ("excellent-clear", self.theme.good),
                };
                let text = self.say(key);
                self.text(&text, style);
            }
            self.entry(row);
        }
    }

    pub(super) fn context(&mut self) {
        self.head(Section::Context);
        self.muted("context-what");
        self.gap();
        let decision = self.decision();
        let track = self.state.pack.track(Side::Staff).short.clone();
        let archetype_name = self.state.lang.with("context-archetype", &[("track", track.into())]);
        let names = [self.say("context-size"), self.say("context-parity"), archetype_name];
        let widest = names.iter().map(|n| columns(n)).max().unwrap_or(0) + 2;
        let size = decision.company_size.map(|n| self.state.lang.with("context-people", &[("count", n.into())]));
        let parity = decision.parity.map(|yes| self.say(if yes { "context-parity-yes" } else { "context-parity-no" }));
        let archetype = decision.archetype.map(|a| self.say(archetype(a)));
        for (name, value) in names.into_iter().zip([size, parity, archetype]).take(context(self.state).len()) {
            let row = self.row();
            self.sheet.page.at(row, LEFT, &name, self.theme.muted);
            let (text, style) = match value {
                Some(text) => (text, Style::new()),
                None => (self.say("context-untold"), self.theme.muted),
            };
            if widest + columns(&text) <= self.width {
                self.sheet.page.at(row, LEFT + widest, &text, style);
            } else {
                self.sheet.page.block(row + 1, LEFT + 2, self.width.saturating_sub(2), &text, style);
            }
            self.entry(row);
        }
        let further = &self.state.pack.further;
        if let Some(note) = further.iter().find(|n| n.facts.iter().any(|f| f == "X01")).map(|n| n.text.clone()) {
            self.gap();
            let muted = self.theme.muted;
            self.text(&note, muted);
        }
    }

    pub(super) fn statement(&mut self, entries: &[Entry]) {
        self.head(Section::Statement);
        let decision = self.decision();
        self.muted("statement-what");
        for side in Side::BOTH {
            let Some(text) = self.state.pack.decisions.get(&side).map(|n| n.text.clone()) else { continue };
            self.gap();
            let row = self.row();
            self.sheet.page.at(row, LEFT, self.glyphs.vertical, self.theme.side(side));
            let end = self.sheet.page.block(row, LEFT + 2, self.width.saturating_sub(2), &text, self.theme.muted);
            for row in row + 1..end {
                self.sheet.page.at(row, LEFT, self.glyphs.vertical, self.theme.side(side));
            }
        }
        self.gap();
        let row = self.row();
        if decision.statement.trim().is_empty() {
            let text = self.say("statement-none");
            self.text(&text, Style::new());
        } else {
            let bold = self.theme.title;
            self.text(&decision.statement, bold);
        }
        self.entry(row);
        self.gap();
        let row = self.row();
        let (key, style) = match decision.gives_energy {
            None => ("statement-energy-ask", Style::new()),
            Some(true) => ("statement-energy-yes", self.theme.good),
            Some(false) => ("statement-energy-no", self.theme.warning),
        };
        let text = self.say(key);
        self.text(&text, style);
        self.entry(row);
        if entries.contains(&Entry::Trials) {
            self.gap();
            let row = self.row();
            if let Some(note) = self.state.pack.decision_notes.first().map(|n| n.text.clone()) {
                let muted = self.theme.muted;
                self.text(&note, muted);
            }
            let text = self.say("statement-trial");
            self.text(&text, Style::new());
            self.entry(row);
        }
    }
}
