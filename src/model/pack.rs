//! A content pack as plain data: two tracks, topics, paired items, statements, forks, trials, activities; knows nothing
//! of the file it came from.

use super::activity::{Activity, ActivityId};
use super::scale::Side;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A fork with everything that is said about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Such as `staff-vs-em`.
    pub id: String,
    pub title: String,
    /// `en` or `fr`.
    pub lang: String,
    pub tracks: [Track; 2],
    pub sources: Vec<Source>,
    /// The framing that greets a newcomer.
    pub framing: Vec<Note>,
    pub topics: Vec<Topic>,
    pub statements: Vec<Statement>,
    pub forks: Vec<Fork>,
    /// How the quiz is to be read (QR1..QR3).
    pub readings: Vec<Note>,
    pub wants: Vec<Want>,
    pub trials: Vec<TrialIdea>,
    /// The signal that a path fits, asked at the end of a trial.
    pub signals: BTreeMap<Side, Note>,
    /// What makes a trial fair, and why to try at all.
    pub trial_notes: Vec<Note>,
    /// The sentence to try on, for each path.
    pub decisions: BTreeMap<Side, Note>,
    pub decision_notes: Vec<Note>,
    pub further: Vec<Note>,
    pub activities: Vec<Activity>,
    /// Hours of each role in percent, by activity; `other` for the rest.
    pub mixes: BTreeMap<Side, BTreeMap<String, f64>>,
}

/// One of the two paths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Such as "Staff Engineer".
    pub name: String,
    /// For narrow columns, such as "Staff" and "EM".
    pub short: String,
    /// The path in one line.
    pub line: String,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: String,
    /// Author, title, date: as a reader would cite it.
    pub cite: String,
}

/// A sentence that carries facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub id: String,
    /// Whose it is; none for both.
    pub side: Option<Side>,
    pub text: String,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// A tab of the comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Such as `scope`.
    pub id: String,
    pub name: String,
    /// What the tab answers, one sentence.
    pub lead: String,
    pub pairs: Vec<Pair>,
    /// Statements of the quiz that belong here, by id.
    pub statements: Vec<String>,
}

/// A row of the comparison: what one theme looks like on each path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// Unique in the pack, such as `scope-direction`.
    pub id: String,
    pub theme: String,
    pub staff: Option<Item>,
    pub em: Option<Item>,
    /// Shown across both columns: trade-offs, myths, advice.
    pub both: Vec<Aside>,
}

impl Pair {
    pub const fn item(&self, side: Side) -> Option<&Item> {
        match side {
            Side::Staff => self.staff.as_ref(),
            Side::Em => self.em.as_ref(),
        }
    }
}

/// One side of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The row's sentence or two.
    pub text: String,
    /// What Enter opens beyond it; may be empty.
    pub more: Vec<Aside>,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// What kind of thing an aside is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AsideKind {
    Detail,
    Example,
    TradeOff,
    /// "How to avoid regret".
    Regret,
    Myth,
    Further,
}

/// A worked example, trade-off, myth or advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    pub kind: AsideKind,
    pub text: String,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// A statement of the quiz.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// `Q01` … `Q12`.
    pub id: String,
    pub side: Side,
    /// First person, at most 18 words.
    pub text: String,
    /// Activities whose energy can contradict the answer.
    pub activities: Vec<ActivityId>,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// A choice between two ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fork {
    pub id: String,
    pub question: String,
    pub staff: String,
    pub em: String,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// An entry of the lens "what do you want more of in a normal week?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Want {
    pub id: String,
    pub side: Side,
    pub text: String,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

/// A trial that the pack proposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrialIdea {
    pub id: String,
    pub side: Side,
    pub title: String,
    pub text: String,
    /// Where its time is logged.
    pub activity: ActivityId,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

impl Pack {
    /// The ids of all that marks, answers and hours refer to, in the pack's order.
    pub fn ids(&self) -> Vec<&str> {
        let pairs = self.topics.iter().flat_map(|t| std::iter::once(&t.id).chain(t.pairs.iter().map(|p| &p.id)));
        let notes = self.framing.iter().chain(&self.readings).chain(&self.trial_notes).chain(&self.decision_notes).chain(&self.further);
        let quiz = self.statements.iter().map(|s| &s.id).chain(self.forks.iter().map(|f| &f.id));
        let rest = self.wants.iter().map(|w| &w.id).chain(self.trials.iter().map(|t| &t.id));
        let activities = self.activities.iter().map(|a| a.id.as_str());
        pairs.chain(notes.map(|n| &n.id)).chain(quiz).chain(rest).map(String::as_str).chain(activities).collect()
    }

    pub fn track(&self, side: Side) -> &Track {
        let [staff, em] = &self.tracks;
        match side {
            Side::Staff => staff,
            Side::Em => em,
        }
    }

    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.iter().find(|a| a.id == *id)
    }

    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().find(|s| s.id == id)
    }

    /// Statements of one path, in the pack's order.
    pub fn statements_of(&self, side: Side) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |s| s.side == side)
    }
}
