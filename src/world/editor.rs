//! A person's own editor: its command line split into words without a shell, its text in a private file; knows nothing of notes.

use std::ffi::OsString;
use std::io::{Read, Write};

/// A text that is being edited elsewhere.
#[derive(Debug)]
pub struct Editor {
    file: tempfile::NamedTempFile,
}

/// The longest text that is taken back, in bytes.
const LONGEST: u64 = 1 << 20;

impl Editor {
    /// Puts `text` into a private file (mode 0600).
    ///
    /// # Errors
    /// Where no temporary file can be made or written.
    pub fn begin(text: &str) -> std::io::Result<Self> {
        let mut file = tempfile::Builder::new().prefix("fingerpost-").suffix(".md").tempfile()?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.flush()?;
        Ok(Self { file })
    }

    /// The words of the command line, the file last. `command` is split at blanks; no shell is asked.
    pub fn words(&self, command: &str) -> Vec<OsString> {
        command.split_whitespace().map(OsString::from).chain([self.file.path().as_os_str().to_owned()]).collect()
    }

    /// The text as it was left. Editors that replace the file are followed by name.
    ///
    /// # Errors
    /// Where the file can't be read, is no UTF-8 text, or is larger than 1 MB.
    pub fn end(self) -> std::io::Result<String> {
        let mut text = String::new();
        std::fs::File::open(self.file.path())?.take(LONGEST).read_to_string(&mut text)?;
        Ok(text.trim_end_matches('\n').to_owned())
    }
}
