//! Keys of the view of two versions; knows nothing of how it is drawn.

use super::{Binding, Does};
use crate::app::conflict::Action;
use crate::app::{self, Scope};
use crate::model::merge::Pick;

const fn bind(id: &'static str, scope: Scope, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Conflict(action)), hint }
}

pub(super) fn bindings() -> Vec<Binding> {
    use Scope::{Conflict, Global};
    vec![
        bind("conflict-show", Global, &["C"], Action::Open, None),
        bind("conflict-mine", Conflict, &["m"], Action::Pick(Pick::Mine), Some(10)),
        bind("conflict-theirs", Conflict, &["t"], Action::Pick(Pick::Theirs), Some(11)),
        bind("conflict-both", Conflict, &["b"], Action::Pick(Pick::Both), Some(13)),
        bind("conflict-all-mine", Conflict, &["M"], Action::All(Pick::Mine), Some(14)),
        bind("conflict-all-theirs", Conflict, &["T"], Action::All(Pick::Theirs), Some(15)),
        bind("conflict-done", Conflict, &["enter"], Action::Done, Some(12)),
        Binding { id: "conflict-leave", scope: Conflict, keys: &["esc"], does: Does::Act(app::Action::Close), hint: Some(16) },
    ]
}
