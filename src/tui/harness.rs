//! Drives the whole program without a terminal: for tests, and for pictures of its screens; knows nothing of files.

use super::key::Key;
use super::keymap::Keymap;
use super::screen::Screen;
use super::theme::Look;
use crate::app::action::{Action, World};
use crate::app::state::State;
use crate::session::memory::Memory;
use crate::session::{Perform, Session};
use crossterm::event::{KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// The program at one size.
pub struct Harness<P> {
    pub screen: Screen<P>,
    size: (u16, u16),
    last: Buffer,
}

impl<P: Perform> Harness<P> {
    /// A program on a window of `width` x `height` cells, drawn once.
    pub fn new(state: State, world: P, width: u16, height: u16) -> Self {
        Self::looking(state, world, (Keymap::default(), Look::default()), (width, height))
    }

    /// The same with a person's own keys and looks.
    fn looking(state: State, world: P, (keymap, look): (Keymap, Look), size: (u16, u16)) -> Self {
        let screen = Screen::new(Session::new(state, world), keymap, look);
        let mut harness = Self { screen, size, last: Buffer::default() };
        harness.draw();
        harness
    }

    pub const fn state(&self) -> &State {
        self.screen.state()
    }

    /// Presses keys, separated by blanks, as the key table writes them; `"…"` types a text. Draws after each.
    /// Unknown names are a mistake of the caller and reported by value.
    ///
    /// # Errors
    /// The name that is no key.
    pub fn press(&mut self, script: &str) -> Result<&mut Self, String> {
        for word in words(script) {
            match word.strip_prefix('"') {
                Some(text) => {
                    for c in text.trim_end_matches('"').chars() {
                        self.strike(Key { code: crossterm::event::KeyCode::Char(c), ctrl: false, alt: false, shift: false });
                    }
                }
                None => self.strike(word.parse::<Key>()?),
            }
        }
        Ok(self)
    }

    fn strike(&mut self, key: Key) {
        let held = |on, m| if on { m } else { KeyModifiers::NONE };
        let modifiers = held(key.ctrl, KeyModifiers::CONTROL) | held(key.alt, KeyModifiers::ALT) | held(key.shift, KeyModifiers::SHIFT);
        self.screen.key(&KeyEvent::new(key.code, modifiers));
        self.draw();
    }

    /// Clicks the cell at `x`, `y`, counted from 0.
    pub fn click(&mut self, x: u16, y: u16) -> &mut Self {
        let kind = MouseEventKind::Down(MouseButton::Left);
        self.screen.mouse(MouseEvent { kind, column: x, row: y, modifiers: KeyModifiers::NONE });
        self.draw();
        self
    }

    /// Changes the size of the window.
    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.size = (width, height);
        self.draw();
        self
    }

    /// Draws a frame, as a terminal would after each key.
    pub fn draw(&mut self) {
        let Ok(mut terminal) = Terminal::new(TestBackend::new(self.size.0, self.size.1));
        let Ok(_) = terminal.draw(|frame| self.screen.draw(frame));
        self.last = terminal.backend().buffer().clone();
    }

    /// The cells of the last frame.
    pub const fn buffer(&self) -> &Buffer {
        &self.last
    }

    /// The last frame as text: a line a row, trailing blanks cut.
    pub fn text(&self) -> String {
        let width = usize::from(self.size.0.max(1));
        let mut out = String::new();
        for row in self.last.content().chunks(width) {
            let mut skip = 0;
            let mut line = String::new();
            for cell in row {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                line.push_str(cell.symbol());
                skip = super::widget::columns(cell.symbol()).saturating_sub(1);
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

impl Harness<Memory> {
    /// The program with all that `memory` holds opened, as it is a moment after its start.
    pub fn opened(state: State, memory: Memory, hands: (Keymap, Look), size: (u16, u16)) -> Self {
        let loaded = memory.all();
        let mut app = Self::looking(state, memory, hands, size);
        app.screen.dispatch(Action::World(World::Loaded(loaded)));
        app.screen.dispatch(Action::World(World::Opened));
        app.draw();
        app
    }
}

/// The screen that `keys` lead to, as an SVG picture called `title`. It runs in memory: nothing is written.
///
/// # Errors
/// The name that is no key.
pub fn picture(state: State, memory: Memory, hands: (Keymap, Look), size: (u16, u16), keys: &str, title: &str) -> Result<String, String> {
    let mut app = Harness::opened(state, memory, hands, size);
    app.press(keys)?;
    Ok(super::svg::render(app.buffer(), title))
}

/// Words between blanks; a text in quotation marks is one word.
fn words(script: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut quoted = false;
    for part in script.split(' ') {
        if quoted && let Some(last) = out.last_mut() {
            last.push(' ');
            last.push_str(part);
        } else if !part.is_empty() {
            out.push(part.to_owned());
        }
        quoted ^= part.matches('"').count() % 2 == 1;
    }
    out
}
