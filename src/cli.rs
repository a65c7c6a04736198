//! The command line: arguments in, text and an exit code out; the only room that prints or looks at environment variables.

mod args;
mod audit;
mod clipboard;
mod compare;
mod decide;
mod demo;
mod doctor;
mod fault;
mod full;
mod import;
mod input;
mod log;
mod look;
mod manual;
mod menu;
mod names;
mod output;
mod pack;
mod page;
mod place;
mod quiz;
mod record;
mod render;
mod report;
mod review;
mod setup;
mod sort;
mod talk;
mod trials;

use crate::lang::Message;
use args::{Args, Command};
use clap::Parser;
use fault::Fault;
use output::Output;
use place::Place;
use setup::Setup;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

/// Runs the program. Exit codes: 0 done; 1 failed, nothing half done; 2 wrong usage; 3 the data directory is locked or
/// unreadable; 130 or 143 on a signal.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ignore_size_limit();
    let all: Vec<OsString> = args.into_iter().collect();
    output::spell_in_ascii(all.iter().any(|arg| arg == "--ascii") || !look::is_unicode() && std::io::stdout().is_terminal());
    let args = match parsed(&all) {
        Ok(args) => args,
        Err(e) => return fault::usage(&e, &all),
    };
    let mut output = Output::default();
    output.speak(setup::spoken(&args.global, None));
    let result = names_a_place(&all).and_then(|()| run(&args, &mut output));
    let lang = output.lang();
    match result.and_then(|code| output.end().map(|()| code)) {
        Ok(code) => code,
        Err(fault) => fault.tell(lang),
    }
}

/// The arguments. Where there are none there is nothing to parse, and to declare all commands first would be a tenth of a start.
fn parsed(all: &[OsString]) -> Result<Args, clap::Error> {
    let data_dir = std::env::var_os(args::DATA_DIR);
    if all.len() != 1 || data_dir.as_ref().is_some_and(|dir| dir.is_empty()) {
        return Args::try_parse_from(all);
    }
    Ok(Args { global: args::Global { data_dir: data_dir.map(Into::into), ..args::Global::default() }, command: None })
}

/// A limit on the size of files must be an error that can be told, not a death.
fn ignore_size_limit() {
    #[cfg(unix)]
    drop(signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default()));
}

/// A name that a script left empty must not lead to other data than were meant.
fn names_a_place(all: &[OsString]) -> Result<(), Fault> {
    let empty =
        all.iter().any(|arg| arg == "--data-dir=") || all.windows(2).any(|w| matches!(w, [a, b] if a == "--data-dir" && b.is_empty()));
    if empty { Err(Fault::usage(Message::new("cli-no-dir"), Message::new("cli-no-dir-hint"))) } else { Ok(()) }
}

fn run(args: &Args, output: &mut Output) -> Result<ExitCode, Fault> {
    let setup = Setup::new(&args.global)?;
    output.speak(setup.lang);
    // `doctor` names them among all else that is wrong.
    if (args.command.is_some() || setup.plain) && !matches!(args.command, Some(Command::Doctor { .. })) {
        setup.tell();
    }
    match &args.command {
        None if setup.plain => return menu::menu(&setup, output),
        None => return Ok(full::open(args, &setup)?.finish()),
        Some(Command::Demo) => return demo::demo(args, &setup, output),
        Some(Command::Compare { topic, sources }) => compare::compare(&setup, topic.as_deref(), *sources, output)?,
        Some(Command::Audit { command }) => return audit::run(&setup, command, output),
        Some(Command::Log(entry)) => log::log(&setup, entry, output)?,
        Some(Command::Pack { command }) => return pack::pack(&setup, command, output),
        Some(Command::Doctor { fix, yes }) => return doctor::doctor(args, &setup, *fix, *yes, output),
        Some(Command::Paths { json }) => manual::paths(&setup, *json, output),
        Some(Command::Keys { json }) => manual::keys(&setup, *json, output),
        Some(Command::Completions { shell }) => manual::completions(&setup, *shell, output),
        Some(Command::Man { dir }) => manual::man(&setup, dir.as_deref(), output)?,
        Some(Command::Replay { file }) => record::replay(args, &setup, file, output)?,
        Some(Command::Render(picture)) => render::render(args, &setup, picture, output)?,
        Some(Command::Quiz(quiz)) => quiz::quiz(&setup, quiz, output)?,
        Some(Command::Import(import)) => import::import(&setup, import, output)?,
        Some(Command::Decide(said)) => decide::decide(&setup, said, output)?,
        Some(Command::Sort { json }) => sort::sort(&setup, *json, output)?,
        Some(Command::Rules { command }) => sort::rules(&setup, command, output)?,
        Some(Command::Report(report)) => return report::report(&setup, report, output),
        Some(Command::Trials(trials)) => trials::trials(&setup, trials, output)?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_arguments_mean_what_the_parser_makes_of_none() {
        let all = [OsString::from("fingerpost")];
        assert_eq!(format!("{:?}", parsed(&all).unwrap()), format!("{:?}", Args::try_parse_from(&all).unwrap()));
    }
}
