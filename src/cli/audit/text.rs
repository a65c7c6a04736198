//! What `audit show` says as text; knows nothing of how figures are made.

use super::Shown;
use crate::analysis::audit::{ActivityFigures, Measure};
use crate::cli::Output;
use crate::cli::page::{Align, signed, table};
use crate::cli::setup::Setup;
use crate::model::{ActivityId, Line, Week};

pub(super) fn show(setup: &Setup, shown: &Shown<'_>, is_one_week: bool, lines: bool, output: &mut Output) {
    let (lang, plan) = (setup.lang, shown.plan);
    let values = [
        ("title", plan.title.clone().into()),
        ("first", plan.first_week.to_string().into()),
        ("last", plan.last_week().to_string().into()),
    ];
    output.line(&lang.with("cli-audit-head", &values));
    output.line("");
    if shown.reading.lines == 0 {
        output.line(&lang.text("audit-no-figures"));
    } else {
        activities(setup, shown, output);
        totals(setup, shown, is_one_week, output);
    }
    if !is_one_week || lines {
        output.line("");
        weeks(setup, shown, lines, output);
    }
}

fn activities(setup: &Setup, shown: &Shown<'_>, output: &mut Output) {
    let lang = setup.lang;
    let mut sorted: Vec<&ActivityFigures> = shown.reading.activities.iter().collect();
    sorted.sort_by(|a, b| b.hours.total_cmp(&a.hours));
    let head = ["cli-activity", "cli-hours", "cli-lines", "cli-rated", "audit-per-hour"].map(|key| lang.text(key).into_owned());
    let mut rows = vec![head.to_vec()];
    for a in sorted {
        let energy = a.energy.map_or_else(|| gate(setup, a), |e| lang.figure(&signed(e, 1)));
        rows.push(vec![name(setup, &a.id), lang.figure(&format!("{:.1}", a.hours)), a.lines.to_string(), a.rated.to_string(), energy]);
    }
    let r = &shown.reading;
    rows.push(vec![lang.text("cli-total").into_owned(), lang.figure(&format!("{:.1}", r.hours)), r.lines.to_string(), r.rated.to_string()]);
    if setup.plain {
        let told = rows.iter().skip(1).map(|row| row.iter().zip(&head).map(|(cell, name)| lang.labelled(name, cell)).collect::<Vec<_>>());
        return output.lines(told.map(|cells| cells.join("; ")));
    }
    output.lines(table(&rows, &[Align::Left, Align::Right, Align::Right, Align::Right, Align::Left]));
}

/// What a mean still needs.
fn gate(setup: &Setup, a: &ActivityFigures) -> String {
    let lang = setup.lang;
    let Some(shut) = a.gates.iter().find(|g| !g.open) else { return String::new() };
    let key = match shut.measure {
        Measure::Lines => "audit-measure-lines",
        Measure::Days => "audit-measure-days",
        Measure::Hours => "audit-measure-hours",
        Measure::Weeks => "audit-measure-weeks",
        Measure::Coverage => "audit-measure-coverage",
        Measure::Unsorted => "audit-measure-unsorted",
        Measure::Delay => "audit-measure-delay",
    };
    let number = |n: f64| if n.fract() == 0.0 { format!("{n:.0}") } else { lang.figure(&format!("{n:.1}")) };
    let values = [("have", number(shut.have).into()), ("need", number(shut.need).into())];
    format!("{} {}", lang.with("audit-gate-of", &values), lang.text(key))
}

fn totals(setup: &Setup, shown: &Shown<'_>, is_one_week: bool, output: &mut Output) {
    let (lang, r) = (setup.lang, &shown.reading);
    output.line("");
    let percent = |share: f64| lang.with("audit-percent", &[("percent", format!("{:.0}", share * 100.0).into())]);
    if !is_one_week {
        let c = r.coverage;
        let of = [("hours", lang.figure(&format!("{:.1}", c.logged)).into()), ("of", lang.figure(&format!("{:.1}", c.contracted)).into())];
        output.line(&lang.labelled(&lang.text("audit-coverage"), &format!("{} ({})", lang.with("audit-of-hours", &of), percent(c.share))));
    }
    let drain = if let Some(drain) = r.drain {
        lang.with("cli-drain", &[("hours", lang.figure(&format!("{:.1}", drain.hours)).into()), ("share", percent(drain.share).into())])
    } else {
        let need = crate::analysis::constants::ACTIVITY_LINES;
        lang.with("audit-drain-wait", &[("have", r.rated.into()), ("need", need.into())])
    };
    output.line(&lang.labelled(&lang.text("audit-drain"), &drain));
}

fn weeks(setup: &Setup, shown: &Shown<'_>, lines: bool, output: &mut Output) {
    let lang = setup.lang;
    for week in shown.plan.all_weeks() {
        let logged = shown.weeks.iter().find(|w| w.week == week);
        if let Some((_, why)) = shown.unreadable.iter().find(|(what, _)| *what == week.to_string()) {
            output.line(&lang.with("cli-week-lost", &[("week", week.to_string().into()), ("why", why.clone().into())]));
        } else if let Some(logged) = logged {
            output.line(&head(setup, logged));
            if lines {
                body(setup, logged, output);
            }
        }
    }
}

/// A week in one line: its hours and marks.
pub(in crate::cli) fn head(setup: &Setup, week: &Week) -> String {
    let lang = setup.lang;
    let hours = lang.figure(&format!("{:.1}", f64::from(week.work_minutes()) / 60.0));
    let mut parts = vec![lang.with("audit-mark-plain", &[("hours", hours.into())])];
    let marks =
        [(week.hard, "audit-mark-hard"), (week.atypical, "audit-mark-atypical"), (!week.check_in.is_empty(), "audit-mark-check-in")];
    parts.extend(marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| lang.text(key).into_owned()));
    if (week.days_off - 1.0).abs() < 0.01 {
        parts.push(lang.text("audit-mark-off-one").into_owned());
    } else if week.days_off > 0.0 {
        parts.push(lang.with("audit-mark-off", &[("days", lang.figure(&week.days_off.to_string()).into())]));
    }
    if setup.plain { lang.labelled(&week.week.to_string(), &parts.join(", ")) } else { format!("{}  {}", week.week, parts.join(", ")) }
}

fn body(setup: &Setup, week: &Week, output: &mut Output) {
    let rows: Vec<Vec<String>> = week.lines.iter().map(|l| row(setup, l)).collect();
    let aligns = [Align::Left, Align::Left, Align::Right, Align::Right, Align::Left];
    let indent = if setup.plain { "" } else { "  " };
    output.lines(setup.table(&rows, &aligns).into_iter().map(|line| format!("{indent}{line}")));
    if !week.check_in.is_empty() {
        output.lines(crate::cli::page::wrap(&week.check_in, setup.width(), "    "));
    }
}

pub(in crate::cli) fn row(setup: &Setup, line: &Line) -> Vec<String> {
    let on = line.on.map_or_else(|| setup.lang.text("audit-whole-week").into_owned(), |d| d.to_string());
    let energy = line.energy.map_or_else(|| "-".to_owned(), |e| e.to_string());
    let title = line.event.as_ref().map(|e| format!("[{}] ", e.title)).unwrap_or_default();
    // Who listens hears names; in columns stand the ids that `log` takes.
    let activity = if setup.plain { name(setup, &line.activity) } else { line.activity.to_string() };
    vec![on, activity, line.minutes.to_string(), energy, crate::model::text::line(&format!("{title}{}", line.note))]
}

/// What an activity is called; its id where the pack does not know it.
fn name(setup: &Setup, id: &ActivityId) -> String {
    if id.as_str() == ActivityId::UNSORTED {
        return setup.lang.text("audit-unsorted").into_owned();
    }
    setup.pack.activity(id).map_or_else(|| id.to_string(), |a| a.name.clone())
}
