//! The one reader of calendars and tables, from files, folders and standard input, with progress; knows nothing of what becomes of them.

use crate::import::ics::{IcsError, Import, MAX_BYTES, Reader, Reading};
use crate::import::reason::Refused;
use crate::import::{Progress, csv};
use crate::model::text;
use crate::storage;
use std::ffi::OsStr;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The most files of one import.
const MAX_FILES: usize = 50_000;
/// How deep folders are looked into; a folder of vdirsyncer holds one of each calendar.
const MAX_DEPTH: u8 = 6;
/// Bytes read between two reports of progress.
const PIECE: usize = 256 << 10;
/// Where the kind of a file is not in its name, so many bytes tell.
const SNIFF: usize = 4_096;

/// A calendar by its name as it is told, and where its bytes are.
#[derive(Debug)]
pub struct Calendar {
    file: String,
    /// What it is called where it has no name of its own: by its folder where that was read, else by its file.
    name: String,
    bytes: Bytes,
    /// In bytes; 0 where that isn't known.
    size: u64,
}

#[derive(Debug)]
enum Bytes {
    At(PathBuf),
    /// Standard input, of which so much was read to see what it is.
    Piped(Vec<u8>),
}

/// How an archive begins, and a spreadsheet, which is one.
const ZIP: &[u8] = b"PK\x03\x04";

/// What paths hold.
#[derive(Debug)]
pub enum Source {
    /// Names and contents.
    Tables(Vec<(String, Vec<u8>)>),
    Calendars(Vec<Calendar>),
}

/// What a line says that a person typed or pasted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub paths: Vec<PathBuf>,
    /// Addresses, each after `--me`.
    pub me: Vec<String>,
}

/// Reads a line: one path where there is such a file, else words as a shell reads them. `~` is the home directory.
pub fn typed(line: &str) -> Typed {
    let mut typed = Typed::default();
    let whole = home(line.trim());
    if whole.exists() && !line.trim().is_empty() {
        typed.paths.push(whole);
        return typed;
    }
    let mut words = words(line).into_iter();
    while let Some(word) = words.next() {
        match word.strip_prefix("--me") {
            Some("") => typed.me.extend(words.next()),
            Some(rest) if rest.starts_with('=') => typed.me.push(rest.trim_start_matches('=').to_owned()),
            _ => typed.paths.push(home(&word)),
        }
    }
    typed
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

/// Finds out what paths hold: files as they are, folders with all `.ics` files below them, and standard input for `-` where that may be
/// read. Tables are read whole; calendars are not read yet.
///
/// # Errors
/// Where something can't be read or is no regular file, a folder has no calendar, or tables and calendars come together.
pub fn find(paths: &[PathBuf], may_pipe: bool) -> Result<Source, Refused> {
    let (mut tables, mut calendars) = (Vec::new(), Vec::new());
    for path in paths {
        if may_pipe && path.as_os_str() == "-" {
            let mut head = Vec::new();
            pipe(SNIFF, &mut head)?;
            if is_calendar(&head) {
                calendars.push(Calendar { file: shown(path), name: String::new(), bytes: Bytes::Piped(head), size: 0 });
            } else {
                pipe(csv::MAX_BYTES + 1 - head.len(), &mut head)?;
                tables.push((shown(path), head));
            }
        } else if path.is_dir() {
            let before = calendars.len();
            walk(path, MAX_DEPTH, &mut calendars)?;
            if calendars.len() == before {
                return Err(Refused::Empty(shown(path)));
            }
        } else if ends(path, &["ics", "ical", "ifb"]) || (!ends(path, &["csv", "tsv"]) && starts_as_calendar(path)?) {
            calendars.push(at(path, path.file_name()));
        } else {
            tables.push((shown(path), storage::read_file(path, csv::MAX_BYTES).map_err(|e| unreadable(path, &e))?));
        }
    }
    if let Some((path, _)) = tables.iter().find(|(_, bytes)| bytes.starts_with(ZIP)) {
        return Err(Refused::Packed(path.clone()));
    }
    match (tables.is_empty(), calendars.is_empty()) {
        (false, false) => Err(Refused::Both),
        (true, true) => Err(Refused::Nothing),
        (false, true) => Ok(Source::Tables(tables)),
        (true, false) => Ok(Source::Calendars(calendars)),
    }
}

fn at(path: &Path, name: Option<&OsStr>) -> Calendar {
    let name = name.map(|n| text::line(&n.to_string_lossy())).unwrap_or_default();
    let size = std::fs::metadata(path).map_or(0, |m| m.len());
    Calendar { file: shown(path), name, bytes: Bytes::At(path.to_owned()), size }
}

fn walk(dir: &Path, depth: u8, calendars: &mut Vec<Calendar>) -> Result<(), Refused> {
    for name in storage::names(dir).map_err(|e| unreadable(dir, &e))? {
        let path = dir.join(&name);
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            if depth > 0 && !path.is_symlink() {
                walk(&path, depth - 1, calendars)?;
            }
        } else if ends(&path, &["ics"]) {
            if calendars.len() >= MAX_FILES {
                return Err(Refused::Many(shown(dir)));
            }
            calendars.push(at(&path, dir.file_name()));
        }
    }
    Ok(())
}

/// Reads calendars into the occurrences of a window.
///
/// # Errors
/// Where one can't be read or is no calendar, or `progress` ends the work: nothing is imported then.
pub fn read(calendars: Vec<Calendar>, reading: Reading, progress: &dyn Progress) -> Result<Import, Refused> {
    let total: u64 = calendars.iter().map(|c| c.size).sum();
    let mut reader = Reader::new(reading);
    let (mut done, mut piece) = (0, vec![0; PIECE]);
    for Calendar { file, name, bytes, .. } in calendars {
        reader.open(&file, &name);
        match bytes {
            Bytes::At(path) => {
                let opened = storage::open_file(&path).map_err(|e| unreadable(&path, &e))?;
                feed(&mut reader, &path, opened, &mut piece, &mut done, total, progress)?;
            }
            Bytes::Piped(head) => {
                let whole = head.as_slice().chain(std::io::stdin().lock());
                feed(&mut reader, Path::new("-"), whole, &mut piece, &mut done, total, progress)?;
            }
        }
        reader.close()?;
    }
    Ok(reader.finish(&Rest(progress))?)
}

fn feed(
    reader: &mut Reader,
    path: &Path,
    mut source: impl Read,
    piece: &mut [u8],
    done: &mut u64,
    total: u64,
    progress: &dyn Progress,
) -> Result<(), Refused> {
    loop {
        if progress.step(*done, total.max(*done)).is_break() {
            return Err(IcsError::Cancelled.into());
        }
        match source.read(piece) {
            Ok(0) => return Ok(()),
            Ok(n) => {
                reader.feed(piece.get(..n).unwrap_or_default())?;
                *done = (*done + n as u64).min(MAX_BYTES);
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(unreadable(path, &e)),
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

/// Reads the calendars that a typed line names; addresses in it count with those of `reading`.
///
/// # Errors
/// Those of [`find`] and [`read`], and where it names tables.
pub fn read_line(line: &str, mut reading: Reading, progress: &dyn Progress) -> Result<Import, Refused> {
    let typed = typed(line);
    reading.me.extend(typed.me);
    match find(&typed.paths, false)? {
        Source::Calendars(calendars) => read(calendars, reading, progress),
        Source::Tables(tables) => Err(Refused::Table(tables.into_iter().next().map(|(name, _)| name).unwrap_or_default())),
    }
}

/// Reads up to `limit` bytes of standard input.
fn pipe(limit: usize, into: &mut Vec<u8>) -> Result<(), Refused> {
    let read = std::io::stdin().lock().take(limit as u64).read_to_end(into);
    read.map(|_| ()).map_err(|e| unreadable(Path::new("-"), &e))
}

fn ends(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|e| endings.iter().any(|ending| e.eq_ignore_ascii_case(ending)))
}

fn is_calendar(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..SNIFF.min(bytes.len())).unwrap_or_default()).to_uppercase();
    head.trim_start_matches('\u{feff}').trim_start().starts_with("BEGIN:VCALENDAR")
}

fn starts_as_calendar(path: &Path) -> Result<bool, Refused> {
    let mut head = Vec::new();
    let read = storage::open_file(path).and_then(|file| file.take(SNIFF as u64).read_to_end(&mut head));
    read.map(|_| is_calendar(&head)).map_err(|e| unreadable(path, &e))
}

fn unreadable(path: &Path, why: &std::io::Error) -> Refused {
    Refused::Unreadable { path: shown(path), why: why.into() }
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
        let said = typed("a.ics --me me@example.com b.ics --me=too@example.com");
        assert_eq!(said.paths, [PathBuf::from("a.ics"), PathBuf::from("b.ics")]);
        assert_eq!(said.me, ["me@example.com", "too@example.com"]);
    }

    fn files(paths: &[PathBuf]) -> Result<Vec<String>, Refused> {
        match find(paths, false)? {
            Source::Calendars(calendars) => Ok(calendars.into_iter().map(|c| format!("{} of {}", c.file, c.name)).collect()),
            Source::Tables(tables) => Ok(tables.into_iter().map(|(name, _)| format!("{name} is a table")).collect()),
        }
    }

    #[test]
    fn folders_give_their_calendars_and_files_without_an_ending_are_looked_into() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::create_dir_all(at("work/.trash")).unwrap();
        for (name, text) in [
            ("b.ics", ""),
            ("work/a.ICS", ""),
            ("work/notes.txt", ""),
            ("work/.trash/c.ics", ""),
            ("export", "begin:vcalendar\n"),
            ("hours", "date,minutes,activity\n"),
        ] {
            std::fs::write(at(name), text).unwrap();
        }
        let shown = |name: &str, of: &str| format!("{} of {of}", at(name).display());
        let folder = dir.path().file_name().unwrap().to_string_lossy().into_owned();
        assert_eq!(files(&[dir.path().to_owned()]).unwrap(), [shown("b.ics", &folder), shown("work/a.ICS", "work")]);
        assert_eq!(files(&[at("export"), at("b.ics")]).unwrap(), [shown("export", "export"), shown("b.ics", "b.ics")]);
        assert_eq!(files(&[at("hours")]).unwrap(), [format!("{} is a table", at("hours").display())]);
        assert_eq!(files(&[at("hours"), at("b.ics")]), Err(Refused::Both));
        assert_eq!(files(&[]), Err(Refused::Nothing));
        std::fs::remove_file(at("work/a.ICS")).unwrap();
        assert_eq!(files(&[at("work")]), Err(Refused::Empty(at("work").display().to_string())));
        assert!(matches!(files(&[at("nothing")]), Err(Refused::Unreadable { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_refused_and_never_waited_for_wherever_it_is_found() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a.ics", "export"] {
            let path = dir.path().join(name);
            rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, rustix::fs::Mode::RUSR, 0).unwrap();
            let week = jiff::civil::date(2026, 11, 2);
            let reading = Reading { window: crate::import::Window { from: week, to: week }, zone: jiff::tz::TimeZone::UTC, me: Vec::new() };
            let read = read_line(&path.display().to_string(), reading, &crate::import::Unwatched);
            assert!(matches!(&read, Err(Refused::Unreadable { why, .. }) if why.to_string().contains("regular")), "{read:?}");
        }
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
        let line = path.display().to_string();
        assert_eq!(read_line(&line, reading(), &watch).unwrap().read, 5_000);
        assert!(watch.0.get() > 2);
        let ended = read_line(&line, reading(), &At(std::cell::Cell::new(0), 2));
        assert!(matches!(ended, Err(Refused::Ics(IcsError::Cancelled))), "{ended:?}");
    }
}
