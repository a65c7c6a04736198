//! `fingerpost report`: the brief on standard output or in a new file; knows nothing of what it says.

use super::args::{Format, ReportArgs};
use super::setup::Setup;
use super::{Fault, Output, audit, fault};
use crate::app::action::{Action, World};
use crate::lang::{Lang, Message};
use crate::model::{Attempt, AuditId, DocKey, Week};
use crate::report::{self, Options, Source};
use crate::session::Session;
use crate::storage;
use crate::world::Disk;
use std::path::Path;
use std::process::ExitCode;

pub(super) fn report(setup: &Setup, args: &ReportArgs, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    args.output.as_deref().map_or(Ok(()), |path| must_be_free(lang, path, args.force))?;
    let format = args.form();
    let mut session = setup.session("fingerpost report");
    let text = gathered(setup, args, &mut session, |source, weeks| match format {
        Format::Csv => report::csv::render(weeks.iter().copied()),
        Format::Md => report::markdown::render(&report::build(source)),
        Format::Txt => report::txt::render(&report::build(source)),
        Format::Html => report::html::render(&report::build(source)),
        Format::Json => report::json::render(&report::build(source)),
    })?;
    match &args.output {
        Some(path) => write(setup, path, &text)?,
        None if matches!(format, Format::Md | Format::Txt) => output.prose(&text),
        None => output.exact(&text),
    }
    let data = &session.state.data;
    for (_, why) in data.all_frozen() {
        fault::warn(lang, &lang.say(why));
    }
    if data.all_frozen().all(|(key, _)| data.get(key).is_some()) {
        return Ok(ExitCode::SUCCESS);
    }
    fault::say(&lang.text("cli-report-partial"));
    Ok(ExitCode::from(3))
}

/// The reading alone, to listen to.
pub(super) fn lead(setup: &Setup, output: &mut Output) -> Result<(), Fault> {
    let mut session = setup.session("fingerpost --plain");
    let text = gathered(setup, &ReportArgs::default(), &mut session, |source, _| report::txt::lead(&report::build(source)))?;
    output.prose(&text);
    Ok(())
}

/// Reads what a report is made from, and makes it.
fn gathered(
    setup: &Setup,
    args: &ReportArgs,
    session: &mut Session<Disk>,
    make: impl FnOnce(&Source<'_>, &[&Week]) -> String,
) -> Result<String, Fault> {
    let today = session.state.today();
    let ids = open(setup, args, session)?;
    load(session)?;
    let data = &session.state.data;
    let plan = ids.last().and_then(|id| data.audit(*id));
    let weeks: Vec<&Week> = ids.iter().flat_map(|id| data.weeks(*id)).collect();
    let attempts: Vec<&Attempt> = data.attempts().collect();
    let (trials, decision) = (data.trials(), data.decision());
    let source = Source {
        pack: &setup.pack,
        audit: plan.map(|plan| (plan, weeks.as_slice())),
        attempts: &attempts,
        trials: &trials,
        decision: &decision,
        today,
        lang: setup.lang,
        options: Options { with_notes: args.with_notes },
    };
    Ok(make(&source, &weeks))
}

/// Reads the audits that are meant. Only a table can hold several.
fn open(setup: &Setup, args: &ReportArgs, session: &mut Session<Disk>) -> Result<Vec<AuditId>, Fault> {
    let lang = setup.lang;
    if args.all && args.form() != Format::Csv {
        return Err(Fault::usage(lang.text("cli-report-all"), lang.text("cli-report-all-hint")));
    }
    if args.all {
        audit::open_all(session)?;
        return Ok(session.world.index()?.audits());
    }
    let id = match args.audit {
        Some(week) => Some(audit::open_week(lang, session, week)?),
        None => audit::open_one(session, session.state.today())?,
    };
    Ok(id.into_iter().collect())
}

/// Reads everything but audits.
fn load(session: &mut Session<Disk>) -> Result<(), Fault> {
    let keys = session.world.index()?.keys;
    let single = |key: &DocKey| !matches!(key, DocKey::Audit(_) | DocKey::Week(..));
    let loaded = keys.into_iter().filter(single).filter_map(|key| session.world.load(key)).collect();
    session.dispatch(Action::World(World::Loaded(loaded)));
    Ok(())
}

/// Nothing is replaced unasked, and a directory never.
pub(super) fn must_be_free(lang: Lang, path: &Path, force: bool) -> Result<(), Fault> {
    let told = |key, hint| Err(Fault::failed(lang.with(key, &[("path", path.display().to_string().into())]), lang.text(hint)));
    match path.symlink_metadata() {
        Ok(_) if path.is_dir() => told("cli-is-dir", "cli-is-dir-hint"),
        Ok(_) if !force => told("cli-exists", "cli-exists-hint"),
        _ => Ok(()),
    }
}

/// Writes a file for its owner only, and says so on standard error.
pub(super) fn write(setup: &Setup, path: &Path, text: &str) -> Result<(), Fault> {
    let lang = setup.lang;
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    storage::write_file(&path, text.as_bytes()).map_err(|e| {
        let hint = if e.is_saved() { e.hint() } else { Message::new("cli-no-write-hint") };
        Fault::failed(e.message(), hint)
    })?;
    fault::say(&lang.with("cli-wrote", &[("path", path.display().to_string().into())]));
    Ok(())
}
