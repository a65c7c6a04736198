//! Energy of imported events, by group or one by one; knows nothing of how it is drawn.

use super::{EventKey, Stage, edited, lines};
use crate::app::audit::View;
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::import::merge::UNSORTED;
use crate::import::title::Title;
use crate::lang::Message;
use crate::model::{ActivityId, Energy, Line, Rated};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Days, today included, whose events are rated one by one.
const DAYS: i64 = 7;

/// The list of what is to be rated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rate {
    /// Single events of the last days in place of groups.
    pub by_event: bool,
    pub entries: Vec<Entry>,
    pub selected: usize,
}

impl Rate {
    /// Entries without energy.
    pub fn unrated(&self) -> usize {
        self.entries.iter().filter(|e| e.energy.is_none()).count()
    }
}

/// A group or an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The title; none for single events that only share an activity.
    pub title: Option<String>,
    pub activity: ActivityId,
    pub keys: BTreeSet<EventKey>,
    /// The first and last day.
    pub days: (Date, Date),
    pub minutes: u32,
    /// What all its lines have.
    pub energy: Option<Energy>,
}

impl Entry {
    fn new(title: Option<String>, lines: &[(Date, &Line)]) -> Option<Self> {
        let (first, line) = lines.first()?;
        let days = lines.iter().fold((*first, *first), |(from, to), (on, _)| (from.min(*on), to.max(*on)));
        let keys = lines.iter().filter_map(|(_, l)| EventKey::of(l)).collect();
        let minutes = lines.iter().map(|(_, l)| l.minutes.get()).sum();
        Some(Self { title, activity: line.activity.clone(), keys, days, minutes, energy: None })
    }
}

/// Lines that can be rated and are not: events of days until today that are work.
fn unrated(state: &State) -> Vec<(Date, &Line)> {
    let today = state.today();
    let dated = lines(state).into_iter().map(|(week, line)| (line.on.unwrap_or(week.monday()), line));
    dated.filter(|(on, l)| *on <= today && l.energy.is_none() && l.activity.is_work()).collect()
}

/// Groups by title or series where these have several events; the single ones by activity. The longest first.
fn groups(state: &State) -> Vec<Entry> {
    type Lines<'a> = Vec<(Date, &'a Line)>;
    let mut found: Vec<(ActivityId, Lines<'_>)> = Vec::new();
    let mut by_uid: BTreeMap<(&str, &ActivityId), usize> = BTreeMap::new();
    let mut by_title: BTreeMap<(String, &ActivityId), usize> = BTreeMap::new();
    for (on, line) in unrated(state) {
        let Some(event) = &line.event else { continue };
        let (uid, title) = ((event.uid.as_str(), &line.activity), (Title::new(&event.title).key(), &line.activity));
        let known = by_uid.get(&uid).or_else(|| by_title.get(&title).filter(|_| !title.0.is_empty())).copied();
        let at = known.unwrap_or_else(|| {
            found.push((line.activity.clone(), Vec::new()));
            found.len() - 1
        });
        by_uid.insert(uid, at);
        by_title.insert(title, at);
        if let Some((_, lines)) = found.get_mut(at) {
            lines.push((on, line));
        }
    }
    let titled = |lines: &Lines<'_>| lines.first().and_then(|(_, l)| l.event.as_ref()).map(|e| e.title.clone());
    let mut single: BTreeMap<ActivityId, Lines<'_>> = BTreeMap::new();
    let mut entries = Vec::new();
    for (activity, lines) in found {
        if lines.len() == 1 && activity.as_str() != UNSORTED {
            single.entry(activity).or_default().extend(lines);
        } else {
            entries.extend(Entry::new(titled(&lines), &lines));
        }
    }
    entries.extend(single.values().filter_map(|lines| Entry::new(titled(lines).filter(|_| lines.len() == 1), lines)));
    entries.sort_by_key(|e| std::cmp::Reverse(e.minutes));
    entries
}

/// Events of the last days, the latest day first.
fn events(state: &State) -> Vec<Entry> {
    let since = state.today().saturating_sub((DAYS - 1).days());
    let mut found: Vec<(Date, &Line)> = unrated(state).into_iter().filter(|(on, _)| *on >= since).collect();
    found.sort_by_key(|(on, line)| (std::cmp::Reverse(*on), line.event.as_ref().map(|e| e.start.clone())));
    let one = |(on, line): (Date, &Line)| Entry::new(line.event.as_ref().map(|e| e.title.clone()), &[(on, line)]);
    found.into_iter().filter_map(one).collect()
}

/// Opens the list of groups, or that of single events where there are no groups.
pub(super) fn enter(state: &mut State) -> Vec<Effect> {
    let entries = groups(state);
    if entries.is_empty() {
        drop(super::done(state));
        state.tell(Tone::Good, state.lang.text("rate-nothing").into_owned());
        return Vec::new();
    }
    state.import.stage = Stage::Rate(Rate { by_event: false, entries, selected: 0 });
    state.audit.view = View::Import;
    Vec::new()
}

/// Between groups and single events.
pub(super) fn toggle(state: &mut State) -> Vec<Effect> {
    let Stage::Rate(rate) = &state.import.stage else { return Vec::new() };
    let by_event = !rate.by_event;
    let entries = if by_event { events(state) } else { groups(state) };
    if entries.is_empty() {
        let key = if by_event { "rate-no-events" } else { "rate-nothing" };
        state.tell(Tone::Info, state.lang.text(key).into_owned());
        return Vec::new();
    }
    state.import.stage = Stage::Rate(Rate { by_event, entries, selected: 0 });
    Vec::new()
}

pub(super) fn skip(state: &mut State) -> Vec<Effect> {
    if let Stage::Rate(rate) = &mut state.import.stage {
        rate.selected = (rate.selected + 1).min(rate.entries.len().saturating_sub(1));
    }
    Vec::new()
}

/// Rates the selected group or event, and goes on to the next.
pub(super) fn energy(state: &mut State, c: char) -> Vec<Effect> {
    let value = c.to_digit(10).and_then(|n| i8::try_from(n).ok()).and_then(|n| Energy::new(n - 3).ok());
    let (Some(value), Stage::Rate(rate)) = (value, &state.import.stage) else { return Vec::new() };
    let Some(entry) = rate.entries.get(rate.selected) else { return Vec::new() };
    let (today, by_event, keys) = (state.today(), rate.by_event, entry.keys.clone());
    let docs = edited(state, |key, line| {
        if keys.contains(key) {
            line.energy = Some(value);
            line.rated = Some(if by_event && line.on == Some(today) { Rated::SameDay } else { Rated::Recalled });
        }
    });
    if docs.iter().any(|(key, _)| state.data.frozen(*key).is_some()) {
        return state.commit(String::new(), docs, None);
    }
    let what = entry.title.clone().unwrap_or_else(|| crate::app::audit::grid::name(state, &entry.activity));
    let label = Message::new("did-rate").with("what", what);
    let effects = state.commit(label, docs, None);
    refresh(state);
    if let Stage::Rate(rate) = &mut state.import.stage {
        let open = |n: &usize| rate.entries.get(*n).is_some_and(|e| e.energy.is_none());
        let next = (rate.selected + 1..rate.entries.len()).find(open);
        rate.selected = next.or_else(|| (0..rate.selected).find(open)).unwrap_or(rate.selected);
        if rate.unrated() == 0 {
            let key = if rate.by_event { "rate-done-events" } else { "rate-done" };
            state.tell(Tone::Good, state.lang.text(key).into_owned());
        }
    }
    effects
}

/// Follows the data: entries whose lines are gone go too, and energies are read again.
pub(super) fn refresh(state: &mut State) {
    let kept: BTreeMap<EventKey, Option<Energy>> =
        lines(state).into_iter().filter_map(|(_, l)| Some((EventKey::of(l)?, l.energy))).collect();
    let Stage::Rate(rate) = &mut state.import.stage else { return };
    for entry in &mut rate.entries {
        entry.keys.retain(|key| kept.contains_key(key));
        let mut energies = entry.keys.iter().map(|key| kept.get(key).copied().flatten());
        let first = energies.next().flatten();
        entry.energy = first.filter(|_| energies.all(|e| e == first));
    }
    rate.entries.retain(|e| !e.keys.is_empty());
    rate.selected = rate.selected.min(rate.entries.len().saturating_sub(1));
    if rate.entries.is_empty() {
        state.import.stage = Stage::Idle;
    }
}
