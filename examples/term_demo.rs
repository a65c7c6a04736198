//! A small program on the terminal layer, for checks of the layer alone; knows nothing of the application.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyModifiers};
use fingerpost::tui::terminal::{self, Ending, Flow, Input, Mailbox, Program};
use ratatui::Frame;
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph};

struct Demo {
    mailbox: Mailbox<String>,
    keys: usize,
    last: String,
    mouse: bool,
    deadline: Option<Instant>,
}

impl Demo {
    fn key(&mut self, code: KeyCode, modifiers: KeyModifiers) -> Flow {
        self.keys += 1;
        self.last = format!("{code:?}");
        let KeyCode::Char(letter) = code else { return Flow::Redraw };
        if std::env::var_os("TERM_DEMO_SAFE").is_some() && letter != 'q' {
            return Flow::Redraw;
        }
        let control = modifiers.contains(KeyModifiers::CONTROL);
        match letter {
            'z' if control => return Flow::Suspend,
            'c' | 'q' if control => return Flow::Quit,
            'q' => return Flow::Quit,
            'P' => panic!("asked to panic"),
            'T' => drop(std::thread::spawn(|| panic!("asked to panic in a thread"))),
            'S' => std::thread::sleep(Duration::MAX),
            'W' => self.deadline = Some(Instant::now() + Duration::from_millis(100)),
            'B' => {
                let mailbox = self.mailbox.clone();
                drop(std::thread::spawn(move || mailbox.send("from a thread".to_owned())));
            }
            'M' => {
                self.mouse = !self.mouse;
                drop(terminal::capture_mouse(self.mouse));
            }
            'E' => return Flow::Edit(std::env::args_os().skip(1).collect::<Vec<OsString>>()),
            _ => {}
        }
        Flow::Redraw
    }
}

impl Program for Demo {
    type Message = String;

    fn handle(&mut self, input: Input<String>) -> Flow {
        match input {
            Input::Key(key) => return self.key(key.code, key.modifiers),
            Input::Paste(text) => self.last = format!("paste {text:?}"),
            Input::Mouse(mouse) => self.last = format!("{:?} {} {}", mouse.kind, mouse.column, mouse.row),
            Input::Resize(columns, rows) => self.last = format!("size {columns} {rows}"),
            Input::Focus(_) => return Flow::Idle,
            Input::Message(text) => self.last = text,
            Input::Wake => {
                self.deadline = None;
                "woken".clone_into(&mut self.last);
            }
            Input::Edited(result) => self.last = format!("edited {result:?}"),
            Input::Background(brightness) => self.last = format!("{brightness:?}"),
            Input::Resumed => "resumed".clone_into(&mut self.last),
        }
        Flow::Redraw
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let lines = vec![Line::raw(format!("keys seen {}", self.keys)), Line::raw(format!("last: {}", self.last)), Line::raw("q quits")];
        frame.render_widget(Paragraph::new(lines).block(Block::bordered().title("terminal demo")), frame.area());
    }

    fn close(&mut self, ending: &Ending) {
        if let Some(path) = std::env::var_os("TERM_DEMO_SAVE") {
            drop(std::fs::write(path, format!("{ending:?} after {} keys\n", self.keys)));
        }
    }

    fn wake_at(&self) -> Option<Instant> {
        self.deadline
    }
}

fn main() -> ExitCode {
    let (mailbox, inbox) = terminal::channel();
    let mut demo = Demo { mailbox, keys: 0, last: String::new(), mouse: true, deadline: None };
    match terminal::run(&mut demo, inbox) {
        Ok(ending) => ending.finish(),
        Err(error) => {
            drop(writeln!(std::io::stderr(), "error: {}\nhint: {}", error.message(), error.hint()));
            ExitCode::FAILURE
        }
    }
}
