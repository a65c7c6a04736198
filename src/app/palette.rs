//! All that can be done here as one list that is searched: what is typed, what is chosen, what runs; knows nothing of keys but their names.

use super::effect::Effect;
use super::input::Input;
use super::state::{Overlay, State};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use serde::{Deserialize, Serialize};

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// What it does, as help says it.
    pub says: String,
    /// Its keys as they are shown.
    pub keys: String,
    pub does: super::Action,
}

/// The list as it lies open.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    pub query: Input,
    /// The chosen one among those that fit, counted from 0.
    pub chosen: usize,
    pub entries: Vec<Entry>,
    /// What it lies on, and what is there again once it is closed.
    below: Box<Overlay>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Opens it over these; who knows the keys fills them in.
    Open(Vec<Entry>),
    /// Chooses another one, by so many rows.
    Choose(i32),
    /// Runs one of those that fit, by its number.
    Run(usize),
}

impl Palette {
    /// The entries that fit what was typed, the best first; all of them in their own order where nothing was typed.
    pub fn found(&self) -> Vec<&Entry> {
        let pattern = Pattern::parse(self.query.text(), CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut letters = Vec::new();
        let mut score = |entry: &Entry| pattern.score(Utf32Str::new(&entry.says, &mut letters), &mut matcher);
        let mut fitting: Vec<(u32, &Entry)> = self.entries.iter().filter_map(|entry| Some((score(entry)?, entry))).collect();
        fitting.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        fitting.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Chooses another entry, by so many rows; stops at either end.
    pub fn choose(&mut self, by: i32) {
        let last = self.found().len().saturating_sub(1);
        let step = usize::try_from(by.unsigned_abs()).unwrap_or(usize::MAX);
        self.chosen = if by < 0 { self.chosen.saturating_sub(step) } else { self.chosen.saturating_add(step).min(last) };
    }

    /// What it lay on.
    pub fn below(self) -> Overlay {
        *self.below
    }
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Open(entries) => {
            let below = Box::new(std::mem::replace(&mut state.overlay, Overlay::None));
            state.overlay = Overlay::Palette(Palette { query: Input::default(), chosen: 0, entries, below });
            Vec::new()
        }
        Action::Choose(by) => {
            if let Overlay::Palette(palette) = &mut state.overlay {
                palette.choose(by);
            }
            Vec::new()
        }
        Action::Run(n) => run(state, n),
    }
}

/// Does what is chosen.
pub fn submit(state: &mut State) -> Vec<Effect> {
    let Overlay::Palette(palette) = &state.overlay else { return Vec::new() };
    run(state, palette.chosen)
}

/// Closes the list, then does the entry with this number, on what the list lay on.
fn run(state: &mut State, n: usize) -> Vec<Effect> {
    let Overlay::Palette(palette) = &state.overlay else { return Vec::new() };
    let Some(does) = palette.found().get(n).map(|entry| entry.does.clone()) else { return Vec::new() };
    if let Overlay::Palette(palette) = std::mem::replace(&mut state.overlay, Overlay::None) {
        state.overlay = palette.below();
    }
    super::reduce(state, does)
}
