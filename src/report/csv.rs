//! The lines of an audit as a table that `import` reads back; knows nothing of readings.
//!
//! The format, for whoever reads it:
//! - RFC 4180 (commas, `"` doubled inside quotes), UTF-8 without a mark, records ended with CR LF, header first:
//!   `date,minutes,activity,energy,rated,note,week,trial,event_uid,event_start,event_title,event_vanished,
//!   event_calendar,event_attendees,event_recurring,event_moved_to,event_minutes`. Columns go
//!   by name; the first six are the ones a person writes by hand.
//! - `date` is `2026-11-02`, empty for a line that stands for the whole of its `week` (`2026-W45`, always written).
//! - `energy` is `-2` to `2`, empty while not rated; `rated` is `same-day`, `recalled` or empty.
//! - `event_uid`, `event_start`, `event_title` are empty for a typed line; `event_vanished` and `event_recurring` are `yes` or empty,
//!   `event_attendees` and `event_minutes` empty where they are not known.
//! - A spreadsheet takes a cell for a formula by its first character. A text cell whose first character other than `'` is
//!   one of `= + - @ TAB CR LF`, or their full-width kin, is written with one `'` before it, and one `'` is taken off
//!   exactly such cells when they are read. Numbers are not guarded: `-1` is an energy.

use crate::model::table::{COLUMNS, is_guarded};
use crate::model::text;
use crate::model::{IsoWeek, Line, Week};
use ::csv::{Terminator, WriterBuilder};

/// All lines of these weeks, `not-work` included, in the order given. Unlike the other formats it holds notes and titles,
/// since it is what brings the lines back. Characters that steer a terminal or turn text around are left out; line
/// breaks of every kind are LF, tabs are blanks, as a document keeps them.
pub fn render<'a, I: IntoIterator<Item = &'a Week>>(weeks: I) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory fails only where records differ in length, and these don't.
    let mut written = writer.write_record(COLUMNS).is_ok();
    for week in weeks {
        for line in &week.lines {
            written &= writer.write_record(record(week.week, line)).is_ok();
        }
    }
    debug_assert!(written, "a record of another length");
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn record(week: IsoWeek, line: &Line) -> [String; 17] {
    let of_event = |pick: fn(&crate::model::EventRef) -> &str| line.event.as_ref().map(|e| cell(pick(e))).unwrap_or_default();
    let yes = |is: fn(&crate::model::EventRef) -> bool| line.event.as_ref().filter(|e| is(e)).map(|_| "yes".to_owned()).unwrap_or_default();
    let count =
        |n: fn(&crate::model::EventRef) -> u32| line.event.as_ref().map(n).filter(|n| *n > 0).map(|n| n.to_string()).unwrap_or_default();
    [
        line.on.map(|d| d.to_string()).unwrap_or_default(),
        line.minutes.get().to_string(),
        cell(line.activity.as_str()),
        line.energy.map(|e| e.get().to_string()).unwrap_or_default(),
        line.rated.map(|r| r.id().to_owned()).unwrap_or_default(),
        cell(&line.note),
        // A day names its own week; one that was filed under another would be refused on the way back.
        line.on.map_or(week, IsoWeek::of).to_string(),
        line.trial.as_deref().map(cell).unwrap_or_default(),
        of_event(|e| &e.uid),
        of_event(|e| &e.start),
        of_event(|e| &e.title),
        yes(|e| e.vanished),
        of_event(|e| &e.calendar),
        count(|e| e.attendees),
        yes(|e| e.recurring),
        of_event(|e| &e.moved_to),
        count(|e| e.minutes),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let kept = text::block(text);
    if is_guarded(&kept) { format!("'{kept}") } else { kept }
}
