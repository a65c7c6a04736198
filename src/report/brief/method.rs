//! The section on the method: its limits and every constant with its reason; knows nothing of anybody's data.

use super::{Block, Item, Section, reading, track};
use crate::analysis::method::table;
use crate::model::Side;
use crate::report::Report;

pub(super) fn section(report: &Report) -> Section {
    let lang = report.lang;
    let para = |key| Block::Para(lang.text(key).into_owned());
    let named = |key| Block::Para(lang.with(key, &[("staff", track(report, Side::Staff)), ("em", track(report, Side::Em))]));
    let constants = table().into_iter().map(|c| Item::new(lang.text(c.name), format!("{}. {}", c.measure(lang), lang.text(c.reason))));
    let blocks = vec![
        Block::Para(reading::ceiling(report)),
        para("report-method-two"),
        named("report-method-quiz"),
        named("report-method-audit"),
        para("report-method-looks"),
        para("report-method-limits"),
        Block::Sub(lang.text("report-sub-constants").into_owned()),
        Block::Items(constants.collect()),
    ];
    Section { id: "method", title: lang.text("report-section-method").into_owned(), blocks }
}
