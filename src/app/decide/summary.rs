//! Everything that the decision's page reads out of answers and weeks; knows nothing of wording.

use crate::analysis::audit::{AuditReading, read as read_audit};
use crate::analysis::decide::{Contradiction, Reading, compare, contradictions, untested};
use crate::analysis::quiz::{QuizReading, read as read_quiz};
use crate::app::quiz::finished;
use crate::app::state::State;
use crate::model::{Attempt, AttemptId, AuditId, Side};

/// What the data says as of today.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The latest finished attempt that can be read, with its reading.
    pub quiz: Option<(AttemptId, QuizReading)>,
    /// The audit that is open in its tab, with its reading.
    pub audit: Option<(AuditId, AuditReading)>,
    pub reading: Reading,
    /// Those of one statement together, the statement with the strongest first.
    pub contradictions: Vec<Contradiction>,
    /// Tracks that were lived too little to be judged.
    pub untested: Vec<Side>,
}

impl Default for Summary {
    fn default() -> Self {
        Self { quiz: None, audit: None, reading: Reading::Waiting, contradictions: Vec::new(), untested: Vec::new() }
    }
}

impl Summary {
    pub fn of(state: &State) -> Self {
        let taken = finished(state).into_iter().rev().find_map(|a: &Attempt| Some((a, read_quiz(a, &state.pack).ok()?)));
        let audit = state.audit.open.and_then(|id| {
            let plan = state.data.audit(id)?;
            Some((id, read_audit(plan, state.data.weeks(id), &state.pack, Some(state.today()))))
        });
        let against = match (&taken, &audit) {
            (Some((attempt, _)), Some((_, audit))) => contradictions(attempt, &state.pack, &audit.activities),
            _ => Vec::new(),
        };
        let reading = compare(taken.as_ref().map(|(_, q)| q), audit.as_ref().map(|(_, a)| a));
        Self {
            reading,
            contradictions: by_statement(against),
            untested: audit.as_ref().map(|(_, a)| untested(a)).unwrap_or_default(),
            quiz: taken.map(|(attempt, quiz)| (attempt.id, quiz)),
            audit,
        }
    }

    pub fn quiz_reading(&self) -> Option<&QuizReading> {
        self.quiz.as_ref().map(|(_, q)| q)
    }

    pub fn audit_reading(&self) -> Option<&AuditReading> {
        self.audit.as_ref().map(|(_, a)| a)
    }

    /// Trials of the pack that would fill what is missing, the shorter track first.
    pub fn ideas(&self) -> Vec<(Side, String)> {
        let Some(audit) = self.audit_reading() else { return Vec::new() };
        self.untested.iter().filter_map(|side| Some((*side, audit.exposure.of(*side).trial.clone()?))).collect()
    }
}

/// Brings those of one statement together, at the place of the strongest.
fn by_statement(found: Vec<Contradiction>) -> Vec<Contradiction> {
    let mut order: Vec<String> = Vec::new();
    for c in &found {
        if !order.contains(&c.statement) {
            order.push(c.statement.clone());
        }
    }
    let mut sorted = found;
    sorted.sort_by_key(|c| order.iter().position(|s| *s == c.statement));
    sorted
}
