//! Keys of an import: review, reach, energy; knows nothing of how it is drawn.

use super::{Binding, Does};
use crate::app::import::Action;
use crate::app::{self, Scope};

const fn bind(id: &'static str, scope: Scope, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Import(action)), hint }
}

pub(super) fn bindings() -> Vec<Binding> {
    use Scope::{Details, Grid, Rate, Reach, Reading, Review};
    vec![
        bind("import-open", Grid, &["i"], Action::Open, Some(17)),
        bind("import-review", Grid, &["I"], Action::Review, None),
        Binding { id: "reading-cancel", scope: Reading, keys: &["esc"], does: Does::Act(app::Action::Close), hint: Some(10) },
        bind("review-accept", Review, &["enter"], Action::Accept, Some(10)),
        bind("review-choose", Review, &["a"], Action::Choose, Some(12)),
        bind("review-all", Review, &["A"], Action::AcceptAll, Some(14)),
        bind("review-leads", Review, &["y"], Action::Leads(true), Some(16)),
        bind("review-led", Review, &["n"], Action::Leads(false), Some(17)),
        bind("review-rate", Review, &["r"], Action::Rate, Some(19)),
        bind("review-details", Review, &["s"], Action::Details, Some(20)),
        Binding { id: "review-back", scope: Review, keys: &["esc"], does: Does::Act(app::Action::Close), hint: Some(18) },
        Binding {
            id: "reach-pick",
            scope: Reach,
            keys: &["1-3"],
            does: Does::Typed(|c| app::Action::Import(Action::Reach(c))),
            hint: Some(10),
        },
        bind("reach-later", Reach, &["right", "l"], Action::Which(1), None),
        bind("reach-earlier", Reach, &["left", "h"], Action::Which(-1), Some(20)),
        Binding { id: "reach-back", scope: Reach, keys: &["esc"], does: Does::Act(app::Action::Close), hint: Some(30) },
        bind("details-close", Details, &["esc", "s", "enter"], Action::Details, Some(10)),
        Binding {
            id: "rate-energy",
            scope: Rate,
            keys: &["1-5"],
            does: Does::Typed(|c| app::Action::Import(Action::Energy(c))),
            hint: Some(10),
        },
        bind("rate-skip", Rate, &["space"], Action::Skip, Some(12)),
        bind("rate-events", Rate, &["e"], Action::Events, Some(14)),
        bind("rate-done", Rate, &["enter"], Action::Done, Some(11)),
    ]
}
