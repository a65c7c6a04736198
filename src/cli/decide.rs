//! `fingerpost decide`: where things stand, or words of one's own put into the decision's worksheet; knows nothing of figures.

use super::args::Decide;
use super::log::{load, saved};
use super::setup::Setup;
use super::{Fault, Output, report};
use crate::model::{Decision, Doc, DocKey, Side, text};

pub(super) fn decide(setup: &Setup, said: &Decide, output: &mut Output) -> Result<(), Fault> {
    if said.is_nothing() {
        return report::lead(setup, output);
    }
    let mut session = setup.session("fingerpost decide");
    session.world.hold()?;
    load(&mut session, DocKey::Decision)?;
    let mut decision = session.state.data.decision();
    write(&mut decision, said);
    let label = setup.lang.text("did-decide").into_owned();
    session.commit(label, vec![(DocKey::Decision, Some(Doc::Decision(decision)))]);
    saved(&session)?;
    output.is_saved();
    output.line(&setup.lang.text("plain-kept"));
    Ok(())
}

/// What was not said stays.
fn write(decision: &mut Decision, said: &Decide) {
    if let Some(statement) = &said.statement {
        decision.statement = text::block(statement);
    }
    decision.gives_energy = said.gives_energy.or(decision.gives_energy);
    decision.company_size = said.company_size.or(decision.company_size);
    decision.parity = said.parity.or(decision.parity);
    for (side, answer) in Side::BOTH.into_iter().zip([&said.excellent_staff, &said.excellent_em]) {
        if let Some(answer) = answer {
            decision.excellent.entry(side).or_default().answer = text::block(answer);
        }
    }
}
