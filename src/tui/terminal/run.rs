//! The loop: waits, hands over everything that is queued, then draws once; knows nothing of what the inputs mean.

use std::any::Any;
use std::ffi::OsString;
use std::io;
use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{Event as TerminalEvent, KeyEventKind, MouseEventKind};

use super::background::{self, Asked, Turned};
use super::reader::Reader;
use super::screen::Screen;
use super::{EditError, Ending, Error, Event, Flow, Inbox, Input, Mailbox, Program, editor, modes, system};
use crate::model::text;

/// How many queued events are handled before a frame is drawn; so many keys take less than a frame.
const BURST: usize = 512;

/// The least time between two wakes, so that a deadline that does not move on costs little.
const WAKE_GAP: Duration = Duration::from_millis(20);

/// The exit code of a process whose main thread panicked.
const PANICKED: i32 = 101;

/// Runs a program on the terminal until it ends, and gives the terminal back.
///
/// # Errors
/// Where there is no terminal, it fails, or another thread panics; the program has saved ([`Program::close`]) before this returns.
///
/// # Panics
/// Goes on with a panic of the program, when the terminal has been given back and [`Program::close`] has been called.
pub fn run<P: Program>(program: &mut P, inbox: Inbox<P::Message>) -> Result<Ending, Error> {
    modes::check()?;
    // Told not to use colours, crossterm writes resets that undo bold and reverse; the theme leaves colours out instead.
    crossterm::style::force_color_output(true);
    restore_on_panic(inbox.mailbox.clone());
    let lent = Arc::new(AtomicBool::new(false));
    system::watch_signals(inbox.mailbox.clone(), Arc::clone(&lent))?;
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| Loop::new(program, inbox, lent)?.run()));
    let ended = match outcome {
        Ok(ended) => ended,
        Err(payload) => {
            modes::leave();
            system::start_grace(PANICKED);
            drop(panic::catch_unwind(AssertUnwindSafe(|| program.close(&Ending::Failure))));
            panic::resume_unwind(payload);
        }
    };
    program.close(ended.as_ref().unwrap_or(&Ending::Failure));
    modes::leave();
    ended
}

/// A panic of this thread gives the terminal back before its message is printed. One of another thread is only reported to the loop, which
/// saves and leaves in order.
fn restore_on_panic<M: Send + 'static>(mailbox: Mailbox<M>) {
    let main = thread::current().id();
    let previous = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == main {
            modes::leave();
            previous(info);
        } else if !mailbox.post(Event::Panicked(describe(info))) {
            previous(info);
        }
    }));
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let said = message(info.payload());
    let thread = thread::current().name().unwrap_or("thread").to_owned();
    info.location().map_or_else(|| format!("{thread}: {said}"), |place| format!("{thread}: {said} ({place})"))
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

/// Who has the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    Us,
    /// The shell, until we are continued.
    Shell,
    Editor,
}

struct Loop<'p, P: Program> {
    program: &'p mut P,
    inbox: Inbox<P::Message>,
    screen: Screen,
    reader: Reader,
    holder: Holder,
    /// The same as `holder == Holder::Editor`, for the signal thread.
    lent: Arc<AtomicBool>,
    /// The program has something new to show.
    dirty: bool,
    /// What the terminal shows is no longer what the screen remembers.
    stale: bool,
    woken: Option<Instant>,
    asked: Asked,
}

/// Whether the loop goes on.
type Step = Result<ControlFlow<Ending>, Error>;

const GO_ON: Step = Ok(ControlFlow::Continue(()));

impl<'p, P: Program> Loop<'p, P> {
    /// Takes the terminal and shows the first frame before anything else is started.
    fn new(program: &'p mut P, inbox: Inbox<P::Message>, lent: Arc<AtomicBool>) -> Result<Self, Error> {
        modes::enter()?;
        let mut screen = Screen::new(modes::size())?;
        screen.draw(|frame| program.draw(frame))?;
        program.shown();
        let asks = program.asks_background();
        if asks {
            background::ask()?;
        }
        let reader = Reader::start(inbox.mailbox.clone(), asks)?;
        system::watch_terminal(inbox.mailbox.clone())?;
        Ok(Self {
            program,
            inbox,
            screen,
            reader,
            holder: Holder::Us,
            lent,
            dirty: false,
            stale: false,
            woken: None,
            asked: Asked::default(),
        })
    }

    fn run(mut self) -> Result<Ending, Error> {
        loop {
            match self.turn() {
                Ok(ControlFlow::Continue(())) => {}
                Ok(ControlFlow::Break(ending)) => return Ok(ending),
                Err(Error::Terminal(error)) if system::is_gone(&error) => return Ok(Ending::Hangup),
                Err(error) => return Err(error),
            }
        }
    }

    /// Hands over what the terminal answered, and what was typed before it did.
    fn hand_answer(&mut self) -> Step {
        if let Some(brightness) = self.asked.answer.brightness {
            self.dirty = true;
            if let ControlFlow::Break(ending) = self.hand(Input::Background(brightness))? {
                return Ok(ControlFlow::Break(ending));
            }
        }
        for key in std::mem::take(&mut self.asked.answer.keys) {
            if let ControlFlow::Break(ending) = self.hand(Input::Key(key))? {
                return Ok(ControlFlow::Break(ending));
            }
        }
        GO_ON
    }

    /// One frame at most, then everything that has come meanwhile.
    fn turn(&mut self) -> Step {
        self.draw()?;
        let mut next = self.wait();
        for _ in 1..BURST {
            if let ControlFlow::Break(ending) = self.take(next)? {
                return Ok(ControlFlow::Break(ending));
            }
            let Ok(event) = self.inbox.events.try_recv() else { return GO_ON };
            next = event;
        }
        self.take(next)
    }

    fn draw(&mut self) -> io::Result<()> {
        if self.holder != Holder::Us || !(self.dirty || self.stale) {
            return Ok(());
        }
        if self.stale {
            self.screen = Screen::new(modes::size())?;
        }
        (self.dirty, self.stale) = (false, false);
        self.screen.draw(|frame| self.program.draw(frame))
    }

    /// Sleeps until something comes, or until the program's deadline.
    fn wait(&self) -> Event<P::Message> {
        let earliest = self.woken.map(|woken| woken + WAKE_GAP);
        let deadline = self.program.wake_at().map(|at| earliest.map_or(at, |earliest| at.max(earliest)));
        let received = match deadline {
            None => self.inbox.events.recv().ok(),
            Some(deadline) => self.inbox.events.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok(),
        };
        // The inbox holds a mailbox of its own, so that only a deadline ends the wait with nothing.
        received.unwrap_or(Event::Deadline)
    }

    fn take(&mut self, event: Event<P::Message>) -> Step {
        match event {
            Event::Answered(bytes) => {
                self.asked.hear(&bytes);
                self.hand_answer()
            }
            Event::Terminal(event) => {
                self.reader.taken();
                self.take_terminal(event)
            }
            Event::Message(message) => self.hand(Input::Message(message)),
            Event::Deadline => {
                self.woken = Some(Instant::now());
                self.hand(Input::Wake)
            }
            Event::Signal(signal) => Ok(ControlFlow::Break(Ending::Signal(signal))),
            Event::Hangup => Ok(ControlFlow::Break(Ending::Hangup)),
            Event::Panicked(said) => Err(Error::Thread(said)),
            Event::Resized => {
                // Also when the size is the same again: the terminal has moved its text about meanwhile.
                self.stale = true;
                let (columns, rows) = modes::size();
                self.hand(Input::Resize(columns, rows))
            }
            Event::Stop => self.stop_on_signal(),
            Event::Continued => self.take_back(),
            Event::Edited(result) => self.end_edit(result),
        }
    }

    /// The one place where terminals' differences are evened out.
    fn take_terminal(&mut self, event: TerminalEvent) -> Step {
        if self.holder == Holder::Editor {
            // Typed ahead for the editor; no key of ours.
            return GO_ON;
        }
        match event {
            TerminalEvent::Key(key) if key.kind == KeyEventKind::Release => GO_ON,
            TerminalEvent::Key(key) => match self.asked.sort(&key) {
                Turned::Key => self.hand(Input::Key(key)),
                Turned::Answer(brightness) => self.hand(Input::Background(brightness)),
                Turned::Nothing => GO_ON,
            },
            TerminalEvent::Mouse(mouse) if mouse.kind == MouseEventKind::Moved => GO_ON,
            TerminalEvent::Mouse(mouse) => self.hand(Input::Mouse(mouse)),
            TerminalEvent::Paste(pasted) => self.hand(Input::Paste(text::block(&pasted))),
            TerminalEvent::FocusGained => self.hand(Input::Focus(true)),
            TerminalEvent::FocusLost => self.hand(Input::Focus(false)),
            // Where there is SIGWINCH this comes late, with the next key.
            TerminalEvent::Resize(..) if modes::size() == self.screen.size() => GO_ON,
            TerminalEvent::Resize(..) => self.take(Event::Resized),
        }
    }

    fn hand(&mut self, input: Input<P::Message>) -> Step {
        match self.program.handle(input) {
            Flow::Idle => GO_ON,
            Flow::Redraw => {
                self.dirty = true;
                GO_ON
            }
            Flow::Quit => Ok(ControlFlow::Break(Ending::Quit)),
            Flow::Suspend => self.stop(true),
            Flow::Edit(words) => self.lend(&words),
        }
    }

    /// Gives the terminal to the shell and stops; [`Event::Continued`] follows when we go on.
    fn stop(&mut self, whole_job: bool) -> Step {
        if self.holder != Holder::Us {
            return GO_ON;
        }
        modes::leave();
        if system::stop(whole_job) {
            self.holder = Holder::Shell;
            return GO_ON;
        }
        self.take_back()
    }

    fn stop_on_signal(&mut self) -> Step {
        if self.holder == Holder::Editor {
            // The editor stops itself and its job with it, of which the shell watches us.
            system::stop(false);
            return GO_ON;
        }
        self.stop(false)
    }

    /// Takes the terminal again. After a stop that could not be caught it still has our modes, or the shell's: leaving comes first.
    fn take_back(&mut self) -> Step {
        if self.holder == Holder::Editor {
            return GO_ON;
        }
        modes::leave();
        self.enter_again()?;
        self.hand(Input::Resumed)
    }

    fn enter_again(&mut self) -> io::Result<()> {
        self.holder = Holder::Us;
        self.stale = true;
        modes::enter()
    }

    /// Gives the terminal to an editor, once the reader has let go of it.
    fn lend(&mut self, words: &[OsString]) -> Step {
        if self.holder != Holder::Us {
            return GO_ON;
        }
        self.lent.store(true, Ordering::SeqCst);
        self.holder = Holder::Editor;
        let started = if self.reader.park() {
            modes::leave();
            editor::start(words, &self.inbox.mailbox)
        } else {
            Err(EditError::Busy)
        };
        match started {
            Ok(()) => GO_ON,
            Err(error) => self.end_edit(Err(error)),
        }
    }

    fn end_edit(&mut self, result: Result<(), EditError>) -> Step {
        self.lent.store(false, Ordering::SeqCst);
        modes::leave();
        self.enter_again()?;
        self.reader.resume();
        self.hand(Input::Edited(result))
    }
}
