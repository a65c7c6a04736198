//! What is wrong with a pack, and where; knows nothing of how a pack is read.

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
    pub message: String,
    /// What to try; may be empty.
    pub hint: String,
}

impl fmt::Display for Problem {
    /// `mine.yaml:12:9: statements[3].side: …`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Problem {}
