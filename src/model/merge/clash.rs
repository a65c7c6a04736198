//! What two versions of a document have in different ways, each as a person can compare it; knows nothing of languages.

use crate::model::{
    AttemptId, Doc, Excellent, ForkAnswer, IsoWeek, Likert, Line, Rule, RuleMatch, Side, StaffArchetype, Trial, TrialLog, TrialState,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Which version of a part is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Pick {
    Mine,
    Theirs,
    /// One after the other; only where [`Clash::both`] says so.
    Both,
}

/// A part that both sides changed, each in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The name of the field, such as `line` or `check_in`.
    pub part: &'static str,
    /// Which of several: a number from 1, or an id. Empty where there is only one.
    pub which: String,
    pub before: Value,
    pub ours: Value,
    pub theirs: Value,
    /// Whether both can be kept.
    pub both: bool,
}

impl Clash {
    /// What it is called in messages: `line 3`.
    pub fn name(&self) -> String {
        format!("{} {}", self.part, self.which).trim_end().to_owned()
    }
}

/// The content of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// It is not there: removed, or not said.
    Absent,
    Flag(bool),
    Text(String),
    /// A document as a whole.
    Whole,
}

/// What can be put side by side.
pub(super) trait Shown {
    fn shown(&self) -> Value;
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> Value {
        self.as_ref().map_or(Value::Absent, Shown::shown)
    }
}

impl<T: Shown> Shown for &T {
    fn shown(&self) -> Value {
        (*self).shown()
    }
}

impl Shown for bool {
    fn shown(&self) -> Value {
        Value::Flag(*self)
    }
}

impl Shown for Doc {
    fn shown(&self) -> Value {
        Value::Whole
    }
}

impl Shown for String {
    fn shown(&self) -> Value {
        if self.is_empty() { Value::Absent } else { Value::Text(self.clone()) }
    }
}

macro_rules! plain {
    ($($kind:ty => $text:expr),+ $(,)?) => {$(
        impl Shown for $kind {
            fn shown(&self) -> Value {
                let text: fn(&$kind) -> String = $text;
                Value::Text(text(self))
            }
        }
    )+};
}

plain! {
    u8 => ToString::to_string,
    u32 => ToString::to_string,
    u64 => ToString::to_string,
    f64 => ToString::to_string,
    Date => ToString::to_string,
    IsoWeek => ToString::to_string,
    AttemptId => ToString::to_string,
    crate::model::ActivityId => ToString::to_string,
    Likert => |likert| likert.get().to_string(),
    ForkAnswer => |answer| format!("{answer:?}"),
    StaffArchetype => |archetype| format!("{archetype:?}"),
    TrialState => |state| format!("{state:?}"),
    Side => |side| format!("{side:?}"),
    Excellent => |excellent| excellent.answer.clone(),
    Trial => |trial| trial.title.clone(),
    TrialLog => |log| format!("{}  {}", log.on, log.text),
    BTreeMap<String, f64> => |mix| mix.iter().map(|(id, percent)| format!("{id} {percent} %")).collect::<Vec<_>>().join(", "),
    Rule => |rule| match &rule.when {
        RuleMatch::Words(what)
        | RuleMatch::Title(what)
        | RuleMatch::Series(what)
        | RuleMatch::Event(what)
        | RuleMatch::Pattern(what) => format!("{what} = {}", rule.activity),
    },
}

impl Shown for Line {
    fn shown(&self) -> Value {
        let title = self.event.as_ref().map(|event| event.title.clone());
        let parts = [
            self.on.map(|on| on.to_string()),
            Some(self.activity.to_string()),
            Some(self.minutes.to_string()),
            self.energy.map(|energy| energy.to_string()),
            title,
            Some(self.note.clone()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        Value::Text(parts.join("  "))
    }
}
