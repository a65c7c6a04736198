//! `fingerpost log`: one line into the audit that covers its day; the rules are the same as on the screen.

use super::{Args, Fault, Output, Place, full};
use crate::app::action::Action;
use crate::app::audit;
use crate::app::state::{Notice, State, Tone};
use crate::lang::Lang;
use crate::model::{Activity, ActivityId, Energy, Minutes, Pack};
use crate::session::Session;
use crate::storage::Store;
use crate::world::{self, Disk};
use std::sync::Arc;

use super::args::Entry;

/// How alike a name must be to be offered, 0.0 to 1.0.
const ALIKE: f64 = 0.6;
/// How many names are offered.
const OFFERED: usize = 3;

pub(super) fn log(args: &Args, place: &Place, entry: &Entry, output: &mut Output) -> Result<(), Fault> {
    let pack = full::pack(Lang::En)?;
    let activity = find(&pack, &entry.activity)?;
    let minutes = entry.duration.parse::<Minutes>().map_err(|e| Fault::usage(e.to_string(), "Such as `fingerpost log coding 1h30 +1`."))?;
    let energy = entry.energy.as_deref().map(str::parse::<Energy>).transpose();
    let energy = energy.map_err(|e| Fault::usage(e.to_string(), "Leave it out to rate the line later."))?;
    let mut session = open(args, place, pack, "fingerpost log");
    session.world.hold()?;
    let on = entry.on.unwrap_or_else(|| session.state.today());
    for answer in session.world.open_covering(on) {
        session.dispatch(answer);
    }
    if session.state.data.audits().next().is_none() {
        let index = session.world.index()?;
        session.dispatch(Action::World(crate::app::action::World::Index(index.audits())));
    }
    let note = entry.note.clone();
    session.dispatch(Action::Audit(audit::Action::Log { activity, minutes, energy, on, note, recalled: entry.recalled }));
    finish(session, output)
}

/// A session on the data directory, with nothing opened yet.
pub(super) fn open(args: &Args, place: &Place, pack: Pack, holder: &str) -> Session<Disk> {
    let state = State::new(Arc::new(pack), world::now(args.today), Lang::En);
    Session::new(state, Disk::new(Store::new(&place.data).named(holder)))
}

/// Says what came of it: the notice of the session, or why it could not be done.
pub(super) fn finish(session: Session<Disk>, output: &mut Output) -> Result<(), Fault> {
    let state = session.state;
    if let Some((text, hint)) = state.saving.failed.into_values().next() {
        return Err(Fault::failed(text, hint));
    }
    match state.notice {
        Some(Notice { tone: Tone::Error, text, hint }) => Err(Fault::failed(text, hint.unwrap_or_default())),
        Some(notice) => {
            output.is_saved();
            output.line(&notice.text);
            Ok(())
        }
        None => Ok(()),
    }
}

/// The activity that a person means: by id, by the unique beginning of an id, or by name.
///
/// # Errors
/// Where none or several fit, with the nearest names.
pub(super) fn find(pack: &Pack, said: &str) -> Result<ActivityId, Fault> {
    let wanted = said.trim().to_lowercase();
    let is = |a: &&Activity| a.id.as_str() == wanted || a.name.to_lowercase() == wanted;
    if let Some(activity) = pack.activities.iter().find(is) {
        return Ok(activity.id.clone());
    }
    let starts = |a: &&Activity| !wanted.is_empty() && (a.id.as_str().starts_with(&wanted) || a.name.to_lowercase().starts_with(&wanted));
    let fits: Vec<&Activity> = pack.activities.iter().filter(starts).collect();
    match fits.as_slice() {
        [one] => Ok(one.id.clone()),
        [] => Err(unknown(pack, said, &wanted)),
        several => {
            let names: Vec<&str> = several.iter().map(|a| a.id.as_str()).collect();
            Err(Fault::usage(format!("`{said}` may be {}", names.join(" or ")), "Write more of it."))
        }
    }
}

fn unknown(pack: &Pack, said: &str, wanted: &str) -> Fault {
    let likeness = |a: &Activity| strsim::jaro_winkler(a.id.as_str(), wanted).max(strsim::jaro_winkler(&a.name.to_lowercase(), wanted));
    let mut near: Vec<(f64, &str)> = pack.activities.iter().map(|a| (likeness(a), a.id.as_str())).filter(|(l, _)| *l >= ALIKE).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let names: Vec<&str> = near.iter().take(OFFERED).map(|(_, id)| *id).collect();
    let all: Vec<&str> = pack.activities.iter().map(|a| a.id.as_str()).collect();
    let hint = if names.is_empty() {
        format!("Activities: {}.", all.join(", "))
    } else {
        format!("Nearest: {}. All: {}.", names.join(", "), all.join(", "))
    };
    Fault::usage(format!("there is no activity `{said}`"), hint)
}
