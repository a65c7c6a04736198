//! The disk on a thread of its own: a slow or failing disk never holds up a key; knows nothing of what is drawn.

use super::{Clock, Disk, Editor};
use crate::app::action::{Action, World};
use crate::app::effect::{Effect, Urgency};
use crate::app::import::Calendar;
use crate::import::ics::Reading;
use crate::import::reason::Refused;
use crate::import::sort::Sorter;
use crate::import::{Progress, Window};
use crate::lang::Message;
use crate::model::{AuditId, Doc, DocKey};
use crate::session::{Outlet, Perform};
use jiff::civil::{Date, DateTime};
use std::ffi::OsString;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long text that is being typed may wait to be written: well within the two seconds that are promised.
const DRAFT: Duration = Duration::from_millis(700);

/// Takes answers to the program, from any thread.
type Tell = Arc<dyn Fn(Action) + Send + Sync>;

/// Asks the disk's thread, and keeps what only the terminal can do for it to fetch.
pub struct Background {
    requests: Sender<Request>,
    asked: Vec<Effect>,
    clock: Clock,
    tell: Tell,
    /// The person's e-mail addresses.
    me: Vec<String>,
    /// Set to end the import that is being read.
    stop: Arc<AtomicBool>,
    /// The command line of the person's own editor, where one is named.
    editor: Option<String>,
    /// The command line of the program that reaches the clipboard, where there is one.
    clipboard: Option<Vec<OsString>>,
    /// A text that is in that editor.
    lent: Option<Editor>,
}

/// Tells whole percents of an import, and ends it where that was asked for.
struct Watch {
    run: u64,
    percent: AtomicU8,
    stop: Arc<AtomicBool>,
    tell: Tell,
}

impl Progress for Watch {
    fn step(&self, done: u64, total: u64) -> ControlFlow<()> {
        if self.stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let percent = u8::try_from(done.saturating_mul(100).checked_div(total).unwrap_or(0).min(100)).unwrap_or(100);
        if self.percent.swap(percent, Ordering::Relaxed) != percent {
            (self.tell)(Action::World(World::Importing { run: self.run, percent }));
        }
        ControlFlow::Continue(())
    }
}

#[derive(Debug)]
enum Request {
    Start(Date),
    Save {
        key: DocKey,
        doc: Option<Arc<Doc>>,
        generation: u64,
        urgency: Urgency,
    },
    Open(AuditId),
    Refresh,
    Brief(Vec<(String, String)>),
    /// Puts what the clipboard did not take into a file.
    Keep(String),
    /// Writes what waits; the sender is told when that is done.
    Flush(Option<Sender<()>>),
}

/// A save that waits for its moment.
#[derive(Debug)]
struct Waiting {
    key: DocKey,
    doc: Option<Arc<Doc>>,
    generation: u64,
    /// How many requests it stands for; each is answered.
    count: usize,
    due: Instant,
}

impl Background {
    /// Starts the thread, which reads nothing before [`Outlet::open`]. Answers go to `tell`. `editor` is the command line of the person's own editor.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(
        mut disk: Disk,
        clock: Clock,
        editor: Option<String>,
        tell: impl Fn(Action) + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let (requests, inbox) = channel();
        let tell: Tell = Arc::new(tell);
        let own = Arc::clone(&tell);
        drop(thread::Builder::new().name("disk".to_owned()).spawn(move || serve(&mut disk, &inbox, &*own))?);
        Ok(Self { requests, asked: Vec::new(), clock, editor, clipboard: None, lent: None, tell, me: Vec::new(), stop: Arc::default() })
    }

    /// The same for a person with these e-mail addresses: an import leaves out what they declined.
    #[must_use]
    pub fn known_as(mut self, me: Vec<String>) -> Self {
        self.me = me;
        self
    }

    /// The same with a program that reaches the clipboard.
    #[must_use]
    pub fn copying_with(mut self, clipboard: Option<Vec<OsString>>) -> Self {
        self.clipboard = clipboard;
        self
    }

    /// Copies on a thread of its own, so that saves don't wait for it.
    fn copy(&self, text: String) -> Vec<Action> {
        let Some(words) = self.clipboard.clone() else {
            self.send(Request::Keep(text));
            return Vec::new();
        };
        let (requests, tell) = (self.requests.clone(), Arc::clone(&self.tell));
        let work = move || match super::clipboard::copy(&words, &text) {
            Ok(()) => {
                let name = words.first().map(std::path::Path::new).and_then(std::path::Path::file_name).unwrap_or_default();
                tell(Action::World(World::Copied(name.to_string_lossy().into_owned())));
            }
            Err(_) => drop(requests.send(Request::Keep(text))),
        };
        match thread::Builder::new().name("copy".to_owned()).spawn(work) {
            Ok(_running) => Vec::new(),
            Err(e) => vec![Action::World(World::Failed { key: None, message: (&e).into(), hint: Message::none() })],
        }
    }

    /// Reads calendars on a thread of their own, so that saves don't wait for them.
    fn import(&mut self, run: u64, line: String, window: Window) -> Vec<Action> {
        self.stop.store(true, Ordering::Relaxed);
        self.stop = Arc::default();
        let (stop, tell) = (Arc::clone(&self.stop), Arc::clone(&self.tell));
        let reading = Reading { window, zone: super::zone(), me: self.me.clone() };
        let shown = line.clone();
        let work = move || {
            Sorter::warm_up();
            let zone = reading.zone.clone();
            let watch = Watch { run, percent: AtomicU8::new(0), stop, tell: Arc::clone(&tell) };
            tell(answer(run, super::import::read_line(&line, reading, &watch), zone));
        };
        match thread::Builder::new().name("import".to_owned()).spawn(work) {
            Ok(_running) => Vec::new(),
            Err(e) => {
                let why = Refused::Unreadable { path: shown, why: (&e).into() };
                vec![Action::World(World::NotImported { run, why })]
            }
        }
    }

    fn send(&self, request: Request) {
        // The thread lives as long as this sender; if it died, the panic ends the program in order.
        drop(self.requests.send(request));
    }
}

impl Perform for Background {
    fn perform(&mut self, effect: Effect) -> Vec<Action> {
        match effect {
            Effect::Save { key, doc, generation, urgency } => self.send(Request::Save { key, doc, generation, urgency }),
            Effect::Open(id) => self.send(Request::Open(id)),
            Effect::Refresh => self.send(Request::Refresh),
            Effect::Flush => self.send(Request::Flush(None)),
            Effect::Brief(files) => self.send(Request::Brief(files)),
            Effect::Import { run, line, window } => return self.import(run, line, window),
            Effect::StopImport => self.stop.store(true, Ordering::Relaxed),
            Effect::Copy(text) => return self.copy(text),
            Effect::Quit | Effect::Suspend | Effect::Mouse(_) | Effect::Editor(_) | Effect::Clipboard(_) => self.asked.push(effect),
        }
        Vec::new()
    }
}

impl Outlet for Background {
    fn open(&mut self) {
        self.send(Request::Start(self.clock.now().date()));
    }

    fn asked(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.asked)
    }

    fn flush(&mut self, patience: Duration) -> bool {
        let (done, wait) = channel();
        self.send(Request::Flush(Some(done)));
        wait.recv_timeout(patience).is_ok()
    }

    fn lend(&mut self, text: &str) -> Result<Vec<OsString>, (Message, Message)> {
        let Some(command) = &self.editor else {
            return Err((Message::new("editor-none"), Message::new("editor-none-hint")));
        };
        let failed = |e: &std::io::Error| (Message::new("editor-no-file").with("why", e), Message::new("editor-no-file-hint"));
        let editor = Editor::begin(text).map_err(|e| failed(&e))?;
        let words = editor.words(command);
        self.lent = Some(editor);
        Ok(words)
    }

    fn taken_back(&mut self) -> Result<String, (Message, Message)> {
        let lost = |(why, left): (Message, Option<PathBuf>)| {
            let hint = left.map_or_else(
                || Message::new("editor-note-kept"),
                |path| Message::new("editor-text-left").with("path", path.display().to_string()),
            );
            (Message::new("editor-lost").with("why", why), hint)
        };
        let editor = self.lent.take().ok_or_else(|| lost((Message::from(&std::io::ErrorKind::NotFound.into()), None)))?;
        editor.end().map_err(lost)
    }

    fn now(&self) -> DateTime {
        self.clock.now()
    }
}

/// What an import answers.
pub(super) fn answer(run: u64, read: Result<crate::import::ics::Import, Refused>, zone: jiff::tz::TimeZone) -> Action {
    Action::World(match read {
        Ok(import) => World::Imported { run, calendar: Arc::new(Calendar { import, zone }) },
        Err(why) => World::NotImported { run, why },
    })
}

impl std::fmt::Debug for Background {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Background").field("asked", &self.asked).field("clock", &self.clock).finish_non_exhaustive()
    }
}

fn serve(disk: &mut Disk, inbox: &Receiver<Request>, tell: &dyn Fn(Action)) {
    let mut waiting: Vec<Waiting> = Vec::new();
    loop {
        let next = waiting.iter().map(|w| w.due).min();
        let request = match next {
            None => inbox.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
            Some(due) => inbox.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match request {
            Ok(Request::Save { key, doc, generation, urgency }) => queue(&mut waiting, key, doc, generation, urgency),
            Ok(Request::Flush(done)) => {
                write(disk, std::mem::take(&mut waiting), tell);
                if let Some(done) = done {
                    let _ = done.send(());
                }
            }
            Ok(other) => {
                // What is read must not be older than what was written.
                write(disk, std::mem::take(&mut waiting), tell);
                let answers = match other {
                    Request::Start(today) => disk.start(today),
                    Request::Open(id) => disk.open(id),
                    Request::Refresh => disk.refresh(),
                    Request::Brief(files) => disk.write_brief(&files),
                    Request::Keep(text) => vec![disk.keep(text)],
                    Request::Save { .. } | Request::Flush(_) => Vec::new(),
                };
                answers.into_iter().for_each(tell);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return write(disk, waiting, tell),
        }
        let now = Instant::now();
        let (due, later) = waiting.into_iter().partition(|w| w.due <= now);
        waiting = later;
        write(disk, due, tell);
    }
}

/// Keeps the latest version of each document; a draft waits a moment for more letters.
fn queue(waiting: &mut Vec<Waiting>, key: DocKey, doc: Option<Arc<Doc>>, generation: u64, urgency: Urgency) {
    let due = match urgency {
        Urgency::Now => Instant::now(),
        Urgency::Draft => Instant::now() + DRAFT,
    };
    match waiting.iter_mut().find(|w| w.key == key) {
        Some(known) => {
            known.doc = doc;
            known.generation = generation;
            known.count += 1;
            known.due = known.due.min(due);
        }
        None => waiting.push(Waiting { key, doc, generation, count: 1, due }),
    }
}

fn write(disk: &mut Disk, waiting: Vec<Waiting>, tell: &dyn Fn(Action)) {
    for save in waiting {
        for answer in disk.save(save.key, save.doc, save.generation) {
            let repeats = if is_end(&answer) { save.count } else { 1 };
            for _ in 0..repeats {
                tell(answer.clone());
            }
        }
    }
}

/// Whether an answer ends a save: each request that it stands for is answered with it.
const fn is_end(action: &Action) -> bool {
    matches!(action, Action::World(World::Saved(_) | World::Failed { key: Some(_), .. } | World::Conflict { .. }))
}
