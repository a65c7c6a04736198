//! Calendars into weeks: read in pieces, sorted, merged with what is there; knows nothing of how any of that is done.

use super::super::args::ImportArgs;
use super::super::setup::Setup;
use super::super::{Fault, fault, input, sort};
use super::source::{Bytes, Calendar};
use super::{Item, Outcome, Plan, Skip};
use crate::import::ics::{IcsError, Import, Reader, Reading};
use crate::import::merge::{Change, UNSORTED, merge};
use crate::import::sort::{Sorter, TitleInput};
use crate::import::{Unwatched, Window};
use crate::model::{ActivityId, IsoWeek, Line, Week, text};
use crate::session::Session;
use crate::storage;
use crate::world::{self, Disk};
use std::io::Read;
use std::path::Path;

/// Bytes that are read at a time.
const PIECE: usize = 256 << 10;

pub(super) fn read(
    setup: &Setup,
    args: &ImportArgs,
    plan: &Plan,
    session: &mut Session<Disk>,
    files: Vec<Calendar>,
) -> Result<Outcome, Fault> {
    let lang = setup.lang;
    let rules = sort::rules_of(session)?;
    let window = window(args, plan, IsoWeek::of(session.state.today()));
    let me = args.me.iter().chain(&setup.settings.emails).cloned().collect();
    let zone = world::zone();
    let import = take(setup, files, Reading { window, zone: zone.clone(), me })?;
    let (inside, outside): (Vec<_>, Vec<_>) = import.occurrences.into_iter().partition(|o| plan.audits.contains_key(&IsoWeek::of(o.on)));
    let weeks: Vec<Week> = plan.weeks.values().cloned().collect();
    let learned = learned(&weeks, &Sorter::new(&rules, &[]));
    let sorter = Sorter::new(&rules, &learned);
    sorter.broken_rules().iter().for_each(|why| fault::warn(lang, why));
    let merged = merge(weeks, &inside, &sorter, window, &zone);
    let mut warnings = import.warnings;
    warnings.extend(merged.warnings);
    if !outside.is_empty() {
        warnings.push(lang.with("cli-import-outside", &[("count", outside.len().into())]));
    }
    Ok(Outcome {
        read: import.read,
        window: Some(window),
        items: merged.changes.into_iter().map(item).collect(),
        skipped: import.skipped.into_iter().map(|s| Skip { file: s.file, line: s.line, uid: s.uid, why: s.why }).collect(),
        skipped_more: import.skipped_more,
        warnings,
        weeks: merged.weeks,
    })
}

/// The days that are read: those that were said, else those of the audit that covers today, else of the latest one.
fn window(args: &ImportArgs, plan: &Plan, today: IsoWeek) -> Window {
    let audit = plan.audits.get(&today).or_else(|| plan.audits.values().next_back());
    let weeks: Vec<IsoWeek> = plan.audits.iter().filter(|(_, id)| Some(*id) == audit).map(|(week, _)| *week).collect();
    let (first, last) = (weeks.first().copied().unwrap_or(today), weeks.last().copied().unwrap_or(today));
    let from = args.from.unwrap_or_else(|| first.monday().min(args.to.unwrap_or(first.monday())));
    let to = args.to.unwrap_or_else(|| last.sunday().max(from));
    Window { from, to }
}

fn take(setup: &Setup, files: Vec<Calendar>, reading: Reading) -> Result<Import, Fault> {
    let failed = |e: IcsError| Fault::failed(e.to_string(), e.hint());
    let mut reader = Reader::new(reading);
    for Calendar { name, bytes } in files {
        reader.open(&name);
        match bytes {
            Bytes::Read(bytes) => reader.feed(&bytes).map_err(failed)?,
            Bytes::At(path) => feed(&mut reader, &path, setup)?,
        }
        reader.close().map_err(failed)?;
    }
    reader.finish(&Unwatched).map_err(failed)
}

fn feed(reader: &mut Reader, path: &Path, setup: &Setup) -> Result<(), Fault> {
    let unreadable = |e: &std::io::Error| input::unreadable(setup.lang, path, e);
    let mut file = storage::open_file(path).map_err(|e| unreadable(&e))?;
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(n) => reader.feed(piece.get(..n).unwrap_or_default()).map_err(|e| Fault::failed(e.to_string(), e.hint()))?,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(e) => return Err(unreadable(&e)),
        }
    }
}

/// Titles that a person sorted otherwise than the sorter would: the same title goes the same way next time.
fn learned(weeks: &[Week], sorter: &Sorter) -> Vec<(String, ActivityId)> {
    let by_hand = |line: &Line| {
        let event = line.event.as_ref()?;
        let guess = sorter.sort(&TitleInput::new(&event.title, 0, false)).activity;
        let own = line.activity.as_str() != UNSORTED && guess.as_ref() != Some(&line.activity);
        own.then(|| (event.title.clone(), line.activity.clone()))
    };
    weeks.iter().flat_map(|w| &w.lines).filter_map(by_hand).collect()
}

fn item(change: Change) -> Item {
    Item {
        uid: Some(text::line(&change.uid)),
        start: change.start.text(),
        end: change.end.map(crate::import::when::When::text),
        title: change.title,
        minutes: change.minutes,
        activity: change.activity.map(|a| a.to_string()),
        reason: change.reason,
        status: change.status.id(),
        why: change.why,
    }
}
