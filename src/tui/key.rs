//! Keys as people write them (`ctrl-r`, `j`, `page-down`); knows nothing of what they do.

#![expect(clippy::wildcard_enum_match_arm, reason = "crossterm's key codes grow; one that is not named here is no key of ours")]

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::fmt;
use std::str::FromStr;

/// A key with its modifiers. Shift is part of the character where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd)]
pub struct Key {
    pub code: KeyCode,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

const NAMES: &[(&str, KeyCode)] = &[
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("backspace", KeyCode::Backspace),
    ("delete", KeyCode::Delete),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("page-up", KeyCode::PageUp),
    ("page-down", KeyCode::PageDown),
    ("insert", KeyCode::Insert),
    ("space", KeyCode::Char(' ')),
    // As they are shown, so that what a person reads can be written down.
    ("PgUp", KeyCode::PageUp),
    ("PgDn", KeyCode::PageDown),
    ("↑", KeyCode::Up),
    ("↓", KeyCode::Down),
    ("←", KeyCode::Left),
    ("→", KeyCode::Right),
];

impl Key {
    /// The key of an event; none for a key that was let go.
    pub fn of(event: &KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let held = |m| event.modifiers.contains(m);
        let key =
            Self { code: event.code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift: held(KeyModifiers::SHIFT) };
        Some(key.plain())
    }

    /// One writing for each key: `BackTab` is shift-tab, a character carries its own shift.
    fn plain(self) -> Self {
        match self.code {
            KeyCode::BackTab => Self { code: KeyCode::Tab, shift: true, ..self },
            KeyCode::Char(c) if self.ctrl => Self { code: KeyCode::Char(c.to_ascii_lowercase()), shift: false, ..self },
            KeyCode::Char(_) => Self { shift: false, ..self },
            _ => self,
        }
    }

    /// The key that types a character.
    pub const fn typing(c: char) -> Self {
        Self { code: KeyCode::Char(c), ctrl: false, alt: false, shift: false }
    }

    /// The character that it types, where it types one.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

impl FromStr for Key {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let mut key = Self { code: KeyCode::Null, ctrl: false, alt: false, shift: false };
        let mut rest = text;
        loop {
            let lower = rest.to_lowercase();
            let cut = ["ctrl-", "alt-", "shift-"].into_iter().find(|p| lower.starts_with(p) && rest.len() > p.len());
            match cut {
                Some("ctrl-") => key.ctrl = true,
                Some("alt-") => key.alt = true,
                Some(_) => key.shift = true,
                None => break,
            }
            rest = cut.and_then(|p| rest.get(p.len()..)).unwrap_or_default();
        }
        let mut chars = rest.chars();
        let named = NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(rest)).map(|(_, code)| *code);
        let function = rest.strip_prefix(['f', 'F']).and_then(|n| n.parse::<u8>().ok()).filter(|n| (1..=24).contains(n)).map(KeyCode::F);
        key.code = match (named.or(function), chars.next(), chars.next()) {
            (Some(code), _, _) => code,
            (None, Some(c), None) => KeyCode::Char(c),
            _ => return Err(text.to_owned()),
        };
        Ok(key.plain())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for (held, name) in [(self.ctrl, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if held {
                text.push_str(name);
            }
        }
        match self.code {
            KeyCode::Up => text.push('↑'),
            KeyCode::Down => text.push('↓'),
            KeyCode::Left => text.push('←'),
            KeyCode::Right => text.push('→'),
            KeyCode::PageUp => text.push_str("PgUp"),
            KeyCode::PageDown => text.push_str("PgDn"),
            KeyCode::F(n) => text.push_str(&["F", &n.to_string()].concat()),
            KeyCode::Char(' ') => text.push_str("Space"),
            KeyCode::Char(c) if self.ctrl => text.push(c.to_ascii_uppercase()),
            KeyCode::Char(c) => text.push(c),
            code => {
                let name = NAMES.iter().find(|(_, c)| *c == code).map_or("?", |(name, _)| *name);
                let (head, tail) = name.split_at_checked(1).unwrap_or((name, ""));
                text.push_str(&head.to_uppercase());
                text.push_str(tail);
            }
        }
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for (text, shown) in [
            ("ctrl-r", "Ctrl-R"),
            ("j", "j"),
            ("G", "G"),
            ("shift-tab", "Shift-Tab"),
            ("down", "↓"),
            ("F1", "F1"),
            ("f", "f"),
            ("space", "Space"),
            ("-", "-"),
            ("+", "+"),
            ("page-down", "PgDn"),
            ("enter", "Enter"),
            ("ctrl--", "Ctrl--"),
            ("?", "?"),
        ] {
            assert_eq!(text.parse::<Key>().map(|k| k.to_string()), Ok(shown.to_owned()), "{text}");
        }
        for text in ["", "hyper-x", "jj", "F99"] {
            assert!(text.parse::<Key>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_key_let_go_is_no_key() {
        let mut event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(Key::of(&event), None);
    }
}
