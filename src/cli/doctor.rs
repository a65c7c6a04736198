//! `fingerpost doctor`: whether all that is on disk can be read, what is wrong with the rest, and the way back.

mod fix;

use super::look;
use super::setup::{self, Setup};
use super::{Args, Fault, Output, full};
use crate::lang::Message;
use crate::storage::Report;
use std::process::ExitCode;

/// Parses everything and names each file with a problem; exit code 0 only if all is well.
pub(super) fn doctor(args: &Args, setup: &Setup, fix: bool, yes: bool, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    let store = setup.store("fingerpost doctor");
    let mut report = store.check()?;
    if fix {
        fix::fix(setup, &store, &report, yes, output)?;
        report = store.check()?;
    }
    files(setup, &report, output);
    let settings = settings(args, setup);
    for problem in &settings {
        output.line(problem);
    }
    let dir = setup.place.data.display().to_string();
    if report.is_well() && settings.is_empty() {
        output.line(&lang.with("cli-all-well", &[("files", report.files.into()), ("dir", dir.into())]));
        return Ok(ExitCode::SUCCESS);
    }
    if report.is_well() {
        output.line(&lang.with("cli-files-well", &[("files", report.files.into()), ("dir", dir.into())]));
    } else {
        output.line(&lang.with("cli-not-well", &[("broken", report.broken.len().into()), ("files", report.files.into())]));
        if !fix && report.broken.iter().any(|b| b.way_back.is_some()) {
            output.line(&lang.text("cli-fix-hint"));
        }
    }
    Ok(ExitCode::FAILURE)
}

fn files(setup: &Setup, report: &Report, output: &mut Output) {
    let lang = setup.lang;
    let hint = |hint: &Message, output: &mut Output| {
        if !hint.is_empty() {
            output.line(&format!("  {}", lang.with("cli-hint", &[("what", hint.clone().into())])));
        }
    };
    for broken in &report.broken {
        output.line(&lang.say(&broken.problem.told()));
        hint(&broken.problem.hint, output);
        let back = match &broken.way_back {
            Some(snapshot) => lang.with("cli-way-back", &[("path", snapshot.path.display().to_string().into())]),
            None => lang.text("cli-no-way-back").into_owned(),
        };
        output.line(&format!("  {back}"));
    }
    for slip in &report.slips {
        output.line(&lang.say(&slip.told()));
        hint(&slip.hint, output);
    }
    for stray in &report.strays {
        let values = [("path", setup.place.data.join(&stray.path).display().to_string().into()), ("why", stray.why.clone().into())];
        output.line(&lang.with("cli-stray", &values));
    }
}

/// What is wrong with the settings, keys, theme and packs.
fn settings(args: &Args, setup: &Setup) -> Vec<String> {
    let mut found = setup.notices.clone();
    found.extend(full::keys(setup).1);
    found.extend(look::look(&args.global, setup).problem);
    found.extend(setup::own_packs(&setup.place, setup.lang).1);
    found
}
