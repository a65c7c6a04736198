//! What the writer and the reader of tables agree on: columns, and cells that a spreadsheet would take for a formula; knows nothing of
//! either.

/// Every column, in the order in which they are written.
pub const COLUMNS: [&str; 17] = [
    "date",
    "minutes",
    "activity",
    "energy",
    "rated",
    "note",
    "week",
    "trial",
    "event_uid",
    "event_start",
    "event_title",
    "event_vanished",
    "event_calendar",
    "event_attendees",
    "event_recurring",
    "event_moved_to",
    "event_minutes",
];

/// Characters that make a spreadsheet take a cell for a formula; the last four are their full-width kin.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Whether a text's first character other than `'` is one that would make it a formula: exactly such texts are written with one `'` more.
pub fn is_guarded(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}
