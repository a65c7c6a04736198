//! The sections of the decision's page and the entries in them that keys act on, in their order; knows nothing of rows or columns.

use super::mix;
use crate::app::compare::mark_id;
use crate::app::state::State;
use crate::model::Side;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What answers and weeks say together.
    Reading,
    /// Answers that the weeks speak against.
    Contradictions,
    /// What is missing before more can be said.
    Gates,
    /// Hard weeks, drained hours, rhythm.
    Lenses,
    /// What a week in each role would give.
    Projection,
    Wants,
    Marks,
    Excellent,
    Context,
    Statement,
}

/// What keys act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// To the quiz.
    Quiz,
    /// To the audit.
    Audit,
    /// A trial of the pack that would fill what is missing.
    Idea(String),
    /// To the trials.
    Trials,
    Contradiction(String),
    /// A role's mix of hours, opened and closed.
    Mix(Side),
    /// One activity's share of it.
    Share(Side, String),
    Want(String),
    Mark(String),
    Excellent(Side),
    Size,
    Parity,
    Archetype,
    Statement,
    Energy,
}

/// All sections with their entries. What disagrees comes before what is missing.
pub fn sections(state: &State) -> Vec<(Section, Vec<Entry>)> {
    let summary = &state.decide.summary;
    let against = (Section::Contradictions, summary.contradictions.iter().map(|c| Entry::Contradiction(c.key())).collect::<Vec<_>>());
    let gates = (Section::Gates, gates(state));
    let mut all = vec![(Section::Reading, Vec::new())];
    if against.1.is_empty() {
        all.extend([gates, against]);
    } else {
        all.extend([against, gates]);
    }
    all.extend([
        (Section::Lenses, Vec::new()),
        (Section::Projection, projection(state)),
        (Section::Wants, state.pack.wants.iter().map(|w| Entry::Want(w.id.clone())).collect()),
        (Section::Marks, Side::BOTH.into_iter().flat_map(|s| marks(state, s)).map(Entry::Mark).collect()),
        (Section::Excellent, Side::BOTH.map(Entry::Excellent).to_vec()),
        (Section::Context, context(state)),
        (Section::Statement, statement(state)),
    ]);
    all
}

/// All entries of the page, from its top to its end.
pub fn entries(state: &State) -> Vec<Entry> {
    sections(state).into_iter().flat_map(|(_, entries)| entries).collect()
}

/// What is asked of the company. Archetypes are those of Staff engineers: no other track has them.
pub fn context(state: &State) -> Vec<Entry> {
    let staff = state.pack.track(Side::Staff).short == "Staff";
    [Entry::Size, Entry::Parity].into_iter().chain(staff.then_some(Entry::Archetype)).collect()
}

fn gates(state: &State) -> Vec<Entry> {
    let summary = &state.decide.summary;
    let quiz = summary.quiz.is_none().then_some(Entry::Quiz);
    let audit = summary.audit.is_none().then_some(Entry::Audit);
    quiz.into_iter().chain(audit).chain(summary.ideas().into_iter().map(|(_, id)| Entry::Idea(id))).collect()
}

fn projection(state: &State) -> Vec<Entry> {
    let mut found = Vec::new();
    for side in Side::BOTH {
        found.push(Entry::Mix(side));
        if state.decide.mix == Some(side) {
            found.extend(mix::rows(state).into_iter().map(|id| Entry::Share(side, id)));
        }
    }
    found
}

/// Marks of one side that the comparison still has, in its order.
pub fn marks(state: &State, side: Side) -> Vec<String> {
    let Some(decision) = state.data.decision_ref() else { return Vec::new() };
    let pairs = state.pack.topics.iter().flat_map(|t| &t.pairs);
    pairs.map(|p| mark_id(p, side)).filter(|id| decision.marks.contains(id)).collect()
}

/// Where the comparison has the item of a mark: topic, row and side.
pub fn place_of(state: &State, id: &str) -> Option<(usize, usize, Side)> {
    let topics = state.pack.topics.iter().enumerate();
    let mut rows = topics.flat_map(|(t, topic)| topic.pairs.iter().enumerate().map(move |(row, pair)| (t, row, pair)));
    rows.find_map(|(t, row, pair)| Side::BOTH.into_iter().find(|s| mark_id(pair, *s) == id).map(|side| (t, row, side)))
}

fn statement(state: &State) -> Vec<Entry> {
    let no = state.data.decision_ref().is_some_and(|d| d.gives_energy == Some(false));
    [Entry::Statement, Entry::Energy].into_iter().chain(no.then_some(Entry::Trials)).collect()
}
