//! Key scripts from an export to lines, rules and energy.

use crate::calendar::{Event, once, series, six_weeks};
use crate::{App, begun, export, imported, lines, notice, press, rules, written};
use fingerpost::app::action::{Action, Loaded, World};
use fingerpost::app::import::Stage;
use fingerpost::app::{Effect, Overlay};
use fingerpost::model::DocKey;

const PLAN: Event = series("plan", "Sprint planning", 0, 9, 60, 7);
const KESTREL: Event = series("kestrel", "Project Kestrel", 1, 9, 60, 5);
const PRIYA: Event = series("priya", "1:1 with Priya", 2, 9, 30, 2);
const ONCE: Event = once("k", "Project Kestrel", 3, 9, 30, 5);

fn activities(app: &App, title: &str) -> Vec<String> {
    let named = |l: &fingerpost::model::Line| l.event.as_ref().is_some_and(|e| e.title == title);
    let mut found: Vec<String> = lines(app).iter().filter(|l| named(l)).map(|l| l.activity.to_string()).collect();
    found.dedup();
    found
}

#[test]
fn an_import_adds_lines_and_one_u_takes_all_of_it_back() {
    let mut app = imported(&[PLAN, KESTREL]);
    assert_eq!(notice(app.state()), "12 added. One u takes the whole import back. | ");
    assert_eq!(activities(&app, "Sprint planning"), ["planning"]);
    assert_eq!(activities(&app, "Project Kestrel"), ["unsorted"]);
    press(&mut app, "u");
    assert_eq!(lines(&app), []);
    assert_eq!(app.state().import.stage, Stage::Idle);
    press(&mut app, "ctrl-r");
    assert_eq!(lines(&app).len(), 12);
}

#[test]
fn without_an_audit_there_is_nothing_to_import_into() {
    let mut app = crate::app::at(80, 24);
    let text = crate::app::after(&mut app, "8 i");
    assert_eq!(app.state().overlay, Overlay::None, "{text}");
}

#[test]
fn only_the_weeks_of_the_audit_are_imported() {
    let early = Event { day: -7, times: 20, ..PLAN };
    assert_eq!(lines(&imported(&[early])).len(), 6);
}

#[test]
fn the_same_export_again_adds_nothing_and_keeps_what_was_sorted_rated_and_noted() {
    let mut app = imported(&[PLAN, KESTREL, PRIYA]);
    press(&mut app, "enter \"des\" enter 2 y A enter 5 4 2");
    press(&mut app, "enter");
    let before = written(&app);
    assert!(before.iter().all(|l| l.contains(" recalled ")), "{before:#?}");
    let rules_before = rules(&app);
    press(&mut app, "i \"a.ics\" enter");
    assert_eq!(notice(app.state()), "18 unchanged. One u takes the whole import back. | ");
    assert_eq!(written(&app), before);
    assert_eq!(rules(&app), rules_before);
    assert!(app.text().contains("all groups looked at"), "{}", app.text());
}

#[test]
fn a_later_export_moves_adds_and_marks_what_vanished() {
    let gone = once("gone", "Architecture review", 4, 9, 60, 6);
    let moved = once("moved", "Sprint planning", 5, 9, 60, 6);
    let mut app = imported(&[moved, gone, KESTREL]);
    press(&mut app, "enter \"des\" enter 3 A esc");
    export(&mut app, &[Event { day: 11, ..moved }, KESTREL, PRIYA]);
    press(&mut app, "i \"a.ics\" enter");
    assert_eq!(notice(app.state()), "6 added, 1 changed, 6 unchanged, 1 vanished. One u takes the whole import back. | ");
    assert_eq!(activities(&app, "Project Kestrel"), ["design-review"]);
    let all = written(&app);
    assert!(all.contains(&"23 Oct design-review 60 Architecture review (vanished)".to_owned()), "{all:#?}");
    assert!(all.contains(&"30 Oct planning 60 Sprint planning".to_owned()), "{all:#?}");
    press(&mut app, "u");
    assert_eq!(lines(&app).len(), 8);
    assert!(written(&app).contains(&"24 Oct planning 60 Sprint planning".to_owned()));
}

#[test]
fn a_choice_reaches_one_event_a_title_or_a_series_and_becomes_a_rule() {
    let rows: [(&str, &[&str], usize, &str); 4] = [
        ("1", &["event kestrel 2026-10-20T09:00:00+00:00: design-review"], 1, "1 event"),
        ("2", &["title Project Kestrel: design-review"], 7, "7 events"),
        ("3", &["series kestrel: design-review"], 6, "6 events"),
        ("right 1", &["event k 2026-10-22T09:00:00+00:00: design-review"], 1, "1 event"),
    ];
    for (keys, want, count, said) in rows {
        let mut app = imported(&[KESTREL, ONCE, PLAN]);
        press(&mut app, "enter \"des\" enter");
        press(&mut app, keys);
        assert_eq!(rules(&app), want);
        assert_eq!(lines(&app).iter().filter(|l| l.activity.as_str() == "design-review").count(), count, "{keys}");
        assert_eq!(notice(app.state()), format!("Design review: {said} sorted, and a rule for the next import. | "));
        press(&mut app, "u");
        assert_eq!(rules(&app), [""; 0], "{keys}");
        assert_eq!(activities(&app, "Project Kestrel"), ["unsorted"]);
    }
}

#[test]
fn what_else_a_rule_would_catch_is_told_first() {
    let renamed = once("kestrel2", "project KESTREL", 8, 9, 60, 2);
    let mut app = imported(&[ONCE, Event { title: "Sprint planning", ..renamed }, PLAN]);
    press(&mut app, "A j \"\" a \"des\" enter");
    assert!(app.text().contains("this title"), "{}", app.text());
    press(&mut app, "esc esc");
    let mut app = imported(&[KESTREL, PLAN]);
    press(&mut app, "enter \"des\" enter 1 a \"cod\" enter");
    let text = app.text();
    assert!(text.contains("2 this title") && text.contains("5 events"), "{text}");
}

#[test]
fn a_rule_for_a_title_ends_the_one_for_its_series() {
    let mut app = imported(&[KESTREL]);
    press(&mut app, "enter \"des\" enter 3 a \"cod\" enter 2");
    assert_eq!(rules(&app), ["title Project Kestrel: coding"]);
    assert_eq!(activities(&app, "Project Kestrel"), ["coding"]);
}

#[test]
fn who_leads_a_one_on_one_is_asked_once() {
    for (key, want) in [("y", "one-on-ones"), ("n", "own-growth"), ("enter", "one-on-ones")] {
        let mut app = imported(&[PRIYA]);
        assert!(app.text().contains("Do you lead"), "{}", app.text());
        press(&mut app, key);
        assert_eq!(rules(&app), [format!("series priya: {want}")]);
        assert_eq!(activities(&app, "1:1 with Priya"), [want]);
        press(&mut app, "esc i \"a.ics\" enter");
        assert!(!app.text().contains("Do you lead"), "{}", app.text());
        assert_eq!(activities(&app, "1:1 with Priya"), [want]);
    }
}

#[test]
fn a_rule_sorts_the_next_import() {
    let mut app = imported(&[KESTREL]);
    press(&mut app, "enter \"des\" enter 2 esc");
    let later = once("other", "Project Kestrel", 30, 9, 60, 3);
    export(&mut app, &[KESTREL, later]);
    press(&mut app, "i \"a.ics\" enter");
    assert_eq!(activities(&app, "Project Kestrel"), ["design-review"]);
}

#[test]
fn six_weeks_are_sorted_and_rated_with_at_most_sixty_keys() {
    let mut app = begun(&six_weeks());
    let mut keys = press(&mut app, "i");
    // A path is pasted, which is one key.
    app.screen.paste("a.ics");
    keys += 1 + press(&mut app, "enter");
    assert!((120..=250).contains(&lines(&app).len()), "{}", lines(&app).len());
    keys += press(&mut app, "A");
    for _ in 0..40 {
        let Stage::Review(review) = &app.state().import.stage else { break };
        let Some(row) = review.selected().filter(|r| !r.is_done).cloned() else { break };
        keys += if row.group.asks_who_leads { press(&mut app, "y") } else { press(&mut app, "enter \"des\" enter 2") };
    }
    assert!(lines(&app).iter().all(|l| l.activity.as_str() != "unsorted"), "{}", app.text());
    keys += press(&mut app, "enter");
    for _ in 0..60 {
        let Stage::Rate(rate) = &app.state().import.stage else { break };
        if rate.unrated() == 0 {
            break;
        }
        keys += press(&mut app, "4");
    }
    let today = crate::app::now().date();
    let open = lines(&app).iter().filter(|l| l.on.is_some_and(|d| d <= today) && l.activity.is_work() && l.energy.is_none()).count();
    assert_eq!(open, 0, "{}", app.text());
    assert!(lines(&app).iter().all(|l| l.on.is_some_and(|d| d <= today) || l.energy.is_none()), "the future is not rated");
    assert!(keys <= 60, "{keys} keys");
}

#[test]
fn energy_by_group_is_recalled_and_a_skipped_group_stays_unrated() {
    let mut app = imported(&[PLAN, Event { day: 2, ..KESTREL }]);
    press(&mut app, "A r space 1");
    let all = written(&app);
    assert!(all.iter().filter(|l| l.contains("-2 recalled")).count() == 6, "{all:#?}");
    press(&mut app, "u");
    assert!(lines(&app).iter().all(|l| l.energy.is_none()));
}

#[test]
fn events_of_the_last_days_are_rated_one_by_one() {
    // The current day is a Wednesday, the 38th of the audit.
    let mut app = imported(&[once("today", "Sprint planning", 37, 8, 60, 3), once("old", "Retrospective", 2, 8, 60, 3), PRIYA]);
    press(&mut app, "y A enter e 5 1");
    let rated: Vec<String> = written(&app).into_iter().filter(|l| l.contains("same-day") || l.contains("recalled")).collect();
    assert_eq!(rated, ["25 Nov one-on-ones 30 -2 same-day 1:1 with Priya", "25 Nov planning 60 +2 same-day Sprint planning"]);
}

#[test]
fn nothing_changes_while_a_calendar_is_read_and_esc_cancels() {
    let mut app = begun(&[PLAN]);
    app.screen.session.world.slow = true;
    press(&mut app, "i \"a.ics\" enter");
    app.screen.dispatch(Action::World(World::Importing { run: 1, percent: 42 }));
    app.draw();
    assert!(app.text().contains("42 %"), "{}", app.text());
    press(&mut app, "esc");
    assert!(app.screen.session.world.asked.contains(&Effect::StopImport));
    assert_eq!(notice(app.state()), "Cancelled: nothing was imported. | ");
    // An answer that comes too late is for nobody.
    let failed = World::NotImported { run: 1, why: fingerpost::import::reason::Refused::Nothing };
    app.screen.dispatch(Action::World(failed));
    assert_eq!(notice(app.state()), "Cancelled: nothing was imported. | ");
    assert_eq!(lines(&app), []);
}

#[test]
fn what_can_not_be_read_is_said_with_what_to_try() {
    let mut app = begun(&[PLAN]);
    app.screen.session.world.calendars.insert("page.ics".to_owned(), b"<html>sign in</html>".to_vec());
    let rows = [
        ("\"b.ics\"", "cannot read b.ics: no such file | Look at its name, and at who may read it."),
        (
            "\"page.ics\"",
            "page.ics: not a calendar: it has no BEGIN:VCALENDAR line | Export the calendar as .ics; a page that asks to sign in is sometimes saved in its place.",
        ),
        ("", "No path. | Type or paste the path of an .ics file, or of a folder of them."),
    ];
    for (path, want) in rows {
        press(&mut app, &format!("i {path} enter"));
        assert_eq!(notice(app.state()), want);
        if app.state().overlay != Overlay::None {
            press(&mut app, "esc");
        }
    }
    assert_eq!(lines(&app), []);
}

#[test]
fn what_is_still_unsorted_is_reviewed_later() {
    let mut app = imported(&[PLAN, KESTREL]);
    press(&mut app, "A esc I");
    let Stage::Review(review) = &app.state().import.stage else { unreachable!("no review") };
    assert_eq!((review.pending(), review.selected().map(|r| r.group.title.as_str())), (1, Some("Project Kestrel")));
    press(&mut app, "esc");
    let text = app.text();
    assert!(text.contains("Unsorted"), "{text}");
    let mut empty = begun(&[]);
    press(&mut empty, "I");
    assert_eq!(notice(empty.state()), "This audit has no events of a calendar. | Press i to import one.");
}

#[test]
fn keys_at_every_stage_keep_the_program_whole() {
    let script = "i \"a.ics\" enter s j s a esc enter \"zz\" enter esc a \"cod\" enter left right l h 3 esc y n A u u ctrl-r r e space 3 u enter I r 5 tab shift-tab G g k esc 8 I";
    for (width, height) in [(80, 24), (40, 12), (30, 8), (120, 40)] {
        let mut app = begun(&six_weeks());
        app.resize(width, height);
        press(&mut app, script);
        press(&mut app, &"u ".repeat(20));
        assert_eq!(lines(&app), []);
    }
}

#[test]
fn a_week_that_must_not_be_written_keeps_the_whole_import_out() {
    let mut app = imported(&[PLAN]);
    press(&mut app, "A r 4 esc");
    let before = written(&app);
    let docs = &app.screen.session.world.docs;
    let (key, doc) = docs.iter().find(|(key, _)| matches!(key, DocKey::Week(..))).expect("a week");
    let frozen = Loaded { key: *key, doc: Some(doc.clone()), frozen: Some("of a newer version".to_owned().into()) };
    app.screen.dispatch(Action::World(World::Loaded(vec![frozen])));
    export(&mut app, &[Event { day: 3, ..PLAN }, KESTREL]);
    press(&mut app, "i \"a.ics\" enter");
    assert_eq!(written(&app), before);
    assert!(notice(app.state()).contains("of a newer version"), "{}", notice(app.state()));
    assert_eq!(app.state().import.stage, Stage::Idle);
}

#[test]
fn a_group_that_turns_out_to_be_no_work_gives_its_share_of_the_time_back() {
    let errand = Event { hour: 9, ..series("errand", "Kestrel", 0, 9, 60, 1) };
    let mut app = imported(&[PLAN, errand]);
    let minutes = |app: &App| lines(app).iter().filter(|l| l.activity.as_str() == "planning").map(|l| l.minutes.get()).collect::<Vec<_>>();
    assert_eq!(minutes(&app), [30; 6]);
    press(&mut app, "enter \"not work\" enter 2");
    assert_eq!(minutes(&app), [60; 6]);
    press(&mut app, "u");
    assert_eq!(minutes(&app), [30; 6]);
}

#[test]
fn the_reason_of_a_one_on_one_is_the_same_after_a_new_start() {
    let mut app = imported(&[series("pair", "Anna / Marc", 1, 10, 30, 2)]);
    let shown = |app: &App| app.text().lines().find(|l| l.contains("two names")).map(str::to_owned);
    let before = shown(&app);
    assert!(before.is_some(), "{}", app.text());
    let mut again = begun(&[]);
    let docs = app.screen.session.world.docs.clone();
    again.screen.session.world.docs.clone_from(&docs);
    let loaded = docs.into_iter().map(|(key, doc)| Loaded { key, doc: Some(doc), frozen: None }).collect();
    again.screen.dispatch(Action::World(World::Loaded(loaded)));
    press(&mut app, "esc I");
    press(&mut again, "I");
    assert_eq!(shown(&again), before, "{}", again.text());
}

#[test]
fn only_choices_that_there_are_are_offered() {
    let asked = |event: Event| {
        let mut app = imported(&[event]);
        press(&mut app, "a \"cod\" enter");
        app.text().lines().last().unwrap_or_default().to_owned()
    };
    let one = asked(ONCE);
    assert!(one.contains("1-2 reach") && !one.contains("which one"), "{one}");
    let several = asked(KESTREL);
    assert!(several.contains("1-3 reach") && several.contains("which one"), "{several}");
}

#[test]
fn a_path_that_leads_nowhere_is_there_to_be_mended() {
    let mut app = imported(&[PLAN]);
    press(&mut app, "esc i \"b.ics\" enter");
    assert!(app.text().contains("Path: b.ics"), "{}", app.text());
    press(&mut app, "esc");
    assert_eq!(app.state().overlay, Overlay::None);
    press(&mut app, "i \"b.ics\" enter home a delete enter");
    assert_eq!(notice(app.state()), "6 unchanged. One u takes the whole import back. | ");
}

#[test]
fn a_calendar_of_other_weeks_says_which_ones_the_audit_has_and_how_to_start_another() {
    let app = imported(&[once("k", "Project Kestrel", 300, 9, 30, 5)]);
    let says = "The calendar has no events in the weeks of this audit. | \
        It is about 19 Oct 2026 to 29 Nov 2026. A starts another one, over the weeks of the calendar.";
    assert_eq!(notice(app.state()), says);
}
