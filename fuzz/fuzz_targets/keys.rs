//! Any bytes as keys, pastes, clicks and sizes: no panic, a screen that is safe to show, and undoing it all gives the start back.
#![no_main]

use crossterm::event::{KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use fingerpost::app::{Extent, State};
use fingerpost::app::action::{Action, World};
use fingerpost::lang::Lang;
use fingerpost::model::text::is_safe;
use fingerpost::model::{Attempt, Decision, Doc, DocKey, Pack};
use fingerpost::session::Session;
use fingerpost::session::memory::Memory;
use fingerpost::tui::harness::Harness;
use fingerpost::tui::key::Key;
use fingerpost::tui::keymap::Keymap;
use fingerpost::tui::screen::Screen;
use fingerpost::tui::theme::Look;
use jiff::civil::{DateTime, date};
use libfuzzer_sys::fuzz_target;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(fingerpost::content::built_in("en").expect("the pack is whole")));
static KEYMAP: LazyLock<Keymap> = LazyLock::new(Keymap::default);
static SAMPLE: LazyLock<BTreeMap<DocKey, Arc<Doc>>> =
    LazyLock::new(|| fingerpost::content::sample(now().date(), Lang::En).into_iter().map(|(key, doc)| (key, Arc::new(doc))).collect());
const CALENDAR: &[u8] = include_bytes!("../seeds/calendar/google.ics");
/// What a frame of 80 by 24 cells tells the state.
static EXTENT: LazyLock<Extent> = LazyLock::new(|| {
    let state = State::new(Arc::clone(&PACK), now(), Lang::En);
    Harness::new(state, Memory::default(), 80, 24).state().extent
});
/// Keys that lead to the decision, to trials, to one of them opened, and to the review of a calendar.
const WAYS: &[&str] = &["esc 9", "esc 0", "esc 0 enter", "esc 8 i c a l . i c s enter"];

fn now() -> DateTime {
    date(2026, 11, 25).at(10, 15, 0, 0)
}

const NAMED: &[&str] = &[
    "enter",
    "esc",
    "tab",
    "shift-tab",
    "backspace",
    "delete",
    "left",
    "right",
    "up",
    "down",
    "home",
    "end",
    "page-up",
    "page-down",
    "space",
    "ctrl-r",
    "ctrl-a",
    "ctrl-e",
    "ctrl-w",
    "ctrl-u",
    "ctrl-d",
    "ctrl-s",
    "ctrl-z",
    "ctrl-k",
    "F1",
    "F2",
    "F5",
    "alt-enter",
    "alt-backspace",
];
const TEXTS: &[&str] =
    &["é漢字👩\u{200d}💻", "\u{202e}\u{1b}[31m\r\n\t", "review 1h30 +2", "0123456789012345678901234567890123456789", "\u{301}"];

/// Documents as a person would tell them apart: the place in the quiz and the greeting are kept, but are nothing to undo.
fn told(state: &State) -> BTreeMap<DocKey, Doc> {
    let plain = |doc: &Doc| match doc {
        Doc::Attempt(attempt) => Doc::Attempt(Attempt { at: None, ..attempt.clone() }),
        Doc::Decision(decision) => Doc::Decision(Decision { welcomed: false, ..decision.clone() }),
        other => other.clone(),
    };
    let docs = state.data.docs().map(|(key, doc)| (key, plain(doc)));
    docs.filter(|(_, doc)| *doc != Doc::Decision(Decision::default())).collect()
}

/// Draws, and gives the state what the frame found out.
fn draw(screen: &mut Screen<Memory>, terminal: &mut Terminal<TestBackend>) {
    terminal.draw(|frame| screen.draw(frame)).expect("a frame in memory");
}

fn press(screen: &mut Screen<Memory>, name: &str) {
    let key: Key = name.parse().expect("a key");
    let held = |on, m| if on { m } else { KeyModifiers::NONE };
    let modifiers = held(key.ctrl, KeyModifiers::CONTROL) | held(key.alt, KeyModifiers::ALT) | held(key.shift, KeyModifiers::SHIFT);
    screen.key(&KeyEvent::new(key.code, modifiers));
}

// Most keys are not followed by a frame: drawing takes many times as long as a key, and what it finds out is small.
fuzz_target!(|data: &[u8]| {
    let Some((first, keys)) = data.split_first() else { return };
    let mut memory = Memory::default();
    memory.calendars.insert("cal.ics".to_owned(), CALENDAR.to_vec());
    if first & 1 == 1 {
        memory.docs.clone_from(&SAMPLE);
    }
    let loaded = memory.all();
    let session = Session::new(State::new(Arc::clone(&PACK), now(), Lang::En), memory);
    let mut screen = Screen::new(session, KEYMAP.clone(), Look::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal in memory");
    screen.dispatch(Action::World(World::Loaded(loaded)));
    screen.dispatch(Action::World(World::Opened));
    screen.dispatch(Action::World(World::Drawn(*EXTENT)));
    let start = told(screen.state());
    // Half of the runs begin where keys alone seldom come.
    if let Some(way) = WAYS.get(usize::from(first >> 1 & 7)) {
        way.split(' ').for_each(|key| press(&mut screen, key));
    }
    let mut bytes = keys.iter().take(96);
    while let Some(byte) = bytes.next() {
        let mut next = || bytes.next().copied().unwrap_or(0);
        match byte {
            33..=126 => press(&mut screen, char::from(*byte).encode_utf8(&mut [0; 4])),
            0x80..=0xbf => press(&mut screen, NAMED[usize::from(byte & 0x3f) % NAMED.len()]),
            0xc0..=0xcf => screen.paste(TEXTS[usize::from(byte & 0xf) % TEXTS.len()]),
            0xd0..=0xdf => {
                let (kind, modifiers) = (MouseEventKind::Down(MouseButton::Left), KeyModifiers::NONE);
                draw(&mut screen, &mut terminal);
                screen.mouse(MouseEvent { kind, column: u16::from(next()), row: u16::from(next()), modifiers });
            }
            0xe0..=0xe7 => {
                terminal.backend_mut().resize(u16::from(next()), u16::from(next()) / 2);
                draw(&mut screen, &mut terminal);
            }
            0xe8..=0xef => draw(&mut screen, &mut terminal),
            _ => press(&mut screen, "tab"),
        }
    }
    // One run in four looks at what is left on the screen.
    if first >> 4 & 3 == 0 {
        draw(&mut screen, &mut terminal);
    }
    let cells = terminal.backend().buffer().content();
    assert!(cells.iter().all(|cell| cell.symbol().chars().all(is_safe)), "{:?}", terminal.backend());
    let end = told(screen.state());
    let steps = screen.state().history.depth();
    for _ in 0..steps {
        screen.dispatch(Action::Undo);
    }
    assert_eq!(told(screen.state()), start, "undoing it all gives the start back");
    for _ in 0..steps {
        screen.dispatch(Action::Redo);
    }
    assert_eq!(told(screen.state()), end, "redoing it all gives the end back");
});
