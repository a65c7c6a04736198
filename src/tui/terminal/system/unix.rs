//! Signals, job control and raw descriptors on Unix; knows nothing of the program.

use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nix::unistd::{getpgid, getpgrp, getppid, getsid};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use rustix::termios::tcgetwinsize;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};
use signal_hook::iterator::Signals;

use super::{Event, Mailbox, modes};

/// Exit code when the terminal is gone: what a shell says of a process that SIGHUP ended.
pub(super) const HANGUP: u8 = 129;

/// How long the main thread has to save and leave before somebody else ends the process.
const GRACE: Duration = Duration::from_secs(1);

/// A full terminal queue is waited for this long when the terminal is given back.
const WRITABLE: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };

/// While the reader lets input lie, it looks this often whether it may go on.
const PAUSE: Timespec = Timespec { tv_sec: 0, tv_nsec: 5_000_000 };

/// Writes everything to the terminal, past the standard library's lock: a thread that hangs in a write must not keep others from ending
/// the process.
pub(super) fn write(mut bytes: &[u8]) -> io::Result<()> {
    let terminal = rustix::stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(terminal, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            // Another program left the terminal in non-blocking mode.
            Err(Errno::AGAIN) => drop(poll(&mut [PollFd::new(&terminal, PollFlags::OUT)], None)?),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Whether a write now would not hang for ever.
pub(super) fn is_writable() -> bool {
    let terminal = rustix::stdio::stdout();
    let mut fds = [PollFd::new(&terminal, PollFlags::OUT)];
    poll(&mut fds, Some(&WRITABLE)).is_ok_and(|ready| ready > 0)
}

/// What the terminal sends until `done` says that it is enough, or for so long at the most.
pub(super) fn listen(limit: Duration, done: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let terminal = rustix::stdio::stdin();
    let end = Instant::now() + limit;
    let mut heard = Vec::new();
    while !done(&heard) {
        let left = end.saturating_duration_since(Instant::now());
        let Ok(left) = Timespec::try_from(left) else { break };
        let mut fds = [PollFd::new(&terminal, PollFlags::IN)];
        match poll(&mut fds, Some(&left)) {
            Ok(1..) if fds.iter().any(|fd| fd.revents().contains(PollFlags::IN)) => {}
            Err(Errno::INTR) => continue,
            Ok(_) | Err(_) => break,
        }
        let mut chunk = [0; 256];
        match rustix::io::read(terminal, &mut chunk) {
            Ok(0) => break,
            Ok(count) => heard.extend_from_slice(chunk.get(..count).unwrap_or_default()),
            Err(Errno::INTR) => {}
            Err(_) => break,
        }
    }
    heard
}

/// Whether an error of [`write`] means that the terminal is gone.
pub(super) fn is_gone(error: &io::Error) -> bool {
    [Errno::IO, Errno::NXIO, Errno::PIPE].iter().any(|gone| error.raw_os_error() == Some(gone.raw_os_error()))
}

/// Columns and rows, 0 where unknown.
pub(super) fn size() -> (u16, u16) {
    tcgetwinsize(rustix::stdio::stdout()).map_or((0, 0), |size| (size.ws_col, size.ws_row))
}

/// Clicks, drags and the wheel with exact coordinates, but no event for mere movement, which crossterm's own command asks for.
pub(super) fn enable_mouse(out: &mut Vec<u8>) -> io::Result<()> {
    out.write_all(b"\x1b[?1000h\x1b[?1002h\x1b[?1006h")
}

/// Ends the process as the signal would have. Returns only if that fails.
pub(super) fn die_by(signal: i32) {
    drop(signal_hook::low_level::emulate_default_handler(signal));
}

/// Ends the process after [`GRACE`] if the main thread has not.
pub(super) fn start_grace(code: i32) {
    let timer = thread::Builder::new().name("grace".to_owned()).spawn(move || {
        thread::sleep(GRACE);
        end(code);
    });
    if timer.is_err() {
        end(code);
    }
}

#[expect(clippy::exit, reason = "the main thread hangs, so no return can end the process")]
fn end(code: i32) {
    modes::leave();
    std::process::exit(code);
}

/// Starts to forward signals. `lent` says that an editor has the terminal: then the keys that interrupt are meant for it.
pub(super) fn watch_signals<M: Send + 'static>(mailbox: Mailbox<M>, lent: Arc<AtomicBool>) -> io::Result<()> {
    // A file that grows beyond a limit is an error of the write that the storage reports, not a death.
    signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let mut ending = false;
        for signal in signals.forever() {
            let event = match signal {
                SIGWINCH => Event::Resized,
                SIGCONT => Event::Continued,
                SIGTSTP => Event::Stop,
                SIGINT | SIGQUIT if lent.load(Ordering::SeqCst) => continue,
                _ if ending => continue,
                _ => {
                    ending = true;
                    start_grace(128 + signal);
                    Event::Signal(signal)
                }
            };
            if !mailbox.post(event) {
                return;
            }
        }
    })?;
    Ok(())
}

/// Starts to wait for the terminal's end. Not every terminal that goes away sends SIGHUP, and a read that fails wakes nobody.
pub(super) fn watch_terminal<M: Send + 'static>(mailbox: Mailbox<M>) -> io::Result<()> {
    thread::Builder::new().name("hangup".to_owned()).spawn(move || {
        wait_for_hangup();
        mailbox.post(Event::Hangup);
        start_grace(i32::from(HANGUP));
    })?;
    Ok(())
}

/// Sleeps until the terminal is gone: `poll` reports that without being asked.
#[cfg(not(target_vendor = "apple"))]
fn wait_for_hangup() {
    let terminal = rustix::stdio::stdin();
    loop {
        let mut fds = [PollFd::new(&terminal, PollFlags::empty())];
        match poll(&mut fds, None) {
            Ok(_) if fds.iter().any(|fd| fd.revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)) => return,
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) => return,
        }
    }
}

/// Asks five times a second: Apple's `poll` does not know terminals.
#[cfg(target_vendor = "apple")]
fn wait_for_hangup() {
    while rustix::termios::isatty(rustix::stdio::stdin()) {
        thread::sleep(Duration::from_millis(200));
    }
}

/// Stops the process until it is continued, the whole job if the user asked for it by a key: a wrapper such as `sh -c` would otherwise
/// wait for us and the shell would never take the terminal back. Returns `false` at once where nobody could continue it.
pub(super) fn stop(whole_job: bool) -> bool {
    if is_orphaned() {
        return false;
    }
    if whole_job { kill_current_process_group(Signal::STOP) } else { kill_process(getpid(), Signal::STOP) }.is_ok()
}

/// Whether our job has no shell in its session. The kernel ignores SIGTSTP for such a job; SIGSTOP would freeze it for ever.
fn is_orphaned() -> bool {
    let parent = getppid();
    let Ok(session) = getsid(None) else { return true };
    // Number 0 is a process of another namespace, which asks for itself.
    if parent.as_raw() == 0 || getsid(Some(parent)) != Ok(session) {
        return true;
    }
    parent == session && getpgid(Some(parent)) == Ok(getpgrp())
}

/// Wakes the reader.
#[derive(Debug)]
pub(super) struct Bell(PipeWriter);

/// What the reader waits on.
#[derive(Debug)]
pub(super) struct Ears(PipeReader);

/// What the reader has been woken by.
#[derive(Debug)]
pub(super) enum Heard {
    Bell,
    Keys,
    Nothing,
}

/// A bell and the ears that hear it.
pub(super) fn bell() -> io::Result<(Bell, Ears)> {
    let (reader, writer) = io::pipe()?;
    Ok((Bell(writer), Ears(reader)))
}

impl Bell {
    pub(super) fn ring(&mut self) -> io::Result<()> {
        self.0.write_all(b"!")
    }
}

impl Ears {
    /// Sleeps until the bell rings or, if wanted, a key waits. Otherwise looks again after a moment. An error means: no terminal.
    pub(super) fn wait(&mut self, keys: bool) -> io::Result<Heard> {
        let terminal = rustix::stdio::stdin();
        let wanted = if keys { PollFlags::IN } else { PollFlags::empty() };
        let (bell, terminal) = wait_for(self.0.as_fd(), terminal, wanted, if keys { None } else { Some(&PAUSE) })?;
        if bell.contains(PollFlags::IN) {
            self.0.read_exact(&mut [0])?;
            return Ok(Heard::Bell);
        }
        // The bell's other end is gone with the main loop: without this the last moments would be spent asking in vain.
        if (bell | terminal).intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(if terminal.contains(PollFlags::IN) { Heard::Keys } else { Heard::Nothing })
    }
}

fn wait_for(
    bell: BorrowedFd<'_>,
    terminal: BorrowedFd<'_>,
    wanted: PollFlags,
    limit: Option<&Timespec>,
) -> io::Result<(PollFlags, PollFlags)> {
    let mut fds = [PollFd::from_borrowed_fd(bell, PollFlags::IN), PollFd::from_borrowed_fd(terminal, wanted)];
    match poll(&mut fds, limit) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let [bell, terminal] = fds;
    Ok((bell.revents(), terminal.revents()))
}
