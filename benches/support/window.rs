//! A program on a pseudo-terminal with a stopwatch; knows nothing of what the program is.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// Silence that ends a frame.
const GAP: Duration = Duration::from_millis(40);
const LIMIT: Duration = Duration::from_secs(30);
pub(crate) const SIZE: (u16, u16) = (120, 40);

/// Bytes that came, and when.
type Chunk = (Instant, Vec<u8>);

pub(crate) struct Window {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    pub(crate) child: Box<dyn Child + Send + Sync>,
    chunks: Receiver<Chunk>,
    started: Instant,
}

/// A frame that came: after how long its last byte, and how many bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) after: Duration,
    pub(crate) bytes: usize,
    /// Since the first byte of the answer.
    pub(crate) parts: usize,
}

fn size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

impl Window {
    pub(crate) fn open(program: &Path, arguments: &[&str]) -> Self {
        let pair = native_pty_system().openpty(size(SIZE)).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (send, chunks) = channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if send.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program");
        Self { master: pair.master, writer, child, chunks, started }
    }

    /// Waits for `marker` among the bytes that come.
    pub(crate) fn wait_for(&mut self, marker: &str) -> Frame {
        let mut seen = Vec::new();
        loop {
            let (at, chunk) = self.chunks.recv_timeout(LIMIT).unwrap_or_else(|_| panic!("{marker:?} never came"));
            seen.extend(chunk);
            if seen.windows(marker.len()).any(|w| w == marker.as_bytes()) {
                return Frame { after: at - self.started, bytes: seen.len(), parts: 1 };
            }
        }
    }

    /// Takes in what still comes, until it is quiet.
    pub(crate) fn settle(&mut self) {
        while self.chunks.recv_timeout(Duration::from_millis(150)).is_ok() {}
    }

    /// Writes keys, whether or not anybody reads them yet.
    pub(crate) fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).expect("a key");
    }

    /// Writes keys and waits for the end of the frame that they bring; none where nothing is drawn.
    pub(crate) fn press(&mut self, keys: &str) -> Option<Frame> {
        let start = Instant::now();
        self.writer.write_all(keys.as_bytes()).expect("a key");
        self.frame(start)
    }

    pub(crate) fn resize(&mut self, to: (u16, u16)) -> Option<Frame> {
        let start = Instant::now();
        self.master.resize(size(to)).expect("another size");
        self.frame(start)
    }

    fn frame(&mut self, start: Instant) -> Option<Frame> {
        let mut frame: Option<Frame> = None;
        loop {
            let patience = if frame.is_some() { GAP } else { Duration::from_millis(400) };
            match self.chunks.recv_timeout(patience) {
                Ok((at, chunk)) => {
                    let so_far = frame.map_or((0, 0), |f| (f.bytes, f.parts));
                    frame = Some(Frame { after: at - start, bytes: so_far.0 + chunk.len(), parts: so_far.1 + 1 });
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return frame,
            }
        }
    }

    /// Presses the quit key and waits for the end.
    pub(crate) fn quit(mut self, key: &str) -> Duration {
        let start = Instant::now();
        self.writer.write_all(key.as_bytes()).expect("a key");
        self.child.wait().expect("an end");
        start.elapsed()
    }

    /// A number of `/proc/PID/status`, such as `VmHWM` (KB); 0 where there is none.
    pub(crate) fn status(&self, name: &str) -> u64 {
        let Some(pid) = self.child.process_id() else { return 0 };
        let mut sum = 0;
        // Switches are counted by thread, memory by process.
        let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
        for task in tasks.take(if name.starts_with("Vm") { 1 } else { usize::MAX }) {
            let text = std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            sum += line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0);
        }
        sum
    }
}
