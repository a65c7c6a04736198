//! Calendars into weeks: read in pieces, sorted, merged with what is there; knows nothing of how any of that is done.

use super::super::args::ImportArgs;
use super::super::setup::Setup;
use super::super::{Fault, sort};
use super::{Item, Outcome, Plan, Skip, refusal};
use crate::app::import::reason as said;
use crate::import::change::Change;
use crate::import::ics::{Occurrence, Reading};
use crate::import::learn::learned;
use crate::import::merge::merge;
use crate::import::sort::Sorter;
use crate::import::when::When;
use crate::import::{Unwatched, Window};
use crate::lang::Lang;
use crate::model::{IsoWeek, Week, text};
use crate::session::Session;
use crate::world::import::{self as reader, Calendar};
use crate::world::{self, Disk};

pub(super) fn read(
    setup: &Setup,
    args: &ImportArgs,
    plan: &Plan,
    session: &mut Session<Disk>,
    files: Vec<Calendar>,
) -> Result<Outcome, Fault> {
    let lang = setup.lang;
    Sorter::warm_up();
    let rules = sort::rules_of(session)?;
    let window = window(args, plan, IsoWeek::of(session.state.today()));
    let me = args.me.iter().chain(&setup.settings.emails).cloned().collect();
    let zone = world::zone();
    let mut import = reader::read(files, Reading { window, zone: zone.clone(), me }, &Unwatched).map_err(|why| refusal(lang, &why))?;
    let is_inside = |o: &Occurrence| plan.audits.contains_key(&IsoWeek::of(o.on));
    let outside = import.occurrences.iter().filter(|o| !is_inside(o)).count();
    let weeks: Vec<Week> = plan.weeks.values().cloned().collect();
    let learned = learned(weeks.iter().flat_map(|w| &w.lines), &rules);
    let sorter = Sorter::new(&rules, &learned);
    let merged = merge(weeks, &import, is_inside, &sorter, window, &zone);
    let told = sorter.broken_rules().iter().chain(&import.warnings).chain(&merged.warnings);
    let mut warnings: Vec<String> = told.map(|w| said::warning(lang, w)).collect();
    if outside > 0 {
        warnings.push(lang.with("cli-import-outside", &[("count", outside.into())]));
    }
    let skipped_said = said::skipped(lang, &import);
    import.skipped.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    // What scripts read is always in the same language.
    let of_events = if args.json { Lang::En } else { lang };
    Ok(Outcome {
        read: import.read,
        window: Some(window),
        items: merged.changes.into_iter().map(|c| item(of_events, args.json, c)).collect(),
        skipped: import
            .skipped
            .into_iter()
            .map(|s| Skip { file: s.file, line: s.line, uid: s.uid, why: said::flaw(of_events, s.why) })
            .collect(),
        skipped_more: import.skipped_more,
        skipped_said,
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

fn item(lang: Lang, json: bool, change: Change) -> Item {
    Item {
        uid: Some(text::line(&change.uid)),
        start: change.start.text(),
        end: change.end.map(When::text),
        title: change.title,
        minutes: change.minutes,
        activity: change.activity.map(|a| a.to_string()),
        reason: said::reason(lang, &change.reason),
        status: change.status,
        why: change.why.map(|why| if json { said::cause_id(lang, &why) } else { said::cause(lang, &why) }),
    }
}
