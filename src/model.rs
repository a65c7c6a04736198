//! Plain domain data whose constructors hold the invariants; knows nothing of files, screens, clocks or statistics.

pub mod activity;
pub mod audit;
pub mod decision;
pub mod doc;
pub mod merge;
pub mod pack;
pub mod quiz;
pub mod rules;
pub mod scale;
pub mod table;
pub mod text;
pub mod trial;
pub mod week;

pub use activity::{Activity, ActivityId, Weights};
pub use audit::{Audit, AuditId, EventName, EventRef, Line, Rated, Week};
pub use decision::{Decision, Excellent, StaffArchetype};
pub use doc::{Doc, DocKey};
pub use pack::{Aside, AsideKind, Item, Note, Pack, Pair, Statement, Topic};
pub use quiz::{Attempt, AttemptId, ForkAnswer};
pub use rules::{Rule, RuleMatch, Rules};
pub use scale::{Energy, Likert, Minutes, Side};
pub use trial::{Trial, TrialLog, TrialState, Trials};
pub use week::IsoWeek;
