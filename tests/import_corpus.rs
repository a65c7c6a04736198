//! Every hostile calendar of the corpus, with what is said of it: counts, or the one sentence that refuses it; imported twice, it changes nothing.
//!
//! The corpus is made by `tests/fault/corpus.py`; where there is no python3 there is nothing to read.

#![cfg(target_os = "linux")]

use fingerpost::app::import::reason::{left_out, refused, skipped, warning};
use fingerpost::import::ics::{Import, Reading};
use fingerpost::import::merge::merge;
use fingerpost::import::sort::Sorter;
use fingerpost::import::{Unwatched, Window};
use fingerpost::lang::Lang;
use fingerpost::model::{Rules, text};
use fingerpost::world::import::{Source, find, read};
use jiff::civil::date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The most warnings that are told of one file.
const TOLD: usize = 2;

fn told(import: &Import) -> String {
    let taken = import.occurrences.iter().filter(|o| o.left_out.is_none()).count();
    let mut parts = vec![format!("{} read, {taken} taken", import.read)];
    let mut whys: BTreeMap<_, usize> = BTreeMap::new();
    for why in import.occurrences.iter().filter_map(|o| o.left_out) {
        *whys.entry(why).or_default() += 1;
    }
    parts.extend(whys.into_iter().map(|(why, n)| format!("{n} {}", left_out(Lang::En, why))));
    parts.extend(skipped(Lang::En, import));
    parts.extend(import.warnings.iter().take(TOLD).map(|w| warning(Lang::En, w)));
    parts.join("; ")
}

#[test]
fn every_hostile_calendar_is_read_or_refused_as_the_list_says() {
    let dir = tempfile::tempdir().expect("a directory");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fault/corpus.py");
    let made = Command::new("python3").arg(script).arg(dir.path()).args(["--big", "0"]).output();
    let Ok(made) = made else { return };
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut files: Vec<_> = fs::read_dir(dir.path().join("ics")).expect("calendars").map(|e| e.expect("an entry").path()).collect();
    // Root reads what nobody may read.
    files.retain(|f| !f.to_string_lossy().contains("unreadable"));
    files.sort();
    let sorter = Sorter::new(&Rules::default(), &[]);
    let window = Window { from: date(2026, 1, 5), to: date(2026, 2, 15) };
    let mut list = Vec::new();
    for file in &files {
        let reading = Reading { window, zone: TimeZone::UTC, me: vec!["me@example.com".to_owned()] };
        let found = find(std::slice::from_ref(file), false).and_then(|source| match source {
            Source::Calendars(calendars) => read(calendars, reading, &Unwatched).map(|import| {
                let bring = |weeks| merge(weeks, &import, |_| true, &sorter, window, &TimeZone::UTC).weeks;
                let once = bring(Vec::new());
                assert!(bring(once.clone()) == once, "a second import of {} changes something", file.display());
                told(&import)
            }),
            Source::Tables(_) => Ok("a table".to_owned()),
        });
        let said = found.unwrap_or_else(|why| format!("refused: {}", refused(Lang::En, &why).0));
        let name = text::line(&file.file_name().expect("a name").to_string_lossy());
        let folder = format!("{}/", file.parent().expect("a folder").display());
        list.push(format!("{name}: {}", said.replace(&folder, "")));
    }
    insta::assert_snapshot!("import-corpus", list.join("\n"));
}
