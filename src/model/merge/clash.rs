//! What two versions of a document have in different ways, each as a person can compare it; knows nothing of languages.

use crate::model::{
    ActivityId, AttemptId, Doc, Excellent, ForkAnswer, IsoWeek, Likert, Line, Rule, RuleMatch, Side, StaffArchetype, Trial, TrialLog,
    TrialState,
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
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// It is not there: removed, or not said.
    Absent,
    Flag(bool),
    /// A number, written with a decimal point.
    Figure(String),
    Text(String),
    Date(Date),
    Activity(ActivityId),
    Side(Side),
    Fork(ForkAnswer),
    State(TrialState),
    Archetype(StaffArchetype),
    Line(Box<Line>),
    /// Hours of a role in percent, by activity.
    Mix(BTreeMap<String, f64>),
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
    ($($kind:ty => $value:expr),+ $(,)?) => {$(
        impl Shown for $kind {
            fn shown(&self) -> Value {
                let value: fn(&$kind) -> Value = $value;
                value(self)
            }
        }
    )+};
}

plain! {
    u8 => |n| Value::Figure(n.to_string()),
    u32 => |n| Value::Figure(n.to_string()),
    u64 => |n| Value::Figure(n.to_string()),
    f64 => |n| Value::Figure(n.to_string()),
    Date => |date| Value::Date(*date),
    IsoWeek => |week| Value::Text(week.to_string()),
    AttemptId => |id| Value::Text(id.to_string()),
    ActivityId => |id| Value::Activity(id.clone()),
    Likert => |likert| Value::Figure(likert.get().to_string()),
    ForkAnswer => |answer| Value::Fork(*answer),
    StaffArchetype => |archetype| Value::Archetype(*archetype),
    TrialState => |state| Value::State(*state),
    Side => |side| Value::Side(*side),
    Excellent => |excellent| Value::Text(excellent.answer.clone()),
    Trial => |trial| Value::Text(trial.title.clone()),
    TrialLog => |log| Value::Text(format!("{}  {}", log.on, log.text)),
    BTreeMap<String, f64> => |mix| Value::Mix(mix.clone()),
    Line => |line| Value::Line(Box::new(line.clone())),
    Rule => |rule| match &rule.when {
        RuleMatch::Words(what)
        | RuleMatch::Title(what)
        | RuleMatch::Series(what)
        | RuleMatch::Event(what)
        | RuleMatch::Pattern(what) => Value::Text(format!("{what} = {}", rule.activity)),
    },
}
