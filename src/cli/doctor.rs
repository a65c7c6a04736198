//! `fingerpost doctor` and `paths`: what is where, and whether all of it can be read.

use super::{Fault, Output, Place};
use crate::storage::Store;
use std::process::ExitCode;

/// Parses everything and names each file with a problem; exit code 0 only if all is well.
pub(super) fn doctor(place: &Place, output: &mut Output) -> Result<ExitCode, Fault> {
    let report = Store::new(&place.data).check()?;
    for broken in &report.broken {
        output.line(&format!("{}", broken.problem));
        if !broken.problem.hint.is_empty() {
            output.line(&format!("  hint: {}", broken.problem.hint));
        }
        match &broken.way_back {
            Some(snapshot) => output.line(&format!("  an earlier version is kept: {}", snapshot.path.display())),
            None => output.line("  there is no earlier version of it"),
        }
    }
    for slip in &report.slips {
        output.line(&format!("{slip}"));
    }
    for stray in &report.strays {
        output.line(&format!("not read: {}", stray.path.display()));
    }
    let files = report.files;
    let word = if files == 1 { "file" } else { "files" };
    if report.is_well() {
        output.line(&format!("All is well: {files} {word} in {}", place.data.display()));
        Ok(ExitCode::SUCCESS)
    } else {
        output.line(&format!("{} of {files} {word} can't be used; the others are fine, and nothing was changed.", report.broken.len()));
        Ok(ExitCode::FAILURE)
    }
}

/// Where things are.
pub(super) fn paths(place: &Place, output: &mut Output) {
    output.line(&format!("data      {}", place.data.display()));
    output.line(&format!("settings  {}", place.config.display()));
    output.line(&format!("packs     {}", place.config_dir.join("packs").display()));
}
