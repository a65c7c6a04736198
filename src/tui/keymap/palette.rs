//! Keys of the list of all that can be done here, and that list itself, made of the table; knows nothing of how it is drawn.

use super::{Binding, Bound, Does, Keymap, PAIRS, Pattern, help_key, hint_key, spoken};
use crate::app::offer::offers;
use crate::app::palette::{self, Entry};
use crate::app::state::{State, Tab};
use crate::app::{Action, Scope};
use crate::tui::key::Key;
use crossterm::event::KeyCode;

const fn bind(id: &'static str, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope: Scope::Palette, keys, does: Does::Act(action), hint }
}

const fn choose(by: i32) -> Action {
    Action::Palette(palette::Action::Choose(by))
}

pub(super) fn bindings() -> Vec<Binding> {
    vec![
        Binding {
            id: "palette",
            scope: Scope::Global,
            keys: &[":", "ctrl-p"],
            does: Does::Act(Action::Palette(palette::Action::Open(Vec::new()))),
            hint: Some(50),
        },
        bind("palette-run", &["enter"], Action::Submit, Some(10)),
        bind("palette-down", &["down", "ctrl-n", "ctrl-j"], choose(1), Some(20)),
        bind("palette-up", &["up", "ctrl-p", "ctrl-k"], choose(-1), None),
        bind("palette-page-down", &["page-down"], choose(8), None),
        bind("palette-page-up", &["page-up"], choose(-8), None),
        bind("palette-close", &["esc"], Action::Close, Some(30)),
        bind("palette-quit", &["ctrl-c"], Action::Quit, None),
    ]
}

impl Keymap {
    /// All that can be done in `scope`, what belongs to it alone first. What takes a digit stands there once for each one.
    pub fn entries(&self, scope: Scope, state: &State) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for place in scope.chain() {
            let mut all: Vec<&Bound> = self.bindings.iter().filter(|b| b.binding.scope == *place).collect();
            all.sort_by_key(|b| self.rank(b));
            let here = || all.iter().copied();
            let acting = here().filter_map(|b| if let Does::Act(action) = &b.binding.does { Some((b, action)) } else { None });
            let acting = acting.map(|(bound, action)| Entry { does: action.clone(), ..told(bound, state) });
            let typed = here().flat_map(|bound| digits(bound, state));
            for entry in acting.chain(typed) {
                let is_list = matches!(entry.does, Action::Palette(_));
                if !is_list && offers(state, &entry.does) && !entries.iter().any(|known| known.does == entry.does) {
                    entries.push(entry);
                }
            }
        }
        // Nobody should have to know on which tab the brief is written.
        if scope.chain().contains(&Scope::Global)
            && !entries.iter().any(|known| known.does == Action::Brief)
            && let Some(brief) = self.bindings.iter().find(|b| b.binding.id == "brief")
        {
            entries.push(Entry { keys: String::new(), does: Action::Brief, ..told(brief, state) });
        }
        entries
    }
}

impl Keymap {
    /// What the footer tells first stands first, the other way of a pair after the one; moves up and down come last.
    fn rank(&self, bound: &Bound) -> u8 {
        let one = PAIRS.iter().find(|(_, other)| *other == bound.binding.id).and_then(|(one, _)| self.bound(one));
        match &bound.binding.does {
            Does::Act(Action::Scroll(_) | Action::ScrollPage(_)) => u8::MAX,
            Does::Act(_) | Does::Typed(_) => bound.binding.hint.or_else(|| one?.binding.hint).unwrap_or(u8::MAX - 1),
        }
    }
}

/// An entry that says what a binding does, with its keys.
fn told(bound: &Bound, state: &State) -> Entry {
    let keys: Vec<String> = bound.patterns.iter().map(|p| spoken(state.lang, &p.shown())).collect();
    let (says, words) = (state.lang.text(help_key(bound.binding.id)).into_owned(), state.lang.words(bound.binding.id));
    Entry { says, words, keys: keys.join(" "), does: Action::Close }
}

/// The list of the digits that a binding takes, where a click can't say which one; none where keys are letters of a text.
pub(super) fn choice(bound: &Bound, state: &State) -> Option<Action> {
    let entries: Vec<Entry> = digits(bound, state).into_iter().filter(|entry| offers(state, &entry.does)).collect();
    let opens = !bound.binding.scope.is_text() && !entries.is_empty();
    opens.then_some(Action::Palette(palette::Action::Open(entries)))
}

/// One entry for each digit that a binding takes; a tab is called by its name.
fn digits(bound: &Bound, state: &State) -> Vec<Entry> {
    let Does::Typed(make) = &bound.binding.does else { return Vec::new() };
    let takes = |c: &char| {
        let key = Key { code: KeyCode::Char(*c), ctrl: false, alt: false, shift: false };
        bound.patterns.iter().any(|p| *p != Pattern::Any && p.fits(key))
    };
    let entry = |c: char| {
        let does = make(c);
        let (says, words) = if let Action::Go(tab) = &does {
            if !state.tabs().contains(tab) {
                return None;
            }
            let words = match tab {
                Tab::Topic(_) => String::new(),
                Tab::Quiz => state.lang.text("words-tab-quiz").into_owned(),
                Tab::Audit => state.lang.text("words-tab-audit").into_owned(),
                Tab::Decide => state.lang.text("words-tab-decide").into_owned(),
                Tab::Trials => state.lang.text("words-tab-trials").into_owned(),
            };
            (state.lang.with("palette-tab", &[("tab", crate::tui::view::tab_name(state, *tab).into())]), words)
        } else {
            (state.lang.labelled(&state.lang.text(hint_key(bound.binding.id)), &c.to_string()), state.lang.words(bound.binding.id))
        };
        Some(Entry { says, words, keys: c.to_string(), does })
    };
    ('1'..='9').chain(['0']).filter(takes).filter_map(entry).collect()
}
