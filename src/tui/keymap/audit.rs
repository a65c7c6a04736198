//! Keys of the audit panes; knows nothing of how they are drawn.

use super::{Binding, Does};
use crate::app::audit::Action;
use crate::app::{self, Scope};

type Keys = &'static [&'static str];

const fn bind(id: &'static str, scope: Scope, keys: Keys, action: Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(app::Action::Audit(action)), hint }
}

const fn whole(id: &'static str, scope: Scope, keys: Keys, action: app::Action, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys, does: Does::Act(action), hint }
}

const fn digits(id: &'static str, scope: Scope, hint: Option<u8>) -> Binding {
    Binding { id, scope, keys: &["0-9"], does: Does::Typed(|c| app::Action::Audit(Action::Digit(c))), hint }
}

pub(super) fn bindings() -> Vec<Binding> {
    [start(), grid(), hours(), lines(), weeks(), typing()].concat()
}

fn start() -> Vec<Binding> {
    use Scope::AuditStart as S;
    vec![
        bind("audit-begin", S, &["enter"], Action::Begin, Some(10)),
        bind("audit-more", S, &["right", "l", "+"], Action::Across(1), None),
        bind("audit-less", S, &["left", "h", "-"], Action::Across(-1), Some(20)),
        bind("audit-list", S, &["A"], Action::Audits, None),
    ]
}

fn grid() -> Vec<Binding> {
    use Scope::Grid as S;
    vec![
        bind("grid-left", S, &["left", "h"], Action::Across(-1), None),
        bind("grid-right", S, &["right", "l"], Action::Across(1), None),
        bind("grid-first", S, &["^"], Action::Edge(false), None),
        bind("grid-last", S, &["$"], Action::Edge(true), None),
        digits("grid-hours", S, Some(10)),
        bind("grid-gain", S, &["+", "="], Action::Energy(1), Some(12)),
        bind("grid-drain", S, &["-", "_"], Action::Energy(-1), None),
        bind("grid-neutral", S, &["z"], Action::Neutral, None),
        bind("grid-unrate", S, &["e"], Action::Unrate, None),
        bind("grid-add", S, &["a"], Action::Add, Some(16)),
        bind("grid-note", S, &["n"], Action::Note, Some(18)),
        bind("grid-repeat", S, &["."], Action::Repeat, Some(97)),
        bind("grid-delete", S, &["D", "delete"], Action::Delete, None),
        bind("grid-lines", S, &["enter"], Action::Enter, Some(98)),
        bind("grid-earlier", S, &["[", "<"], Action::WeekBy(-1), None),
        bind("grid-later", S, &["]", ">"], Action::WeekBy(1), None),
        bind("grid-hard", S, &["H"], Action::Hard, None),
        bind("grid-atypical", S, &["T"], Action::Atypical, None),
        bind("grid-days-off", S, &["o"], Action::DaysOff(1), None),
        bind("grid-fewer-days-off", S, &["O"], Action::DaysOff(-1), None),
        bind("grid-check-in", S, &["c"], Action::CheckIn, Some(98)),
        bind("grid-whole", S, &["v"], Action::Whole, Some(20)),
        bind("grid-figures", S, &["b"], Action::Figures, Some(96)),
        bind("grid-audits", S, &["A"], Action::Audits, None),
    ]
}

fn hours() -> Vec<Binding> {
    use Scope::Hours as S;
    vec![
        whole("hours-accept", S, &["enter"], app::Action::Submit, Some(10)),
        bind("hours-less", S, &["<"], Action::Quarter(-1), Some(15)),
        bind("hours-more", S, &[">"], Action::Quarter(1), None),
        bind("hours-gain", S, &["+", "="], Action::Energy(1), Some(20)),
        bind("hours-drain", S, &["-", "_"], Action::Energy(-1), None),
        bind("hours-down", S, &["down", "j"], Action::Move(1), None),
        bind("hours-up", S, &["up", "k"], Action::Move(-1), None),
        bind("hours-right", S, &["right", "l", "tab"], Action::Across(1), None),
        bind("hours-left", S, &["left", "shift-tab"], Action::Across(-1), None),
        whole("hours-cancel", S, &["esc"], app::Action::Close, Some(40)),
        whole("hours-quit", S, &["ctrl-c"], app::Action::Quit, None),
    ]
}

fn lines() -> Vec<Binding> {
    use Scope::Lines as S;
    vec![
        digits("lines-hours", S, Some(10)),
        bind("lines-gain", S, &["+", "="], Action::Energy(1), Some(12)),
        bind("lines-drain", S, &["-", "_"], Action::Energy(-1), None),
        bind("lines-neutral", S, &["z"], Action::Neutral, None),
        bind("lines-unrate", S, &["e"], Action::Unrate, None),
        bind("lines-note", S, &["n", "enter"], Action::Note, Some(16)),
        bind("lines-day", S, &["d", ">"], Action::Day(1), Some(96)),
        bind("lines-day-before", S, &["<"], Action::Day(-1), None),
        bind("lines-delete", S, &["D", "delete"], Action::Delete, Some(97)),
        whole("lines-back", S, &["esc", "backspace"], app::Action::Close, Some(30)),
    ]
}

fn weeks() -> Vec<Binding> {
    use Scope::Weeks as S;
    vec![
        bind("weeks-open", S, &["enter"], Action::Enter, Some(10)),
        bind("weeks-earlier", S, &["left", "h", "[", "<"], Action::WeekBy(-1), Some(12)),
        bind("weeks-later", S, &["right", "l", "]", ">"], Action::WeekBy(1), None),
        bind("weeks-whole", S, &["v"], Action::Whole, Some(16)),
        whole("weeks-back", S, &["esc", "backspace"], app::Action::Close, Some(30)),
        bind("weeks-figures", S, &["b"], Action::Figures, Some(96)),
        bind("weeks-audits", S, &["A"], Action::Audits, Some(97)),
    ]
}

fn typing() -> Vec<Binding> {
    use Scope::{Note as N, Prompt as P};
    vec![
        whole("prompt-take", P, &["enter"], app::Action::Submit, Some(10)),
        bind("prompt-down", P, &["down", "ctrl-n"], Action::Pick(1), Some(20)),
        bind("prompt-up", P, &["up", "ctrl-p"], Action::Pick(-1), None),
        whole("prompt-cancel", P, &["esc"], app::Action::Close, Some(30)),
        whole("prompt-quit", P, &["ctrl-c"], app::Action::Quit, None),
        whole("note-close", N, &["esc"], app::Action::Close, Some(10)),
        bind("note-editor", N, &["ctrl-o"], Action::NoteEditor, Some(20)),
        whole("note-quit", N, &["ctrl-c"], app::Action::Quit, None),
    ]
}
