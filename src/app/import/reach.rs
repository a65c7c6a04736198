//! How far a choice reaches: one event, a title, a series; it becomes a rule, and what it catches is told first; knows nothing of
//! how it is drawn.

use super::review::{self, Event};
use super::{EventKey, Stage, edited};
use crate::app::audit::{change, grid};
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::import::sort::{Sorter, catches};
use crate::import::title::Title;
use crate::lang::Message;
use crate::model::{ActivityId, Doc, DocKey, Rule, RuleMatch, Rules};
use std::collections::BTreeSet;

/// Titles that are told of what else a rule would catch.
const TOLD: usize = 3;

/// The question.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    pub activity: ActivityId,
    /// Events of the group, in order of time.
    pub group: Vec<EventKey>,
    /// Which of them "this one" is.
    pub which: usize,
    /// This one, this title, and this series where there is one.
    pub options: Vec<Caught>,
}

impl Reach {
    /// Whether its events are still there.
    pub(super) fn fits(&self, events: &[Event]) -> bool {
        self.group.iter().all(|key| events.iter().any(|e| e.key == *key))
    }
}

/// A rule, and what it would catch.
#[derive(Clone, Debug, PartialEq)]
pub struct Caught {
    pub when: RuleMatch,
    /// All events of the audit that it would change or keep there.
    pub count: usize,
    /// Those that are not in the group.
    pub others: usize,
    /// The first titles of those.
    pub titles: Vec<String>,
}

/// Asks how far a choice for the selected group reaches.
pub(super) fn ask(state: &mut State, activity: ActivityId) -> Vec<Effect> {
    let Stage::Review(review) = &state.import.stage else { return Vec::new() };
    let Some(row) = review.selected() else { return Vec::new() };
    let group: Vec<EventKey> = review.events_of(&row.group).into_iter().map(|e| e.key.clone()).collect();
    let reach = Reach { options: options(&state.data.rules(), &review.events, &group, 0, &activity), activity, group, which: 0 };
    if let Stage::Review(review) = &mut state.import.stage {
        review.reach = Some(reach);
    }
    Vec::new()
}

/// Another event of the group becomes "this one".
pub(super) fn which(state: &mut State, by: i32) -> Vec<Effect> {
    let rules = state.data.rules();
    let Stage::Review(review) = &mut state.import.stage else { return Vec::new() };
    let Some(reach) = &mut review.reach else { return Vec::new() };
    let last = i32::try_from(reach.group.len()).unwrap_or(1).saturating_sub(1).max(0);
    let next = i32::try_from(reach.which).unwrap_or(0).saturating_add(by).clamp(0, last);
    reach.which = usize::try_from(next).unwrap_or(0);
    reach.options = options(&rules, &review.events, &reach.group, reach.which, &reach.activity);
    Vec::new()
}

fn options(rules: &Rules, events: &[Event], group: &[EventKey], which: usize, activity: &ActivityId) -> Vec<Caught> {
    let Some(event) = group.get(which).and_then(|key| events.iter().find(|e| e.key == *key)) else { return Vec::new() };
    let mut whens = vec![RuleMatch::Event(format!("{} {}", event.key.uid, event.key.start))];
    if !Title::new(&event.change.title).key().is_empty() {
        whens.push(RuleMatch::Title(event.change.title.clone()));
    }
    if event.change.recurring {
        whens.push(RuleMatch::Series(event.key.uid.clone()));
    }
    whens.into_iter().map(|when| caught(rules, events, group, when, activity)).collect()
}

fn caught(rules: &Rules, events: &[Event], group: &[EventKey], when: RuleMatch, activity: &ActivityId) -> Caught {
    let rules = with_rule(rules, events, &when, activity);
    let found = taken(&rules, events, &when, activity);
    let others: Vec<&Event> = found.iter().copied().filter(|e| !group.contains(&e.key)).collect();
    let mut titles: Vec<String> = Vec::new();
    for event in &others {
        if titles.len() < TOLD && !titles.contains(&event.change.title) {
            titles.push(event.change.title.clone());
        }
    }
    Caught { count: found.len(), others: others.len(), titles, when }
}

/// The events that a rule would put in `activity`, with all other rules in force.
fn taken<'a>(rules: &Rules, events: &'a [Event], when: &RuleMatch, activity: &ActivityId) -> Vec<&'a Event> {
    let candidates: Vec<&Event> = events.iter().filter(|e| catches(when, &e.input())).collect();
    let sorter =
        Sorter::with(rules, &[], crate::import::sort::phrase::Phrases::default(), crate::import::sort::statistics::Model::default());
    candidates.into_iter().filter(|e| sorter.sort(&e.input()).activity.as_ref() == Some(activity)).collect()
}

/// The rules with one more. It takes the place of one for the same events; a choice for a title ends those for its series,
/// which would otherwise win.
fn with_rule(rules: &Rules, events: &[Event], when: &RuleMatch, activity: &ActivityId) -> Rules {
    let mut rules = rules.clone();
    let same = |other: &RuleMatch| match (other, when) {
        (RuleMatch::Title(a), RuleMatch::Title(b)) => Title::new(a).key() == Title::new(b).key(),
        (a, b) => a == b,
    };
    let ends = |other: &RuleMatch| {
        let (RuleMatch::Series(_), RuleMatch::Title(_)) = (other, when) else { return false };
        events.iter().any(|e| catches(when, &e.input()) && catches(other, &e.input()))
    };
    rules.rules.retain(|r| !same(&r.when) && !ends(&r.when));
    rules.rules.push(Rule { when: when.clone(), activity: activity.clone() });
    rules
}

/// The choice that a digit stands for, where the question offers it.
fn option(reach: &Reach, c: char) -> Option<&Caught> {
    let digit = |when: &RuleMatch| match when {
        RuleMatch::Event(_) => '1',
        RuleMatch::Title(_) => '2',
        RuleMatch::Series(_) => '3',
        RuleMatch::Words(_) | RuleMatch::Pattern(_) => ' ',
    };
    reach.options.iter().find(|o| digit(&o.when) == c)
}

/// The question that is open.
fn open(state: &State) -> Option<&Reach> {
    if let Stage::Review(review) = &state.import.stage { review.reach.as_ref() } else { None }
}

/// Whether a digit is a choice of the question that is open.
pub fn offers(state: &State, c: char) -> bool {
    open(state).is_some_and(|reach| option(reach, c).is_some())
}

/// Whether it is asked about several events, so that "this one" can be another one.
pub fn has_several(state: &State) -> bool {
    open(state).is_some_and(|reach| reach.group.len() > 1)
}

/// Answers the question.
pub(super) fn pick(state: &mut State, c: char) -> Vec<Effect> {
    let Some(reach) = open(state) else { return Vec::new() };
    let Some(option) = option(reach, c) else {
        let (text, hint) = if c == '3' { ("reach-no-series", "reach-no-series-hint") } else { ("reach-no-title", "reach-no-title-hint") };
        return change::refuse(state, text, hint);
    };
    let (when, activity) = (option.when.clone(), reach.activity.clone());
    apply(state, &when, &activity)
}

/// Makes the rule and sorts what it catches, as one step.
pub(super) fn apply(state: &mut State, when: &RuleMatch, activity: &ActivityId) -> Vec<Effect> {
    let Stage::Review(review) = &state.import.stage else { return Vec::new() };
    let rules = with_rule(&state.data.rules(), &review.events, when, activity);
    let keys: BTreeSet<EventKey> = taken(&rules, &review.events, when, activity).into_iter().map(|e| e.key.clone()).collect();
    let mut docs = edited(state, |key, line| {
        if keys.contains(key) {
            line.activity = activity.clone();
        }
    });
    docs.push((DocKey::Rules, Some(Doc::Rules(rules))));
    let frozen = docs.iter().any(|(key, _)| state.data.frozen(*key).is_some());
    let name = grid::name(state, activity);
    let label = Message::new("did-rule").with("activity", name.clone());
    let effects = state.commit(label, docs, None);
    if !frozen {
        let count = keys.len();
        review::mark(state, keys);
        state.tell(Tone::Good, state.lang.with("review-sorted", &[("count", count.into()), ("activity", name.into())]));
    }
    effects
}
