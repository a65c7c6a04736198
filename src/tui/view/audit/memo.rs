//! The figures of an audit as they were read and laid out last, so that a frame computes only what changed; knows nothing of how they look.

use super::Spans;
use crate::analysis::audit::{AuditReading, read};
use crate::app::state::State;
use crate::lang::Lang;
use crate::model::pack::Pack;
use crate::model::{Audit, Doc, DocKey};
use crate::tui::theme::Look;
use jiff::civil::Date;
use std::sync::Arc;

/// What was computed last, with all that it depends on: documents never change in place, so that the same ones say the same.
#[derive(Debug, Default)]
pub struct Memo {
    read: Option<Read>,
    laid_out: Option<LaidOut>,
}

#[derive(Debug)]
struct Read {
    docs: Vec<Arc<Doc>>,
    pack: Arc<Pack>,
    today: Date,
    reading: Arc<AuditReading>,
}

#[derive(Debug)]
struct LaidOut {
    reading: Arc<AuditReading>,
    lang: Lang,
    look: Look,
    width: u16,
    lines: Arc<Vec<Spans>>,
}

impl Memo {
    /// The lines that `make` makes of the figures of the audit in so many columns.
    pub(super) fn lines(
        &mut self,
        (state, plan): (&State, &Audit),
        width: u16,
        look: &Look,
        make: fn(&State, &AuditReading, u16, &Look) -> Vec<Spans>,
    ) -> Arc<Vec<Spans>> {
        let reading = self.reading(state, plan);
        let is_same = |l: &&LaidOut| Arc::ptr_eq(&l.reading, &reading) && l.lang == state.lang && l.width == width && l.look == *look;
        if let Some(known) = self.laid_out.as_ref().filter(is_same) {
            return Arc::clone(&known.lines);
        }
        let lines = Arc::new(make(state, &reading, width, look));
        self.laid_out = Some(LaidOut { reading, lang: state.lang, look: look.clone(), width, lines: Arc::clone(&lines) });
        lines
    }

    /// What [`read`] says of the audit today.
    pub(super) fn reading(&mut self, state: &State, plan: &Audit) -> Arc<AuditReading> {
        let id = plan.id();
        let keys = std::iter::once(DocKey::Audit(id)).chain(plan.all_weeks().map(|week| DocKey::Week(id, week)));
        let docs: Vec<Arc<Doc>> = keys.filter_map(|key| state.data.get(key).cloned()).collect();
        let known = self.read.as_ref().filter(|known| {
            known.today == state.today()
                && Arc::ptr_eq(&known.pack, &state.pack)
                && known.docs.len() == docs.len()
                && known.docs.iter().zip(&docs).all(|(a, b)| Arc::ptr_eq(a, b))
        });
        if let Some(known) = known {
            return Arc::clone(&known.reading);
        }
        let reading = Arc::new(read(plan, state.data.weeks(id), &state.pack, Some(state.today())));
        self.read = Some(Read { docs, pack: Arc::clone(&state.pack), today: state.today(), reading: Arc::clone(&reading) });
        reading
    }
}
