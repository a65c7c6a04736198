//! What stands in for signals and descriptors where there are none; knows nothing of the program.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::{Mailbox, modes};

/// Exit code when the terminal is gone.
pub(super) const HANGUP: u8 = 129;

/// How long the main thread has to save before the process ends without it.
const GRACE: Duration = Duration::from_secs(1);

pub(super) fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

pub(super) const fn listen(_limit: Duration, _done: impl Fn(&[u8]) -> bool + Copy) -> Vec<u8> {
    Vec::new()
}

pub(super) const fn is_writable() -> bool {
    true
}

pub(super) fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

pub(super) fn size() -> (u16, u16) {
    crossterm::terminal::size().unwrap_or((0, 0))
}

pub(super) fn enable_mouse(out: &mut Vec<u8>) -> io::Result<()> {
    crossterm::queue!(out, crossterm::event::EnableMouseCapture)
}

pub(super) const fn die_by(_signal: i32) {}

pub(super) fn start_grace(code: i32) {
    drop(std::thread::spawn(move || {
        std::thread::sleep(GRACE);
        end(code);
    }));
}

#[expect(clippy::exit, reason = "the main thread hangs, so no return can end the process")]
fn end(code: i32) {
    modes::leave();
    std::process::exit(code);
}

pub(super) fn watch_signals<M: Send + 'static>(_mailbox: Mailbox<M>, _lent: Arc<AtomicBool>) -> io::Result<()> {
    Ok(())
}

pub(super) fn watch_terminal<M: Send + 'static>(_mailbox: Mailbox<M>) -> io::Result<()> {
    Ok(())
}

pub(super) const fn stop(_whole_job: bool) -> bool {
    false
}

/// Asks the reader to park.
#[derive(Debug)]
pub(super) struct Bell(Arc<AtomicBool>);

/// Where the reader sees that.
#[derive(Debug)]
pub(super) struct Ears(Arc<AtomicBool>);

#[derive(Debug)]
pub(super) enum Heard {
    Bell,
    Keys,
    Nothing,
}

pub(super) fn bell() -> io::Result<(Bell, Ears)> {
    let flag = Arc::new(AtomicBool::new(false));
    Ok((Bell(Arc::clone(&flag)), Ears(flag)))
}

impl Bell {
    pub(super) fn ring(&mut self) -> io::Result<()> {
        self.0.store(true, Ordering::SeqCst);
        Ok(())
    }
}

impl Ears {
    pub(super) fn wait(&mut self, keys: bool) -> io::Result<Heard> {
        if self.0.swap(false, Ordering::SeqCst) {
            return Ok(Heard::Bell);
        }
        if !keys {
            std::thread::sleep(Duration::from_millis(5));
            return Ok(Heard::Nothing);
        }
        Ok(if crossterm::event::poll(Duration::from_millis(100))? { Heard::Keys } else { Heard::Nothing })
    }
}
