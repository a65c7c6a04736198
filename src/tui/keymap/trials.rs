//! Keys of the trials; knows nothing of how they are drawn.

use super::{Binding, Does};
use crate::app::trials::Action;
use crate::app::{self, Scope};

type Keys = &'static [&'static str];

const fn bind(id: &'static str, scope: Scope, keys: Keys, action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Trials(action)), hint }
}

pub(super) fn bindings() -> Vec<Binding> {
    [list(), open()].concat()
}

fn list() -> Vec<Binding> {
    use Scope::Trials as S;
    vec![
        bind("trials-open", S, &["enter"], Action::Enter, Some(10)),
        bind("trials-start", S, &["s"], Action::Begin, Some(20)),
        bind("trials-new", S, &["n"], Action::New, Some(30)),
        bind("trials-delete", S, &["D", "delete"], Action::Delete, Some(40)),
    ]
}

fn open() -> Vec<Binding> {
    use Scope::Trial as S;
    vec![
        bind("trial-edit", S, &["enter"], Action::Enter, Some(10)),
        bind("trial-log", S, &["a"], Action::AddLog, Some(12)),
        bind("trial-start", S, &["s"], Action::Begin, Some(14)),
        bind("trial-finish", S, &["f"], Action::End, Some(16)),
        bind("trial-less", S, &["left", "h", "-"], Action::Adjust(-1), Some(11)),
        bind("trial-more", S, &["right", "l", "+"], Action::Adjust(1), None),
        bind("trial-week-less", S, &["<"], Action::AdjustMuch(-1), None),
        bind("trial-week-more", S, &[">"], Action::AdjustMuch(1), None),
        bind("trial-yes", S, &["y"], Action::Say(true), Some(17)),
        bind("trial-no", S, &["n"], Action::Say(false), Some(18)),
        bind("trial-delete", S, &["D", "delete"], Action::Delete, None),
        Binding { id: "trial-back", scope: S, keys: &["esc", "backspace"], does: Does::Act(app::Action::Close), hint: Some(20) },
    ]
}
