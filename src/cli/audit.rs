//! `fingerpost audit`: starts an audit, shows what was logged; knows nothing of how figures are made.

mod json;
mod mark;
pub(super) mod text;

use super::args::AuditCommand;
use super::log::finish;
use super::setup::Setup;
use super::{Fault, Output, fault};
use crate::analysis::audit::{self as figures, AuditReading};
use crate::app::action::{Action, World};
use crate::app::audit;
use crate::app::data::Data;
use crate::app::state::{Notice, Tone};
use crate::lang::{Lang, Message};
use crate::model::{Audit, AuditId, DocKey, IsoWeek, Week};
use crate::session::Session;
use crate::world::Disk;
use jiff::civil::Date;
use std::process::ExitCode;

pub(super) fn run(setup: &Setup, command: &AuditCommand, output: &mut Output) -> Result<ExitCode, Fault> {
    match command {
        AuditCommand::Start { weeks, from, hours_a_week } => {
            start(setup, *weeks, *from, *hours_a_week, output)?;
            Ok(ExitCode::SUCCESS)
        }
        AuditCommand::Mark(marks) => mark::mark(setup, marks, output).map(|()| ExitCode::SUCCESS),
        AuditCommand::Show { week, lines, json } => show(setup, *week, *lines, *json, output),
    }
}

fn start(setup: &Setup, weeks: u8, from: Option<Date>, hours_a_week: Option<f64>, output: &mut Output) -> Result<(), Fault> {
    let mut session = setup.session("fingerpost audit start");
    session.world.hold()?;
    open_all(&mut session)?;
    let first_week = IsoWeek::of(from.unwrap_or_else(|| session.state.today()));
    let hours_a_week = hours_a_week.or(setup.settings.hours_a_week).unwrap_or(Audit::DEFAULT_HOURS);
    session.dispatch(Action::Audit(audit::Action::Start { first_week, weeks, hours_a_week }));
    finish(&session, output)
}

/// Reads every audit.
///
/// # Errors
/// Where the directory can't be listed.
pub(super) fn open_all(session: &mut Session<Disk>) -> Result<(), Fault> {
    let audits = session.world.index()?.audits();
    session.dispatch(Action::World(World::Index(audits.clone())));
    for id in audits {
        for answer in session.world.open(id) {
            session.dispatch(answer);
        }
    }
    could_read(session)
}

/// Whether every directory could be listed so far.
///
/// # Errors
/// Where one could not.
pub(super) fn could_read(session: &Session<Disk>) -> Result<(), Fault> {
    match &session.state.notice {
        Some(Notice { tone: Tone::Error, text, hint }) => Err(Fault::unreadable(text.clone(), hint.clone().unwrap_or_default())),
        _ => Ok(()),
    }
}

/// Reads the audit that is meant: the one that covers a day, else the latest.
///
/// # Errors
/// Where the directory can't be listed.
pub(super) fn open_one(session: &mut Session<Disk>, day: Date) -> Result<Option<AuditId>, Fault> {
    for answer in session.world.open_covering(day) {
        session.dispatch(answer);
    }
    let covering = session.state.data.audit_on(day);
    let Some(id) = covering.or(session.world.index()?.audits().last().copied()) else { return Ok(None) };
    open_id(session, id)?;
    Ok(Some(id))
}

/// Reads the audit that a week names: the one that begins with it, else the one that covers it.
///
/// # Errors
/// Where there is none, or the directory can't be listed.
pub(super) fn open_week(lang: Lang, session: &mut Session<Disk>, week: IsoWeek) -> Result<AuditId, Fault> {
    let known = session.world.index()?.audits();
    for answer in session.world.open_covering(week.monday()) {
        session.dispatch(answer);
    }
    let named = known.iter().copied().find(|id| id.0 == week);
    if let Some(id) = named.or_else(|| session.state.data.audit_on(week.monday())) {
        open_id(session, id)?;
        return Ok(id);
    }
    could_read(session)?;
    let Some(last) = known.last() else { return Err(Fault::failed(lang.text("cli-no-audit"), lang.text("cli-no-audit-hint"))) };
    let all: Vec<String> = known.iter().map(ToString::to_string).collect();
    let values = [("audits", all.join(", ").into()), ("last", last.to_string().into())];
    Err(Fault::failed(lang.with("audit-not-covered", &[("date", week.to_string().into())]), lang.with("cli-no-such-audit-hint", &values)))
}

fn open_id(session: &mut Session<Disk>, id: AuditId) -> Result<(), Fault> {
    if !session.state.data.is_open(id) {
        for answer in session.world.open(id) {
            session.dispatch(answer);
        }
    }
    could_read(session)
}

/// Documents of an audit that could not be read, with their reasons; those that are only shown are told as warnings.
pub(super) fn unreadable(data: &Data, id: AuditId) -> Vec<(String, Message)> {
    let own = |key: &DocKey| matches!(key, DocKey::Audit(a) | DocKey::Week(a, _) if *a == id);
    let name = |key: DocKey| if let DocKey::Week(_, week) = key { week.to_string() } else { id.to_string() };
    let lost = data.all_frozen().filter(|(key, _)| own(key) && data.get(*key).is_none());
    lost.map(|(key, why)| (name(key), why.clone())).collect()
}

/// Whether an audit has a week; one whose plan can't be read may have any.
///
/// # Errors
/// Where it has not.
fn uncovered(lang: Lang, session: &Session<Disk>, id: AuditId, week: IsoWeek) -> Result<(), Fault> {
    let Some(plan) = session.state.data.audit(id).filter(|plan| !plan.covers(week)) else { return Ok(()) };
    let text = lang.with("cli-week-uncovered", &[("week", week.to_string().into())]);
    let values = [("first", plan.first_week.to_string().into()), ("last", plan.last_week().to_string().into())];
    Err(Fault::failed(text, lang.with("cli-week-uncovered-hint", &values)))
}

/// What is shown of an audit.
struct Shown<'a> {
    plan: &'a Audit,
    weeks: Vec<&'a Week>,
    reading: AuditReading,
    unreadable: Vec<(String, Message)>,
}

/// Shows one week, or the whole audit. What can't be read is told, and the rest is shown.
fn show(setup: &Setup, week: Option<IsoWeek>, lines: bool, json: bool, output: &mut Output) -> Result<ExitCode, Fault> {
    let lang = setup.lang;
    let mut session = setup.session("fingerpost audit show");
    let today = session.state.today();
    let Some(id) = open_one(&mut session, week.map_or(today, IsoWeek::monday))? else {
        return Err(Fault::failed(lang.text("cli-no-audit"), lang.text("cli-no-audit-hint")));
    };
    if let Some(week) = week {
        uncovered(lang, &session, id, week)?;
    }
    let data = &session.state.data;
    let unreadable = unreadable(data, id);
    let Some(plan) = data.audit(id) else {
        let why = unreadable.into_iter().next().map_or_else(Message::none, |(_, why)| why);
        return Err(Fault::unreadable(why, lang.text("cli-doctor-hint")));
    };
    let weeks: Vec<&Week> = data.weeks(id).into_iter().filter(|w| week.is_none_or(|only| w.week == only)).collect();
    let reading = figures::read(plan, weeks.iter().copied(), &setup.pack, Some(today));
    let shown = Shown { plan, weeks, reading, unreadable };
    for (_, why) in data.all_frozen() {
        fault::warn(lang, &lang.say(why));
    }
    if json {
        output.json(&json::render(setup, &shown));
    } else {
        text::show(setup, &shown, week.is_some(), lines, output);
    }
    if shown.unreadable.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    fault::say(&lang.text("cli-doctor-hint"));
    Ok(ExitCode::from(3))
}
