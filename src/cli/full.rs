//! Opens the full-screen program; knows nothing of what it shows.

use super::look::look;
use super::setup::{self, Setup};
use super::{Args, Fault, clipboard, record};
use crate::app::state::Tone;
use crate::lang::Message;
use crate::settings::Problem;
use crate::tui::keymap::Keymap;
use crate::tui::program::Program;
use crate::tui::terminal::{self, Ending};
use crate::world::{self, Disk};
use std::process::ExitCode;

/// Opens the program on the data directory, until it ends.
pub(super) fn open(args: &Args, setup: &Setup) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    let mut notices = setup.notices.clone();
    let found = look(&args.global, setup);
    notices.extend(found.problem.clone());
    let (keymap, problems) = keys(setup);
    notices.extend(problems);
    let mut state = setup.state();
    if let Some(first) = notices.first() {
        let more = notices.len() - 1;
        let told =
            if more == 0 { first.clone() } else { lang.with("cli-notices", &[("first", first.clone().into()), ("more", more.into())]) };
        state.tell(Tone::Warning, told);
    }
    let recorder = args.global.record.as_deref().map(|path| record::start(path, state.clock, lang)).transpose()?;
    let (mailbox, inbox) = terminal::channel();
    let disk = Disk::new(setup.store("fingerpost"));
    let background = world::Background::start(disk, setup.clock, own_editor(), move |action| mailbox.send(action))
        .map_err(|e| Fault::failed(lang.with("cli-no-thread", &[("why", (&e).into())]), lang.text("cli-no-thread-hint")))?
        .known_as(setup.settings.emails.clone())
        .copying_with(clipboard::command());
    let mut program = Program::new(state, background, keymap, found.look(), found.follows()).inside_tmux(clipboard::inside_tmux());
    program.record(recorder.as_ref().map(record::Recorder::sender));
    let ended = terminal::run(&mut program, inbox);
    let unsaved: Vec<(Message, Message)> = program.state().saving.failed.values().cloned().collect();
    drop(program);
    let written = recorder.map_or(Ok(()), |r| r.end(lang));
    let ending = ended.map_err(|e| Fault::failed(e.message(), e.hint()))?;
    if let (Some((text, hint)), Ending::Quit | Ending::Hangup) = (unsaved.first(), ending) {
        return Err(Fault::failed(lang.with("cli-left-unsaved", &[("what", text.clone().into())]), hint.clone()));
    }
    written?;
    Ok(ending.finish())
}

/// The command line of the person's own editor.
fn own_editor() -> Option<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.trim().is_empty());
    set("VISUAL").or_else(|| set("EDITOR"))
}

/// The keys with a person's own ones over them, and what of those can't be used.
pub(super) fn keys(setup: &Setup) -> (Keymap, Vec<String>) {
    let own: Vec<(String, Vec<String>)> = setup.settings.keys.iter().map(|k| (k.id.clone(), k.keys.clone())).collect();
    let (keymap, problems) = Keymap::with(&own);
    let line = |id: &str| setup.settings.keys.iter().rev().find(|k| crate::model::text::line(&k.id) == id).map(|k| k.line);
    let told = problems.iter().map(|p| {
        let problem = Problem::new(line(p.id()), "keys", p.message(), Message::none());
        setup::named(setup.lang, &setup.place.config, problem.told())
    });
    (keymap, told.collect())
}
