//! `fingerpost audit mark`: what a week was like, beside its lines; knows nothing of how that counts.

use super::super::args::Marks;
use super::super::log::{readable, saved};
use super::super::setup::Setup;
use super::super::{Fault, Output};
use super::{open_one, text, uncovered};
use crate::model::{AuditId, Doc, DocKey, IsoWeek, Week, text as clean};
use crate::session::{Perform, Session};

pub(super) fn mark(setup: &Setup, marks: &Marks, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let mut session = setup.session("fingerpost audit mark");
    session.world.hold()?;
    let week = marks.week.unwrap_or_else(|| IsoWeek::of(session.state.today()));
    let Some(id) = open_one(&mut session, week.monday())? else {
        return Err(Fault::failed(lang.text("cli-no-audit"), lang.text("cli-no-audit-hint")));
    };
    readable(&session, week.monday())?;
    uncovered(lang, &session, id, week)?;
    let now = change(&mut session, id, week, |week| {
        week.hard = marks.hard.unwrap_or(week.hard);
        week.atypical = marks.atypical.unwrap_or(week.atypical);
        week.days_off = marks.days_off.unwrap_or(week.days_off);
        if let Some(said) = &marks.check_in {
            week.check_in = clean::block(said);
        }
    });
    saved(&session)?;
    output.is_saved();
    output.line(&text::head(setup, &now));
    Ok(())
}

/// Changes what stands beside the lines of a week; the week as it then is.
fn change<P: Perform>(session: &mut Session<P>, id: AuditId, week: IsoWeek, act: impl FnOnce(&mut Week)) -> Week {
    let mut copy = session.state.data.week_or_new(id, week);
    act(&mut copy);
    let label = session.state.lang.with("did-marks", &[("week", week.to_string().into())]);
    session.commit(label, vec![(DocKey::Week(id, week), Some(Doc::Week(copy.clone())))]);
    copy
}
