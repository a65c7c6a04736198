//! Standard output, gathered and written once everything was done; nothing leaves it that steers a terminal.

use super::Fault;
use crate::lang::Lang;
use crate::model::text;
use crate::tui::ascii;
use std::borrow::Cow;
use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether sentences are spelt in ASCII: one answer for the process, since errors are told from everywhere in it.
static ASCII: AtomicBool = AtomicBool::new(false);

/// From now on sentences are spelt in ASCII, or not. What scripts read stays as it is.
pub(super) fn spell_in_ascii(is: bool) {
    ASCII.store(is, Ordering::Relaxed);
}

/// A text as this terminal can show it.
pub(super) fn spelt(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !ASCII.load(Ordering::Relaxed) { Cow::Borrowed(text) } else { Cow::Owned(ascii::key(text)) }
}

/// What will be printed when the command has done its work.
#[derive(Debug, Default)]
pub(super) struct Output {
    text: String,
    lang: Lang,
    /// Whether the work was already saved when this is printed.
    saved: bool,
}

impl Output {
    /// From now on it speaks this language.
    pub(super) fn speak(&mut self, lang: Lang) {
        self.lang = lang;
    }

    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    /// Adds lines.
    pub(super) fn text(&mut self, text: &str) {
        self.prose(&text::block(text));
    }

    /// Adds a text for people which its writer made safe.
    pub(super) fn prose(&mut self, text: &str) {
        self.text.push_str(&spelt(text));
    }

    /// Adds a text whose every character counts, and which its writer made safe.
    pub(super) fn exact(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: &str) {
        self.prose(text::line(line).trim_end());
        self.text.push('\n');
    }

    /// Adds lines.
    pub(super) fn lines(&mut self, lines: impl IntoIterator<Item = String>) {
        lines.into_iter().for_each(|line| self.line(&line));
    }

    /// Adds a line of cells between tabs.
    pub(super) fn row(&mut self, cells: &[&str]) {
        let safe: Vec<String> = cells.iter().map(|cell| text::line(cell)).collect();
        self.text.push_str(&safe.join("\t"));
        self.text.push('\n');
    }

    /// Adds a value as JSON, indented.
    pub(super) fn json(&mut self, value: &serde_json::Value) {
        self.exact(&text::block(&format!("{value:#}\n")));
    }

    /// What follows is said of something that is saved already.
    pub(super) fn is_saved(&mut self) {
        self.saved = true;
    }

    /// Writes what was gathered so far, before a question.
    ///
    /// # Errors
    /// As for [`Self::end`].
    pub(super) fn flush(&mut self) -> Result<(), Fault> {
        let mut out = std::io::stdout().lock();
        let done = out.write_all(self.text.as_bytes()).and_then(|()| out.flush());
        self.text.clear();
        done.map_err(|e| {
            let why = [("why", (&e).into())];
            match (e.kind(), self.saved) {
                (ErrorKind::BrokenPipe, _) => Fault::quiet(),
                (_, true) => Fault::failed(self.lang.with("cli-no-stdout-saved", &why), self.lang.text("cli-no-stdout-saved-hint")),
                (_, false) => Fault::failed(self.lang.with("cli-no-stdout", &why), self.lang.text("cli-no-stdout-hint")),
            }
        })
    }

    /// Writes everything.
    ///
    /// # Errors
    /// Where standard output can't be written; a reader that has gone is no error worth a word.
    pub(super) fn end(mut self) -> Result<(), Fault> {
        self.flush()
    }
}
