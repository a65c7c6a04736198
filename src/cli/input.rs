//! Files that are named on the command line, `-` being standard input: bounded, regular, with their names in every error.

use super::Fault;
use crate::lang::{Arg, Lang, Message};
use crate::model::text;
use crate::storage;
use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

/// The longest line that is taken from standard input, in bytes.
const MAX_LINE: u64 = 64 << 10;

/// A file that could not be read.
pub(super) fn unreadable(lang: Lang, path: &Path, why: &std::io::Error) -> Fault {
    let path: Arg<'_> = if path.as_os_str() == "-" { Message::new("cli-stdin").into() } else { text::line(&path.to_string_lossy()).into() };
    let values = [("path", path), ("why", why.into())];
    Fault::failed(lang.with("cli-no-read", &values), lang.text("cli-no-read-hint"))
}

/// All of a file, or of standard input.
///
/// # Errors
/// Where it can't be read, is no regular file, or is larger than `limit` bytes.
pub(super) fn whole(path: &Path, limit: usize, lang: Lang) -> Result<Vec<u8>, Fault> {
    if path.as_os_str() != "-" {
        return storage::read_file(path, limit).map_err(|e| unreadable(lang, path, &e));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(limit as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|e| unreadable(lang, Path::new("-"), &e))?;
    if bytes.len() > limit {
        let size = Message::new("file-too-large").with("size", (limit >> 20).max(1)).into();
        return Err(unreadable(lang, Path::new("-"), &size));
    }
    Ok(bytes)
}

/// The next line of standard input, safe to show, without its line break; none at its end.
///
/// # Errors
/// Where standard input can't be read.
pub(super) fn line(lang: Lang) -> Result<Option<String>, Fault> {
    Ok(raw_line(lang)?.map(|line| text::line(&line)))
}

/// The next line of standard input as it is, without its line break; none at its end. One that is longer than 64 KB counts
/// as several.
///
/// # Errors
/// Where standard input can't be read.
pub(super) fn raw_line(lang: Lang) -> Result<Option<String>, Fault> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_LINE).read_until(b'\n', &mut bytes);
    match read.map_err(|e| unreadable(lang, Path::new("-"), &e))? {
        0 => Ok(None),
        _ => Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())),
    }
}

/// Asks on standard error, and takes the answer in lower case from a terminal alone: nobody is asked where nobody is.
pub(super) fn ask(question: &str, lang: Lang) -> Result<String, Fault> {
    if !std::io::stdin().is_terminal() {
        return Ok(String::new());
    }
    drop(std::io::stderr().write_all(format!("{} ", text::line(question)).as_bytes()));
    Ok(line(lang)?.unwrap_or_default().trim().to_lowercase())
}

/// Asks as [`ask`] does, and takes a `y` or `yes` (`o`, `oui`).
pub(super) fn confirm(question: &str, lang: Lang) -> Result<bool, Fault> {
    Ok(matches!(ask(&format!("{question} {}", lang.text("cli-yes-no")), lang)?.as_str(), "y" | "yes" | "o" | "oui"))
}
