//! A simulated person whose true lean is known, and the audit that they would keep; knows nothing of readings.

use crate::chance::{Chance, normal_below};
use fingerpost::model::pack::Track;
use fingerpost::model::{Activity, ActivityId, Audit, Energy, IsoWeek, Line, Minutes, Pack, Rated, Week, Weights};
use jiff::civil::date;
use std::collections::BTreeMap;

/// What a person's weeks are like. Standard deviations are in steps of energy.
#[derive(Clone, Copy)]
pub(crate) struct World {
    pub(crate) name: &'static str,
    pub(crate) line_sd: f64,
    pub(crate) day_sd: f64,
    pub(crate) week_sd: f64,
    pub(crate) track_week_sd: f64,
    pub(crate) staff_lines: u8,
    pub(crate) em_lines: u8,
    /// Mean energy of both tracks together.
    pub(crate) mood: f64,
    /// One week of the six, marked hard, takes a whole step from everything.
    pub(crate) hard_week: bool,
    /// EM lines all fall on this many days of a week.
    pub(crate) em_days: u8,
    /// Each track has a day of its own, instead of one day for both.
    pub(crate) own_days: bool,
}

impl World {
    pub(crate) const BASE: Self = Self {
        name: "base",
        line_sd: 1.0,
        day_sd: 0.35,
        week_sd: 0.2,
        track_week_sd: 0.2,
        staff_lines: 8,
        em_lines: 4,
        mood: 0.0,
        hard_week: false,
        em_days: 5,
        own_days: false,
    };

    /// What `L` is on average once energies are rounded to whole steps and cut at -2 and +2. The hard week is left out.
    pub(crate) fn rounded(&self, lean: f64) -> f64 {
        self.step(self.mood + lean / 2.0) - self.step(self.mood - lean / 2.0)
    }

    fn step(&self, mean: f64) -> f64 {
        let square = |x: f64| x * x;
        let sd = (square(self.line_sd) + square(self.day_sd) + square(self.week_sd) + square(self.track_week_sd)).sqrt();
        let above = |edge: f64| 1.0 - normal_below((edge - mean) / sd);
        -2.0 + above(-1.5) + above(-0.5) + above(0.5) + above(1.5)
    }
}

/// Six weeks of a person with a true lean, in energy per hour before rounding.
pub(crate) fn weeks(world: &World, lean: f64, chance: &mut Chance) -> Vec<Week> {
    let hard = if world.hard_week { Some(chance.below(6)) } else { None };
    (0..6).map(|n| week(world, lean, n, hard == Some(n), chance)).collect()
}

fn week(world: &World, lean: f64, n: u8, hard: bool, chance: &mut Chance) -> Week {
    let mut week = Week::new(plan().first_week.plus(i32::from(n)));
    week.hard = hard;
    let all = world.mood + chance.normal(world.week_sd) - f64::from(u8::from(hard));
    let shared: Vec<f64> = (0..5).map(|_| chance.normal(world.day_sd)).collect();
    let tracks = [("design-review", lean / 2.0, world.staff_lines, 5), ("one-on-ones", -lean / 2.0, world.em_lines, world.em_days)];
    for (activity, mean, lines, days) in tracks {
        let mean = all + mean + chance.normal(world.track_week_sd);
        let own: Vec<f64> = (0..5).map(|_| chance.normal(world.day_sd)).collect();
        for _ in 0..lines {
            let day = chance.below(days);
            let moods = if world.own_days { &own } else { &shared };
            let mood = moods.get(usize::from(day)).copied().unwrap_or(0.0);
            let mut line = bare(&week, day, activity, duration(chance));
            line.energy = rate(mean + mood + chance.normal(world.line_sd));
            line.rated = Some(Rated::SameDay);
            week.lines.push(line);
        }
    }
    // Time outside both leans, so that the week counts as logged.
    let coding: Vec<Line> = (0..5).map(|day| bare(&week, day, "coding", 240)).collect();
    week.lines.extend(coding);
    week
}

fn duration(chance: &mut Chance) -> u32 {
    [30, 30, 45, 60, 60, 90, 120].into_iter().nth(usize::from(chance.below(7))).unwrap_or(60)
}

fn rate(felt: f64) -> Option<Energy> {
    let steps = [Energy::MIN, Energy::new(-1).ok()?, Energy::NEUTRAL, Energy::new(1).ok()?, Energy::MAX];
    let nth = [-1.5, -0.5, 0.5, 1.5].into_iter().filter(|edge| felt >= *edge).count();
    steps.into_iter().nth(nth)
}

fn bare(week: &Week, day: u8, activity: &str, minutes: u32) -> Line {
    match (ActivityId::new(activity), Minutes::new(minutes)) {
        (Ok(activity), Ok(minutes)) => Line::new(Some(week.week.day(day)), activity, minutes),
        _ => unreachable!("written above"),
    }
}

/// The plan that every simulated person keeps.
pub(crate) fn plan() -> Audit {
    Audit { title: String::new(), first_week: IsoWeek::of(date(2026, 11, 2)), weeks: 6, hours_a_week: Audit::DEFAULT_HOURS }
}

/// A pack of one activity per track, and one outside both.
pub(crate) fn pack() -> Pack {
    let activity = |id: &str, staff, em| {
        let id = ActivityId::new(id).ok()?;
        Some(Activity { id, name: String::new(), what: String::new(), weights: Weights { staff, em } })
    };
    let track = || Track { name: String::new(), short: String::new(), line: String::new() };
    Pack {
        id: "simulated".to_owned(),
        title: String::new(),
        lang: "en".to_owned(),
        tracks: [track(), track()],
        sources: Vec::new(),
        framing: Vec::new(),
        topics: Vec::new(),
        statements: Vec::new(),
        forks: Vec::new(),
        readings: Vec::new(),
        wants: Vec::new(),
        trials: Vec::new(),
        signals: BTreeMap::new(),
        trial_notes: Vec::new(),
        decisions: BTreeMap::new(),
        decision_notes: Vec::new(),
        further: Vec::new(),
        activities: [activity("design-review", 1.0, 0.0), activity("one-on-ones", 0.0, 1.0), activity("coding", 0.0, 0.0)]
            .into_iter()
            .flatten()
            .collect(),
        mixes: BTreeMap::new(),
    }
}
