//! What the charts show, as numbers with their labels; knows nothing of how they are drawn.

use super::{Column, Table};
use crate::analysis::audit::ActivityFigures;
use crate::analysis::constants::QUIZ_STATEMENTS;
use crate::model::Side;
use crate::report::number::{plain, signed};
use crate::report::{Report, WeekRow};

/// Both leans on one axis: 1.0 is Staff, on the left as in the comparison, -1.0 is EM.
#[derive(Clone, Debug)]
pub(in crate::report) struct Axis {
    pub(in crate::report) title: String,
    pub(in crate::report) about: String,
    pub(in crate::report) staff: String,
    pub(in crate::report) em: String,
    pub(in crate::report) marks: Vec<Mark>,
}

/// A lean with its 80 % band, each -1.0 to 1.0.
#[derive(Clone, Debug)]
pub(in crate::report) struct Mark {
    pub(in crate::report) label: String,
    pub(in crate::report) at: f64,
    pub(in crate::report) low: f64,
    pub(in crate::report) high: f64,
    /// The figure in words.
    pub(in crate::report) text: String,
}

/// Figures by activity.
#[derive(Clone, Debug)]
pub(in crate::report) struct Bars {
    pub(in crate::report) title: String,
    pub(in crate::report) about: String,
    pub(in crate::report) rows: Vec<Bar>,
}

#[derive(Clone, Debug)]
pub(in crate::report) struct Bar {
    pub(in crate::report) label: String,
    /// The track that its hours count for.
    pub(in crate::report) side: Option<Side>,
    /// The track's short name, or a word for none.
    pub(in crate::report) group: String,
    pub(in crate::report) value: f64,
    pub(in crate::report) text: String,
}

/// Hours and energy of each activity in each week.
#[derive(Clone, Debug)]
pub(in crate::report) struct Map {
    pub(in crate::report) title: String,
    pub(in crate::report) about: String,
    pub(in crate::report) weeks: Vec<String>,
    pub(in crate::report) rows: Vec<(String, Vec<Option<Cell>>)>,
    /// Heading of the first column.
    corner: String,
}

#[derive(Clone, Debug)]
pub(in crate::report) struct Cell {
    /// Energy per hour, -2.0 to 2.0; none while nothing is rated.
    pub(in crate::report) energy: Option<f64>,
    /// Such as `3.5 h`.
    pub(in crate::report) hours: String,
    /// Such as `+1.2`; may be empty.
    pub(in crate::report) sign: String,
}

impl Map {
    /// The same as a table.
    pub(in crate::report) fn table(&self) -> Table {
        let column = |title: &str, figures| Column { title: title.to_owned(), figures };
        let columns = std::iter::once(column(&self.corner, false)).chain(self.weeks.iter().map(|w| column(w, true)));
        let text = |cell: &Option<Cell>| {
            cell.as_ref().map_or_else(String::new, |c| [c.hours.as_str(), c.sign.as_str()].join(" ").trim().to_owned())
        };
        let row = |(name, cells): &(String, Vec<Option<Cell>>)| std::iter::once(name.clone()).chain(cells.iter().map(text)).collect();
        Table { caption: self.about.clone(), columns: columns.collect(), rows: self.rows.iter().map(row).collect() }
    }
}

pub(super) fn axis(report: &Report) -> Option<Axis> {
    let lang = report.lang;
    let full = 4.0 * f64::from(QUIZ_STATEMENTS);
    let quiz = report.quiz.as_ref().map(|q| &q.reading).map(|r| Mark {
        label: lang.text("report-mark-quiz").into_owned(),
        at: r.q,
        low: (r.low / full).max(-1.0),
        high: (r.high / full).min(1.0),
        text: format!("D {}", signed(lang, f64::from(r.d), 0)),
    });
    let weeks = report.audit.as_ref().and_then(|a| a.lean).map(|l| Mark {
        label: lang.text("report-mark-weeks").into_owned(),
        at: l.a,
        low: (l.low / 4.0).max(-1.0),
        high: (l.high / 4.0).min(1.0),
        text: format!("L {}", signed(lang, l.l, 2)),
    });
    let marks: Vec<Mark> = quiz.into_iter().chain(weeks).collect();
    (!marks.is_empty()).then(|| Axis {
        title: lang.text("report-axis").into_owned(),
        about: lang.text("report-axis-about").into_owned(),
        staff: report.staff.name.clone(),
        em: report.em.name.clone(),
        marks,
    })
}

pub(super) fn hours(report: &Report, activities: &[ActivityFigures]) -> Bars {
    let lang = report.lang;
    let mut bars: Vec<Bar> =
        activities.iter().map(|a| bar(report, a, a.hours, format!("{} h", plain(lang, a.hours, 1)))).filter(|b| b.value > 0.0).collect();
    bars.sort_by(|a, b| b.value.total_cmp(&a.value));
    Bars { title: lang.text("report-chart-hours").into_owned(), about: lang.text("report-chart-hours-about").into_owned(), rows: bars }
}

pub(super) fn energy(report: &Report, activities: &[ActivityFigures]) -> Bars {
    let lang = report.lang;
    let mut bars: Vec<Bar> = activities.iter().filter_map(|a| a.energy.map(|e| bar(report, a, e, signed(lang, e, 2)))).collect();
    bars.sort_by(|a, b| b.value.total_cmp(&a.value));
    Bars { title: lang.text("report-chart-energy").into_owned(), about: lang.text("report-chart-energy-about").into_owned(), rows: bars }
}

fn bar(report: &Report, a: &ActivityFigures, value: f64, text: String) -> Bar {
    let side = a.weights.and_then(crate::model::Weights::side);
    Bar { label: report.activity(a.id.as_str()).to_owned(), side, group: group(report, side), value, text }
}

/// The short name of a track, or a word for what counts for none.
pub(super) fn group(report: &Report, side: Option<Side>) -> String {
    side.map_or_else(|| report.lang.text("report-side-none").into_owned(), |s| report.track(s).short.clone())
}

pub(super) fn map(report: &Report, activities: &[ActivityFigures]) -> Map {
    let lang = report.lang;
    let cell = |week: &WeekRow, id: &str| {
        week.cells.get(id).map(|(hours, energy)| Cell {
            energy: *energy,
            hours: format!("{} h", plain(lang, *hours, 1)),
            sign: energy.map(|e| signed(lang, e, 1)).unwrap_or_default(),
        })
    };
    let title = |week: &WeekRow| {
        let mark = match (week.hard, week.atypical) {
            (_, true) => lang.text("report-week-atypical"),
            (true, false) => lang.text("report-week-hard"),
            (false, false) => return week.week.to_string(),
        };
        format!("{} {mark}", week.week)
    };
    Map {
        title: lang.text("report-chart-map").into_owned(),
        about: lang.text("report-chart-map-about").into_owned(),
        weeks: report.weeks.iter().map(title).collect(),
        rows: activities
            .iter()
            .map(|a| (report.activity(a.id.as_str()).to_owned(), report.weeks.iter().map(|w| cell(w, a.id.as_str())).collect()))
            .collect(),
        corner: lang.text("report-col-activity").into_owned(),
    }
}
