//! Texts of the decision and of trials in the editor of several lines, kept while they are typed; knows nothing of the editor.

use super::effect::Effect;
use super::scope::Scope;
use super::state::{Overlay, State};
use super::{decide, draft, trials};
use crate::model::text;
use serde::{Deserialize, Serialize};

/// What a text is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    Decide(decide::Topic),
    Trial(String, trials::Part),
}

/// A text in the editor of several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub field: Field,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// The text that is open, as typed so far.
    Typed(String),
    /// Opens it in the person's own editor.
    Editor,
}

impl Field {
    /// Whether it holds one line, which Enter ends.
    pub const fn is_line(&self) -> bool {
        match self {
            Self::Decide(topic) => topic.is_line(),
            Self::Trial(_, part) => part.is_line(),
        }
    }

    /// What it holds now; none where it is gone.
    fn read(&self, state: &State) -> Option<String> {
        match self {
            Self::Decide(topic) => Some(decide::read_text(state, topic)),
            Self::Trial(id, part) => trials::read_text(state, id, *part),
        }
    }

    /// What is kept of a text that was typed.
    fn kept(&self, typed: &str) -> String {
        if self.is_line() { text::line(typed).trim().to_owned() } else { text::block(typed) }
    }
}

pub const fn scope(text: &Text) -> Scope {
    if text.field.is_line() { Scope::Line } else { Scope::Text }
}

/// Opens the editor on a field.
pub fn open(state: &mut State, field: Field) -> Vec<Effect> {
    let key = match &field {
        Field::Decide(_) => crate::model::DocKey::Decision,
        Field::Trial(..) => crate::model::DocKey::Trials,
    };
    if state.refuses(key) {
        return Vec::new();
    }
    state.history.seal();
    let text = field.read(state).unwrap_or_default();
    state.overlay = Overlay::Text(Text { field, text });
    draft::tell(state);
    Vec::new()
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    let Overlay::Text(open) = &mut state.overlay else { return Vec::new() };
    match action {
        Action::Typed(typed) => {
            let (field, kept) = (open.field.clone(), open.field.kept(&typed));
            open.text = typed;
            match field {
                Field::Decide(topic) => decide::write_text(state, &topic, &kept),
                Field::Trial(id, part) => trials::write_text(state, &id, part, &kept),
            }
        }
        Action::Editor => draft::lend(state),
    }
}

/// What is left to do for a text before the editor goes.
pub fn closing(state: &mut State) -> Vec<Effect> {
    let Overlay::Text(Text { field: Field::Trial(id, part), .. }) = &state.overlay else { return Vec::new() };
    let (id, part) = (id.clone(), *part);
    trials::text_closed(state, &id, part)
}

/// Closes the editor. What was typed is kept already.
pub fn close(state: &mut State) -> Vec<Effect> {
    let effects = closing(state);
    state.history.seal();
    state.overlay = Overlay::None;
    effects
}

/// Shows what is kept where the text was changed from elsewhere. A text that can't be kept any more stays, to be copied.
pub fn settle(state: &mut State) {
    let Overlay::Text(open) = &state.overlay else { return };
    let (field, text) = (open.field.clone(), open.field.kept(&open.text));
    if let (Some(kept), Overlay::Text(open)) = (field.read(state), &mut state.overlay)
        && kept != text
    {
        open.text = kept;
    }
}
