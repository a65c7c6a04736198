//! What is wrong with a pack, and where; knows nothing of how a pack is read.

use crate::lang::{Lang, Message};
use crate::model::text;
use std::fmt;

/// Something in a pack that its author has to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name as it was given to the reader.
    pub file: String,
    /// 1-based; none where the whole file is meant.
    pub line: Option<u64>,
    /// 1-based.
    pub column: Option<u64>,
    /// Such as `statements[3].side`, counted from 0; empty where the whole file is meant.
    pub field: String,
    pub message: Message,
    /// What to try; may be empty.
    pub hint: Message,
}

impl Problem {
    /// `mine.yaml:12:9: statements[3].side: …`, which editors take for a place in every language.
    pub fn told(&self, lang: Lang) -> String {
        let numbers: Vec<u64> = [self.line, self.line.and(self.column)].into_iter().flatten().collect();
        let place: Vec<String> = [self.file.clone()].into_iter().chain(numbers.iter().map(u64::to_string)).collect();
        let field = Some(self.field.clone()).filter(|field| !field.is_empty());
        let parts: Vec<String> = [Some(place.join(":")), field, Some(lang.say(&self.message))].into_iter().flatten().collect();
        text::line(&parts.join(": "))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Lang::En))
    }
}

impl std::error::Error for Problem {}
