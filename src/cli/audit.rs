//! `fingerpost audit`: starts an audit, shows what was logged.

use super::log::{finish, open};
use super::{Args, Fault, Output, Place, full};
use crate::app::action::{Action, World};
use crate::app::audit;
use crate::lang::Lang;
use crate::model::{AuditId, IsoWeek, Line, Week};
use jiff::civil::Date;

pub(super) fn start(
    args: &Args,
    place: &Place,
    weeks: u8,
    from: Option<Date>,
    hours_a_week: f64,
    output: &mut Output,
) -> Result<(), Fault> {
    let mut session = open(args, place, full::pack(Lang::En)?, "fingerpost audit start");
    session.world.hold()?;
    let audits = session.world.index()?.audits();
    session.dispatch(Action::World(World::Index(audits.clone())));
    for id in audits {
        for answer in session.world.open(id) {
            session.dispatch(answer);
        }
    }
    let first_week = IsoWeek::of(from.unwrap_or_else(|| session.state.today()));
    session.dispatch(Action::Audit(audit::Action::Start { first_week, weeks, hours_a_week }));
    finish(session, output)
}

/// Shows one week, or the whole audit.
pub(super) fn show(args: &Args, place: &Place, week: Option<IsoWeek>, lines: bool, json: bool, output: &mut Output) -> Result<(), Fault> {
    let _ = json;
    let mut session = open(args, place, full::pack(Lang::En)?, "fingerpost audit show");
    let day = week.map_or_else(|| session.state.today(), IsoWeek::monday);
    for answer in session.world.open_covering(day) {
        session.dispatch(answer);
    }
    let index = session.world.index()?;
    let Some(id) = session.state.data.audit_on(day).or_else(|| index.audits().last().copied()) else {
        return Err(Fault::failed("there is no audit yet", "Start one: `fingerpost audit start`."));
    };
    if !session.state.data.is_open(id) {
        for answer in session.world.open(id) {
            session.dispatch(answer);
        }
    }
    if let Some((_, reason)) = session.state.data.all_frozen().find(|(key, _)| session.state.data.get(*key).is_none()) {
        return Err(Fault { code: 3, text: reason.to_owned(), hint: "Run `fingerpost doctor`.".to_owned() });
    }
    let all: Vec<Week> = session.state.data.weeks(id).into_iter().filter(|w| week.is_none_or(|only| w.week == only)).cloned().collect();
    heading(&session.state.data, id, output);
    for week in all {
        if lines {
            output.line(&format!("{}", week.week));
            week.lines.iter().for_each(|line| output.line(&one(line)));
        }
    }
    Ok(())
}

fn heading(data: &crate::app::data::Data, id: AuditId, output: &mut Output) {
    if let Some(audit) = data.audit(id) {
        output.line(&format!("{}: {} weeks from {}", audit.title, audit.weeks, audit.first_week));
    }
}

fn one(line: &Line) -> String {
    let on = line.on.map_or_else(|| "whole week".to_owned(), |d| d.to_string());
    let energy = line.energy.map_or_else(|| "-".to_owned(), |e| e.to_string());
    format!(
        "  {on:<10}  {:<22} {:>6} {energy:>3}  {}",
        line.activity.as_str(),
        line.minutes.to_string(),
        crate::model::text::line(&line.note)
    )
}
