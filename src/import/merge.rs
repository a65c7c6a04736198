//! What an import changes in the weeks of an audit: new lines, moved ones, vanished ones, without loss of what a person wrote;
//! knows nothing of files and of how calendars are read.
//!
//! A line knows its event by UID and original start ([`EventRef::start`] is the start that names the occurrence in its series,
//! which stays the same when the occurrence moves). Energy, note, trial, the activity of a sorted line, and minutes and day that a
//! person set are never touched, whether they were set in the program or in the file.

use super::Window;
use super::change::{Change, Status};
use super::ics::{Import, Occurrence, Why};
use super::overlap::shares;
use super::reason::{Cause, Part, Reason, Warning};
use super::removed::Removed;
use super::sort::{Sorted, Sorter, TitleInput};
use super::title::Title;
use super::when::When;
use crate::model::{ActivityId, EventRef, IsoWeek, Line, Minutes, Week};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The activity of lines that nobody could sort yet.
pub const UNSORTED: &str = ActivityId::UNSORTED;

/// The weeks after an import, and how they got there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The given weeks and those that were needed besides, in order.
    pub weeks: Vec<Week>,
    pub changes: Vec<Change>,
    pub warnings: Vec<Warning>,
}

/// A line that came from an event.
#[derive(Clone, Debug)]
struct Known {
    place: Place,
    start: Option<When>,
    matched: bool,
}

/// A week, and a line in it.
type Place = (usize, usize);

/// Brings an import's occurrences for which `is_wanted` holds into `weeks`. `zone` is the reader's, for overlaps.
pub fn merge(
    weeks: Vec<Week>,
    import: &Import,
    is_wanted: impl Fn(&Occurrence) -> bool,
    sorter: &Sorter,
    window: Window,
    zone: &TimeZone,
) -> Merged {
    let occurrences: Vec<&Occurrence> = import.occurrences.iter().filter(|o| is_wanted(o)).collect();
    let removed = Removed::of(&weeks);
    let mut work = Work::new(weeks, zone);
    let doubles = doubles(&occurrences, &work.weeks, zone);
    let mut singles: HashMap<&str, usize> = HashMap::new();
    for o in &occurrences {
        *singles.entry(o.uid.as_str()).or_default() += 1;
    }
    let mut titles: HashMap<(&str, u32, bool), Sorted> = HashMap::new();
    for (n, o) in occurrences.iter().enumerate() {
        let guess = if sorter.is_by_title() {
            titles.entry((&o.title, o.attendees, o.recurring)).or_insert_with(|| sorter.sort(&input(o, ""))).clone()
        } else {
            sorter.sort(&input(o, &o.original.text()))
        };
        let single = !o.recurring && singles.get(o.uid.as_str()) == Some(&1);
        let place = work.find(o, single);
        let is_removed = || place.is_none() && removed.has(o, single);
        let why = o.left_out.or_else(|| doubles.contains(&n).then_some(Why::Twice)).or_else(|| is_removed().then_some(Why::Removed));
        let mut change = change_of(o, &guess);
        match (why, place) {
            (Some(why), _) => {
                change.status = Status::LeftOut;
                change.why = Some(Cause::LeftOut(why));
                if let Some(place) = place {
                    change.status = Status::Vanished;
                    work.set_vanished(place);
                }
                change.minutes = 0;
                work.changes.push((change, None));
            }
            (None, Some(place)) => {
                work.update(place, o, &guess, &mut change);
                work.changes.push((change, Some(place)));
            }
            (None, None) => {
                let place = work.add(o, &guess);
                work.changes.push((change, place));
            }
        }
    }
    work.share(zone);
    let is_unknown = work.is_unknown(&import.calendars);
    work.vanish(window, &import.calendars);
    let mut merged = work.finish();
    merged.warnings.extend(is_unknown.then_some(Warning::OtherCalendar));
    merged
}

fn input<'a>(o: &'a Occurrence, start: &'a str) -> TitleInput<'a> {
    TitleInput { uid: &o.uid, start, ..TitleInput::new(&o.title, o.attendees, o.recurring) }
}

fn change_of(o: &Occurrence, sorted: &Sorted) -> Change {
    Change {
        status: Status::Added,
        uid: o.uid.clone(),
        start: o.start,
        end: Some(o.end),
        on: o.on,
        title: o.title.clone(),
        minutes: o.minutes,
        shared: 0,
        activity: sorted.activity.clone(),
        reason: sorted.reason.clone(),
        why: None,
        attendees: o.attendees,
        recurring: o.recurring,
        asks_who_leads: sorted.asks_who_leads,
    }
}

/// Events that two calendars hold under two UIDs: same time, same title. The later ones, and those that a line stands for already.
fn doubles(occurrences: &[&Occurrence], weeks: &[Week], zone: &TimeZone) -> HashSet<usize> {
    let uids: HashSet<&str> = occurrences.iter().map(|o| o.uid.as_str()).collect();
    let mut seen: HashMap<(DateTime, u32, String), &str> = HashMap::new();
    for line in weeks.iter().flat_map(|w| &w.lines) {
        let Some(event) = line.event.as_ref().filter(|e| !e.vanished && !e.calendar.is_empty() && !uids.contains(e.uid.as_str())) else {
            continue;
        };
        if let Some(at) = When::parse(event.at()) {
            seen.insert((at.clock(zone), line.event_minutes(), Title::new(&event.title).key()), &event.uid);
        }
    }
    let mut doubles = HashSet::new();
    let mut keys: HashMap<&str, String> = HashMap::new();
    for (n, o) in occurrences.iter().enumerate().filter(|(_, o)| o.left_out.is_none()) {
        let key = keys.entry(&o.title).or_insert_with(|| Title::new(&o.title).key()).clone();
        let first = seen.entry((o.start.clock(zone), o.minutes, key)).or_insert(&o.uid);
        if *first != o.uid && !o.title.is_empty() {
            doubles.insert(n);
        }
    }
    doubles
}

fn activity_of(sorted: &Sorted) -> Option<ActivityId> {
    sorted.activity.clone().or_else(|| ActivityId::new(UNSORTED).ok())
}

/// What a line keeps of an occurrence.
fn event_of(o: &Occurrence) -> EventRef {
    EventRef {
        uid: o.uid.clone(),
        start: o.original.text(),
        title: o.title.clone(),
        vanished: false,
        calendar: o.calendar.to_string(),
        attendees: o.attendees,
        recurring: o.recurring,
        moved_to: if o.start.same_point(o.original) { String::new() } else { o.start.text() },
        minutes: o.minutes,
    }
}

/// The weeks while they are changed.
struct Work {
    weeks: Vec<Week>,
    by_week: HashMap<IsoWeek, usize>,
    known: HashMap<String, Vec<Known>>,
    /// Lines whose minutes stay: a person set them, or rated or noted them.
    kept: HashSet<Place>,
    /// Lines that a person moved to another day than their event's.
    kept_days: HashSet<Place>,
    changes: Vec<(Change, Option<Place>)>,
    /// Lines to be moved to the week of their new day once all is done.
    moved: Vec<Place>,
    matched: usize,
}

impl Work {
    fn new(weeks: Vec<Week>, zone: &TimeZone) -> Self {
        let mut known: HashMap<String, Vec<Known>> = HashMap::new();
        let (mut kept, mut kept_days) = (HashSet::new(), HashSet::new());
        for (w, (week, expected)) in weeks.iter().zip(shares(&weeks, zone)).enumerate() {
            for (l, (line, expected)) in week.lines.iter().zip(expected).enumerate() {
                let Some(event) = &line.event else { continue };
                // Lines of earlier versions don't know when and how long their events were.
                let is_legacy = event.calendar.is_empty();
                let by_hand = !is_legacy && expected.is_some_and(|m| m != line.minutes.get());
                if !is_legacy && When::parse(event.at()).is_some_and(|at| Some(at.day(zone)) != line.on) {
                    kept_days.insert((w, l));
                }
                if by_hand || line.energy.is_some() || !line.note.is_empty() {
                    kept.insert((w, l));
                }
                known.entry(event.uid.clone()).or_default().push(Known { place: (w, l), start: When::parse(&event.start), matched: false });
            }
        }
        let by_week = weeks.iter().enumerate().map(|(n, w)| (w.week, n)).collect();
        Self { weeks, by_week, known, kept, kept_days, changes: Vec::new(), moved: Vec::new(), matched: 0 }
    }

    /// The line of an event: the one with its original start, or where both are alone under their UID the only one.
    fn find(&mut self, o: &Occurrence, single: bool) -> Option<Place> {
        let lines = self.known.get_mut(&o.uid)?;
        let exact = lines.iter().position(|k| !k.matched && k.start.is_some_and(|s| s.same_point(o.original)));
        let alone = if single && lines.len() == 1 { lines.iter().position(|k| !k.matched) } else { None };
        let found = exact.or(alone)?;
        let known = lines.get_mut(found)?;
        known.matched = true;
        self.matched += 1;
        Some(known.place)
    }

    fn line(&mut self, (w, l): Place) -> Option<&mut Line> {
        self.weeks.get_mut(w)?.lines.get_mut(l)
    }

    fn set_vanished(&mut self, place: Place) {
        if let Some(event) = self.line(place).and_then(|l| l.event.as_mut()) {
            event.vanished = true;
        }
    }

    fn add(&mut self, o: &Occurrence, sorted: &Sorted) -> Option<Place> {
        let (activity, minutes) = (activity_of(sorted)?, Minutes::new(o.minutes).ok()?);
        let line = Line { event: Some(event_of(o)), ..Line::new(Some(o.on), activity, minutes) };
        let (place, week) = self.week(IsoWeek::of(o.on));
        week.lines.push(line);
        Some((place, week.lines.len() - 1))
    }

    fn week(&mut self, week: IsoWeek) -> (usize, &mut Week) {
        let place = *self.by_week.entry(week).or_insert_with(|| {
            self.weeks.push(Week::new(week));
            self.weeks.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "the place was found or made just above, and weeks are never removed")]
        (place, &mut self.weeks[place])
    }

    /// Brings a line up to its event; its minutes follow in [`Self::share`].
    fn update(&mut self, place: Place, o: &Occurrence, sorted: &Sorted, change: &mut Change) {
        let keeps_day = self.kept_days.contains(&place);
        let Some(line) = self.line(place) else { return };
        change.status = Status::Same;
        let has_moved = line.on != Some(o.on) && !keeps_day;
        if has_moved {
            line.on = Some(o.on);
            change.note_changed(Part::Moved);
        }
        if let (Some(activity), UNSORTED) = (&sorted.activity, line.activity.as_str()) {
            line.activity = activity.clone();
            change.note_changed(Part::Sorted);
        } else {
            if line.activity.as_str() != UNSORTED && sorted.activity.as_ref() != Some(&line.activity) {
                change.reason = Reason::Kept;
            }
            change.activity = Some(line.activity.clone()).filter(|a| a.as_str() != UNSORTED);
        }
        if let Some(event) = &mut line.event {
            let mut new = event_of(o);
            let same = |a: Option<When>, b: Option<When>| a.zip(b).is_some_and(|(a, b)| a.same_point(b));
            let same_start = same(When::parse(&event.start), Some(o.original));
            // Lines of earlier versions don't know when a moved event takes place.
            if !same_start || !event.calendar.is_empty() && !same(When::parse(event.at()), Some(o.start)) {
                change.note_changed(Part::Time);
            }
            if same_start {
                new.start.clone_from(&event.start);
            }
            if event.title != o.title {
                change.note_changed(Part::Title);
            }
            if event.vanished {
                change.note_changed(Part::Back);
            }
            // An event that two calendars hold stays with the one that brought it.
            if !event.calendar.is_empty() {
                new.calendar.clone_from(&event.calendar);
            }
            *event = new;
        }
        if has_moved {
            self.moved.push(place);
        }
    }

    /// Gives each line its minutes, now that all events are known; lines of other calendars too, where these share their time.
    fn share(&mut self, zone: &TimeZone) {
        let shares = shares(&self.weeks, zone);
        let mut by_place: HashMap<Place, usize> =
            self.changes.iter().enumerate().filter_map(|(n, (_, place))| place.map(|p| (p, n))).collect();
        for (w, (week, shares)) in self.weeks.iter_mut().zip(shares).enumerate() {
            for (l, (line, share)) in week.lines.iter_mut().zip(shares).enumerate() {
                let (Some(share), number) = (share, by_place.remove(&(w, l))) else { continue };
                let is_legacy = line.event.as_ref().is_none_or(|e| e.calendar.is_empty());
                let changes = share != line.minutes.get() && !self.kept.contains(&(w, l)) && !(is_legacy && number.is_none());
                let minutes = if changes { Minutes::new(share).unwrap_or(line.minutes) } else { line.minutes };
                line.set_minutes(minutes);
                let change = match number.and_then(|n| self.changes.get_mut(n)) {
                    Some((change, _)) => change,
                    None if changes => {
                        let Some(change) = Change::of_line(line, week.week) else { continue };
                        self.changes.push((change, None));
                        let Some((change, _)) = self.changes.last_mut() else { continue };
                        change
                    }
                    None => continue,
                };
                change.minutes = line.minutes.get();
                change.shared = line.event_minutes().saturating_sub(share);
                if changes && change.status != Status::Added {
                    change.note_changed(Part::Length);
                }
            }
        }
    }

    /// Whether calendars that lines came from, by their names, hold no event of these lines.
    fn is_unknown(&self, read: &[Arc<str>]) -> bool {
        let mut events = self.known.values().flatten().filter_map(|k| self.weeks.get(k.place.0)?.lines.get(k.place.1)?.event.as_ref());
        let is_read = |e: &EventRef| e.calendar.is_empty() || read.iter().any(|c| **c == *e.calendar);
        self.matched == 0 && !self.changes.is_empty() && events.any(is_read)
    }

    /// Marks the lines in the window whose events are gone, of the calendars that were read alone: one that was read under another
    /// name is known by at least half of its events. An import that knows no line at all says nothing.
    fn vanish(&mut self, window: Window, read: &[Arc<str>]) {
        if self.matched == 0 {
            return;
        }
        let mut counts: HashMap<String, (usize, usize)> = HashMap::new();
        let mut gone = Vec::new();
        for known in self.known.values().flatten() {
            let line = self.weeks.get(known.place.0).and_then(|w| w.lines.get(known.place.1));
            let Some((line, event)) = line.and_then(|l| Some((l, l.event.as_ref()?))) else { continue };
            if !known.matched && !line.on.is_some_and(|on| window.holds(on)) {
                continue;
            }
            let (all, matched) = counts.entry(event.calendar.clone()).or_default();
            *all += 1;
            *matched += usize::from(known.matched);
            gone.extend((!known.matched).then_some((known.place, event.calendar.clone())));
        }
        let was_read = |calendar: &str| {
            let (all, matched) = counts.get(calendar).copied().unwrap_or_default();
            read.iter().any(|c| **c == *calendar) || 2 * matched >= all
        };
        gone.retain(|(_, calendar)| was_read(calendar));
        gone.sort_unstable();
        for (place, _) in gone {
            self.set_vanished(place);
            let Some(week) = self.weeks.get(place.0) else { continue };
            let Some(mut change) = week.lines.get(place.1).and_then(|l| Change::of_line(l, week.week)) else { continue };
            (change.status, change.why) = (Status::Vanished, Some(Cause::Gone));
            self.changes.push((change, None));
        }
    }

    fn finish(mut self) -> Merged {
        self.moved.sort_unstable();
        let mut lifted = Vec::new();
        for (w, l) in self.moved.iter().rev() {
            let Some(week) = self.weeks.get_mut(*w) else { continue };
            let leaves = week.lines.get(*l).is_some_and(|line| line.on.is_some_and(|on| !week.week.holds(on)));
            if leaves {
                lifted.push(week.lines.remove(*l));
            }
        }
        for line in lifted.into_iter().rev() {
            if let Some(on) = line.on {
                self.week(IsoWeek::of(on)).1.lines.push(line);
            }
        }
        self.weeks.sort_by_key(|w| w.week);
        let changes = self.changes.into_iter().map(|(change, _)| change).collect();
        Merged { weeks: self.weeks, changes, warnings: Vec::new() }
    }
}
