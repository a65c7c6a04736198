//! The comparison: which pair is selected, search over all content, marks "this is me"; knows nothing of columns.

use super::effect::{Effect, Urgency};
use super::history::Change;
use super::input::{Edit, Input};
use super::quiz;
use super::scope::Scope;
use super::state::{Overlay, State, Tab, Tone};
use crate::model::{AsideKind, Decision, Doc, DocKey, Pack, Pair, Side, Statement, Topic};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

pub mod search;

use search::{Place, Spot};

/// Lines that a row of the comparison takes, about: what a page or a turn of the wheel moves is counted in lines.
const LINES_A_ROW: i32 = 4;

/// Where a person is in the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Pane {
    /// The selected row of each topic: its pairs, then its statements.
    pub selected: BTreeMap<usize, usize>,
    /// The side that a mark goes to.
    pub side: Side,
    /// What lies open instead of the selected pair: a text that search found outside of the pairs.
    pub reading: Option<Spot>,
    pub welcome_scroll: u16,
}

impl Default for Pane {
    fn default() -> Self {
        Self { selected: BTreeMap::new(), side: Side::Staff, reading: None, welcome_scroll: 0 }
    }
}

/// Search over all content of all tabs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    pub query: Input,
    /// The chosen result.
    pub chosen: usize,
}

/// What keys act on in a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    Pair(usize),
    /// A statement, counted in the order of [`statements`].
    Statement(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Selects a row, counted over pairs and then statements; a second time opens it.
    Select(usize),
    /// Selects a row's one side.
    SelectSide(usize, Side),
    Side(Side),
    /// Marks the selected item "this is me", or takes the mark away.
    Mark,
    /// Opens the selected pair whole; a statement opens in the quiz.
    Open,
    /// The pair before or after, while one is open.
    Neighbour(i32),
    /// To the statements under the comparison, and back.
    Statements,
    /// Answers the selected statement, 1 to 5.
    Answer(u8),
    Adjust(i8),
    Search,
    /// Chooses among what was found.
    Choose(i32),
    /// Opens what was found, by its number.
    Pick(usize),
    /// The framing once more.
    Welcome,
}

/// The catalogue's key for the name of a kind of aside.
pub const fn kind_key(kind: AsideKind) -> &'static str {
    match kind {
        AsideKind::Detail => "aside-detail",
        AsideKind::Example => "aside-example",
        AsideKind::TradeOff => "aside-trade-off",
        AsideKind::Regret => "aside-regret",
        AsideKind::Myth => "aside-myth",
        AsideKind::Further => "aside-further",
    }
}

/// The topic that is open.
pub fn topic(state: &State) -> Option<&Topic> {
    match state.tab {
        Tab::Topic(n) => state.pack.topics.get(n),
        Tab::Quiz | Tab::Audit | Tab::Decide | Tab::Trials => None,
    }
}

/// The statements that belong to a topic, in an order that does not tell their track.
pub fn statements<'a>(pack: &'a Pack, topic: &Topic) -> Vec<&'a Statement> {
    let mut found: Vec<&Statement> = topic.statements.iter().filter_map(|id| pack.statement(id)).collect();
    found.sort_by_key(|s| quiz::order::neutral(&s.id));
    found
}

/// What is selected in the open topic.
pub fn focus(state: &State) -> Focus {
    let row = if let Tab::Topic(n) = state.tab { state.compare.selected.get(&n).copied().unwrap_or(0) } else { 0 };
    let pairs = topic(state).map_or(0, |t| t.pairs.len());
    if row < pairs || pairs == 0 && rows(state) == 0 { Focus::Pair(row) } else { Focus::Statement(row - pairs) }
}

/// The selected pair; none where a statement is selected.
pub fn pair(state: &State) -> Option<&Pair> {
    match focus(state) {
        Focus::Pair(n) => topic(state)?.pairs.get(n),
        Focus::Statement(_) => None,
    }
}

/// The side that a mark on `pair` goes to: the chosen one, or the only one that it has.
pub fn side_of(state: &State, pair: &Pair) -> Option<Side> {
    let side = state.compare.side;
    [side, side.other()].into_iter().find(|s| pair.item(*s).is_some())
}

/// The name under which a mark is kept.
pub fn mark_id(pair: &Pair, side: Side) -> String {
    [&pair.id, "/", side.id()].concat()
}

/// Whether an item is marked "this is me".
pub fn is_marked(state: &State, pair: &Pair, side: Side) -> bool {
    state.data.decision_ref().is_some_and(|d| d.marks.contains(&mark_id(pair, side)))
}

fn rows(state: &State) -> usize {
    topic(state).map_or(0, |t| t.pairs.len() + statements(&state.pack, t).len())
}

fn statement(state: &State) -> Option<String> {
    match focus(state) {
        Focus::Pair(_) => None,
        Focus::Statement(n) => statements(&state.pack, topic(state)?).get(n).map(|s| s.id.clone()),
    }
}

pub fn scope(state: &State) -> Scope {
    if statement(state).is_some() { Scope::Inline } else { Scope::Compare }
}

pub fn reduce(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Select(row) => {
            let again = selected(state) == row;
            select(state, row);
            if again && pair(state).is_some() { open(state) } else { Vec::new() }
        }
        Action::SelectSide(row, side) => {
            let again = state.overlay == Overlay::None && selected(state) == row && state.compare.side == side;
            select(state, row);
            state.compare.side = side;
            if again { open(state) } else { Vec::new() }
        }
        Action::Side(side) => {
            state.compare.side = side;
            Vec::new()
        }
        Action::Mark => mark(state),
        Action::Open => open(state),
        Action::Neighbour(by) => neighbour(state, by),
        Action::Statements => to_statements(state),
        Action::Answer(value) => {
            let Some(id) = statement(state) else { return Vec::new() };
            let effects = quiz::answer(state, &id, value, None);
            move_by(state, 1);
            effects
        }
        Action::Adjust(by) => match statement(state) {
            Some(id) => quiz::adjust(state, &id, by),
            None => Vec::new(),
        },
        Action::Search => {
            state.overlay = Overlay::Search(Search::default());
            Vec::new()
        }
        Action::Choose(by) => {
            let pack = Arc::clone(&state.pack);
            if let Overlay::Search(search) = &mut state.overlay {
                let last = search::hits(&pack, search.query.text()).len().saturating_sub(1);
                search.chosen = stepped(search.chosen, by, last);
            }
            Vec::new()
        }
        Action::Pick(n) => {
            if let Overlay::Search(search) = &mut state.overlay {
                search.chosen = n;
            }
            submit(state)
        }
        Action::Welcome => {
            state.compare.welcome_scroll = 0;
            state.overlay = Overlay::Welcome;
            Vec::new()
        }
    }
}

fn selected(state: &State) -> usize {
    if let Tab::Topic(n) = state.tab { state.compare.selected.get(&n).copied().unwrap_or(0) } else { 0 }
}

fn select(state: &mut State, row: usize) {
    let last = rows(state).saturating_sub(1);
    if let Tab::Topic(n) = state.tab {
        state.compare.selected.insert(n, row.min(last));
    }
}

fn stepped(from: usize, by: i32, last: usize) -> usize {
    let (from, last) = (i32::try_from(from).unwrap_or(0), i32::try_from(last).unwrap_or(i32::MAX));
    usize::try_from(from.saturating_add(by).clamp(0, last)).unwrap_or(0)
}

fn move_by(state: &mut State, by: i32) {
    let to = stepped(selected(state), by, rows(state).saturating_sub(1));
    select(state, to);
}

fn open(state: &mut State) -> Vec<Effect> {
    if let Some(id) = statement(state) {
        state.history.seal();
        state.tab = Tab::Quiz;
        return quiz::open_at(state, &id);
    }
    if pair(state).is_some() {
        state.compare.reading = None;
        state.overlay = Overlay::Detail { scroll: 0 };
    }
    Vec::new()
}

fn neighbour(state: &mut State, by: i32) -> Vec<Effect> {
    let last = topic(state).map_or(0, |t| t.pairs.len()).saturating_sub(1);
    if state.compare.reading.is_none() {
        let to = stepped(selected(state), by, last);
        select(state, to);
        state.overlay = Overlay::Detail { scroll: 0 };
    }
    Vec::new()
}

/// To the first statement that is not answered, or back to the pairs.
fn to_statements(state: &mut State) -> Vec<Effect> {
    let Some(topic) = topic(state) else { return Vec::new() };
    let (pairs, asked) = (topic.pairs.len(), statements(&state.pack, topic));
    let open = |s: &&Statement| quiz::current(state).is_none_or(|a| !a.answers.contains_key(&s.id));
    let to = match focus(state) {
        Focus::Statement(_) => 0,
        Focus::Pair(_) => pairs + asked.iter().position(open).unwrap_or(0),
    };
    select(state, to);
    Vec::new()
}

fn mark(state: &mut State) -> Vec<Effect> {
    let Some(pair) = pair(state) else { return Vec::new() };
    if state.compare.reading.is_some() && matches!(state.overlay, Overlay::Detail { .. }) {
        return Vec::new();
    }
    let Some(side) = side_of(state, pair) else {
        state.tell(Tone::Info, state.lang.text("mark-nothing").into_owned());
        return Vec::new();
    };
    let (id, theme) = (mark_id(pair, side), pair.theme.clone());
    let mut decision = state.data.decision();
    if !decision.marks.remove(&id) {
        decision.marks.insert(id);
    }
    let track = state.pack.track(side).short.clone();
    let label = state.lang.with("undo-mark", &[("theme", theme.into()), ("track", track.into())]);
    state.commit(label, vec![(DocKey::Decision, Some(Doc::Decision(decision)))], None)
}

/// A topic's tab was opened.
pub fn enter(state: &mut State) -> Vec<Effect> {
    settle(state);
    Vec::new()
}

/// One step back out of what is open in the tab: from the statements to the pairs.
pub fn back(state: &mut State) -> Vec<Effect> {
    if statement(state).is_some() {
        let last = topic(state).map_or(0, |t| t.pairs.len()).saturating_sub(1);
        select(state, last);
    }
    Vec::new()
}

pub fn edit(state: &mut State, edit: &Edit) -> Vec<Effect> {
    if let Overlay::Search(search) = &mut state.overlay {
        search.query.apply(edit);
        search.chosen = 0;
    }
    Vec::new()
}

/// Jumps to the chosen result, and opens it where the words are not on the tab itself.
pub fn submit(state: &mut State) -> Vec<Effect> {
    let Overlay::Search(search) = &state.overlay else { return Vec::new() };
    let pack = Arc::clone(&state.pack);
    let hits = search::hits(&pack, search.query.text());
    let Some(hit) = hits.get(search.chosen) else { return Vec::new() };
    state.history.seal();
    state.overlay = Overlay::None;
    state.compare.reading = None;
    match &hit.place {
        Place::Row { topic, row, whole } => {
            state.tab = Tab::Topic(*topic);
            select(state, *row);
            if let Some(side) = hit.side {
                state.compare.side = side;
            }
            if *whole {
                state.overlay = Overlay::Detail { scroll: 0 };
            }
        }
        Place::Loose(spot) => {
            state.compare.reading = Some(*spot);
            state.overlay = Overlay::Detail { scroll: 0 };
        }
    }
    Vec::new()
}

/// Moves the selection: lines are counted as rows.
pub fn scroll(state: &mut State, lines: i32) -> Vec<Effect> {
    move_by(state, if lines.saturating_abs() < LINES_A_ROW { lines.signum() } else { lines / LINES_A_ROW });
    Vec::new()
}

pub fn settle(state: &mut State) {
    let to = selected(state);
    select(state, to);
}

/// Everything that the program opens with is there: a newcomer, who has no data yet, is greeted.
pub fn opened(state: &mut State) -> Vec<Effect> {
    let new = state.data.docs().next().is_none() && state.data.all_frozen().next().is_none() && state.data.audits().next().is_none();
    if new && state.overlay == Overlay::None {
        state.overlay = Overlay::Welcome;
    }
    Vec::new()
}

/// The welcome was left: it does not come again. That is kept, and is nothing to undo.
pub fn welcomed(state: &mut State) -> Vec<Effect> {
    let decision = state.data.decision();
    if decision.welcomed || state.data.frozen(DocKey::Decision).is_some() {
        return Vec::new();
    }
    let after = Some(Arc::new(Doc::Decision(Decision { welcomed: true, ..decision })));
    let change = Change { key: DocKey::Decision, before: state.data.get(DocKey::Decision).cloned(), after };
    state.apply(&[change], Urgency::Now, false)
}
