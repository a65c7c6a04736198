//! The stated lean: what twelve answers say, how sure, and how easily it would turn; knows nothing of logged hours.

use super::constants::{
    QUIZ_BAND, QUIZ_CLEAR, QUIZ_CLOSE, QUIZ_HIGH, QUIZ_LOW, QUIZ_PRIOR_VARIANCE, QUIZ_STATEMENTS, QUIZ_STRAIGHT, RETAKE_NEWS, RETAKE_STRONG,
};
use crate::model::{Attempt, ForkAnswer, Pack, Side};

/// How far apart the two sums are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// `|D|` of 3 or less.
    Close,
    /// `|D|` of 4 or 5.
    Slight,
    /// `|D|` of 6 or more.
    Clear,
}

impl Band {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Slight => "slight",
            Self::Clear => "clear",
        }
    }

    /// The band of a difference of sums.
    pub const fn of(d: i32) -> Self {
        match d.unsigned_abs() {
            n if n <= QUIZ_CLOSE.unsigned_abs() => Self::Close,
            n if n < QUIZ_CLEAR.unsigned_abs() => Self::Slight,
            _ => Self::Clear,
        }
    }
}

/// What the answers amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// One track is ahead, and agreed with.
    Lean,
    /// One track is ahead, but not agreed with either.
    RelativeLean,
    /// Close, and both agreed with.
    Hybrid,
    /// Close, and neither agreed with.
    Neither,
    /// Close, in the middle.
    Undecided,
}

impl Outcome {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lean => "lean",
            Self::RelativeLean => "relative-lean",
            Self::Hybrid => "hybrid",
            Self::Neither => "neither",
            Self::Undecided => "undecided",
        }
    }
}

/// The answers to one track's statements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SideAnswers {
    /// Sum of the answers, 6 to 30 where there are six.
    pub sum: u32,
    /// Mean answer, 1.0 to 5.0.
    pub mean: f64,
    /// Sample variance of the answers, in squared steps.
    pub variance: f64,
}

/// What one answer moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The statement's id.
    pub statement: String,
    pub side: Side,
    /// 1 to 5.
    pub answer: u8,
    /// Points towards Staff (positive) or EM (negative), counted from the middle answer 3: -2 to 2. They add up to `D`
    /// where both tracks have six statements.
    pub points: i32,
    /// Whether the reading would have another band, or another direction, had this statement not been asked.
    pub decisive: bool,
}

/// A finished quiz, read.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizReading {
    pub staff: SideAnswers,
    pub em: SideAnswers,
    /// `D`: Staff sum less EM sum, -24 to 24. Positive is Staff.
    pub d: i32,
    /// `D / 24`, -1.0 to 1.0, on the axis of the audit's `a`.
    pub q: f64,
    /// Standard error of `D`, in points.
    pub se: f64,
    /// Ends of the 80 % band of `D`, in points.
    pub low: f64,
    pub high: f64,
    pub band: Band,
    /// The side that is ahead; none while close.
    pub toward: Option<Side>,
    pub outcome: Outcome,
    /// One-step changes of answers that take a lean back to close; none while close.
    pub fragility: Option<u32>,
    /// Standard deviation of all answers (divided by their count), in steps.
    pub spread: f64,
    /// Whether the answers are too alike to separate the tracks.
    pub straight: bool,
    /// Every statement in the pack's order.
    pub contributions: Vec<Contribution>,
}

impl QuizReading {
    /// Statements whose removal would change the band or the direction, in the pack's order.
    pub fn decisive(&self) -> impl Iterator<Item = &str> {
        self.contributions.iter().filter(|c| c.decisive).map(|c| c.statement.as_str())
    }

    /// Whether one track is ahead: a lean, relative or not.
    pub const fn is_firm(&self) -> bool {
        self.toward.is_some()
    }
}

/// What is still to be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Ids of the statements without an answer, in the pack's order.
    pub statements: Vec<String>,
    /// Statements that the pack asks.
    pub asked: usize,
}

/// Reads an attempt against the pack that it answered. Answers to statements that the pack does not have are left aside.
///
/// `D` is `6 * (mean of Staff - mean of EM)`, which is the difference of the sums where each track has six statements.
///
/// # Errors
/// Where statements are unanswered: which. A pack without statements on one side is never complete.
pub fn read(attempt: &Attempt, pack: &Pack) -> Result<QuizReading, Missing> {
    let missing: Vec<String> = pack.statements.iter().filter(|s| !attempt.answers.contains_key(&s.id)).map(|s| s.id.clone()).collect();
    let answers: Vec<(&str, Side, u8)> =
        pack.statements.iter().filter_map(|s| Some((s.id.as_str(), s.side, attempt.answers.get(&s.id)?.get()))).collect();
    let of = |side| answers.iter().filter(move |(_, s, _)| *s == side).map(|(_, _, a)| *a);
    let incomplete = || Missing { statements: missing.clone(), asked: pack.statements.len() };
    let (Some(staff), Some(em)) = (side_answers(of(Side::Staff)), side_answers(of(Side::Em))) else { return Err(incomplete()) };
    if !missing.is_empty() {
        return Err(incomplete());
    }
    let d = difference(staff.mean, em.mean);
    let band = Band::of(d);
    let toward = toward(d);
    let (se, spread) = (standard_error(&answers, staff.variance, em.variance), spread(&answers));
    let contributions = answers
        .iter()
        .enumerate()
        .map(|(n, (id, side, answer))| Contribution {
            statement: (*id).to_owned(),
            side: *side,
            answer: *answer,
            points: (i32::from(*answer) - 3) * if *side == Side::Staff { 1 } else { -1 },
            decisive: without(&answers, n) != Some((band, toward)),
        })
        .collect();
    Ok(QuizReading {
        staff,
        em,
        d,
        q: f64::from(d) / (4.0 * f64::from(QUIZ_STATEMENTS)),
        se,
        low: f64::from(d) - QUIZ_BAND * se,
        high: f64::from(d) + QUIZ_BAND * se,
        band,
        toward,
        outcome: outcome(band, staff.mean, em.mean),
        fragility: toward.map(|_| d.unsigned_abs() - QUIZ_CLOSE.unsigned_abs()),
        spread,
        straight: spread < QUIZ_STRAIGHT,
        contributions,
    })
}

const fn toward(d: i32) -> Option<Side> {
    match Band::of(d) {
        Band::Close => None,
        Band::Slight | Band::Clear => Some(if d > 0 { Side::Staff } else { Side::Em }),
    }
}

fn outcome(band: Band, staff: f64, em: f64) -> Outcome {
    let (low, high) = (staff.min(em), staff.max(em));
    match band {
        Band::Close if low >= QUIZ_HIGH => Outcome::Hybrid,
        Band::Close if high < QUIZ_LOW => Outcome::Neither,
        Band::Close => Outcome::Undecided,
        Band::Slight | Band::Clear if high >= QUIZ_HIGH => Outcome::Lean,
        Band::Slight | Band::Clear => Outcome::RelativeLean,
    }
}

fn side_answers(answers: impl Iterator<Item = u8>) -> Option<SideAnswers> {
    let (mut n, mut sum, mut squares) = (0_u32, 0_u32, 0_u32);
    for answer in answers {
        n += 1;
        sum += u32::from(answer);
        squares += u32::from(answer) * u32::from(answer);
    }
    if n == 0 {
        return None;
    }
    let mean = f64::from(sum) / f64::from(n);
    // Sums of squares of small whole numbers are exact, so nothing cancels here.
    let variance = if n < 2 { 0.0 } else { f64::from(squares * n - sum * sum) / f64::from(n * (n - 1)) };
    Some(SideAnswers { sum, mean, variance })
}

/// `6 * (staff - em)`, to the nearest whole point; a half goes towards zero, the careful way.
fn difference(staff: f64, em: f64) -> i32 {
    let d = f64::from(QUIZ_STATEMENTS) * (staff - em);
    let off = |n: &i32| (f64::from(*n) - d.abs()).abs();
    (0..=24).min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(0) * if d < 0.0 { -1 } else { 1 }
}

/// Band and direction with statement `n` taken out: its track's mean is that of the statements left, so that both
/// tracks still count the same.
fn without(answers: &[(&str, Side, u8)], n: usize) -> Option<(Band, Option<Side>)> {
    let mean = |side| {
        let rest = answers.iter().enumerate().filter(move |(i, (_, s, _))| *i != n && *s == side).map(|(_, (_, _, a))| *a);
        side_answers(rest).map(|s| s.mean)
    };
    let d = difference(mean(Side::Staff)?, mean(Side::Em)?);
    Some((Band::of(d), toward(d)))
}

/// `v = (6 * 0.70 + 5 * var_S + 5 * var_M) / 16`, `SE = sqrt(12 * v)`.
fn standard_error(answers: &[(&str, Side, u8)], staff: f64, em: f64) -> f64 {
    let six = f64::from(QUIZ_STATEMENTS);
    let count = |side| answers.iter().filter(|(_, s, _)| *s == side).fold(0.0, |n, _| n + 1.0);
    let (s, m): (f64, f64) = (count(Side::Staff), count(Side::Em));
    let v = (six * QUIZ_PRIOR_VARIANCE + (s - 1.0) * staff + (m - 1.0) * em) / (six + s - 1.0 + m - 1.0);
    six * (v / s + v / m).sqrt()
}

fn spread(answers: &[(&str, Side, u8)]) -> f64 {
    let (n, sum, squares) = answers.iter().map(|(_, _, a)| f64::from(*a)).fold((0.0, 0.0, 0.0), |(n, s, q), a| (n + 1.0, s + a, q + a * a));
    if n > 0.0 { ((squares * n - sum * sum) / (n * n)).max(0.0).sqrt() } else { 0.0 }
}

/// How much a retake differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum News {
    /// Within what chance does.
    Same,
    /// 6 points or more.
    News,
    /// 8 points or more.
    Strong,
}

/// Two readings, the later against the earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retake {
    /// Change of `D`, in points; positive is towards Staff.
    pub change: i32,
    pub news: News,
    /// Statements that were answered otherwise: id, answer then, answer now.
    pub moved: Vec<(String, u8, u8)>,
}

/// Compares a retake with an earlier reading. Neither is averaged into the other.
pub fn retake(earlier: &QuizReading, later: &QuizReading) -> Retake {
    let change = later.d - earlier.d;
    let news = match change.unsigned_abs() {
        n if n >= RETAKE_STRONG => News::Strong,
        n if n >= RETAKE_NEWS => News::News,
        _ => News::Same,
    };
    let moved = later
        .contributions
        .iter()
        .filter_map(|now| {
            let then = earlier.contributions.iter().find(|c| c.statement == now.statement)?;
            (then.answer != now.answer).then(|| (now.statement.clone(), then.answer, now.answer))
        })
        .collect();
    Retake { change, news, moved }
}

/// How the forks were answered. A warm-up: a count, no band, and no part of `D`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ForkCount {
    pub staff: u32,
    pub em: u32,
    pub undecided: u32,
    /// Not answered yet.
    pub open: u32,
}

/// Counts the pack's forks by what was said to them.
pub fn forks(attempt: &Attempt, pack: &Pack) -> ForkCount {
    let mut count = ForkCount::default();
    for fork in &pack.forks {
        match attempt.forks.get(&fork.id) {
            Some(ForkAnswer::Staff) => count.staff += 1,
            Some(ForkAnswer::Em) => count.em += 1,
            Some(ForkAnswer::Undecided) => count.undecided += 1,
            None => count.open += 1,
        }
    }
    count
}
