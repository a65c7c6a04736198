//! Texts of a trial that are typed in the editor; knows nothing of the editor.

use super::{change, find};
use crate::app::effect::Effect;
use crate::app::state::State;
use crate::model::{Trial, TrialLog};

/// A text of a trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Title,
    /// Written duties.
    Duties,
    /// Gaps named up front.
    Gaps,
    /// The way back without blame.
    WayBack,
    Outcome,
    /// A line of the log; one past the last is a new one.
    Log(usize),
}

impl Part {
    pub const fn is_line(self) -> bool {
        matches!(self, Self::Title)
    }

    fn of(self, trial: &Trial) -> String {
        match self {
            Self::Title => trial.title.clone(),
            Self::Duties => trial.duties.clone(),
            Self::Gaps => trial.gaps.clone(),
            Self::WayBack => trial.way_back.clone(),
            Self::Outcome => trial.outcome.clone(),
            Self::Log(n) => trial.log.get(n).map(|l| l.text.clone()).unwrap_or_default(),
        }
    }
}

/// What is kept of a text now; none where the trial is gone.
pub fn read_text(state: &State, id: &str, part: Part) -> Option<String> {
    find(state, id).map(|trial| part.of(trial))
}

/// Keeps a text as typed so far. All that is typed while the editor is open is one step back.
pub fn write_text(state: &mut State, id: &str, part: Part, text: &str) -> Vec<Effect> {
    let (text, today) = (text.to_owned(), state.today());
    change::write(state, id, merge(id, part), |t| match part {
        Part::Title => t.title = text,
        Part::Duties => t.duties = text,
        Part::Gaps => t.gaps = text,
        Part::WayBack => t.way_back = text,
        Part::Outcome => t.outcome = text,
        Part::Log(n) => match t.log.get_mut(n) {
            Some(line) => line.text = text,
            None if text.is_empty() => {}
            None => t.log.push(TrialLog { on: today, text }),
        },
    })
}

/// The editor goes: a line of the log that was left empty goes with it.
pub fn text_closed(state: &mut State, id: &str, part: Part) -> Vec<Effect> {
    let Part::Log(n) = part else { return Vec::new() };
    let empty = find(state, id).and_then(|t| t.log.get(n)).is_some_and(|l| l.text.trim().is_empty());
    if !empty {
        return Vec::new();
    }
    change::write(state, id, merge(id, part), |t| {
        t.log.remove(n);
    })
}

fn merge(id: &str, part: Part) -> String {
    match part {
        Part::Title => format!("trial {id} title"),
        Part::Duties => format!("trial {id} duties"),
        Part::Gaps => format!("trial {id} gaps"),
        Part::WayBack => format!("trial {id} way back"),
        Part::Outcome => format!("trial {id} outcome"),
        Part::Log(n) => format!("trial {id} log {n}"),
    }
}
