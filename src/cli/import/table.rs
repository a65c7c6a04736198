//! Tables into weeks: each row becomes a line of the audit that covers its day; what is there already is not added twice.

use super::super::args::ImportArgs;
use super::super::setup::Setup;
use super::super::{Fault, fault, names};
use super::{Item, Outcome, Plan, Skip};
use crate::import::change::Status;
use crate::import::csv::{self, BadRow, Row, Table};
use crate::import::merge::UNSORTED;
use crate::lang::{Lang, Message};
use crate::model::{ActivityId, IsoWeek, Line, Week, text};
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn read(setup: &Setup, args: &ImportArgs, plan: &Plan, tables: Vec<(String, Vec<u8>)>) -> Result<Outcome, Fault> {
    let lang = setup.lang;
    // What scripts read is always in the same language.
    let of_rows = if args.json { Lang::En } else { lang };
    let mut work = Work::new(plan);
    let mut bad: Vec<Skip> = Vec::new();
    let mut outcome = Outcome::default();
    for (name, bytes) in tables {
        let Table { rows, bad: broken, unknown_columns } = csv::read(&bytes, &|cell| activity(setup, cell, of_rows)).map_err(|e| {
            let values = [("file", name.clone().into()), ("why", e.message().into())];
            Fault::failed(lang.with("cli-bad-table", &values), e.hint())
        })?;
        if !unknown_columns.is_empty() {
            let values = [("file", name.clone().into()), ("columns", unknown_columns.join(", ").into())];
            outcome.warnings.push(lang.with("cli-unknown-columns", &values));
        }
        outcome.read += (rows.len() + broken.len()) as u64;
        let skip = |line, why| Skip { file: name.clone(), line, uid: String::new(), why };
        bad.extend(broken.into_iter().map(|row| skip(row.line_number, told(of_rows, &row))));
        for row in rows.into_iter().filter(|row| within(args, row)) {
            if plan.audits.contains_key(&row.week) {
                outcome.items.push(work.add(row));
            } else {
                let day = row.line.on.map_or_else(|| row.week.to_string(), |on| on.to_string());
                work.uncovered.insert(row.week);
                bad.push(skip(row.line_number, lang.with("audit-not-covered", &[("date", day.into())])));
            }
        }
    }
    bad.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    if !args.skip_bad && !bad.is_empty() {
        return Err(refused(setup, &bad, &work.uncovered, plan));
    }
    outcome.skipped = bad;
    outcome.weeks = work.weeks.into_values().collect();
    Ok(outcome)
}

/// What is wrong with a row, its column before it.
fn told(lang: Lang, row: &BadRow) -> String {
    let column = if row.field == csv::WHOLE { lang.text("row-itself") } else { Cow::Borrowed(row.field.as_str()) };
    let why = lang.say(&row.why);
    if column.is_empty() { why } else { lang.labelled(&column, &why) }
}

/// The activity that a cell names; lines that nobody sorted yet come back as such.
fn activity(setup: &Setup, cell: &str, lang: Lang) -> Result<ActivityId, Message> {
    if let Ok(id) = ActivityId::new(cell)
        && (id.as_str() == UNSORTED || setup.pack.activity(&id).is_some())
    {
        return Ok(id);
    }
    names::activity(&setup.pack, cell, lang).map_err(|fault| {
        let hint = lang.say(&fault.hint);
        let near = hint.split_once(". ").map_or(hint.as_str(), |(near, _)| near);
        Message::Verbatim(format!("{}. {near}", lang.say(&fault.text)))
    })
}

fn within(args: &ImportArgs, row: &Row) -> bool {
    let (first, last): (Date, Date) = row.line.on.map_or_else(|| (row.week.monday(), row.week.sunday()), |on| (on, on));
    args.from.is_none_or(|from| from <= last) && args.to.is_none_or(|to| first <= to)
}

/// Names every row that stands in the way.
fn refused(setup: &Setup, bad: &[Skip], uncovered: &BTreeSet<IsoWeek>, plan: &Plan) -> Fault {
    let lang = setup.lang;
    for skip in bad {
        let values = [("file", skip.file.clone().into()), ("line", skip.line.into()), ("why", skip.why.clone().into())];
        fault::say(&lang.with("cli-import-skip", &values));
    }
    let hint = match uncovered.first() {
        Some(week) => {
            let from = week.monday().to_string();
            let known: Vec<String> = plan.audits.values().collect::<BTreeSet<_>>().iter().map(ToString::to_string).collect();
            lang.with("cli-uncovered-hint", &[("from", from.into()), ("audits", known.join(", ").into())])
        }
        None => lang.text("cli-bad-rows-hint").into_owned(),
    };
    Fault::failed(lang.with("cli-bad-rows", &[("count", bad.len().into())]), hint)
}

/// The weeks while lines are added.
struct Work {
    weeks: BTreeMap<IsoWeek, Week>,
    /// Lines that were there before and that no row has been matched with yet.
    unmatched: BTreeMap<IsoWeek, Vec<usize>>,
    uncovered: BTreeSet<IsoWeek>,
}

impl Work {
    fn new(plan: &Plan) -> Self {
        let unmatched = plan.weeks.iter().map(|(week, w)| (*week, (0..w.lines.len()).collect())).collect();
        Self { weeks: plan.weeks.clone(), unmatched, uncovered: BTreeSet::new() }
    }

    fn add(&mut self, row: Row) -> Item {
        let Row { week, line, .. } = row;
        let known = self.weeks.entry(week).or_insert_with(|| Week::new(week));
        let free = self.unmatched.entry(week).or_default();
        let place = |is: &dyn Fn(&Line) -> bool| free.iter().position(|n| known.lines.get(*n).is_some_and(is));
        let same_event =
            |old: &Line| old.event.as_ref().zip(line.event.as_ref()).is_some_and(|(a, b)| (&a.uid, &a.start) == (&b.uid, &b.start));
        let (at, status) = match (place(&|old| *old == line), place(&same_event)) {
            (Some(at), _) => (Some(at), Status::Same),
            (None, Some(at)) => (Some(at), Status::Changed),
            (None, None) => (None, Status::Added),
        };
        match at.map(|at| free.remove(at)) {
            Some(n) => {
                if let Some(old) = known.lines.get_mut(n) {
                    old.clone_from(&line);
                }
            }
            None => known.lines.push(line.clone()),
        }
        Item {
            uid: line.event.as_ref().map(|e| e.uid.clone()),
            start: line.on.map_or_else(|| week.to_string(), |on| on.to_string()),
            end: None,
            title: line.event.as_ref().map_or_else(|| text::line(&line.note), |e| e.title.clone()),
            minutes: line.minutes.get(),
            activity: Some(line.activity.to_string()).filter(|a| a != UNSORTED),
            reason: String::new(),
            status,
            why: None,
        }
    }
}
