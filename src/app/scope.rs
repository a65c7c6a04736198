//! Where keys are pressed: each scope has keys of its own; knows nothing of which keys those are.

use super::state::{Overlay, State, Tab};
use super::{audit, compare, decide, editing, quiz, trials};

/// A place with keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everywhere but where text is typed.
    Global,
    Welcome,
    Help,
    /// The list of all that can be done.
    Palette,
    Search,
    /// A pair of the comparison, opened whole.
    Detail,
    Compare,
    /// The statements under a comparison.
    Inline,
    QuizStart,
    Quiz,
    QuizFork,
    QuizResult,
    /// No audit yet: the form that starts one.
    AuditStart,
    Grid,
    /// Hours being typed into a cell.
    Hours,
    /// One cell or row opened into its lines.
    Lines,
    /// The whole audit at a glance.
    Weeks,
    /// A calendar being read.
    Reading,
    /// Groups of imported events, to be sorted.
    Review,
    /// How far a choice reaches.
    Reach,
    /// What an import left out and passed over.
    Details,
    /// Energy of imported events.
    Rate,
    /// A line of text being typed.
    Prompt,
    /// A note in the editor of several lines.
    Note,
    /// Any other text in that editor.
    Text,
    /// A text of one line in that editor.
    Line,
    Decide,
    /// A share of a role's mix of hours.
    Mix,
    /// Its percentage being typed.
    Percent,
    Trials,
    /// One trial, opened.
    Trial,
    Confirm,
    /// Two versions side by side.
    Conflict,
}

impl Scope {
    /// Where a key is looked up: here first, then further out.
    pub const fn chain(self) -> &'static [Self] {
        match self {
            Self::Global => &[Self::Global],
            Self::Welcome => &[Self::Welcome, Self::Global],
            Self::Help => &[Self::Help],
            Self::Palette => &[Self::Palette],
            Self::Search => &[Self::Search],
            Self::Detail => &[Self::Detail, Self::Global],
            Self::Compare => &[Self::Compare, Self::Global],
            Self::Inline => &[Self::Inline, Self::Global],
            Self::QuizStart => &[Self::QuizStart, Self::Global],
            Self::Quiz => &[Self::Quiz, Self::Global],
            Self::QuizFork => &[Self::QuizFork, Self::Global],
            Self::QuizResult => &[Self::QuizResult, Self::Global],
            Self::AuditStart => &[Self::AuditStart, Self::Global],
            Self::Grid => &[Self::Grid, Self::Global],
            Self::Hours => &[Self::Hours],
            Self::Lines => &[Self::Lines, Self::Global],
            Self::Weeks => &[Self::Weeks, Self::Global],
            Self::Reading => &[Self::Reading, Self::Global],
            Self::Review => &[Self::Review, Self::Global],
            Self::Reach => &[Self::Reach, Self::Global],
            Self::Details => &[Self::Details, Self::Global],
            Self::Rate => &[Self::Rate, Self::Global],
            Self::Prompt => &[Self::Prompt],
            Self::Note => &[Self::Note],
            Self::Text => &[Self::Text],
            Self::Line => &[Self::Line, Self::Text],
            Self::Decide => &[Self::Decide, Self::Global],
            Self::Mix => &[Self::Mix, Self::Decide, Self::Global],
            Self::Percent => &[Self::Percent],
            Self::Trials => &[Self::Trials, Self::Global],
            Self::Trial => &[Self::Trial, Self::Global],
            Self::Confirm => &[Self::Confirm],
            Self::Conflict => &[Self::Conflict, Self::Global],
        }
    }

    /// Whether keys are letters of a text here.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Help | Self::Palette | Self::Search | Self::Prompt | Self::Hours | Self::Percent) || self.has_editor()
    }

    /// Whether the editor of several lines takes every key that is not bound.
    pub const fn has_editor(self) -> bool {
        matches!(self, Self::Note | Self::Text | Self::Line)
    }
}

/// The scope of the tab, whatever lies on top of it.
pub fn below(state: &State) -> Scope {
    match state.tab {
        Tab::Topic(_) => compare::scope(state),
        Tab::Quiz => quiz::scope(state),
        Tab::Audit => audit::scope(state),
        Tab::Decide => decide::scope(state),
        Tab::Trials => trials::scope(state),
    }
}

/// The scope that keys go to now.
pub fn scope(state: &State) -> Scope {
    match &state.overlay {
        Overlay::None => below(state),
        Overlay::Welcome => Scope::Welcome,
        Overlay::Help(_) => Scope::Help,
        Overlay::Palette(_) => Scope::Palette,
        Overlay::Search(_) => Scope::Search,
        Overlay::Detail { .. } => Scope::Detail,
        Overlay::Prompt(_) => Scope::Prompt,
        Overlay::Note(_) => Scope::Note,
        Overlay::Text(text) => editing::scope(text),
        Overlay::Confirm(_) => Scope::Confirm,
        Overlay::Conflict(_) => Scope::Conflict,
    }
}
