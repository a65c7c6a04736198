//! Reads the fields of a tree one by one and notes every problem with its place; knows nothing of what a pack means.

use super::problem::Problem;
use crate::lang::Message;
use crate::model::text::{self, quoted};
use crate::yaml::{Entry, Node, Place, Value};
use unicode_width::UnicodeWidthStr;

/// Longest text of a pack, in characters: an aside that fills a screen.
pub(super) const MAX_TEXT: usize = 2000;
/// What most fields are.
const TEXT: Message = Message::new("yaml-kind-text");
/// Longest id, in characters.
const MAX_ID: usize = 40;
/// Most problems that are told at once: beyond, the file is better started anew.
pub(super) const MAX_PROBLEMS: usize = 50;
/// Most entries of a list or a group: a pack has dozens.
const MAX_ENTRIES: usize = 1000;
/// Longest path of a field that is shown, in characters.
const MAX_FIELD: usize = 120;
/// How like a known key an unknown one must be to be taken for a slip (Jaro-Winkler, 0 to 1).
const LIKE: f64 = 0.8;

/// What a name stands for, so that uses can be matched with declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Source,
    Statement,
    Activity,
    Topic,
    Pair,
    Fork,
    Want,
    Trial,
    Note,
}

/// A name with the place where it was declared or used.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) kind: Kind,
    pub(super) id: String,
    pub(super) spot: Spot,
}

/// A field of a file.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) file: String,
    pub(super) field: String,
    pub(super) place: Place,
}

/// What reading gathers beside the pack itself.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) file: String,
    pub(super) problems: Vec<Problem>,
    pub(super) declared: Vec<Name>,
    pub(super) used: Vec<Name>,
}

impl Log {
    pub(super) fn spot(&self, field: &str, place: Place) -> Spot {
        Spot { file: self.file.clone(), field: field.to_owned(), place }
    }

    pub(super) fn problem(&mut self, spot: Spot, message: Message, hint: Message) {
        if !self.is_full() {
            let Spot { file, field, place } = spot;
            let (line, column) = (place.line(), place.column());
            let field: String = text::line(&field).chars().take(MAX_FIELD).collect();
            self.problems.push(Problem { file, line, column, field, message, hint });
        }
    }

    /// Whether there are so many problems that further ones are not told.
    pub(super) const fn is_full(&self) -> bool {
        self.problems.len() >= MAX_PROBLEMS
    }

    fn too_many(&mut self, spot: Spot, count: usize) {
        let message = Message::new("pack-entries").with("count", count).with("most", MAX_ENTRIES);
        self.problem(spot, message, Message::new("pack-entries-hint"));
    }

    fn wrong_kind(&mut self, spot: Spot, wanted: Message, node: &Node) {
        let is_bare = matches!(node.value, Value::Number(_) | Value::Bool(_)) && wanted == TEXT;
        let hint = Message::new(if is_bare { "pack-quotes-hint" } else { "pack-compare-hint" });
        self.problem(spot, Message::new("yaml-type").with("found", node.value.kind()).with("wanted", wanted), hint);
    }
}

/// The fields of one group, with the ones that were asked for.
pub(super) struct Fields<'n> {
    path: String,
    place: Place,
    entries: &'n [Entry],
    asked: Vec<&'n str>,
}

impl<'n> Fields<'n> {
    pub(super) fn of(node: &'n Node, path: &str, log: &mut Log) -> Self {
        let entries = match &node.value {
            Value::Map(entries) if entries.len() <= MAX_ENTRIES => entries.as_slice(),
            Value::Map(entries) => {
                log.too_many(log.spot(path, node.place), entries.len());
                &[]
            }
            Value::Empty | Value::Bool(_) | Value::Number(_) | Value::Text(_) | Value::List(_) => {
                log.wrong_kind(log.spot(path, node.place), Message::new("yaml-kind-group"), node);
                &[]
            }
        };
        Self { path: path.to_owned(), place: node.place, entries, asked: Vec::new() }
    }

    pub(super) fn path(&self, key: &str) -> String {
        join(&self.path, key)
    }

    /// Where the value of `key` stands; the group itself if there is none.
    pub(super) fn spot(&self, key: &str, log: &Log) -> Spot {
        let place = self.entries.iter().find(|e| e.key == key).map_or(self.place, |e| e.node.place);
        log.spot(&self.path(key), place)
    }

    pub(super) fn get(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        self.entries.iter().find(|e| e.key == key).map(|e| &e.node)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|e| e.key == key)
    }

    fn need(&mut self, key: &'static str, log: &mut Log) -> Option<&'n Node> {
        let found = self.get(key);
        // A group that is none at all has been told of already.
        if found.is_none() && !self.entries.is_empty() {
            let spot = log.spot(&self.path(key), self.place);
            log.problem(spot, Message::new("pack-missing"), Message::new("pack-missing-hint").with("name", key));
        }
        found
    }

    /// One line of text that must be there.
    pub(super) fn text(&mut self, key: &'static str, log: &mut Log) -> String {
        self.need(key, log).map_or_else(String::new, |node| text_of(node, &join(&self.path, key), log))
    }

    /// One line of text of at most `columns` terminal columns.
    pub(super) fn short_text(&mut self, key: &'static str, columns: usize, log: &mut Log) -> String {
        let text = self.text(key, log);
        let width = text.width();
        if width > columns {
            let message = Message::new("pack-wide").with("said", quoted(&text)).with("width", width).with("columns", columns);
            log.problem(self.spot(key, log), message, Message::new("pack-wide-hint"));
        }
        text
    }

    /// An id that must be there: letters, digits, `-` and `_`, 1 to 40 of them.
    pub(super) fn id(&mut self, key: &'static str, log: &mut Log) -> String {
        let Some(node) = self.need(key, log) else { return String::new() };
        id_of(node, &join(&self.path, key), log)
    }

    /// An id that nothing else of its kind may have.
    pub(super) fn declared(&mut self, key: &'static str, kind: Kind, log: &mut Log) -> String {
        let id = self.id(key, log);
        if !id.is_empty() {
            let spot = self.spot(key, log);
            log.declared.push(Name { kind, id: id.clone(), spot });
        }
        id
    }

    /// An id that must be declared elsewhere.
    pub(super) fn used(&mut self, key: &'static str, kind: Kind, log: &mut Log) -> String {
        let id = self.id(key, log);
        if !id.is_empty() {
            let spot = self.spot(key, log);
            log.used.push(Name { kind, id: id.clone(), spot });
        }
        id
    }

    /// A number from `low` to `high` that must be there.
    pub(super) fn number(&mut self, key: &'static str, low: f64, high: f64, log: &mut Log) -> f64 {
        let Some(node) = self.need(key, log) else { return low };
        number_of(node, &join(&self.path, key), low, high, log)
    }

    /// The members of a list that may be left out, each with its path.
    pub(super) fn list(&mut self, key: &'static str, log: &mut Log) -> Vec<(&'n Node, String)> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let path = join(&self.path, key);
        match &node.value {
            Value::List(list) if list.len() > MAX_ENTRIES => {
                log.too_many(log.spot(&path, node.place), list.len());
                Vec::new()
            }
            Value::List(list) => list.iter().enumerate().map(|(i, n)| (n, format!("{path}[{i}]"))).collect(),
            Value::Empty => Vec::new(),
            Value::Bool(_) | Value::Number(_) | Value::Text(_) | Value::Map(_) => {
                log.wrong_kind(log.spot(&path, node.place), Message::new("yaml-kind-list"), node);
                Vec::new()
            }
        }
    }

    /// A list of ids that may be left out; with a kind, each must be declared somewhere.
    pub(super) fn ids(&mut self, key: &'static str, kind: Option<Kind>, log: &mut Log) -> Vec<String> {
        let mut ids = Vec::new();
        for (node, path) in self.list(key, log) {
            let id = id_of(node, &path, log);
            if id.is_empty() {
                continue;
            }
            if let Some(kind) = kind {
                let spot = log.spot(&path, node.place);
                log.used.push(Name { kind, id: id.clone(), spot });
            }
            ids.push(id);
        }
        ids
    }

    /// One of a few words that must be there.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)], log: &mut Log) -> Option<T> {
        let node = self.need(key, log)?;
        let path = join(&self.path, key);
        let text = text_of(node, &path, log);
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() && !text.is_empty() {
            let all = words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            let hint = Message::new("pack-word-hint").with("names", all);
            log.problem(log.spot(&path, node.place), Message::new("pack-word").with("said", quoted(&text)), hint);
        }
        found
    }

    /// Every key with its value: for groups whose keys are ids.
    pub(super) fn all(&self) -> impl Iterator<Item = &'n Entry> + use<'n> {
        self.entries.iter()
    }

    /// Takes every key as asked for.
    pub(super) fn ask_all(&mut self) {
        self.asked.extend(self.entries.iter().map(|e| e.key.as_str()));
    }

    /// Tells of every key that nobody asked for.
    pub(super) fn finish(self, log: &mut Log) {
        for entry in self.entries.iter().filter(|e| !self.asked.contains(&e.key.as_str())) {
            if log.is_full() {
                return;
            }
            let near = nearest(&entry.key, self.asked.iter().copied());
            let hint = match near {
                Some(key) => Message::new("pack-near").with("name", key.to_owned()),
                None => Message::new("pack-known").with("names", self.asked.join(", ")),
            };
            let spot = log.spot(&join(&self.path, &entry.key), entry.place);
            log.problem(spot, Message::new("pack-field").with("said", quoted(&entry.key)), hint);
        }
    }
}

/// The known word that a mistyped one probably stands for.
pub(super) fn nearest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let start: String = word.chars().take(MAX_ID).collect();
    let alike = known.map(|k| (strsim::jaro_winkler(k, &start), k)).filter(|(like, _)| *like >= LIKE);
    alike.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, k)| k)
}

fn join(path: &str, key: &str) -> String {
    if key.is_empty() {
        path.to_owned()
    } else if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

fn text_of(node: &Node, path: &str, log: &mut Log) -> String {
    let Value::Text(raw) = &node.value else {
        log.wrong_kind(log.spot(path, node.place), TEXT, node);
        return String::new();
    };
    let unsafe_one = raw.chars().find(|c| !text::is_safe(*c) && !matches!(c, '\n' | '\r' | '\t'));
    if let Some(c) = unsafe_one {
        let message = Message::new("pack-character").with("code", format!("U+{:04X}", u32::from(c)));
        log.problem(log.spot(path, node.place), message, Message::new("pack-character-hint"));
    }
    let clean = text::line(raw).trim().to_owned();
    if clean.is_empty() {
        log.problem(log.spot(path, node.place), Message::new("pack-empty"), Message::new("pack-empty-hint"));
    }
    if clean.chars().count() > MAX_TEXT {
        log.problem(log.spot(path, node.place), Message::new("pack-long").with("most", MAX_TEXT), Message::new("pack-long-hint"));
    }
    clean
}

fn id_of(node: &Node, path: &str, log: &mut Log) -> String {
    let id = text_of(node, path, log);
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if id.is_empty() || (id.len() <= MAX_ID && id.chars().all(good)) {
        return id;
    }
    let hint = Message::new("pack-id-hint").with("most", MAX_ID);
    log.problem(log.spot(path, node.place), Message::new("pack-id").with("said", quoted(&id)), hint);
    String::new()
}

pub(super) fn number_of(node: &Node, path: &str, low: f64, high: f64, log: &mut Log) -> f64 {
    let Value::Number(number) = node.value else {
        log.wrong_kind(log.spot(path, node.place), Message::new("yaml-kind-number"), node);
        return low;
    };
    if !(low..=high).contains(&number) {
        let range = |key| Message::new(key).with("low", low.to_string()).with("high", high.to_string());
        log.problem(log.spot(path, node.place), range("pack-range").with("said", number.to_string()), range("pack-range-hint"));
        return low;
    }
    number
}
