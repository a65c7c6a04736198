//! A new file that lines are added to, for its owner only; knows nothing of what the lines say.

use std::fs::File;
use std::io::Write;
use std::path::Path;

/// The file. A line is handed to the system as it is added.
#[derive(Debug)]
pub struct Journal {
    file: File,
}

impl Journal {
    /// Makes the file.
    ///
    /// # Errors
    /// Where it exists, or can't be made.
    pub fn create(path: &Path) -> std::io::Result<Self> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self { file: options.open(path)? })
    }

    /// Adds one line.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn add(&mut self, line: &str) -> std::io::Result<()> {
        self.file.write_all(format!("{line}\n").as_bytes())
    }
}
