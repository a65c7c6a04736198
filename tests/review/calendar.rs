//! Made-up calendars: events as rows, written as an export would have them.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::fmt::Write;

/// A series (or one event) of the calendar: weekday and hour of the first, length, how often, how many people.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Event {
    pub(crate) uid: &'static str,
    pub(crate) title: &'static str,
    /// Days after Monday, 19 October 2026, the first day of the audit.
    pub(crate) day: i64,
    pub(crate) hour: i8,
    pub(crate) minutes: i64,
    /// Repeats, one a week unless `every` says otherwise.
    pub(crate) times: u32,
    /// Days between two of them.
    pub(crate) every: u32,
    pub(crate) people: u32,
}

pub(crate) const fn series(uid: &'static str, title: &'static str, day: i64, hour: i8, minutes: i64, people: u32) -> Event {
    Event { uid, title, day, hour, minutes, times: 6, every: 7, people }
}

pub(crate) const fn once(uid: &'static str, title: &'static str, day: i64, hour: i8, minutes: i64, people: u32) -> Event {
    Event { uid, title, day, hour, minutes, times: 1, every: 7, people }
}

pub(crate) fn ics(events: &[Event]) -> Vec<u8> {
    let mut out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n".to_owned();
    let first: Date = date(2026, 10, 19);
    for e in events {
        let day = first.saturating_add(e.day.days()).at(e.hour, 0, 0, 0);
        let stamp = |at: jiff::civil::DateTime| at.strftime("%Y%m%dT%H%M%SZ").to_string();
        let end = day.saturating_add(e.minutes.minutes());
        let _ = write!(out, "BEGIN:VEVENT\r\nUID:{}\r\nSUMMARY:{}\r\nDTSTART:{}\r\nDTEND:{}\r\n", e.uid, e.title, stamp(day), stamp(end));
        if e.times > 1 {
            let _ = write!(out, "RRULE:FREQ=DAILY;INTERVAL={};COUNT={}\r\n", e.every, e.times);
        }
        if e.people > 1 {
            let _ = write!(out, "ORGANIZER:mailto:boss@example.com\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.com\r\n");
            for n in 2..e.people {
                let _ = write!(out, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:p{n}@example.com\r\n");
            }
        }
        out += "END:VEVENT\r\n";
    }
    (out + "END:VCALENDAR\r\n").into_bytes()
}

/// Six weeks of an invented engineer: 18 series, a daily stand-up, and single events.
pub(crate) fn six_weeks() -> Vec<Event> {
    let mut all = vec![
        Event { times: 40, every: 1, ..series("standup", "Daily stand-up", 0, 8, 15, 8) },
        series("plan", "Sprint planning", 0, 9, 60, 7),
        series("retro", "Retrospective", 4, 15, 60, 7),
        series("anna", "1:1 Anna / Marc", 1, 10, 30, 2),
        series("boss", "1:1 with Priya", 1, 14, 30, 2),
        series("tom", "Tom 1:1", 2, 16, 30, 2),
        series("kestrel", "Project Kestrel", 2, 10, 60, 5),
        series("heron", "Heron circle", 3, 9, 60, 4),
        series("arch", "Architecture review", 3, 14, 60, 9),
        series("rfc", "Write the queue RFC", 3, 11, 120, 1),
        series("focus", "Focus time: coding", 0, 13, 180, 1),
        series("focus2", "Focus time: coding", 2, 13, 120, 1),
        series("office", "Office hours", 4, 10, 60, 3),
        series("interview", "Interview: backend candidate", 4, 13, 60, 3),
        series("stake", "Roadmap trade-offs with product", 1, 15, 60, 4),
        series("hands", "All-hands", 3, 16, 60, 200),
        series("lunch", "Lunch", 2, 12, 60, 1),
        series("pair", "Pairing with Lea", 1, 16, 60, 2),
        series("mail", "E-mail and expenses", 4, 8, 30, 1),
        series("reading", "Reading group", 2, 17, 60, 5),
    ];
    all.extend([
        once("inc1", "Incident review: queue outage", 8, 17, 60, 6),
        once("inc2", "Incident review: slow login", 22, 17, 60, 6),
        once("conf", "Conference talk rehearsal", 18, 17, 60, 3),
        once("perf", "Performance review calibration", 30, 17, 90, 5),
        once("debrief", "Interview debrief", 25, 17, 30, 4),
    ]);
    all
}
