//! The documents that a person's data is made of, each one file; knows nothing of paths or formats.

use super::audit::{Audit, AuditId, Week};
use super::decision::Decision;
use super::quiz::{Attempt, AttemptId};
use super::rules::Rules;
use super::trial::Trials;
use super::week::IsoWeek;

/// Names one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocKey {
    Audit(AuditId),
    Week(AuditId, IsoWeek),
    Attempt(AttemptId),
    Trials,
    Decision,
    Rules,
}

/// The content of one document.
#[derive(Clone, Debug, PartialEq)]
pub enum Doc {
    Audit(Audit),
    Week(Week),
    Attempt(Attempt),
    Trials(Trials),
    Decision(Decision),
    Rules(Rules),
}
