//! Key scripts on the grid, each ending in what is on the disk.

use crate::{App, app, begun, lines, notice, press, saved, week_of, written};
use fingerpost::app::Scope;
use fingerpost::app::scope::scope;
use fingerpost::model::{AuditId, Doc, DocKey, EventRef, Line, Minutes};
use std::sync::Arc;

/// Starts an audit this week, adds the row of design reviews, and presses keys on its cell of today (Wednesday).
fn after(keys: &str) -> App {
    let mut app = begun(0, 4);
    press(&mut app, "a \"des\" enter");
    press(&mut app, keys);
    app
}

#[test]
fn a_cell_keeps_what_is_typed_and_rated_in_it() {
    let rows: &[(&str, &[&str])] = &[
        ("1 . 5 enter", &["Wed design-review 90"]),
        ("9 0 enter", &["Wed design-review 90"]),
        ("1 h 3 0 enter", &["Wed design-review 90"]),
        ("9 0 m +", &["Wed design-review 90 +1 same-day"]),
        ("2 + +", &["Wed design-review 120 +2 same-day"]),
        ("2 + + + +", &["Wed design-review 120 +2 same-day"]),
        ("2 - - - -", &["Wed design-review 120 -2 same-day"]),
        ("2 + -", &["Wed design-review 120 0 same-day"]),
        ("2 enter z", &["Wed design-review 120 0 same-day"]),
        ("2 + e", &["Wed design-review 120"]),
        ("2 enter 3 enter", &["Wed design-review 180"]),
        ("2 esc", &[]),
        ("2 backspace 1 enter", &["Wed design-review 60"]),
        ("2 right 1 enter", &["Wed design-review 120", "Thu design-review 60"]),
        ("2 l 1 j", &["Wed design-review 120", "Thu design-review 60"]),
        ("left 2 +", &["Tue design-review 120 +1 recalled"]),
        ("2 4 h enter", &["Wed design-review 1440"]),
        ("^ 2 5 h enter", &["week design-review 1500"]),
        ("^ 6 +", &["week design-review 360 +1 recalled"]),
        ("2 enter D", &[]),
        ("2 enter delete u", &["Wed design-review 120"]),
        ("2 enter u", &[]),
        ("2 + u", &["Wed design-review 120"]),
        ("2 + u u ctrl-r ctrl-r", &["Wed design-review 120 +1 same-day"]),
    ];
    for (keys, want) in rows {
        assert_eq!(lines(&after(keys)), *want, "{keys}");
    }
}

#[test]
fn what_can_not_be_done_is_said_with_what_to_try() {
    let rows = [
        ("1 h 9 9 enter", "“1h99” is no length of time | Write 1.5, 1h30, 90m or 90; Esc leaves it."),
        ("2 5 h enter", "A day has 24 hours | Log the rest on other days."),
        ("0 enter", "“0” is no length of time | Write 1.5, 1h30, 90m or 90; Esc leaves it."),
        ("+", "This cell has no hours yet | Type hours first, such as 1.5 or 90m."),
        ("n", "This cell has no hours yet | Type hours first, such as 1.5 or 90m."),
        ("D", "There is nothing to delete here | Move to a cell with hours."),
        ("enter", "There are no lines in this row | Type hours first, such as 1.5 or 90m."),
        ("$ 2 +", "This day has not come yet, so its energy can't be known | Hours can be planned; rate them on the day."),
        ("[", "This is the audit's first week. | "),
        ("] ] ] ]", "This is the audit's last week. | "),
        (".", "The week before has no lines in this audit | Press a to add an activity."),
    ];
    for (keys, want) in rows {
        assert_eq!(notice(&after(keys)), want, "{keys}");
    }
}

#[test]
fn hours_that_can_not_be_read_stay_to_be_mended() {
    let mut app = after("1 h 9 9 enter");
    assert_eq!(scope(app.state()), Scope::Hours);
    press(&mut app, "down");
    assert_eq!(scope(app.state()), Scope::Hours);
    press(&mut app, "backspace backspace 3 0 +");
    assert_eq!(lines(&app), ["Wed design-review 90 +1 same-day"]);
}

#[test]
fn eight_activities_with_hours_and_energy_take_at_most_sixty_keys() {
    let mut app = begun(0, 4);
    let script = "a d e s enter 2 + a t e c h enter 3 - a c r o enter 1 - a o n e enter 2 + a p l a enter 1 - a h i r enter 1 + a c o d enter 4 + a a d m enter 1 -";
    assert!(script.split(' ').count() <= 60, "{}", script.split(' ').count());
    press(&mut app, script);
    let found = lines(&app);
    assert_eq!(found.len(), 8, "{found:?}");
    assert!(found.iter().all(|l| l.ends_with("same-day")), "{found:?}");
    // The next week has the rows already: three keys each.
    press(&mut app, "] k k k k k k k k 1 j 1 j 1 j 1 j 1 j 1 j 1 j 1 enter");
    assert_eq!(saved(&app, week_of(0), week_of(1)).map_or(0, |w| w.lines.len()), 8);
}

#[test]
fn the_week_before_is_taken_over_without_its_energy_and_never_twice() {
    let mut app = begun(1, 4);
    press(&mut app, "[ a \"des\" enter 1 + n \"why\" esc ^ 5 enter ] .");
    let now = |app: &App| written(&saved(app, week_of(-1), week_of(0)).map(|w| w.lines).unwrap_or_default());
    let want = ["Wed design-review 60", "week design-review 300"];
    assert_eq!(now(&app), want);
    assert_eq!(notice(&app), "2 lines of last week taken over, still without energy. | ");
    press(&mut app, ".");
    assert_eq!(now(&app), want);
    assert_eq!(notice(&app), "Every cell of last week is filled already. | ");
    press(&mut app, "u");
    assert!(now(&app).is_empty());
}

#[test]
fn a_note_is_kept_as_it_is_typed_and_taken_back_as_one() {
    let mut app = after("1 + n \"Long talk\" enter \"it u j q went well\"");
    assert_eq!(lines(&app), ["Wed design-review 60 +1 same-day \"Long talk\\nit u j q went well\""]);
    press(&mut app, "esc");
    assert_eq!(scope(app.state()), Scope::Grid);
    press(&mut app, "u");
    assert_eq!(lines(&app), ["Wed design-review 60 +1 same-day"]);
    press(&mut app, "ctrl-r");
    assert_eq!(lines(&app), ["Wed design-review 60 +1 same-day \"Long talk\\nit u j q went well\""]);
}

#[test]
fn a_pasted_note_and_one_from_the_own_editor_are_kept() {
    let mut app = after("1 enter n");
    app.screen.paste("two\nlines");
    assert_eq!(lines(&app), ["Wed design-review 60 \"two\\nlines\""]);
    press(&mut app, "ctrl-o");
    let edited = fingerpost::app::action::World::Edited("better".to_owned());
    app.screen.dispatch(fingerpost::app::Action::World(edited));
    app.draw();
    assert_eq!(lines(&app), ["Wed design-review 60 \"better\""]);
    press(&mut app, "\"!\"");
    assert_eq!(lines(&app), ["Wed design-review 60 \"better!\""]);
}

#[test]
fn what_an_editor_gave_up_is_offered_again_and_not_lost_by_quitting() {
    use fingerpost::app::action::World;
    use fingerpost::app::{Action, Effect};
    let mut app = after("1 enter n \"short\" ctrl-o");
    app.screen.dispatch(Action::World(World::GivenUp("short, and then long".to_owned())));
    press(&mut app, "esc");
    assert_eq!(lines(&app), ["Wed design-review 60 \"short\""], "an editor that failed changes nothing");
    press(&mut app, "c");
    assert_eq!(notice(&app), "", "it is no draft of the check-in");
    press(&mut app, "esc n");
    assert_eq!(notice(&app), "Your editor left a draft of this text: Ctrl-O goes on with it. | ");
    press(&mut app, "esc q");
    assert!(app.text().contains("Your editor left a draft that is in no note yet."), "{}", app.text());
    press(&mut app, "esc n ctrl-o");
    assert_eq!(app.screen.session.world.asked.last(), Some(&Effect::Editor("short, and then long".to_owned())));
    app.screen.dispatch(Action::World(World::Edited("short, and then longer".to_owned())));
    app.draw();
    assert_eq!(lines(&app), ["Wed design-review 60 \"short, and then longer\""]);
    press(&mut app, "esc n");
    assert_eq!(notice(&app), "");
    press(&mut app, "esc q");
    assert_eq!(app.screen.session.world.asked.last(), Some(&Effect::Quit));
}

#[test]
fn marks_days_off_and_the_check_in_belong_to_the_week() {
    let mut app = after("H T o o o O c \"tired\" esc");
    let week = saved(&app, week_of(0), week_of(0)).expect("a week");
    assert!(week.hard && week.atypical);
    assert_eq!((week.days_off, week.check_in.as_str()), (1.0, "tired"));
    press(&mut app, "H T u");
    let week = saved(&app, week_of(0), week_of(0)).expect("a week");
    assert!(!week.hard && week.atypical);
    assert!(app.text().contains("atypical · 1 day off · check-in written"), "{}", app.text());
}

/// An audit with two lines of one activity today, the first from a calendar.
fn two_lines() -> App {
    let app = begun(0, 4);
    let id = AuditId(week_of(0));
    let mut memory = app.screen.session.world;
    let mut week = fingerpost::model::Week::new(week_of(0));
    for minutes in [30, 60] {
        let activity = "design-review".parse().expect("an id");
        week.lines.push(Line::new(Some(app::now().date()), activity, Minutes::new(minutes).expect("minutes")));
    }
    let event = EventRef {
        uid: "a@b".to_owned(),
        start: "2026-11-25T10:00:00Z".to_owned(),
        title: "Queue redesign".to_owned(),
        ..EventRef::default()
    };
    if let Some(first) = week.lines.first_mut() {
        first.event = Some(event);
    }
    memory.docs.insert(DocKey::Week(id, week_of(0)), Arc::new(Doc::Week(week)));
    let mut app = app::with(memory, 80, 24);
    press(&mut app, "8");
    app
}

#[test]
fn a_cell_with_several_lines_opens_into_them() {
    let mut app = two_lines();
    assert!(app.text().contains("1.5 ·2"), "{}", app.text());
    press(&mut app, "2");
    assert_eq!(scope(app.state()), Scope::Lines);
    assert_eq!(notice(&app), "This cell has several lines: choose one, then type. | ");
    assert!(app.text().contains("Queue redesign"), "{}", app.text());
    press(&mut app, "j 2 + k -");
    assert_eq!(lines(&app), ["Wed design-review 30 -1 same-day", "Wed design-review 120 +1 same-day"]);
    press(&mut app, "j n \"second\" esc D");
    assert_eq!(lines(&app), ["Wed design-review 30 -1 same-day"]);
    press(&mut app, "u esc");
    assert_eq!(scope(app.state()), Scope::Grid);
    assert_eq!(lines(&app)[1], "Wed design-review 120 +1 same-day \"second\"");
}

#[test]
fn a_line_moves_by_days_and_is_then_rated_from_memory() {
    let mut app = two_lines();
    press(&mut app, "enter - <");
    assert_eq!(lines(&app), ["Tue design-review 30 -1 recalled", "Wed design-review 60"]);
    press(&mut app, "d d");
    assert_eq!(lines(&app)[0], "Wed design-review 30 -1 recalled");
    assert!(notice(&app).starts_with("This day has not come yet"), "{}", notice(&app));
    press(&mut app, "e d d d d d");
    assert_eq!(lines(&app)[0], "week design-review 30");
}

#[test]
fn the_last_line_of_a_cell_leaves_the_row_and_goes_back_to_the_grid() {
    let mut app = after("1 enter enter D");
    assert_eq!(scope(app.state()), Scope::Grid);
    assert!(app.text().contains("Design review"), "{}", app.text());
    press(&mut app, "3 enter");
    assert_eq!(lines(&app), ["Wed design-review 180"]);
    let mut app = two_lines();
    press(&mut app, "D");
    assert!(app.text().contains("▸ Design review"), "{}", app.text());
    press(&mut app, "u");
    assert_eq!(lines(&app).len(), 2);
}

#[test]
fn an_activity_is_found_by_part_of_its_name_or_refused() {
    let mut app = begun(0, 4);
    press(&mut app, "a \"zzz\" enter");
    assert_eq!(scope(app.state()), Scope::Prompt);
    assert!(notice(&app).starts_with("No activity fits “zzz”"), "{}", notice(&app));
    press(&mut app, "ctrl-u \"team\" down up down enter 1 enter");
    assert_eq!(lines(&app), ["Wed team-meetings 60"], "the second that begins with it");
}

#[test]
fn all_weeks_lead_to_a_week_and_back() {
    let mut app = app::with(app::sample(), 80, 24);
    press(&mut app, "8 v");
    assert_eq!(scope(app.state()), Scope::Weeks);
    press(&mut app, "h h enter");
    assert_eq!(scope(app.state()), Scope::Grid);
    assert!(app.text().contains("week 4 of 6"), "{}", app.text());
    assert!(app::after(&mut app, "v").contains("W42"));
    press(&mut app, "esc b esc");
    assert_eq!(scope(app.state()), Scope::Grid);
}

#[test]
fn a_week_that_can_not_be_written_is_shown_with_the_reason() {
    let mut app = app::with(app::sample(), 80, 24);
    let (key, doc) = app.screen.session.world.docs.iter().rfind(|(k, _)| matches!(k, DocKey::Week(..))).expect("a week");
    let loaded =
        fingerpost::app::action::Loaded { key: *key, doc: Some(Arc::clone(doc)), frozen: Some("line 3 is damaged".to_owned().into()) };
    let before = Arc::clone(doc);
    let key = *key;
    app.screen.dispatch(fingerpost::app::Action::World(fingerpost::app::action::World::Loaded(vec![loaded])));
    press(&mut app, "8 H $ 3 enter c");
    assert!(app.text().contains("Shown, not changed: line 3 is damaged"), "{}", app.text());
    assert_eq!(app.screen.session.world.docs.get(&key), Some(&before));
    assert_eq!(scope(app.state()), Scope::Grid);
}

#[test]
fn a_click_puts_the_cursor_on_a_cell_and_takes_from_a_list() {
    let mut app = app::with(app::sample(), 80, 24);
    press(&mut app, "8");
    let place = |app: &App, what: &str| {
        let text = app.text();
        let y = text.lines().position(|l| l.contains(what)).expect("a row");
        u16::try_from(y).expect("a small number")
    };
    let y = place(&app, "Technical writing");
    app.click(46, y);
    press(&mut app, "5 enter");
    let week = saved(&app, week_of(-6), week_of(-1)).expect("a week");
    let changed: Vec<String> = written(&week.lines).into_iter().filter(|l| l.contains("technical-writing 300")).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    press(&mut app, "a");
    let y = place(&app, "Performance");
    app.click(4, y);
    assert_eq!(scope(app.state()), Scope::Grid);
    assert!(app.text().contains("▸ Performance"), "{}", app.text());
}
