//! The program on a real terminal: turns what the terminal brings into keys, pastes and clicks; knows nothing of how saving is done.

use super::keymap::Keymap;
use super::screen::Screen;
use super::terminal::{self, Brightness, EditError, Ending, Flow, Input};
use super::theme::{Background, Choice, Look};
use crate::app::action::{Action, World};
use crate::app::draft;
use crate::app::effect::Effect;
use crate::app::state::State;
use crate::lang::Message;
use crate::session::{Outlet, Session};
use ratatui::Frame;
use std::time::{Duration, Instant};

/// How long the last saves may take when the program is told to end.
const LAST_SAVES: Duration = Duration::from_millis(900);
/// How long the last saves may take when a person quits; the disk may be slow.
const QUIT_SAVES: Duration = Duration::from_secs(30);
/// How long a look for changes by other programs stays good.
const FRESH: Duration = Duration::from_secs(2);
/// How long the time that was told stays good: minutes are all that is shown of it.
const SECOND: Duration = Duration::from_secs(1);

/// The program on a terminal.
pub struct Program<P> {
    screen: Screen<P>,
    looked: Instant,
    timed: Instant,
    /// The theme that is to fit the terminal's background.
    follows: Option<Choice>,
    /// A tmux stands between the program and the terminal.
    inside_tmux: bool,
}

impl<P: Outlet> Program<P> {
    /// `follows` is a theme that is to fit the terminal's background, which is asked for then.
    pub fn new(state: State, world: P, keymap: Keymap, look: Look, follows: Option<Choice>) -> Self {
        Self {
            screen: Screen::new(Session::new(state, world), keymap, look),
            looked: Instant::now(),
            timed: Instant::now(),
            follows,
            inside_tmux: false,
        }
    }

    /// What is sent to the terminal's clipboard has to pass through a tmux.
    #[must_use]
    pub const fn inside_tmux(mut self, yes: bool) -> Self {
        self.inside_tmux = yes;
        self
    }

    pub const fn state(&self) -> &State {
        self.screen.state()
    }

    /// Sends every action to a recorder from now on.
    pub fn record(&mut self, recorder: Option<std::sync::mpsc::Sender<Action>>) {
        self.screen.session.recorder = recorder;
    }

    /// Tells the time where it moved on, and asks for what other programs changed.
    fn freshen(&mut self, now_at_least: bool) {
        if now_at_least || self.timed.elapsed() > SECOND {
            self.timed = Instant::now();
            self.tell_time();
        }
        if now_at_least || self.looked.elapsed() > FRESH {
            self.looked = Instant::now();
            let answers = crate::session::Perform::perform(&mut self.screen.session.world, Effect::Refresh);
            for answer in answers {
                self.screen.dispatch(answer);
            }
        }
    }

    fn tell_time(&mut self) {
        let now = self.screen.session.world.now();
        let known = self.screen.state().clock;
        if now.date() != known.date() || now.hour() != known.hour() || now.minute() != known.minute() || now < known {
            self.screen.dispatch(Action::Clock(now));
        }
    }

    fn tell(&mut self, (message, hint): (Message, Message)) {
        self.screen.dispatch(Action::World(World::Failed { key: None, message, hint }));
    }

    /// Takes a text back from the person's editor, or what one that was killed had saved. Where it failed, the note stays as it was,
    /// and the text is kept as a draft.
    fn edited(&mut self, done: Result<(), EditError>) {
        let text = self.screen.session.world.taken_back();
        match (done, text) {
            (Ok(()), Ok(text)) => self.screen.dispatch(Action::World(World::Edited(text))),
            (Ok(()), Err(why)) => self.tell(why),
            (Err(e), Ok(text)) if e.is_killed() => {
                self.screen.dispatch(Action::World(World::Edited(text)));
                self.tell((e.message(), Message::new("editor-note-taken")));
            }
            (Err(e), Ok(text)) => {
                self.screen.dispatch(Action::World(World::GivenUp(text)));
                let is_draft = draft::is_offered(self.screen.state());
                self.tell((e.message(), Message::new(if is_draft { "editor-note-draft" } else { "editor-note-kept" })));
            }
            (Err(e), Err((_, hint))) => self.tell((e.message(), hint)),
        }
    }

    /// What the terminal must do now.
    fn flow(&mut self) -> Flow {
        for effect in self.screen.session.world.asked() {
            match effect {
                Effect::Quit => return Flow::Quit,
                Effect::Suspend => return Flow::Suspend,
                Effect::Mouse(on) => {
                    if let Err(e) = terminal::capture_mouse(on) {
                        self.screen.dispatch(Action::World(World::Told((&e).into())));
                    }
                }
                Effect::Editor(text) => match self.screen.session.world.lend(&text) {
                    Ok(words) => return Flow::Edit(words),
                    Err(why) => self.tell(why),
                },
                Effect::Clipboard(text) => {
                    if let Err(e) = terminal::copy(&text, self.inside_tmux) {
                        self.screen.dispatch(Action::World(World::Told((&e).into())));
                    }
                }
                Effect::Copy(_)
                | Effect::Save { .. }
                | Effect::Open(_)
                | Effect::Refresh
                | Effect::Brief(_)
                | Effect::Flush
                | Effect::Import { .. }
                | Effect::StopImport => {}
            }
        }
        Flow::Redraw
    }
}

impl<P: Outlet> terminal::Program for Program<P> {
    type Message = Action;

    fn handle(&mut self, input: Input<Action>) -> Flow {
        match input {
            Input::Key(key) => {
                self.freshen(false);
                self.screen.key(&key);
            }
            Input::Paste(text) => {
                self.freshen(false);
                self.screen.paste(&text);
            }
            Input::Mouse(event) => {
                self.freshen(false);
                self.screen.mouse(event);
            }
            Input::Message(action) => self.screen.dispatch(action),
            Input::Focus(true) | Input::Resumed => self.freshen(true),
            Input::Background(brightness) => {
                let background = match brightness {
                    Brightness::Dark => Background::Dark,
                    Brightness::Light => Background::Light,
                };
                if let Some(choice) = self.follows {
                    self.screen.look.theme = choice.theme(background);
                }
            }
            Input::Focus(false) | Input::Wake => return Flow::Idle,
            Input::Edited(done) => self.edited(done),
            Input::Resize(..) => {}
        }
        self.flow()
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        self.screen.draw(frame);
    }

    fn shown(&mut self) {
        self.screen.session.world.open();
    }

    fn asks_background(&self) -> bool {
        self.follows.is_some()
    }

    fn close(&mut self, ending: &Ending) {
        let patience = if *ending == Ending::Quit { QUIT_SAVES } else { LAST_SAVES };
        self.screen.session.world.flush(patience);
    }
}
