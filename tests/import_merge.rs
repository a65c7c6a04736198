//! What a second import does to weeks that a person has worked on; knows nothing of files.
#![cfg(test)]

use fingerpost::import::change::Status;
use fingerpost::import::group::groups;
use fingerpost::import::ics::{Import, Reading, Why, read};
use fingerpost::import::merge::{Merged, merge};
use fingerpost::import::overlap::follow;
use fingerpost::import::reason::{Cause, Part};
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
    merge(weeks, &import(events), |_| true, &Sorter::new(&Rules::default(), &[]), WINDOW, &TimeZone::UTC)
}

/// The same as one of several calendars, each with a name of its own.
fn merged_from(name: &str, weeks: Vec<Week>, events: &[(&str, &str, &str, &str)]) -> Merged {
    let mut import = import(events);
    import.calendars = vec![name.into()];
    import.occurrences.iter_mut().for_each(|o| o.calendar = name.into());
    merge(weeks, &import, |_| true, &Sorter::new(&Rules::default(), &[]), WINDOW, &TimeZone::UTC)
}

fn vanished(m: &Merged) -> Vec<&str> {
    m.changes.iter().filter(|c| c.status == Status::Vanished).map(|c| c.uid.as_str()).collect()
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
    assert_eq!((change.status, &change.why), (Status::Changed, &Some(Cause::Changed(vec![Part::Moved, Part::Time, Part::Title]))));
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

#[test]
fn calendars_that_come_one_after_the_other_do_not_make_each_other_vanish() {
    const BOTH: (&str, &str, &str, &str) = ("both", "20261105T090000Z", "PT1H", "SUMMARY:Team lunch");
    const GYM: (&str, &str, &str, &str) = ("gym", "20261105T180000Z", "PT1H", "SUMMARY:Gym");
    let work = merged_from("Work", Vec::new(), &[DESIGN, DAILY, BOTH]);
    // One event is in both, so that the second calendar is not unknown altogether.
    let private = merged_from("Private", work.weeks, &[BOTH, GYM]);
    assert_eq!(vanished(&private), Vec::<&str>::new());
    let again = merged_from("Work", private.weeks, &[DAILY, BOTH]);
    assert_eq!(vanished(&again), ["d"]);
    // An export under another name is the same calendar where it has most of its events.
    let renamed =
        merged_from("work (2)", again.weeks, &[("s", "20261102T080000Z", "PT15M", "SUMMARY:Daily standup\nRRULE:FREQ=DAILY;COUNT=3")]);
    assert_eq!(vanished(&renamed), ["d", "both"]);
}

#[test]
fn the_same_meeting_under_another_uid_in_another_calendar_is_one_meeting() {
    let work = merged_from("Work", Vec::new(), &[DESIGN]);
    let private = merged_from("Private", work.weeks.clone(), &[("copy", DESIGN.1, DESIGN.2, DESIGN.3)]);
    assert_eq!(private.weeks, work.weeks);
    assert_eq!(private.warnings, [], "a second calendar is nothing to be warned of");
    assert_eq!(private.changes[0].why, Some(Cause::LeftOut(Why::Twice)));
}

#[test]
fn what_a_person_deleted_stays_away_and_the_rest_of_its_series_comes() {
    let mut weeks = merged(Vec::new(), &[DESIGN, DAILY]).weeks;
    weeks[0].delete(&[1, 2]);
    let left = |m: &Merged| m.weeks[0].lines.iter().map(|l| (l.on.unwrap().day(), l.activity.to_string())).collect::<Vec<_>>();
    let longer = ("s", DAILY.1, DAILY.2, "SUMMARY:Daily standup\nRRULE:FREQ=DAILY;COUNT=4");
    let moved = ("d", "20261104T140000Z", "PT2H", "SUMMARY:Design review");
    for events in [[DESIGN, longer], [moved, longer]] {
        let again = merged(weeks.clone(), &events);
        assert_eq!(left(&again), [(2, "team-meetings".into()), (4, "team-meetings".into()), (5, "team-meetings".into())]);
        let out: Vec<_> = again.changes.iter().filter(|c| c.why == Some(Cause::LeftOut(Why::Removed))).map(|c| c.uid.as_str()).collect();
        assert_eq!(out, ["s", "d"]);
        assert!(again.changes.iter().all(|c| c.status != Status::Vanished));
    }
}

#[test]
fn a_line_keeps_what_its_reason_needs() {
    let pair = "SUMMARY:Anna / Marc\nORGANIZER:mailto:a@x.org\nATTENDEE:mailto:a@x.org\nATTENDEE:mailto:m@x.org\nRRULE:FREQ=WEEKLY;COUNT=2";
    let moved =
        "SUMMARY:Anna / Marc\nORGANIZER:mailto:a@x.org\nATTENDEE:mailto:a@x.org\nATTENDEE:mailto:m@x.org\nRECURRENCE-ID:20261110T100000Z";
    let first = merged(Vec::new(), &[("p", "20261103T100000Z", "PT30M", pair), ("p", "20261111T100000Z", "PT45M", moved)]);
    let kept: Vec<_> = first.weeks.iter().flat_map(|w| &w.lines).filter_map(|l| l.event.as_ref()).collect();
    let kept: Vec<_> = kept.iter().map(|e| (e.calendar.as_str(), e.attendees, e.recurring, e.moved_to.as_str(), e.minutes)).collect();
    assert_eq!(kept, [("test.ics", 2, true, "", 30), ("test.ics", 2, true, "2026-11-11T10:00:00+00:00", 45)]);
}

#[test]
fn minutes_that_a_person_set_stay_and_others_follow_the_calendar() {
    let mut weeks = merged(Vec::new(), &[DESIGN, DAILY]).weeks;
    let line = weeks[0].lines.iter_mut().find(|l| l.activity.as_str() == "design-review").unwrap();
    line.set_minutes(Minutes::new(80).unwrap());
    let longer = ("s", "20261102T080000Z", "PT20M", "SUMMARY:Daily standup\nRRULE:FREQ=DAILY;COUNT=3");
    let second = merged(weeks, &[("d", DESIGN.1, "PT2H", DESIGN.3), longer]);
    let minutes: Vec<_> = second.weeks[0].lines.iter().map(|l| l.minutes.get()).collect();
    assert_eq!(minutes, [20, 20, 80, 20]);
}

#[test]
fn minutes_and_days_that_were_edited_in_the_file_stay_and_others_follow_the_calendar() {
    let mut weeks = merged(Vec::new(), &[DESIGN, DAILY]).weeks;
    weeks[0].lines[2].minutes = Minutes::new(75).unwrap();
    weeks[0].lines[0].on = Some(date(2026, 11, 6));
    let same = merged(weeks.clone(), &[DESIGN, DAILY]);
    assert_eq!(same.weeks, weeks);
    assert!(same.changes.iter().all(|c| c.status == Status::Same), "{:?}", statuses(&same));

    let longer = ("s", DAILY.1, "PT20M", DAILY.3);
    let moved = merged(weeks, &[("d", "20261110T140000Z", "PT2H", DESIGN.3), longer]);
    let lines: Vec<_> = moved.weeks.iter().flat_map(|w| &w.lines).map(|l| (l.on.unwrap().day(), l.minutes.get())).collect();
    assert_eq!(lines, [(6, 20), (3, 20), (4, 20), (10, 75)]);
}

#[test]
fn time_is_shared_with_what_an_earlier_calendar_brought_by_what_the_lines_are() {
    let work = merged_from("Work", Vec::new(), &[DESIGN]);
    let retro = ("r", "20261103T093000Z", "PT1H", "SUMMARY:Team retro");
    let second = merged_from("Other", work.weeks, &[retro]);
    let minutes = |m: &Merged| m.weeks[0].lines.iter().map(|l| l.minutes.get()).collect::<Vec<_>>();
    assert_eq!(minutes(&second), [45, 45]);
    let told: Vec<_> = second.changes.iter().map(|c| (c.uid.as_str(), c.status, c.minutes, c.shared)).collect();
    assert_eq!(told, [("r", Status::Added, 45, 15), ("d", Status::Changed, 45, 15)]);

    let before = second.weeks.clone();
    let mut after = before.clone();
    after[0].lines[1].activity = ActivityId::new("not-work").unwrap();
    follow(&before, &mut after);
    assert_eq!(after[0].lines.iter().map(|l| l.minutes.get()).collect::<Vec<_>>(), [60, 60]);
    let (split, mut back) = (after.clone(), after.clone());
    back[0].lines[1].activity = ActivityId::new("team-health").unwrap();
    follow(&split, &mut back);
    assert_eq!(back, before);
    // A later import keeps to what the person said.
    assert_eq!(minutes(&merged_from("Other", split, &[retro])), [60, 60]);
}
