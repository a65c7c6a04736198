//! The decision as a person meets it: what it says and does not say, the worksheet, undo, any window.

#[cfg(test)]
#[path = "support/app.rs"]
mod app;

use fingerpost::model::{Audit, AuditId, Decision, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, Side, StaffArchetype, Week};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// The sample of six weeks.
fn sample(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = Memory::default();
    memory.docs.extend(fingerpost::content::sample(app::now().date()).into_iter().map(|(key, doc)| (key, Arc::new(doc))));
    app::with(memory, width, height)
}

fn known() -> Memory {
    let mut memory = Memory::default();
    let decision = Decision { welcomed: true, ..Decision::default() };
    memory.docs.insert(DocKey::Decision, Arc::new(Doc::Decision(decision)));
    memory
}

/// Somebody with a finished quiz and two weeks of an audit, with work on both tracks and plenty of energy on one.
fn newcomer(width: u16, height: u16) -> Harness<Memory> {
    let mut memory = known();
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
    for (key, doc) in fingerpost::content::sample(app::now().date()) {
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
    for (width, height) in SIZES {
        let name = |what: &str| format!("{what}-{width}x{height}");
        let mut app = app::with(known(), width, height);
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
