//! The energy of both tracks, their difference, and how far off it may be; knows nothing of gates or verdicts.

use super::rows::Row;
use crate::analysis::constants::{LEAN_BAND, WEEK_JACKKNIFE};
use crate::model::Side;
use std::collections::BTreeMap;

/// Rated work on one track.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrackFigures {
    /// Rated lines that count for the track.
    pub lines: u32,
    /// Days of them; a week's undated lines together are one.
    pub days: u32,
    /// Weeks of them.
    pub weeks: u32,
    /// Rated hours, each line's multiplied with its weight.
    pub hours: f64,
    /// `sum(h*e*w) / sum(h*w)`, -2.0 to 2.0 energy per hour; none while both tracks can't be set side by side.
    pub energy: Option<f64>,
}

/// A value for each track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Both<T> {
    pub staff: T,
    pub em: T,
}

impl<T> Both<T> {
    pub const fn of(&self, side: Side) -> &T {
        match side {
            Side::Staff => &self.staff,
            Side::Em => &self.em,
        }
    }
}

/// The difference of the two tracks' energies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lean {
    /// `E_S - E_M`, -4.0 to 4.0 energy per hour; positive is towards Staff.
    pub l: f64,
    /// `l / 4`, -1.0 to 1.0, on the axis of the quiz's `q`.
    pub a: f64,
    /// The larger of the two jackknife errors below.
    pub se: f64,
    /// Delete-one-day jackknife.
    pub se_day: f64,
    /// Delete-one-week jackknife; none below three weeks.
    pub se_week: Option<f64>,
    /// Ends of the 80 % band of `l`.
    pub low: f64,
    pub high: f64,
}

/// Weighted minutes, and energy times them, for both tracks.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    minutes: [f64; 2],
    energy: [f64; 2],
    lines: [u32; 2],
}

impl Sums {
    fn add(&mut self, row: &Row<'_>) {
        let (Some(weights), Some(energy)) = (row.weights, row.energy) else { return };
        for (n, side) in Side::BOTH.into_iter().enumerate() {
            let weight = weights.of(side);
            let (Some(m), Some(e), Some(l)) = (self.minutes.get_mut(n), self.energy.get_mut(n), self.lines.get_mut(n)) else { return };
            if weight > 0.0 {
                *m += row.minutes * weight;
                *e += row.minutes * weight * energy;
                *l += 1;
            }
        }
    }

    fn plus(self, other: &Self) -> Self {
        let ([s, m], [os, om]) = (self.minutes, other.minutes);
        let ([es, em], [oes, oem]) = (self.energy, other.energy);
        let ([ls, lm], [ols, olm]) = (self.lines, other.lines);
        Self { minutes: [s + os, m + om], energy: [es + oes, em + oem], lines: [ls + ols, lm + olm] }
    }

    const fn holds_work(&self) -> bool {
        let [s, m] = self.lines;
        s + m > 0
    }

    /// Energy per hour of both tracks with `part` taken out; none where that leaves a track without hours.
    fn energies_without(&self, part: &Self) -> Option<(f64, f64)> {
        let ([ls, lm], [pls, plm]) = (self.lines, part.lines);
        if ls == pls || lm == plm {
            return None;
        }
        let ([s, m], [ps, pm]) = (self.minutes, part.minutes);
        let ([es, em], [pes, pem]) = (self.energy, part.energy);
        Some(((es - pes) / (s - ps), (em - pem) / (m - pm)))
    }
}

/// Sums by day and by week, from which every figure of the lean is made by subtraction.
#[derive(Clone, Debug, Default)]
pub(super) struct TrackSums {
    total: Sums,
    days: Vec<Sums>,
    weeks: Vec<Sums>,
}

impl TrackSums {
    pub(super) fn new<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Self {
        let mut days: BTreeMap<_, Sums> = BTreeMap::new();
        for row in rows {
            days.entry(row.unit).or_default().add(row);
        }
        days.retain(|_, sums| sums.holds_work());
        let mut weeks: BTreeMap<u8, Sums> = BTreeMap::new();
        for (unit, sums) in &days {
            let week = weeks.entry(unit.week).or_default();
            *week = week.plus(sums);
        }
        let total = weeks.values().fold(Sums::default(), Sums::plus);
        Self { total, days: days.into_values().collect(), weeks: weeks.into_values().collect() }
    }

    /// What has been logged on both tracks, with energies where `shown`.
    pub(super) fn tracks(&self, shown: bool) -> Both<TrackFigures> {
        let energies = if shown { self.energies() } else { None };
        let figures = |pick: fn([u32; 2]) -> u32, minutes: f64, energy: Option<f64>| TrackFigures {
            lines: pick(self.total.lines),
            days: self.days.iter().fold(0, |n, d| n + u32::from(pick(d.lines) > 0)),
            weeks: self.weeks.iter().fold(0, |n, w| n + u32::from(pick(w.lines) > 0)),
            hours: minutes / 60.0,
            energy,
        };
        let [s, m] = self.total.minutes;
        Both { staff: figures(|[s, _]| s, s, energies.map(|e| e.0)), em: figures(|[_, m]| m, m, energies.map(|e| e.1)) }
    }

    /// Energy per hour of both tracks; none while one has no rated hours.
    pub(super) fn energies(&self) -> Option<(f64, f64)> {
        self.total.energies_without(&Sums::default())
    }

    /// The lean with its error; none while one day, or from three weeks on one week, holds all of a track.
    pub(super) fn lean(&self) -> Option<Lean> {
        let (staff, em) = self.energies()?;
        let l = staff - em;
        let se_day = self.jackknife(&self.days)?;
        let se_week = if count(&self.weeks) < WEEK_JACKKNIFE { None } else { Some(self.jackknife(&self.weeks)?) };
        let se = se_week.map_or(se_day, |w| w.max(se_day));
        Some(Lean { l, a: l / 4.0, se, se_day, se_week, low: l - LEAN_BAND * se, high: l + LEAN_BAND * se })
    }

    /// `sqrt((D - 1) / D * sum((L_(-d) - mean)^2))` over the parts, in one pass of subtractions.
    fn jackknife(&self, parts: &[Sums]) -> Option<f64> {
        let left: Option<Vec<f64>> = parts.iter().map(|part| self.total.energies_without(part).map(|(s, m)| s - m)).collect();
        let left = left?;
        let n = f64::from(count(&left));
        if n < 2.0 {
            return None;
        }
        let mean = left.iter().sum::<f64>() / n;
        Some(((n - 1.0) / n * left.iter().map(|l| (l - mean) * (l - mean)).sum::<f64>()).sqrt())
    }
}

fn count<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}
