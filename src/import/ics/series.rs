//! From kept events to occurrences: series by UID, their rules, their exceptions and what replaces them; knows nothing of lines
//! and files.

use super::draft::{Event, Length};
use super::rule::{self, Span};
use super::scan::{Kept, Skips};
use super::stamp::{Clock, Stamp};
use super::zone::Zone;
use super::{IcsError, Import, MAX_OCCURRENCES, MAX_OF_SERIES, Occurrence, Progress, Reading, When, Why};
use crate::import::reason::Flaw;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

const DAY: i64 = 86_400;
/// How far THISANDFUTURE may move a series, in seconds.
const MAX_SHIFT: i64 = 366 * DAY;

/// Expands every series that was kept.
pub(super) fn expand(kept: Kept, progress: &dyn Progress) -> Result<Import, IcsError> {
    let Kept { reading, files, events, zones, elsewhere, read, mut skipped, warnings, calendars } = kept;
    let clocks = Clocks { reading: &reading, zones: &zones, calendars: &calendars };
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|n| events.get(*n).map(|e| e.uid.as_str()));
    let uid = |n: &usize| events.get(*n).map(|e| e.uid.as_str());
    let mut found = Vec::new();
    let total = order.len() as u64;
    let mut done = 0;
    for group in order.chunk_by(|a, b| uid(a) == uid(b)) {
        if progress.step(done, total).is_break() {
            return Err(IcsError::Cancelled);
        }
        if found.len() >= MAX_OCCURRENCES {
            let left = total - done;
            skipped.push("", 0, "", Flaw::Full(left));
            break;
        }
        done += group.len() as u64;
        let members: Vec<&Event> = group.iter().filter_map(|n| events.get(*n)).collect();
        let file = |e: &Event| files.get(e.file).map_or("", String::as_str);
        let Some(series) = Series::of(&members, &elsewhere) else { continue };
        match series.occurrences(&clocks) {
            Ok(more) => found.extend(more),
            Err(why) => skipped.push(file(series.first), series.first.line, &series.first.uid, why),
        }
    }
    found.sort_by_cached_key(|o: &Occurrence| (o.start.clock(&reading.zone), o.title.clone()));
    let Skips { named, more, counts } = skipped;
    Ok(Import { read, occurrences: found, skipped: named, skipped_more: more, skipped_counts: counts, warnings, calendars })
}

/// What is needed to tell what a written time means.
struct Clocks<'a> {
    reading: &'a Reading,
    zones: &'a [Zone],
    calendars: &'a [Arc<str>],
}

impl Clocks<'_> {
    fn instant(&self, s: Stamp) -> Option<(Timestamp, Offset)> {
        match s.clock {
            Clock::Day | Clock::Floating => None,
            Clock::Utc => s.civil.to_zoned(TimeZone::UTC).ok().map(|z| (z.timestamp(), Offset::UTC)),
            Clock::Zone(n) => self.zones.get(n).and_then(|z| z.instant(s.civil)),
        }
    }

    fn when(&self, s: Stamp) -> When {
        match (s.clock, self.instant(s)) {
            (Clock::Day, _) => When::Day(s.civil.date()),
            (_, Some((at, offset))) => When::Zoned { at, offset },
            (_, None) => When::Floating(s.civil),
        }
    }

    /// The wall-clock time of `s` on another clock.
    fn on(&self, s: Stamp, clock: Clock) -> DateTime {
        if s.clock == clock {
            return s.civil;
        }
        let at = self.instant(s).map(|(at, _)| at);
        let moved = match clock {
            Clock::Day => Some(s.civil.date().at(0, 0, 0, 0)),
            Clock::Floating => None,
            Clock::Utc => at.map(|at| TimeZone::UTC.to_datetime(at)),
            Clock::Zone(n) => at.and_then(|at| self.zones.get(n).and_then(|z| z.civil(at))),
        };
        moved.unwrap_or(s.civil)
    }

    /// Seconds on the wall clock from start to end; negative where it ends before it starts.
    fn length(&self, e: &Event) -> i64 {
        match e.length {
            Length::Seconds(n) => n,
            Length::Unsaid if e.start.clock == Clock::Day => DAY,
            Length::Unsaid => 0,
            Length::Until(end) if end.clock == e.start.clock => end.civil.duration_since(e.start.civil).as_secs(),
            Length::Until(end) => match (self.instant(e.start), self.instant(end)) {
                (Some((a, _)), Some((b, _))) => b.duration_since(a).as_secs(),
                _ => end.civil.duration_since(e.start.civil).as_secs(),
            },
        }
    }

    fn occurrence(&self, e: &Event, original: When, start: Stamp, seconds: i64, recurring: bool) -> Option<Occurrence> {
        let from = self.when(start);
        let on = from.day(&self.reading.zone);
        if !self.reading.window.holds(on) {
            return None;
        }
        let end = Stamp { civil: later(start.civil, seconds)?, clock: start.clock };
        let to = self.when(end);
        let lasts = match (from, to) {
            (When::Zoned { at: a, .. }, When::Zoned { at: b, .. }) => b.duration_since(a).as_secs(),
            _ => seconds,
        };
        let length = if lasts < 30 { Some(Why::NoLength) } else { (lasts >= DAY).then_some(Why::Days) };
        let left_out = e.left_out.or(length);
        let whole_day = matches!(from, When::Day(_)) || left_out == Some(Why::AllDay);
        let minutes = if whole_day { 0 } else { u32::try_from((lasts + 30) / 60).unwrap_or(0).min(10_080) };
        Some(Occurrence {
            uid: e.uid.clone(),
            original,
            start: from,
            end: to,
            on,
            title: e.title.clone(),
            minutes,
            attendees: e.attendees,
            organised: e.organised,
            recurring,
            left_out,
            calendar: self.calendars.get(e.calendar).map_or_else(Arc::default, Arc::clone),
        })
    }
}

fn later(civil: DateTime, seconds: i64) -> Option<DateTime> {
    civil.checked_add(SignedDuration::from_secs(seconds)).ok()
}

/// All that bears one UID.
struct Series<'a> {
    first: &'a Event,
    base: Option<&'a Event>,
    overrides: Vec<&'a Event>,
}

impl<'a> Series<'a> {
    /// The members in file order; of doubles the one with the highest SEQUENCE counts, and among equals the first.
    fn of(members: &[&'a Event], elsewhere: &HashMap<String, i64>) -> Option<Self> {
        let first = *members.first()?;
        let newer = |best: Option<&'a Event>, e: &'a Event| match best {
            Some(b) if b.sequence >= e.sequence => Some(b),
            _ => Some(e),
        };
        let base = members.iter().copied().filter(|e| e.replaces.is_none()).fold(None, newer);
        let base = base.filter(|b| elsewhere.get(&b.uid).is_none_or(|s| *s <= b.sequence));
        Some(Self { first, base, overrides: members.iter().copied().filter(|e| e.replaces.is_some()).collect() })
    }

    fn occurrences(&self, clocks: &Clocks<'_>) -> Result<Vec<Occurrence>, Flaw> {
        let Some(base) = self.base else { return Ok(self.moved(clocks, None, &HashSet::new())) };
        let clock = base.start.clock;
        let window = clocks.reading.window;
        let mut replaced: HashMap<DateTime, &Event> = HashMap::new();
        let mut onwards: Vec<(DateTime, &Event, i64)> = Vec::new();
        for e in &self.overrides {
            let Some(r) = e.replaces else { continue };
            let id = clocks.on(r.of, clock);
            let best = replaced.entry(id).or_insert(e);
            if e.sequence > best.sequence {
                *best = e;
            }
            if r.and_future {
                let shift = clocks.on(e.start, clock).duration_since(id).as_secs();
                onwards.push((id, e, shift.clamp(-MAX_SHIFT, MAX_SHIFT)));
            }
        }
        onwards.sort_by_key(|(id, ..)| *id);
        let reach = onwards.iter().map(|(.., shift)| shift.unsigned_abs()).max().unwrap_or(0).div_ceil(DAY.unsigned_abs());
        let reach = i64::try_from(reach).unwrap_or(366) + 2;
        let span = Span {
            from: window.from.saturating_sub(reach.days()).at(0, 0, 0, 0),
            to: window.to.saturating_add(reach.days()).at(23, 59, 59, 0),
        };
        let (all, lengths) = starts(base, clocks, span)?;
        let out = Exceptions::of(base, clocks, span)?;
        let recurring = !base.rules.is_empty() || !base.dates.is_empty();
        let seconds = clocks.length(base);
        let mut found = Vec::new();
        for at in all.iter().copied() {
            if out.holds(at) || replaced.contains_key(&at) {
                continue;
            }
            let (source, shift, seconds) = onwards
                .iter()
                .rev()
                .find(|(id, ..)| *id < at)
                .map_or_else(|| (base, 0, lengths.get(&at).copied().unwrap_or(seconds)), |(_, e, shift)| (*e, *shift, clocks.length(e)));
            let Some(start) = later(at, shift) else { continue };
            let original = clocks.when(Stamp { civil: at, clock });
            found.extend(clocks.occurrence(source, original, Stamp { civil: start, clock }, seconds, recurring));
            if found.len() > MAX_OF_SERIES {
                return Err(Flaw::ManyTimes);
            }
        }
        // What an EXDATE takes out stays out; so does an older copy of the series that calls itself a change of one time.
        let stale = |id: &DateTime, e: &Event| !e.rules.is_empty() && e.sequence < base.sequence && !all.contains(id);
        let gone: HashSet<_> = replaced.iter().filter(|(id, e)| out.holds(**id) || stale(id, e)).map(|(id, _)| *id).collect();
        found.extend(self.moved(clocks, Some(clock), &gone));
        Ok(found)
    }

    /// The occurrences that were moved or changed one by one. `gone` are those that an EXDATE takes out again.
    fn moved(&self, clocks: &Clocks<'_>, clock: Option<Clock>, gone: &HashSet<DateTime>) -> Vec<Occurrence> {
        let mut best: Vec<(DateTime, &Event)> = Vec::new();
        let mut place: HashMap<DateTime, usize> = HashMap::new();
        for e in &self.overrides {
            let Some(r) = e.replaces else { continue };
            let id = clocks.on(r.of, clock.unwrap_or(r.of.clock));
            if gone.contains(&id) {
                continue;
            }
            match place.get(&id).and_then(|n| best.get_mut(*n)) {
                Some((_, known)) if e.sequence > known.sequence => *known = e,
                Some(_) => {}
                None => {
                    place.insert(id, best.len());
                    best.push((id, e));
                }
            }
        }
        let of_series = |e: &Event, id| clock.map_or_else(|| e.replaces.map_or(e.start, |r| r.of), |clock| Stamp { civil: id, clock });
        let found = best.iter().filter_map(|(id, e)| clocks.occurrence(e, clocks.when(of_series(e, *id)), e.start, clocks.length(e), true));
        found.take(MAX_OF_SERIES).collect()
    }
}

/// Every start of a series inside a span, without exceptions, and the lengths that RDATE periods give.
fn starts(base: &Event, clocks: &Clocks<'_>, span: Span) -> Result<(BTreeSet<DateTime>, HashMap<DateTime, i64>), Flaw> {
    let clock = base.start.clock;
    let to_local = |utc: DateTime| Some(clocks.on(Stamp { civil: utc, clock: Clock::Utc }, clock));
    let (mut all, mut lengths) = (BTreeSet::new(), HashMap::new());
    for r in &base.rules {
        all.extend(rule::starts(r, base.start.civil, span, &to_local)?);
    }
    for (date, seconds) in &base.dates {
        let at = if date.clock == Clock::Day && clock != Clock::Day {
            date.civil.date().to_datetime(base.start.civil.time())
        } else {
            clocks.on(*date, clock)
        };
        all.insert(at);
        lengths.extend(seconds.map(|s| (at, s)));
    }
    // A series that is over before it starts has no first time either.
    let over = |r: &String| rule::ends_by(r).is_some_and(|last| last < base.start.civil.date());
    if base.rules.is_empty() || !base.rules.iter().all(over) {
        all.insert(base.start.civil);
    }
    all.retain(|at| span.from <= *at && *at <= span.to);
    Ok((all, lengths))
}

/// What EXDATE and EXRULE take out.
struct Exceptions {
    times: HashSet<DateTime>,
    days: HashSet<Date>,
}

impl Exceptions {
    fn of(base: &Event, clocks: &Clocks<'_>, span: Span) -> Result<Self, Flaw> {
        let clock = base.start.clock;
        let to_local = |utc: DateTime| Some(clocks.on(Stamp { civil: utc, clock: Clock::Utc }, clock));
        let (mut times, mut days) = (HashSet::new(), HashSet::new());
        for date in &base.dates_out {
            if date.clock == Clock::Day && clock != Clock::Day {
                days.insert(date.civil.date());
            } else {
                times.insert(clocks.on(*date, clock));
            }
        }
        for r in &base.rules_out {
            times.extend(rule::starts(r, base.start.civil, span, &to_local)?);
        }
        Ok(Self { times, days })
    }

    fn holds(&self, at: DateTime) -> bool {
        self.times.contains(&at) || self.days.contains(&at.date())
    }
}
