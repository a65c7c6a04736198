//! The decision: what answers and weeks say together, what is still missing, and the worksheet; knows nothing of how it is drawn.

pub mod entry;
pub mod mix;
pub mod summary;
pub mod topic;

use super::editing::{self, Field};
use super::effect::Effect;
use super::input::{Edit, Input};
use super::scope::Scope;
use super::state::{State, Tab};
use super::stops::{Cursor, Top};
use super::{compare, trials};
use crate::lang::Message;
use crate::model::{Decision, Doc, DocKey, Side, StaffArchetype};
pub use entry::{Entry, Section, entries, sections};
use serde::{Deserialize, Serialize};
pub use summary::Summary;
pub use topic::{Topic, read_text, write_text};

/// Where a person is on the page of the decision.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pane {
    pub cursor: Cursor,
    /// The role whose mix of hours is open.
    pub mix: Option<Side>,
    /// The percentage that is being typed over the selected share.
    pub typed: Option<Input>,
    /// What the data said when it last changed.
    pub summary: Summary,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Does what the selected entry is for.
    Enter,
    /// Selects an entry; a second time does what it is for.
    Select(usize),
    /// A little more or less of what the selected entry holds.
    Adjust(i32),
    /// Much more or less of it.
    AdjustMuch(i32),
    /// Yes or no to what the selected entry asks; the same once more takes it back.
    Say(bool),
    /// Empties what the selected entry holds.
    Clear,
    /// A first digit of the selected share's percentage.
    Digit(char),
    /// To the section before or after.
    Section(i32),
    /// To a section, counted from 0.
    Jump(usize),
}

pub fn scope(state: &State) -> Scope {
    if state.decide.typed.is_some() {
        Scope::Percent
    } else if state.decide.mix.is_some() && matches!(selected(state), Some(Entry::Share(..))) {
        Scope::Mix
    } else {
        Scope::Decide
    }
}

/// The entry that keys act on.
pub fn selected(state: &State) -> Option<Entry> {
    entries(state).into_iter().nth(state.decide.cursor.selected)
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    // Going on takes what was typed. What can't be read stays to be mended.
    let mut effects = mix::accept(state);
    if state.decide.typed.is_some() {
        return effects;
    }
    if !matches!(action, Action::Adjust(_) | Action::AdjustMuch(_)) {
        state.history.seal();
    }
    effects.extend(route(state, action));
    effects
}

fn route(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Section(by) => section(state, by),
        Action::Jump(n) => jump(state, n),
        Action::Select(n) if n != state.decide.cursor.selected => {
            state.decide.cursor.selected = n;
            settle(state);
            Vec::new()
        }
        Action::Select(_)
        | Action::Enter
        | Action::Adjust(_)
        | Action::AdjustMuch(_)
        | Action::Say(_)
        | Action::Clear
        | Action::Digit(_) => {
            let extent = state.extent;
            if !state.decide.cursor.is_ready(&extent) {
                return Vec::new();
            }
            let Some(entry) = selected(state) else { return Vec::new() };
            match action {
                Action::Adjust(by) => adjust(state, &entry, by, 1),
                Action::AdjustMuch(by) => adjust(state, &entry, by, 5),
                Action::Say(yes) => say(state, &entry, yes),
                Action::Clear => clear(state, &entry),
                Action::Digit(c) => mix::begin(state, &entry, &c.to_string()),
                Action::Select(_) | Action::Enter | Action::Section(_) | Action::Jump(_) => enter_entry(state, entry),
            }
        }
    }
}

fn enter_entry(state: &mut State, entry: Entry) -> Vec<Effect> {
    match entry {
        Entry::Quiz => super::reduce(state, super::Action::Go(Tab::Quiz)),
        Entry::Audit => super::reduce(state, super::Action::Go(Tab::Audit)),
        Entry::Idea(id) => trials::show_idea(state, &id),
        Entry::Trials => super::reduce(state, super::Action::Go(Tab::Trials)),
        Entry::Contradiction(key) => editing::open(state, Field::Decide(Topic::Contradiction(key))),
        Entry::Mix(side) => {
            state.decide.mix = if state.decide.mix == Some(side) { None } else { Some(side) };
            Vec::new()
        }
        Entry::Share(side, ref id) => {
            let now = mix::of(state, side).get(id).copied().unwrap_or(0.0);
            mix::begin(state, &entry, &format!("{now:.0}"))
        }
        Entry::Want(id) => toggle_want(state, &id),
        Entry::Mark(id) => open_mark(state, &id),
        Entry::Excellent(side) => editing::open(state, Field::Decide(Topic::Excellent(side))),
        Entry::Size => editing::open(state, Field::Decide(Topic::CompanySize)),
        Entry::Parity | Entry::Archetype | Entry::Energy => adjust(state, &entry, 1, 1),
        Entry::Statement => editing::open(state, Field::Decide(Topic::Statement)),
    }
}

/// Keeps a change of the worksheet.
pub fn change(state: &mut State, label: &'static str, merge: Option<String>, act: impl FnOnce(&mut Decision)) -> Vec<Effect> {
    let mut decision = state.data.decision();
    act(&mut decision);
    state.commit(Message::new(label), vec![(DocKey::Decision, Some(Doc::Decision(decision)))], merge)
}

fn toggle_want(state: &mut State, id: &str) -> Vec<Effect> {
    change(state, "undo-want", None, |d| {
        if !d.wants.remove(id) {
            d.wants.insert(id.to_owned());
        }
    })
}

/// Opens the pair of the comparison that a mark was set on.
fn open_mark(state: &mut State, id: &str) -> Vec<Effect> {
    let Some((topic, row, side)) = entry::place_of(state, id) else { return Vec::new() };
    let effects = super::reduce(state, super::Action::Go(Tab::Topic(topic)));
    state.compare.selected.insert(topic, row);
    state.compare.side = side;
    compare::settle(state);
    effects
}

fn adjust(state: &mut State, entry: &Entry, by: i32, much: u32) -> Vec<Effect> {
    match entry {
        Entry::Parity => change(state, "undo-parity", None, |d| d.parity = cycle(&[None, Some(true), Some(false)], d.parity, by)),
        Entry::Energy => {
            change(state, "undo-energy", None, |d| d.gives_energy = cycle(&[None, Some(true), Some(false)], d.gives_energy, by))
        }
        Entry::Archetype => {
            use StaffArchetype::{Architect, RightHand, Solver, TechLead};
            let all = [None, Some(TechLead), Some(Architect), Some(Solver), Some(RightHand)];
            change(state, "undo-archetype", None, |d| d.archetype = cycle(&all, d.archetype, by))
        }
        Entry::Excellent(side) => {
            let side = *side;
            change(state, "undo-vague", None, |d| {
                let answer = d.excellent.entry(side).or_default();
                answer.vague = cycle(&[None, Some(false), Some(true)], answer.vague, by);
            })
        }
        Entry::Share(side, id) => {
            let now = mix::of(state, *side).get(id).copied().filter(|p| p.is_finite()).unwrap_or(0.0);
            mix::set(state, *side, id, now + f64::from(by) * f64::from(much))
        }
        Entry::Quiz
        | Entry::Audit
        | Entry::Idea(_)
        | Entry::Trials
        | Entry::Contradiction(_)
        | Entry::Mix(_)
        | Entry::Want(_)
        | Entry::Mark(_)
        | Entry::Size
        | Entry::Statement => Vec::new(),
    }
}

/// The value `by` places further, round and round.
fn cycle<T: Copy + PartialEq>(all: &[T], now: T, by: i32) -> T {
    let count = i32::try_from(all.len()).unwrap_or(1).max(1);
    let at = all.iter().position(|v| *v == now).and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    usize::try_from((at + by).rem_euclid(count)).ok().and_then(|n| all.get(n)).copied().unwrap_or(now)
}

fn say(state: &mut State, entry: &Entry, yes: bool) -> Vec<Effect> {
    let told = |now: Option<bool>| if now == Some(yes) { None } else { Some(yes) };
    match entry {
        Entry::Parity => change(state, "undo-parity", None, |d| d.parity = told(d.parity)),
        Entry::Energy | Entry::Statement => {
            // What no brings up stands at the end of the page.
            state.decide.cursor.top = Top::Row(u16::MAX);
            change(state, "undo-energy", None, |d| d.gives_energy = told(d.gives_energy))
        }
        Entry::Excellent(side) => {
            let side = *side;
            change(state, "undo-vague", None, |d| {
                let answer = d.excellent.entry(side).or_default();
                answer.vague = told(answer.vague);
            })
        }
        Entry::Want(id) => {
            let id = id.clone();
            change(state, "undo-want", None, |d| {
                if yes {
                    d.wants.insert(id);
                } else {
                    d.wants.remove(&id);
                }
            })
        }
        Entry::Quiz
        | Entry::Audit
        | Entry::Idea(_)
        | Entry::Trials
        | Entry::Contradiction(_)
        | Entry::Mix(_)
        | Entry::Share(..)
        | Entry::Mark(_)
        | Entry::Size
        | Entry::Archetype => Vec::new(),
    }
}

fn clear(state: &mut State, entry: &Entry) -> Vec<Effect> {
    match entry {
        Entry::Contradiction(key) => {
            let key = key.clone();
            change(state, "undo-contradiction", None, |d| drop(d.contradictions.remove(&key)))
        }
        Entry::Mix(side) | Entry::Share(side, _) => mix::reset(state, *side),
        Entry::Want(id) => {
            let id = id.clone();
            change(state, "undo-want", None, |d| drop(d.wants.take(&id)))
        }
        Entry::Mark(id) => {
            let id = id.clone();
            change(state, "undo-mark-away", None, |d| drop(d.marks.take(&id)))
        }
        Entry::Excellent(side) => {
            let side = *side;
            change(state, "undo-excellent", None, |d| drop(d.excellent.remove(&side)))
        }
        Entry::Size => change(state, "undo-size", None, |d| d.company_size = None),
        Entry::Parity => change(state, "undo-parity", None, |d| d.parity = None),
        Entry::Archetype => change(state, "undo-archetype", None, |d| d.archetype = None),
        Entry::Statement => change(state, "undo-statement", None, |d| d.statement.clear()),
        Entry::Energy => change(state, "undo-energy", None, |d| d.gives_energy = None),
        Entry::Quiz | Entry::Audit | Entry::Idea(_) | Entry::Trials => Vec::new(),
    }
}

/// Shows the section before or after the one that the cursor is in.
fn section(state: &mut State, by: i32) -> Vec<Effect> {
    let all = sections(state);
    let here = match state.decide.cursor.top {
        Top::Head(n) => n,
        Top::Own | Top::Row(_) => {
            let stops = &state.extent.stops;
            let own = if stops.shown { section_of(&all, state.decide.cursor.selected) } else { 0 };
            if by > 0 { stops.section } else { stops.section.max(own) }
        }
    };
    let last = i32::try_from(all.len()).unwrap_or(1) - 1;
    let to = i32::try_from(here).unwrap_or(0).saturating_add(by).clamp(0, last.max(0));
    jump(state, usize::try_from(to).unwrap_or(0))
}

/// The section that entry `n` is in.
pub fn section_of(all: &[(Section, Vec<Entry>)], n: usize) -> usize {
    let mut end = 0;
    all.iter()
        .position(|(_, entries)| {
            end += entries.len();
            n < end
        })
        .unwrap_or(0)
}

fn jump(state: &mut State, n: usize) -> Vec<Effect> {
    let before = sections(state).iter().take(n).map(|(_, entries)| entries.len()).sum();
    state.decide.cursor = Cursor { selected: before, top: Top::Head(n) };
    settle(state);
    Vec::new()
}

/// The tab was opened.
pub fn enter(state: &mut State) -> Vec<Effect> {
    settle(state);
    Vec::new()
}

/// One edit of the percentage that is being typed.
pub fn edit(state: &mut State, edit: &Edit) -> Vec<Effect> {
    if let Some(typed) = &mut state.decide.typed {
        typed.apply(edit);
        if typed.is_empty() {
            state.decide.typed = None;
        }
    }
    Vec::new()
}

/// Another tab is opened: what can be read of what was typed is kept.
pub fn leave(state: &mut State) -> Vec<Effect> {
    let effects = mix::accept(state);
    state.decide.typed = None;
    effects
}

/// One step back out of what is open in the tab.
pub fn back(state: &mut State) -> Vec<Effect> {
    if state.decide.typed.take().is_some() {
        return Vec::new();
    }
    if let Some(side) = state.decide.mix.take() {
        let at = entries(state).iter().position(|e| *e == Entry::Mix(side)).unwrap_or(0);
        state.decide.cursor = Cursor::on(at);
    }
    settle(state);
    Vec::new()
}

pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    let effects = mix::accept(state);
    if state.decide.typed.is_some() {
        return effects;
    }
    state.history.seal();
    let count = entries(state).len();
    let extent = state.extent;
    state.decide.cursor.go(lines, count, &extent);
    effects
}

/// Reads the data anew after it changed, and brings the cursor back onto an entry.
pub fn settle(state: &mut State) {
    if state.tab == Tab::Decide {
        state.decide.summary = Summary::of(state);
    }
    let count = entries(state).len();
    state.decide.cursor.settle(count);
    if !matches!(selected(state), Some(Entry::Share(..))) {
        state.decide.typed = None;
    }
}

/// The catalogue's key of a kind of Staff engineer.
pub const fn archetype(archetype: StaffArchetype) -> &'static str {
    match archetype {
        StaffArchetype::TechLead => "archetype-tech-lead",
        StaffArchetype::Architect => "archetype-architect",
        StaffArchetype::Solver => "archetype-solver",
        StaffArchetype::RightHand => "archetype-right-hand",
    }
}
