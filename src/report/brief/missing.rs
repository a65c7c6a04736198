//! The section on what is missing, in figures, and what would open it; knows nothing of what is there already.

use super::{Block, Item, Section, audit, decision, track};
use crate::analysis::audit::{AuditReading, Gate, Level};
use crate::model::Side;
use crate::report::Report;
use crate::report::number::percent;

pub(super) fn section(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let say = |label, text| Item::new(lang.text(label), lang.text(text));
    let mut items = Vec::new();
    if report.quiz.is_none() {
        items.push(say("report-missing-quiz", "report-missing-quiz-value"));
    }
    match &report.audit {
        None => items.push(say("report-missing-audit", "report-missing-audit-value")),
        Some(audit) => items.extend(of_audit(report, audit)),
    }
    items.extend(report.proposed.iter().map(|idea| decision::proposal(report, idea)));
    if report.audit.is_some() {
        items.extend(Side::BOTH.into_iter().filter_map(|side| of_role(report, side)));
    }
    if report.excellent.iter().any(Option::is_none) {
        items.push(say("report-missing-excellent", "report-missing-excellent-value"));
    }
    if report.statement.is_empty() {
        items.push(say("report-missing-statement", "report-missing-statement-value"));
    }
    let title = lang.text("report-section-missing").into_owned();
    (!items.is_empty()).then(|| Section { id: "missing", title, blocks: vec![Block::Items(items)] })
}

fn of_audit(report: &Report, audit: &AuditReading) -> Vec<Item> {
    let lang = report.lang;
    // The verdict asks for more lines of a track than the comparison does: only the larger figure is told.
    let asked_again = |g: &Gate| {
        let same = |o: &&Gate| o.level == Level::Verdict && o.measure == g.measure && o.side == g.side;
        g.level == Level::SideBySide && audit.gates.iter().any(|o| same(&o))
    };
    let shut = audit.gates.iter().filter(|g| !g.open && !asked_again(g));
    let mut items: Vec<Item> = shut
        .map(|g| {
            let values = [
                ("have", audit::value(lang, g, g.have).into()),
                ("need", audit::need(lang, g).into()),
                ("missing", audit::value(lang, g, g.missing()).into()),
            ];
            let key = if g.measure.is_at_most() { "report-missing-less" } else { "report-missing-more" };
            Item::new(audit::gate_name(report, g), lang.with(key, &values))
        })
        .collect();
    if let Some(week) = audit.next_look {
        let value = lang.with("report-next-look-value", &[("week", u32::from(week).into())]);
        items.push(Item::new(lang.text("report-next-look"), value));
    }
    items
}

fn of_role(report: &Report, side: Side) -> Option<Item> {
    let lang = report.lang;
    let p = &report.role(side).projection;
    let (id, share) = p.unmeasured.as_ref().filter(|_| p.energy.is_none())?;
    let values = [("activity", report.activity(id).into()), ("share", percent(*share).into())];
    let label = lang.with("report-missing-projection", &[("track", track(report, side))]);
    Some(Item::new(label, lang.with("report-missing-projection-value", &values)))
}
