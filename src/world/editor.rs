//! A person's own editor: its command line split into words without a shell, its text in a private file; knows nothing of notes.

use crate::lang::Message;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

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
    /// Where the file can't be read, is no UTF-8 text, or is larger than 1 MB; with its place, where it is left for the person to find.
    pub fn end(self) -> Result<String, (Message, Option<PathBuf>)> {
        match read(self.file.path()) {
            Ok(text) => Ok(text.trim_end_matches('\n').to_owned()),
            Err(why) => Err((why, self.file.into_temp_path().keep().ok().filter(|path| path.exists()))),
        }
    }
}

fn read(path: &Path) -> Result<String, Message> {
    let mut bytes = Vec::new();
    std::fs::File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes)).map_err(|e| Message::from(&e))?;
    if bytes.len() as u64 > LONGEST {
        return Err(Message::new("file-too-large").with("size", LONGEST >> 20));
    }
    String::from_utf8(bytes).map_err(|_bytes| Message::new("yaml-not-utf8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_cannot_be_taken_back_is_left_where_it_is_found() {
        for bytes in [vec![b'x'; 1 + (1 << 20)], b"caf\xe9".to_vec()] {
            let editor = Editor::begin("short").unwrap();
            std::fs::write(editor.file.path(), &bytes).unwrap();
            let (_, left) = editor.end().unwrap_err();
            let left = left.unwrap();
            assert_eq!(std::fs::read(&left).unwrap(), bytes);
            std::fs::remove_file(left).unwrap();
        }
        assert_eq!(Editor::begin("two\nlines").unwrap().end().unwrap(), "two\nlines");
        let editor = Editor::begin("gone").unwrap();
        std::fs::remove_file(editor.file.path()).unwrap();
        assert_eq!(editor.end().unwrap_err().1, None);
    }
}
