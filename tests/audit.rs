//! The calendar audit as a person meets it: keys in, documents and screens out.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

#[path = "audit/flows.rs"]
mod flows;
#[path = "audit/logging.rs"]
mod logging;
#[path = "audit/random.rs"]
mod random;
#[path = "audit/screens.rs"]
mod screens;

use fingerpost::model::{Audit, AuditId, Doc, DocKey, IsoWeek, Line, Rated, Week};
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use std::sync::Arc;

pub(crate) type App = Harness<Memory>;

/// An audit that began `back` weeks ago, on the grid.
pub(crate) fn begun(back: i32, weeks: u8) -> App {
    let first_week = week_of(0).plus(-back);
    let mut memory = Memory::default();
    let audit = Audit { title: "Test".to_owned(), first_week, weeks, hours_a_week: 40.0 };
    memory.docs.insert(DocKey::Audit(audit.id()), Arc::new(Doc::Audit(audit)));
    let mut app = app::with(memory, 80, 24);
    press(&mut app, "8");
    app
}

/// The current week, or one some weeks away from it.
pub(crate) fn week_of(by: i32) -> IsoWeek {
    IsoWeek::of(app::now().date()).plus(by)
}

pub(crate) fn press(app: &mut App, keys: &str) {
    app.press(keys).expect("a key script");
}

/// A week as it is on the disk.
pub(crate) fn saved(app: &App, first: IsoWeek, week: IsoWeek) -> Option<Week> {
    match app.screen.session.world.docs.get(&DocKey::Week(AuditId(first), week)).map(AsRef::as_ref) {
        Some(Doc::Week(week)) => Some(week.clone()),
        _ => None,
    }
}

/// Lines of the current week of an audit that began in it, each as one short text.
pub(crate) fn lines(app: &App) -> Vec<String> {
    written(&saved(app, week_of(0), week_of(0)).map(|w| w.lines).unwrap_or_default())
}

/// Lines as short texts: day, activity, minutes, energy, when it was rated, note.
pub(crate) fn written(lines: &[Line]) -> Vec<String> {
    let one = |l: &Line| {
        let day = l.on.map_or("week".to_owned(), |d| d.strftime("%a").to_string());
        let rated = match l.rated {
            Some(Rated::SameDay) => " same-day",
            Some(Rated::Recalled) => " recalled",
            None => "",
        };
        let energy = l.energy.map(|e| format!(" {e}")).unwrap_or_default();
        let note = if l.note.is_empty() { String::new() } else { format!(" {:?}", l.note) };
        format!("{day} {} {}{energy}{rated}{note}", l.activity, l.minutes.get())
    };
    lines.iter().map(one).collect()
}

/// The notice with its hint.
pub(crate) fn notice(app: &App) -> String {
    let Some(notice) = &app.state().notice else { return String::new() };
    [notice.text.as_str(), notice.hint.as_deref().unwrap_or_default()].join(" | ")
}
