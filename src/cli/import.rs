//! `fingerpost import`: calendars and tables into the audits that cover their days, all of it or nothing.

mod calendar;
mod table;
mod tell;

use super::args::ImportArgs;
use super::log::saved;
use super::setup::Setup;
use super::{Fault, Output, audit};
use crate::app::data::Data;
use crate::app::import::reason::refused;
use crate::import::Window;
use crate::import::change::Status;
use crate::import::reason::Refused;
use crate::lang::Lang;
use crate::model::{AuditId, Doc, DocKey, IsoWeek, Week};
use crate::session::Session;
use crate::world::Disk;
use crate::world::import::{self as reader, Source};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What became of one event or row.
#[derive(Clone, Debug)]
struct Item {
    uid: Option<String>,
    start: String,
    end: Option<String>,
    title: String,
    minutes: u32,
    activity: Option<String>,
    reason: String,
    status: Status,
    why: Option<String>,
}

/// Something that was passed over.
#[derive(Clone, Debug)]
struct Skip {
    file: String,
    line: u64,
    uid: String,
    why: String,
}

/// What an import comes to.
#[derive(Clone, Debug, Default)]
struct Outcome {
    /// Events or rows that were read.
    read: u64,
    window: Option<Window>,
    items: Vec<Item>,
    skipped: Vec<Skip>,
    /// How many more were passed over.
    skipped_more: u64,
    /// How many events of how many, and why.
    skipped_said: Option<String>,
    warnings: Vec<String>,
    /// Weeks as they will be.
    weeks: Vec<Week>,
}

/// The weeks of all audits that were read, whether something is logged in them or not.
struct Plan {
    audits: BTreeMap<IsoWeek, AuditId>,
    weeks: BTreeMap<IsoWeek, Week>,
}

impl Plan {
    /// # Errors
    /// Where a plan or week can't be read: an import must not mistake that for an empty one.
    fn new(setup: &Setup, data: &Data) -> Result<Self, Fault> {
        let lang = setup.lang;
        if let Some((_, why)) = data.all_frozen().find(|(key, _)| matches!(key, DocKey::Audit(_)) && data.get(*key).is_none()) {
            return Err(Fault::unreadable(why.clone(), lang.text("cli-doctor-hint")));
        }
        let mut plan = Self { audits: BTreeMap::new(), weeks: BTreeMap::new() };
        for id in data.audits() {
            for week in data.audit(id).into_iter().flat_map(crate::model::Audit::all_weeks) {
                plan.audits.insert(week, id);
                plan.weeks.insert(week, data.week_or_new(id, week));
            }
        }
        if plan.audits.is_empty() {
            return Err(Fault::failed(lang.text("cli-no-audit"), lang.text("cli-no-audit-hint")));
        }
        Ok(plan)
    }
}

pub(super) fn import(setup: &Setup, args: &ImportArgs, output: &mut Output) -> Result<(), Fault> {
    let mut session = setup.session("fingerpost import");
    bring(setup, args, &mut session, false, output)
}

/// Imports in a session; where no question follows others are kept from writing meanwhile.
pub(super) fn bring(
    setup: &Setup,
    args: &ImportArgs,
    session: &mut Session<Disk>,
    asks_next: bool,
    output: &mut Output,
) -> Result<(), Fault> {
    let lang = setup.lang;
    if args.from.zip(args.to).is_some_and(|(from, to)| from > to) {
        return Err(Fault::usage(lang.text("cli-window-empty"), lang.text("cli-window-empty-hint")));
    }
    let source = reader::find(&args.paths, true).map_err(|why| refusal(lang, &why))?;
    if !asks_next && !args.dry_run {
        session.world.hold()?;
    }
    audit::open_all(session)?;
    let plan = Plan::new(setup, &session.state.data)?;
    let outcome = match source {
        Source::Tables(tables) => table::read(setup, args, &plan, tables)?,
        Source::Calendars(files) => calendar::read(setup, args, &plan, session, files)?,
    };
    if !args.dry_run {
        keep(setup, session, &plan, &outcome)?;
        output.is_saved();
    }
    if args.json {
        output.json(&json(&outcome));
    } else {
        tell::tell(setup, &outcome, (args.dry_run, asks_next), output);
    }
    Ok(())
}

/// Why nothing was imported.
fn refusal(lang: Lang, why: &Refused) -> Fault {
    let (text, hint) = refused(lang, why);
    if *why == Refused::Both { Fault::usage(text, hint) } else { Fault::failed(text, hint) }
}

/// Writes the weeks that changed, as one step. Where one can't be written, those written before are put back.
fn keep(setup: &Setup, session: &mut Session<Disk>, plan: &Plan, outcome: &Outcome) -> Result<(), Fault> {
    let changed = outcome.weeks.iter().filter(|w| plan.weeks.get(&w.week) != Some(w));
    let docs: Vec<(DocKey, Option<Doc>)> =
        changed.filter_map(|w| Some((DocKey::Week(*plan.audits.get(&w.week)?, w.week), Some(Doc::Week(w.clone()))))).collect();
    session.commit(setup.lang.text("undo-import").into_owned(), docs);
    saved(session).inspect_err(|_| session.dispatch(crate::app::Action::Undo))
}

fn json(outcome: &Outcome) -> Value {
    json!({
        "format": 1,
        "read": outcome.read,
        "window": outcome.window.map(|w| json!({"from": w.from.to_string(), "to": w.to.to_string()})),
        "events": outcome.items.iter().map(|i| json!({
            "uid": i.uid, "start": i.start, "end": i.end, "title": i.title, "minutes": i.minutes, "activity": i.activity,
            "reason": i.reason, "status": i.status.id(), "why": i.why,
        })).collect::<Vec<_>>(),
        "skipped": outcome.skipped.iter().map(|s| json!({"file": s.file, "line": s.line, "uid": s.uid, "why": s.why})).collect::<Vec<_>>(),
        "skipped_more": outcome.skipped_more,
        "warnings": outcome.warnings,
    })
}
