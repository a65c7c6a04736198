//! Trials as a person runs them: planning, dates, the log, the end, undo, any window; and their calendar.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::app::trials::{Plan, Which};
use fingerpost::app::{Action, trials};
use fingerpost::lang::Lang;
use fingerpost::model::{ActivityId, Doc, DocKey, IsoWeek, Side, Trial, TrialState, Trials};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use jiff::civil::date;

fn sample(width: u16, height: u16) -> Harness<Memory> {
    app::with(app::sample(), width, height)
}

fn all(app: &Harness<Memory>) -> Vec<Trial> {
    match app.screen.session.world.docs.get(&DocKey::Trials).map(AsRef::as_ref) {
        Some(Doc::Trials(Trials { trials })) => trials.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn screens_at_three_sizes() {
    for (width, height) in app::SIZES {
        let name = |what: &str| format!("{what}-{width}x{height}");
        let mut app = app::at(width, height);
        insta::assert_snapshot!(name("ideas"), app::after(&mut app, "0"));
        insta::assert_snapshot!(name("planned"), app::after(&mut app, "enter"));
        insta::assert_snapshot!(name("own"), app::after(&mut app, "esc n"));
        let mut app = sample(width, height);
        insta::assert_snapshot!(name("list"), app::after(&mut app, "0"));
        insta::assert_snapshot!(name("running"), app::after(&mut app, "enter"));
        insta::assert_snapshot!(name("log"), app::after(&mut app, "a"));
        insta::assert_snapshot!(name("finished"), app::after(&mut app, "esc f"));
    }
}

/// Keys on the sample's trials, and what they leave of the trial that was added or changed.
#[test]
fn keys_end_in_the_document() {
    type Check = fn(&[Trial]) -> bool;
    let rows: &[(&str, Check)] = &[
        ("j j j enter", |t| {
            t.len() == 3 && t[2].from.as_deref() == Some("TR2") && t[2].state == TrialState::Planned && t[2].start.is_none()
        }),
        ("j j j s", |t| {
            t[2].state == TrialState::Running && t[2].start == Some(date(2026, 11, 25)) && t[2].review == Some(date(2027, 1, 6))
        }),
        ("n \"Shadow the EM\" enter j right", |t| t[2].title == "Shadow the EM" && t[2].from.is_none() && t[2].side == Side::Em),
        ("n \"Shadow\" enter j right j right", |t| t[2].activity.as_ref().is_some_and(|a| a.as_str() == "planning")),
        ("enter j j > right", |t| t[0].start == Some(date(2026, 11, 10)) && t[0].review == Some(date(2026, 12, 22))),
        ("enter j j j < left", |t| t[0].start == Some(date(2026, 11, 2)) && t[0].review == Some(date(2026, 12, 6))),
        ("enter a \"Ana led it.\" esc", |t| {
            t[0].log.len() == 3 && t[0].log[2].on == date(2026, 11, 25) && t[0].log[2].text == "Ana led it."
        }),
        ("enter a \"x\" backspace esc", |t| t[0].log.len() == 2),
        ("enter j j j j enter \" Weekly.\" esc", |t| t[0].duties.ends_with("I write the notes. Weekly.")),
        ("enter f y j enter \"Yes to all of it.\" esc", |t| {
            t[0].state == TrialState::Finished && t[0].signal == Some(true) && t[0].outcome == "Yes to all of it."
        }),
        ("enter f s", |t| t[0].state == TrialState::Running),
        ("D", |t| t.len() == 1 && t[0].id == "t2"),
        ("enter j j j j j j j D", |t| t[0].log.len() == 1),
    ];
    for (keys, is_kept) in rows {
        let mut app = sample(100, 60);
        let before = all(&app);
        app::after(&mut app, "0");
        app::after(&mut app, keys);
        let kept = all(&app);
        assert!(is_kept(&kept), "{keys}: {kept:#?}");
        for _ in 0..6 {
            app.screen.dispatch(Action::Undo);
        }
        assert_eq!(all(&app), before, "undone: {keys}");
        for _ in 0..6 {
            app.screen.dispatch(Action::Redo);
        }
        assert_eq!(all(&app), kept, "redone: {keys}");
    }
}

#[test]
fn a_command_line_plans_starts_logs_and_finishes() {
    let mut app = app::at(80, 24);
    let mut act = |action| app.screen.dispatch(Action::Trials(action));
    act(trials::Action::Start(Which::New(Plan { start: Some(date(2026, 11, 30)), ..Plan::of("TR7") })));
    act(trials::Action::Log { id: "t1".to_owned(), on: Some(date(2026, 12, 4)), text: "First planning.".to_owned() });
    act(trials::Action::Finish { id: "t1".to_owned(), signal: Some(false), outcome: "Not mine.".to_owned() });
    let found = all(&app);
    let trial = &found[0];
    assert_eq!((trial.start, trial.review), (Some(date(2026, 11, 30)), Some(date(2027, 1, 11))));
    assert_eq!((trial.state, trial.signal, trial.outcome.as_str()), (TrialState::Finished, Some(false), "Not mine."));
    assert_eq!(trial.log[0].text, "First planning.");
}

#[test]
fn what_names_no_trial_is_refused_with_a_hint() {
    let plan = |id: &str| trials::Action::Plan(Plan::of(id));
    let log = |id: &str, text: &str| trials::Action::Log { id: id.to_owned(), on: None, text: text.to_owned() };
    for action in [plan("TR99"), log("t9", "text"), log("t1", "  "), trials::Action::Start(Which::Own("t9".to_owned()))] {
        let mut app = sample(80, 24);
        let before = all(&app);
        app.screen.dispatch(Action::Trials(action.clone()));
        assert_eq!(all(&app), before, "{action:?}");
        assert!(app.state().notice.as_ref().is_some_and(|n| n.hint.is_some()), "{action:?}");
    }
}

#[test]
fn a_line_belongs_to_the_running_trial_on_its_activity() {
    let app = sample(80, 24);
    let found = Trials { trials: all(&app) };
    let week = IsoWeek::of(date(2026, 11, 2));
    let rows = [
        ("team-health", Some(date(2026, 11, 5)), week, Some("t1")),
        ("team-health", Some(date(2026, 11, 1)), week.plus(-1), None),
        ("team-health", None, week, Some("t1")),
        ("team-health", None, week.plus(-1), None),
        ("technical-writing", Some(date(2026, 11, 5)), week, None),
        ("coding", Some(date(2026, 11, 5)), week, None),
    ];
    for (activity, on, week, want) in rows {
        let activity: ActivityId = activity.parse().expect("an id");
        assert_eq!(trials::trial_for(&found, &activity, on, week).as_deref(), want, "{activity} {on:?}");
    }
    assert_eq!(trials::running(app.state()).iter().map(|t| t.id.as_str()).collect::<Vec<_>>(), ["t1"]);
}

#[test]
fn check_ins_come_weekly_until_the_review() {
    let app = sample(80, 24);
    let found = Trials { trials: all(&app) };
    let text = trials::ics::check_ins(&found, &app.state().pack, Lang::En, "20261125T101500Z");
    for line in [
        "UID:trial-t1-check-in@fingerpost.invalid",
        "DTSTART;VALUE=DATE:20261109",
        "RRULE:FREQ=WEEKLY;COUNT=5",
        "DTSTART;VALUE=DATE:20261214",
        "TRIGGER:PT9H",
    ] {
        assert!(text.contains(&[line, "\r\n"].concat()), "{line} is not in\n{text}");
    }
    assert!(!text.contains("trial-t2"), "a finished trial has no check-ins");
}

#[test]
fn calendar_lines_are_short_and_nothing_breaks_out_of_them() {
    let app = sample(80, 24);
    let mut found = Trials { trials: all(&app) };
    found.trials[0].title = "Ärger, 日本語; \\ and\r\nBEGIN:VEVENT ".repeat(9);
    found.trials[0].duties = "One\nEND:VCALENDAR\nthree".to_owned();
    let text = trials::ics::check_ins(&found, &app.state().pack, Lang::En, "20261125T101500Z");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    assert_eq!(text.lines().filter(|l| *l == "BEGIN:VEVENT").count(), 2);
    assert_eq!(text.lines().filter(|l| *l == "END:VCALENDAR").count(), 1);
}

#[test]
fn an_unfair_length_is_said() {
    let mut app = sample(100, 60);
    let screen = app::after(&mut app, "0 enter j j j < < <");
    assert!(screen.contains("3 weeks: a fair trial lasts four to eight."), "{screen}");
}

#[test]
fn the_calendar_is_as_other_programs_read_it() {
    let app = sample(80, 24);
    let mut found = Trials { trials: all(&app) };
    found.trials[0].duties = "One hour, \"Ana\"; \\ Tomasz: naïve 日本語 notes.\nSecond line.".to_owned();
    insta::assert_snapshot!(
        "calendar",
        trials::ics::check_ins(&found, &app.state().pack, Lang::En, "20261125T101500Z").replace("\r\n", "\n")
    );
}

/// The sample's first trial runs on team health since 2026-11-02; today's week is one that the sample has not logged.
#[test]
fn lines_on_a_running_trials_activity_are_marked_with_it() {
    let mut app = sample(100, 30);
    app::after(&mut app, "8 G k k k k k");
    let tried = |text: &str| text.lines().filter(|l| l.contains('●')).map(str::to_owned).collect::<Vec<_>>();
    let rows = tried(&app.text());
    assert!(matches!(rows.as_slice(), [row] if row.contains("●Team health")), "the row of a running trial has its mark: {rows:?}");
    let shown = app::after(&mut app, "g j j j j j j j j j right right right 1 enter");
    let marked = |app: &Harness<Memory>| {
        let docs = app.screen.session.world.docs.values();
        let weeks = docs.filter_map(|d| if let Doc::Week(w) = d.as_ref() { Some(w) } else { None });
        let lines: Vec<_> = weeks.flat_map(|w| w.lines.clone()).collect();
        (
            lines.iter().filter(|l| l.trial.is_some()).count(),
            lines.iter().all(|l| l.trial.is_none() || l.activity.as_str() == "team-health"),
        )
    };
    assert_eq!(marked(&app), (4, true), "{shown}");
    assert!(app::after(&mut app, "enter").contains("Trial: Monthly growth"), "{}", app.text());
}
