//! The program without a full screen: a numbered menu, line by line, for screen readers and plain terminals.

use super::args::{AuditCommand, Entry, Format, ImportArgs, QuizArgs, ReportArgs};
use super::setup::Setup;
use super::{Fault, Output, audit, compare, fault, import, input, log, quiz, report, review};
use std::path::PathBuf;
use std::process::ExitCode;

/// What the menu offers, in order, as keys of the catalogue.
const CHOICES: [&str; 9] = [
    "cli-menu-compare",
    "cli-menu-quiz",
    "cli-menu-log",
    "cli-menu-audit",
    "cli-menu-start",
    "cli-menu-report",
    "cli-menu-import",
    "cli-menu-review",
    "cli-menu-write",
];

/// Offers the menu until the input ends or a person leaves.
pub(super) fn menu(setup: &Setup, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    output.line(&setup.pack.title);
    output.flush()?;
    loop {
        for (n, key) in CHOICES.iter().enumerate() {
            fault::say(&format!("{} {}", n + 1, lang.text(key)));
        }
        fault::say(&lang.text("cli-menu-how"));
        let Some(said) = input::line(lang)?.filter(|l| !matches!(l.trim(), "q" | "quit")) else { return Ok(ExitCode::SUCCESS) };
        match choose(setup, said.trim(), output) {
            Ok(()) => output.flush()?,
            // What failed is told, and the menu stays; a reader that has gone ends it.
            Err(fault) if fault.text.is_empty() => return Err(fault),
            Err(fault) => drop(fault.tell(lang)),
        }
    }
}

fn choose(setup: &Setup, said: &str, output: &mut Output) -> Result<(), Fault> {
    match said {
        "1" => {
            let topic = answer(setup, "cli-ask-topic")?;
            compare::compare(setup, topic.as_deref(), false, output)
        }
        "2" => quiz::quiz(setup, &QuizArgs { answers: None, forks: None }, output),
        "3" => match entry(setup)? {
            Some(entry) => log::log(setup, &entry, output),
            None => Ok(()),
        },
        "4" => audit::run(setup, &AuditCommand::Show { week: None, lines: true, json: false }, output).map(drop),
        "5" => audit::run(setup, &AuditCommand::Start { weeks: 6, from: None, hours_a_week: None }, output).map(drop),
        "6" => report::report(setup, &ReportArgs { with_notes: true, ..ReportArgs::default() }, output).map(drop),
        "7" => calendar(setup, output),
        "8" => review::review(setup, output),
        "9" => match answer(setup, "cli-ask-file")? {
            Some(path) => {
                let path = PathBuf::from(path);
                let is_html = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("html"));
                let format = if is_html { Format::Html } else { Format::Md };
                let args = ReportArgs { format, output: Some(path), ..ReportArgs::default() };
                report::report(setup, &args, output).map(drop)
            }
            None => Ok(()),
        },
        _ => {
            fault::say(&setup.lang.text("cli-menu-unclear"));
            Ok(())
        }
    }
}

/// What is written behind a question; none where nothing is.
fn answer(setup: &Setup, question: &'static str) -> Result<Option<String>, Fault> {
    fault::say(&setup.lang.text(question));
    Ok(input::line(setup.lang)?.map(|said| said.trim().to_owned()).filter(|said| !said.is_empty()))
}

/// Imports a calendar, then asks about what is unsure in it.
fn calendar(setup: &Setup, output: &mut Output) -> Result<(), Fault> {
    let Some(path) = answer(setup, "cli-ask-calendar")? else { return Ok(()) };
    let args = ImportArgs { paths: vec![path.into()], from: None, to: None, me: Vec::new(), dry_run: false, skip_bad: false, json: false };
    import::import(setup, &args, output)?;
    output.flush()?;
    review::review(setup, output)
}

/// Asks for a line of the audit, part by part; none where the input ends or nothing is written.
fn entry(setup: &Setup) -> Result<Option<Entry>, Fault> {
    let lang = setup.lang;
    let mut said = Vec::new();
    for key in ["cli-ask-activity", "cli-ask-duration", "cli-ask-energy", "cli-ask-note"] {
        fault::say(&lang.text(key));
        let Some(line) = input::line(lang)? else { return Ok(None) };
        said.push(line.trim().to_owned());
    }
    let Ok([activity, duration, energy, note]) = <[String; 4]>::try_from(said) else { return Ok(None) };
    if activity.is_empty() {
        return Ok(None);
    }
    Ok(Some(Entry { activity, duration, energy: Some(energy).filter(|e| !e.is_empty()), on: None, note, recalled: false }))
}
