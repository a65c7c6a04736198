//! The command line: arguments in, text and an exit code out; the only room that prints or looks at environment variables.

mod args;
mod audit;
mod demo;
mod doctor;
mod fault;
mod full;
mod log;
mod output;
mod place;

use args::{Args, AuditCommand, Command};
use clap::Parser;
use fault::Fault;
use output::Output;
use place::Place;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program. Exit codes: 0 done; 1 failed, nothing half done; 2 wrong usage; 3 the data directory is locked or
/// unreadable; 130 or 143 on a signal.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ignore_size_limit();
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(e) => return fault::usage(&e),
    };
    let mut output = Output::default();
    let result = run(&args, &mut output);
    match result.and_then(|code| output.end().map(|()| code)) {
        Ok(code) => code,
        Err(fault) => fault.tell(),
    }
}

/// A limit on the size of files must be an error that can be told, not a death.
fn ignore_size_limit() {
    #[cfg(unix)]
    drop(signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default()));
}

fn run(args: &Args, output: &mut Output) -> Result<ExitCode, Fault> {
    let place = Place::find(args)?;
    match &args.command {
        None => return full::open(args, &place),
        Some(Command::Demo) => return demo::demo(args, &place),
        Some(Command::Audit { command: AuditCommand::Start { weeks, from, hours_a_week } }) => {
            audit::start(args, &place, *weeks, *from, *hours_a_week, output)?;
        }
        Some(Command::Audit { command: AuditCommand::Show { week, lines, json } }) => {
            audit::show(args, &place, *week, *lines, *json, output)?;
        }
        Some(Command::Log(entry)) => log::log(args, &place, entry, output)?,
        Some(Command::Doctor) => return doctor::doctor(&place, output),
        Some(Command::Paths) => doctor::paths(&place, output),
    }
    Ok(ExitCode::SUCCESS)
}
