//! What is to be imported: tables or calendars, from files, folders or standard input; knows nothing of what is in them.

use super::super::setup::Setup;
use super::super::{Fault, input};
use crate::import::csv;
use crate::model::text;
use crate::storage;
use std::path::{Path, PathBuf};

/// The most files of one import.
const MAX_FILES: usize = 50_000;
/// How deep folders are looked into.
const MAX_DEPTH: u8 = 6;
/// Where the kind of a file is not in its name, so many bytes tell.
const SNIFF: usize = 4_096;

/// A file by its name as it is told, and where its bytes are.
#[derive(Debug)]
pub(super) struct Calendar {
    pub(super) name: String,
    pub(super) bytes: Bytes,
}

#[derive(Debug)]
pub(super) enum Bytes {
    Read(Vec<u8>),
    At(PathBuf),
}

#[derive(Debug)]
pub(super) enum Source {
    /// Names and contents.
    Tables(Vec<(String, Vec<u8>)>),
    Calendars(Vec<Calendar>),
}

/// Finds out what the paths hold.
///
/// # Errors
/// Where something can't be read, a folder has no calendar, or tables and calendars come together.
pub(super) fn find(setup: &Setup, paths: &[PathBuf]) -> Result<Source, Fault> {
    let lang = setup.lang;
    let (mut tables, mut calendars) = (Vec::new(), Vec::new());
    for path in paths {
        let name = text::line(&path.to_string_lossy());
        if path.is_dir() {
            let before = calendars.len();
            walk(setup, path, MAX_DEPTH, &mut calendars)?;
            if calendars.len() == before {
                return Err(Fault::failed(lang.with("cli-empty-folder", &[("path", name.into())]), lang.text("cli-empty-folder-hint")));
            }
        } else if path.as_os_str() == "-" {
            let bytes = input::whole(path, usize::try_from(crate::import::ics::MAX_BYTES).unwrap_or(usize::MAX), lang)?;
            if is_calendar(&bytes) {
                calendars.push(Calendar { name, bytes: Bytes::Read(bytes) });
            } else {
                tables.push((name, bytes));
            }
        } else if has_ending(path, &["ics", "ical", "ifb"]) || (!has_ending(path, &["csv", "tsv"]) && starts_as_calendar(path)) {
            calendars.push(Calendar { name, bytes: Bytes::At(path.clone()) });
        } else {
            tables.push((name, storage::read_file(path, csv::MAX_BYTES).map_err(|e| input::unreadable(lang, path, &e))?));
        }
    }
    match (tables.is_empty(), calendars.is_empty()) {
        (false, false) => Err(Fault::usage(lang.text("cli-both-kinds"), lang.text("cli-both-kinds-hint"))),
        (_, true) => Ok(Source::Tables(tables)),
        (true, false) => Ok(Source::Calendars(calendars)),
    }
}

fn walk(setup: &Setup, dir: &Path, depth: u8, calendars: &mut Vec<Calendar>) -> Result<(), Fault> {
    let lang = setup.lang;
    for name in storage::names(dir).map_err(|e| input::unreadable(lang, dir, &e))? {
        let path = dir.join(&name);
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if has_ending(&path, &["ics"]) {
            if calendars.len() >= MAX_FILES {
                let values = [("count", MAX_FILES.into())];
                return Err(Fault::failed(lang.with("cli-many-files", &values), lang.text("cli-many-files-hint")));
            }
            calendars.push(Calendar { name: text::line(&path.to_string_lossy()), bytes: Bytes::At(path) });
        } else if depth > 0 && path.is_dir() && !path.is_symlink() {
            walk(setup, &path, depth - 1, calendars)?;
        }
    }
    Ok(())
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|e| endings.iter().any(|ending| e.eq_ignore_ascii_case(ending)))
}

fn is_calendar(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..SNIFF.min(bytes.len())).unwrap_or_default()).to_uppercase();
    head.trim_start_matches('\u{feff}').trim_start().starts_with("BEGIN:VCALENDAR")
}

fn starts_as_calendar(path: &Path) -> bool {
    let mut head = vec![0; SNIFF];
    let read = storage::open_file(path).and_then(|mut file| std::io::Read::read(&mut file, &mut head));
    read.is_ok_and(|n| is_calendar(head.get(..n).unwrap_or_default()))
}
