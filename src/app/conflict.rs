//! What this program and another one changed at once, each in its own way: both versions are kept until the person chooses;
//! knows nothing of files.

mod part;

pub use part::{part_name, value};

use super::effect::{Effect, Urgency};
use super::history::{Change, Step};
use super::reduce as reducer;
use super::scope::scope;
use super::state::{Overlay, Phase, State, Tone};
use super::stops::Cursor;
use crate::lang::Message;
use crate::model::merge::{self, Clash, Pick};
use crate::model::{Doc, DocKey};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One document in two versions. Ours is the one in the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What both came from.
    pub base: Option<Arc<Doc>>,
    pub theirs: Option<Arc<Doc>>,
    /// What saves count from once `theirs` is taken in.
    generation: u64,
    pub clashes: Vec<Clash>,
    /// What is kept of each clash; none while not chosen.
    pub picks: Vec<Option<Pick>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Both versions side by side.
    Open,
    Select(usize),
    /// What is kept of the selected part.
    Pick(Pick),
    /// What is kept of every part.
    All(Pick),
    /// Writes what was chosen.
    Done,
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    match (action, &mut state.overlay) {
        (Action::Open, _) if state.saving.conflicts.is_empty() => {
            state.tell(Tone::Info, state.lang.text("conflict-none").into_owned());
            Vec::new()
        }
        (Action::Open, overlay) => {
            *overlay = Overlay::Conflict(Cursor::on(0));
            Vec::new()
        }
        (Action::Select(n), Overlay::Conflict(cursor)) => {
            *cursor = Cursor::on(n);
            Vec::new()
        }
        (Action::Pick(pick), Overlay::Conflict(cursor)) => {
            if cursor.is_ready(&state.extent) {
                let selected = cursor.selected;
                choose(state, pick, |n| n == selected);
                step(state);
            }
            Vec::new()
        }
        (Action::All(pick), Overlay::Conflict(_)) => {
            choose(state, pick, |_| true);
            Vec::new()
        }
        (Action::Done, Overlay::Conflict(_)) => done(state),
        (Action::Select(_) | Action::Pick(_) | Action::All(_) | Action::Done, _) => Vec::new(),
    }
}

/// Another program changed the same parts of `key`: the save was refused, and what it holds is kept beside ours.
pub fn came(state: &mut State, key: DocKey, base: Option<Arc<Doc>>, theirs: Option<Arc<Doc>>, generation: u64) -> Vec<Effect> {
    if state.saving.under_way.contains_key(&key) {
        // A newer version of ours is on its way, and will be answered.
        return Vec::new();
    }
    let ours = state.data.get(key).cloned();
    let (_, clashes) = merge::settle(base.as_deref(), ours.as_deref(), theirs.as_deref(), &[]);
    let what = clashes.iter().map(|clash| part_name(state, clash)).collect::<Vec<_>>().join(", ");
    let message = Message::new("conflict-found").with("what", what);
    let hint = Message::new("conflict-found-hint");
    state.saving.failed.insert(key, (message.clone(), hint.clone()));
    let known = state.saving.conflicts.remove(&key).filter(|known| known.clashes == clashes);
    let picks = known.map_or_else(|| vec![None; clashes.len()], |known| known.picks);
    state.saving.conflicts.insert(key, Conflict { base, theirs, generation, clashes, picks });
    if state.phase == Phase::Leaving {
        state.phase = Phase::Open;
        state.overlay = Overlay::Conflict(Cursor::on(0));
    } else if state.overlay == Overlay::None && !scope(state).is_text() {
        state.overlay = Overlay::Conflict(Cursor::on(0));
    }
    state.refuse(state.lang.say(&message), state.lang.say(&hint));
    Vec::new()
}

/// A document is on disk, merged or by choice.
pub fn over(state: &mut State, key: DocKey) {
    state.saving.conflicts.remove(&key);
    settle(state);
}

/// Closes the view where nothing is left in it.
pub fn settle(state: &mut State) {
    let count = rows(state).count();
    if let Overlay::Conflict(cursor) = &mut state.overlay {
        cursor.settle(count);
        if count == 0 {
            state.overlay = Overlay::None;
        }
    }
}

/// Closes the view with both versions kept, and says so.
pub fn leave(state: &mut State) -> Vec<Effect> {
    state.overlay = Overlay::None;
    state.tell(Tone::Warning, state.lang.text("conflict-kept").into_owned());
    Vec::new()
}

/// Up or down in the list.
pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    let (count, extent) = (rows(state).count(), state.extent);
    if let Overlay::Conflict(cursor) = &mut state.overlay {
        cursor.go(lines, count, &extent);
    }
    Vec::new()
}

/// Every part in two versions, with what was chosen.
pub fn rows(state: &State) -> impl Iterator<Item = (DocKey, &Clash, Option<Pick>)> {
    let all = state.saving.conflicts.iter();
    all.flat_map(|(key, c)| c.clashes.iter().zip(&c.picks).map(|(clash, pick)| (*key, clash, *pick)))
}

fn choose(state: &mut State, pick: Pick, wanted: impl Fn(usize) -> bool) {
    let slots = state.saving.conflicts.values_mut().flat_map(|c| c.clashes.iter().zip(&mut c.picks));
    let mut refused = false;
    for (_, (clash, slot)) in slots.enumerate().filter(|(n, _)| wanted(*n)) {
        if pick == Pick::Both && !clash.both {
            refused = true;
        } else {
            *slot = Some(pick);
        }
    }
    if refused {
        state.tell(Tone::Warning, state.lang.text("conflict-not-both").into_owned());
    }
}

/// On to the next part that is still open.
fn step(state: &mut State) {
    let open: Vec<bool> = rows(state).map(|(_, _, pick)| pick.is_none()).collect();
    if let Overlay::Conflict(cursor) = &mut state.overlay
        && !open.get(cursor.selected).copied().unwrap_or(true)
        && let Some(next) = (0..open.len()).map(|n| (cursor.selected + n) % open.len()).find(|n| open.get(*n) == Some(&true))
    {
        *cursor = Cursor::on(next);
    }
}

/// Keeps what was chosen. Undone once, it is wholly ours; undone twice, wholly theirs.
fn done(state: &mut State) -> Vec<Effect> {
    let open = rows(state).filter(|(_, _, pick)| pick.is_none()).count();
    if open > 0 {
        state.tell(Tone::Warning, state.lang.with("conflict-open", &[("count", open.into())]));
        return Vec::new();
    }
    let keys: Vec<DocKey> = state.saving.conflicts.keys().copied().collect();
    if keys.into_iter().any(|key| state.refuses(key)) {
        return Vec::new();
    }
    let (mut over, mut chosen, mut effects) = (Vec::new(), Vec::new(), Vec::new());
    for (key, conflict) in std::mem::take(&mut state.saving.conflicts) {
        let ours = state.data.get(key).cloned();
        let (merged, _) = merge::settle(conflict.base.as_deref(), ours.as_deref(), conflict.theirs.as_deref(), &conflict.picks);
        let merged = merged.map(Arc::new);
        state.saving.generations.insert(key, conflict.generation);
        state.saving.failed.remove(&key);
        // Earlier steps would put back what the other program wrote over.
        state.history.forget(key);
        match &merged {
            Some(doc) => state.data.put(key, Arc::clone(doc)),
            None => state.data.remove(key),
        }
        effects.push(state.save(key, merged.clone(), Urgency::Now));
        over.push(Change { key, before: conflict.theirs, after: ours.clone() });
        chosen.push(Change { key, before: ours, after: merged });
    }
    chosen.retain(|change| change.before != change.after);
    let steps = [("conflict-step-ours", over), ("conflict-step", chosen)];
    for (label, changes) in steps.into_iter().filter(|(_, changes)| !changes.is_empty()) {
        state.history.push(Step { label: Message::new(label), changes, merge: None });
    }
    state.overlay = Overlay::None;
    reducer::settle(state);
    state.tell(Tone::Good, state.lang.text("conflict-done").into_owned());
    effects
}
