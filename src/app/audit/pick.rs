//! Choosing from a list by typing part of a name: activities for a new row, audits; knows nothing of how it is drawn.

use super::grid;
use crate::app::effect::Effect;
use crate::app::import;
use crate::app::input::Input;
use crate::app::state::{Overlay, State};
use crate::model::{ActivityId, AuditId};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// An activity, for a row of the grid.
    Activity,
    /// Another audit, or a new one.
    Audit,
    /// The path of a calendar.
    Path,
    /// Another activity for the events that are reviewed.
    Sort,
}

/// A line of text that is asked for, and the choice under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    pub input: Input,
    pub ask: Ask,
    /// Place in the list, from 0.
    pub selected: usize,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    Activity(ActivityId),
    Audit(AuditId),
    NewAudit,
}

pub(super) fn add(state: &mut State) -> Vec<Effect> {
    if grid::plan(state).is_some() {
        state.overlay = Overlay::Prompt(Prompt { input: Input::default(), ask: Ask::Activity, selected: 0 });
    }
    Vec::new()
}

pub(super) fn audits(state: &mut State) -> Vec<Effect> {
    let open = state.audit.open;
    let mut prompt = Prompt { input: Input::default(), ask: Ask::Audit, selected: 0 };
    let here = |c: &Choice| matches!(c, Choice::Audit(id) if Some(*id) == open);
    prompt.selected = choices(state, &prompt).iter().position(here).unwrap_or(0);
    state.overlay = Overlay::Prompt(prompt);
    Vec::new()
}

/// What fits the text typed so far, the best first.
pub fn choices(state: &State, prompt: &Prompt) -> Vec<Choice> {
    let wanted = prompt.input.text().trim().to_lowercase();
    match prompt.ask {
        Ask::Path => Vec::new(),
        Ask::Activity | Ask::Sort => {
            let mut found: Vec<(u8, &ActivityId)> =
                state.pack.activities.iter().filter_map(|a| Some((fit(&wanted, &a.name, a.id.as_str(), &a.what)?, &a.id))).collect();
            found.sort_by_key(|(rank, _)| *rank);
            found.into_iter().map(|(_, id)| Choice::Activity(id.clone())).collect()
        }
        Ask::Audit => {
            let title = |id: &AuditId| state.data.audit(*id).map(|a| a.title.to_lowercase()).unwrap_or_default();
            let fits = |id: &AuditId| wanted.is_empty() || id.to_string().to_lowercase().contains(&wanted) || title(id).contains(&wanted);
            state.data.audits().rev().filter(fits).map(Choice::Audit).chain([Choice::NewAudit]).collect()
        }
    }
}

/// How well `wanted` fits an activity, 0 best; none where it does not.
fn fit(wanted: &str, name: &str, id: &str, what: &str) -> Option<u8> {
    let name = name.to_lowercase();
    let words = |text: &str| text.split([' ', '-', '/']).any(|w| w.starts_with(wanted));
    if name.starts_with(wanted) || id.starts_with(wanted) {
        Some(0)
    } else if words(&name) || words(id) {
        Some(1)
    } else if initials(&name).starts_with(wanted) {
        Some(2)
    } else if name.contains(wanted) || id.contains(wanted) {
        Some(3)
    } else if words(&what.to_lowercase()) {
        Some(4)
    } else if wanted.chars().count() > 3 && scattered(wanted, &name) {
        Some(5)
    } else {
        None
    }
}

fn initials(name: &str) -> String {
    name.split([' ', '-']).filter_map(|w| w.chars().next()).collect()
}

/// Whether the letters of `wanted` come in `name` in this order.
fn scattered(wanted: &str, name: &str) -> bool {
    let mut rest = name.chars();
    wanted.chars().filter(|c| !c.is_whitespace()).all(|c| rest.any(|n| n == c))
}

pub(super) fn step(state: &mut State, by: i32) -> Vec<Effect> {
    let Overlay::Prompt(prompt) = &state.overlay else { return Vec::new() };
    let count = i32::try_from(choices(state, prompt).len()).unwrap_or(0);
    let next = i32::try_from(prompt.selected).unwrap_or(0).saturating_add(by).clamp(0, (count - 1).max(0));
    if let Overlay::Prompt(prompt) = &mut state.overlay {
        prompt.selected = usize::try_from(next).unwrap_or(0);
    }
    Vec::new()
}

/// Takes an entry of the list. Where nothing fits, what was typed stays.
pub(super) fn take(state: &mut State, n: usize) -> Vec<Effect> {
    let Overlay::Prompt(prompt) = &state.overlay else { return Vec::new() };
    let ask = prompt.ask;
    if ask == Ask::Path {
        let line = prompt.input.text().to_owned();
        return import::start(state, &line);
    }
    let Some(choice) = choices(state, prompt).get(n).cloned() else {
        let text = state.lang.with("audit-no-activity", &[("text", prompt.input.text().into())]);
        state.refuse(text, state.lang.text("audit-no-activity-hint").into_owned());
        return Vec::new();
    };
    state.overlay = Overlay::None;
    match choice {
        Choice::Activity(id) if ask == Ask::Sort => import::chosen(state, id),
        Choice::Activity(id) => {
            if !state.audit.added.contains(&id) {
                state.audit.added.push(id.clone());
            }
            state.audit.row = Some(id);
            Vec::new()
        }
        Choice::Audit(id) => super::open(state, Some(id)),
        Choice::NewAudit => super::open(state, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_of_a_name_is_enough() {
        let rows = [
            ("", Some(0)),
            ("des", Some(0)),
            ("one", Some(0)),
            ("rev", Some(1)),
            ("dr", Some(2)),
            ("sign", Some(3)),
            ("arch", Some(4)),
            ("dsgn", Some(5)),
            ("zz", None),
        ];
        for (wanted, want) in rows {
            let id = if wanted == "one" { "one-on-ones" } else { "design-review" };
            assert_eq!(fit(wanted, "Design review", id, "Design and architecture reviews"), want, "{wanted}");
        }
    }
}
