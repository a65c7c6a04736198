//! A person's own keys over the table: single commands are rebound, the others stay; knows nothing of the file they come from.

use super::{Does, Keymap, Pattern};
use std::collections::BTreeSet;

/// How alike an id must be to be offered, 0.0 to 1.0.
const ALIKE: f64 = 0.75;

/// Why keys of one command are not used: it keeps its own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("there is no command `{id}`{}", nearest.map(|n| format!("; nearest: `{n}`")).unwrap_or_default())]
    Command { id: String, nearest: Option<&'static str> },
    #[error(
        "`{key}` is no key of `{id}`: write `x`, `X`, `ctrl-x`, `alt-x`, `F5`, `enter`, `esc`, `tab`, `space`, `up`, `page-down` and so on"
    )]
    Key { id: String, key: String },
    #[error("`{id}` has no key left: give it one")]
    NoKey { id: String },
    #[error("`{key}` belongs to `{other}` where `{id}` is used: give that one another key too")]
    Clash { id: String, key: String, other: &'static str },
}

impl Problem {
    /// The command that it is about.
    pub fn id(&self) -> &str {
        match self {
            Self::Command { id, .. } | Self::Key { id, .. } | Self::NoKey { id } | Self::Clash { id, .. } => id,
        }
    }
}

impl Keymap {
    /// The table with the keys of single commands replaced, given as (id, keys). What can't be used is told, and that
    /// command keeps the keys that it has without it.
    pub fn with(own: &[(String, Vec<String>)]) -> (Self, Vec<Problem>) {
        let mut map = Self::default();
        let mut problems = Vec::new();
        let mut changed: BTreeSet<&'static str> = BTreeSet::new();
        for (id, keys) in own {
            match map.rebind(id, keys) {
                Ok(id) => drop(changed.insert(id)),
                Err(problem) => problems.push(problem),
            }
        }
        // Two commands that swap keys are fine, so clashes are looked for once all are bound.
        while !changed.is_empty()
            && let Some((id, key, other)) = map.clash(&changed)
        {
            problems.push(Problem::Clash { id: id.to_owned(), key, other });
            changed.remove(id);
            map.reset(id);
        }
        (map, problems)
    }

    fn rebind(&mut self, id: &str, keys: &[String]) -> Result<&'static str, Problem> {
        let Some(known) = self.bindings.iter().map(|b| b.binding.id).find(|known| *known == id) else {
            return Err(Problem::Command { id: crate::model::text::line(id), nearest: self.nearest(id) });
        };
        if keys.is_empty() {
            return Err(Problem::NoKey { id: known.to_owned() });
        }
        let bad = |key: &str| Problem::Key { id: known.to_owned(), key: crate::model::text::line(key) };
        let patterns = keys.iter().map(|key| Pattern::read(key).ok_or_else(|| bad(key))).collect::<Result<Vec<_>, _>>()?;
        for bound in self.bindings.iter_mut().filter(|b| b.binding.id == known) {
            let typed = |p: &Pattern| !matches!(p, Pattern::Key(key) if key.typed().is_none());
            // A command that takes a character needs one.
            if let (Does::Typed(_), Some((_, key))) = (&bound.binding.does, patterns.iter().zip(keys).find(|(p, _)| !typed(p))) {
                return Err(bad(key));
            }
            bound.patterns.clone_from(&patterns);
        }
        Ok(known)
    }

    fn nearest(&self, id: &str) -> Option<&'static str> {
        let likeness = |known: &str| strsim::jaro_winkler(known, id);
        let best = self.bindings.iter().map(|b| b.binding.id).max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
        (likeness(best) >= ALIKE).then_some(best)
    }

    /// A changed command that shares a key with another one of its scope.
    fn clash(&self, changed: &BTreeSet<&'static str>) -> Option<(&'static str, String, &'static str)> {
        for (n, a) in self.bindings.iter().enumerate() {
            for b in self.bindings.iter().skip(n + 1).filter(|b| b.binding.scope == a.binding.scope && b.binding.id != a.binding.id) {
                let Some(shared) = a.patterns.iter().find(|p| b.patterns.contains(p)) else { continue };
                let (id, other) = if changed.contains(b.binding.id) { (b.binding.id, a.binding.id) } else { (a.binding.id, b.binding.id) };
                if changed.contains(id) {
                    return Some((id, shared.shown(), other));
                }
            }
        }
        None
    }

    fn reset(&mut self, id: &str) {
        for bound in self.bindings.iter_mut().filter(|b| b.binding.id == id) {
            bound.patterns = bound.binding.keys.iter().filter_map(|k| Pattern::read(k)).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Scope;
    use crate::app::action::Action;

    fn with(own: &[(&str, &[&str])]) -> (Keymap, Vec<String>) {
        let own: Vec<(String, Vec<String>)> =
            own.iter().map(|(id, keys)| ((*id).to_owned(), keys.iter().map(|k| (*k).to_owned()).collect())).collect();
        let (map, problems) = Keymap::with(&own);
        (map, problems.iter().map(ToString::to_string).collect())
    }

    fn does(map: &Keymap, key: &str) -> Option<Action> {
        map.action(Scope::Global, key.parse().unwrap())
    }

    #[test]
    fn one_command_gets_other_keys_and_the_rest_stays() {
        let (map, problems) = with(&[("undo", &["z", "alt-u"])]);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((does(&map, "z"), does(&map, "alt-u"), does(&map, "u")), (Some(Action::Undo), Some(Action::Undo), None));
        assert_eq!(does(&map, "ctrl-r"), Some(Action::Redo));
    }

    #[test]
    fn keys_may_be_swapped() {
        let (map, problems) = with(&[("undo", &["m"]), ("mouse", &["u"])]);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((does(&map, "m"), does(&map, "u")), (Some(Action::Undo), Some(Action::ToggleMouse)));
    }

    #[test]
    fn what_cannot_be_bound_is_named_and_leaves_the_command_as_it_is() {
        let rows: [(&str, &[&str], &str); 6] = [
            ("undoo", &["z"], "there is no command `undoo`; nearest: `undo`"),
            ("undo", &["ctrl-ä-ö"], "`ctrl-ä-ö` is no key of `undo`"),
            ("undo", &["q"], "`q` belongs to `quit` where `undo` is used"),
            ("undo", &[], "`undo` has no key left"),
            ("tab", &["F5"], "`F5` is no key of `tab`"),
            ("\u{1b}[31m", &["z"], "there is no command `[31m`"),
        ];
        for (id, keys, want) in rows {
            let (map, problems) = with(&[(id, keys)]);
            assert!(problems.len() == 1 && problems[0].starts_with(want), "{problems:?}");
            assert_eq!((does(&map, "u"), does(&map, "q")), (Some(Action::Undo), Some(Action::Quit)));
        }
    }
}
