//! The smallest program that ratatui can be: a list, a text, a status line; the unit in which frames are counted.

use crossterm::event::{self, Event, KeyCode};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Color, Modifier, Style, Stylize};
use ratatui::widgets::{Block, List, ListState, Paragraph};
use ratatui::{Frame, Terminal};
use std::io::{self, stdout};

/// Runs until `q`; `j` and `k` move.
pub(crate) fn run() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
    let mut chosen = 0_usize;
    loop {
        terminal.draw(|frame| draw(frame, chosen))?;
        let Event::Key(key) = event::read()? else { continue };
        if key.code == KeyCode::Char('j') {
            chosen = (chosen + 1).min(29);
        } else if key.code == KeyCode::Char('k') {
            chosen = chosen.saturating_sub(1);
        } else if key.code == KeyCode::Char('q') {
            break;
        }
    }
    execute!(stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()
}

fn draw(frame: &mut Frame<'_>, chosen: usize) {
    let rows = Layout::vertical([Constraint::Length(1), Constraint::Min(1), Constraint::Length(1)]).split(frame.area());
    let panes = Layout::horizontal([Constraint::Percentage(50); 2]).split(rows[1]);
    let border = || Block::bordered().border_style(Style::new().fg(Color::Cyan));
    let items: Vec<String> = (0..30).map(|n| format!("row {n:3} of the list, some text to fill the pane")).collect();
    let list = List::new(items).block(border()).highlight_style(Style::new().add_modifier(Modifier::REVERSED));
    let text = (0..30).map(|n| format!("detail of {chosen}: line {n} with some more words\n")).collect::<Vec<_>>().concat();
    frame.render_widget(Paragraph::new(format!(" Hello, item {chosen}")).bold(), rows[0]);
    frame.render_stateful_widget(list, panes[0], &mut ListState::default().with_selected(Some(chosen)));
    frame.render_widget(Paragraph::new(text).block(border()), panes[1]);
    frame.render_widget(Paragraph::new(" j/k move  q quit"), rows[2]);
}
