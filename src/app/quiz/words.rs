//! A reading of the quiz in words, the same on the screen and under the command line; knows nothing of either.

use crate::analysis::quiz::{Band, Outcome, QuizReading};
use crate::lang::Lang;
use crate::model::Pack;

/// The outcome's sentence.
pub fn outcome(lang: Lang, pack: &Pack, reading: &QuizReading) -> String {
    let key = match (reading.outcome, reading.band) {
        (Outcome::Lean, Band::Clear) => "quiz-lean-clear",
        (Outcome::Lean, Band::Close | Band::Slight) => "quiz-lean-slight",
        (Outcome::RelativeLean, Band::Clear) => "quiz-relative-clear",
        (Outcome::RelativeLean, Band::Close | Band::Slight) => "quiz-relative-slight",
        (Outcome::Hybrid, _) => "quiz-hybrid",
        (Outcome::Neither, _) => "quiz-neither",
        (Outcome::Undecided, _) => "quiz-undecided",
    };
    let track = reading.toward.map(|side| pack.track(side).name.clone()).unwrap_or_default();
    lang.with(key, &[("track", track.into())])
}

/// The catalogue's key for what an outcome means.
pub const fn meaning(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Lean => "quiz-lean-means",
        Outcome::RelativeLean => "quiz-relative-means",
        Outcome::Hybrid => "quiz-hybrid-means",
        Outcome::Neither => "quiz-neither-means",
        Outcome::Undecided => "quiz-undecided-means",
    }
}
