//! The revealed lean: hours and energy of an audit, and what may be said of them yet; knows nothing of the quiz, of files or of "now".

pub mod activity;
pub mod exposure;
pub mod gate;
pub mod lean;
pub mod projection;
pub mod rhythm;
mod rows;

pub use activity::ActivityFigures;
pub use exposure::{Exposure, Shortage};
pub use gate::{Gate, Level, Measure};
pub use lean::{Both, Lean, TrackFigures};
pub use projection::{Projection, project};
pub use rhythm::Rhythm;

use super::constants::{ACTIVITY_LINES, CLEAR_CRITICAL, HARD_LINES, LEAN_CRITICAL, LEAN_SIZE, LOOKS, VERDICT_DELAY};
use crate::model::{Audit, IsoWeek, Pack, Rated, Side, Week};
use gate::Measured;
use jiff::civil::Date;
use lean::TrackSums;
use rows::{Progress, Row, Span};
use std::collections::BTreeSet;

/// What may be said about the lean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing yet: no look so far, or a gate was shut at it.
    Waiting,
    /// Looked, and no lean stands out from chance.
    None,
    Slight,
    Clear,
}

impl Verdict {
    /// The word in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::None => "none",
            Self::Slight => "slight",
            Self::Clear => "clear",
        }
    }

    /// Whether it calls a lean.
    pub const fn is_lean(self) -> bool {
        matches!(self, Self::Slight | Self::Clear)
    }
}

/// What could be said after week 4 or 6, from the weeks up to it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// 4 or 6.
    pub week: u8,
    pub verdict: Verdict,
    /// The side of a lean.
    pub toward: Option<Side>,
    /// What it rests on; none where the tracks could not be set side by side.
    pub lean: Option<Lean>,
    /// Standard errors that `|L|` had to exceed for a lean, and for a clear one.
    pub critical: (f64, f64),
    /// What it had to pass: side by side, then verdict.
    pub gates: Vec<Gate>,
}

/// Hours that drained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drain {
    pub hours: f64,
    /// Of all rated hours, 0.0 to 1.0.
    pub share: f64,
}

/// Logged against contracted hours, over the weeks begun, atypical ones left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coverage {
    pub logged: f64,
    pub contracted: f64,
    /// `logged / contracted`; above 1.0 with overtime, 0.0 where nothing was contracted.
    pub share: f64,
}

/// The tracks in hard weeks alone.
#[derive(Clone, Debug, PartialEq)]
pub struct HardWeeks {
    /// Weeks marked hard, atypical ones left out.
    pub weeks: Vec<IsoWeek>,
    /// Lines and hours in them; energies from 5 rated lines per track on.
    pub tracks: Both<TrackFigures>,
}

/// An audit, read.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditReading {
    /// Planned weeks.
    pub weeks: u8,
    /// Weeks that are over, as far as the day of the look and the ratings tell.
    pub elapsed: u8,
    /// Lines of work, rated or not, atypical weeks included.
    pub lines: u32,
    pub rated: u32,
    pub hours: f64,
    pub rated_hours: f64,
    /// `sum(h*e)` over all rated lines.
    pub energy_hours: f64,
    /// None below 3 rated lines.
    pub drain: Option<Drain>,
    pub activities: Vec<ActivityFigures>,
    pub coverage: Coverage,
    /// Hours on activities that the pack does not know, and their share of the logged hours; atypical weeks left out.
    pub unsorted_hours: f64,
    pub unsorted: f64,
    /// Share of the rated hours that was rated on the day itself, 0.0 to 1.0; atypical weeks left out.
    pub same_day: f64,
    /// Less than half was rated on the day itself: what is said rests on memory, and says so.
    pub from_memory: bool,
    pub tracks: Both<TrackFigures>,
    /// None until the tracks may be shown side by side. From all weeks so far; a verdict rests on its look's own.
    pub lean: Option<Lean>,
    /// Side by side, then verdict, on all weeks so far.
    pub gates: Vec<Gate>,
    /// The looks that have been reached.
    pub looks: Vec<Look>,
    /// That of the last look.
    pub verdict: Verdict,
    pub toward: Option<Side>,
    /// The week after which the program looks next; none where the plan holds no further look.
    pub next_look: Option<u8>,
    /// Left out of everything that the verdict rests on.
    pub atypical: Vec<IsoWeek>,
    /// None where no week is marked hard.
    pub hard: Option<HardWeeks>,
    pub exposure: Both<Exposure>,
    /// None without dated lines.
    pub rhythm: Option<Rhythm>,
}

impl AuditReading {
    /// Whether every gate of a level, and of those below it, is open on the weeks so far.
    pub fn is_open(&self, level: Level) -> bool {
        gate::is_open(&self.gates, level)
    }

    /// The tracks that have been lived too little, the shorter one first.
    pub fn short(&self) -> Vec<Side> {
        let mut short: Vec<(u32, Side)> =
            Side::BOTH.into_iter().filter_map(|s| self.exposure.of(s).short.map(|missing| (missing.lines, s))).collect();
        short.sort_by_key(|(lines, side)| (std::cmp::Reverse(*lines), *side));
        short.into_iter().map(|(_, side)| side).collect()
    }
}

/// Reads an audit as of a day (none: as if every week with a rating were over). Weeks outside the plan, and lines of
/// `not-work`, are left aside everywhere.
pub fn read<'a, W: IntoIterator<Item = &'a Week>>(plan: &Audit, weeks: W, pack: &Pack, as_of: Option<Date>) -> AuditReading {
    let spans = rows::spans(plan, weeks, pack);
    let progress = rows::progress(plan, &spans, as_of);
    let now = Basis::new(plan, &spans, progress, progress.begun);
    let looks: Vec<Look> = LOOKS
        .into_iter()
        .zip(LEAN_CRITICAL.into_iter().zip(CLEAR_CRITICAL))
        .filter(|(week, _)| *week <= plan.weeks && *week <= progress.elapsed)
        .map(|(week, critical)| Basis::new(plan, &spans, progress, week).look(week, critical))
        .collect();
    let all = || spans.iter().flat_map(|s| &s.rows);
    let activities = activity::figures(all(), pack);
    let total = Totals::new(all());
    let exposure = |side| exposure::of(side, now.tracks.of(side), &activities, pack, (progress.begun, progress.elapsed));
    AuditReading {
        weeks: plan.weeks,
        elapsed: progress.elapsed,
        lines: total.lines,
        rated: total.rated,
        hours: total.minutes / 60.0,
        rated_hours: total.rated_minutes / 60.0,
        energy_hours: total.energy / 60.0,
        drain: (total.rated >= ACTIVITY_LINES)
            .then(|| Drain { hours: total.drained / 60.0, share: share(total.drained, total.rated_minutes) }),
        coverage: now.coverage,
        unsorted_hours: now.totals.unsorted / 60.0,
        unsorted: share(now.totals.unsorted, now.totals.minutes),
        same_day: share(now.totals.same_day, now.totals.rated_minutes),
        from_memory: now.totals.rated > 0 && share(now.totals.same_day, now.totals.rated_minutes) < VERDICT_DELAY,
        exposure: Both { staff: exposure(Side::Staff), em: exposure(Side::Em) },
        tracks: now.tracks,
        lean: now.lean,
        gates: now.gates,
        verdict: looks.last().map_or(Verdict::Waiting, |l| l.verdict),
        toward: looks.last().and_then(|l| l.toward),
        next_look: LOOKS.into_iter().find(|week| *week <= plan.weeks && *week > progress.elapsed),
        looks,
        atypical: spans.iter().filter(|s| s.atypical).map(|s| s.week).collect(),
        hard: hard_weeks(&spans),
        rhythm: rhythm::of(all()),
        activities,
    }
}

/// Sums over rows, in minutes.
#[derive(Clone, Copy, Debug, Default)]
struct Totals {
    lines: u32,
    rated: u32,
    minutes: f64,
    rated_minutes: f64,
    energy: f64,
    drained: f64,
    unsorted: f64,
    same_day: f64,
    recalled: f64,
}

impl Totals {
    fn new<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Self {
        let mut t = Self::default();
        for row in rows {
            t.lines += 1;
            t.minutes += row.minutes;
            t.unsorted += if row.weights.is_none() { row.minutes } else { 0.0 };
            let Some(energy) = row.energy else { continue };
            t.rated += 1;
            t.rated_minutes += row.minutes;
            t.energy += row.minutes * energy;
            t.drained += if energy < 0.0 { row.minutes } else { 0.0 };
            match row.rated {
                Some(Rated::SameDay) => t.same_day += row.minutes,
                Some(Rated::Recalled) => t.recalled += row.minutes,
                None => {}
            }
        }
        t
    }
}

/// Everything that a lean rests on: the weeks before a look, atypical ones left out.
struct Basis {
    totals: Totals,
    coverage: Coverage,
    tracks: Both<TrackFigures>,
    gates: Vec<Gate>,
    lean: Option<Lean>,
}

impl Basis {
    fn new(plan: &Audit, spans: &[Span<'_>], progress: Progress, before: u8) -> Self {
        let used = || spans.iter().filter(|s| s.index < before && !s.atypical);
        let rows = || used().flat_map(|s| &s.rows);
        let totals = Totals::new(rows());
        let sums = TrackSums::new(rows());
        let coverage = coverage(plan, spans, progress, before, totals.minutes / 60.0);
        let weeks: BTreeSet<u8> = rows().filter(|r| r.energy.is_some()).map(|r| r.unit.week).collect();
        let gates = gate::of_tracks(&Measured {
            tracks: sums.tracks(false),
            weeks: u32::try_from(weeks.len()).unwrap_or(0),
            coverage: coverage.share,
            unsorted: share(totals.unsorted, totals.minutes),
            delay: share(totals.same_day + totals.recalled, totals.rated_minutes),
        });
        let shown = gate::is_open(&gates, Level::SideBySide);
        Self { totals, coverage, tracks: sums.tracks(shown), lean: if shown { sums.lean() } else { None }, gates }
    }

    fn look(self, week: u8, critical: (f64, f64)) -> Look {
        let may = self.gates.iter().all(|g| g.open);
        let verdict = match self.lean {
            Some(lean) if may => verdict(&lean, critical),
            _ => Verdict::Waiting,
        };
        let toward = self.lean.filter(|_| verdict.is_lean()).map(|lean| if lean.l > 0.0 { Side::Staff } else { Side::Em });
        Look { week, verdict, toward, lean: self.lean, critical, gates: self.gates }
    }
}

fn verdict(lean: &Lean, (slight, clear): (f64, f64)) -> Verdict {
    let size = lean.l.abs();
    if size < LEAN_SIZE || size <= slight * lean.se {
        Verdict::None
    } else if size > clear * lean.se {
        Verdict::Clear
    } else {
        Verdict::Slight
    }
}

fn coverage(plan: &Audit, spans: &[Span<'_>], progress: Progress, before: u8, logged: f64) -> Coverage {
    let days: f64 = plan
        .all_weeks()
        .zip(0..before.min(progress.begun))
        .map(|(week, index)| (week, spans.iter().find(|s| s.index == index)))
        .filter(|(_, span)| span.is_none_or(|s| !s.atypical))
        .map(|(week, span)| progress.contracted_days(week, span))
        .sum();
    let contracted = days * plan.hours_a_week / super::constants::DAYS_A_WEEK;
    Coverage { logged, contracted, share: share(logged, contracted) }
}

fn hard_weeks(spans: &[Span<'_>]) -> Option<HardWeeks> {
    let hard = || spans.iter().filter(|s| s.hard && !s.atypical);
    let weeks: Vec<IsoWeek> = hard().map(|s| s.week).collect();
    let sums = TrackSums::new(hard().flat_map(|s| &s.rows));
    let counted = sums.tracks(false);
    let shown = Side::BOTH.into_iter().all(|s| counted.of(s).lines >= HARD_LINES);
    (!weeks.is_empty()).then(|| HardWeeks { weeks, tracks: sums.tracks(shown) })
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
