//! Reads keys, mouse and pastes in a thread of its own, which can be parked; knows nothing of what they mean.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use crossterm::event;

use super::{Event, Mailbox, background, system};

/// How long one look for a further event takes. crossterm hands out what it has parsed only while time is left, and sleeps in whole
/// milliseconds, so that it spins through a shorter time. The main thread often wakes on the very processor that spins here: what is spent
/// here, a key waits.
const LOOK: Duration = Duration::from_micros(4);

/// How often to look before the reader sleeps: a look misses what is there if the thread loses the processor at the wrong instruction.
const LOOKS: usize = 3;

/// How long parking may take: less than a person notices.
const PARKING: Duration = Duration::from_millis(250);

/// How many events may wait for the main thread before the reader lets them lie in the terminal.
const BACKLOG: usize = 4096;

/// The main thread's hold on the reader.
#[derive(Debug)]
pub(super) struct Reader {
    bell: system::Bell,
    parked: Receiver<()>,
    resume: Sender<()>,
    backlog: Arc<AtomicUsize>,
}

impl Reader {
    /// Starts the thread, which first listens for an answer where the terminal was asked something.
    pub(super) fn start<M: Send + 'static>(mailbox: Mailbox<M>, asked: bool) -> io::Result<Self> {
        let (bell, ears) = system::bell()?;
        let (parked_sender, parked) = channel();
        let (resume, resumed) = channel();
        let backlog = Arc::new(AtomicUsize::new(0));
        let thread = Thread { mailbox, ears, parked: parked_sender, resumed, backlog: Arc::clone(&backlog) };
        thread::Builder::new().name("reader".to_owned()).spawn(move || thread.run(asked))?;
        Ok(Self { bell, parked, resume, backlog })
    }

    /// To be called for each event that the main thread takes in.
    pub(super) fn taken(&self) {
        self.backlog.fetch_sub(1, Ordering::SeqCst);
    }

    /// Returns once the reader has stopped reading, or `false` if it is held up. Each call wants one of [`Self::resume`].
    pub(super) fn park(&mut self) -> bool {
        self.bell.ring().is_ok() && self.parked.recv_timeout(PARKING).is_ok()
    }

    /// Lets the reader go on.
    pub(super) fn resume(&self) {
        let _ = self.resume.send(());
    }
}

struct Thread<M> {
    mailbox: Mailbox<M>,
    ears: system::Ears,
    parked: Sender<()>,
    resumed: Receiver<()>,
    backlog: Arc<AtomicUsize>,
}

impl<M: Send + 'static> Thread<M> {
    /// Ends when the program or the terminal is gone; a terminal that is gone is the watcher's to report.
    fn run(mut self, asked: bool) {
        if asked && !self.mailbox.post(Event::Answered(background::listen())) {
            return;
        }
        loop {
            let full = self.backlog.load(Ordering::SeqCst) >= BACKLOG;
            match self.ears.wait(!full) {
                Ok(system::Heard::Bell) => {
                    if self.parked.send(()).is_err() || self.resumed.recv().is_err() {
                        return;
                    }
                }
                Ok(system::Heard::Keys) => {
                    if self.read_all().is_err() {
                        return;
                    }
                }
                Ok(system::Heard::Nothing) => {}
                Err(_) => return,
            }
        }
    }

    /// Reads until nothing is left: neither in the terminal nor, where nobody would look for it, in crossterm.
    fn read_all(&self) -> io::Result<()> {
        let mut misses = 0;
        while misses < LOOKS {
            if !event::poll(LOOK)? {
                misses += 1;
                continue;
            }
            misses = 0;
            let event = event::read()?;
            self.backlog.fetch_add(1, Ordering::SeqCst);
            if !self.mailbox.post(Event::Terminal(event)) {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
        }
        Ok(())
    }
}
