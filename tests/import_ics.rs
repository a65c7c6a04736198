//! What calendars of the known programs, and of unknown enemies, become; knows nothing of how they are read.
#![cfg(test)]

use fingerpost::import::ics::{IcsError, Import, Reading, Why, read};
use fingerpost::import::reason::{Flaw, Warning};
use fingerpost::import::{Progress, Unwatched, Window};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::{any, prop, prop_assert, proptest};
use std::ops::ControlFlow;

const GOOGLE: &[u8] = include_bytes!("fixtures/ics/google.ics");
const OUTLOOK: &[u8] = include_bytes!("fixtures/ics/outlook.ics");
const APPLE: &[u8] = include_bytes!("fixtures/ics/apple.ics");

fn november() -> Reading {
    let window = Window { from: date(2026, 11, 2), to: date(2026, 11, 15) };
    Reading { window, zone: TimeZone::get("Europe/Paris").unwrap(), me: Vec::new() }
}

fn import(files: &[&[u8]]) -> Import {
    let files: Vec<(&str, &[u8])> = files.iter().map(|bytes| ("test.ics", *bytes)).collect();
    read(&files, november(), &Unwatched).unwrap()
}

/// Start, minutes, title, and why it is left out.
fn rows(import: &Import) -> Vec<(String, u32, &str, Option<&str>)> {
    import.occurrences.iter().map(|o| (o.start.text(), o.minutes, o.title.as_str(), o.left_out.map(Why::id))).collect()
}

fn calendar(body: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n").replace('\n', "\r\n").replace("\r\r", "\r").into_bytes()
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n")
}

#[test]
fn a_google_export_gives_the_meetings_that_took_place() {
    let import = import(&[GOOGLE]);
    let found = rows(&import);
    let at = |title: &str| found.iter().filter(|r| r.2 == title).collect::<Vec<_>>();
    assert_eq!(at("Queue redesign, design review"), [&("2026-11-02T10:00:00+01:00".to_owned(), 90, "Queue redesign, design review", None)]);
    let days: Vec<&str> = at("Daily standup").iter().map(|r| r.0.get(8..10).unwrap()).collect();
    assert_eq!(days, ["02", "03", "06", "09", "10", "11", "12", "13"], "without the exception and the moved one");
    assert_eq!(at("Daily standup (moved)")[0].0, "2026-11-05T14:00:00+01:00");
    let left_out: Vec<_> = found.iter().filter_map(|r| r.3.map(|why| (r.2, why))).collect();
    let want = [("Pricing workshop", "declined"), ("Roadmap", "cancelled"), ("Commute", "transparent"), ("Ana's birthday", "all-day")];
    assert_eq!(left_out, want);
    let review = import.occurrences.iter().find(|o| o.title.starts_with("Queue")).unwrap();
    assert_eq!((review.attendees, review.organised, review.recurring), (2, Some(false), false), "a room is nobody");
}

#[test]
fn the_moved_occurrence_keeps_the_name_of_its_first_time() {
    let import = import(&[GOOGLE]);
    let moved = import.occurrences.iter().find(|o| o.title.ends_with("(moved)")).unwrap();
    assert_eq!(moved.original.text(), "2026-11-05T09:30:00+01:00");
}

#[test]
fn an_outlook_export_with_windows_zones_is_read_on_the_right_clock() {
    let import = import(&[OUTLOOK]);
    let want = [
        ("2026-11-03T14:00:00+05:30", 30, "Platform sync India", None),
        ("2026-11-03T16:00:00+01:00", 60, "Annulé : Comité de pilotage", Some("cancelled")),
        ("2026-11-04T10:00:00+01:00", 60, "Point hebdo équipe", None),
        ("2026-11-05T00:00:00+01:00", 0, "Congés", Some("all-day")),
    ];
    assert_eq!(rows(&import), want.map(|(s, m, t, w)| (s.to_owned(), m, t, w)));
    assert!(import.warnings.is_empty(), "{:?}", import.warnings);
}

#[test]
fn an_apple_export_with_periods_and_a_new_time_from_some_day_on() {
    let import = import(&[APPLE]);
    let want = [
        ("2026-11-02T09:00:00-05:00", 45, "1:1 Sam"),
        ("2026-11-03T08:00:00", 90, "Deep work"),
        ("2026-11-03T11:00:00", 60, "Somewhere else"),
        ("2026-11-05T17:00:00-05:00", 45, "1:1 Sam"),
        ("2026-11-06T12:00:00-05:00", 120, "1:1 Sam"),
        ("2026-11-09T10:00:00-05:00", 60, "1:1 Sam (new time)"),
    ];
    let mut found: Vec<_> = rows(&import).into_iter().map(|(s, m, t, _)| (s, m, t)).collect();
    found.sort();
    assert_eq!(found, want.map(|(s, m, t)| (s.to_owned(), m, t)));
    let skipped: Vec<_> = import.skipped.iter().map(|s| (s.line, s.uid.as_str(), s.why)).collect();
    assert_eq!(skipped, [(46, "7F1C2A9E-0005", Flaw::BadStart), (39, "7F1C2A9E-0004", Flaw::BySecond)]);
    let unknown = Warning::UnknownZone { file: "test.ics".to_owned(), zone: "Mars/Olympus".to_owned() };
    assert_eq!(import.warnings, [unknown]);
}

#[test]
fn the_same_calendar_twice_is_the_same_calendar() {
    assert_eq!(import(&[GOOGLE, GOOGLE]).occurrences, import(&[GOOGLE]).occurrences);
}

#[test]
fn single_events_are_read_however_they_are_written() {
    let rows = [
        ("UID:a\nDTSTART:20261103T090000Z\nDTEND:20261103T100000Z\nSUMMARY:Plain", Some(("2026-11-03T09:00:00+00:00", 60, None))),
        ("uid:a\ndtstart:20261103T090000Z\nduration:PT30M\nsummary:Lower case", Some(("2026-11-03T09:00:00+00:00", 30, None))),
        ("UID:a\nDTSTART:20261103T090000Z\nSUMMARY:No end", Some(("2026-11-03T09:00:00+00:00", 0, Some("no length")))),
        ("UID:a\nDTSTART:20261103T090000Z\nDTEND:20261103T080000Z", Some(("2026-11-03T09:00:00+00:00", 0, Some("no length")))),
        ("UID:a\nDTSTART:20261103T090000Z\nDTEND:20261105T090000Z", Some(("2026-11-03T09:00:00+00:00", 2880, Some("a day or longer")))),
        ("UID:a\nDTSTART:20261103\nSUMMARY:A date without saying so", Some(("2026-11-03", 0, Some("all-day")))),
        ("UID:a\nDTSTART;TZID=/x.org/1/Europe/Berlin:20261103T090000\nDURATION:PT1H", Some(("2026-11-03T09:00:00+01:00", 60, None))),
        ("UID:a\nDTSTART;TZID=../../etc/passwd:20261103T090000\nDURATION:PT1H", Some(("2026-11-03T09:00:00", 60, None))),
        ("UID:a\nDTSTART;TZID=Tokyo Standard Time:20261103T090000\nDURATION:PT1H", Some(("2026-11-03T09:00:00+09:00", 60, None))),
        ("UID:a\nDTSTART:20261201T090000Z\nDURATION:PT1H\nSUMMARY:Outside", None),
        (
            "UID:a\nDTSTART:20261101T233000Z\nDURATION:PT1H\nSUMMARY:Already the second in Paris",
            Some(("2026-11-01T23:30:00+00:00", 60, None)),
        ),
    ];
    for (lines, want) in rows {
        let import = import(&[&calendar(&event(lines))]);
        let found = rows_of_first(&import);
        assert_eq!(found, want.map(|(s, m, w)| (s.to_owned(), m, w)), "{lines}");
    }
}

fn rows_of_first(import: &Import) -> Option<(String, u32, Option<&str>)> {
    rows(import).into_iter().next().map(|(s, m, _, w)| (s, m, w))
}

#[test]
fn clocks_that_change_keep_wall_clock_time_and_true_length() {
    let window = Window { from: date(2026, 10, 19), to: date(2026, 10, 26) };
    let body = event("UID:a\nDTSTART;TZID=Europe/Paris:20261019T010000\nDTEND;TZID=Europe/Paris:20261019T040000\nRRULE:FREQ=DAILY");
    let import = read(&[("a", &calendar(&body))], Reading { window, ..november() }, &Unwatched).unwrap();
    let night = import.occurrences.iter().find(|o| o.on == date(2026, 10, 25)).unwrap();
    assert_eq!((night.start.text().as_str(), night.minutes), ("2026-10-25T01:00:00+02:00", 240), "the hour that comes twice");
    assert_eq!(import.occurrences.last().unwrap().start.text(), "2026-10-26T01:00:00+01:00");
}

#[test]
fn titles_are_unfolded_unescaped_and_safe() {
    let mut bytes = b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261103T090000Z\r\nDURATION:PT1H\r\nSUMMARY:caf\xc3\r\n \xa9\\, one\\ntwo\x1b[2J \xe2\x80\xae!".to_vec();
    bytes.extend_from_slice(b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    assert_eq!(import(&[&bytes]).occurrences[0].title, "café, one two[2J !");
}

#[test]
fn what_is_no_calendar_is_refused_with_a_way_out() {
    for bytes in [&b""[..], b"\r\n\r\n", b"<html><body>Sign in</body></html>", b"END:VEVENT\r\n", b"BE"] {
        let error = read(&[("page.ics", bytes)], november(), &Unwatched).unwrap_err();
        assert_eq!(error, IcsError::NotACalendar("page.ics".to_owned()));
    }
    let utf16 = read(&[("u.ics", b"\xff\xfeB\0E\0")], november(), &Unwatched).unwrap_err();
    assert_eq!(utf16, IcsError::Utf16("u.ics".to_owned()));
}

#[test]
fn half_a_calendar_gives_its_whole_events_and_names_the_broken_one() {
    let whole = calendar(&(event("UID:a\nDTSTART:20261103T090000Z\nDURATION:PT1H") + "BEGIN:VEVENT\nUID:b\nDTSTART:20261103T0900"));
    let cut = &whole[..whole.len() - "END:VCALENDAR\r\n".len()];
    let import = import(&[cut]);
    assert_eq!(import.occurrences.len(), 1);
    assert_eq!(import.skipped[0].uid, "b");
    assert_eq!(import.skipped[0].why, Flaw::NeverEnded);
}

#[test]
fn deep_nesting_and_endless_lines_cost_one_event_and_no_more() {
    let deep = event(&format!("UID:deep\nDTSTART:20261103T090000Z\n{}{}", "BEGIN:X-A\n".repeat(10_000), "END:X-A\n".repeat(10_000)));
    let long = event(&format!("UID:long\nDTSTART:20261103T090000Z\nSUMMARY:{}", "x".repeat(2_000_000)));
    let import = import(&[&calendar(&(deep + &long + &event("UID:fine\nDTSTART:20261103T090000Z\nDURATION:PT1H")))]);
    let why: Vec<_> = import.skipped.iter().map(|s| s.why).collect();
    assert_eq!(why, [Flaw::Nested, Flaw::LongLine]);
    assert_eq!(import.occurrences.len(), 1);
}

#[test]
fn the_newest_version_of_an_event_counts_even_where_it_left_the_window() {
    let version = |day: &str, sequence: u32| event(&format!("UID:a\nSEQUENCE:{sequence}\nDTSTART:{day}T090000Z\nDURATION:PT1H"));
    let days = |body: String| import(&[&calendar(&body)]).occurrences.iter().map(|o| o.on.day()).collect::<Vec<_>>();
    assert_eq!(days(version("20261103", 0) + &version("20261104", 2) + &version("20261105", 1)), [4]);
    assert_eq!(days(version("20261103", 0) + &version("20270104", 1)), Vec::<i8>::new());
}

#[test]
fn a_crowded_calendar_is_cut_off_and_says_so() {
    let many: String = (0..4_000).map(|n| event(&format!("UID:{n}\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY"))).collect();
    let crowded = import(&[&calendar(&many)]);
    assert_eq!(crowded.occurrences.len(), 50_008, "whole series until there are enough");
    assert_eq!(crowded.skipped[0].why, Flaw::Full(428));
    let every_minute = event("UID:m\nDTSTART:20200101T090000Z\nDURATION:PT1M\nRRULE:FREQ=MINUTELY");
    assert_eq!(import(&[&calendar(&every_minute)]).skipped[0].why, Flaw::TooOften);
}

struct StopAt(u64);

impl Progress for StopAt {
    fn step(&self, done: u64, total: u64) -> ControlFlow<()> {
        assert!(done <= total);
        if done >= self.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[test]
fn a_cancelled_import_imports_nothing() {
    assert_eq!(read(&[("a", GOOGLE)], november(), &StopAt(0)), Err(IcsError::Cancelled));
}

proptest! {
    #[test]
    fn no_bytes_whatever_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(read(&[("a", &bytes)], november(), &Unwatched));
    }

    #[test]
    fn a_damaged_calendar_is_read_without_harm(place in 0..3000_usize, byte in any::<u8>(), cut in 0..3000_usize) {
        for whole in [GOOGLE, OUTLOOK, APPLE] {
            let mut bytes = whole.to_vec();
            let at = place % bytes.len();
            bytes[at] = byte;
            bytes.drain(cut.min(bytes.len())..(cut + 7).min(bytes.len()));
            if let Ok(import) = read(&[("a", &bytes)], november(), &Unwatched) {
                prop_assert!(import.occurrences.iter().all(|o| o.title.chars().all(fingerpost::model::text::is_safe)));
                prop_assert!(import.occurrences.iter().all(|o| november().window.holds(o.on)));
            }
        }
    }

    #[test]
    fn any_rule_ends(freq in "(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)", rest in "(;(COUNT|INTERVAL|BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS|BYHOUR|BYMINUTE|BYWEEKNO|BYYEARDAY|UNTIL)=[0-9MOTUWE,-]{1,6}){0,3}") {
        let body = event(&format!("UID:r\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:FREQ={freq}{rest}"));
        drop(import(&[&calendar(&body)]));
    }
}
