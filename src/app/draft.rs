//! What a person's own editor had saved before it ended with an error: no part of the data, and offered where that text is opened again;
//! knows nothing of editors.

use super::effect::Effect;
use super::state::{Overlay, State, Tone};
use super::{audit, editing};

/// A text that was given up, and what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    place: Place,
    text: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Place {
    Note(audit::Target),
    Text(editing::Field),
}

/// What is open in the editor of several lines, and its text.
fn open(state: &State) -> Option<(Place, &str)> {
    if let Overlay::Note(note) = &state.overlay {
        return Some((Place::Note(note.target.clone()), &note.text));
    }
    if let Overlay::Text(text) = &state.overlay { Some((Place::Text(text.field.clone()), &text.text)) } else { None }
}

/// The draft of what is open.
fn of_open(state: &State) -> Option<&Draft> {
    let (place, _) = open(state)?;
    state.draft.as_ref().filter(|draft| draft.place == place)
}

/// Whether what is open has a draft.
pub fn is_offered(state: &State) -> bool {
    of_open(state).is_some()
}

/// Keeps a text that came back with an error, where it says more than what is there.
pub(super) fn keep(state: &mut State, text: String) {
    if let Some((place, now)) = open(state)
        && text.trim() != now.trim()
    {
        state.draft = Some(Draft { place, text });
    }
}

/// Tells of a draft where its text is opened.
pub(super) fn tell(state: &mut State) {
    if is_offered(state) {
        state.tell(Tone::Info, state.lang.text("draft-offered").into_owned());
    }
}

/// Lends what is open to the person's own editor: the draft where there is one.
pub(super) fn lend(state: &State) -> Vec<Effect> {
    let text = of_open(state).map(|draft| draft.text.as_str()).or_else(|| open(state).map(|(_, text)| text));
    text.map(|text| Effect::Editor(text.to_owned())).into_iter().collect()
}

/// A text came back whole: its draft is used up.
pub(super) fn used(state: &mut State) {
    if is_offered(state) {
        state.draft = None;
    }
}
