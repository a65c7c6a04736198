//! All that can be done here as one list that is searched: what is typed, what is chosen, what runs; knows nothing of keys but their names.

use super::effect::Effect;
use super::input::Input;
use super::state::{Overlay, State};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use serde::{Deserialize, Serialize};

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// What it does, as help says it.
    pub says: String,
    /// Words that people look for when they mean it.
    #[serde(default)]
    pub words: String,
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
    /// The entries that fit what was typed, the best first; all of them in their own order where nothing was typed. Where words
    /// begin as what was typed does, letters that only lie scattered are passed over.
    pub fn found(&self) -> Vec<&Entry> {
        let pattern = Pattern::parse(self.query.text(), CaseMatching::Ignore, Normalization::Smart);
        let wanted: Vec<Pattern> =
            self.query.text().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(beginning).collect();
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut letters = Vec::new();
        let mut fits = |pattern: &Pattern, text: &str| pattern.score(Utf32Str::new(text, &mut letters), &mut matcher);
        let begins = |fits: &mut dyn FnMut(&Pattern, &str) -> Option<u32>, text: &str| {
            let words = || text.split(|c: char| !c.is_alphanumeric());
            !wanted.is_empty() && wanted.iter().all(|w| words().any(|word| fits(w, word).is_some()))
        };
        let mut fitting = Vec::new();
        for entry in &self.entries {
            // What it says of itself counts before words beside it, and both before scattered letters.
            let rank = match () {
                () if begins(&mut fits, &entry.says) => 2,
                () if begins(&mut fits, &[&entry.says, " ", &entry.words].concat()) => 1,
                () => 0,
            };
            let score = fits(&pattern, &entry.says);
            if rank > 0 || score.is_some() {
                fitting.push((rank, score.unwrap_or(0), entry));
            }
        }
        let best = fitting.iter().map(|(rank, ..)| *rank).max().unwrap_or(0);
        fitting.retain(|(rank, ..)| *rank >= best.min(1));
        fitting.sort_by_key(|(rank, score, _)| std::cmp::Reverse((*rank, *score)));
        fitting.into_iter().map(|(_, _, entry)| entry).collect()
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

/// Fits words that begin like this, in any case, with or without accents.
fn beginning(word: &str) -> Pattern {
    Pattern::new(word, CaseMatching::Ignore, Normalization::Smart, AtomKind::Prefix)
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
