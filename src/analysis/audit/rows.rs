//! Lines of an audit flattened into rows with their weights, and the span of weeks they belong to; knows nothing of means.

use crate::analysis::constants::DAYS_A_WEEK;
use crate::model::{ActivityId, Audit, IsoWeek, Pack, Rated, Week, Weights};
use jiff::civil::{Date, Weekday};

/// A line of work. Lines of `not-work` never become rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub activity: &'a ActivityId,
    /// None where the pack does not know the activity: unsorted.
    pub weights: Option<Weights>,
    pub unit: Unit,
    /// Whole minutes as a float: sums of them are exact, so the order of lines changes nothing.
    pub minutes: f64,
    pub energy: Option<f64>,
    pub rated: Option<Rated>,
    pub start: Option<&'a str>,
}

/// The smallest piece of time that is taken out at once: a day, or a week's undated lines together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit {
    /// 0-based week of the audit.
    pub week: u8,
    pub on: Option<Date>,
}

/// One week of the audit with its rows.
#[derive(Clone, Debug)]
pub(super) struct Span<'a> {
    /// 0-based.
    pub index: u8,
    pub week: IsoWeek,
    pub hard: bool,
    pub atypical: bool,
    pub days_off: f64,
    pub rows: Vec<Row<'a>>,
}

/// The audit's weeks that hold data, in order; weeks outside the plan are left aside.
pub(super) fn spans<'a>(plan: &Audit, weeks: impl IntoIterator<Item = &'a Week>, pack: &Pack) -> Vec<Span<'a>> {
    let mut spans: Vec<Span<'a>> = weeks
        .into_iter()
        .filter(|w| plan.covers(w.week))
        .filter_map(|w| {
            let index = u8::try_from(plan.first_week.weeks_until(w.week)).ok()?;
            let rows = w.lines.iter().filter(|l| l.activity.is_work()).map(|l| Row {
                activity: &l.activity,
                weights: pack.activity(&l.activity).map(|a| a.weights),
                unit: Unit { week: index, on: l.on },
                minutes: f64::from(l.minutes.get()),
                energy: l.energy.map(|e| f64::from(e.get())),
                rated: l.energy.and(l.rated),
                start: l.event.as_ref().map(|e| e.start.as_str()),
            });
            Some(Span { index, week: w.week, hard: w.hard, atypical: w.atypical, days_off: w.days_off, rows: rows.collect() })
        })
        .collect();
    spans.sort_by_key(|s| s.index);
    spans
}

/// How far the audit has come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Progress {
    /// Weeks that are over. The current week is over once its Friday has a rating, or from Saturday on.
    pub elapsed: u8,
    /// Weeks that have begun.
    pub begun: u8,
    as_of: Option<Date>,
}

/// Reads the progress off the calendar day of the look. A rating can't come from the future: where the last rated line
/// is later than `as_of`, or no day is given, its week is taken as over. Unrated lines that lie ahead (imported
/// meetings) move nothing.
pub(super) fn progress(plan: &Audit, spans: &[Span<'_>], as_of: Option<Date>) -> Progress {
    let rated =
        spans.iter().flat_map(|s| s.rows.iter().filter(|r| r.energy.is_some()).map(|r| (s.index, r.unit.on.unwrap_or(s.week.monday()))));
    let last = rated.max();
    let held = spans.iter().filter(|s| !s.rows.is_empty()).map(|s| s.index + 1).max().unwrap_or(0);
    let by_data = last.map_or(0, |(index, _)| index + 1);
    let Some(today) = as_of else {
        return Progress { elapsed: by_data, begun: held, as_of: None };
    };
    if last.is_some_and(|(_, on)| on > today) {
        return Progress { elapsed: by_data, begun: held, as_of: None };
    }
    let current = plan.first_week.weeks_until(IsoWeek::of(today));
    let closed = match today.weekday() {
        Weekday::Saturday | Weekday::Sunday => true,
        Weekday::Friday => last.is_some_and(|(_, on)| on == today),
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday => false,
    };
    let clamp = |n: i32| u8::try_from(n.clamp(0, i32::from(plan.weeks))).unwrap_or(0);
    Progress { elapsed: clamp(current + i32::from(closed)), begun: clamp(current + 1), as_of }
}

impl Progress {
    /// Contracted days of one week that have come to pass: five, less days off. In the week of the look the weekdays so
    /// far, unless lines already lie ahead in it.
    pub(super) fn contracted_days(self, week: IsoWeek, span: Option<&Span<'_>>) -> f64 {
        let off = span.map_or(0.0, |s| s.days_off);
        let ahead = |today: Date| span.is_some_and(|s| s.rows.iter().any(|r| r.unit.on.is_some_and(|on| on > today)));
        let days = match self.as_of {
            Some(today) if week.holds(today) && !ahead(today) => f64::from(today.weekday().to_monday_one_offset()).min(DAYS_A_WEEK),
            _ => DAYS_A_WEEK,
        };
        (days - off).max(0.0)
    }
}
