//! The figures of an audit as they were read last, so that a frame computes only what changed; knows nothing of how they look.

use crate::analysis::audit::{AuditReading, read};
use crate::app::state::State;
use crate::model::pack::Pack;
use crate::model::{Audit, Doc, DocKey};
use jiff::civil::Date;
use std::sync::Arc;

/// The last reading, with all that it depends on: documents never change in place, so that the same ones say the same.
#[derive(Debug, Default)]
pub struct Memo(Option<Read>);

#[derive(Debug)]
struct Read {
    docs: Vec<Arc<Doc>>,
    pack: Arc<Pack>,
    today: Date,
    reading: Arc<AuditReading>,
}

impl Memo {
    /// What [`read`] says of the audit today.
    pub(super) fn reading(&mut self, state: &State, plan: &Audit) -> Arc<AuditReading> {
        let id = plan.id();
        let keys = std::iter::once(DocKey::Audit(id)).chain(plan.all_weeks().map(|week| DocKey::Week(id, week)));
        let docs: Vec<Arc<Doc>> = keys.filter_map(|key| state.data.get(key).cloned()).collect();
        let known = self.0.as_ref().filter(|known| {
            known.today == state.today()
                && Arc::ptr_eq(&known.pack, &state.pack)
                && known.docs.len() == docs.len()
                && known.docs.iter().zip(&docs).all(|(a, b)| Arc::ptr_eq(a, b))
        });
        if let Some(known) = known {
            return Arc::clone(&known.reading);
        }
        let reading = Arc::new(read(plan, state.data.weeks(id), &state.pack, Some(state.today())));
        self.0 = Some(Read { docs, pack: Arc::clone(&state.pack), today: state.today(), reading: Arc::clone(&reading) });
        reading
    }
}
