//! One VEVENT while it is read; knows nothing of zones but their numbers, and nothing of its series.

use super::Why;
use super::line::{Property, unescape};
use super::stamp::{Clock, Stamp, duration, stamp};
use crate::import::reason::Flaw;
use crate::model::text;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeSet;

/// The longest title that is kept, in characters.
const MAX_TITLE: usize = 300;
/// The longest UID that is kept, in characters.
const MAX_UID: usize = 500;
/// The most dates in the EXDATE and RDATE lines of one event.
const MAX_DATES: usize = 200_000;

/// How long an event lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// It says nothing: a day for a date, nothing for a time.
    Unsaid,
    Until(Stamp),
    Seconds(i64),
}

/// A RECURRENCE-ID.
#[derive(Clone, Copy, Debug)]
pub(super) struct Override {
    pub(super) of: Stamp,
    pub(super) and_future: bool,
}

/// What is kept of a VEVENT.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// Which file it stood in.
    pub(super) file: usize,
    /// Which calendar, once that is known.
    pub(super) calendar: usize,
    pub(super) line: u64,
    pub(super) uid: String,
    pub(super) start: Stamp,
    pub(super) length: Length,
    pub(super) replaces: Option<Override>,
    pub(super) title: String,
    pub(super) rules: Vec<String>,
    pub(super) rules_out: Vec<String>,
    /// Extra starts, with their own length in seconds where they have one.
    pub(super) dates: Vec<(Stamp, Option<i64>)>,
    pub(super) dates_out: Vec<Stamp>,
    pub(super) sequence: i64,
    pub(super) attendees: u32,
    pub(super) organised: Option<bool>,
    /// Why it takes no time, as far as the event itself says.
    pub(super) left_out: Option<Why>,
}

/// Who invited.
#[derive(Debug)]
struct Organiser {
    address: String,
    is_me: bool,
    /// Named among the attendees too.
    invited: bool,
}

/// A VEVENT whose END has not come.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) line: u64,
    pub(super) uid: String,
    start: Option<Stamp>,
    bad_start: bool,
    length: Option<Length>,
    replaces: Option<Override>,
    title: Vec<u8>,
    rules: Vec<String>,
    rules_out: Vec<String>,
    dates: Vec<(Stamp, Option<i64>)>,
    dates_out: Vec<Stamp>,
    sequence: i64,
    attendees: u32,
    organiser: Option<Organiser>,
    marks: BTreeSet<Why>,
    /// What makes it unusable.
    pub(super) broken: Option<Flaw>,
}

/// The reader's addresses, lower case, with and without what the calendar itself says.
pub(super) type Addresses = [String];

impl Draft {
    /// An event that begins on a line, broken from the start where `broken` says why.
    pub(super) fn new(line: u64, broken: Option<Flaw>) -> Self {
        Self { line, broken, ..Self::default() }
    }

    /// Takes one property. `zone` gives the number of a TZID.
    pub(super) fn property(&mut self, p: &Property<'_>, me: &Addresses, zone: &mut dyn FnMut(&str) -> usize) {
        let mut clock = |p: &Property<'_>| p.param("TZID").map_or(Clock::Floating, |t| Clock::Zone(zone(&t)));
        let mut upper = [0; 32];
        let Some(name) = upper.get_mut(..p.name.len()) else { return };
        name.copy_from_slice(p.name);
        name.make_ascii_uppercase();
        match &*name {
            b"UID" => {
                self.uid = p.text();
                if let Some((end, _)) = self.uid.char_indices().nth(MAX_UID) {
                    self.uid.truncate(end);
                }
            }
            b"SUMMARY" => p.value.get(..4 * MAX_TITLE + 4).unwrap_or(p.value).clone_into(&mut self.title),
            b"DTSTART" => {
                self.start = read_stamp(p, clock(p));
                self.bad_start = self.start.is_none();
            }
            b"DTEND" => {
                if let Some(end) = read_stamp(p, clock(p)) {
                    self.length = Some(Length::Until(end));
                }
            }
            b"DURATION" if self.length.is_none() => self.length = duration(&p.text()).map(Length::Seconds),
            b"RECURRENCE-ID" => {
                let and_future = p.param("RANGE").is_some_and(|r| r.eq_ignore_ascii_case("THISANDFUTURE"));
                self.replaces = read_stamp(p, clock(p)).map(|of| Override { of, and_future });
            }
            b"RRULE" => self.rules.extend(Some(p.text()).filter(|r| !r.trim().is_empty()).filter(|_| self.rules.len() < 10)),
            b"EXRULE" => self.rules_out.extend(Some(p.text()).filter(|_| self.rules_out.len() < 10)),
            b"RDATE" => {
                let clock = clock(p);
                let room = MAX_DATES.saturating_sub(self.dates.len());
                self.dates.extend(p.text().split(',').take(room).filter_map(|d| period(d, clock)));
            }
            b"EXDATE" => {
                let clock = clock(p);
                let room = MAX_DATES.saturating_sub(self.dates_out.len());
                self.dates_out.extend(p.text().split(',').take(room).filter_map(|d| stamp(d, clock)));
            }
            b"SEQUENCE" => self.sequence = p.text().trim().parse().unwrap_or(0),
            b"STATUS" => self.mark(p, "CANCELLED", Why::Cancelled),
            b"TRANSP" => self.mark(p, "TRANSPARENT", Why::Transparent),
            b"X-MICROSOFT-CDO-BUSYSTATUS" => self.mark(p, "FREE", Why::Transparent),
            b"X-MICROSOFT-CDO-ALLDAYEVENT" => self.mark(p, "TRUE", Why::AllDay),
            b"ORGANIZER" => {
                let address = address(p);
                self.organiser = Some(Organiser { is_me: is_me(&address, me), address, invited: false });
            }
            b"ATTENDEE" => self.attendee(p, me),
            _ => {}
        }
    }

    fn mark(&mut self, p: &Property<'_>, word: &str, why: Why) {
        if p.value.trim_ascii().eq_ignore_ascii_case(word.as_bytes()) {
            self.marks.insert(why);
        }
    }

    fn attendee(&mut self, p: &Property<'_>, me: &Addresses) {
        // Large calendars have more attendees than all else together: look before taking a line apart.
        let (mut may_be_thing, mut may_have_declined) = (false, false);
        for value in p.values() {
            let begins = |word: &[u8]| value.get(..word.len()).is_some_and(|v| v.eq_ignore_ascii_case(word));
            may_be_thing |= begins(b"ROO") || begins(b"RES");
            may_have_declined |= begins(b"DEC");
        }
        let is_thing = |t: String| t.eq_ignore_ascii_case("ROOM") || t.eq_ignore_ascii_case("RESOURCE");
        if may_be_thing && p.param("CUTYPE").is_some_and(is_thing) {
            return;
        }
        self.attendees = self.attendees.saturating_add(1);
        if let Some(organiser) = self.organiser.as_mut().filter(|o| !o.invited) {
            organiser.invited = is_address(p, &organiser.address);
        }
        if !may_have_declined || !p.param("PARTSTAT").is_some_and(|s| s.eq_ignore_ascii_case("DECLINED")) {
            return;
        }
        let who = address(p);
        let email = p.param("EMAIL").map(|e| e.to_lowercase()).unwrap_or_default();
        if is_me(&who, me) || is_me(&email, me) {
            self.marks.insert(Why::Declined);
        }
    }

    /// The days on which it could matter to a window, seen without zones: a start near it, a rule, or a replaced start near it.
    pub(super) fn is_near(&self, near: (Date, Date)) -> bool {
        let close = |s: Stamp| near.0 <= s.civil.date() && s.civil.date() <= near.1;
        let Some(start) = self.start else { return true };
        if let Some(replaces) = self.replaces {
            return close(start) || close(replaces.of) || (replaces.and_future && replaces.of.civil.date() <= near.1);
        }
        let repeats = !self.rules.is_empty() || !self.dates.is_empty();
        let over = self.dates.is_empty() && self.rules.iter().all(|r| super::rule::ends_by(r).is_some_and(|d| d < near.0));
        close(start) || (repeats && start.civil.date() <= near.1 && !over)
    }

    /// The sequence number where it is a series of its own, for those that are not kept.
    pub(super) fn supersedes(&self) -> Option<i64> {
        (self.replaces.is_none() && self.sequence > 0).then_some(self.sequence)
    }

    /// The finished event, or why it is none.
    pub(super) fn finish(self, file: usize) -> Result<Event, Flaw> {
        if let Some(why) = self.broken {
            return Err(why);
        }
        let start = self.start.ok_or(if self.bad_start { Flaw::BadStart } else { Flaw::NoStart })?;
        let title = unescape(&match std::str::from_utf8(&self.title) {
            Ok(title) => title.to_owned(),
            Err(e) if e.error_len().is_none() => String::from_utf8_lossy(&self.title).into_owned(),
            Err(_) => self.title.iter().map(|b| char::from(*b)).collect(),
        });
        let title: String = text::line(&title).trim().chars().take(MAX_TITLE).collect();
        let alone = self.attendees == 0;
        let organised = self.organiser.as_ref().map(|o| o.is_me).filter(|is_me| *is_me || !alone);
        let absent = self.organiser.as_ref().is_some_and(|o| !o.invited);
        let mut marks = self.marks;
        marks.extend(said_in_title(&title, &CANCELLED).then_some(Why::Cancelled));
        marks.extend(said_in_title(&title, &DECLINED).then_some(Why::Declined));
        marks.extend((start.clock == Clock::Day).then_some(Why::AllDay));
        let uid = text::line(&self.uid).trim().to_owned();
        Ok(Event {
            file,
            calendar: 0,
            line: self.line,
            uid: if uid.is_empty() { format!("{title} {}", start.civil) } else { uid },
            start,
            length: self.length.unwrap_or(Length::Unsaid),
            replaces: self.replaces,
            left_out: marks.first().copied(),
            title,
            rules: self.rules,
            rules_out: self.rules_out,
            dates: self.dates,
            dates_out: self.dates_out,
            sequence: self.sequence,
            attendees: if alone { 1 } else { self.attendees.saturating_add(u32::from(absent)) },
            organised,
        })
    }
}

/// How Outlook and Google begin the title of a meeting that was called off.
const CANCELLED: [&str; 6] = ["canceled:", "cancelled:", "annulé :", "annulé:", "annulée :", "annulation :"];
/// How they begin one that was declined.
const DECLINED: [&str; 4] = ["declined:", "refusé :", "refusé:", "décliné :"];

fn said_in_title(title: &str, words: &[&str]) -> bool {
    let title: String = title.chars().take(20).flat_map(char::to_lowercase).map(|c| if c == '\u{a0}' { ' ' } else { c }).collect();
    words.iter().any(|w| title.starts_with(w))
}

fn read_stamp(p: &Property<'_>, clock: Clock) -> Option<Stamp> {
    let read = stamp(&p.text(), clock)?;
    let as_date = p.param("VALUE").is_some_and(|v| v.eq_ignore_ascii_case("DATE"));
    Some(if as_date { Stamp { civil: read.civil.date().at(0, 0, 0, 0), clock: Clock::Day } } else { read })
}

/// One entry of an RDATE: a start, or a start with an end or a length.
fn period(text: &str, clock: Clock) -> Option<(Stamp, Option<i64>)> {
    let Some((start, end)) = text.split_once('/') else { return stamp(text, clock).map(|s| (s, None)) };
    let start = stamp(start, clock)?;
    let between = |a: DateTime, b: DateTime| b.duration_since(a).as_secs();
    let length = duration(end).or_else(|| stamp(end, clock).map(|e| between(start.civil, e.civil)));
    Some((start, length))
}

/// The address of a person, lower case, without `mailto:`.
fn address(p: &Property<'_>) -> String {
    let who = p.text().trim().to_lowercase();
    who.strip_prefix("mailto:").map_or(who.clone(), |w| w.trim().to_owned())
}

/// Whether a property holds an address that [`address`] gave.
fn is_address(p: &Property<'_>, who: &str) -> bool {
    if !p.value.is_ascii() {
        return address(p) == who;
    }
    let value = p.value.trim_ascii();
    let scheme = value.get(..7).filter(|s| s.eq_ignore_ascii_case(b"mailto:"));
    scheme.map_or(value, |s| value.get(s.len()..).unwrap_or_default().trim_ascii()).eq_ignore_ascii_case(who.as_bytes())
}

fn is_me(who: &str, me: &Addresses) -> bool {
    !who.is_empty() && me.iter().any(|m| m == who)
}
