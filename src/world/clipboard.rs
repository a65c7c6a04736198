//! The system's clipboard through its own program, started without a shell; knows nothing of what is copied.

use std::ffi::OsString;
use std::io::{Error, ErrorKind, Result, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long the program may take.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often is looked whether it has ended.
const LOOK: Duration = Duration::from_millis(10);

/// Gives `text` to the program whose command line is `words`.
///
/// # Errors
/// Where it can't be started, takes no text, fails, or has not ended after two seconds.
pub(super) fn copy(words: &[OsString], text: &str) -> Result<()> {
    let (program, arguments) = words.split_first().ok_or(ErrorKind::NotFound)?;
    let mut child = Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // In a thread of its own: a program that reads nothing would hold a long text, and whoever writes it, for ever.
    let bytes = encoded(program, text);
    let written = child.stdin.take().map(|mut pipe| std::thread::spawn(move || pipe.write_all(&bytes)));
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            if !status.success() {
                return Err(Error::other(status.to_string()));
            }
            return written.map_or(Ok(()), |thread| thread.join().unwrap_or_else(|_| Err(ErrorKind::BrokenPipe.into())));
        }
        if started.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(ErrorKind::TimedOut.into());
        }
        std::thread::sleep(LOOK);
    }
}

/// `clip.exe` takes UTF-16 with a mark at its head for what it is, and UTF-8 for something else.
fn encoded(program: &OsString, text: &str) -> Vec<u8> {
    if !program.to_string_lossy().ends_with("clip.exe") {
        return text.as_bytes().to_vec();
    }
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn words(line: &[&str]) -> Vec<OsString> {
        line.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_program_that_takes_the_text_is_well_and_any_other_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("copied; touch x");
        assert!(copy(&words(&["tee", file.to_str().unwrap()]), "é\n$(id)").is_ok());
        assert_eq!(std::fs::read_to_string(file).unwrap(), "é\n$(id)");
        for bad in [&["false"][..], &["/nowhere/xclip"], &["sleep", "9"], &[]] {
            assert!(copy(&words(bad), "text").is_err(), "{bad:?}");
        }
    }

    #[test]
    fn one_that_never_reads_holds_nobody_however_long_the_text_is() {
        let started = Instant::now();
        assert!(copy(&words(&["sleep", "9"]), &"x".repeat(1 << 20)).is_err());
        assert!(started.elapsed() < Duration::from_secs(8), "{:?}", started.elapsed());
    }
}
