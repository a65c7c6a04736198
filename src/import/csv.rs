//! Lines of an audit from a table (CSV as spreadsheets write it); knows nothing of files, calendars and which activities exist.
//!
//! Format, which `report --format csv` writes and this reads back without loss: UTF-8, RFC 4180, a header, then one row a line.
//! Columns, in any order, found by name: `date` (`2026-11-02`; empty for a line that stands for its whole week), `minutes`
//! (whole), `activity` (its id), `energy` (-2..2, empty while not rated), `rated` (`same-day`, `recalled`, or empty where there
//! is no energy), `note`, `week` (`2026-W45`, needed where the date is empty), `trial`, `event_uid`, `event_start`,
//! `event_title`, `event_vanished` (`yes` or empty), `event_calendar`, `event_attendees` (whole, empty where
//! not known), `event_recurring` (`yes` or empty), `event_moved_to`, `event_minutes` (whole, empty where not known). `date`, `minutes` and `activity` are required.
//!
//! Guard against formulas: a text cell whose first character other than `'` is one of `= + - @ TAB CR LF` or their full-width
//! kin is written with one `'` before it; one `'` is taken off exactly such cells when they are read. Numbers are not guarded.

use crate::lang::Message;
use crate::model::table::{COLUMNS, is_guarded};
use crate::model::{ActivityId, Energy, EventRef, IsoWeek, Line, Minutes, Rated, text};
use csv::{ReaderBuilder, StringRecord};
use jiff::civil::Date;

/// The largest table that is read, in bytes.
pub const MAX_BYTES: usize = 16 << 20;
/// The most rows that are read.
pub const MAX_ROWS: usize = 100_000;
/// The longest note or title that is read, in characters.
const MAX_TEXT: usize = 20_000;

/// Stands for the column of a row that is wrong as a whole.
pub const WHOLE: &str = "row";
/// The columns without which a table is refused.
const REQUIRED: [&str; 3] = ["date", "minutes", "activity"];

/// A row that became a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where it stands in the file, counted from 1.
    pub line_number: u64,
    /// The week that the line belongs to.
    pub week: IsoWeek,
    pub line: Line,
}

/// A row that could not be read; nothing of it is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    pub line_number: u64,
    /// The column at fault.
    pub field: String,
    pub why: Message,
}

/// What a table holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub rows: Vec<Row>,
    pub bad: Vec<BadRow>,
    /// Columns that nothing was read from.
    pub unknown_columns: Vec<String>,
}

/// Why a table is refused as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CsvError {
    /// More than 16 MB or 100,000 rows.
    TooLarge,
    Empty,
    Utf16,
    NoColumn(&'static str),
    TwiceTheColumn(String),
}

impl CsvError {
    /// What is wrong with it.
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge => Message::new("table-too-large"),
            Self::Empty => Message::new("table-empty"),
            Self::Utf16 => Message::new("table-utf-16"),
            Self::NoColumn(name) => Message::new("table-no-column").with("name", *name),
            Self::TwiceTheColumn(name) => Message::new("table-twice").with("name", name.clone()),
        }
    }

    /// What to try.
    pub const fn hint(&self) -> Message {
        Message::new(match self {
            Self::TooLarge => "table-too-large-hint",
            Self::Empty | Self::NoColumn(_) | Self::TwiceTheColumn(_) => "table-columns-hint",
            Self::Utf16 => "table-utf-16-hint",
        })
    }
}

/// Reads a table. `activity` turns a cell into an activity that exists, or says why it is none.
///
/// # Errors
/// Where no row can be read: see [`CsvError`].
pub fn read(bytes: &[u8], activity: &dyn Fn(&str) -> Result<ActivityId, Message>) -> Result<Table, CsvError> {
    if bytes.len() > MAX_BYTES {
        return Err(CsvError::TooLarge);
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(CsvError::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // What is no UTF-8 comes from a spreadsheet that writes Latin-1.
    let whole = std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), ToOwned::to_owned);
    let (body, skipped, delimiter) = sniff(&whole);
    let mut reader = ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(body.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let columns = Columns::of(&header)?;
    let mut table = Table { unknown_columns: columns.unknown.clone(), ..Table::default() };
    for record in reader.into_records() {
        if table.rows.len() + table.bad.len() >= MAX_ROWS {
            return Err(CsvError::TooLarge);
        }
        // Bytes are UTF-8 and rows may have any length, so no record can fail; one that does is passed over by its reader.
        let Ok(record) = record else { continue };
        let line_number = record.position().map_or(0, csv::Position::line) + skipped;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        match columns.line(&record, activity) {
            Ok((week, line)) => table.rows.push(Row { line_number, week, line }),
            Err((field, why)) => table.bad.push(BadRow { line_number, field: field.to_owned(), why }),
        }
    }
    Ok(table)
}

/// The table without the line `sep=;` of a spreadsheet, the lines taken off, and what stands between cells.
fn sniff(whole: &str) -> (&str, u64, u8) {
    let first = whole.lines().next().unwrap_or_default();
    let said = first.trim().strip_prefix("sep=").and_then(|s| s.bytes().next());
    let (body, skipped) = if said.is_some() { (whole.split_once('\n').map_or("", |(_, rest)| rest), 1) } else { (whole, 0) };
    let head = body.lines().next().unwrap_or_default();
    let most = [b',', b';', b'\t'].into_iter().max_by_key(|d| (head.bytes().filter(|b| b == d).count(), *d == b','));
    (body, skipped, said.or(most).unwrap_or(b','))
}

type Fault = (&'static str, Message);

/// Where each column stands.
struct Columns {
    places: [Option<usize>; COLUMNS.len()],
    unknown: Vec<String>,
    width: usize,
}

impl Columns {
    fn of(header: &StringRecord) -> Result<Self, CsvError> {
        if header.iter().all(|cell| cell.trim().is_empty()) {
            return Err(CsvError::Empty);
        }
        let mut columns = Self { places: [None; COLUMNS.len()], unknown: Vec::new(), width: header.len() };
        for (place, cell) in header.iter().enumerate() {
            let name = cell.trim().to_lowercase().replace(' ', "_");
            let Some(known) = COLUMNS.iter().position(|c| *c == name) else {
                columns.unknown.extend(Some(text::line(cell).chars().take(100).collect()).filter(|c: &String| !c.is_empty()));
                continue;
            };
            match columns.places.get_mut(known) {
                Some(slot @ None) => *slot = Some(place),
                _ => return Err(CsvError::TwiceTheColumn(name)),
            }
        }
        match REQUIRED.iter().find(|r| columns.place(r).is_none()) {
            Some(missing) => Err(CsvError::NoColumn(missing)),
            None => Ok(columns),
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        let known = COLUMNS.iter().position(|c| *c == name)?;
        self.places.get(known).copied().flatten()
    }

    /// A cell, blanks around it off, the guard off.
    fn cell<'a>(&self, record: &'a StringRecord, name: &str) -> &'a str {
        let cell = self.place(name).and_then(|place| record.get(place)).unwrap_or_default();
        unguarded(cell)
    }

    fn line(&self, record: &StringRecord, activity: &dyn Fn(&str) -> Result<ActivityId, Message>) -> Result<(IsoWeek, Line), Fault> {
        if record.len() > self.width {
            return Err((WHOLE, Message::new("row-cells").with("cells", record.len()).with("width", self.width)));
        }
        let cell = |name: &str| self.cell(record, name).trim();
        let on = Some(cell("date")).filter(|d| !d.is_empty()).map(date).transpose()?;
        let named = Some(cell("week"))
            .filter(|w| !w.is_empty())
            .map(|w| w.parse::<IsoWeek>().map_err(|e| ("week", said("value-week", &e.0))))
            .transpose()?;
        let week = match (on, named) {
            (Some(on), Some(week)) if !week.holds(on) => {
                return Err(("week", Message::new("row-week").with("on", on.to_string()).with("week", week.to_string())));
            }
            (Some(on), _) => IsoWeek::of(on),
            (None, Some(week)) => week,
            (None, None) => return Err(("date", Message::new("row-no-date"))),
        };
        let minutes = minutes(cell("minutes"))?;
        let activity = activity(cell("activity")).map_err(|why| ("activity", why))?;
        let energy = Some(cell("energy"))
            .filter(|e| !e.is_empty())
            .map(|e| e.parse::<Energy>().map_err(|_range| ("energy", said("value-energy", e))))
            .transpose()?;
        let rated = rated(cell("rated"), energy)?;
        let note = text::block(self.cell(record, "note"));
        if note.chars().count() > MAX_TEXT {
            return Err(("note", Message::new("row-long-note")));
        }
        let trial = Some(text::line(cell("trial"))).filter(|t| !t.is_empty());
        let uid = text::line(self.cell(record, "event_uid"));
        let event = (!uid.is_empty()).then(|| EventRef {
            uid,
            start: text::line(cell("event_start")),
            title: text::line(self.cell(record, "event_title")),
            vanished: cell("event_vanished") == "yes",
            calendar: text::line(self.cell(record, "event_calendar")),
            attendees: cell("event_attendees").parse().unwrap_or(0),
            recurring: cell("event_recurring") == "yes",
            moved_to: text::line(cell("event_moved_to")),
            minutes: cell("event_minutes").parse().unwrap_or(0),
        });
        Ok((week, Line { energy, rated, note, trial, event, ..Line::new(on, activity, minutes) }))
    }
}

/// A message about a cell.
fn said(key: &'static str, cell: &str) -> Message {
    Message::new(key).with("said", text::line(cell))
}

/// Takes one `'` off a guarded cell.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_guarded(cell)).unwrap_or(cell)
}

fn date(cell: &str) -> Result<Date, Fault> {
    let parts: Vec<&str> = cell.split('.').collect();
    let written = match parts.as_slice() {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => cell.replace('/', "-"),
    };
    let ten = written.len() == 10 && written.bytes().take(4).all(|b| b.is_ascii_digit());
    let known = if ten { written.parse::<Date>().ok().filter(|d| (1970..=9998).contains(&d.year())) } else { None };
    known.ok_or_else(|| ("date", said("row-date", cell)))
}

fn minutes(cell: &str) -> Result<Minutes, Fault> {
    let bad = || ("minutes", said("row-minutes", cell));
    let whole = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell);
    if !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()) {
        let number = whole.parse::<u32>().ok().ok_or_else(bad)?;
        return Minutes::new(number).ok().ok_or_else(bad);
    }
    let as_time = whole.contains(['h', 'H', ':', 'm']);
    whole.parse::<Minutes>().ok().filter(|_| as_time).ok_or_else(bad)
}

/// How an energy was rated; where nothing is said it was not on the day.
fn rated(cell: &str, energy: Option<Energy>) -> Result<Option<Rated>, Fault> {
    match (cell.to_lowercase().replace([' ', '_'], "-").as_str(), energy) {
        ("", None) => Ok(None),
        ("same-day", Some(_)) => Ok(Some(Rated::SameDay)),
        ("" | "recalled", Some(_)) => Ok(Some(Rated::Recalled)),
        ("same-day" | "recalled", None) => Err(("rated", Message::new("row-no-energy"))),
        _ => Err(("rated", said("row-rated", cell))),
    }
}
