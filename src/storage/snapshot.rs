//! Earlier versions of each file, thinned out as they age; knows nothing of what is in them.
//!
//! A snapshot is named by the moment in which that version was written (UTC). Kept are the 20 newest, the newest of
//! each hour of the last day, and the newest of each day of the last 60 days, counted back from the newest snapshot.

use super::error::Error;
use super::{disk, layout};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// So many of the newest are kept whatever their age.
const NEWEST: usize = 20;
const HOURS: i64 = 24;
const DAYS: i64 = 60;
const NAME: &str = "%Y-%m-%dT%H%M%S";

/// An earlier version of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Snapshot {
    /// When that version was written, in UTC.
    pub taken: DateTime,
    /// Counts the versions of one second.
    pub(super) nth: u32,
    pub path: PathBuf,
}

/// Where the snapshots of a file (relative to the data directory) are.
pub(super) fn dir(root: &Path, file: &Path) -> PathBuf {
    root.join(layout::SNAPSHOTS).join(file)
}

/// The snapshots of a file, newest first.
pub(super) fn list(root: &Path, file: &Path) -> io::Result<Vec<Snapshot>> {
    let dir = dir(root, file);
    let mut found: Vec<Snapshot> = disk::names(&dir)?.iter().filter_map(|name| named(&dir, name.to_str()?)).collect();
    found.sort_by(|a, b| b.cmp(a));
    Ok(found)
}

fn named(dir: &Path, name: &str) -> Option<Snapshot> {
    let stem = name.strip_suffix(".yaml")?;
    let (moment, nth) = stem.split_once('_').unwrap_or((stem, "0"));
    Some(Snapshot { taken: DateTime::strptime(NAME, moment).ok()?, nth: nth.parse().ok()?, path: dir.join(name) })
}

/// Keeps the version of `file` that lies at `from` now, then thins.
pub(super) fn keep(root: &Path, file: &Path, from: &Path, written: Option<SystemTime>) -> Result<PathBuf, Error> {
    let dir = dir(root, file);
    disk::make_dirs(&dir)?;
    let before = list(root, file).map_err(Error::read("list", &dir))?;
    let moment = written.and_then(|time| Timestamp::try_from(time).ok()).unwrap_or(Timestamp::UNIX_EPOCH);
    let taken = TimeZone::UTC.to_datetime(moment);
    let name = taken.strftime(NAME).to_string();
    let same = |s: &&Snapshot| s.taken.strftime(NAME).to_string() == name;
    let nth = before.iter().filter(same).map(|s| s.nth + 1).max().unwrap_or(0);
    let path = dir.join(if nth == 0 { format!("{name}.yaml") } else { format!("{name}_{nth}.yaml") });
    disk::duplicate(from, &path).map_err(Error::write("keep the earlier version as", &path))?;
    disk::sync_dir(&dir).map_err(|source| Error::Sync { path: dir, source })?;
    for old in surplus(&before) {
        // One version too many does no harm.
        drop(disk::remove(&old.path));
    }
    Ok(path)
}

/// Those of `newest_first` that go.
fn surplus(newest_first: &[Snapshot]) -> Vec<&Snapshot> {
    let Some(newest) = newest_first.first().map(|s| s.taken) else { return Vec::new() };
    let (mut hours, mut days) = (HashSet::new(), HashSet::new());
    let mut gone = Vec::new();
    for (at, snapshot) in newest_first.iter().enumerate() {
        let taken = snapshot.taken;
        let first_of_hour = hours.insert((taken.date(), taken.hour()));
        let first_of_day = days.insert(taken.date());
        let within = |span: jiff::Span| newest.checked_sub(span).map_or(true, |limit| taken >= limit);
        let kept = at < NEWEST || (first_of_hour && within(HOURS.hours())) || (first_of_day && within(DAYS.days()));
        if !kept {
            gone.push(snapshot);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(minutes_ago: impl Iterator<Item = i64>) -> usize {
        let newest = jiff::civil::date(2026, 11, 25).at(23, 59, 0, 0);
        let all: Vec<Snapshot> = minutes_ago.map(|m| Snapshot { taken: newest - m.minutes(), nth: 0, path: PathBuf::new() }).collect();
        all.len() - surplus(&all).len()
    }

    #[test]
    fn versions_are_thinned_as_they_age() {
        assert_eq!(kept(0..20), 20);
        assert_eq!(kept(0..60), 20);
        assert_eq!(kept((0..48).map(|n| n * 30)), 20 + 14, "two an hour for a day: the newest 20, then one an hour");
        assert_eq!(kept((0..100).map(|n| n * 24 * 60)), 61, "one a day: 60 days");
    }
}
