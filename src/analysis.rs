//! Pure statistics: what answers and logged hours say, and when they say nothing yet; knows nothing of files, clocks or screens.
//!
//! Start at [`quiz::read`] for the stated lean, [`audit::read`] for the revealed one, and [`decide::compare`] for both side by side.
//! Every threshold stands in [`constants`]; [`method::table`] gives each with its reason.

pub mod audit;
pub mod constants;
pub mod decide;
pub mod method;
pub mod quiz;

pub use audit::{AuditReading, Gate, Lean, Level, Look, Verdict};
pub use decide::{Contradiction, Reading};
pub use method::Constant;
pub use quiz::{Band, Outcome, QuizReading};
