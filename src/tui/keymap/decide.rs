//! Keys of the decision's page and of the editor over it; knows nothing of how they are drawn.

use super::{Binding, Does};
use crate::app::decide::Action;
use crate::app::{self, Scope, editing};

type Keys = &'static [&'static str];

const fn bind(id: &'static str, keys: Keys, action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope: Scope::Decide, keys, does: Does::Act(app::Action::Decide(action)), hint }
}

const fn whole(id: &'static str, scope: Scope, keys: Keys, action: app::Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(action), hint }
}

fn digit(c: char) -> app::Action {
    app::Action::Decide(Action::Digit(c))
}

pub(super) fn bindings() -> Vec<Binding> {
    vec![
        bind("decide-enter", &["enter", "space"], Action::Enter, Some(10)),
        bind("decide-yes", &["y"], Action::Say(true), Some(20)),
        bind("decide-no", &["n"], Action::Say(false), Some(22)),
        bind("decide-less", &["left", "h", "-"], Action::Adjust(-1), Some(30)),
        bind("decide-more", &["right", "l", "+"], Action::Adjust(1), None),
        bind("decide-much-less", &["<"], Action::AdjustMuch(-1), None),
        bind("decide-much-more", &[">"], Action::AdjustMuch(1), None),
        bind("decide-clear", &["D", "delete"], Action::Clear, None),
        whole("brief", Scope::Decide, &["e"], app::Action::Brief, Some(25)),
        bind("decide-previous", &["["], Action::Section(-1), Some(40)),
        bind("decide-next", &["]"], Action::Section(1), None),
        whole("decide-audits", Scope::Decide, &["A"], app::Action::Audit(app::audit::Action::Audits), Some(92)),
        Binding { id: "mix-digit", scope: Scope::Mix, keys: &["0-9"], does: Does::Typed(digit), hint: Some(5) },
        whole("percent-accept", Scope::Percent, &["enter"], app::Action::Submit, Some(10)),
        whole("percent-down", Scope::Percent, &["down", "tab"], app::Action::Scroll(1), Some(20)),
        whole("percent-up", Scope::Percent, &["up", "shift-tab"], app::Action::Scroll(-1), None),
        whole("percent-cancel", Scope::Percent, &["esc"], app::Action::Close, Some(30)),
        whole("percent-quit", Scope::Percent, &["ctrl-c"], app::Action::Quit, None),
        whole("line-close", Scope::Line, &["enter"], app::Action::Close, Some(5)),
        whole("text-close", Scope::Text, &["esc"], app::Action::Close, Some(10)),
        whole("text-editor", Scope::Text, &["ctrl-o"], app::Action::Text(editing::Action::Editor), Some(20)),
        whole("text-quit", Scope::Text, &["ctrl-c"], app::Action::Quit, None),
    ]
}
