//! Starting audits and logging into them, from the form and as the command line does it.

use crate::{App, app, begun, lines, notice, press, saved, week_of, written};
use fingerpost::app::Action;
use fingerpost::app::action::World;
use fingerpost::app::audit::Action as Audit;
use fingerpost::model::{AuditId, Doc, DocKey};
use fingerpost::session::memory::Memory;
use jiff::civil::{Date, date};

fn audits(app: &App) -> Vec<(String, u8, f64)> {
    let docs = app.screen.session.world.docs.values();
    docs.filter_map(|d| if let Doc::Audit(a) = d.as_ref() { Some((a.first_week.to_string(), a.weeks, a.hours_a_week)) } else { None })
        .collect()
}

#[test]
fn the_form_starts_an_audit_with_what_it_says() {
    let rows = [
        ("8 enter", ("2026-W48", 6, 40.0)),
        ("8 left left enter", ("2026-W46", 6, 40.0)),
        ("8 right enter", ("2026-W49", 6, 40.0)),
        ("8 j left left left j - - - enter", ("2026-W48", 4, 37.0)),
        ("8 j right k l h j j + enter", ("2026-W48", 6, 41.0)),
    ];
    for (keys, (first, weeks, hours)) in rows {
        let mut app = app::at(80, 24);
        press(&mut app, keys);
        assert_eq!(audits(&app), [(first.to_owned(), weeks, hours)], "{keys}");
        press(&mut app, "u");
        assert!(audits(&app).is_empty(), "{keys}");
        assert!(app.text().contains("First week"), "{}", app.text());
        press(&mut app, "ctrl-r");
        assert_eq!(audits(&app).len(), 1, "{keys}");
    }
}

fn start(app: &mut App, by: i32, weeks: u8, hours_a_week: f64) -> String {
    app.screen.dispatch(Action::Audit(Audit::Start { first_week: week_of(by), weeks, hours_a_week }));
    notice(app)
}

#[test]
fn audits_share_no_week_and_keep_their_ranges() {
    let rows = [
        (
            0,
            4,
            40.0,
            Some("Another audit covers some of these weeks: 2026-W48 to 2026-W51 | Start in 2026-W52 or later, or in weeks before it."),
        ),
        (
            3,
            4,
            40.0,
            Some("Another audit covers some of these weeks: 2026-W48 to 2026-W51 | Start in 2026-W52 or later, or in weeks before it."),
        ),
        (
            -5,
            6,
            40.0,
            Some("Another audit covers some of these weeks: 2026-W48 to 2026-W51 | Start in 2026-W52 or later, or in weeks before it."),
        ),
        (-4, 4, 40.0, None),
        (4, 6, 40.0, None),
        (9, 3, 40.0, Some("An audit covers 4 to 6 weeks | Choose 4, 5 or 6.")),
        (9, 4, 0.0, Some("Hours a week lie between 1 and 100 | Write the hours of your contract, such as 40.")),
        (9, 4, f64::NAN, Some("Hours a week lie between 1 and 100 | Write the hours of your contract, such as 40.")),
    ];
    for (by, weeks, hours, want) in rows {
        let mut app = begun(0, 4);
        let said = start(&mut app, by, weeks, hours);
        match want {
            Some(want) => assert_eq!(said, want, "{by}"),
            None => assert!(said.starts_with("Audit started"), "{by}: {said}"),
        }
        assert_eq!(audits(&app).len(), if want.is_some() { 1 } else { 2 }, "{by}");
    }
}

#[test]
fn an_audit_that_was_not_read_yet_is_read_before_another_starts() {
    let memory = begun(-1, 6).screen.session.world;
    let mut app = app::with(Memory::default(), 80, 24);
    app.screen.session.world = memory;
    app.screen.dispatch(Action::World(World::Index(vec![AuditId(week_of(1)), AuditId(week_of(-52))])));
    let said = start(&mut app, 6, 4, 40.0);
    assert!(said.starts_with("Another audit covers some of these weeks: 2026-W49 to 2027-W01"), "{said}");
    let said = start(&mut app, 7, 4, 40.0);
    assert!(said.starts_with("Audit started"), "{said}");
}

fn log(app: &mut App, energy: Option<i8>, on: Date, recalled: bool) -> String {
    let activity = "coding".parse().expect("an id");
    let minutes = "1h30".parse().expect("minutes");
    let energy = energy.map(|e| e.try_into().expect("an energy"));
    app.screen.dispatch(Action::Audit(Audit::Log { activity, minutes, energy, on, note: String::new(), recalled }));
    notice(app)
}

#[test]
fn a_logged_line_says_when_it_was_rated() {
    let (today, yesterday) = (date(2026, 11, 25), date(2026, 11, 24));
    let rows = [
        (Some(2), today, false, "Wed coding 90 +2 same-day", "Logged 1h30 of Coding, Wed 25 Nov, energy +2. | "),
        (Some(-1), today, true, "Wed coding 90 -1 recalled", "Logged 1h30 of Coding, Wed 25 Nov, energy -1. | "),
        (Some(0), yesterday, false, "Tue coding 90 0 recalled", "Logged 1h30 of Coding, Tue 24 Nov, energy 0. | "),
        (None, today, true, "Wed coding 90", "Logged 1h30 of Coding, Wed 25 Nov. | "),
        (None, date(2026, 11, 27), false, "Fri coding 90", "Logged 1h30 of Coding, Fri 27 Nov. | "),
    ];
    for (energy, on, recalled, want, said) in rows {
        let mut app = begun(0, 4);
        assert_eq!(log(&mut app, energy, on, recalled), said);
        assert_eq!(lines(&app), [want]);
    }
}

#[test]
fn a_day_that_no_audit_covers_is_refused_with_the_audits_that_exist() {
    let mut app = app::at(80, 24);
    let said = log(&mut app, None, date(2026, 11, 25), false);
    assert_eq!(said, "No audit covers 2026-11-25 | Begin one with `fingerpost audit start`.");
    let mut app = begun(0, 4);
    let said = log(&mut app, None, date(2026, 10, 1), false);
    assert_eq!(
        said,
        "No audit covers 2026-10-01 | There are audits 2026-W48 to 2026-W51. Log a day inside one, or begin another with `fingerpost audit start`."
    );
    let said = log(&mut app, Some(1), date(2026, 11, 26), false);
    assert!(said.starts_with("This day has not come yet"), "{said}");
}

#[test]
fn a_line_is_logged_into_an_audit_that_was_not_read_yet() {
    let memory = begun(1, 4).screen.session.world;
    let mut app = app::with(Memory::default(), 80, 24);
    app.screen.session.world = memory;
    app.screen.dispatch(Action::World(World::Index(vec![AuditId(week_of(-1)), AuditId(week_of(8))])));
    log(&mut app, Some(1), date(2026, 11, 17), false);
    let week = saved(&app, week_of(-1), week_of(-1)).map(|w| w.lines).unwrap_or_default();
    assert_eq!(written(&week), ["Tue coding 90 +1 recalled"]);
}

#[test]
fn an_audit_that_exists_but_can_not_be_found_is_asked_for_once() {
    let mut app = app::at(80, 24);
    app.screen.dispatch(Action::World(World::Index(vec![AuditId(week_of(0))])));
    press(&mut app, "8");
    assert!(app.text().contains("Reading this audit"), "{}", app.text());
}

#[test]
fn several_audits_are_chosen_from_a_list_and_another_started_there() {
    let mut app = begun(-1, 4);
    start(&mut app, -8, 4, 40.0);
    press(&mut app, "A");
    assert!(app.text().contains("2026-W40 – 2026-W43"), "{}", app.text());
    press(&mut app, "up enter");
    assert!(app.text().contains("Test · week 1 of 4"), "{}", app.text());
    press(&mut app, "A down down enter esc");
    assert!(app.text().contains("Test · week 1 of 4"), "{}", app.text());
    press(&mut app, "A \"another\" enter");
    assert_eq!(audits(&app).len(), 2);
    assert!(app.screen.session.world.docs.contains_key(&DocKey::Audit(AuditId(week_of(1)))));
}
