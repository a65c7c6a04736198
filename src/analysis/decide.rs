//! What was said against what was lived, never averaged into one score; knows nothing of how either was measured.

use super::audit::{ActivityFigures, AuditReading, Verdict};
use super::constants::{AGREES, CONTRADICTS, DISAGREES};
use super::quiz::{Outcome, QuizReading};
use crate::model::{ActivityId, Attempt, Pack, Side};

/// What stated and revealed lean amount to together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Both lean, to the same side.
    Aligned,
    /// Both lean, to opposite sides.
    Conflict,
    /// The quiz leans; the audit looked and found no lean.
    Unconfirmed,
    /// The quiz leans; a track has been lived too little to be judged.
    Untested,
    /// The audit leans; the quiz does not.
    EnergyLeads,
    /// Neither leans.
    Undecided,
    /// Neither leans, and the quiz agrees with both.
    Hybrid,
    /// One of the two has nothing to say yet.
    Waiting,
}

impl Reading {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aligned => "aligned",
            Self::Conflict => "conflict",
            Self::Unconfirmed => "unconfirmed",
            Self::Untested => "untested",
            Self::EnergyLeads => "energy-leads",
            Self::Undecided => "undecided",
            Self::Hybrid => "hybrid",
            Self::Waiting => "waiting",
        }
    }
}

/// Compares both. The quiz is firm with any lean, relative or not; the audit is firm with a slight or clear verdict.
///
/// A lean of the quiz is `Untested` where a track falls short of its pace (from week 2 on), or where rated lines, days,
/// hours or weeks of a track kept a look from speaking. Coverage, unsorted hours or the delay of ratings alone leave it
/// `Waiting`: more of either track would not help.
pub fn compare(quiz: Option<&QuizReading>, audit: Option<&AuditReading>) -> Reading {
    let (Some(quiz), Some(audit)) = (quiz, audit) else { return Reading::Waiting };
    match (quiz.toward, audit.verdict, audit.toward) {
        (Some(stated), Verdict::Slight | Verdict::Clear, Some(lived)) if stated == lived => Reading::Aligned,
        (Some(_), Verdict::Slight | Verdict::Clear, _) => Reading::Conflict,
        (None, Verdict::Slight | Verdict::Clear, _) => Reading::EnergyLeads,
        (Some(_), Verdict::None, _) => Reading::Unconfirmed,
        (Some(_), Verdict::Waiting, _) if !untested(audit).is_empty() => Reading::Untested,
        (None, Verdict::None, _) if quiz.outcome == Outcome::Hybrid => Reading::Hybrid,
        (None, Verdict::None, _) => Reading::Undecided,
        (_, Verdict::Waiting, _) => Reading::Waiting,
    }
}

/// The tracks that have been lived too little to be judged, the shorter one first; empty where exposure is enough so
/// far. Their trial is in [`AuditReading::exposure`].
pub fn untested(audit: &AuditReading) -> Vec<Side> {
    let short = audit.short();
    let Some(look) = audit.looks.last().filter(|_| short.is_empty()) else { return short };
    Side::BOTH.into_iter().filter(|side| look.gates.iter().any(|g| !g.open && g.side == Some(*side))).collect()
}

/// An answer that the energy of its activity speaks against.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The statement's id.
    pub statement: String,
    pub side: Side,
    /// 1 to 5.
    pub answer: u8,
    pub activity: ActivityId,
    /// Energy per hour of the activity.
    pub energy: f64,
    /// Rated lines behind it.
    pub rated: u32,
}

impl Contradiction {
    /// Steps from the middle answer times energy per hour, 0.5 to 4.0.
    pub fn strength(&self) -> f64 {
        f64::from(self.answer.abs_diff(3)) * self.energy.abs()
    }

    /// The key under which a person's note on it is kept: `STATEMENT/activity`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.statement, self.activity)
    }
}

/// Answers of 4 or 5 on a statement whose activity has -0.5 or less, and of 1 or 2 with +0.5 or more; the strongest
/// first, then in the pack's order. Only activities whose mean is past its gate speak.
pub fn contradictions(attempt: &Attempt, pack: &Pack, activities: &[ActivityFigures]) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for statement in &pack.statements {
        let Some(answer) = attempt.answers.get(&statement.id).map(|a| a.get()) else { continue };
        for id in &statement.activities {
            let Some((figures, energy)) = activities.iter().find(|a| a.id == *id).and_then(|a| Some((a, a.energy?))) else { continue };
            let against = (answer >= AGREES && energy <= -CONTRADICTS) || (answer <= DISAGREES && energy >= CONTRADICTS);
            if against {
                found.push(Contradiction {
                    statement: statement.id.clone(),
                    side: statement.side,
                    answer,
                    activity: id.clone(),
                    energy,
                    rated: figures.rated,
                });
            }
        }
    }
    found.sort_by(|a, b| b.strength().total_cmp(&a.strength()));
    found
}
