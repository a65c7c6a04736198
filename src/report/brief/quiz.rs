//! The section on the quiz: means, difference, outcome, what moved it, how firm it is; knows nothing of the weeks.

use super::{Block, Item, Section, Table, reading, track};
use crate::analysis::constants::QUIZ_BAND;
use crate::analysis::quiz::News;
use crate::lang::Arg;
use crate::model::Side;
use crate::report::number::{plain, signed};
use crate::report::{Quiz, Report};

pub(super) fn section(report: &Report) -> Option<Section> {
    let lang = report.lang;
    let quiz = report.quiz.as_ref()?;
    let r = &quiz.reading;
    let mean = |side| {
        let answers = match side {
            Side::Staff => r.staff,
            Side::Em => r.em,
        };
        Item::new(lang.with("report-quiz-mean", &[("track", track(report, side))]), plain(lang, answers.mean, 1))
    };
    let mut items: Vec<Item> = Side::BOTH.map(mean).into();
    let d = [
        ("staff", track(report, Side::Staff)),
        ("d", signed(lang, f64::from(r.d), 0).into()),
        ("band", plain(lang, QUIZ_BAND * r.se, 1).into()),
    ];
    items.push(Item::new(lang.text("report-quiz-difference"), lang.with("report-quiz-difference-value", &d)));
    items.push(Item::new(lang.text("report-quiz-taken"), taken(report, quiz)));
    if let Some(steps) = r.fragility {
        items.push(Item::new(lang.text("report-quiz-fragility"), lang.with("report-quiz-fragility-value", &[("steps", steps.into())])));
    }
    let decisive: Vec<&str> = r.decisive().collect();
    if !decisive.is_empty() {
        items.push(Item::new(lang.text("report-quiz-decisive"), decisive.join(", ")));
    }
    let f = quiz.forks;
    let counted: [(&str, Arg<'_>); 5] = [
        ("staff", report.staff.short.as_str().into()),
        ("em", report.em.short.as_str().into()),
        ("s", f.staff.into()),
        ("m", f.em.into()),
        ("u", (f.undecided + f.open).into()),
    ];
    items.push(Item::new(lang.text("report-quiz-forks"), lang.with("report-quiz-forks-value", &counted)));
    let mut blocks = vec![Block::Para(reading::stated(report, r)), Block::Items(items)];
    if r.straight {
        blocks.push(Block::Para(lang.text("report-quiz-straight").into_owned()));
    }
    blocks.push(Block::Table(contributions(report, quiz)));
    Some(Section { id: "quiz", title: lang.text("report-section-quiz").into_owned(), blocks })
}

fn taken(report: &Report, quiz: &Quiz) -> String {
    let lang = report.lang;
    let count = lang.with("report-quiz-taken-value", &[("date", quiz.on.to_string().into()), ("attempts", quiz.attempts.into())]);
    let Some(retake) = &quiz.retake else { return count };
    let key = match retake.news {
        News::Same => "report-quiz-retake-same",
        News::News => "report-quiz-retake-news",
        News::Strong => "report-quiz-retake-strong",
    };
    let change = lang.with(key, &[("change", signed(lang, f64::from(retake.change), 0).into())]);
    format!("{count} {change}")
}

fn contributions(report: &Report, quiz: &Quiz) -> Table {
    let lang = report.lang;
    let columns = [
        ("report-col-id", false),
        ("report-col-statement", false),
        ("report-col-track", false),
        ("report-col-answer", true),
        ("report-col-points", true),
    ];
    let mut table = Table::new(
        lang.with("report-quiz-table", &[("staff", track(report, Side::Staff)), ("em", track(report, Side::Em))]),
        &columns,
        lang,
    );
    let mut rows: Vec<_> = quiz.reading.contributions.iter().collect();
    rows.sort_by(|a, b| b.points.abs().cmp(&a.points.abs()).then(b.points.cmp(&a.points)).then(a.statement.cmp(&b.statement)));
    table.rows = rows
        .into_iter()
        .map(|c| {
            vec![
                c.statement.clone(),
                quiz.statements.get(&c.statement).cloned().unwrap_or_default(),
                report.track(c.side).short.clone(),
                c.answer.to_string(),
                signed(lang, f64::from(c.points), 0),
            ]
        })
        .collect();
    table
}
