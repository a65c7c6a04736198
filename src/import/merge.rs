//! What an import changes in the weeks of an audit: new lines, moved ones, vanished ones, without loss of what a person wrote;
//! knows nothing of files and of how calendars are read.
//!
//! A line knows its event by UID and original start ([`EventRef::start`] is the start that names the occurrence in its series,
//! which stays the same when the occurrence moves). Energy, note, trial and the activity of a sorted line are never touched.

use super::Window;
use super::ics::Occurrence;
use super::overlap::{Stretch, split};
use super::sort::{Sorted, Sorter, TitleInput};
use super::title::Title;
use super::when::When;
use crate::model::{ActivityId, EventRef, IsoWeek, Line, Minutes, Week};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use std::collections::{HashMap, HashSet};

/// The activity of lines that nobody could sort yet.
pub const UNSORTED: &str = "unsorted";

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Added,
    Changed,
    Same,
    /// A line's event is no longer in the calendar, or takes no time any more; the line stays.
    Vanished,
    LeftOut,
}

impl Status {
    /// The word in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Vanished => "vanished",
            Self::LeftOut => "left-out",
        }
    }
}

/// One event of an import and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub status: Status,
    pub uid: String,
    pub start: When,
    /// None for a vanished event, whose end is not known.
    pub end: Option<When>,
    pub on: Date,
    pub title: String,
    /// Minutes of the line; 0 where it is left out.
    pub minutes: u32,
    /// How many minutes of the event went to others at the same time.
    pub shared: u32,
    /// None where the sorter is unsure.
    pub activity: Option<ActivityId>,
    pub reason: String,
    /// Why it is left out, or what changed.
    pub why: Option<String>,
    pub attendees: u32,
    pub recurring: bool,
    pub asks_who_leads: bool,
}

/// The weeks after an import, and how they got there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The given weeks and those that were needed besides, in order.
    pub weeks: Vec<Week>,
    pub changes: Vec<Change>,
    pub warnings: Vec<String>,
}

/// A line that came from an event.
#[derive(Clone, Debug)]
struct Known {
    place: (usize, usize),
    start: Option<When>,
    matched: bool,
}

/// Brings an import into `weeks`. `zone` is the reader's, for overlaps.
pub fn merge(weeks: Vec<Week>, occurrences: &[Occurrence], sorter: &Sorter, window: Window, zone: &TimeZone) -> Merged {
    let mut work = Work::new(weeks);
    let doubles = doubles(occurrences, zone);
    let places: Vec<Sorted> = occurrences.iter().map(|o| sorter.sort(&input(o, &o.original.text()))).collect();
    let shares = shares(occurrences, &places, &doubles, zone);
    let mut singles: HashMap<&str, usize> = HashMap::new();
    for o in occurrences {
        *singles.entry(o.uid.as_str()).or_default() += 1;
    }
    for (n, ((o, sorted), minutes)) in occurrences.iter().zip(&places).zip(shares).enumerate() {
        let why = o.left_out.map(super::ics::Why::id).or_else(|| doubles.contains(&n).then_some("the same event twice"));
        let single = !o.recurring && singles.get(o.uid.as_str()) == Some(&1);
        let place = work.find(o, single);
        let mut change = change_of(o, sorted, minutes);
        if let Some(why) = why {
            change.status = Status::LeftOut;
            change.why = Some(why.to_owned());
            if let Some(place) = place {
                change.status = Status::Vanished;
                work.set_vanished(place);
            }
        } else if let Some(place) = place {
            work.update(place, o, sorted, minutes, &mut change);
        } else {
            work.add(o, sorted, minutes);
        }
        work.changes.push(change);
    }
    work.vanish(window);
    work.finish()
}

fn input<'a>(o: &'a Occurrence, start: &'a str) -> TitleInput<'a> {
    TitleInput { uid: &o.uid, start, ..TitleInput::new(&o.title, o.attendees, o.recurring) }
}

fn change_of(o: &Occurrence, sorted: &Sorted, minutes: u32) -> Change {
    Change {
        status: Status::Added,
        uid: o.uid.clone(),
        start: o.start,
        end: Some(o.end),
        on: o.on,
        title: o.title.clone(),
        minutes,
        shared: if minutes == 0 { 0 } else { o.minutes.saturating_sub(minutes) },
        activity: sorted.activity.clone(),
        reason: sorted.reason.clone(),
        why: None,
        attendees: o.attendees,
        recurring: o.recurring,
        asks_who_leads: sorted.asks_who_leads,
    }
}

/// Events that two calendars hold under two UIDs: same time, same title. The later ones.
fn doubles(occurrences: &[Occurrence], zone: &TimeZone) -> HashSet<usize> {
    let mut seen: HashMap<(DateTime, DateTime, String), &str> = HashMap::new();
    let mut doubles = HashSet::new();
    for (n, o) in occurrences.iter().enumerate().filter(|(_, o)| o.left_out.is_none()) {
        let first = seen.entry((o.start.clock(zone), o.end.clock(zone), Title::new(&o.title).key())).or_insert(&o.uid);
        if *first != o.uid && !o.title.is_empty() {
            doubles.insert(n);
        }
    }
    doubles
}

/// The minutes of each event once time spent in several at once is shared; 0 for those that take no time.
fn shares(occurrences: &[Occurrence], sorted: &[Sorted], doubles: &HashSet<usize>, zone: &TimeZone) -> Vec<u32> {
    let is_work = |s: &Sorted| s.activity.as_ref().is_none_or(ActivityId::is_work);
    let minute = |when: When| when.clock(zone).to_zoned(TimeZone::UTC).map_or(0, |z| z.timestamp().as_second().div_euclid(60));
    let counted = |n: usize, o: &Occurrence| o.left_out.is_none() && !doubles.contains(&n);
    let stretch = |(n, (o, s)): (usize, (&Occurrence, &Sorted))| {
        let from = minute(o.start);
        Stretch { from, to: if counted(n, o) && is_work(s) { from + i64::from(o.minutes) } else { from } }
    };
    let stretches: Vec<Stretch> = occurrences.iter().zip(sorted).enumerate().map(stretch).collect();
    let shares = split(&stretches);
    let whole = |(n, ((o, s), share)): (usize, ((&Occurrence, &Sorted), u32))| if counted(n, o) && !is_work(s) { o.minutes } else { share };
    occurrences.iter().zip(sorted).zip(shares).enumerate().map(whole).collect()
}

fn activity_of(sorted: &Sorted) -> Option<ActivityId> {
    sorted.activity.clone().or_else(|| ActivityId::new(UNSORTED).ok())
}

/// The weeks while they are changed.
struct Work {
    weeks: Vec<Week>,
    known: HashMap<String, Vec<Known>>,
    changes: Vec<Change>,
    /// Lines to be moved to the week of their new day once all is done.
    moved: Vec<(usize, usize)>,
    matched: usize,
}

impl Work {
    fn new(weeks: Vec<Week>) -> Self {
        let mut known: HashMap<String, Vec<Known>> = HashMap::new();
        for (w, week) in weeks.iter().enumerate() {
            for (l, line) in week.lines.iter().enumerate() {
                let Some(event) = &line.event else { continue };
                known.entry(event.uid.clone()).or_default().push(Known { place: (w, l), start: When::parse(&event.start), matched: false });
            }
        }
        Self { weeks, known, changes: Vec::new(), moved: Vec::new(), matched: 0 }
    }

    /// The line of an event: the one with its original start, or where both are alone under their UID the only one.
    fn find(&mut self, o: &Occurrence, single: bool) -> Option<(usize, usize)> {
        let lines = self.known.get_mut(&o.uid)?;
        let exact = lines.iter().position(|k| !k.matched && k.start.is_some_and(|s| s.same_point(o.original)));
        let alone = if single && lines.len() == 1 { lines.iter().position(|k| !k.matched) } else { None };
        let found = exact.or(alone)?;
        let known = lines.get_mut(found)?;
        known.matched = true;
        self.matched += 1;
        Some(known.place)
    }

    fn line(&mut self, (w, l): (usize, usize)) -> Option<&mut Line> {
        self.weeks.get_mut(w)?.lines.get_mut(l)
    }

    fn set_vanished(&mut self, place: (usize, usize)) {
        if let Some(event) = self.line(place).and_then(|l| l.event.as_mut()) {
            event.vanished = true;
        }
    }

    fn add(&mut self, o: &Occurrence, sorted: &Sorted, minutes: u32) {
        let (Some(activity), Ok(minutes)) = (activity_of(sorted), Minutes::new(minutes)) else { return };
        let event = EventRef { uid: o.uid.clone(), start: o.original.text(), title: o.title.clone(), vanished: false };
        let line = Line { event: Some(event), ..Line::new(Some(o.on), activity, minutes) };
        self.week(IsoWeek::of(o.on)).lines.push(line);
    }

    fn week(&mut self, week: IsoWeek) -> &mut Week {
        let at = self.weeks.iter().position(|w| w.week == week).unwrap_or_else(|| {
            self.weeks.push(Week::new(week));
            self.weeks.len() - 1
        });
        let last = self.weeks.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "the place was found or made just above")]
        &mut self.weeks[at.min(last)]
    }

    /// Brings a line up to its event.
    fn update(&mut self, place: (usize, usize), o: &Occurrence, sorted: &Sorted, minutes: u32, change: &mut Change) {
        let Some(line) = self.line(place) else { return };
        let mut what = Vec::new();
        let untouched = line.energy.is_none() && line.note.is_empty();
        if line.on != Some(o.on) {
            line.on = Some(o.on);
            what.push("moved");
        }
        if let (true, Ok(minutes)) = (untouched && minutes != line.minutes.get(), Minutes::new(minutes)) {
            line.minutes = minutes;
            what.push("length");
        }
        if let (Some(activity), UNSORTED) = (&sorted.activity, line.activity.as_str()) {
            line.activity = activity.clone();
            what.push("sorted");
        } else {
            if line.activity.as_str() != UNSORTED && sorted.activity.as_ref() != Some(&line.activity) {
                "kept as you sorted it".clone_into(&mut change.reason);
            }
            change.activity = Some(line.activity.clone()).filter(|a| a.as_str() != UNSORTED);
        }
        change.minutes = line.minutes.get();
        if let Some(event) = &mut line.event {
            let start = o.original.text();
            if !When::parse(&event.start).is_some_and(|s| s.same_point(o.original)) {
                event.start = start;
                what.push("time");
            }
            if event.title != o.title {
                event.title.clone_from(&o.title);
                what.push("title");
            }
            if event.vanished {
                event.vanished = false;
                what.push("back");
            }
        }
        if what.first() == Some(&"moved") {
            self.moved.push(place);
        }
        change.status = if what.is_empty() { Status::Same } else { Status::Changed };
        change.why = (!what.is_empty()).then(|| what.join(", "));
    }

    /// Marks the lines in the window whose events are gone. A calendar that knows none of them is another one: it says nothing.
    fn vanish(&mut self, window: Window) {
        let mut gone: Vec<(usize, usize)> = self.known.values().flatten().filter(|k| !k.matched).map(|k| k.place).collect();
        gone.sort_unstable();
        if self.matched == 0 {
            return;
        }
        for place in gone {
            let Some(line) = self.line(place) else { continue };
            let (Some(on), Some(event)) = (line.on, line.event.as_mut()) else { continue };
            if !window.holds(on) {
                continue;
            }
            event.vanished = true;
            let start = When::parse(&event.start).unwrap_or(When::Day(on));
            let change = Change {
                status: Status::Vanished,
                uid: event.uid.clone(),
                start,
                end: None,
                on,
                title: event.title.clone(),
                minutes: line.minutes.get(),
                shared: 0,
                activity: Some(line.activity.clone()).filter(|a| a.as_str() != UNSORTED),
                reason: String::new(),
                why: Some("no longer in the calendar".to_owned()),
                attendees: 0,
                recurring: false,
                asks_who_leads: false,
            };
            self.changes.push(change);
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
                self.week(IsoWeek::of(on)).lines.push(line);
            }
        }
        self.weeks.sort_by_key(|w| w.week);
        let other = self.matched == 0 && !self.known.is_empty() && !self.changes.is_empty();
        let warnings =
            if other { vec!["no event is known from earlier imports: nothing was marked as vanished".to_owned()] } else { Vec::new() };
        Merged { weeks: self.weeks, changes: self.changes, warnings }
    }
}
