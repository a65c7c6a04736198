//! Keys that mean the same everywhere; knows nothing of panes.

use super::{Binding, Does, tab_of};
use crate::app::{Action, Scope};

const fn global(id: &'static str, keys: &'static [&'static str], action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope: Scope::Global, keys, does: Does::Act(action), hint }
}

pub(super) fn bindings() -> Vec<Binding> {
    vec![
        Binding { id: "tab", scope: Scope::Global, keys: &["0-9"], does: Does::Typed(tab_of), hint: None },
        global("next-tab", &["tab"], Action::NextTab, Some(94)),
        global("previous-tab", &["shift-tab"], Action::PreviousTab, None),
        global("down", &["j", "down"], Action::Scroll(1), None),
        global("up", &["k", "up"], Action::Scroll(-1), None),
        global("page-down", &["page-down", "ctrl-f"], Action::ScrollPage(1), None),
        global("page-up", &["page-up", "ctrl-b"], Action::ScrollPage(-1), None),
        global("top", &["g", "home"], Action::Scroll(-10_000), None),
        global("bottom", &["G", "end"], Action::Scroll(10_000), None),
        global("back", &["esc", "backspace"], Action::Close, None),
        global("undo", &["u"], Action::Undo, None),
        global("redo", &["ctrl-r"], Action::Redo, None),
        global("copy", &["Y"], Action::Copy, None),
        global("mouse", &["m"], Action::ToggleMouse, None),
        global("language", &["L"], Action::NextLang, None),
        global("help", &["?", "F1"], Action::Help, Some(95)),
        global("quit", &["q", "ctrl-c"], Action::Quit, Some(99)),
        global("suspend", &["ctrl-z"], Action::Suspend, None),
        Binding { id: "help-close", scope: Scope::Help, keys: &["esc", "F1", "enter"], does: Does::Act(Action::Close), hint: Some(10) },
        Binding { id: "help-down", scope: Scope::Help, keys: &["down"], does: Does::Act(Action::Scroll(1)), hint: Some(20) },
        Binding { id: "help-up", scope: Scope::Help, keys: &["up"], does: Does::Act(Action::Scroll(-1)), hint: None },
        Binding { id: "help-page-down", scope: Scope::Help, keys: &["page-down"], does: Does::Act(Action::ScrollPage(1)), hint: None },
        Binding { id: "help-page-up", scope: Scope::Help, keys: &["page-up"], does: Does::Act(Action::ScrollPage(-1)), hint: None },
        Binding { id: "help-quit", scope: Scope::Help, keys: &["ctrl-c"], does: Does::Act(Action::Quit), hint: None },
        Binding { id: "confirm-quit", scope: Scope::Confirm, keys: &["y"], does: Does::Act(Action::QuitAnyway), hint: Some(10) },
        Binding { id: "confirm-stay", scope: Scope::Confirm, keys: &["esc", "n"], does: Does::Act(Action::Close), hint: Some(20) },
    ]
}
