//! A role's mix of hours, the pack's or a person's own; knows nothing of energies.

use super::{Entry, selected};
use crate::app::effect::Effect;
use crate::app::input::Input;
use crate::app::state::State;
use crate::model::{DocKey, Side};
use std::collections::BTreeMap;

/// The part of a mix that names no activity.
pub const OTHER: &str = "other";

/// What a part of a mix is called: an activity, or the rest.
pub fn name(state: &State, id: &str) -> String {
    if id == OTHER {
        return state.lang.text("decide-mix-other").into_owned();
    }
    state.pack.activities.iter().find(|a| a.id.as_str() == id).map_or_else(|| id.to_owned(), |a| a.name.clone())
}

/// The mix of a role in percent: a person's own, else the pack's.
pub fn of(state: &State, side: Side) -> BTreeMap<String, f64> {
    let own = state.data.decision_ref().and_then(|d| d.mixes.get(&side)).filter(|m| !m.is_empty());
    own.or_else(|| state.pack.mixes.get(&side)).cloned().unwrap_or_default()
}

/// Whether a person has a mix of their own.
pub fn is_own(state: &State, side: Side) -> bool {
    state.data.decision_ref().is_some_and(|d| d.mixes.get(&side).is_some_and(|m| !m.is_empty()))
}

/// What a mix can be made of, in the pack's order.
pub fn rows(state: &State) -> Vec<String> {
    let work = state.pack.activities.iter().map(|a| &a.id).filter(|id| id.is_work());
    work.map(ToString::to_string).chain([OTHER.to_owned()]).collect()
}

/// All shares together, in percent.
pub fn total(mix: &BTreeMap<String, f64>) -> f64 {
    mix.values().filter(|p| p.is_finite()).sum()
}

/// Begins typing over a share.
pub(super) fn begin(state: &mut State, entry: &Entry, text: &str) -> Vec<Effect> {
    if !state.refuses(DocKey::Decision) && matches!(entry, Entry::Share(..)) {
        state.decide.typed = Some(Input::new(text));
    }
    Vec::new()
}

/// Takes the percentage that was typed. What can't be read stays, and what to write is said.
pub fn accept(state: &mut State) -> Vec<Effect> {
    let Some(typed) = &state.decide.typed else { return Vec::new() };
    let text = typed.text().to_owned();
    let share = text.trim().trim_end_matches('%').trim_end().parse::<u8>().ok().filter(|share| *share <= 100);
    let Some(share) = share else {
        state.refuse(state.lang.with("decide-bad-share", &[("text", text.into())]), state.lang.text("decide-bad-share-hint").into_owned());
        return Vec::new();
    };
    state.decide.typed = None;
    state.history.seal();
    let Some(Entry::Share(side, id)) = selected(state) else { return Vec::new() };
    set(state, side, &id, f64::from(share))
}

/// Gives one activity so many percent, 0 to 100.
pub fn set(state: &mut State, side: Side, id: &str, share: f64) -> Vec<Effect> {
    let mut mix = of(state, side);
    let next = share.clamp(0.0, 100.0);
    if next > 0.0 {
        mix.insert(id.to_owned(), next);
    } else {
        mix.remove(id);
    }
    if mix.is_empty() {
        return Vec::new();
    }
    super::change(state, "undo-mix", Some(format!("mix {} {id}", side.id())), |d| drop(d.mixes.insert(side, mix)))
}

/// Back to the pack's mix.
pub(super) fn reset(state: &mut State, side: Side) -> Vec<Effect> {
    super::change(state, "undo-mix-reset", None, |d| drop(d.mixes.remove(&side)))
}
