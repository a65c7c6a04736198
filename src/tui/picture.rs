//! A screen of the program as an SVG picture, reached by keys and made without a terminal; knows nothing of files.

use super::harness::Harness;
use super::keymap::Keymap;
use super::svg;
use super::theme::Look;
use crate::app::action::{Action, Loaded, World};
use crate::app::state::State;
use crate::session::memory::Memory;

/// What is drawn, and how.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    /// Columns and rows of the window, each at least 1.
    pub size: (u16, u16),
    /// Keys that are pressed first, as [`Harness::press`] reads them.
    pub keys: &'a str,
    /// Its accessible name.
    pub title: &'a str,
    pub keymap: Keymap,
    pub look: Look,
}

impl Picture<'_> {
    /// Opens the program on these documents, presses the keys and draws. What the keys change stays in memory.
    ///
    /// # Errors
    /// The word of `keys` that is no key.
    pub fn render(self, state: State, loaded: Vec<Loaded>) -> Result<String, String> {
        let docs = loaded.iter().filter_map(|l| Some((l.key, l.doc.clone()?))).collect();
        let mut app = Harness::new(state, Memory { docs, ..Memory::default() }, self.size.0, self.size.1);
        (app.screen.keymap, app.screen.look) = (self.keymap, self.look);
        app.screen.dispatch(Action::World(World::Loaded(loaded)));
        app.screen.dispatch(Action::World(World::Opened));
        app.draw();
        app.press(self.keys)?;
        Ok(svg::render(app.buffer(), self.title))
    }
}
