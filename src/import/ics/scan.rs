//! The walk over a file's lines, component by component, that keeps the events near the window; knows nothing of expansion.

use super::draft::{Draft, Event, Length};
use super::line::{Property, Unfolded, Unfolder};
use super::stamp::{Clock, Stamp, stamp};
use super::zone::{self, Observance, Zone, ZoneDraft};
use super::{IcsError, MAX_DEPTH, MAX_KEPT, MAX_NAMED, Reading, Skipped};
use crate::import::reason::{Flaw, Warning};
use crate::model::text;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZoneDatabase;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The longest name of a calendar that is kept, in characters.
const MAX_NAME: usize = 100;

/// What is left of the files once they are read.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) reading: Reading,
    pub(super) files: Vec<String>,
    pub(super) events: Vec<Event>,
    pub(super) zones: Vec<Zone>,
    /// The highest SEQUENCE of single events that are not near the window, by UID.
    pub(super) elsewhere: HashMap<String, i64>,
    pub(super) read: u64,
    pub(super) skipped: Skips,
    pub(super) warnings: Vec<Warning>,
    /// Every calendar by the name that lines keep.
    pub(super) calendars: Vec<Arc<str>>,
}

/// The list of what was passed over, bounded.
#[derive(Debug, Default)]
pub(super) struct Skips {
    pub(super) named: Vec<Skipped>,
    pub(super) more: u64,
    pub(super) counts: BTreeMap<Flaw, u64>,
}

impl Skips {
    pub(super) fn push(&mut self, file: &str, line: u64, uid: &str, why: Flaw) {
        let (kind, n) = if let Flaw::Full(left) = why { (Flaw::Full(0), left) } else { (why, 1) };
        *self.counts.entry(kind).or_default() += n;
        if self.named.len() < MAX_NAMED {
            let uid = text::line(uid).chars().take(200).collect();
            self.named.push(Skipped { file: file.to_owned(), line, uid, why });
        } else {
            self.more += 1;
        }
    }
}

/// One calendar inside a file: what its names mean.
#[derive(Debug, Default)]
struct Scope {
    drafts: Vec<ZoneDraft>,
    default: Option<String>,
    /// Whether anything of it was read.
    has_begun: bool,
    /// The name that it gives itself.
    name: Option<String>,
    /// TZIDs in use, with their numbers.
    names: HashMap<String, usize>,
    /// The first event of this calendar among the kept ones.
    first_event: usize,
}

/// The state of the walk.
#[derive(Debug)]
pub(super) struct Scanner {
    lines: Unfolder,
    walk: Walk,
    first_bytes: Vec<u8>,
}

#[derive(Debug)]
struct Walk {
    kept: Kept,
    db: TimeZoneDatabase,
    near: (Date, Date),
    /// The reader's addresses, and after them the one that the open calendar is named after.
    me: Vec<String>,
    /// How many of them are the reader's own.
    own: usize,
    scope: Scope,
    /// What a calendar without a name of its own is called.
    opened_as: String,
    depth: u32,
    draft: Option<(u32, Draft)>,
    zone: Option<ZoneDraft>,
    is_calendar: bool,
    /// Whether the open file has a line that is too long to read.
    endless: bool,
    /// How many whole events the open file had.
    whole: u64,
}

impl Scanner {
    pub(super) fn new(reading: Reading) -> Self {
        let near = (reading.window.from.saturating_sub(2.days()), reading.window.to.saturating_add(2.days()));
        let me: Vec<String> = reading.me.iter().map(|m| m.trim().to_lowercase()).filter(|m| !m.is_empty()).collect();
        let kept = Kept {
            reading,
            files: Vec::new(),
            events: Vec::new(),
            zones: Vec::new(),
            elsewhere: HashMap::new(),
            read: 0,
            skipped: Skips::default(),
            warnings: Vec::new(),
            calendars: Vec::new(),
        };
        let walk = Walk {
            kept,
            db: TimeZoneDatabase::bundled(),
            near,
            own: me.len(),
            me,
            scope: Scope::default(),
            opened_as: String::new(),
            depth: 0,
            draft: None,
            zone: None,
            is_calendar: false,
            endless: false,
            whole: 0,
        };
        Self { lines: Unfolder::default(), walk, first_bytes: Vec::new() }
    }

    pub(super) fn open(&mut self, name: &str, calendar: &str) {
        self.walk.kept.files.push(text::line(name));
        self.walk.opened_as = text::line(calendar).chars().take(MAX_NAME).collect();
        (self.walk.is_calendar, self.walk.endless, self.walk.whole) = (false, false, 0);
        self.first_bytes.clear();
    }

    pub(super) fn file_name(&self) -> String {
        self.walk.kept.files.last().cloned().unwrap_or_default()
    }

    pub(super) fn feed(&mut self, chunk: &[u8]) -> Result<(), IcsError> {
        let mut chunk = chunk;
        if self.first_bytes.len() < 3 {
            let (head, rest) = chunk.split_at(chunk.len().min(3 - self.first_bytes.len()));
            self.first_bytes.extend_from_slice(head);
            if self.first_bytes.len() < 3 {
                return Ok(());
            }
            if self.first_bytes.starts_with(&[0xff, 0xfe]) || self.first_bytes.starts_with(&[0xfe, 0xff]) {
                return Err(IcsError::Utf16(self.file_name()));
            }
            chunk = rest;
            if self.first_bytes != [0xef, 0xbb, 0xbf] {
                // The three bytes held back and what follows are one piece: which byte ends a line is told from the first piece.
                let first = [self.first_bytes.as_slice(), rest].concat();
                self.lines.feed(&first, &mut |n, line| self.walk.line(n, line));
                return Ok(());
            }
        }
        self.lines.feed(chunk, &mut |n, line| self.walk.line(n, line));
        Ok(())
    }

    pub(super) fn close(&mut self) -> Result<(), IcsError> {
        if self.first_bytes.len() < 3 {
            let held = std::mem::take(&mut self.first_bytes);
            self.lines.feed(&held, &mut |n, line| self.walk.line(n, line));
        }
        self.lines.finish(&mut |n, line| self.walk.line(n, line));
        self.walk.drop_draft(Flaw::NeverEnded);
        self.walk.close_scope();
        self.walk.depth = 0;
        self.walk.zone = None;
        if self.walk.endless && self.walk.whole == 0 {
            return Err(IcsError::EndlessLine(self.file_name()));
        }
        if self.walk.is_calendar { Ok(()) } else { Err(IcsError::NotACalendar(self.file_name())) }
    }

    pub(super) fn into_kept(self) -> Kept {
        self.walk.kept
    }
}

impl Walk {
    fn line(&mut self, number: u64, line: Unfolded<'_>) {
        let Unfolded::Line(line) = line else {
            self.endless = true;
            if let Some((_, draft)) = &mut self.draft {
                draft.broken = Some(Flaw::LongLine);
            }
            return;
        };
        let Some(p) = Property::parse(line) else { return };
        if p.is("BEGIN") {
            self.begin(number, p.value.trim_ascii());
        } else if p.is("END") {
            self.end(p.value.trim_ascii());
        } else if let Some((level, draft)) = &mut self.draft {
            if *level == self.depth {
                let (scope, zones) = (&mut self.scope, &mut self.kept.zones);
                draft.property(&p, &self.me, &mut |tzid| scope.number(tzid, zones));
            }
        } else if let Some(zone) = &mut self.zone {
            zone_property(zone, &p);
        } else if p.is("X-WR-TIMEZONE") {
            self.scope.default = Some(p.text().trim().to_owned());
        } else if p.is("X-WR-CALNAME") {
            let name = text::line(p.text().trim());
            self.me.extend(Some(name.to_lowercase()).filter(|name| name.contains('@') && !name.contains(' ')));
            self.scope.name = Some(name.chars().take(MAX_NAME).collect()).filter(|n: &String| !n.is_empty());
        }
    }

    fn begin(&mut self, number: u64, what: &[u8]) {
        if what.eq_ignore_ascii_case(b"VEVENT") {
            if let Some((level, _)) = self.draft {
                self.depth = level.saturating_sub(1);
                self.drop_draft(Flaw::NeverEnded);
            }
            (self.is_calendar, self.scope.has_begun) = (true, true);
            self.kept.read += 1;
            self.depth += 1;
            let broken = (self.depth > MAX_DEPTH).then_some(Flaw::Nested);
            self.draft = Some((self.depth, Draft::new(number, broken)));
            return;
        }
        self.depth = self.depth.saturating_add(1);
        if self.depth > MAX_DEPTH
            && let Some((_, draft)) = &mut self.draft
        {
            draft.broken = Some(Flaw::Nested);
        }
        if self.draft.is_some() {
        } else if what.eq_ignore_ascii_case(b"VCALENDAR") {
            (self.is_calendar, self.scope.has_begun) = (true, true);
        } else if what.eq_ignore_ascii_case(b"VTIMEZONE") {
            self.zone = Some(ZoneDraft::default());
        } else if let Some(zone) = &mut self.zone
            && zone.observances.len() < 200
        {
            zone.observances.push(Observance::default());
        }
    }

    fn end(&mut self, what: &[u8]) {
        if what.eq_ignore_ascii_case(b"VCALENDAR") {
            self.drop_draft(Flaw::NeverEnded);
            self.close_scope();
            self.depth = 0;
        } else if what.eq_ignore_ascii_case(b"VEVENT") {
            if let Some((level, draft)) = self.draft.take() {
                self.depth = level;
                self.keep(draft);
            }
        } else if what.eq_ignore_ascii_case(b"VTIMEZONE") {
            self.scope.drafts.extend(self.zone.take().filter(|_| self.scope.drafts.len() < 1_000));
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn keep(&mut self, draft: Draft) {
        self.whole += u64::from(draft.broken.is_none());
        if draft.broken.is_none() && !draft.is_near(self.near) {
            if let Some(sequence) = draft.supersedes() {
                let known = self.kept.elsewhere.entry(text::line(&draft.uid).trim().to_owned()).or_insert(sequence);
                *known = sequence.max(*known);
            }
            return;
        }
        let (line, uid) = (draft.line, draft.uid.clone());
        let file = self.kept.files.len().saturating_sub(1);
        let result = if self.kept.events.len() < MAX_KEPT { draft.finish(file) } else { Err(Flaw::ManyEvents) };
        match result {
            Ok(event) => self.kept.events.push(event),
            Err(why) => self.skip(line, &uid, why),
        }
    }

    fn drop_draft(&mut self, why: Flaw) {
        if let Some((_, draft)) = self.draft.take() {
            self.skip(draft.line, &draft.uid, why);
        }
    }

    fn skip(&mut self, line: u64, uid: &str, why: Flaw) {
        let file = self.kept.files.last().map_or("", String::as_str);
        self.kept.skipped.push(file, line, uid, why);
    }

    /// Ends a calendar: now its zones are known, and its default zone takes the place of UTC and of no zone.
    fn close_scope(&mut self) {
        let scope = std::mem::take(&mut self.scope);
        let mut names: Vec<_> = scope.names.iter().collect();
        names.sort_by_key(|(_, number)| **number);
        for (tzid, number) in names {
            match zone::find(&self.db, tzid, &scope.drafts, scope.default.as_deref()) {
                Some(found) => self.kept.zones.splice(*number..=*number, [found]).for_each(drop),
                None if self.kept.warnings.len() < 100 => {
                    let tzid: String = text::line(tzid).chars().take(100).collect();
                    let file = self.last_file().to_owned();
                    self.kept.warnings.push(Warning::UnknownZone { file, zone: tzid });
                }
                None => {}
            }
        }
        if let Some(default) = scope.default.as_deref().and_then(|d| zone::named(&self.db, d)) {
            let number = self.kept.zones.len();
            for event in self.kept.events.iter_mut().skip(scope.first_event) {
                on_default_clock(event, &default, number);
            }
            self.kept.zones.push(default);
        }
        self.name_calendar(&scope);
        self.scope.first_event = self.kept.events.len();
        self.me.truncate(self.own);
    }

    /// Gives the events of a calendar that ends their calendar's name.
    fn name_calendar(&mut self, scope: &Scope) {
        if !scope.has_begun {
            return;
        }
        let name = scope.name.as_deref().unwrap_or(&self.opened_as);
        let known = self.kept.calendars.iter().position(|c| **c == *name);
        let number = known.unwrap_or_else(|| {
            self.kept.calendars.push(Arc::from(name));
            self.kept.calendars.len() - 1
        });
        self.kept.events.iter_mut().skip(scope.first_event).for_each(|e| e.calendar = number);
    }

    fn last_file(&self) -> &str {
        self.kept.files.last().map_or("", String::as_str)
    }
}

impl Scope {
    fn number(&mut self, tzid: &str, zones: &mut Vec<Zone>) -> usize {
        if let Some(number) = self.names.get(tzid) {
            return *number;
        }
        zones.push(Zone::Floating);
        self.names.insert(tzid.to_owned(), zones.len() - 1);
        zones.len() - 1
    }
}

fn zone_property(zone: &mut ZoneDraft, p: &Property<'_>) {
    if p.is("TZID") {
        zone.tzid = p.text();
    } else if p.is("X-LIC-LOCATION") {
        zone.location = Some(p.text());
    }
    let Some(o) = zone.observances.last_mut() else { return };
    if p.is("DTSTART") {
        o.start = stamp(&p.text(), Clock::Floating).map(|s| s.civil);
    } else if p.is("TZOFFSETFROM") {
        o.from = zone::offset(&p.text());
    } else if p.is("TZOFFSETTO") {
        o.to = zone::offset(&p.text());
    } else if p.is("RRULE") {
        o.rules.push(p.text());
    } else if p.is("RDATE") {
        o.dates.extend(p.text().split(',').take(1_000).filter_map(|d| stamp(d, Clock::Floating)).map(|s| s.civil));
    }
}

/// Google names the calendar's zone once and writes UTC: such events repeat by that zone's clock.
fn on_default_clock(event: &mut Event, zone: &Zone, number: usize) {
    let moved = |s: &mut Stamp| {
        let civil = match s.clock {
            Clock::Floating => Some(s.civil),
            Clock::Utc => s.civil.to_zoned(jiff::tz::TimeZone::UTC).ok().and_then(|z| zone.civil(z.timestamp())),
            Clock::Day | Clock::Zone(_) => None,
        };
        if let Some(civil) = civil {
            *s = Stamp { civil, clock: Clock::Zone(number) };
        }
    };
    moved(&mut event.start);
    if let Length::Until(end) = &mut event.length {
        moved(end);
    }
    event.replaces.iter_mut().for_each(|r| moved(&mut r.of));
    event.dates.iter_mut().for_each(|(s, _)| moved(s));
    event.dates_out.iter_mut().for_each(moved);
}
