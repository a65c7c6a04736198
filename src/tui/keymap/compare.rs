//! Keys of the compare panes; knows nothing of how they are drawn.

use super::{Binding, Does};
use crate::app::compare::Action;
use crate::app::{self, Scope};
use crate::model::Side;

const fn bind(id: &'static str, scope: Scope, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Compare(action)), hint }
}

const fn plain(id: &'static str, scope: Scope, keys: &'static [&'static str], action: app::Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(action), hint }
}

/// The answer that a digit gives to the statement under a comparison.
fn answer(digit: char) -> app::Action {
    app::Action::Compare(Action::Answer(digit.to_digit(10).and_then(|n| u8::try_from(n).ok()).unwrap_or(0)))
}

pub(super) fn bindings() -> Vec<Binding> {
    use Scope::{Compare, Detail, Inline, Search, Welcome};
    vec![
        bind("compare-open", Compare, &["enter"], Action::Open, Some(10)),
        bind("compare-side-staff", Compare, &["left", "h"], Action::Side(Side::Staff), Some(20)),
        bind("compare-side-em", Compare, &["right", "l"], Action::Side(Side::Em), None),
        bind("compare-mark", Compare, &["x", "space"], Action::Mark, Some(30)),
        bind("compare-statements", Compare, &["a"], Action::Statements, Some(40)),
        // Everywhere but where text is typed: it searches all tabs.
        bind("find", Scope::Global, &["/"], Action::Search, Some(60)),
        bind("compare-welcome", Compare, &["w"], Action::Welcome, None),
        Binding { id: "inline-answer", scope: Inline, keys: &["1-5"], does: Does::Typed(answer), hint: Some(1) },
        bind("inline-less", Inline, &["left", "h"], Action::Adjust(-1), Some(2)),
        bind("inline-more", Inline, &["right", "l"], Action::Adjust(1), None),
        bind("inline-open", Inline, &["enter"], Action::Open, Some(3)),
        bind("inline-back", Inline, &["a"], Action::Statements, Some(4)),
        bind("detail-mark", Detail, &["x", "space"], Action::Mark, Some(30)),
        bind("detail-side-staff", Detail, &["left", "h"], Action::Side(Side::Staff), Some(20)),
        bind("detail-side-em", Detail, &["right", "l"], Action::Side(Side::Em), None),
        bind("detail-next", Detail, &["n"], Action::Neighbour(1), Some(40)),
        bind("detail-previous", Detail, &["p", "N"], Action::Neighbour(-1), None),
        plain("detail-close", Detail, &["enter"], app::Action::Close, Some(10)),
        plain("welcome-close", Welcome, &["enter", "space"], app::Action::Close, Some(10)),
        plain("search-open", Search, &["enter"], app::Action::Submit, Some(10)),
        bind("search-down", Search, &["down", "ctrl-n", "ctrl-j"], Action::Choose(1), Some(20)),
        bind("search-up", Search, &["up", "ctrl-p", "ctrl-k"], Action::Choose(-1), None),
        bind("search-page-down", Search, &["page-down"], Action::Choose(5), None),
        bind("search-page-up", Search, &["page-up"], Action::Choose(-5), None),
        plain("search-close", Search, &["esc"], app::Action::Close, Some(30)),
        plain("search-quit", Search, &["ctrl-c"], app::Action::Quit, None),
    ]
}
