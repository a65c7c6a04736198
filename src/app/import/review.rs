//! Imported events in groups, to be accepted or sorted elsewhere; knows nothing of how they are drawn.

use super::bring::sorter;
use super::{EventKey, Reach, Stage, edited, lines, rate, reach};
use crate::app::audit::{Ask, Prompt, View, change};
use crate::app::effect::Effect;
use crate::app::input::Input;
use crate::app::state::{Overlay, State, Tone};
use crate::import::change::Change;
use crate::import::group::{Group, groups};
use crate::import::merge::UNSORTED;
use crate::import::reason::Reason;
use crate::import::sort::{Sorter, TitleInput};
use crate::lang::Message;
use crate::model::{ActivityId, IsoWeek, Line, RuleMatch};
use std::collections::{BTreeMap, BTreeSet};

/// The activity that is asked about.
const ONE_ON_ONES: &str = "one-on-ones";
/// Where one-on-ones belong that others lead.
const LED: &str = "own-growth";

/// The review.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// All events of the audit.
    pub events: Vec<Event>,
    /// What is still to be looked at first.
    pub rows: Vec<Row>,
    accepted: BTreeSet<EventKey>,
    pub selected: usize,
    pub reach: Option<Reach>,
    /// The page of what was left out, scrolled by some lines.
    pub details: Option<u16>,
}

/// An event with its line.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub week: IsoWeek,
    pub key: EventKey,
    /// Its activity is the guess where the line is unsorted.
    pub change: Change,
    /// Whether the line has an activity.
    pub is_sorted: bool,
}

impl Event {
    /// As rules see it.
    pub fn input(&self) -> TitleInput<'_> {
        let c = &self.change;
        TitleInput { uid: &self.key.uid, start: &self.key.start, ..TitleInput::new(&c.title, c.attendees, c.recurring) }
    }
}

/// A group and whether it was looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub group: Group,
    pub is_done: bool,
}

/// The key of an event as lines have it.
pub(super) fn key_of(change: &Change) -> EventKey {
    EventKey { uid: change.uid.clone(), start: change.start.text() }
}

impl Review {
    /// A review of the open audit; events that `accepted` holds for were looked at.
    pub(super) fn new(state: &State, accepted: impl Fn(&EventKey) -> bool) -> Self {
        let keys: BTreeSet<EventKey> = lines(state).into_iter().filter_map(|(_, l)| EventKey::of(l)).filter(|k| accepted(k)).collect();
        let (events, rows) = rows(state, &keys);
        Self { events, rows, accepted: keys, selected: 0, reach: None, details: None }
    }

    /// Groups that are still to be looked at.
    pub fn pending(&self) -> usize {
        self.rows.iter().filter(|r| !r.is_done).count()
    }

    pub fn selected(&self) -> Option<&Row> {
        self.rows.get(self.selected)
    }

    /// The events of a group, in order of time.
    pub fn events_of(&self, group: &Group) -> Vec<&Event> {
        let mut found: Vec<&Event> = group.events.iter().filter_map(|n| self.events.get(*n)).collect();
        found.sort_by(|a, b| (a.change.on, &a.key.start).cmp(&(b.change.on, &b.key.start)));
        found
    }
}

fn rows(state: &State, accepted: &BTreeSet<EventKey>) -> (Vec<Event>, Vec<Row>) {
    let sorter = sorter(state);
    let found = lines(state);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, line) in &found {
        *counts.entry(line.event.as_ref().map_or("", |e| e.uid.as_str())).or_default() += 1;
    }
    let events: Vec<Event> = found
        .iter()
        .filter_map(|(week, line)| {
            // Lines of earlier versions don't know whether they are one of a series.
            let often = counts.get(line.event.as_ref()?.uid.as_str()).is_some_and(|n| *n > 1);
            event(*week, line, often, &sorter)
        })
        .collect();
    let changes: Vec<Change> = events.iter().map(|e| e.change.clone()).collect();
    let is_done = |group: &Group| {
        let all = |test: &dyn Fn(&Event) -> bool| group.events.iter().filter_map(|n| events.get(*n)).all(test);
        group.activity.is_some() && !group.asks_who_leads && all(&|e| e.is_sorted && accepted.contains(&e.key))
    };
    let mut rows: Vec<Row> = groups(&changes).into_iter().map(|group| Row { is_done: is_done(&group), group }).collect();
    rows.sort_by_key(|row| row.is_done);
    (events, rows)
}

fn event(week: IsoWeek, line: &Line, often: bool, sorter: &Sorter) -> Option<Event> {
    let key = EventKey::of(line)?;
    let mut change = Change::of_line(line, week)?;
    change.recurring |= often;
    let input = TitleInput::new(&change.title, change.attendees, change.recurring);
    let guess = sorter.sort(&TitleInput { uid: &key.uid, start: &key.start, ..input });
    let is_sorted = change.activity.is_some();
    // A rule settles who leads; until there is one, it is asked.
    change.asks_who_leads = match &change.activity {
        Some(activity) => activity.as_str() == ONE_ON_ONES && guess.confidence < 1.0,
        None => guess.asks_who_leads,
    };
    if is_sorted && guess.activity != change.activity {
        change.reason = Reason::Stands;
    } else {
        (change.activity, change.reason) = (guess.activity, guess.reason);
    }
    Some(Event { week, key, change, is_sorted })
}

/// Opens the review of what is in the audit: what is unsorted first.
pub(super) fn enter(state: &mut State) -> Vec<Effect> {
    if lines(state).is_empty() {
        return change::refuse(state, "review-nothing", "review-nothing-hint");
    }
    state.import.stage = Stage::Review(Review::new(state, |_| true));
    state.audit.view = View::Import;
    Vec::new()
}

/// Follows the data.
pub(super) fn rebuild(state: &mut State) {
    let Stage::Review(review) = &state.import.stage else { return };
    let (events, rows) = rows(state, &review.accepted);
    if rows.is_empty() {
        state.import.stage = Stage::Idle;
        return;
    }
    let Stage::Review(review) = &mut state.import.stage else { return };
    if review.reach.as_ref().is_some_and(|r| !r.fits(&events)) {
        review.reach = None;
    }
    review.selected = review.selected.min(rows.len() - 1);
    (review.events, review.rows) = (events, rows);
}

fn current(state: &State) -> Option<(&Review, &Row)> {
    let Stage::Review(review) = &state.import.stage else { return None };
    Some((review, review.selected()?))
}

pub(super) fn accept(state: &mut State) -> Vec<Effect> {
    let Some((review, row)) = current(state) else { return Vec::new() };
    if review.pending() == 0 {
        return rate::enter(state);
    }
    if row.group.asks_who_leads {
        return leads(state, true);
    }
    if row.group.activity.is_none() {
        return choose(state);
    }
    let group = row.group.clone();
    take_as_guessed(state, &[group])
}

/// The catalogue's key of what accepting does where it is more than that.
pub fn asks(state: &State) -> Option<&'static str> {
    let (review, row) = current(state)?;
    match &row.group {
        _ if review.pending() == 0 => Some("hint-review-rate"),
        group if group.asks_who_leads => Some("hint-review-leads"),
        group if group.activity.is_none() => Some("hint-review-pick"),
        _ => None,
    }
}

pub(super) fn accept_all(state: &mut State) -> Vec<Effect> {
    let Stage::Review(review) = &state.import.stage else { return Vec::new() };
    let sure = |row: &&Row| !row.is_done && row.group.activity.is_some() && !row.group.asks_who_leads;
    let all: Vec<Group> = review.rows.iter().filter(sure).map(|r| r.group.clone()).collect();
    if all.is_empty() {
        state.tell(Tone::Info, state.lang.text("review-none-sure").into_owned());
        return Vec::new();
    }
    let effects = take_as_guessed(state, &all);
    state.tell(Tone::Good, state.lang.with("review-accepted", &[("count", all.len().into())]));
    if let Stage::Review(review) = &mut state.import.stage {
        review.selected = 0;
    }
    effects
}

/// Marks groups as looked at; lines that have no activity yet take the guess.
fn take_as_guessed(state: &mut State, groups: &[Group]) -> Vec<Effect> {
    let Stage::Review(review) = &mut state.import.stage else { return Vec::new() };
    let mut guesses: BTreeMap<EventKey, ActivityId> = BTreeMap::new();
    for group in groups {
        for event in group.events.iter().filter_map(|n| review.events.get(*n)) {
            review.accepted.insert(event.key.clone());
            if let (false, Some(activity)) = (event.is_sorted, &group.activity) {
                guesses.insert(event.key.clone(), activity.clone());
            }
        }
    }
    let docs = edited(state, |key, line| {
        if let (UNSORTED, Some(activity)) = (line.activity.as_str(), guesses.get(key)) {
            line.activity = activity.clone();
        }
    });
    let effects = state.commit(Message::new("did-sort"), docs, None);
    rebuild(state);
    effects
}

/// Asks for another activity for the selected group.
pub(super) fn choose(state: &mut State) -> Vec<Effect> {
    if current(state).is_some() {
        state.overlay = Overlay::Prompt(Prompt { input: Input::default(), ask: Ask::Sort, selected: 0 });
    }
    Vec::new()
}

/// Whether the selected group is a one-on-one of which it is not known who leads it.
pub fn asks_who_leads(state: &State) -> bool {
    current(state).is_some_and(|(_, row)| row.group.asks_who_leads)
}

/// Answers who leads the selected one-on-one; the answer becomes a rule.
pub(super) fn leads(state: &mut State, leads: bool) -> Vec<Effect> {
    let Some((review, row)) = current(state) else { return Vec::new() };
    if !row.group.asks_who_leads {
        state.tell(Tone::Info, state.lang.text("review-no-question").into_owned());
        return Vec::new();
    }
    let Ok(activity) = ActivityId::new(if leads { ONE_ON_ONES } else { LED }) else { return Vec::new() };
    let series = row.group.series.clone().filter(|_| review.events_of(&row.group).iter().any(|e| e.change.recurring));
    let when = series.map_or_else(|| RuleMatch::Title(row.group.title.clone()), RuleMatch::Series);
    reach::apply(state, &when, &activity)
}

/// Marks events as looked at.
pub(super) fn mark(state: &mut State, keys: BTreeSet<EventKey>) {
    if let Stage::Review(review) = &mut state.import.stage {
        review.accepted.extend(keys);
        review.reach = None;
    }
    rebuild(state);
}

/// The page of what was left out and passed over, or back from it.
pub(super) fn details(state: &mut State) -> Vec<Effect> {
    let known = state.import.report.is_some();
    let Stage::Review(review) = &mut state.import.stage else { return Vec::new() };
    if known {
        review.details = if review.details.is_some() { None } else { Some(0) };
    } else {
        state.tell(Tone::Info, state.lang.text("review-no-details").into_owned());
    }
    Vec::new()
}
