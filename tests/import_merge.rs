//! What a second import does to weeks that a person has worked on; knows nothing of files.
#![cfg(test)]

use fingerpost::import::group::groups;
use fingerpost::import::ics::{Import, Reading, read};
use fingerpost::import::merge::{Merged, Status, merge};
use fingerpost::import::sort::Sorter;
use fingerpost::import::{Unwatched, Window};
use fingerpost::model::{ActivityId, Energy, Line, Minutes, Rated, Rules, Week};
use jiff::civil::date;
use jiff::tz::TimeZone;

const WINDOW: Window = Window { from: date(2026, 11, 2), to: date(2026, 11, 15) };

fn import(events: &[(&str, &str, &str, &str)]) -> Import {
    let event = |(uid, start, length, rest): &(&str, &str, &str, &str)| {
        format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART:{start}\nDURATION:{length}\n{rest}\nEND:VEVENT\n")
    };
    let text = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", events.iter().map(event).collect::<String>());
    let reading = Reading { window: WINDOW, zone: TimeZone::UTC, me: Vec::new() };
    read(&[("test.ics", text.as_bytes())], reading, &Unwatched).unwrap()
}

fn merged(weeks: Vec<Week>, events: &[(&str, &str, &str, &str)]) -> Merged {
    merge(weeks, &import(events).occurrences, &Sorter::new(&Rules::default(), &[]), WINDOW, &TimeZone::UTC)
}

fn statuses(m: &Merged) -> Vec<(&str, Status)> {
    m.changes.iter().map(|c| (c.uid.as_str(), c.status)).collect()
}

const DESIGN: (&str, &str, &str, &str) = ("d", "20261103T090000Z", "PT1H", "SUMMARY:Design review");
const DAILY: (&str, &str, &str, &str) = ("s", "20261102T080000Z", "PT15M", "SUMMARY:Daily standup\nRRULE:FREQ=DAILY;COUNT=3");

#[test]
fn a_first_import_adds_lines_and_a_second_changes_nothing() {
    let first = merged(Vec::new(), &[DESIGN, DAILY]);
    assert!(first.changes.iter().all(|c| c.status == Status::Added));
    let lines: Vec<_> = first.weeks[0].lines.iter().map(|l| (l.on.unwrap().day(), l.activity.as_str(), l.minutes.get())).collect();
    assert_eq!(lines, [(2, "team-meetings", 15), (3, "team-meetings", 15), (3, "design-review", 60), (4, "team-meetings", 15)]);
    let second = merged(first.weeks.clone(), &[DESIGN, DAILY]);
    assert!(second.changes.iter().all(|c| c.status == Status::Same), "{:?}", statuses(&second));
    assert_eq!(second.weeks, first.weeks);
}

#[test]
fn what_a_person_wrote_survives_whatever_the_calendar_does() {
    let mut weeks = merged(Vec::new(), &[DESIGN, DAILY]).weeks;
    let typed = Line::new(Some(date(2026, 11, 2)), ActivityId::new("coding").unwrap(), Minutes::new(90).unwrap());
    weeks[0].lines.push(typed.clone());
    let line = weeks[0].lines.iter_mut().find(|l| l.activity.as_str() == "design-review").unwrap();
    (line.energy, line.rated, line.note) = (Some(Energy::MAX), Some(Rated::SameDay), "The queue".into());
    line.activity = ActivityId::new("investigation").unwrap();
    line.minutes = Minutes::new(75).unwrap();

    let moved = ("d", "20261110T140000Z", "PT2H", "SUMMARY:Design review II");
    let second = merged(weeks, &[moved, DAILY]);
    let change = second.changes.iter().find(|c| c.uid == "d").unwrap();
    assert_eq!((change.status, change.why.as_deref()), (Status::Changed, Some("moved, time, title")));
    assert!(second.weeks[0].lines.contains(&typed));
    let line = &second.weeks[1].lines[0];
    assert_eq!(
        (line.on, line.note.as_str(), line.energy, line.minutes.get()),
        (Some(date(2026, 11, 10)), "The queue", Some(Energy::MAX), 75)
    );
    assert_eq!((line.activity.as_str(), line.event.as_ref().unwrap().title.as_str()), ("investigation", "Design review II"));
}

#[test]
fn one_time_of_a_series_moves_and_is_not_taken_for_another() {
    let weeks = merged(Vec::new(), &[DAILY]).weeks;
    let exception = ("s", "20261104T100000Z", "PT30M", "SUMMARY:Daily standup\nRECURRENCE-ID:20261103T080000Z");
    let second = merged(weeks, &[DAILY, exception]);
    let mut found = statuses(&second);
    found.sort();
    assert_eq!(found, [("s", Status::Changed), ("s", Status::Same), ("s", Status::Same)]);
    let days: Vec<_> = second.weeks[0].lines.iter().map(|l| (l.on.unwrap().day(), l.minutes.get())).collect();
    assert_eq!(days, [(2, 15), (4, 30), (4, 15)]);
}

#[test]
fn what_vanished_stays_and_is_marked_until_it_comes_back() {
    let weeks = merged(Vec::new(), &[DESIGN, DAILY]).weeks;
    let second = merged(weeks, &[DAILY]);
    assert_eq!(second.changes.last().map(|c| (c.uid.as_str(), c.status)), Some(("d", Status::Vanished)));
    let vanished = |m: &Merged| m.weeks[0].lines.iter().filter(|l| l.event.as_ref().is_some_and(|e| e.vanished)).count();
    assert_eq!((vanished(&second), second.weeks[0].lines.len()), (1, 4));
    let third = merged(second.weeks, &[DESIGN, DAILY]);
    assert_eq!(vanished(&third), 0);
    let cancelled = merged(third.weeks, &[("d", "20261103T090000Z", "PT1H", "SUMMARY:Design review\nSTATUS:CANCELLED"), DAILY]);
    assert_eq!(vanished(&cancelled), 1);
}

#[test]
fn another_calendar_does_not_make_the_first_one_vanish() {
    let weeks = merged(Vec::new(), &[DESIGN]).weeks;
    let second = merged(weeks, &[("other", "20261104T090000Z", "PT1H", "SUMMARY:Team retro")]);
    assert_eq!(statuses(&second), [("other", Status::Added)]);
    assert_eq!(second.warnings.len(), 1);
}

#[test]
fn time_in_two_meetings_is_shared_and_said_so_and_doubles_count_once() {
    let second = merged(
        Vec::new(),
        &[
            DESIGN,
            ("r", "20261103T093000Z", "PT1H", "SUMMARY:Team retro"),
            ("copy", "20261103T090000Z", "PT1H", "SUMMARY:Design review"),
            ("lunch", "20261103T090000Z", "PT1H", "SUMMARY:Lunch"),
        ],
    );
    let mut rows: Vec<_> = second.changes.iter().map(|c| (c.uid.as_str(), c.status, c.minutes, c.shared)).collect();
    rows.sort();
    let want =
        [("copy", Status::Added, 45, 15), ("d", Status::LeftOut, 0, 0), ("lunch", Status::Added, 60, 0), ("r", Status::Added, 45, 15)];
    assert_eq!(rows, want);
}

#[test]
fn unsure_events_wait_as_unsorted_and_lead_the_review() {
    let first = merged(
        Vec::new(),
        &[DESIGN, DAILY, ("k", "20261105T090000Z", "PT1H", "SUMMARY:KLX"), ("o", "20261105T120000Z", "PT1H", "SUMMARY:1:1 Ana")],
    );
    assert!(first.weeks[0].lines.iter().any(|l| l.activity.as_str() == "unsorted"));
    let groups = groups(&first.changes);
    let rows: Vec<_> = groups.iter().map(|g| (g.title.as_str(), g.count(), g.minutes)).collect();
    assert_eq!(rows, [("KLX", 1, 60), ("1:1 Ana", 1, 60), ("Design review", 1, 60), ("Daily standup", 3, 45)]);
}
