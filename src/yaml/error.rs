//! What is wrong with a YAML text, as messages of ours for what the parser and serde found; knows nothing of what the text is for.

use crate::lang::Message;
use crate::model::text;
use serde_yaml::{Error as Found, Location};
use std::fmt;

/// The longest piece of a file or of the parser's own words that is quoted, in characters.
const LONGEST: usize = 200;

/// Why a text could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// 1-based; none where the whole text is meant.
    pub line: Option<u64>,
    /// 1-based.
    pub column: Option<u64>,
    pub message: Message,
}

impl Error {
    pub(super) const fn whole(message: Message) -> Self {
        Self { line: None, column: None, message }
    }

    pub(super) const fn at(line: u64, message: Message) -> Self {
        Self { line: Some(line), column: None, message }
    }

    /// The message with its place.
    pub fn told(&self) -> Message {
        let what = self.message.clone();
        match (self.line, self.column) {
            (Some(line), Some(column)) => Message::new("yaml-at-column").with("line", line).with("column", column).with("what", what),
            (Some(line), None) => Message::new("yaml-at-line").with("line", line).with("what", what),
            (None, _) => what,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.told().fmt(f)
    }
}

impl std::error::Error for Error {}

impl From<&Found> for Error {
    fn from(found: &Found) -> Self {
        let found = found.without_snippet();
        let at = found.location().filter(|l| l.line() > 0);
        Self { line: at.as_ref().map(Location::line), column: at.as_ref().map(Location::column), message: message(found) }
    }
}

/// Checks of our own types whose complaint comes through serde as text, each with the value as `said`.
const CHECKS: [&str; 9] = [
    "value-week",
    "value-energy",
    "value-answer",
    "value-duration",
    "value-activity",
    "value-weeks",
    "value-hours-a-week",
    "value-days-off",
    "value-percent",
];

/// Pieces of what is said of a text that is no date.
const DATES: [&str; 5] = ["failed to parse", "parsed value", "year", "month", "day"];

#[expect(clippy::wildcard_enum_match_arm, reason = "what the parser may find is open, and most of it can't be in a file of ours")]
fn message(found: &Found) -> Message {
    match found {
        Found::Message { msg, .. } => check(msg),
        Found::ExternalMessage { msg, .. } => syntax(msg),
        Found::Eof { .. } => Message::new("yaml-end"),
        Found::MultipleDocuments { .. } => Message::new("yaml-documents"),
        Found::Unexpected { expected, .. } => wanted(expected),
        Found::InvalidScalar { ty, .. } => wanted(ty),
        Found::InvalidBooleanStrict { .. } => wanted("bool"),
        Found::UnexpectedValueForUnit { .. } => wanted("null"),
        Found::NullIntoString { .. } | Found::ExternallyTaggedEnumExpectedScalarOrMapping { .. } => wanted("string"),
        Found::SerdeInvalidType { unexpected, expected, .. } | Found::SerdeInvalidValue { unexpected, expected, .. } => {
            Message::new("yaml-type").with("found", kind_found(unexpected)).with("wanted", kind(expected))
        }
        Found::SerdeUnknownVariant { variant, expected, .. } => {
            Message::new("yaml-variant").with("said", cut(variant)).with("names", expected.join(", "))
        }
        Found::SerdeUnknownField { field, expected, .. } => {
            Message::new("yaml-field").with("said", cut(field)).with("names", expected.join(", "))
        }
        Found::SerdeMissingField { field, .. } => Message::new("yaml-missing").with("name", *field),
        Found::DuplicateMappingKey { key, .. } => Message::new("yaml-twice").with("name", cut(key.as_deref().unwrap_or("?"))),
        Found::NonFiniteFloat { value, .. } => Message::new("yaml-finite").with("said", cut(value)),
        Found::UnknownAnchor { .. } | Found::AliasError { .. } => Message::new("yaml-alias"),
        Found::UnsupportedTag { tag, .. } => Message::new("yaml-tag").with("tag", cut(tag)),
        Found::Budget { breach, .. } => match format!("{breach:?}") {
            what if what.starts_with("Anchors") || what.starts_with("Aliases") => Message::new("yaml-alias"),
            what => Message::new("yaml-budget").with("why", cut(&what)),
        },
        other => syntax(&other.to_string()),
    }
}

/// A complaint of one of our types, or of one that isn't ours.
fn check(text: &str) -> Message {
    let own = |key: &&'static str| Some(Message::new(key).with("said", cut(&crate::lang::Lang::heard(key, "said", text)?)));
    CHECKS.iter().find_map(own).unwrap_or_else(|| match text {
        // Days are read by `jiff`.
        _ if DATES.iter().any(|part| text.contains(part)) => Message::new("yaml-date"),
        _ => quoted(text),
    })
}

/// What is no YAML, by the words that the parser has for it.
fn syntax(text: &str) -> Message {
    let kinds = [
        ("found a tab", "yaml-tab"),
        ("tab cannot", "yaml-tab"),
        ("directive", "yaml-directive"),
        ("<document start>", "yaml-directive"),
        ("anchor", "yaml-alias"),
        ("base64", "yaml-binary"),
        ("verbatim tag", "yaml-mark"),
        ("parsing a tag", "yaml-mark"),
        ("scanning a tag", "yaml-mark"),
        ("escape", "yaml-escape"),
        ("hexadecimal", "yaml-escape"),
        ("surrogate", "yaml-escape"),
        ("document indicator", "yaml-quote"),
        ("trailing content after", "yaml-after-quote"),
        ("block scalar", "yaml-block"),
        ("expected ','", "yaml-comma"),
        ("illegal placement of ':'", "yaml-comma"),
        ("expected '-'", "yaml-dash"),
        ("block sequence entries", "yaml-entry"),
        ("did not find expected key", "yaml-key"),
        ("mapping keys are not allowed", "yaml-colon"),
        ("cannot start with", "yaml-character"),
        ("node content", "yaml-end"),
        ("unexpected EOF", "yaml-end"),
        ("unexpected eof", "yaml-end"),
        ("tab", "yaml-tab"),
        ("unclosed quote", "yaml-quote"),
        ("unclosed bracket", "yaml-bracket"),
        ("misplaced bracket", "yaml-closing"),
        ("mapping values are not allowed", "yaml-colon"),
        ("unexpected character", "yaml-character"),
        ("simple key", "yaml-key"),
        ("indent", "yaml-indent"),
    ];
    match kinds.iter().find(|(part, _)| text.contains(part)) {
        Some((_, key)) => Message::new(key),
        None => quoted(text),
    }
}

/// Words that aren't ours.
fn quoted(text: &str) -> Message {
    Message::new("yaml-syntax").with("why", cut(&first_line(text)))
}

/// The message without the place that some messages end or begin with.
fn first_line(message: &str) -> String {
    let line = message.lines().next().unwrap_or(message);
    let line = line.strip_prefix("error: ").unwrap_or(line);
    match line.rfind(" at line ") {
        Some(at) => line.get(..at).unwrap_or(line).to_owned(),
        None => line.to_owned(),
    }
}

fn cut(text: &str) -> String {
    text::line(text).chars().take(LONGEST).collect()
}

fn wanted(expected: &str) -> Message {
    Message::new("yaml-wanted").with("wanted", kind(expected))
}

/// What a person would call a type of Rust or serde.
fn kind(expected: &str) -> Message {
    let between = |low: &'static str, high: &'static str| Message::new("yaml-kind-between").with("low", low).with("high", high);
    match expected {
        "u8" => between("0", "255"),
        "i8" => between("-128", "127"),
        "u16" | "u32" | "u64" => Message::new("yaml-kind-whole"),
        _ if expected.contains("bool") => Message::new("yaml-kind-bool"),
        _ if ["float", "integer", "number", "f64", "i16", "i32", "i64"].iter().any(|part| expected.contains(part)) => {
            Message::new("yaml-kind-number")
        }
        _ if ["struct", "map"].iter().any(|part| expected.contains(part)) => Message::new("yaml-kind-group"),
        _ if expected.contains("seq") => Message::new("yaml-kind-list"),
        _ if expected.contains("scalar") => Message::new("yaml-kind-value"),
        _ if ["string", "str", "char"].iter().any(|part| expected.contains(part)) => Message::new("yaml-kind-text"),
        _ if ["null", "unit"].iter().any(|part| expected.contains(part)) => Message::new("yaml-kind-nothing"),
        _ => Message::Verbatim(format!("`{}`", cut(expected))),
    }
}

/// The same for what stands there, with the value where serde tells it.
fn kind_found(unexpected: &str) -> Message {
    match unexpected.split_once(' ') {
        Some(("string", value)) => Message::Verbatim(format!("`{}`", cut(value.trim_matches('"')))),
        Some(("integer" | "boolean", value)) => Message::Verbatim(cut(value)),
        Some(("floating", value)) => Message::Verbatim(cut(value.trim_start_matches("point "))),
        _ => kind(unexpected),
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::Lang;
    use crate::model::{ActivityId, Energy, IsoWeek, Likert, Minutes};

    #[test]
    fn the_checks_of_the_model_are_known_by_their_words() {
        let rows = [
            ("x".parse::<IsoWeek>().unwrap_err().to_string(), "value-week"),
            ("9".parse::<Energy>().unwrap_err().to_string(), "value-energy"),
            (Likert::new(9).unwrap_err().to_string(), "value-answer"),
            ("x".parse::<Minutes>().unwrap_err().to_string(), "value-duration"),
            (ActivityId::new("X x").unwrap_err().to_string(), "value-activity"),
        ];
        for (text, key) in rows {
            assert!(Lang::heard(key, "said", &text).is_some(), "{key}: {text}");
        }
    }
}
