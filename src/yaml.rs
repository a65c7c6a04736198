//! The one door to YAML: bounded reading with located errors, writing that any reader understands; knows nothing of files.

mod error;
mod tree;

use crate::lang::Message;
pub use error::Error;
use serde::{Serialize, de::DeserializeOwned};
/// A value with the place it was read from.
pub use serde_yaml::Spanned;
pub use tree::{Entry, Node, Place, Value};

/// Largest text that is read, in bytes.
pub const MAX_BYTES: usize = 4 << 20;
/// Deepest nesting that is read.
const MAX_DEPTH: usize = 64;
/// Most nodes that are read: some 20,000 lines of an audit, and read in well under two seconds.
const MAX_NODES: usize = 250_000;
/// Lines longer than this many columns may be folded when written; practically never, so that notes diff well.
const FOLD: usize = 100_000;

/// Reads one document. Refuses aliases, tags that mean something, duplicate keys, nesting deeper than 64 and texts
/// larger than [`MAX_BYTES`].
///
/// # Errors
/// Where the text is no YAML, is out of bounds, or does not fit `T`; with line and column where there is a place.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::whole(Message::new("file-too-large").with("size", MAX_BYTES >> 20)));
    }
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let before = bytes.get(..e.valid_up_to()).unwrap_or_default();
        let line = before.split(|b| *b == b'\n').count() as u64;
        Error::at(line, Message::new("yaml-not-utf8"))
    })?;
    if let Some(at) = text.bytes().position(|b| b == 0) {
        let line = text.bytes().take(at).filter(|b| *b == b'\n').count() as u64 + 1;
        return Err(Error::at(line, Message::new("yaml-nul")));
    }
    if let Some(line) = text.lines().position(|l| l.starts_with("<<<<<<< ") || l.starts_with(">>>>>>> ")) {
        return Err(Error::at(line as u64 + 1, Message::new("yaml-merge")));
    }
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        reject_unsupported_tags: true,
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_events: 2 * MAX_NODES,
            max_aliases: 0,
            max_anchors: 0,
            max_total_scalar_bytes: MAX_BYTES,
        },
    };
    serde_yaml::from_str_with_options(text, options).map_err(|e| Error::from(&e))
}

/// Writes one document that ends in a line break.
///
/// # Errors
/// Where `value` has a shape that YAML has no writing for; our own types have none.
pub fn write<T: Serialize>(value: &T) -> Result<String, Error> {
    let options = serde_yaml::ser_options! { folded_wrap_chars: FOLD, min_fold_chars: FOLD, prefer_block_scalars: true };
    let mut text = serde_yaml::to_string_with_options(value, options).map_err(|e| Error::whole(Message::Verbatim(e.to_string())))?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Small {
        name: String,
        count: u32,
    }

    #[test]
    fn an_error_names_its_line() {
        let error = read::<Small>(b"name: x\ncount: many\n").unwrap_err();
        assert_eq!(error.line, Some(2), "{error}");
        let error = read::<Small>(b"name: x\ncount: 1\ncolour: red\n").unwrap_err();
        assert_eq!(error.line, Some(3), "{error}");
        assert!(error.to_string().contains("colour"), "{error}");
        assert_eq!(read::<Small>(b"name: x\nname: y\ncount: 1\n").unwrap_err().line, Some(2));
        assert_eq!(read::<Small>(b"name: x\n<<<<<<< HEAD\ncount: 1\n").unwrap_err().line, Some(2));
        assert_eq!(read::<Small>(b"name: x\ncount: \xff\n").unwrap_err().line, Some(2));
        assert_eq!(read::<Small>(b"name: x\0\n").unwrap_err().line, Some(1));
    }

    #[test]
    fn bombs_and_aliases_are_refused() {
        assert!(read::<BTreeMap<String, Vec<String>>>(b"a: &a [x]\nb: *a\n").is_err());
        assert!(read::<Vec<String>>("[".repeat(100_000).as_bytes()).is_err());
    }

    #[test]
    fn notes_of_every_kind_come_back_as_they_were() {
        let notes = [
            "no",
            "1e3",
            "12:30",
            "~",
            "null",
            " lead",
            "trail ",
            "a\n\nb\n",
            "\ttab",
            "tab\there",
            "emoji 👩\u{200d}💻",
            "a\r\nb",
            "# no comment",
            "- dash",
            "key: value",
            "'quote'",
            "\"double\"",
            "",
            "\n",
            "2026-11-25",
            "a\u{85}b",
            "\u{2028}",
            "=",
            "<<",
            "%x",
            "@x",
            "`x",
            "{a",
            "x\n  indented\n",
            "|",
            ">",
            "trailing\n\n\n",
            "  \n  ",
            "\u{feff}bom",
        ];
        for note in notes {
            let small = Small { name: note.to_owned(), count: 1 };
            let text = write(&small).unwrap();
            assert_eq!(read::<Small>(text.as_bytes()), Ok(small), "{text}");
        }
    }
}
