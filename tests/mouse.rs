//! With the mouse alone: each of five tasks is done with clicks on what the screen shows, in a small and in a large window.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;
#[path = "review/calendar.rs"]
mod calendar;

use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use fingerpost::app::Effect;
use fingerpost::app::action::Action;
use fingerpost::app::state::{Overlay, Tab};
use fingerpost::model::{Doc, DocKey, Line};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;

type App = Harness<Memory>;

/// Clicks on the first place, from the top, where the screen says this.
fn click(app: &mut App, what: &str) -> String {
    nth(app, what, 0)
}

/// Clicks on the last one, such as a hint in the footer.
fn hint(app: &mut App, what: &str) -> String {
    let count = app.text().matches(what).count();
    nth(app, what, count.saturating_sub(1))
}

fn nth(app: &mut App, what: &str, n: usize) -> String {
    let text = app.text();
    let (at, _) = text.match_indices(what).nth(n).unwrap_or_else(|| panic!("“{what}” is not on the screen:\n{text}"));
    let before = text.get(..at).expect("a head");
    let (x, y) = (before.chars().rev().take_while(|c| *c != '\n').count(), before.matches('\n').count());
    app.click(u16::try_from(x).expect("a column"), u16::try_from(y).expect("a row")).text()
}

fn other_button(app: &mut App, x: u16, y: u16) -> String {
    app.screen.mouse(MouseEvent { kind: MouseEventKind::Down(MouseButton::Right), column: x, row: y, modifiers: KeyModifiers::NONE });
    app.draw();
    app.text()
}

fn at_both_sizes(memory: impl Fn() -> Memory, task: impl Fn(&mut App)) {
    for (width, height) in [(80, 24), (120, 40)] {
        task(&mut app::with(memory(), width, height));
    }
}

#[test]
fn a_topic_is_compared() {
    at_both_sizes(app::welcomed, |app| {
        click(app, "Influence");
        assert_eq!(app.state().tab, Tab::Topic(1));
        click(app, "Engineering Manager");
        let theme = app.state().pack.topics.get(1).and_then(|t| t.pairs.first()).map(|p| p.theme.clone()).expect("a pair");
        click(app, &theme);
        assert!(matches!(app.state().overlay, Overlay::Detail { .. }), "{}", app.text());
        hint(app, "x this is me");
        hint(app, "Enter back");
        assert_eq!(app.state().overlay, Overlay::None);
        assert!(app.state().data.decision_ref().is_some_and(|d| d.marks.len() == 1));
    });
}

#[test]
fn the_quiz_is_taken() {
    at_both_sizes(app::welcomed, |app| {
        click(app, "Quiz");
        hint(app, "Enter begin");
        for _ in 0..12 {
            click(app, "4    5");
            if app.text().contains("[4]") {
                hint(app, "Enter next");
            }
        }
        for _ in 0..5 {
            assert!(app.text().contains("Fork"), "{}", app.text());
            hint(app, "1 first");
        }
        hint(app, "r result");
        assert!(app.text().contains("Your answers of 25 Nov 2026"), "{}", app.text());
    });
}

#[test]
fn a_digit_is_chosen_from_a_list() {
    at_both_sizes(app::welcomed, |app| {
        click(app, "Quiz");
        hint(app, "Enter begin");
        hint(app, "1-5 answer");
        click(app, "answer: 2");
        assert_eq!(app.state().overlay, Overlay::None);
        let first = app
            .screen
            .session
            .world
            .docs
            .values()
            .find_map(|d| if let Doc::Attempt(a) = d.as_ref() { a.answers.values().next().copied() } else { None });
        assert_eq!(first.map(fingerpost::model::Likert::get), Some(2));
    });
}

/// Starts an audit, and begins hours of coding.
fn coding(app: &mut App) {
    click(app, "Audit");
    hint(app, "Enter start");
    hint(app, "a add");
    click(app, "Coding");
    hint(app, "0-9 hours");
}

#[test]
fn a_week_is_logged() {
    at_both_sizes(app::welcomed, |app| {
        coding(app);
        click(app, "hours: 3");
        hint(app, "Enter take");
        // Each key of a pair is a place of its own.
        hint(app, "+ - energy");
        hint(app, "+ - energy");
        hint(app, "- energy");
        let lines = logged(app);
        assert!(lines.iter().any(|l| l.minutes.get() == 180 && l.energy.is_some_and(|e| e.get() == 1)), "{lines:?}");
    });
}

/// The lines that were saved.
fn logged(app: &App) -> Vec<Line> {
    let weeks = app.screen.session.world.docs.values();
    weeks.filter_map(|d| if let Doc::Week(w) = d.as_ref() { Some(w.lines.clone()) } else { None }).flatten().collect()
}

fn minutes(app: &App) -> Vec<u32> {
    logged(app).iter().map(|line| line.minutes.get()).collect()
}

#[test]
fn hours_go_up_and_down_by_quarters() {
    at_both_sizes(app::welcomed, |app| {
        coding(app);
        click(app, "hours: 1");
        hint(app, "> 15 min");
        hint(app, "> 15 min");
        hint(app, "Enter take");
        assert_eq!(minutes(app), [90]);
        // A click on the cell where the cursor is goes on with its hours.
        click(app, "1.5  ?");
        hint(app, "< > 15 min");
        hint(app, "Enter take");
        assert_eq!(minutes(app), [75]);
        // Into an empty one, and out of it again.
        let row = app.text().lines().position(|l| l.contains("Coding")).and_then(|y| u16::try_from(y).ok()).expect("the row");
        let column = app.text().lines().find(|l| l.contains("Fri")).and_then(|l| l.find("Fri")).and_then(|x| u16::try_from(x).ok());
        let column = column.expect("the column");
        app.click(column, row).click(column, row);
        hint(app, "> 15 min");
        hint(app, "Enter take");
        assert_eq!(minutes(app), [75, 15]);
        app.click(column + 14, row).click(column + 14, row);
        hint(app, "Enter take");
        assert_eq!(minutes(app), [75, 15]);
    });
}

#[test]
fn a_trial_is_planned_by_the_words_that_say_so_and_by_no_second_click() {
    at_both_sizes(app::welcomed, |app| {
        click(app, "Trials");
        let idea = app.state().pack.trials.get(1).map(|idea| idea.title.clone()).expect("an idea");
        click(app, &idea);
        click(app, &idea);
        click(app, &idea);
        assert_eq!(app.state().data.trials().trials, []);
        click(app, "Enter plan");
        assert_eq!(app.state().data.trials().trials.iter().map(|t| t.title.as_str()).collect::<Vec<_>>(), [idea]);
    });
}

#[test]
fn a_calendar_is_imported_once_its_path_was_dropped_on_the_window() {
    let memory = || {
        let mut memory = app::sample();
        memory.calendars.insert("a.ics".to_owned(), calendar::ics(&calendar::six_weeks()));
        memory
    };
    at_both_sizes(memory, |app| {
        click(app, "Audit");
        hint(app, "i import");
        app.screen.paste("a.ics");
        app.draw();
        hint(app, "Enter import");
        let review = app.text();
        assert!(review.contains("Enter choose"), "{review}");
        hint(app, "Enter choose");
        click(app, "Coding");
        click(app, "this title");
        click(app, "Sprint planning");
        hint(app, "Enter accept");
        assert!(app.screen.session.world.docs.keys().any(|k| matches!(k, DocKey::Week(..))));
    });
}

#[test]
fn the_brief_is_written() {
    at_both_sizes(app::sample, |app| {
        click(app, "Decide");
        hint(app, "e brief");
        assert!(app.screen.session.world.asked.iter().any(|e| matches!(e, Effect::Brief(_))), "{}", app.text());
    });
}

#[test]
fn the_other_button_opens_the_list_and_the_wheel_goes_through_it() {
    let mut app = app::with(app::sample(), 40, 12);
    assert!(other_button(&mut app, 3, 5).contains("Do:"), "{}", app.text());
    app.screen.mouse(MouseEvent { kind: MouseEventKind::ScrollDown, column: 3, row: 5, modifiers: KeyModifiers::NONE });
    let Overlay::Palette(list) = &app.state().overlay else { panic!("the list is open") };
    assert_eq!(list.chosen, 3);
    app::after(&mut app, "esc 8 enter 1");
    let typing = app.text();
    assert_eq!(other_button(&mut app, 3, 5), typing, "not where letters are typed");
}

fn wheel(app: &mut App, notches: usize) -> String {
    for _ in 0..notches {
        app.screen.mouse(MouseEvent { kind: MouseEventKind::ScrollDown, column: 3, row: 5, modifiers: KeyModifiers::NONE });
    }
    app.draw();
    app.text()
}

#[test]
fn the_wheel_reaches_the_end_of_every_list() {
    let mut app = app::with(app::sample(), 80, 24);
    let first = app::after(&mut app, "8 a");
    assert!(first.contains("Design review") && first.contains('▼'), "{first}");
    let end = wheel(&mut app, 20);
    assert!(end.contains("Own growth") && !end.contains("Design review") && !end.contains('▼'), "{end}");
    let mut app = app::with(app::sample(), 80, 24);
    app::after(&mut app, "/");
    app.screen.paste("team");
    app.draw();
    assert!(app.text().contains('▼'), "{}", app.text());
    assert!(!wheel(&mut app, 60).contains('▼'), "{}", app.text());
}

#[test]
fn what_lies_below_a_question_takes_no_clicks() {
    let mut memory = app::sample();
    memory.calendars.insert("a.ics".to_owned(), calendar::ics(&calendar::six_weeks()));
    let mut app = app::with(memory, 80, 24);
    app::after(&mut app, "8 i");
    app.screen.paste("a.ics");
    let groups = app::after(&mut app, "enter j a c o d enter");
    assert!(groups.contains("this one"), "{groups}");
    let before = app.state().clone();
    for y in 2..22 {
        if !app.text().lines().nth(usize::from(y)).is_some_and(|l| l.contains("this ") || l.contains("series")) {
            app.click(3, y);
        }
    }
    assert_eq!(app.state().import, before.import, "a click beside the answers changes nothing");
}

#[test]
fn words_that_name_a_way_on_take_clicks_too() {
    let mut app = app::with(app::welcomed(), 80, 24);
    click(&mut app, "Quiz");
    click(&mut app, "Press Enter to begin");
    click(&mut app, "strongly agree");
    assert!(app.text().contains("1 of 12 statements answered"), "{}", app.text());
    click(&mut app, "Audit");
    click(&mut app, "Enter starts the audit");
    assert!(app.text().contains("Audit started"), "{}", app.text());
    other_button(&mut app, 3, 5);
    assert!(!other_button(&mut app, 3, 5).contains("Do:"), "the other button closes the list again");
}

#[test]
fn the_footer_says_how_a_mouse_that_was_given_away_comes_back() {
    for (width, height) in app::SIZES {
        let mut app = app::with(app::sample(), width, height);
        let shown = app::after(&mut app, "1 m");
        assert!(shown.lines().last().is_some_and(|l| l.contains("m take the mouse back")), "{shown}");
        assert_eq!(app.screen.session.world.asked.last(), Some(&Effect::Mouse(false)));
        app.screen.dispatch(Action::ToggleMouse);
        app.draw();
        assert!(!app.text().contains("take the mouse back"), "{}", app.text());
    }
}
