//! Every number that a reading rests on, with its unit and its reason; knows nothing of how it is applied.

/// Prior variance of the answers on one side, in squared steps: six answers alone estimate a spread badly.
pub const QUIZ_PRIOR_VARIANCE: f64 = 0.70;
/// Half width of an 80 % band of the quiz, in standard errors.
pub const QUIZ_BAND: f64 = 1.28;
/// Statements per track that `D` is stated on.
pub const QUIZ_STATEMENTS: u8 = 6;
/// Largest `|D|` that is called close.
pub const QUIZ_CLOSE: i32 = 3;
/// Smallest `|D|` that is called clear.
pub const QUIZ_CLEAR: i32 = 6;
/// Mean answer from which a track is agreed with.
pub const QUIZ_HIGH: f64 = 3.5;
/// Mean answer below which a track is not agreed with.
pub const QUIZ_LOW: f64 = 3.0;
/// Standard deviation of all answers below which they don't separate the tracks.
pub const QUIZ_STRAIGHT: f64 = 0.4;
/// Change of `D` from which a retake is news.
pub const RETAKE_NEWS: u32 = 6;
/// Change of `D` from which a retake is strong news.
pub const RETAKE_STRONG: u32 = 8;

/// Rated lines that an activity's mean needs.
pub const ACTIVITY_LINES: u32 = 3;
/// Days that an activity's mean needs.
pub const ACTIVITY_DAYS: u32 = 2;
/// Rated hours that an activity's mean needs.
pub const ACTIVITY_HOURS: f64 = 1.5;
/// Rated lines per track before both are shown side by side.
pub const SIDE_LINES: u32 = 10;
/// Days per track before both are shown side by side.
pub const SIDE_DAYS: u32 = 5;
/// Rated hours per track before both are shown side by side.
pub const SIDE_HOURS: f64 = 5.0;
/// Weeks in which each track has rated lines, before both are shown side by side.
pub const SIDE_WEEKS: u32 = 2;
/// Rated lines per track before a verdict.
pub const VERDICT_LINES: u32 = 14;
/// Weeks with rated lines before a verdict.
pub const VERDICT_WEEKS: u32 = 4;
/// Share of the contracted hours that must be logged before a verdict.
pub const VERDICT_COVERAGE: f64 = 0.50;
/// Largest share of logged hours without a known activity at a verdict.
pub const VERDICT_UNSORTED: f64 = 0.20;
/// Share of the rated hours whose delay of rating is known, before a verdict; and the share of same-day ratings below
/// which a verdict says that it rests on memory.
pub const VERDICT_DELAY: f64 = 0.50;
/// Weeks after which the program looks for a lean.
pub const LOOKS: [u8; 2] = [4, 6];
/// Smallest `|L|` that is called a lean, in steps of energy.
pub const LEAN_SIZE: f64 = 0.5;
/// Standard errors that `|L|` must exceed for a lean, at each of [`LOOKS`]: points of Student's distribution with
/// weeks - 1 degrees of freedom (3: 91 % two-sided; 5: 85 %), chosen by `examples/calibrate.rs` so that both looks
/// together call a lean where there is none in at most 10 % of audits. 20,000 audits of its base case, seed 1: 8.5 % are
/// told of a lean that is not there, 87 % of true leans of 1.0 are found by week 6.
pub const LEAN_CRITICAL: [f64; 2] = [2.5, 1.70];
/// Standard errors that `|L|` must exceed for a clear lean, at each of [`LOOKS`]: Student, as above (96 % and 95 %
/// two-sided); both looks together call a clear lean where there is none in at most 3 % of audits
/// (same run: 1.9 %).
pub const CLEAR_CRITICAL: [f64; 2] = [3.5, 2.6];
/// Half width of the 80 % band of `L`, in standard errors: the normal point. The larger of two jackknife errors is
/// generous by about as much as few weeks call for, so the simulated bands hold the truth in 80 %.
pub const LEAN_BAND: f64 = 1.28;
/// Weeks from which the delete-one-week jackknife counts too.
pub const WEEK_JACKKNIFE: u32 = 3;
/// Week from which too little of one track is named.
pub const EXPOSURE_WEEK: u8 = 2;
/// Rated lines per track that the hard-week lens needs.
pub const HARD_LINES: u32 = 5;
/// Shortest block of one activity that counts as focus, in minutes.
pub const FOCUS_MINUTES: u32 = 120;
/// Longest gap between two timed lines of one activity that still joins them, in minutes.
pub const FOCUS_GAP: u32 = 15;
/// Working days in a contracted week.
pub const DAYS_A_WEEK: f64 = 5.0;
/// Share of a role's hours that must be measured before its projection is shown.
pub const PROJECTION_COVERED: f64 = 0.60;
/// Answer from which a statement is agreed with.
pub const AGREES: u8 = 4;
/// Answer up to which a statement is disagreed with.
pub const DISAGREES: u8 = 2;
/// Energy per hour, either way, from which an activity speaks against an answer.
pub const CONTRADICTS: f64 = 0.5;
/// Correlation between interest fit and job satisfaction.
pub const CEILING_RHO: f64 = 0.11;
/// Studies behind [`CEILING_RHO`].
pub const CEILING_STUDIES: u32 = 107;
