//! The sections on what is weighed: contradictions, projection, wants, trials, the company, the statement; knows nothing
//! of how they were come by.

use super::{Block, Item, Section, Table, track, yes_no};
use crate::model::{Side, StaffArchetype, TrialState};
use crate::report::number::{percent, signed};
use crate::report::{Chosen, Clash, Report, TrialEntry};

fn section(report: &Report, id: &'static str, key: &'static str, blocks: Vec<Block>) -> Section {
    Section { id, title: report.lang.text(key).into_owned(), blocks }
}

/// Answers that the energy of an activity speaks against; none before quiz and audit are there.
pub(super) fn contradictions(report: &Report) -> Option<Section> {
    let lang = report.lang;
    if report.quiz.is_none() || report.audit.is_none() {
        return None;
    }
    let item = |c: &Clash| {
        let values = [
            ("answer", u32::from(c.found.answer).into()),
            ("activity", report.activity(c.found.activity.as_str()).into()),
            ("energy", signed(lang, c.found.energy, 2).into()),
            ("lines", c.found.rated.into()),
        ];
        let text = format!("{} {}", c.statement, lang.with("report-contradiction", &values));
        Item::new(c.found.statement.clone(), text.trim()).quoting(&c.note)
    };
    let blocks = if report.contradictions.is_empty() {
        vec![Block::Para(lang.text("report-contradictions-none").into_owned())]
    } else {
        vec![
            Block::Para(lang.text("report-contradictions-lead").into_owned()),
            Block::Items(report.contradictions.iter().map(item).collect()),
        ]
    };
    Some(section(report, "contradictions", "report-section-contradictions", blocks))
}

/// What a week in either role would feel like; none before there is an audit.
pub(super) fn projection(report: &Report) -> Option<Section> {
    let lang = report.lang;
    report.audit.as_ref()?;
    let columns = [
        ("report-col-role", false),
        ("report-col-energy", true),
        ("report-col-covered", true),
        ("report-col-unmeasured", false),
        ("report-col-mix", false),
    ];
    let mut table = Table::new(lang.text("report-projection-table"), &columns, lang);
    for side in Side::BOTH {
        let role = report.role(side);
        let p = &role.projection;
        let unmeasured = p.unmeasured.as_ref().map(|(id, share)| format!("{} ({})", report.activity(id), percent(*share)));
        table.rows.push(vec![
            report.track(side).name.clone(),
            p.energy.map_or_else(|| lang.text("report-not-yet").into_owned(), |e| signed(lang, e, 2)),
            percent(p.covered),
            unmeasured.unwrap_or_default(),
            lang.text(if role.own_mix { "report-mix-own" } else { "report-mix-default" }).into_owned(),
        ]);
    }
    let blocks = vec![Block::Para(lang.text("report-projection-lead").into_owned()), Block::Table(table)];
    Some(section(report, "projection", "report-section-projection", blocks))
}

/// What is wanted more of, and what was marked "this is me".
pub(super) fn wants(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let item = |c: &Chosen| {
        let text = if c.theme.is_empty() { c.text.clone() } else { format!("{}: {}", c.theme, c.text) };
        Item::new(report.track(c.side).short.clone(), text)
    };
    let mut blocks = Vec::new();
    for (key, chosen) in [("report-sub-wants", &report.wants), ("report-sub-marks", &report.marks)] {
        if !chosen.is_empty() {
            blocks.push(Block::Sub(lang.text(key).into_owned()));
            blocks.push(Block::Items(chosen.iter().map(item).collect()));
        }
    }
    (!blocks.is_empty()).then(|| section(report, "wants", "report-section-wants", blocks))
}

/// Trials with what was agreed and what came of them.
pub(super) fn trials(report: &Report) -> Option<Section> {
    let blocks: Vec<Block> = report.trials.iter().flat_map(|t| trial(report, t)).collect();
    (!blocks.is_empty()).then(|| section(report, "trials", "report-section-trials", blocks))
}

fn trial(report: &Report, t: &TrialEntry) -> Vec<Block> {
    let lang = report.lang;
    let state = match t.state {
        TrialState::Planned => "report-trial-planned",
        TrialState::Running => "report-trial-running",
        TrialState::Finished => "report-trial-finished",
    };
    let mut items = vec![
        Item::new(lang.text("report-col-track"), report.track(t.side).name.clone()),
        Item::new(lang.text("report-trial-state"), lang.text(state)),
    ];
    let dates = [("report-trial-start", t.start), ("report-trial-review", t.review)];
    items.extend(dates.into_iter().filter_map(|(key, day)| Some(Item::new(lang.text(key), day?.to_string()))));
    let agreed = [
        ("report-trial-duties", &t.duties),
        ("report-trial-gaps", &t.gaps),
        ("report-trial-way-back", &t.way_back),
        ("report-trial-outcome", &t.outcome),
    ];
    for (key, text) in agreed {
        let item =
            if text.is_empty() { Item::new(lang.text(key), lang.text("report-not-written")) } else { Item::saying(lang.text(key), text) };
        let open = text.is_empty() && key == "report-trial-outcome" && t.state != TrialState::Finished;
        items.extend((!open).then_some(item));
    }
    if let Some(signal) = t.signal {
        items.push(Item::new(lang.text("report-trial-signal"), yes_no(lang, signal)));
    }
    items.extend(t.log.iter().map(|(on, text)| Item::saying(on.to_string(), text)));
    vec![Block::Sub(t.title.clone()), Block::Items(items)]
}

/// The company as far as it was told.
pub(super) fn company(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let c = report.company;
    let archetype = c.archetype.map(|a| match a {
        StaffArchetype::TechLead => "report-archetype-tech-lead",
        StaffArchetype::Architect => "report-archetype-architect",
        StaffArchetype::Solver => "report-archetype-solver",
        StaffArchetype::RightHand => "report-archetype-right-hand",
    });
    let items: Vec<Item> = [
        c.size.map(|n| Item::new(lang.text("report-company-size"), n.to_string())),
        c.parity.map(|p| Item::new(lang.text("report-company-parity"), yes_no(lang, p))),
        archetype
            .map(|key| Item::new(lang.with("report-company-archetype", &[("track", report.staff.short.as_str().into())]), lang.text(key))),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!items.is_empty()).then(|| section(report, "company", "report-section-company", vec![Block::Items(items)]))
}

/// The question to the manager, with the answers so far. It always stands here: the report is what is taken to that talk.
pub(super) fn excellent(report: &Report) -> Section {
    let lang = report.lang;
    let mut blocks = vec![Block::Para(lang.text("report-excellent-lead").into_owned())];
    let [staff, em] = &report.excellent;
    let item = |side, said: &Option<crate::report::Answer>| {
        let judged = said.as_ref().and_then(|a| a.vague);
        let text = match (said, judged) {
            (None, _) => "report-excellent-open",
            (Some(_), Some(true)) => "report-excellent-vague",
            (Some(_), Some(false)) => "report-excellent-precise",
            (Some(_), None) => "report-excellent-answered",
        };
        let words = said.as_ref().map_or("", |a| a.answer.as_str());
        Item::new(report.track(side).name.clone(), lang.text(text)).quoting(words)
    };
    blocks.push(Block::Items(vec![item(Side::Staff, staff), item(Side::Em, em)]));
    section(report, "excellent", "report-section-excellent", blocks)
}

/// The decision in the person's own words.
pub(super) fn statement(report: &Report) -> Option<Section> {
    let lang = report.lang;
    if report.statement.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Quote(report.statement.clone())];
    if let Some(yes) = report.gives_energy {
        let key = if yes { "report-statement-energy" } else { "report-statement-no-energy" };
        blocks.push(Block::Para(lang.text(key).into_owned()));
    }
    Some(section(report, "statement", "report-section-statement", blocks))
}

/// The trial that would fill an untested track, in a sentence.
pub(super) fn proposal(report: &Report, idea: &Chosen) -> Item {
    let label = report.lang.with("report-missing-trial", &[("track", track(report, idea.side))]);
    Item::new(label, format!("{}. {}", idea.theme.trim_end_matches('.'), idea.text))
}
