//! Calendars from paths: which files there are, read piece by piece with progress; knows nothing of what becomes of them.

use crate::import::ics::{IcsError, Import, MAX_BYTES, Reader, Reading};
use crate::import::{Progress, Unwatched};
use crate::model::text;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The most files of one import.
const MAX_FILES: usize = 50_000;
/// How deep folders are looked into; a folder of vdirsyncer holds one of each calendar.
const MAX_DEPTH: u8 = 6;
/// Bytes read between two reports of progress.
const PIECE: usize = 256 << 10;

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{path}: {source}")]
    Unreadable { path: String, source: std::io::Error },
    #[error("{0}: neither a file nor a folder")]
    NoFile(String),
    #[error("{0}: no calendar in this folder")]
    Empty(String),
    #[error("{0}: more than 50,000 calendars in one import")]
    Many(String),
    #[error("{0}: a table, not a calendar")]
    Table(String),
    #[error("no path was given")]
    Nothing,
    #[error(transparent)]
    Ics(#[from] IcsError),
}

impl Error {
    /// What to try.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } | Self::NoFile(_) | Self::Nothing => "Give the path of an .ics file, or of a folder of them.",
            Self::Empty(_) => "Give a folder that holds .ics files, or one file.",
            Self::Many(_) => "Import the folders one by one.",
            Self::Table(_) => "Tables are imported on the command line: `fingerpost import FILE`.",
            Self::Ics(e) => e.hint(),
        }
    }
}

/// The paths in a line that a person typed or pasted: one path where there is such a file, else words as a shell reads
/// them. `~` is the home directory.
pub fn paths(line: &str) -> Vec<PathBuf> {
    let whole = home(line.trim());
    if line.trim().is_empty() {
        return Vec::new();
    }
    if whole.exists() { vec![whole] } else { words(line).iter().map(|w| home(w)).collect() }
}

fn home(word: &str) -> PathBuf {
    let dirs = directories::BaseDirs::new();
    match (word.strip_prefix('~'), dirs) {
        (Some(rest), Some(dirs)) if rest.is_empty() || rest.starts_with('/') => dirs.home_dir().join(rest.trim_start_matches('/')),
        _ => PathBuf::from(word),
    }
}

/// Words between blanks; quotation marks and backslashes keep blanks inside a word.
fn words(line: &str) -> Vec<String> {
    let (mut out, mut word, mut quote) = (Vec::new(), None::<String>, None);
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quote) {
            (c, Some(q)) if c == q => quote = None,
            ('"' | '\'', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            ('\\', None) if matches!(chars.peek(), Some(' ' | '\\' | '"' | '\'' | '(' | ')' | '&')) => {
                word.get_or_insert_default().extend(chars.next());
            }
            (c, None) if c.is_whitespace() => out.extend(word.take()),
            (c, _) => word.get_or_insert_default().push(c),
        }
    }
    out.extend(word);
    out
}

/// All calendars that `paths` name: files as they are, folders with all `.ics` files below them. `-` is standard input.
///
/// # Errors
/// Where a path names nothing, a pipe or a device, or a folder has no calendar or too many.
pub fn gather(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            files.push(path.clone());
            continue;
        }
        let kind = std::fs::metadata(path).map_err(|e| unreadable(path, e))?;
        if kind.is_dir() {
            let before = files.len();
            walk(path, MAX_DEPTH, &mut files)?;
            if files.len() == before {
                return Err(Error::Empty(shown(path)));
            }
        } else if !kind.is_file() {
            return Err(Error::NoFile(shown(path)));
        } else if ends(path, "csv") || ends(path, "tsv") {
            return Err(Error::Table(shown(path)));
        } else {
            files.push(path.clone());
        }
    }
    if files.is_empty() { Err(Error::Nothing) } else { Ok(files) }
}

fn walk(dir: &Path, depth: u8, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = std::fs::read_dir(dir).map_err(|e| unreadable(dir, e))?;
    let mut found: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    found.sort();
    for path in found {
        if path.file_name().is_none_or(|n| n.to_string_lossy().starts_with('.')) {
            continue;
        }
        if ends(&path, "ics") && path.is_file() {
            if files.len() >= MAX_FILES {
                return Err(Error::Many(shown(dir)));
            }
            files.push(path);
        } else if depth > 0 && path.is_dir() && !path.is_symlink() {
            walk(&path, depth - 1, files)?;
        }
    }
    Ok(())
}

fn ends(path: &Path, ending: &str) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|e| e.eq_ignore_ascii_case(ending))
}

/// Reads calendars, as [`gather`] found them, into the occurrences of a window.
///
/// # Errors
/// Where one can't be read or is no calendar, or `progress` ends the work: nothing is imported then.
pub fn read(files: &[PathBuf], reading: Reading, progress: &dyn Progress) -> Result<Import, Error> {
    let size = |path: &PathBuf| std::fs::metadata(path).map_or(0, |m| m.len());
    let total: u64 = files.iter().map(size).sum();
    let mut reader = Reader::new(reading);
    let mut done = 0;
    for path in files {
        reader.open(&shown(path));
        if path.as_os_str() == "-" {
            let stdin = std::io::stdin().lock();
            feed(&mut reader, path, stdin, &mut done, total, progress)?;
        } else {
            // Looked at again: a pipe that took the file's place would be waited for without end.
            if !std::fs::metadata(path).map_err(|e| unreadable(path, e))?.is_file() {
                return Err(Error::NoFile(shown(path)));
            }
            let file = File::open(path).map_err(|e| unreadable(path, e))?;
            feed(&mut reader, path, file, &mut done, total, progress)?;
        }
        reader.close()?;
    }
    Ok(reader.finish(&Rest(progress))?)
}

fn feed(reader: &mut Reader, path: &Path, mut source: impl Read, done: &mut u64, total: u64, progress: &dyn Progress) -> Result<(), Error> {
    let mut piece = vec![0; PIECE];
    loop {
        if progress.step(*done, total.max(*done)).is_break() {
            return Err(IcsError::Cancelled.into());
        }
        match source.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(n) => {
                reader.feed(piece.get(..n).unwrap_or_default())?;
                *done = (*done + n as u64).min(MAX_BYTES);
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(unreadable(path, e)),
        }
    }
}

/// The last part of the work: asked whether to go on, but told as all bytes read.
struct Rest<'a>(&'a dyn Progress);

impl Progress for Rest<'_> {
    fn step(&self, _done: u64, _total: u64) -> std::ops::ControlFlow<()> {
        self.0.step(1, 1)
    }
}

/// Reads what a line of paths names, all at once.
///
/// # Errors
/// Those of [`gather`] and [`read`].
pub fn read_line(line: &str, reading: Reading) -> Result<Import, Error> {
    read(&gather(&paths(line))?, reading, &Unwatched)
}

fn unreadable(path: &Path, source: std::io::Error) -> Error {
    Error::Unreadable { path: shown(path), source }
}

fn shown(path: &Path) -> String {
    text::line(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_paths_are_read_as_a_shell_reads_them() {
        let rows: [(&str, &[&str]); 6] = [
            ("a.ics b.ics", &["a.ics", "b.ics"]),
            (r"/x/my\ week.ics", &["/x/my week.ics"]),
            ("'/x/my week.ics' \"b c\"", &["/x/my week.ics", "b c"]),
            (r"C:\me\week.ics", &[r"C:\me\week.ics"]),
            ("  ", &[]),
            ("''", &[""]),
        ];
        for (line, want) in rows {
            assert_eq!(words(line), want, "{line}");
        }
    }

    #[test]
    fn folders_give_their_calendars_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::create_dir_all(at("work/.trash")).unwrap();
        for name in ["b.ics", "work/a.ICS", "work/notes.txt", "work/.trash/c.ics"] {
            std::fs::write(at(name), "").unwrap();
        }
        assert_eq!(gather(&[dir.path().to_owned()]).unwrap(), [at("b.ics"), at("work/a.ICS")]);
        assert!(matches!(gather(&[at("nothing")]), Err(Error::Unreadable { .. })));
        assert!(matches!(gather(&[at("work/.trash"), at("work/.trash/..")]), Ok(files) if files.len() == 2));
        assert!(matches!(gather(&[]), Err(Error::Nothing)));
    }

    /// Counts its calls, and breaks at one of them.
    struct At(std::cell::Cell<u32>, u32);

    impl Progress for At {
        fn step(&self, done: u64, total: u64) -> std::ops::ControlFlow<()> {
            assert!(done <= total);
            self.0.set(self.0.get() + 1);
            if self.0.get() == self.1 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
        }
    }

    #[test]
    fn reading_tells_how_far_it_is_and_can_be_ended() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.ics");
        let event = "BEGIN:VEVENT\nUID:a\nSUMMARY:Planning\nDTSTART:20261102T100000Z\nDTEND:20261102T110000Z\nEND:VEVENT\n";
        std::fs::write(&path, format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", event.repeat(5_000))).unwrap();
        let day = |d: i8| jiff::civil::date(2026, 11, d);
        let window = crate::import::Window { from: day(2), to: day(8) };
        let reading = || Reading { window, zone: jiff::tz::TimeZone::UTC, me: Vec::new() };
        let watch = At(std::cell::Cell::new(0), 0);
        let files = gather(std::slice::from_ref(&path)).unwrap();
        assert_eq!(read(&files, reading(), &watch).unwrap().read, 5_000);
        assert!(watch.0.get() > 2);
        let ended = read(&files, reading(), &At(std::cell::Cell::new(0), 2));
        assert!(matches!(ended, Err(Error::Ics(IcsError::Cancelled))), "{ended:?}");
    }
}
