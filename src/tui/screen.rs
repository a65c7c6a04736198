//! The program as it is driven by keys, pastes and clicks, and drawn on any frame; knows nothing of a real terminal.

#![expect(clippy::wildcard_enum_match_arm, reason = "most of what a mouse can do is nothing here")]

use super::key::Key;
use super::keymap::Keymap;
use super::theme::Look;
use super::view::Memo;
use super::view::{self, Drawn};
use crate::app::action::{Action, World};
use crate::app::scope::{Scope, scope};
use crate::app::state::{Overlay, State};
use crate::app::{audit, editing, input, palette};
use crate::model::text;
use crate::session::{Perform, Session};
use crossterm::event::{Event, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Frame;
use ratatui::layout::Position;
use tui_textarea::TextArea;

/// Steps back that the editor of a note remembers.
const EDITOR_HISTORY: usize = 10_000;
/// Lines that one notch of the wheel moves.
const WHEEL: i32 = 3;

/// A session with what only a screen has: keys, looks, the editor, the places that can be clicked.
pub struct Screen<P> {
    pub session: Session<P>,
    pub keymap: Keymap,
    pub look: Look,
    editor: Option<TextArea<'static>>,
    memo: Memo,
    drawn: Drawn,
}

impl<P: Perform> Screen<P> {
    pub fn new(session: Session<P>, keymap: Keymap, look: Look) -> Self {
        Self { session, keymap, look, editor: None, memo: Memo::default(), drawn: Drawn::default() }
    }

    pub const fn state(&self) -> &State {
        &self.session.state
    }

    /// Takes one action, and keeps the editor in step with the state.
    pub fn dispatch(&mut self, action: Action) {
        let state = &self.session.state;
        // Only the table knows what can be done here.
        let action = match action {
            Action::Palette(palette::Action::Open(known)) if known.is_empty() => {
                Action::Palette(palette::Action::Open(self.keymap.entries(scope(state), state)))
            }
            other => other,
        };
        self.session.dispatch(action);
        self.follow();
    }

    /// Takes one key.
    pub fn key(&mut self, event: &KeyEvent) {
        let Some(key) = Key::of(event) else { return };
        if let Some(action) = self.keymap.action(scope(&self.session.state), key) {
            self.dispatch(action);
        } else if let Some(editor) = &mut self.editor
            && editor.input(Event::Key(*event))
        {
            self.typed();
        }
    }

    /// Takes pasted text: into the editor whole, into a line as one line, else nowhere.
    pub fn paste(&mut self, pasted: &str) {
        let pasted = text::block(pasted);
        if let Some(editor) = &mut self.editor {
            if editor.insert_str(pasted) {
                self.typed();
            }
        } else if scope(&self.session.state).is_text() {
            self.dispatch(Action::Edit(input::Edit::Insert(pasted)));
        }
    }

    /// Takes a click or a turn of the wheel.
    pub fn mouse(&mut self, event: MouseEvent) {
        let held = event.modifiers.intersects(KeyModifiers::ALT | KeyModifiers::CONTROL);
        match event.kind {
            MouseEventKind::ScrollDown if !held => self.dispatch(Action::Scroll(WHEEL)),
            MouseEventKind::ScrollUp if !held => self.dispatch(Action::Scroll(-WHEEL)),
            // The other button opens what can be done here, as it does elsewhere.
            MouseEventKind::Down(MouseButton::Right) if scope(&self.session.state).chain().contains(&Scope::Global) => {
                self.dispatch(Action::Palette(palette::Action::Open(Vec::new())));
            }
            MouseEventKind::Down(MouseButton::Right) if matches!(self.session.state.overlay, Overlay::Palette(_)) => {
                self.dispatch(Action::Close);
            }
            MouseEventKind::Down(MouseButton::Left) => {
                let at = Position::new(event.column, event.row);
                let hit = self.drawn.hits.iter().rev().find(|(area, _)| area.contains(at)).map(|(_, action)| action.clone());
                if let Some(action) = hit {
                    self.dispatch(action);
                }
            }
            _ => {}
        }
    }

    /// Draws the screen, and tells the state what the frame found out, which changes nothing of this frame.
    pub fn draw(&mut self, frame: &mut Frame<'_>) {
        self.drawn = view::draw(&self.session.state, &self.look, &self.keymap, self.editor.as_ref(), &mut self.memo, frame);
        if self.drawn.extent != self.session.state.extent {
            self.dispatch(Action::World(World::Drawn(self.drawn.extent)));
        }
    }

    fn typed(&mut self) {
        if let Some(editor) = &self.editor {
            let text = editor.lines().join("\n");
            let typed = match &self.session.state.overlay {
                Overlay::Text(_) => Action::Text(editing::Action::Typed(text)),
                _ => Action::Audit(audit::Action::NoteTyped(text)),
            };
            self.session.dispatch(typed);
        }
    }

    /// Opens the editor with a note, closes it with it, and takes in a text that came from elsewhere.
    fn follow(&mut self) {
        let text = match &self.session.state.overlay {
            Overlay::Note(note) => &note.text,
            Overlay::Text(text) => &text.text,
            _ => {
                self.editor = None;
                return;
            }
        };
        let same = self.editor.as_ref().is_some_and(|e| e.lines().join("\n") == *text);
        if !same {
            let mut editor = TextArea::from(text.split('\n'));
            editor.set_max_histories(EDITOR_HISTORY);
            editor.set_wrap_mode(tui_textarea::WrapMode::WordOrGlyph);
            editor.set_cursor_line_style(ratatui::style::Style::new());
            editor.move_cursor(tui_textarea::CursorMove::Bottom);
            editor.move_cursor(tui_textarea::CursorMove::End);
            self.editor = Some(editor);
        }
    }
}
