//! One line of text being typed; knows nothing of keys.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// What a person typed so far, and where the cursor is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    text: String,
    /// Byte offset, always on a grapheme boundary.
    cursor: usize,
}

/// One edit of the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    Insert(String),
    Backspace,
    Delete,
    Left,
    Right,
    Home,
    End,
    DeleteWord,
    Clear,
}

impl Input {
    /// A line that holds `text`, the cursor at its end.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text before and after the cursor.
    pub fn split(&self) -> (&str, &str) {
        self.text.split_at_checked(self.cursor).unwrap_or((&self.text, ""))
    }

    /// Applies one edit. Inserted text is made one safe line first.
    pub fn apply(&mut self, edit: &Edit) {
        match edit {
            Edit::Insert(text) => {
                let text = crate::model::text::line(text);
                self.text.insert_str(self.cursor, &text);
                self.cursor += text.len();
            }
            Edit::Backspace => {
                let start = self.before();
                self.text.replace_range(start..self.cursor, "");
                self.cursor = start;
            }
            Edit::Delete => {
                let end = self.after();
                self.text.replace_range(self.cursor..end, "");
            }
            Edit::Left => self.cursor = self.before(),
            Edit::Right => self.cursor = self.after(),
            Edit::Home => self.cursor = 0,
            Edit::End => self.cursor = self.text.len(),
            Edit::DeleteWord => {
                let head = self.split().0.trim_end();
                let blank = head.char_indices().rfind(|(_, c)| c.is_whitespace());
                let start = blank.map_or(0, |(at, c)| at + c.len_utf8());
                self.text.replace_range(start..self.cursor, "");
                self.cursor = start;
            }
            Edit::Clear => *self = Self::default(),
        }
    }

    fn before(&self) -> usize {
        self.split().0.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        self.split().1.graphemes(true).next().map_or(self.cursor, |g| self.cursor + g.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_keep_to_whole_letters() {
        let mut line = Input::new("a👩\u{200d}💻");
        line.apply(&Edit::Backspace);
        assert_eq!(line.text(), "a");
        line.apply(&Edit::Insert("b\nc\u{1b}".to_owned()));
        assert_eq!(line.text(), "ab c");
        line.apply(&Edit::DeleteWord);
        assert_eq!(line.text(), "ab ");
        let mut wide = Input::new("会議\u{3000}メモ");
        wide.apply(&Edit::DeleteWord);
        assert_eq!(wide.text(), "会議\u{3000}");
        for edit in [Edit::Home, Edit::Delete, Edit::Left, Edit::Right, Edit::Right, Edit::Right] {
            line.apply(&edit);
        }
        assert_eq!(line.split(), ("b ", ""));
        line.apply(&Edit::Clear);
        line.apply(&Edit::DeleteWord);
        assert!(line.is_empty());
    }
}
