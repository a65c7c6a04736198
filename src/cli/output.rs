//! Standard output, gathered and written once everything was done; knows nothing of what is said.

use super::Fault;
use std::io::{ErrorKind, Write};

/// What will be printed when the command has done its work.
#[derive(Debug, Default)]
pub(super) struct Output {
    text: String,
    /// Whether the work was already saved when this is printed.
    saved: bool,
}

impl Output {
    /// Adds text as it is.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// What follows is said of something that is saved already.
    pub(super) fn is_saved(&mut self) {
        self.saved = true;
    }

    /// Writes everything.
    ///
    /// # Errors
    /// Where standard output can't be written; a reader that has gone is no error worth a word.
    pub(super) fn end(self) -> Result<(), Fault> {
        let mut out = std::io::stdout().lock();
        let done = out.write_all(self.text.as_bytes()).and_then(|()| out.flush());
        done.map_err(|e| match (e.kind(), self.saved) {
            (ErrorKind::BrokenPipe, _) => Fault::quiet(),
            (_, true) => Fault::failed(format!("saved, but standard output can't be written: {e}"), "Do not repeat it: it is saved."),
            (_, false) => Fault::failed(format!("standard output can't be written: {e}"), "Is the disk full?"),
        })
    }
}
