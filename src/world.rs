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

/// A private directory that is removed with the value.
///
/// # Errors
/// Where none can be made.
pub fn temporary_dir() -> std::io::Result<tempfile::TempDir> {
    tempfile::Builder::new().prefix("fingerpost-").tempdir()
}

/// What time it is here; with `--today` another day at this time of day.
pub fn now(today: Option<Date>) -> DateTime {
    let clock = jiff::Zoned::now().datetime();
    today.map_or(clock, |day| day.to_datetime(clock.time()))
}

/// The zone that this computer is in; UTC where it does not say.
pub fn zone() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::system()
}

/// This moment in UTC as calendars write it: `20261125T101500Z`.
pub fn stamp() -> String {
    jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string()
}
