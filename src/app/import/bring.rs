//! A calendar that was read becomes lines of the audit, as one step; knows nothing of how it was read.

use super::reason::skipped;
use super::review::{self, Review};
use super::{Calendar, EventKey, Stage, done};
use crate::app::audit::{View, grid};
use crate::app::date;
use crate::app::effect::Effect;
use crate::app::state::{Notice, State, Tone};
use crate::import::change::{Change, Status};
use crate::import::ics::Why;
use crate::import::learn::learned;
use crate::import::merge::merge;
use crate::import::reason::{Cause, Part, Warning};
use crate::import::sort::Sorter;
use crate::import::{Skipped, Window};
use crate::lang::Message;
use crate::model::{AuditId, Doc, DocKey, Week};
use std::collections::{BTreeMap, BTreeSet};

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Events in the audit's weeks.
    pub events: usize,
    /// How many of each kind.
    pub counts: BTreeMap<Status, usize>,
    /// Why events were left out, and how many.
    pub left_out: BTreeMap<Why, usize>,
    /// Lines whose event is gone: day and title.
    pub vanished: Vec<(jiff::civil::Date, String)>,
    /// What was passed over, and how many more that are not named.
    pub skipped: Vec<Skipped>,
    pub skipped_more: u64,
    /// How many of how many, and why, in a sentence; empty where there are none.
    pub skipped_said: String,
    pub warnings: Vec<Warning>,
}

impl Report {
    pub fn count(&self, status: Status) -> usize {
        self.counts.get(&status).copied().unwrap_or(0)
    }

    /// How many events could not be read.
    pub fn skipped(&self) -> usize {
        self.skipped.len().saturating_add(usize::try_from(self.skipped_more).unwrap_or(usize::MAX))
    }
}

/// A sorter that knows the person's rules and what they sorted by hand, in any audit that was opened.
pub(super) fn sorter(state: &State) -> Sorter {
    let rules = state.data.rules();
    let weeks = state.data.docs().filter_map(|(_, doc)| if let Doc::Week(week) = doc.as_ref() { Some(week) } else { None });
    let learned = learned(weeks.flat_map(|w| &w.lines), &rules);
    Sorter::new(&rules, &learned)
}

pub(super) fn bring(state: &mut State, audit: AuditId, calendar: &Calendar) -> Vec<Effect> {
    let Some(plan) = state.data.audit(audit).cloned() else { return done(state) };
    let window = Window { from: plan.first_week.monday(), to: plan.last_week().sunday() };
    let before: Vec<Week> = state.data.weeks(audit).into_iter().cloned().collect();
    let sorter = sorter(state);
    let merged = merge(before.clone(), &calendar.import, |o| window.holds(o.on), &sorter, window, &calendar.zone);
    let changed = |week: &Week| match before.iter().find(|w| w.week == week.week) {
        Some(old) => old != week,
        None => !week.lines.is_empty(),
    };
    let docs: Vec<(DocKey, Option<Doc>)> = merged
        .weeks
        .into_iter()
        .filter(|w| plan.covers(w.week) && changed(w))
        .map(|w| (DocKey::Week(audit, w.week), Some(Doc::Week(w))))
        .collect();
    let frozen = docs.iter().any(|(key, _)| state.data.frozen(*key).is_some());
    let label = Message::new("did-import");
    let effects = state.commit(label, docs, None);
    if frozen {
        // Nothing is imported by halves; why has been said.
        let notice = state.notice.take();
        drop(done(state));
        state.notice = notice;
        return effects;
    }
    let mut report = report(&merged.changes);
    report.skipped.clone_from(&calendar.import.skipped);
    report.skipped_more = calendar.import.skipped_more;
    report.skipped_said = skipped(state.lang, &calendar.import).unwrap_or_default();
    let warnings = [calendar.import.warnings.as_slice(), &merged.warnings, sorter.broken_rules()].concat();
    report.warnings = warnings;
    let fresh: BTreeSet<EventKey> = merged.changes.iter().filter(|c| is_new(c)).map(review::key_of).collect();
    tell(state, &report);
    state.import.report = Some(report);
    state.import.stage = Stage::Review(Review::new(state, |key| !fresh.contains(key)));
    if state.audit.view != View::Import || super::lines(state).is_empty() {
        drop(done(state));
    }
    effects
}

/// Whether an event has to be looked at.
fn is_new(change: &Change) -> bool {
    let sorted = matches!(&change.why, Some(Cause::Changed(parts)) if parts.iter().any(|p| matches!(p, Part::Sorted | Part::Title)));
    change.status == Status::Added || change.status == Status::Changed && sorted
}

fn report(changes: &[Change]) -> Report {
    let mut report = Report { events: changes.len(), ..Report::default() };
    for change in changes {
        *report.counts.entry(change.status).or_default() += 1;
        if let (Status::LeftOut, Some(Cause::LeftOut(why))) = (change.status, &change.why) {
            *report.left_out.entry(*why).or_default() += 1;
        }
        if change.status == Status::Vanished {
            report.vanished.push((change.on, change.title.clone()));
        }
    }
    report
}

/// Says in one line what an import did.
fn tell(state: &mut State, report: &Report) {
    let counted = |key: &'static str, count: usize| (count > 0).then(|| state.lang.with(key, &[("count", count.into())]));
    let parts = [
        counted("import-added", report.count(Status::Added)),
        counted("import-changed", report.count(Status::Changed)),
        counted("import-same", report.count(Status::Same)),
        counted("import-vanished", report.count(Status::Vanished)),
        counted("import-left-out", report.count(Status::LeftOut)),
        counted("import-skipped", report.skipped()),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    if said.is_empty() {
        let hint = grid::plan(state).map(|plan| {
            let day = |date| date::full(state.lang, date).into();
            let values = [("first", day(plan.first_week.monday())), ("last", day(plan.last_week().sunday()))];
            state.lang.with("import-nothing-hint", &values)
        });
        state.notice = Some(Notice { tone: Tone::Warning, text: state.lang.text("import-nothing").into_owned(), hint });
    } else {
        let tone = if report.skipped() > 0 || !report.warnings.is_empty() { Tone::Warning } else { Tone::Good };
        state.tell(tone, state.lang.with("import-said", &[("parts", said.join(", ").into())]));
    }
}
