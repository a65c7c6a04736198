//! The report as sections of plain sentences, tables and charts, which Markdown and HTML both write down; knows nothing
//! of markup. Every text in it is plain: whoever writes it down escapes it.

mod audit;
mod decision;
mod figures;
mod method;
mod missing;
mod quiz;
mod reading;

pub(super) use figures::{Axis, Bar, Bars, Cell, Map, Mark};

use super::Report;
use crate::lang::{Arg, Lang};
use crate::model::Side;

/// The report, worded.
#[derive(Clone, Debug)]
pub(super) struct Brief {
    pub(super) title: String,
    /// Label and value, a line each.
    pub(super) facts: Vec<(String, String)>,
    /// The reading: the first sentence is the one that counts.
    pub(super) lead: Vec<String>,
    /// What follows from it.
    pub(super) next: Option<String>,
    pub(super) axis: Option<Axis>,
    pub(super) sections: Vec<Section>,
}

#[derive(Clone, Debug)]
pub(super) struct Section {
    /// Also the anchor in HTML.
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub(super) enum Block {
    Para(String),
    /// A heading below the section's.
    Sub(String),
    /// Words of a person, with line breaks.
    Quote(String),
    Items(Vec<Item>),
    Table(Table),
    Hours(Bars),
    Energy(Bars),
    Map(Map),
}

/// An entry of a list.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Shown strongly before the text; may be empty.
    pub(super) label: String,
    pub(super) text: String,
    /// Words of a person below it, with line breaks; may be empty.
    pub(super) quote: String,
}

impl Item {
    fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into(), quote: String::new() }
    }

    fn quoting(mut self, words: &str) -> Self {
        words.clone_into(&mut self.quote);
        self
    }

    /// Words of a person: beside the label where they are one line, below it where they are more.
    fn saying(label: impl Into<String>, words: &str) -> Self {
        if words.contains('\n') { Self::new(label, "").quoting(words) } else { Self::new(label, words) }
    }

    /// The label with the mark that leads on to the text.
    pub(super) fn heading(&self, lang: Lang) -> String {
        if self.label.ends_with(['?', ':', '.']) { self.label.clone() } else { lang.labelled(&self.label, "").trim_end().to_owned() }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) title: String,
    /// Figures stand to the right.
    pub(super) figures: bool,
}

impl Table {
    fn new(caption: impl Into<String>, columns: &[(&'static str, bool)], lang: Lang) -> Self {
        let columns = columns.iter().map(|(key, figures)| Column { title: lang.text(key).into_owned(), figures: *figures }).collect();
        Self { caption: caption.into(), columns, rows: Vec::new() }
    }
}

/// Words the report in its language.
pub(super) fn brief(report: &Report) -> Brief {
    let lang = report.lang;
    let fact = |key, value: String| (lang.text(key).into_owned(), value);
    let mut facts = vec![fact("report-date", report.today.to_string())];
    if let Some(span) = &report.span {
        facts.push(fact("report-audit", span.title.clone()));
        let values: [(&str, Arg<'_>); 3] =
            [("from", span.first.to_string().into()), ("to", span.last.to_string().into()), ("weeks", u32::from(span.weeks).into())];
        facts.push(fact("report-span", lang.with("report-span-value", &values)));
    }
    let sections = [
        quiz::section(report),
        audit::section(report),
        audit::map(report),
        decision::contradictions(report),
        decision::projection(report),
        decision::wants(report),
        decision::trials(report),
        decision::company(report),
        Some(decision::excellent(report)),
        decision::statement(report),
        missing::section(report),
        audit::notes(report),
        Some(method::section(report)),
    ];
    Brief {
        title: lang.with("report-title", &[("pack", report.pack_title.as_str().into())]),
        facts,
        lead: reading::sentences(report),
        next: reading::next(report),
        axis: figures::axis(report),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// The name of a track, as an argument of a sentence.
fn track(report: &Report, side: Side) -> Arg<'_> {
    Arg::from(report.track(side).name.as_str())
}

/// The name of a track, or a word for none.
fn toward(report: &Report, side: Option<Side>) -> String {
    side.map_or_else(|| report.lang.text("report-neither-side").into_owned(), |s| report.track(s).name.clone())
}

fn yes_no(lang: Lang, yes: bool) -> String {
    lang.text(if yes { "report-yes" } else { "report-no" }).into_owned()
}
