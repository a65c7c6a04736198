//! The one reducer: at the top it only routes; each feature owns its state, its actions and its rules.

use super::action::{Action, Loaded, World};
use super::effect::{Effect, Urgency};
use super::state::{Doomed, Help, Overlay, Phase, State, Tab, Tone};
use super::{audit, brief, compare, conflict, copy, decide, draft, editing, import, palette, quiz, trials};
use crate::model::{Doc, DocKey};
use std::sync::Arc;

/// What `action` does to the state, and what it asks of the world.
pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    if State::is_personal(&action) {
        state.notice = None;
    }
    match action {
        Action::Clock(clock) => {
            let today = state.today();
            state.clock = clock;
            if state.today() != today {
                decide::settle(state);
            }
            Vec::new()
        }
        Action::Go(tab) => go(state, tab),
        Action::NextTab => step_tab(state, 1),
        Action::PreviousTab => step_tab(state, -1),
        Action::Quit => quit(state),
        Action::QuitAnyway => leave(state),
        Action::Suspend => vec![Effect::Suspend],
        Action::Brief => brief::write(state),
        Action::Copy => copy::copy(state),
        Action::Help => {
            state.overlay = Overlay::Help(Help::default());
            Vec::new()
        }
        Action::Close => close(state),
        Action::Undo => undo(state),
        Action::Redo => redo(state),
        Action::SetLang(lang) => {
            state.speak(lang);
            Vec::new()
        }
        Action::NextLang => {
            state.speak(state.lang.next());
            state.tell(Tone::Info, state.lang.text("language-on").into_owned());
            Vec::new()
        }
        Action::ToggleMouse => {
            state.mouse = !state.mouse;
            let key = if state.mouse { "mouse-on" } else { "mouse-off" };
            state.tell(Tone::Info, state.lang.text(key).into_owned());
            vec![Effect::Mouse(state.mouse)]
        }
        Action::Edit(edit) => match &mut state.overlay {
            Overlay::Help(help) => {
                help.query.apply(&edit);
                help.scroll = 0;
                Vec::new()
            }
            Overlay::Palette(palette) => {
                palette.query.apply(&edit);
                palette.chosen = 0;
                Vec::new()
            }
            Overlay::Search(_) => compare::edit(state, &edit),
            Overlay::None if state.tab == Tab::Decide => decide::edit(state, &edit),
            Overlay::None
            | Overlay::Welcome
            | Overlay::Detail { .. }
            | Overlay::Prompt(_)
            | Overlay::Note(_)
            | Overlay::Text(_)
            | Overlay::Confirm(_)
            | Overlay::Conflict(_) => audit::edit(state, &edit),
        },
        Action::Submit => match &state.overlay {
            Overlay::Search(_) => compare::submit(state),
            Overlay::Palette(_) => palette::submit(state),
            Overlay::Help(_) => close(state),
            Overlay::None if state.tab == Tab::Decide => decide::mix::accept(state),
            Overlay::None
            | Overlay::Welcome
            | Overlay::Detail { .. }
            | Overlay::Prompt(_)
            | Overlay::Note(_)
            | Overlay::Text(_)
            | Overlay::Confirm(_)
            | Overlay::Conflict(_) => audit::submit(state),
        },
        Action::Scroll(lines) => scroll(state, lines),
        Action::ScrollPage(pages) => {
            let page = i32::from(state.extent.page.max(2)) - 1;
            scroll(state, pages.saturating_mul(page))
        }
        Action::Compare(action) => compare::reduce(state, action),
        Action::Quiz(action) => quiz::reduce(state, action),
        Action::Audit(action) => audit::reduce(state, action),
        Action::Import(action) => import::reduce(state, action),
        Action::Decide(action) => decide::reduce(state, action),
        Action::Trials(action) => trials::reduce(state, action),
        Action::Text(action) => editing::reduce(state, action),
        Action::Palette(action) => palette::reduce(state, action),
        Action::Conflict(action) => conflict::reduce(state, action),
        Action::World(answer) => world(state, answer),
    }
}

fn go(state: &mut State, tab: Tab) -> Vec<Effect> {
    if matches!(tab, Tab::Topic(n) if n >= state.pack.topics.len()) {
        return Vec::new();
    }
    let mut effects = close_welcome(state);
    effects.extend(editing::closing(state));
    effects.extend(decide::leave(state));
    state.history.seal();
    state.overlay = Overlay::None;
    state.tab = tab;
    effects.extend(match tab {
        Tab::Topic(_) => compare::enter(state),
        Tab::Quiz => quiz::enter(state),
        Tab::Audit => audit::enter(state),
        Tab::Decide => decide::enter(state),
        Tab::Trials => trials::enter(state),
    });
    effects
}

/// Another tab leaves the welcome too.
fn close_welcome(state: &mut State) -> Vec<Effect> {
    if state.overlay == Overlay::Welcome { compare::welcomed(state) } else { Vec::new() }
}

fn step_tab(state: &mut State, by: i32) -> Vec<Effect> {
    let tabs = state.tabs();
    let count = i32::try_from(tabs.len()).unwrap_or(1).max(1);
    let here = tabs.iter().position(|t| *t == state.tab).and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    let next = usize::try_from((here + by).rem_euclid(count)).unwrap_or(0);
    match tabs.get(next) {
        Some(tab) => go(state, *tab),
        None => Vec::new(),
    }
}

/// Leaves, unless something could not be saved: that is asked about first.
fn quit(state: &mut State) -> Vec<Effect> {
    if state.is_saved() {
        if state.draft.is_none() {
            return leave(state);
        }
        state.overlay = Overlay::Confirm(Doomed::QuitDraft);
        return Vec::new();
    }
    state.phase = Phase::Leaving;
    // Another try: the disk may have room again.
    let keys: Vec<DocKey> = state.saving.failed.keys().copied().collect();
    let again = keys.into_iter().map(|key| state.save(key, state.data.get(key).cloned(), Urgency::Now));
    again.chain([Effect::Flush]).collect()
}

fn leave(state: &mut State) -> Vec<Effect> {
    state.phase = Phase::Ended;
    vec![Effect::Quit]
}

fn close(state: &mut State) -> Vec<Effect> {
    if matches!(state.overlay, Overlay::Text(_)) {
        return editing::close(state);
    }
    state.history.seal();
    match std::mem::replace(&mut state.overlay, Overlay::None) {
        Overlay::Welcome => compare::welcomed(state),
        Overlay::Palette(palette) => {
            state.overlay = palette.below();
            Vec::new()
        }
        Overlay::Conflict(_) => conflict::leave(state),
        Overlay::None => match state.tab {
            Tab::Topic(_) => compare::back(state),
            Tab::Quiz => quiz::back(state),
            Tab::Audit => audit::back(state),
            Tab::Decide => decide::back(state),
            Tab::Trials => trials::back(state),
        },
        // What was typed need not wait for more.
        Overlay::Note(_) | Overlay::Text(_) => vec![Effect::Flush],
        Overlay::Help(_) | Overlay::Search(_) | Overlay::Detail { .. } | Overlay::Prompt(_) | Overlay::Confirm(_) => Vec::new(),
    }
}

fn undo(state: &mut State) -> Vec<Effect> {
    let Some(step) = state.history.undo() else {
        state.tell(Tone::Info, state.lang.text("undo-nothing").into_owned());
        return Vec::new();
    };
    let effects = state.apply(&step.changes, Urgency::Now, true);
    state.tell(Tone::Info, state.lang.with("undo-done", &[("what", step.label.into())]));
    settle(state);
    effects
}

fn redo(state: &mut State) -> Vec<Effect> {
    let Some(step) = state.history.redo() else {
        state.tell(Tone::Info, state.lang.text("redo-nothing").into_owned());
        return Vec::new();
    };
    let effects = state.apply(&step.changes, Urgency::Now, false);
    state.tell(Tone::Info, state.lang.with("redo-done", &[("what", step.label.into())]));
    settle(state);
    effects
}

/// Brings what panes point at back inside the data after it changed under them.
pub(super) fn settle(state: &mut State) {
    compare::settle(state);
    quiz::settle(state);
    audit::settle(state);
    import::settle(state);
    decide::settle(state);
    trials::settle(state);
    editing::settle(state);
    conflict::settle(state);
}

fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    let limit = state.extent.overflow;
    let moved = |at: u16| u16::try_from(i32::from(at).saturating_add(lines).clamp(0, i32::from(limit))).unwrap_or(0);
    match &mut state.overlay {
        Overlay::Help(help) => help.scroll = moved(help.scroll),
        Overlay::Palette(palette) => palette.choose(lines),
        Overlay::Detail { scroll } => *scroll = moved(*scroll),
        Overlay::Welcome => state.compare.welcome_scroll = moved(state.compare.welcome_scroll),
        Overlay::Prompt(_) => return audit::reduce(state, audit::Action::Pick(lines)),
        Overlay::Search(_) => return compare::reduce(state, compare::Action::Choose(lines.signum())),
        Overlay::Note(_) | Overlay::Text(_) | Overlay::Confirm(_) => {}
        Overlay::Conflict(_) => return conflict::scroll(state, lines),
        Overlay::None => {
            return match state.tab {
                Tab::Topic(_) => compare::scroll(state, lines),
                Tab::Quiz => quiz::scroll(state, lines),
                Tab::Audit => audit::scroll(state, lines),
                Tab::Decide => decide::scroll(state, lines),
                Tab::Trials => trials::scroll(state, lines),
            };
        }
    }
    Vec::new()
}

fn world(state: &mut State, answer: World) -> Vec<Effect> {
    match answer {
        World::Loaded(docs) => {
            for loaded in docs {
                take(state, loaded);
            }
            settle(state);
            audit::opened(state)
        }
        World::Index(audits) => {
            for id in audits {
                state.data.know(id);
            }
            audit::opened(state)
        }
        World::Saved(key) => {
            answered(state, key);
            state.saving.failed.remove(&key);
            conflict::over(state, key);
            if state.phase == Phase::Leaving && state.is_saved() { leave(state) } else { Vec::new() }
        }
        World::Failed { key, message, hint } => {
            if let Some(key) = key {
                answered(state, key);
                state.saving.failed.insert(key, (message.clone(), hint.clone()));
            }
            if state.phase == Phase::Leaving {
                state.phase = Phase::Open;
                state.overlay = Overlay::Confirm(Doomed::QuitUnsaved);
            }
            state.refuse(state.lang.say(&message), state.lang.say(&hint));
            Vec::new()
        }
        World::Outside { key, doc, generation } => outside(state, key, doc, generation),
        World::Conflict { key, base, theirs, generation } => {
            answered(state, key);
            conflict::came(state, key, base, theirs, generation)
        }
        World::Opened => {
            if state.phase == Phase::Opening {
                state.phase = Phase::Open;
            }
            compare::opened(state)
        }
        World::Briefed(place) => {
            state.tell(Tone::Good, state.lang.with("brief-written", &[("place", place.into())]));
            Vec::new()
        }
        World::Copied(program) => {
            state.tell(Tone::Good, state.lang.with("copy-done", &[("program", program.into())]));
            Vec::new()
        }
        World::Kept { text, place } => copy::kept(state, text, &place),
        World::Told(text) => {
            state.tell(Tone::Info, state.lang.say(&text));
            Vec::new()
        }
        World::Drawn(extent) => {
            state.extent = extent;
            Vec::new()
        }
        World::GivenUp(text) => {
            draft::keep(state, text);
            Vec::new()
        }
        World::Edited(text) => {
            draft::used(state);
            if matches!(state.overlay, Overlay::Text(_)) {
                editing::reduce(state, editing::Action::Typed(text))
            } else {
                audit::edited(state, &text)
            }
        }
        World::Importing { run, percent } => import::progress(state, run, percent),
        World::Imported { run, calendar } => import::take(state, run, &calendar),
        World::NotImported { run, why } => import::failed(state, run, &why),
    }
}

fn take(state: &mut State, loaded: Loaded) {
    if state.is_ahead(loaded.key) {
        return;
    }
    match loaded.frozen {
        Some(reason) => state.data.freeze(loaded.key, reason),
        None => state.data.thaw(loaded.key),
    }
    if let Some(doc) = loaded.doc {
        state.data.put(loaded.key, doc);
    }
}

fn answered(state: &mut State, key: DocKey) {
    if let Some(count) = state.saving.under_way.get_mut(&key) {
        *count = count.saturating_sub(1);
        if *count == 0 {
            state.saving.under_way.remove(&key);
        }
    }
}

/// A document came in that another program wrote. Steps over it can't be undone any more.
fn outside(state: &mut State, key: DocKey, doc: Option<Arc<Doc>>, generation: u64) -> Vec<Effect> {
    if state.saving.under_way.contains_key(&key) {
        // A newer version of ours is on its way: it is merged with this one there, and comes back.
        return Vec::new();
    }
    if state.saving.failed.contains_key(&key) {
        // Ours is not on disk yet: another try merges the two, where taking theirs would lose it.
        return vec![state.save(key, state.data.get(key).cloned(), Urgency::Now)];
    }
    state.saving.generations.insert(key, generation);
    state.data.thaw(key);
    if state.data.get(key) == doc.as_ref() {
        return Vec::new();
    }
    state.history.forget(key);
    audit::hold(state);
    match doc {
        Some(doc) => state.data.put(key, doc),
        None => state.data.remove(key),
    }
    settle(state);
    state.tell(Tone::Info, state.lang.text("data-reloaded").into_owned());
    Vec::new()
}
