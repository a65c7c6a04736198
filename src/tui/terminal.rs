//! Borrows the terminal, brings keys and signals to a program one at a time, and gives the terminal back whatever happens; knows nothing
//! of what the program shows.
//!
//! Threads: the main thread blocks on one channel and is the only one that draws. A reader thread turns bytes into events, because half an
//! escape sequence must not hold up a signal. A signal thread forwards signals, and a watcher sleeps in `poll(2)` until the terminal is
//! gone. Nothing ticks: an idle program is not woken at all.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, Sender, channel as std_channel};
use std::time::Instant;

use crate::lang::Message;
use crossterm::event::{KeyEvent, MouseEvent};
use ratatui::Frame;

mod background;
mod editor;
mod modes;
mod reader;
mod run;
mod screen;
#[cfg_attr(unix, path = "terminal/system/unix.rs")]
#[cfg_attr(not(unix), path = "terminal/system/other.rs")]
mod system;

pub use modes::{capture_mouse, copy, size};
pub use run::run;

/// What the loop hands to the program.
#[derive(Debug)]
pub enum Input<M> {
    /// A key was pressed or repeats; releases never arrive.
    Key(KeyEvent),
    /// Pasted text: newlines are `\n`, control characters are gone.
    Paste(String),
    /// A click, drag or wheel step; mere movement never arrives.
    Mouse(MouseEvent),
    /// The window's new size in columns and rows; either may be 0.
    Resize(u16, u16),
    /// Whether the window has the keyboard now.
    Focus(bool),
    /// Sent from another thread through a [`Mailbox`].
    Message(M),
    /// The moment that [`Program::wake_at`] named has come.
    Wake,
    /// The editor that [`Flow::Edit`] asked for has ended, and the screen is ours again.
    Edited(Result<(), EditError>),
    /// How bright the terminal's background is, where the program asked and the terminal answered.
    Background(Brightness),
    /// Back from a stop (Ctrl-Z, `fg`): files may have changed meanwhile.
    Resumed,
}

/// What the program wants after an input.
#[derive(Debug, PartialEq, Eq)]
pub enum Flow {
    /// Nothing on the screen has changed.
    Idle,
    /// Draw once everything that is queued has been handled.
    Redraw,
    /// Leave.
    Quit,
    /// Stop as Ctrl-Z does elsewhere. Only redraws where no shell could ever continue us, and where there is no job control.
    Suspend,
    /// Lend the terminal to a program (words of its command line, no shell involved); [`Input::Edited`] tells how it went.
    Edit(Vec<OsString>),
}

/// Why the editor did not do its work. The text it was given is the caller's and still there.
#[derive(Debug)]
pub enum EditError {
    /// It could not be started.
    Start(String, io::Error),
    /// The keyboard is in the middle of something and cannot be handed over.
    Busy,
    /// It said that it failed, or was killed.
    Failed(String, std::process::ExitStatus),
}

impl EditError {
    /// What happened.
    pub fn message(&self) -> Message {
        match self {
            Self::Start(editor, error) => Message::new("editor-no-start").with("editor", editor.clone()).with("why", error),
            Self::Busy => Message::new("editor-busy"),
            Self::Failed(editor, status) => match status.code() {
                Some(code) => Message::new("editor-failed").with("editor", editor.clone()).with("code", i64::from(code)),
                None => Message::new("editor-killed").with("editor", editor.clone()),
            },
        }
    }

    /// Whether the editor was ended from outside, so that giving the text up was not its user's wish, as an exit status of its own is.
    pub fn is_killed(&self) -> bool {
        matches!(self, Self::Failed(_, status) if status.code().is_none())
    }
}

/// A program that lives on a terminal.
pub trait Program {
    /// What other threads tell the program.
    type Message: Send + 'static;

    /// Takes one input in. Must return soon: nothing is drawn meanwhile.
    fn handle(&mut self, input: Input<Self::Message>) -> Flow;

    /// Draws everything. The frame may be of any size, down to 0x0.
    fn draw(&mut self, frame: &mut Frame<'_>);

    /// The first frame is on the screen: time for what would have held it up.
    fn shown(&mut self) {}

    /// Saves what is not saved yet; the last call before the terminal is given back. It has one second when the ending is not
    /// [`Ending::Quit`], then the process ends without it.
    fn close(&mut self, ending: &Ending);

    /// Whether to ask the terminal for the brightness of its background, once the first frame is shown.
    fn asks_background(&self) -> bool {
        false
    }

    /// When to send [`Input::Wake`] if nothing comes before; `None` sleeps for ever. Must move on, or turn to `None`, on `Wake`.
    fn wake_at(&self) -> Option<Instant> {
        None
    }
}

/// How bright a background is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brightness {
    Dark,
    Light,
}

/// Why the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It asked to.
    Quit,
    /// A signal by its number: TERM, HUP, INT or QUIT.
    Signal(i32),
    /// The terminal is gone.
    Hangup,
    /// It panicked, or another thread did, or the terminal failed.
    Failure,
}

impl Ending {
    /// Ends as a parent process expects: after a signal the process dies by that same signal, so this may not return. The last thing
    /// `main` does, when all that must be cleaned up has been dropped.
    pub fn finish(self) -> ExitCode {
        match self {
            Self::Quit => ExitCode::SUCCESS,
            Self::Signal(signal) => {
                system::die_by(signal);
                ExitCode::from(u8::try_from(128 + signal).unwrap_or(1))
            }
            Self::Hangup => ExitCode::from(system::HANGUP),
            Self::Failure => ExitCode::FAILURE,
        }
    }
}

/// Why the full-screen program could not start or go on. The terminal has been given back.
#[derive(Debug)]
pub enum Error {
    /// Standard input or output is a file or a pipe.
    NotATerminal(Stream),
    /// The terminal refused.
    Terminal(io::Error),
    /// Another thread panicked.
    Thread(String),
}

impl Error {
    /// What happened.
    pub fn message(&self) -> Message {
        match self {
            Self::NotATerminal(Stream::Input) => Message::new("terminal-no-input"),
            Self::NotATerminal(Stream::Output) => Message::new("terminal-no-output"),
            Self::Terminal(error) => Message::new("terminal-failed").with("why", error),
            Self::Thread(said) => Message::new("terminal-thread").with("why", said.clone()),
        }
    }

    /// What to try.
    pub const fn hint(&self) -> Message {
        Message::new(match self {
            Self::NotATerminal(_) => "terminal-none-hint",
            Self::Terminal(_) => "terminal-failed-hint",
            Self::Thread(_) => "terminal-thread-hint",
        })
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

/// Which of the two ways to the terminal is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Input,
    Output,
}

/// Where other threads leave messages for the program; cloned freely.
#[derive(Debug)]
pub struct Mailbox<M>(Sender<Event<M>>);

impl<M> Mailbox<M> {
    /// Wakes the program with a message. Never blocks; a message for a program that has ended is dropped.
    pub fn send(&self, message: M) {
        drop(self.0.send(Event::Message(message)));
    }

    fn post(&self, event: Event<M>) -> bool {
        self.0.send(event).is_ok()
    }
}

impl<M> Clone for Mailbox<M> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The other end of a [`Mailbox`]; [`run`] empties it.
#[derive(Debug)]
pub struct Inbox<M> {
    events: Receiver<Event<M>>,
    mailbox: Mailbox<M>,
}

/// A mailbox for the program's threads and the inbox for [`run`].
pub fn channel<M>() -> (Mailbox<M>, Inbox<M>) {
    let (sender, events) = std_channel();
    let mailbox = Mailbox(sender);
    (mailbox.clone(), Inbox { events, mailbox })
}

/// Everything that can wake the main thread.
#[derive(Debug)]
#[cfg_attr(not(unix), expect(dead_code, reason = "signals and job control are what Unix has"))]
enum Event<M> {
    /// What the reader heard after the question for the background.
    Answered(Vec<u8>),
    /// From the reader.
    Terminal(crossterm::event::Event),
    /// From the program's own threads.
    Message(M),
    /// The process is asked to end.
    Signal(i32),
    /// The window may have a new size.
    Resized,
    /// Somebody asks us to stop.
    Stop,
    /// Somebody continued us.
    Continued,
    /// The terminal is gone.
    Hangup,
    /// A thread other than the main one panicked, with what it said.
    Panicked(String),
    /// The program's deadline has come.
    Deadline,
    /// The program that had the terminal ended.
    Edited(Result<(), EditError>),
}
