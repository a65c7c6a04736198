//! Gates: what a statement needs before it may be made, as data; knows nothing of wording beyond a short name.

use super::lean::{Both, TrackFigures};
use crate::analysis::constants::{
    ACTIVITY_DAYS, ACTIVITY_HOURS, ACTIVITY_LINES, SIDE_DAYS, SIDE_HOURS, SIDE_LINES, SIDE_WEEKS, VERDICT_COVERAGE, VERDICT_DELAY,
    VERDICT_LINES, VERDICT_UNSORTED, VERDICT_WEEKS,
};
use crate::model::Side;

/// What a gate guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The mean energy of one activity.
    Activity,
    /// The two tracks side by side, without a verdict.
    SideBySide,
    /// A verdict.
    Verdict,
}

impl Level {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::SideBySide => "side-by-side",
            Self::Verdict => "verdict",
        }
    }
}

/// What a gate measures, which is also its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Rated lines.
    Lines,
    /// Days with rated lines.
    Days,
    /// Rated hours.
    Hours,
    /// Weeks with rated lines.
    Weeks,
    /// Share of the contracted hours that is logged, 0.0 to 1.0 and above.
    Coverage,
    /// Share of the logged hours without a known activity, 0.0 to 1.0: at most.
    Unsorted,
    /// Share of the rated hours that says whether it was rated the same day or recalled, 0.0 to 1.0.
    Delay,
}

impl Measure {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lines => "rated-lines",
            Self::Days => "days",
            Self::Hours => "rated-hours",
            Self::Weeks => "weeks",
            Self::Coverage => "coverage",
            Self::Unsorted => "unsorted",
            Self::Delay => "rating-delay",
        }
    }

    /// Whether it is a share of 1 and not a count.
    pub const fn is_share(self) -> bool {
        matches!(self, Self::Coverage | Self::Unsorted | Self::Delay)
    }

    /// Whether `need` is the most that there may be, and not the least.
    pub const fn is_at_most(self) -> bool {
        matches!(self, Self::Unsorted)
    }
}

/// One condition of one level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    pub level: Level,
    pub measure: Measure,
    /// The track that it is counted on; none where it is about the whole.
    pub side: Option<Side>,
    pub have: f64,
    pub need: f64,
    /// Whether it lets through.
    pub open: bool,
}

impl Gate {
    const fn new(level: Level, measure: Measure, side: Option<Side>, have: f64, need: f64) -> Self {
        let open = if measure.is_at_most() { have <= need } else { have >= need };
        Self { level, measure, side, have, need, open }
    }

    /// Name in exports, such as `verdict/rated-lines/em` or `verdict/coverage`.
    pub fn name(&self) -> String {
        let side = self.side.map_or(String::new(), |s| format!("/{}", s.id()));
        format!("{}/{}{side}", self.level.id(), self.measure.id())
    }

    /// How much is missing, in its unit; 0 where it is open.
    pub const fn missing(&self) -> f64 {
        if self.open { 0.0 } else { (self.need - self.have).abs() }
    }
}

/// Whether all of a level, and of those below it, are open.
pub fn is_open(gates: &[Gate], level: Level) -> bool {
    gates.iter().filter(|g| g.level <= level).all(|g| g.open)
}

/// Gates of an activity's mean.
pub(super) fn of_activity(lines: u32, days: u32, hours: f64) -> [Gate; 3] {
    let gate = |measure, have, need| Gate::new(Level::Activity, measure, None, have, need);
    [
        gate(Measure::Lines, f64::from(lines), f64::from(ACTIVITY_LINES)),
        gate(Measure::Days, f64::from(days), f64::from(ACTIVITY_DAYS)),
        gate(Measure::Hours, hours, ACTIVITY_HOURS),
    ]
}

/// What the gates of the two upper levels are measured on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub tracks: Both<TrackFigures>,
    /// Weeks with rated lines.
    pub weeks: u32,
    /// The three shares; 0 where there is nothing to share.
    pub coverage: f64,
    pub unsorted: f64,
    pub delay: f64,
}

/// Gates of the two upper levels: side by side first, then the verdict.
pub(super) fn of_tracks(m: &Measured) -> Vec<Gate> {
    let mut gates = Vec::with_capacity(14);
    for side in Side::BOTH {
        let track = m.tracks.of(side);
        let gate = |measure, have, need| Gate::new(Level::SideBySide, measure, Some(side), have, need);
        gates.extend([
            gate(Measure::Lines, f64::from(track.lines), f64::from(SIDE_LINES)),
            gate(Measure::Days, f64::from(track.days), f64::from(SIDE_DAYS)),
            gate(Measure::Hours, track.hours, SIDE_HOURS),
            gate(Measure::Weeks, f64::from(track.weeks), f64::from(SIDE_WEEKS)),
        ]);
    }
    let verdict = |measure, side, have, need| Gate::new(Level::Verdict, measure, side, have, need);
    gates.extend(Side::BOTH.map(|s| verdict(Measure::Lines, Some(s), f64::from(m.tracks.of(s).lines), f64::from(VERDICT_LINES))));
    gates.extend([
        verdict(Measure::Weeks, None, f64::from(m.weeks), f64::from(VERDICT_WEEKS)),
        verdict(Measure::Coverage, None, m.coverage, VERDICT_COVERAGE),
        verdict(Measure::Unsorted, None, m.unsorted, VERDICT_UNSORTED),
        verdict(Measure::Delay, None, m.delay, VERDICT_DELAY),
    ]);
    gates
}
