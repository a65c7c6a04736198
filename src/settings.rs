//! `config.yaml`: what a person prefers, and what is wrong with it, line by line; knows nothing of files, keys or themes.

#![expect(clippy::wildcard_enum_match_arm, reason = "each setting wants one or two kinds of value and refuses the rest alike")]

use crate::lang::{Lang, Message};
use crate::model::text::{self, quoted};
use crate::yaml::{self, Entry, Node, Place, Value};
use std::fmt;

/// Every setting by its name in the file.
pub const NAMES: [&str; 7] = ["theme", "language", "keys", "hours_a_week", "emails", "mouse", "pack"];
/// The most addresses that are kept.
const MAX_EMAILS: usize = 20;

/// A value with the line that it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// 1-based.
    pub line: u64,
    pub value: T,
}

/// Keys that a person wants for one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKeys {
    /// The command's id, such as `undo`.
    pub id: String,
    /// Keys as people write them.
    pub keys: Vec<String>,
    pub line: u64,
}

/// What the file says; none where it says nothing usable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The theme's name, not checked here.
    pub theme: Option<At<String>>,
    pub language: Option<Lang>,
    pub keys: Vec<OwnKeys>,
    /// 1 to 100.
    pub hours_a_week: Option<f64>,
    pub emails: Vec<String>,
    pub mouse: Option<bool>,
    /// The pack's id, not checked here.
    pub pack: Option<At<String>>,
}

/// A setting that is not used, and why. The others are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// 1-based; none where the whole file is meant.
    pub line: Option<u64>,
    /// Such as `keys.undo`; empty where the whole file is meant.
    pub key: String,
    pub message: Message,
    /// What to try; may be empty.
    pub hint: Message,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.told().fmt(f)
    }
}

impl Problem {
    pub fn new(line: Option<u64>, key: &str, message: Message, hint: Message) -> Self {
        Self { line, key: key.to_owned(), message, hint }
    }

    /// The message with its line and key.
    pub fn told(&self) -> Message {
        let key = Some(&self.key).filter(|key| !key.is_empty());
        let what = self.message.clone();
        let what = key.map_or_else(|| what.clone(), |key| Message::new("place-file").with("path", key.clone()).with("what", what.clone()));
        self.line.map_or_else(|| what.clone(), |line| Message::new("yaml-at-line").with("line", line).with("what", what.clone()))
    }
}

/// Reads the file. What can't be used is told and left out; it never takes the rest with it, unless the file is no YAML.
pub fn read(bytes: &[u8]) -> (Settings, Vec<Problem>) {
    let mut reader = Reader::default();
    if text_is_blank(bytes) {
        return (reader.settings, reader.problems);
    }
    match yaml::read::<Node>(bytes) {
        Ok(root) => reader.root(root),
        Err(error) => {
            reader.problems.push(Problem::new(error.line, "", error.message, Message::new("settings-yaml-hint")));
        }
    }
    (reader.settings, reader.problems)
}

/// Whether there is nothing but blanks and comments.
fn text_is_blank(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines().all(|l| l.trim().is_empty() || l.trim_start().starts_with('#'))
}

#[derive(Default)]
struct Reader {
    settings: Settings,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, place: Place, key: &str, message: Message, hint: Message) {
        self.problems.push(Problem::new(place.line(), key, message, hint));
    }

    fn root(&mut self, root: Node) {
        let Value::Map(entries) = root.value else {
            return self.problem(root.place, "", Message::new("settings-root").with("found", root.value.kind()), all_names());
        };
        for Entry { key, place, node } in entries {
            match key.as_str() {
                "theme" => self.settings.theme = self.word(&key, node),
                "pack" => self.settings.pack = self.word(&key, node),
                "language" => self.language(&key, node),
                "keys" => self.keys(node),
                "hours_a_week" => self.hours(&key, &node),
                "emails" => self.emails(&key, node),
                "mouse" => self.mouse(&key, &node),
                _ => self.problem(place, &text::line(&key), Message::new("settings-unknown"), all_names()),
            }
        }
    }

    fn word(&mut self, key: &str, node: Node) -> Option<At<String>> {
        match node.value {
            Value::Text(value) => Some(At { line: line(node.place), value }),
            other => {
                self.problem(node.place, key, Message::new("settings-name").with("found", other.kind()), Message::none());
                None
            }
        }
    }

    fn language(&mut self, key: &str, node: Node) {
        let place = node.place;
        let Some(word) = self.word(key, node) else { return };
        if let Ok(lang) = word.value.parse() {
            self.settings.language = Some(lang);
        } else {
            let message = Message::new("settings-language").with("said", quoted(&word.value));
            self.problem(place, key, message, Message::new("settings-language-hint"));
        }
    }

    fn hours(&mut self, key: &str, node: &Node) {
        let said = if let Value::Number(hours) = node.value { Some(hours) } else { None };
        match said.filter(|h| (1.0..=100.0).contains(h)) {
            Some(hours) => self.settings.hours_a_week = Some(hours),
            None => self.problem(node.place, key, Message::new("settings-hours"), Message::new("settings-hours-hint")),
        }
    }

    fn mouse(&mut self, key: &str, node: &Node) {
        match node.value {
            Value::Bool(on) => self.settings.mouse = Some(on),
            _ => self.problem(node.place, key, Message::new("settings-mouse"), Message::new("settings-mouse-hint")),
        }
    }

    fn emails(&mut self, key: &str, node: Node) {
        for (place, email) in self.words(key, node) {
            let fits = email.contains('@') && email.chars().count() <= 254 && !email.contains(char::is_whitespace);
            if !fits {
                let message = Message::new("settings-email").with("said", quoted(&email));
                self.problem(place, key, message, Message::new("settings-email-hint"));
            } else if self.settings.emails.len() < MAX_EMAILS {
                self.settings.emails.push(email);
            }
        }
    }

    fn keys(&mut self, node: Node) {
        let Value::Map(entries) = node.value else {
            let message = Message::new("settings-keys").with("found", node.value.kind());
            return self.problem(node.place, "keys", message, Message::new("settings-keys-hint"));
        };
        for Entry { key: id, place, node } in entries {
            let name = format!("keys.{}", text::line(&id));
            let keys = self.words(&name, node).into_iter().map(|(_, key)| key).collect();
            self.settings.keys.push(OwnKeys { id, keys, line: line(place) });
        }
    }

    /// One word, or a list of them, each with its place. A key may be called 9.
    fn words(&mut self, key: &str, node: Node) -> Vec<(Place, String)> {
        match node.value {
            Value::Text(word) => vec![(node.place, word)],
            Value::Number(number) => vec![(node.place, number.to_string())],
            Value::List(list) => list.into_iter().flat_map(|node| self.words(key, node)).collect(),
            other => {
                self.problem(node.place, key, Message::new("settings-words").with("found", other.kind()), Message::none());
                Vec::new()
            }
        }
    }
}

fn line(place: Place) -> u64 {
    place.line().unwrap_or_default()
}

fn all_names() -> Message {
    Message::new("settings-names").with("names", NAMES.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_read() {
        let text = b"theme: light\nlanguage: fr\nkeys:\n  undo: [z, 9]\n  help: 'F2'\nhours_a_week: 37.5\nemails: [a@b.c]\nmouse: false\npack: mine\n";
        let (settings, problems) = read(text);
        assert_eq!(problems, []);
        assert_eq!(settings.theme, Some(At { line: 1, value: "light".to_owned() }));
        assert_eq!((settings.language, settings.hours_a_week, settings.mouse), (Some(Lang::Fr), Some(37.5), Some(false)));
        let keys =
            |id: &str, keys: &[&str], line| OwnKeys { id: id.to_owned(), keys: keys.iter().map(|k| (*k).to_owned()).collect(), line };
        assert_eq!(settings.keys, [keys("undo", &["z", "9"], 4), keys("help", &["F2"], 5)]);
        assert_eq!(settings.emails, ["a@b.c"]);
    }

    #[test]
    fn what_is_wrong_is_named_by_line_and_costs_nothing_else() {
        let rows: [(&[u8], &str); 8] = [
            (b"colour: red\nmouse: true\n", "line 1: colour: there is no such setting"),
            (b"mouse: true\nlanguage: klingon\n", "line 2: language: `klingon` is no language of this program"),
            (b"mouse: true\nhours_a_week: 0\n", "line 2: hours_a_week: a number from 1 to 100 is needed"),
            (b"mouse: true\nemails: [me]\n", "line 2: emails: `me` is no e-mail address"),
            (b"mouse: true\nkeys: [u]\n", "line 2: keys: a list, but commands with their keys are needed"),
            (b"mouse: true\nkeys:\n  undo: {a: b}\n", "line 3: keys.undo: a group of fields, but a word or a list of words is needed"),
            (b"mouse: true\ntheme: [a]\n", "line 2: theme: a list, but a name is needed"),
            (b"mouse: true\nco\x1b[31mlour: \"\x07\"\n", "line 2"),
        ];
        for (text, want) in rows {
            let (settings, problems) = read(text);
            let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
            assert!(told.first().is_some_and(|t| t.starts_with(want)), "{told:?}");
            assert!(told.iter().all(|t| t.chars().all(text::is_safe)), "{told:?}");
            assert!(settings.mouse == Some(true) || want == "line 2", "{want}");
        }
    }

    #[test]
    fn an_empty_file_says_nothing() {
        for text in ["", "# only a comment\n", "\n\n"] {
            assert_eq!(read(text.as_bytes()), (Settings::default(), Vec::new()));
        }
    }
}
