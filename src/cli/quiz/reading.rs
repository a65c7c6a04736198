//! The reading of a finished attempt as text: the outcome in words first, then the numbers, then each statement.

use crate::analysis::constants::{CEILING_RHO, CEILING_STUDIES};
use crate::analysis::quiz::{Contribution, News, QuizReading, forks, read, retake};
use crate::app::data::Data;
use crate::app::quiz::words;
use crate::cli::page::{self, Align, signed};
use crate::cli::setup::Setup;
use crate::cli::{Output, fault};
use crate::model::{Attempt, AttemptId, Side};

/// In front of a statement that the reading hangs on.
const MARK: &str = "*";

pub(super) fn show(setup: &Setup, data: &Data, id: AttemptId, output: &mut Output) {
    let lang = setup.lang;
    let Some((attempt, r)) = data.attempts().find(|a| a.id == id).and_then(|a| Some((a, read(a, &setup.pack).ok()?))) else {
        return fault::say(&lang.text("quiz-unreadable"));
    };
    let width = setup.width();
    let mut say = |text: &str| output.lines(page::wrap(text, width, ""));
    say(&lang.with("quiz-result-of", &[("date", attempt.id.0.strftime("%Y-%m-%d %H:%M").to_string().into())]));
    say(&words::outcome(lang, &setup.pack, &r));
    say(&lang.text(words::meaning(r.outcome)));
    say("");
    let [staff, em] = Side::BOTH.map(|s| setup.pack.track(s).short.clone());
    let values = [
        ("d", signed(f64::from(r.d), 0).into()),
        ("low", lang.figure(&signed(r.low, 1)).into()),
        ("high", lang.figure(&signed(r.high, 1)).into()),
        ("staff", staff.clone().into()),
        ("em", em.clone().into()),
    ];
    say(&lang.with("quiz-d", &values));
    for (name, answers) in [(&staff, r.staff), (&em, r.em)] {
        say(&lang.labelled(name, &lang.with("quiz-mean", &[("mean", lang.figure(&format!("{:.1}", answers.mean)).into())])));
    }
    say(&match r.fragility {
        Some(steps) => lang.with("quiz-fragility", &[("count", steps.into())]),
        None => lang.text("quiz-close").into_owned(),
    });
    say(&lang.with("quiz-decisive", &[("count", r.decisive().count().into()), ("mark", MARK.into())]));
    if r.straight {
        say(&lang.text("quiz-straight"));
    }
    output.line("");
    output.line(&lang.text("quiz-contributions-title"));
    contributions(setup, &r, output);
    let mut say = |text: &str| output.lines(page::wrap(text, width, ""));
    say("");
    let count = forks(attempt, &setup.pack);
    let values = [
        ("staff", staff.into()),
        ("em", em.into()),
        ("staffCount", count.staff.into()),
        ("emCount", count.em.into()),
        ("undecided", count.undecided.into()),
        ("open", count.open.into()),
    ];
    say(&lang.with("quiz-forks", &values));
    if let Some(news) = news(setup, data, attempt, &r) {
        say(&news);
    }
    let ceiling = [("rho", lang.figure(&format!("{CEILING_RHO:.2}")).into()), ("studies", CEILING_STUDIES.into())];
    say(&lang.with("quiz-ceiling", &ceiling));
}

/// Every statement, from the most for the first track to the most for the second.
fn contributions(setup: &Setup, r: &QuizReading, output: &mut Output) {
    let mut sorted: Vec<&Contribution> = r.contributions.iter().collect();
    sorted.sort_by_key(|c| std::cmp::Reverse(c.points));
    if setup.plain {
        let told = sorted.iter().map(|c| {
            let text = setup.pack.statement(&c.statement).map(|s| s.text.clone()).unwrap_or_default();
            let values =
                [("points", signed(f64::from(c.points), 0).into()), ("answer", c.answer.to_string().into()), ("text", text.into())];
            let line = setup.lang.with("plain-contribution", &values);
            if c.decisive { format!("{MARK} {line}") } else { line }
        });
        return output.lines(told);
    }
    let row = |c: &&Contribution| {
        let text = setup.pack.statement(&c.statement).map(|s| s.text.clone()).unwrap_or_default();
        let mark = if c.decisive { MARK } else { "" };
        vec![mark.to_owned(), signed(f64::from(c.points), 0), c.statement.clone(), c.answer.to_string(), text]
    };
    let rows: Vec<Vec<String>> = sorted.iter().map(row).collect();
    output.lines(page::table(&rows, &[Align::Left, Align::Right, Align::Left, Align::Right, Align::Left]));
}

/// What changed since the attempt before; none for the first.
fn news(setup: &Setup, data: &Data, attempt: &Attempt, now: &QuizReading) -> Option<String> {
    let earlier = data.attempts().rev().find(|a| a.finished && a.pack == attempt.pack && a.id < attempt.id)?;
    let change = retake(&read(earlier, &setup.pack).ok()?, now);
    let key = match change.news {
        News::Same => "quiz-news-same",
        News::News => "quiz-news",
        News::Strong => "quiz-news-strong",
    };
    let values = [
        ("date", earlier.id.0.date().to_string().into()),
        ("change", signed(f64::from(change.change), 0).into()),
        ("moved", change.moved.len().into()),
    ];
    Some(setup.lang.with(key, &values))
}
