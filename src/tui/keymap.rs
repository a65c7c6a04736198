//! One table of keys: it feeds dispatch, the footer, help and the README; knows nothing of what actions do.

use super::key::Key;
use crate::app::Scope;
use crate::app::action::Action;
use crate::app::input::Edit;
use crate::app::offer::{offers, says};
use crate::app::state::{State, Tab};
use crate::lang::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

mod audit;
mod compare;
mod conflict;
mod decide;
mod global;
mod import;
mod own;
mod palette;
mod quiz;
mod trials;

pub use own::Problem;

/// What a key does.
#[derive(Clone, Debug)]
pub enum Does {
    Act(Action),
    /// Takes the character that was typed.
    Typed(fn(char) -> Action),
}

/// A declared key.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The command's name in `config.yaml`, such as `audit-add`. Help says `help-ID`, the footer `hint-ID`.
    pub id: &'static str,
    pub scope: Scope,
    /// Keys as people write them; `0-9`, `1-5` and `any` stand for characters.
    pub keys: &'static [&'static str],
    pub does: Does,
    /// Place among the footer's hints, the smallest first; none where it is told in help alone.
    pub hint: Option<u8>,
}

/// All bindings in the order in which help tells them.
#[derive(Clone, Debug)]
pub struct Keymap {
    bindings: Vec<Bound>,
}

#[derive(Clone, Debug)]
struct Bound {
    binding: Binding,
    patterns: Vec<Pattern>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Pattern {
    Key(Key),
    Chars(char, char),
    Any,
}

impl Bound {
    /// What it does; of what takes a character, what the first that it takes does.
    fn action(&self) -> Option<Action> {
        match (&self.binding.does, self.patterns.first()?) {
            (Does::Act(action), _) => Some(action.clone()),
            (Does::Typed(make), Pattern::Chars(from, _)) => Some(make(*from)),
            (Does::Typed(_), Pattern::Key(_) | Pattern::Any) => None,
        }
    }

    /// Its first key; of a range of characters those that would do something now.
    fn shown(&self, state: &State) -> Option<String> {
        let first = *self.patterns.first()?;
        let (Does::Typed(make), Pattern::Chars(from, to)) = (&self.binding.does, first) else { return Some(first.shown()) };
        let mut taken = (from..=to).filter(|c| offers(state, &make(*c)));
        let from = taken.next()?;
        Some(Pattern::Chars(from, taken.next_back().unwrap_or(from)).shown())
    }
}

impl Pattern {
    fn read(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        match (chars.next(), chars.next(), chars.next(), chars.next()) {
            (Some(from), Some('-'), Some(to), None) if from.is_ascii_digit() => Some(Self::Chars(from, to)),
            _ if text == "any" => Some(Self::Any),
            _ => text.parse().ok().map(Self::Key),
        }
    }

    fn fits(self, key: Key) -> bool {
        match self {
            Self::Key(own) => own == key,
            Self::Chars(from, to) => key.typed().is_some_and(|c| (from..=to).contains(&c)),
            Self::Any => key.typed().is_some(),
        }
    }

    fn shown(self) -> String {
        match self {
            Self::Key(key) => key.to_string(),
            Self::Chars(from, to) if from == to => from.to_string(),
            Self::Chars(from, to) => format!("{from}-{to}"),
            Self::Any => "a…z".to_owned(),
        }
    }
}

/// A hint for the footer.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// Its key, or the two that go either way, and what clicking each does. What takes a digit offers each of them.
    pub keys: Vec<(String, Option<Action>)>,
    pub says: String,
}

/// Commands that go either way: the hint of the first tells both.
const PAIRS: [(&str, &str); 22] = [
    ("compare-side-staff", "compare-side-em"),
    ("detail-side-staff", "detail-side-em"),
    ("inline-less", "inline-more"),
    ("search-down", "search-up"),
    ("quiz-less", "quiz-more"),
    ("quiz-down", "quiz-up"),
    ("fork-down", "fork-up"),
    ("result-earlier", "result-later"),
    ("audit-less", "audit-more"),
    ("grid-gain", "grid-drain"),
    ("hours-gain", "hours-drain"),
    ("hours-less", "hours-more"),
    ("lines-gain", "lines-drain"),
    ("weeks-earlier", "weeks-later"),
    ("prompt-down", "prompt-up"),
    ("reach-earlier", "reach-later"),
    ("decide-less", "decide-more"),
    ("decide-previous", "decide-next"),
    ("trial-less", "trial-more"),
    ("palette-down", "palette-up"),
    ("help-down", "help-up"),
    ("percent-down", "percent-up"),
];

/// Every binding as it is declared.
fn table() -> Vec<Binding> {
    [
        global::bindings(),
        palette::bindings(),
        compare::bindings(),
        quiz::bindings(),
        audit::bindings(),
        import::bindings(),
        decide::bindings(),
        trials::bindings(),
        conflict::bindings(),
    ]
    .concat()
}

impl Default for Keymap {
    fn default() -> Self {
        let bind = |binding: Binding| {
            let patterns = binding.keys.iter().filter_map(|k| Pattern::read(k)).collect();
            Bound { binding, patterns }
        };
        Self { bindings: table().into_iter().map(bind).collect() }
    }
}

impl Keymap {
    /// What `key` does in `scope`: the innermost scope that knows it decides, and there a key beats a range of characters.
    pub fn action(&self, scope: Scope, key: Key) -> Option<Action> {
        for place in scope.chain() {
            let here = || self.bindings.iter().filter(|b| b.binding.scope == *place);
            let exact = here().find(|b| b.patterns.contains(&Pattern::Key(key)));
            if let Some(bound) = exact.or_else(|| here().find(|b| b.patterns.iter().any(|p| p.fits(key)))) {
                return match (&bound.binding.does, key.typed()) {
                    (Does::Act(action), _) => Some(action.clone()),
                    (Does::Typed(make), Some(c)) => Some(make(c)),
                    (Does::Typed(_), None) => None,
                };
            }
        }
        // A note has an editor of its own, which takes every key that is left.
        if scope.is_text() && !scope.has_editor() { typing(key) } else { None }
    }

    /// The footer's hints for `scope`, the most useful first.
    pub fn hints(&self, scope: Scope, state: &State) -> Vec<Hint> {
        let mut found: Vec<(u8, &Bound)> = scope
            .chain()
            .iter()
            .flat_map(|place| self.bindings.iter().filter(move |b| b.binding.scope == *place))
            .filter_map(|b| b.binding.hint.map(|place| (place, b)))
            .filter(|(_, b)| b.action().is_none_or(|action| offers(state, &action)))
            .collect();
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, b)| self.hint(b, state)).collect()
    }

    fn hint(&self, bound: &Bound, state: &State) -> Hint {
        let other = PAIRS.iter().find(|(one, _)| *one == bound.binding.id).and_then(|(_, other)| self.bound(other));
        let keys = [Some(bound), other].into_iter().flatten().filter_map(|bound| {
            let key = spoken(state.lang, &bound.shown(state)?);
            let action = match &bound.binding.does {
                Does::Act(action) => Some(action.clone()),
                Does::Typed(_) => palette::choice(bound, state),
            };
            Some((key, action))
        });
        let special = if let Does::Act(action) = &bound.binding.does { says(state, action) } else { None };
        Hint { keys: keys.collect(), says: state.lang.text(special.unwrap_or_else(|| hint_key(bound.binding.id))).into_owned() }
    }

    fn bound(&self, id: &str) -> Option<&Bound> {
        self.bindings.iter().find(|b| b.binding.id == id)
    }

    /// The hint of one command, wherever it is told.
    pub fn hint_of(&self, id: &str, state: &State) -> Option<Hint> {
        self.bound(id).map(|b| self.hint(b, state))
    }

    /// Every binding with its keys as shown, in the order of the table.
    pub fn all(&self) -> impl Iterator<Item = (&Binding, String)> {
        self.bindings.iter().map(|b| (&b.binding, b.patterns.iter().map(|p| p.shown()).collect::<Vec<_>>().join(" ")))
    }

    /// Pairs of bindings in one scope that share a key: there must be none.
    pub fn doubles(&self) -> Vec<(&'static str, &'static str)> {
        let mut found = Vec::new();
        for (n, a) in self.bindings.iter().enumerate() {
            for b in self.bindings.iter().skip(n + 1).filter(|b| b.binding.scope == a.binding.scope) {
                if a.patterns.iter().any(|p| b.patterns.contains(p)) {
                    found.push((a.binding.id, b.binding.id));
                }
            }
        }
        found
    }
}

/// Keys as they are shown, by the names that a keyboard of this language has on them.
pub fn spoken(lang: Lang, keys: &str) -> String {
    let name = |word: &str| {
        let key = match word {
            "Enter" => "key-enter",
            "Esc" => "key-esc",
            "Backspace" => "key-backspace",
            "Delete" => "key-delete",
            "Space" => "key-space",
            "Home" => "key-home",
            "End" => "key-end",
            "PgUp" => "key-page-up",
            "PgDn" => "key-page-down",
            "Shift" => "key-shift",
            _ => return word.to_owned(),
        };
        lang.text(key).into_owned()
    };
    let words = |key: &str| key.split('-').map(name).collect::<Vec<_>>().join("-");
    keys.split(' ').map(words).collect::<Vec<_>>().join(" ")
}

/// The catalogue's keys of every binding, for the footer and for help: made once, since each frame asks for some.
static NAMES: LazyLock<BTreeMap<&'static str, [String; 2]>> =
    LazyLock::new(|| table().into_iter().map(|b| (b.id, [["hint-", b.id].concat(), ["help-", b.id].concat()])).collect());

/// The catalogue's key of a binding's short hint.
pub fn hint_key(id: &'static str) -> &'static str {
    NAMES.get(id).map_or(id, |[hint, _]| hint)
}

/// The catalogue's key of a binding's sentence in help.
pub fn help_key(id: &'static str) -> &'static str {
    NAMES.get(id).map_or(id, |[_, help]| help)
}

/// Keys that edit a line of text wherever one is typed.
fn typing(key: Key) -> Option<Action> {
    use crossterm::event::KeyCode;
    let edit = match (key.code, key.ctrl, key.alt) {
        (KeyCode::Char(c), false, false) => Edit::Insert(c.to_string()),
        (KeyCode::Backspace, false, false) | (KeyCode::Char('h'), true, false) => Edit::Backspace,
        (KeyCode::Delete, false, false) | (KeyCode::Char('d'), true, false) => Edit::Delete,
        (KeyCode::Left, false, false) | (KeyCode::Char('b'), true, false) => Edit::Left,
        (KeyCode::Right, false, false) | (KeyCode::Char('f'), true, false) => Edit::Right,
        (KeyCode::Home, false, false) | (KeyCode::Char('a'), true, false) => Edit::Home,
        (KeyCode::End, false, false) | (KeyCode::Char('e'), true, false) => Edit::End,
        (KeyCode::Char('w'), true, false) | (KeyCode::Backspace, false, true) => Edit::DeleteWord,
        (KeyCode::Char('u'), true, false) => Edit::Clear,
        _ => return None,
    };
    Some(Action::Edit(edit))
}

/// The tab that a digit names, counted from 1.
fn tab_of(digit: char) -> Action {
    let n = digit.to_digit(10).and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
    Action::Go(match n {
        7 => Tab::Quiz,
        8 => Tab::Audit,
        9 => Tab::Decide,
        0 => Tab::Trials,
        n => Tab::Topic(n.saturating_sub(1)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_declared_once_in_its_scope_and_can_be_read() {
        let map = Keymap::default();
        assert_eq!(map.doubles(), []);
        for bound in &map.bindings {
            assert_eq!(bound.patterns.len(), bound.binding.keys.len(), "{}", bound.binding.id);
        }
    }

    #[test]
    fn every_binding_is_told_in_help_and_every_hint_in_the_footer() {
        for (binding, _) in Keymap::default().all() {
            let help = help_key(binding.id);
            assert_ne!(Lang::En.text(help), help);
            if binding.hint.is_some() {
                let hint = hint_key(binding.id);
                assert_ne!(Lang::En.text(hint), hint);
            }
        }
    }
}
