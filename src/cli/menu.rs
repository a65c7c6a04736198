//! The program without a full screen: a numbered menu, line by line, for screen readers and plain terminals.

use super::args::{AuditCommand, Entry, QuizArgs, ReportArgs};
use super::setup::Setup;
use super::{Fault, Output, audit, compare, fault, input, log, quiz, report};
use std::process::ExitCode;

/// What the menu offers, in order, as keys of the catalogue.
const CHOICES: [&str; 6] = ["cli-menu-compare", "cli-menu-quiz", "cli-menu-log", "cli-menu-audit", "cli-menu-start", "cli-menu-report"];

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
        "1" => compare::compare(setup, None, false, output),
        "2" => quiz::quiz(setup, &QuizArgs { answers: None, forks: None }, output),
        "3" => match entry(setup)? {
            Some(entry) => log::log(setup, &entry, output),
            None => Ok(()),
        },
        "4" => audit::run(setup, &AuditCommand::Show { week: None, lines: true, json: false }, output).map(drop),
        "5" => audit::run(setup, &AuditCommand::Start { weeks: 6, from: None, hours_a_week: None }, output).map(drop),
        "6" => report::report(setup, &ReportArgs { with_notes: true, ..ReportArgs::default() }, output).map(drop),
        _ => {
            fault::say(&setup.lang.text("cli-menu-unclear"));
            Ok(())
        }
    }
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
