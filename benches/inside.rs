//! What the parts cost inside one process: a key to its frame, the statistics, the report, an import; knows nothing of files.
//!
//! `cargo bench --bench inside`, or with a name to run some: `cargo bench --bench inside key`.

#![expect(clippy::expect_used, reason = "a benchmark stops where it can't go on")]

#[path = "support/data.rs"]
mod data;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fingerpost::analysis;
use fingerpost::app::State;
use fingerpost::app::action::{Action, World};
use fingerpost::content::built_in;
use fingerpost::import::sort::Sorter;
use fingerpost::import::{Unwatched, Window, ics, merge};
use fingerpost::lang::Lang;
use fingerpost::model::{Audit, Doc, DocKey, Rules, Week};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use jiff::ToSpan;
use jiff::tz::TimeZone;
use std::sync::Arc;

/// Weeks of data: an audit that has just begun, six weeks, ten years.
const AGES: [u32; 3] = [1, 6, 520];

fn main() {
    divan::main();
}

fn opened(weeks: u32) -> Harness<Memory> {
    let mut memory = Memory::default();
    memory.docs.extend(data::weeks(weeks).into_iter().map(|(key, doc)| (key, Arc::new(doc))));
    let loaded = memory.all();
    let state = State::new(Arc::new(built_in("en").expect("the pack")), data::TODAY.at(10, 0, 0, 0), Lang::En);
    let mut app = Harness::new(state, memory, 120, 40);
    app.screen.dispatch(Action::World(World::Loaded(loaded)));
    app.screen.dispatch(Action::World(World::Opened));
    app
}

fn latest() -> (Audit, Vec<Week>) {
    let docs = data::weeks(6);
    let plan = docs.iter().find_map(|(_, doc)| if let Doc::Audit(audit) = doc { Some(audit.clone()) } else { None });
    let weeks = docs.into_iter().filter_map(|(_, doc)| if let Doc::Week(week) = doc { Some(week) } else { None });
    (plan.expect("a plan"), weeks.collect())
}

/// A key through the reducer, and two whole frames drawn into memory.
fn keys(bencher: Bencher<'_, '_>, weeks: u32, open: &str, there: &str, back: &str) {
    let mut app = opened(weeks);
    app.press(open).expect("keys");
    bencher.counter(ItemsCount::new(2_u32)).bench_local(|| {
        app.press(there).expect("a key");
        app.press(back).expect("a key");
    });
}

#[divan::bench(args = AGES)]
fn key_in_a_topic(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "1", "j", "k");
}

#[divan::bench(args = AGES)]
fn key_in_the_quiz(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "7 enter", "j", "k");
}

#[divan::bench(args = AGES)]
fn key_in_the_grid(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "8", "j", "k");
}

#[divan::bench(args = AGES)]
fn key_in_decide(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "9", "j", "k");
}

#[divan::bench(args = AGES)]
fn key_in_help(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "1 ?", "down", "up");
}

#[divan::bench(args = AGES)]
fn tab_switch(bencher: Bencher<'_, '_>, weeks: u32) {
    keys(bencher, weeks, "8", "tab", "shift-tab");
}

#[divan::bench]
fn pack_at_start(bencher: Bencher<'_, '_>) {
    bencher.bench(|| built_in(black_box("en")));
}

#[divan::bench]
fn state_and_first_frame(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| black_box(opened(1)).text().len());
}

#[divan::bench]
fn statistics_of_six_weeks(bencher: Bencher<'_, '_>) {
    let (pack, (plan, weeks)) = (built_in("en").expect("the pack"), latest());
    bencher.bench(|| analysis::audit::read(black_box(&plan), &weeks, &pack, Some(data::TODAY)));
}

#[divan::bench]
fn line_logged(bencher: Bencher<'_, '_>) {
    let line = |app: &Harness<Memory>| {
        let key = app.state().data.docs().find(|(key, _)| matches!(key, DocKey::Week(..))).map(|(_, doc)| Arc::clone(doc));
        let Some(Doc::Week(week)) = key.as_deref() else { return None };
        let line = week.lines.first()?.clone();
        let log = fingerpost::app::audit::Action::Log {
            activity: line.activity,
            minutes: line.minutes,
            energy: line.energy,
            on: data::TODAY,
            note: line.note,
            recalled: false,
        };
        Some(Action::Audit(log))
    };
    bencher.with_inputs(|| opened(6)).bench_local_refs(|app| {
        let action = line(app).expect("a line");
        app.screen.dispatch(action);
    });
}

#[divan::bench(args = [1_000, 10_000, 100_000], max_time = 5)]
fn import(bencher: Bencher<'_, '_>, events: u32) {
    let (text, sorter, zone) =
        (data::calendar(events), Sorter::new(&Rules::default(), &[]), TimeZone::get("Europe/Paris").expect("a zone"));
    let window = Window { from: data::TODAY.saturating_sub(42.days()), to: data::TODAY };
    bencher.counter(divan::counter::BytesCount::new(text.len())).bench_local(|| {
        let reading = ics::Reading { window, zone: zone.clone(), me: Vec::new() };
        let found = ics::read(&[("made-up.ics", text.as_bytes())], reading, &Unwatched).expect("a calendar");
        merge::merge(Vec::new(), &found, |_| true, &sorter, window, &zone).changes.len()
    });
}
