//! `fingerpost log`: one line into the audit that covers its day; the rules are the same as on the screen.

use super::args::Entry;
use super::setup::Setup;
use super::{Fault, Output, audit, names};
use crate::app::action::{Action, World};
use crate::app::audit::Action as Audits;
use crate::app::state::{Notice, Tone};
use crate::model::{DocKey, Energy, IsoWeek, Minutes};
use crate::session::{Perform, Session};
use crate::world::Disk;
use jiff::civil::Date;

pub(super) fn log(setup: &Setup, entry: &Entry, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let activity = names::activity(&setup.pack, &entry.activity, lang)?;
    let bad = |said: &str, key, hint| Fault::usage(lang.with(key, &[("said", crate::model::text::line(said).into())]), lang.text(hint));
    let minutes: Minutes = entry.duration.parse().ok().ok_or_else(|| bad(&entry.duration, "cli-no-duration", "cli-no-duration-hint"))?;
    let energy = match entry.energy.as_deref() {
        Some(said) => Some(said.parse::<Energy>().ok().ok_or_else(|| bad(said, "cli-no-energy", "cli-no-energy-hint"))?),
        None => None,
    };
    let mut session = setup.session("fingerpost log");
    session.world.hold()?;
    let on = entry.on.unwrap_or_else(|| session.state.today());
    for answer in session.world.open_day(on) {
        session.dispatch(answer);
    }
    // A line may belong to a running trial.
    let trials = session.world.load(DocKey::Trials);
    session.dispatch(Action::World(World::Loaded(trials.into_iter().collect())));
    if session.state.data.audit_on(on).is_none() {
        // Only a refusal names the audits that there are.
        let index = session.world.index()?;
        session.dispatch(Action::World(World::Index(index.audits())));
    }
    audit::could_read(&session)?;
    readable(&session, on)?;
    let note = entry.note.clone();
    session.dispatch(Action::Audit(Audits::Log { activity, minutes, energy, on, note, recalled: entry.recalled }));
    finish(&session, output)
}

/// Whether what the line would go into can be read.
///
/// # Errors
/// Where a plan that may cover the day, or its week, can't: that is not the same as none.
pub(super) fn readable(session: &Session<Disk>, on: Date) -> Result<(), Fault> {
    let week = IsoWeek::of(on);
    let concerns = |key: DocKey| match key {
        DocKey::Audit(id) => id.may_cover(week),
        DocKey::Week(_, other) => other == week,
        DocKey::Attempt(_) | DocKey::Trials | DocKey::Decision | DocKey::Rules => false,
    };
    let data = &session.state.data;
    match data.all_frozen().find(|(key, _)| concerns(*key) && data.get(*key).is_none()) {
        Some((_, why)) => Err(Fault::unreadable(why.clone(), session.state.lang.text("cli-doctor-hint"))),
        None => Ok(()),
    }
}

/// Says what came of it: the notice of the session, or why it could not be done.
pub(super) fn finish<P: Perform>(session: &Session<P>, output: &mut Output) -> Result<(), Fault> {
    saved(session)?;
    if let Some(notice) = &session.state.notice {
        output.is_saved();
        output.line(&notice.text);
    }
    Ok(())
}

/// Whether everything that was done is on disk.
///
/// # Errors
/// Where something was refused or could not be saved.
pub(super) fn saved<P: Perform>(session: &Session<P>) -> Result<(), Fault> {
    if let Some((text, hint)) = session.state.saving.failed.values().next() {
        return Err(Fault::failed(text.clone(), hint.clone()));
    }
    match &session.state.notice {
        Some(Notice { tone: Tone::Error, text, hint }) => Err(Fault::failed(text.clone(), hint.clone().unwrap_or_default())),
        _ => Ok(()),
    }
}
