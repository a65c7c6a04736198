//! Draws frames and sends each in one write; knows nothing of input.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use super::system;

/// From this many bytes on a frame is bracketed, so that terminals that can do so show it at once.
const LARGE: usize = 1024;

/// The bytes of one frame. Flushing does nothing: ratatui flushes after each cursor command, and each would become a write of its own.
#[derive(Debug, Clone, Default)]
struct Pen(Rc<RefCell<Vec<u8>>>);

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The screen of one stay on the terminal, of one size.
pub(super) struct Screen {
    pen: Pen,
    terminal: Terminal<CrosstermBackend<Pen>>,
    size: (u16, u16),
}

impl Screen {
    /// An empty screen of this many columns and rows; the first frame clears the terminal and draws every cell.
    ///
    /// A new size needs a new screen. The size is fixed because asking for it costs ratatui three system calls a frame, and
    /// `Terminal::clear` is avoided because it asks the terminal for the cursor and waits for the answer.
    pub(super) fn new(size: (u16, u16)) -> io::Result<Self> {
        let pen = Pen::default();
        queue!(pen.0.borrow_mut(), Clear(ClearType::All))?;
        let viewport = Viewport::Fixed(Rect::new(0, 0, size.0, size.1));
        let terminal = Terminal::with_options(CrosstermBackend::new(pen.clone()), TerminalOptions { viewport })?;
        Ok(Self { pen, terminal, size })
    }

    /// Columns and rows.
    pub(super) const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Draws one frame and sends what has changed.
    pub(super) fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(view)?;
        let mut bytes = self.pen.0.borrow_mut();
        let sent = if bytes.len() < LARGE { system::write(&bytes) } else { Self::send_at_once(&bytes) };
        bytes.clear();
        sent
    }

    fn send_at_once(bytes: &[u8]) -> io::Result<()> {
        let mut out = Vec::with_capacity(bytes.len() + 16);
        queue!(out, BeginSynchronizedUpdate)?;
        out.extend_from_slice(bytes);
        queue!(out, EndSynchronizedUpdate)?;
        system::write(&out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::widgets::Paragraph;

    #[test]
    fn a_screen_without_columns_or_rows_draws_nothing_and_does_not_panic() {
        for size in [(0, 0), (0, 5), (5, 0), (1, 1)] {
            let mut screen = Screen::new(size).unwrap();
            let drawn = screen.terminal.draw(|frame| frame.render_widget(Paragraph::new("text"), frame.area())).unwrap();
            assert_eq!(drawn.area.width, size.0);
        }
    }

    #[test]
    fn a_frame_is_kept_together_until_it_is_complete() {
        let mut screen = Screen::new((10, 2)).unwrap();
        screen.terminal.draw(|frame| frame.render_widget(Paragraph::new("text"), frame.area())).unwrap();
        let bytes = screen.pen.0.borrow();
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("\u{1b}[2J") && text.contains("text") && text.ends_with("\u{1b}[?25l"), "{text:?}");
        assert!(!text.contains("\u{1b}[6n"), "the terminal is never asked");
    }
}
