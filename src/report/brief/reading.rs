//! The reading in sentences, the one that counts first; knows nothing of tables or charts.

use super::toward;
use crate::analysis::audit::Verdict;
use crate::analysis::constants::{CEILING_RHO, CEILING_STUDIES, LEAN_BAND, QUIZ_BAND};
use crate::analysis::{Band, Outcome, QuizReading, Reading};
use crate::report::Report;
use crate::report::number::{plain, signed};

/// What both sources amount to, what each says for itself, and how far it reaches.
pub(super) fn sentences(report: &Report) -> Vec<String> {
    let mut said = vec![together(report)];
    said.extend(report.quiz.as_ref().map(|q| stated(report, &q.reading)));
    said.extend(lived(report));
    said.push(ceiling(report));
    said
}

/// What follows from it, as the method has it; none where nothing does yet.
pub(super) fn next(report: &Report) -> Option<String> {
    let key = match report.reading {
        Reading::Aligned => "report-next-aligned",
        Reading::Conflict => "report-next-conflict",
        // After the last look there is no further one to wait for.
        Reading::Unconfirmed => report.audit.as_ref().and_then(|a| a.next_look).map(|_| "report-next-unconfirmed")?,
        Reading::Untested => "report-next-untested",
        Reading::EnergyLeads => "report-next-energy-leads",
        Reading::Hybrid => "report-next-hybrid",
        Reading::Undecided | Reading::Waiting => return None,
    };
    Some(report.lang.text(key).into_owned())
}

fn together(report: &Report) -> String {
    let lang = report.lang;
    let stated = report.quiz.as_ref().and_then(|q| q.reading.toward);
    let lived = report.audit.as_ref().and_then(|a| a.toward);
    let tracks = [("stated", toward(report, stated).into()), ("lived", toward(report, lived).into())];
    match report.reading {
        Reading::Aligned => lang.with("report-reading-aligned", &tracks),
        Reading::Conflict => lang.with("report-reading-conflict", &tracks),
        Reading::Unconfirmed => lang.with("report-reading-unconfirmed", &tracks),
        Reading::Untested => {
            let names: Vec<&str> = report.untested.iter().map(|s| report.track(*s).name.as_str()).collect();
            let missing = names.join(lang.text("report-and").as_ref());
            lang.with("report-reading-untested", &[("stated", toward(report, stated).into()), ("missing", missing.into())])
        }
        Reading::EnergyLeads => lang.with("report-reading-energy-leads", &tracks),
        Reading::Undecided => lang.text("report-reading-undecided").into_owned(),
        Reading::Hybrid => lang.text("report-reading-hybrid").into_owned(),
        Reading::Waiting => {
            let key = match (&report.quiz, &report.audit) {
                (None, None) => "report-reading-waiting-both",
                (None, Some(_)) => "report-reading-waiting-quiz",
                (Some(_), None) => "report-reading-waiting-audit",
                (Some(_), Some(_)) => "report-reading-waiting-gates",
            };
            lang.text(key).into_owned()
        }
    }
}

/// The quiz in a sentence.
pub(super) fn stated(report: &Report, r: &QuizReading) -> String {
    let lang = report.lang;
    let side = toward(report, r.toward);
    let key = match (r.outcome, r.band) {
        (Outcome::Lean, Band::Clear) => "report-quiz-clear",
        (Outcome::Lean, _) => "report-quiz-slight",
        (Outcome::RelativeLean, _) => "report-quiz-relative",
        (Outcome::Hybrid, _) => "report-quiz-hybrid",
        (Outcome::Neither, _) => "report-quiz-neither",
        (Outcome::Undecided, _) => "report-quiz-undecided",
    };
    lang.with(
        key,
        &[("d", signed(lang, f64::from(r.d), 0).into()), ("band", plain(lang, QUIZ_BAND * r.se, 1).into()), ("track", side.into())],
    )
}

/// The weeks in a sentence; none before there is an audit.
fn lived(report: &Report) -> Option<String> {
    let lang = report.lang;
    let audit = report.audit.as_ref()?;
    // A verdict rests on its look's own figures, not on what was logged since.
    let look = audit.looks.last();
    let lean = look.and_then(|l| l.lean).or(audit.lean);
    let figures = lean.map(|l| (signed(lang, l.l, 2), plain(lang, LEAN_BAND * l.se, 2))).unwrap_or_default();
    let week = look.map_or(0, |l| u32::from(l.week));
    let key = match audit.verdict {
        Verdict::Waiting => "report-audit-waiting",
        Verdict::None => "report-audit-none",
        Verdict::Slight => "report-audit-slight",
        Verdict::Clear => "report-audit-clear",
    };
    let lived = toward(report, audit.toward);
    let values = [("l", figures.0.into()), ("band", figures.1.into()), ("week", week.into()), ("track", lived.into())];
    let mut said = lang.with(key, &values);
    if audit.from_memory && audit.verdict != Verdict::Waiting {
        said.push(' ');
        said.push_str(&lang.text("report-audit-from-memory"));
    }
    Some(said)
}

/// How little any of this explains.
pub(super) fn ceiling(report: &Report) -> String {
    let rho = plain(report.lang, CEILING_RHO, 2);
    report.lang.with("report-ceiling", &[("rho", rho.into()), ("studies", CEILING_STUDIES.into())])
}
