//! The decision as a person meets it: what it says and does not say, the worksheet, undo, any window.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::app::Action;
use fingerpost::app::action::{Loaded, World};
use fingerpost::model::{Audit, AuditId, Decision, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, Side, StaffArchetype, Week};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

fn sample(width: u16, height: u16) -> Harness<Memory> {
    app::with(app::sample(), width, height)
}

/// Somebody with a finished quiz and two weeks of an audit, with work on both tracks and plenty of energy on one.
#[cfg(test)]
fn newcomer(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = app::welcomed();
    let first = IsoWeek::of(app::now().date()).plus(-2);
    let id = AuditId(first);
    let plan = Audit { title: "Audit".to_owned(), first_week: first, weeks: 6, hours_a_week: 40.0 };
    memory.docs.insert(DocKey::Audit(id), Arc::new(Doc::Audit(plan)));
    for week in [first, first.plus(1)] {
        let lines = (0..5_u8).flat_map(|day| {
            let line = |activity: &str, energy| {
                let mut line = Line::new(Some(week.day(day)), activity.parse().expect("an id"), Minutes::new(120).expect("two hours"));
                line.energy = Energy::new(energy).ok();
                line.rated = Some(Rated::SameDay);
                line
            };
            [line("design-review", if day == 2 { -1 } else { -2 }), line("one-on-ones", if day > 2 { 1 } else { 2 })]
        });
        let logged = Week { lines: lines.collect(), ..Week::new(week) };
        memory.docs.insert(DocKey::Week(id, week), Arc::new(Doc::Week(logged)));
    }
    for (key, doc) in fingerpost::content::sample(app::now().date(), fingerpost::lang::Lang::En) {
        if matches!(key, DocKey::Attempt(_)) {
            memory.docs.insert(key, Arc::new(doc));
        }
    }
    app::with(memory, width, height)
}

fn decision(app: &Harness<Memory>) -> Decision {
    match app.screen.session.world.docs.get(&DocKey::Decision).map(AsRef::as_ref) {
        Some(Doc::Decision(decision)) => decision.clone(),
        _ => Decision::default(),
    }
}

/// The whole page as text, read in a window that holds all of it.
fn page(app: &mut Harness<Memory>) -> String {
    app.resize(100, 250);
    app::after(app, "9 g")
}

#[test]
fn screens_at_three_sizes() {
    for (width, height) in app::SIZES {
        let name = |what: &str| format!("{what}-{width}x{height}");
        let mut app = app::at(width, height);
        insta::assert_snapshot!(name("nothing"), app::after(&mut app, "9"));
        let mut app = newcomer(width, height);
        insta::assert_snapshot!(name("two-weeks"), app::after(&mut app, "9"));
        insta::assert_snapshot!(name("two-weeks-missing"), app::after(&mut app, "] ]"));
        let mut app = sample(width, height);
        insta::assert_snapshot!(name("sample"), app::after(&mut app, "9"));
        insta::assert_snapshot!(name("contradictions"), app::after(&mut app, "]"));
        insta::assert_snapshot!(name("lenses"), app::after(&mut app, "] ]"));
        insta::assert_snapshot!(name("mix"), app::after(&mut app, "] enter"));
        insta::assert_snapshot!(name("wants"), app::after(&mut app, "esc ] enter"));
        insta::assert_snapshot!(name("excellent"), app::after(&mut app, "] ]"));
        insta::assert_snapshot!(name("writing"), app::after(&mut app, "enter"));
        insta::assert_snapshot!(name("end"), app::after(&mut app, "esc G n"));
    }
}

#[test]
fn whole_pages() {
    insta::assert_snapshot!("whole-sample", page(&mut sample(80, 24)));
    insta::assert_snapshot!("whole-two-weeks", page(&mut newcomer(80, 24)));
}

#[test]
fn a_newcomer_with_two_weeks_is_told_what_is_missing_and_no_verdict() {
    let text = page(&mut newcomer(80, 24));
    for said in ["Too early to say.", "Staff: rated lines      10 of 14", "EM: rated lines         10 of 14", "No lean"] {
        assert!(text.contains(said), "{said} is not said in\n{text}");
    }
    for verdict in ["lean towards", "agree on", "disagree.", "lean to "] {
        assert!(!text.contains(verdict), "{verdict} is said in\n{text}");
    }
}

#[test]
fn what_disagrees_comes_first() {
    for (width, height) in app::SIZES {
        let screen = app::after(&mut sample(width, height), "9");
        let first = screen.lines().nth(2).expect("a first row");
        assert!(first.trim().starts_with("Your answers and your weeks"), "{screen}");
    }
    let text = page(&mut sample(80, 24));
    let at = |what: &str| text.find(what).expect("it is on the page");
    assert!(at("Your answers and your weeks disagree.") < at("What you say, and what your weeks say"));
    assert!(at("What you say, and what your weeks say") < at("What is still missing"));
}

#[test]
fn weeks_that_are_enough_do_not_make_up_for_a_missing_quiz() {
    let mut memory = app::sample();
    memory.docs.retain(|key, _| !matches!(key, DocKey::Attempt(_)));
    let mut app = app::with(memory, 100, 60);
    let shown = app::after(&mut app, "9 ]");
    assert!(shown.contains("The quiz is not finished") && shown.contains("Your weeks are enough"), "{shown}");
    assert!(!shown.contains("Nothing is missing"), "{shown}");
}

#[test]
fn two_leans_are_shown_and_never_one_score() {
    let text = page(&mut sample(80, 24));
    let rows = |name: &str| text.lines().filter(|l| l.trim_start().starts_with(name) && l.contains('●')).count();
    assert_eq!((rows("Quiz"), rows("Weeks")), (1, 1));
    assert!(text.contains("correlation about 0.11 over 107 studies"));
    assert!(!text.to_lowercase().contains("score"));
}

fn staff_share(decision: &Decision, activity: &str) -> Option<f64> {
    decision.mixes.get(&Side::Staff)?.get(activity).copied()
}

#[test]
fn a_percentage_is_typed_where_it_stands_and_a_wrong_one_is_not_lost() {
    let mut app = sample(80, 40);
    app::after(&mut app, "9 ] ] ] ] enter j");
    let shown = app::after(&mut app, "1 0 1");
    assert!(shown.lines().any(|l| l.contains("Design review") && l.contains("101 %")), "{shown}");
    let shown = app::after(&mut app, "enter");
    assert!(shown.contains("“101” is no percentage") && shown.contains("from 0 to 100"), "{shown}");
    assert!(shown.lines().any(|l| l.contains("Design review") && l.contains("101 %")), "it stays to be mended: {shown}");
    app::after(&mut app, "backspace");
    app.screen.dispatch(Action::Go(fingerpost::app::Tab::Quiz));
    assert_eq!(staff_share(&decision(&app), "design-review"), Some(10.0), "another tab takes it");
}

/// Which keys the footer tells, and which it leaves out since they would do nothing.
#[test]
fn the_footer_tells_what_does_something_here() {
    let rows = [
        ("9", "Enter open", "yes"),
        ("9 ] ] ] ] enter j", "0-9 percent", "y yes"),
        ("9 ] ] ] ] ] ", "y yes", "← → change"),
        ("9 ] ] ] ] ] ] ] ] j", "← → change", "0-9"),
        ("0 enter", "f finish", "s start"),
        ("7 enter", "← → other attempts", "1-5 answer"),
    ];
    for (keys, tells, leaves_out) in rows {
        let mut app = sample(120, 40);
        let shown = app::after(&mut app, keys);
        let footer = shown.lines().last().unwrap_or_default().to_owned();
        assert!(footer.contains(tells) && !footer.contains(leaves_out), "{keys}: {footer}");
    }
    let mut app = app::at(80, 24);
    let shown = app::after(&mut app, "enter 8 enter");
    assert!(shown.contains("a add") && !shown.contains("0-9 hours"), "an empty week has no cell to type in: {shown}");
    let shown = app::after(&mut app, "i");
    assert!(!shown.contains("choose"), "a path has no list under it: {shown}");
}

#[test]
fn the_page_names_its_audit_and_another_one_can_be_chosen() {
    let mut memory = app::sample();
    let first = IsoWeek::of(app::now().date());
    let plan = Audit { title: "Second look".to_owned(), first_week: first, weeks: 4, hours_a_week: 40.0 };
    memory.docs.insert(DocKey::Audit(AuditId(first)), Arc::new(Doc::Audit(plan)));
    let mut app = app::with(memory, 80, 60);
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let before = words(app::after(&mut app, "9"));
    assert!(before.contains("Weeks: Second look (2026-W48 to 2026-W51)") && before.contains("A chooses another"), "{before}");
    let after = words(app::after(&mut app, "A \"Six\" enter"));
    assert!(after.contains("Weeks: Six weeks at the fork (2026-W42 to 2026-W47)") && after.contains("disagree"), "{after}");
    assert_eq!(app.state().tab, fingerpost::app::Tab::Decide);
    assert!(words(app::after(&mut app, "8")).contains("Six weeks at the fork"), "the same one is open in its tab");
    app::after(&mut app, "tab A \"Start\" enter");
    assert_eq!(app.state().tab, fingerpost::app::Tab::Audit, "a new one is planned where audits are");
}

/// Keys on the sample, with the window that holds the whole page, and what they leave in the document.
#[test]
fn keys_end_in_the_worksheet() {
    type Check = fn(&Decision) -> bool;
    let rows: &[(&str, Check)] = &[
        ("] ] ] ] ] enter j j space", |d| d.wants.iter().eq(["OP1", "OP3"])),
        ("] ] ] ] ] enter enter", |d| d.wants.is_empty()),
        ("] enter \"Five teams is too many.\" esc", |d| {
            d.contradictions.get("Q10/one-on-ones").is_some_and(|n| n == "Five teams is too many.")
        }),
        ("] ] ] ] ] ] ] enter \"Two migrations done.\" esc n", |d| {
            d.excellent.get(&Side::Staff).is_some_and(|e| e.answer == "Two migrations done." && e.vague == Some(false))
        }),
        ("] ] ] ] ] ] ] j y", |d| d.excellent.get(&Side::Em).is_some_and(|e| e.answer.is_empty() && e.vague == Some(true))),
        ("] ] ] ] ] ] ] ] enter ctrl-u backspace backspace backspace \"1 200\" enter", |d| d.company_size == Some(1200)),
        ("] ] ] ] ] ] ] ] D", |d| d.company_size.is_none()),
        ("] ] ] ] ] ] ] ] j n j right right", |d| d.parity == Some(false) && d.archetype == Some(StaffArchetype::Architect)),
        ("] ] ] ] ] ] ] ] ] enter \"I want to grow people.\" esc j y", |d| {
            d.statement == "I want to grow people." && d.gives_energy == Some(true)
        }),
        ("] ] ] ] enter j > right right <", |d| d.mixes.get(&Side::Staff).and_then(|m| m.get("design-review")) == Some(&17.0)),
        ("] ] ] ] enter j > D", |d| d.mixes.is_empty()),
        ("] ] ] ] enter j 2 5 enter", |d| staff_share(d, "design-review") == Some(25.0)),
        ("] ] ] ] enter j 2 5 down 7 tab", |d| {
            staff_share(d, "design-review") == Some(25.0) && staff_share(d, "technical-writing") == Some(7.0)
        }),
        ("] ] ] ] enter j enter backspace backspace \"40 %\" enter", |d| staff_share(d, "design-review") == Some(40.0)),
        ("] ] ] ] enter j 2 5 esc", |d| d.mixes.is_empty()),
        ("] ] ] ] enter j 1 0 1 enter", |d| d.mixes.is_empty()),
    ];
    for (keys, is_kept) in rows {
        let mut app = sample(100, 150);
        app::after(&mut app, "9");
        let before = decision(&app);
        app::after(&mut app, keys);
        let kept = decision(&app);
        assert!(is_kept(&kept), "{keys}: {kept:?}");
        for _ in 0..6 {
            app.screen.dispatch(Action::Undo);
        }
        assert_eq!(decision(&app), before, "undone: {keys}");
        for _ in 0..6 {
            app.screen.dispatch(Action::Redo);
        }
        assert_eq!(decision(&app), kept, "redone: {keys}");
    }
}

#[test]
fn a_size_that_is_no_number_is_refused_and_the_old_one_stays() {
    let mut app = sample(80, 24);
    let screen = app::after(&mut app, "9 ] ] ] ] ] ] ] ] enter \"many\"");
    assert!(screen.contains("whole number of people"), "{screen}");
    assert_eq!(decision(&app).company_size, Some(180));
}

#[test]
fn no_energy_offers_a_trial_and_goes_there() {
    let mut app = sample(80, 24);
    let screen = app::after(&mut app, "9 G n");
    assert!(screen.contains("Enter goes to the trials."), "{screen}");
    let screen = app::after(&mut app, "j enter");
    assert!(screen.contains("Your trials"), "{screen}");
}

#[test]
fn a_track_that_was_never_lived_names_its_trial_and_enter_shows_it() {
    let mut app = newcomer(100, 250);
    let doc = |app: &mut Harness<Memory>, week: IsoWeek| {
        let key = DocKey::Week(AuditId(IsoWeek::of(app::now().date()).plus(-2)), week);
        let Some(Doc::Week(logged)) = app.screen.session.world.docs.get(&key).map(AsRef::as_ref).cloned() else { return };
        let lines = logged.lines.into_iter().filter(|l| l.activity.as_str() != "one-on-ones").collect();
        app.screen.session.world.docs.insert(key, Arc::new(Doc::Week(Week { lines, ..Week::new(week) })));
    };
    for back in [-2, -1] {
        doc(&mut app, IsoWeek::of(app::now().date()).plus(back));
    }
    let mut app = app::with(Memory { docs: app.screen.session.world.docs.clone(), ..Memory::default() }, 100, 250);
    let screen = app::after(&mut app, "9");
    assert!(screen.contains("Your answers lean, and your weeks have not tested them."), "{screen}");
    assert!(screen.contains("Too little EM work so far. This trial would fill it:"), "{screen}");
    let screen = app::after(&mut app, "] ] enter");
    assert!(screen.lines().any(|l| l.contains('▸') && l.contains("EM")), "{screen}");
}

#[test]
fn marks_are_listed_and_lead_back_to_their_pair() {
    let mut app = sample(100, 250);
    let screen = app::after(&mut app, "1 x 9");
    let after = screen.split("this is me").nth(1).expect("the section");
    assert!(after.contains("Staff 1   EM 0"), "{after}");
    app::after(&mut app, "] ] ] ] ] ] enter");
    assert_eq!(app.state().tab, fingerpost::app::Tab::Topic(0));
}

#[test]
fn keys_scroll_the_whole_page_and_act_on_nothing_that_is_off_screen() {
    let mut app = sample(40, 12);
    let before = decision(&app);
    app::after(&mut app, "9 enter y n D");
    assert_eq!(decision(&app), before);
    let mut seen = app::after(&mut app, "g");
    for _ in 0..260 {
        seen.push_str(&app::after(&mut app, "j"));
    }
    for part in ["107 studies", "Described, not judged.", "Right", "I want my main impact", "Does it give you"] {
        assert!(seen.split_whitespace().collect::<Vec<_>>().join(" ").contains(part), "{part}");
    }
}

#[test]
fn any_window_and_any_keys_are_taken() {
    for (width, height) in [(30, 8), (1, 1), (33, 9), (200, 60), (80, 10)] {
        let mut app = sample(width, height);
        for keys in ["9 enter esc j j enter esc ] ] enter < > D", "] ] ] y n h l [ G enter g k", "0 enter a esc s f y n D esc G enter esc"]
        {
            app::after(&mut app, keys);
        }
    }
}

#[test]
fn only_staff_engineers_have_archetypes() {
    let shown = |id: &str| {
        let pack = Arc::new(fingerpost::content::shipped_pack(id, "en").expect("it is shipped").expect("it is whole"));
        let state = fingerpost::app::State::new(pack, app::now(), fingerpost::lang::Lang::En);
        let mut app = Harness::opened(state, app::welcomed(), Default::default(), (100, 250));
        app::after(&mut app, "9 g").contains("there means mainly")
    };
    assert!(shown("staff-vs-em"));
    assert!(!shown("em-vs-director"));
}

#[test]
fn a_file_that_cant_be_read_is_named_on_its_page_and_never_called_empty() {
    let mut app = sample(80, 24);
    let broken = [DocKey::Decision, DocKey::Trials].map(|key| Loaded { key, doc: None, frozen: Some(format!("{key:?} line 7").into()) });
    app.screen.dispatch(Action::World(World::Loaded(broken.to_vec())));
    for (keys, key) in [("9", "Decision line 7"), ("0", "Trials line 7")] {
        let shown = app::after(&mut app, keys);
        assert!(shown.contains(key) && shown.contains("fingerpost doctor"), "{shown}");
    }
    let mut app = app::with(app::welcomed(), 80, 24);
    app::after(&mut app, "8 enter");
    let (id, week) = (app.state().audit.open.expect("an audit is open"), app.state().audit.week.expect("a week is open"));
    let broken = Loaded { key: DocKey::Week(id, week), doc: None, frozen: Some("line 7".to_owned().into()) };
    app.screen.dispatch(Action::World(World::Loaded(vec![broken])));
    app.draw();
    let shown = app.text();
    assert!(shown.contains("line 7") && shown.contains("fingerpost doctor") && !shown.contains("Nothing is logged"), "{shown}");
}
