//! Calendars brought into an audit as a person meets it: keys in, documents and screens out.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

#[path = "review/calendar.rs"]
mod calendar;
#[path = "review/flows.rs"]
mod flows;
#[path = "review/screens.rs"]
mod screens;

use calendar::Event;
use fingerpost::app::State;
use fingerpost::model::{Audit, Doc, DocKey, IsoWeek, Line, Rated, Rule, RuleMatch};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

pub(crate) type App = Harness<Memory>;

/// Six weeks of which the current one is the last.
pub(crate) fn begun(events: &[Event]) -> App {
    let first_week = IsoWeek::of(app::now().date()).plus(-5);
    let mut memory = Memory::default();
    let audit = Audit { title: "Test".to_owned(), first_week, weeks: 6, hours_a_week: 40.0 };
    memory.docs.insert(DocKey::Audit(audit.id()), Arc::new(Doc::Audit(audit)));
    memory.calendars.insert("a.ics".to_owned(), calendar::ics(events));
    let mut app = app::with(memory, 80, 24);
    press(&mut app, "8");
    app
}

/// The same with the calendar imported.
pub(crate) fn imported(events: &[Event]) -> App {
    let mut app = begun(events);
    press(&mut app, "i \"a.ics\" enter");
    app
}

/// Another export under the same name.
pub(crate) fn export(app: &mut App, events: &[Event]) {
    app.screen.session.world.calendars.insert("a.ics".to_owned(), calendar::ics(events));
}

/// Presses keys; how many there were comes back, each letter of a text being one.
pub(crate) fn press(app: &mut App, keys: &str) -> usize {
    app.press(keys).expect("a key script");
    let text = |w: &str| w.strip_prefix('"').map(|t| t.trim_end_matches('"').chars().count());
    keys.split(' ').filter(|w| !w.is_empty()).map(|w| text(w).unwrap_or(1)).sum()
}

/// All lines that are on the disk, in order.
pub(crate) fn lines(app: &App) -> Vec<Line> {
    let docs = app.screen.session.world.docs.values();
    let weeks = docs.filter_map(|d| if let Doc::Week(w) = d.as_ref() { Some(w.lines.clone()) } else { None });
    weeks.flatten().collect()
}

/// Lines as short texts: day, activity, minutes, energy, title.
pub(crate) fn written(app: &App) -> Vec<String> {
    let one = |l: &Line| {
        let on = l.on.map_or(String::new(), |d| d.strftime("%d %b").to_string());
        let energy = l.energy.map(|e| format!(" {e}")).unwrap_or_default();
        let rated = match l.rated {
            Some(Rated::SameDay) => " same-day",
            Some(Rated::Recalled) => " recalled",
            None => "",
        };
        let event = l.event.as_ref().map(|e| format!(" {}{}", e.title, if e.vanished { " (vanished)" } else { "" })).unwrap_or_default();
        format!("{on} {} {}{energy}{rated}{event}", l.activity, l.minutes.get())
    };
    let mut all: Vec<String> = lines(app).iter().map(one).collect();
    all.sort();
    all
}

/// The person's rules on the disk, as `kind text: activity`.
pub(crate) fn rules(app: &App) -> Vec<String> {
    let Some(Doc::Rules(rules)) = app.screen.session.world.docs.get(&DocKey::Rules).map(AsRef::as_ref) else { return Vec::new() };
    let one = |r: &Rule| match &r.when {
        RuleMatch::Title(t) => format!("title {t}: {}", r.activity),
        RuleMatch::Series(t) => format!("series {t}: {}", r.activity),
        RuleMatch::Event(t) => format!("event {t}: {}", r.activity),
        RuleMatch::Words(t) | RuleMatch::Pattern(t) => format!("words {t}: {}", r.activity),
    };
    rules.rules.iter().map(one).collect()
}

/// The notice with its hint.
pub(crate) fn notice(state: &State) -> String {
    let Some(notice) = &state.notice else { return String::new() };
    [notice.text.as_str(), notice.hint.as_deref().unwrap_or_default()].join(" | ")
}
