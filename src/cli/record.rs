//! `--record` and `fingerpost replay`: the actions of a session as JSON lines, and where they lead; knows nothing of what actions do.

use super::setup::Setup;
use super::{Args, Fault, Output, fault};
use crate::app::Effect;
use crate::app::action::{Action, World};
use crate::app::scope::scope;
use crate::lang::{Lang, Message};
use crate::model::{DocKey, text};
use crate::session::Session;
use crate::session::memory::Memory;
use crate::storage;
use crate::tui::view;
use crate::world;
use jiff::civil::DateTime;
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;

/// The largest recording that is replayed, in bytes.
const MAX_BYTES: usize = 64 << 20;

/// Writes actions to a file on a thread of its own, each as it comes.
pub(super) struct Recorder {
    sender: Sender<Action>,
    thread: JoinHandle<std::io::Result<()>>,
}

/// Starts a new file with the time at which the session begins.
pub(super) fn start(path: &Path, clock: DateTime, lang: Lang) -> Result<Recorder, Fault> {
    let fault = |e: &std::io::Error| cannot_write(lang, path, e);
    let mut journal = world::Journal::create(path).map_err(|e| fault(&e))?;
    let (sender, inbox) = channel();
    let write = move || inbox.into_iter().try_for_each(|action| one(&action).map_or(Ok(()), |line| journal.add(&line)));
    let thread = std::thread::Builder::new().name("record".to_owned()).spawn(write).map_err(|e| fault(&e))?;
    let recorder = Recorder { sender, thread };
    drop(recorder.sender.send(Action::Clock(clock)));
    Ok(recorder)
}

fn cannot_write(lang: Lang, path: &Path, error: &std::io::Error) -> Fault {
    let values = [("path", path.display().to_string().into()), ("why", error.into())];
    Fault::failed(lang.with("cli-no-write", &values), lang.text("cli-no-write-hint"))
}

/// An action as a line; none for what the world said, since a replay has a world of its own.
fn one(action: &Action) -> Option<String> {
    if matches!(action, Action::World(_)) { None } else { serde_json::to_string(action).ok() }
}

impl Recorder {
    pub(super) fn sender(&self) -> Sender<Action> {
        self.sender.clone()
    }

    /// Waits until everything is written.
    pub(super) fn end(self, lang: Lang) -> Result<(), Fault> {
        drop(self.sender);
        let written = self.thread.join().unwrap_or_else(|_| Err(Message::new("cli-recording-stopped").into()));
        written.map_err(|e| Fault::failed(lang.with("cli-not-recorded", &[("why", (&e).into())]), Message::none()))
    }
}

/// Runs a recording in memory and prints where it ends.
pub(super) fn replay(args: &Args, setup: &Setup, file: &Path, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let unreadable = |why: Message| {
        let values = [("path", file.display().to_string().into()), ("why", why.into())];
        Fault::failed(lang.with("cli-no-read", &values), lang.text("cli-replay-hint"))
    };
    let bytes = storage::read_file(file, MAX_BYTES).map_err(|e| unreadable((&e).into()))?;
    let recording = String::from_utf8(bytes).map_err(|_no_text| unreadable(Message::new("cli-not-text")))?;
    let memory = if args.global.data_dir.is_some() { copy(setup, "fingerpost replay")? } else { Memory::default() };
    let before = memory.docs.clone();
    let opening = memory.all();
    let state = setup.state();
    let mut session = Session::new(state, memory);
    session.dispatch(Action::World(World::Loaded(opening)));
    session.dispatch(Action::World(World::Opened));
    let mut count = 0_usize;
    for (n, line) in recording.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let bad = |e: serde_json::Error| {
            let values = [("path", file.display().to_string().into()), ("line", (n + 1).into()), ("why", e.to_string().into())];
            Fault::failed(lang.with("cli-bad-action", &values), lang.text("cli-replay-hint"))
        };
        session.dispatch(serde_json::from_str(line).map_err(bad)?);
        count += 1;
    }
    let changed = |key: &&DocKey| before.get(key) != session.world.docs.get(key);
    let mut keys: Vec<&DocKey> = before.keys().chain(session.world.docs.keys()).filter(changed).collect();
    keys.sort();
    keys.dedup();
    output.line(&lang.with("cli-replayed", &[("count", count.into())]));
    let mut end = |label, what: &str| output.line(&lang.labelled(&lang.text(label), what));
    end("replay-tab", &view::tab_name(&session.state, session.state.tab));
    end("replay-keys", &lang.text(view::help::scope_key(scope(&session.state))));
    end("replay-undo", &session.state.history.depth().to_string());
    for key in keys {
        let fate = if session.world.docs.contains_key(key) { "replay-wrote" } else { "replay-removed" };
        let path = setup.store("fingerpost replay").path(*key);
        end(fate, &path.strip_prefix(&setup.place.data).unwrap_or(&path).display().to_string());
    }
    if let Some(notice) = &session.state.notice {
        end("replay-notice", &text::line(&notice.text));
    }
    if session.world.asked.contains(&Effect::Quit) {
        output.line(&lang.text("replay-quit"));
    }
    Ok(())
}

/// A copy of everything in the data directory that can be read; what can't is told.
pub(super) fn copy(setup: &Setup, holder: &str) -> Result<Memory, Fault> {
    let mut disk = setup.session(holder);
    let mut memory = Memory::default();
    for loaded in disk.world.index()?.keys.into_iter().filter_map(|key| disk.world.load(key)) {
        if let Some(why) = &loaded.frozen {
            fault::warn(setup.lang, &setup.lang.say(why));
        }
        memory.docs.extend(loaded.doc.map(|doc| (loaded.key, doc)));
    }
    Ok(memory)
}
