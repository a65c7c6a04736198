//! Effects done for real: files and the clock, at once for the command line, on a thread of their own under the full screen; knows
//! nothing of screens.

mod background;
mod clipboard;
mod disk;
mod editor;
pub mod import;
mod journal;

pub use background::Background;
pub use disk::Disk;
pub use editor::Editor;
pub use journal::Journal;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// A private directory that is removed with the value.
///
/// # Errors
/// Where none can be made.
pub fn temporary_dir() -> std::io::Result<tempfile::TempDir> {
    tempfile::Builder::new().prefix("fingerpost-").tempdir()
}

/// Tells the time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    /// Stands for the day that it is; none for the real one.
    pub today: Option<Date>,
    /// The zone is named in the environment.
    pub zone_is_named: bool,
}

impl Clock {
    /// What time it is here.
    pub fn now(self) -> DateTime {
        let clock = self.zone().to_datetime(jiff::Timestamp::now());
        self.today.map_or(clock, |day| day.to_datetime(clock.time()))
    }

    /// Without its name where none is needed: to find a name the whole zone database is walked, a sixth of the instructions of a start.
    fn zone(self) -> TimeZone {
        let file = if self.zone_is_named { None } else { std::fs::read("/etc/localtime").ok() };
        file.and_then(|bytes| TimeZone::tzif("Local", &bytes).ok()).unwrap_or_else(zone)
    }
}

/// The zone that this computer is in; UTC where it does not say.
pub fn zone() -> TimeZone {
    TimeZone::system()
}

/// This moment in UTC as calendars write it: `20261125T101500Z`.
pub fn stamp() -> String {
    jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string()
}
