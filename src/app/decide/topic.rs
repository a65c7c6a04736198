//! Texts of the worksheet that are typed in the editor; knows nothing of the editor.

use super::change;
use crate::app::effect::Effect;
use crate::app::state::State;
use crate::model::Side;

/// What a text of the worksheet is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The decision in a person's own words.
    Statement,
    /// A manager's answer for one track.
    Excellent(Side),
    /// A note on a contradiction, by its key.
    Contradiction(String),
    CompanySize,
}

impl Topic {
    pub const fn is_line(&self) -> bool {
        matches!(self, Self::CompanySize)
    }
}

/// What is kept of a text now.
pub fn read_text(state: &State, topic: &Topic) -> String {
    let Some(decision) = state.data.decision_ref() else { return String::new() };
    match topic {
        Topic::Statement => decision.statement.clone(),
        Topic::Excellent(side) => decision.excellent.get(side).map(|e| e.answer.clone()).unwrap_or_default(),
        Topic::Contradiction(key) => decision.contradictions.get(key).cloned().unwrap_or_default(),
        Topic::CompanySize => decision.company_size.map(|n| n.to_string()).unwrap_or_default(),
    }
}

/// Keeps a text as typed so far. All that is typed while the editor is open is one step back.
pub fn write_text(state: &mut State, topic: &Topic, text: &str) -> Vec<Effect> {
    let text = text.to_owned();
    match topic {
        Topic::Statement => change(state, "undo-statement", Some("statement".to_owned()), |d| d.statement = text),
        Topic::Excellent(side) => {
            let side = *side;
            change(state, "undo-excellent", Some(format!("excellent {}", side.id())), |d| {
                d.excellent.entry(side).or_default().answer = text;
                d.excellent.retain(|_, e| !e.answer.is_empty() || e.vague.is_some());
            })
        }
        Topic::Contradiction(key) => change(state, "undo-contradiction", Some(format!("contradiction {key}")), |d| {
            if text.is_empty() {
                d.contradictions.remove(key);
            } else {
                d.contradictions.insert(key.clone(), text);
            }
        }),
        Topic::CompanySize => {
            let digits: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | ',' | '\'')).collect();
            match digits.parse::<u32>() {
                Ok(size) => change(state, "undo-size", Some("size".to_owned()), |d| d.company_size = Some(size)),
                Err(_) if digits.is_empty() => change(state, "undo-size", Some("size".to_owned()), |d| d.company_size = None),
                Err(_) => {
                    let (text, hint) = (state.lang.text("decide-size-bad"), state.lang.text("decide-size-bad-hint"));
                    state.refuse(text.into_owned(), hint.into_owned());
                    Vec::new()
                }
            }
        }
    }
}
