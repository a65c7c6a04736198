//! Planning an audit, and adding a line to the audit that covers its day; knows nothing of forms on a screen or of arguments.

use super::{Action, change};
use crate::app::date;
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::lang::Message;
use crate::model::{ActivityId, Audit, AuditId, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How far the form goes back and ahead, in weeks.
const WEEKS_BACK: i32 = -104;
const WEEKS_AHEAD: i32 = 8;
/// Contracted hours that may be planned.
const HOURS: std::ops::RangeInclusive<f64> = 1.0..=100.0;

/// A field of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    #[default]
    FirstWeek,
    Weeks,
    Hours,
}

impl Field {
    pub const ALL: [Self; 3] = [Self::FirstWeek, Self::Weeks, Self::Hours];
}

/// What the form says so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub field: Field,
    /// Weeks from the current one to the first.
    pub offset: i32,
    pub weeks: u8,
    pub hours_a_week: f64,
}

impl Default for Form {
    fn default() -> Self {
        Self { field: Field::default(), offset: 0, weeks: *Audit::WEEKS.end(), hours_a_week: Audit::DEFAULT_HOURS }
    }
}

impl Form {
    /// The first week that it says, seen from `today`.
    pub fn first_week(&self, today: Date) -> IsoWeek {
        IsoWeek::of(today).plus(self.offset)
    }
}

pub(super) fn down(state: &mut State, by: i32) {
    let form = &mut state.audit.form;
    let here = Field::ALL.iter().position(|f| *f == form.field).unwrap_or(0);
    let next = i32::try_from(here).unwrap_or(0).saturating_add(by).clamp(0, 2);
    form.field = usize::try_from(next).ok().and_then(|n| Field::ALL.get(n)).copied().unwrap_or_default();
}

pub(super) fn across(state: &mut State, by: i32) {
    let form = &mut state.audit.form;
    match form.field {
        Field::FirstWeek => form.offset = form.offset.saturating_add(by).clamp(WEEKS_BACK, WEEKS_AHEAD),
        Field::Weeks => {
            let weeks = i32::from(form.weeks).saturating_add(by);
            form.weeks = u8::try_from(weeks).unwrap_or(0).clamp(*Audit::WEEKS.start(), *Audit::WEEKS.end());
        }
        Field::Hours => form.hours_a_week = (form.hours_a_week + f64::from(by)).clamp(*HOURS.start(), *HOURS.end()),
    }
}

/// Starts what the form says.
pub(super) fn begin(state: &mut State) -> Vec<Effect> {
    let form = &state.audit.form;
    let (first_week, weeks, hours) = (form.first_week(state.today()), form.weeks, form.hours_a_week);
    start(state, first_week, weeks, hours)
}

/// Plans an audit. Refuses lengths and hours outside their ranges, and weeks that another audit has.
pub(super) fn start(state: &mut State, first_week: IsoWeek, weeks: u8, hours_a_week: f64) -> Vec<Effect> {
    if !Audit::WEEKS.contains(&weeks) {
        return change::refuse(state, "audit-bad-weeks", "audit-bad-weeks-hint");
    }
    if !HOURS.contains(&hours_a_week) {
        return change::refuse(state, "audit-bad-contract", "audit-bad-contract-hint");
    }
    let longest = i32::from(*Audit::WEEKS.end());
    let near = |id: &AuditId| (1 - longest..i32::from(weeks)).contains(&first_week.weeks_until(id.0));
    if let Some(effects) = read_first(state, near, Action::Start { first_week, weeks, hours_a_week }) {
        return effects;
    }
    let last = first_week.plus(i32::from(weeks) - 1);
    // Of an audit that can't be read, the shortest length is sure.
    let length = |id: AuditId| state.data.audit(id).map_or(*Audit::WEEKS.start(), |a| a.weeks);
    let shares = |id: &AuditId| id.0 <= last && id.0.plus(i32::from(length(*id)) - 1) >= first_week;
    let other = state.data.audits().find(shares).map(|id| (span(state, id), id.0.plus(i32::from(length(id)))));
    if let Some((weeks, next)) = other {
        let text = state.lang.with("audit-overlap", &[("weeks", weeks.into())]);
        let next = next.to_string();
        state.refuse(text, state.lang.with("audit-overlap-hint", &[("week", next.into())]));
        return Vec::new();
    }
    let title = state.lang.with("audit-title", &[("date", date::full(state.lang, first_week.monday()).into())]);
    let audit = Audit { title, first_week, weeks, hours_a_week };
    let id = audit.id();
    let label = Message::new("did-start").with("week", first_week.to_string());
    let effects = state.commit(label, vec![(DocKey::Audit(id), Some(Doc::Audit(audit)))], None);
    if !effects.is_empty() {
        // It is open already: nothing is asked for.
        drop(super::open(state, Some(id)));
        let last = last.to_string();
        state.tell(Tone::Good, state.lang.with("audit-started", &[("first", first_week.to_string().into()), ("last", last.into())]));
    }
    effects
}

/// Asks for audits that must be read before `action` can be judged; none where all are open.
fn read_first(state: &mut State, concerned: impl Fn(&AuditId) -> bool, action: Action) -> Option<Vec<Effect>> {
    let asked = |id: &AuditId| state.audit.asked.contains(id);
    let closed: Vec<AuditId> = state.data.audits().filter(|id| concerned(id) && !state.data.is_open(*id) && !asked(id)).collect();
    if closed.is_empty() {
        return None;
    }
    state.audit.pending = Some(Box::new(action));
    state.audit.asked.extend(&closed);
    Some(closed.into_iter().map(Effect::Open).collect())
}

/// A line to log.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub activity: ActivityId,
    pub minutes: Minutes,
    pub energy: Option<Energy>,
    pub on: Date,
    pub note: String,
    pub recalled: bool,
}

/// Adds a line to the audit that covers its day.
pub(super) fn log(state: &mut State, entry: Entry) -> Vec<Effect> {
    let week = IsoWeek::of(entry.on);
    let near = |id: &AuditId| id.may_cover(week);
    let Entry { activity, minutes, energy, on, note, recalled } = entry.clone();
    if let Some(effects) = read_first(state, near, Action::Log { activity, minutes, energy, on, note, recalled }) {
        return effects;
    }
    let Some(id) = state.data.audit_on(entry.on) else {
        // One that can't be read may well cover the day: nobody can tell.
        let unreadable = state.data.all_frozen().map(|(key, _)| key).find(|key| matches!(key, DocKey::Audit(id) if near(id)));
        if unreadable.is_some_and(|key| state.refuses(key)) {
            return Vec::new();
        }
        let text = state.lang.with("audit-not-covered", &[("date", entry.on.to_string().into())]);
        let known: Vec<String> = state.data.audits().map(|id| span(state, id)).collect();
        let hint = if known.is_empty() {
            state.lang.text("audit-none-yet-hint").into_owned()
        } else {
            state.lang.with("audit-not-covered-hint", &[("audits", known.join(", ").into())])
        };
        state.refuse(text, hint);
        return Vec::new();
    };
    if entry.minutes.get() > Minutes::DAY {
        return change::refuse(state, "audit-long-day", "audit-long-day-hint");
    }
    let today = state.today();
    if entry.energy.is_some() && entry.on > today {
        return change::refuse(state, "audit-future", "audit-future-hint");
    }
    let late = entry.recalled || entry.on != today;
    let rated = entry.energy.map(|_| if late { Rated::Recalled } else { Rated::SameDay });
    let mut line = Line::new(Some(entry.on), entry.activity, entry.minutes);
    (line.energy, line.rated, line.note) = (entry.energy, rated, text::block(&entry.note));
    line.trial = change::trial(state, &line, week);
    let [activity, day] = change::named(state, &line);
    let label = Message::Keyed("did-log", vec![activity.clone(), day.clone()]);
    let key = DocKey::Week(id, week);
    let mut copy = state.data.week_or_new(id, week);
    copy.lines.push(line);
    let effects = state.commit(label, vec![(key, Some(Doc::Week(copy)))], None);
    if !effects.is_empty() {
        let hours = entry.minutes.to_string();
        let said = match entry.energy {
            Some(energy) => {
                state.lang.with("audit-logged-energy", &[activity, day, ("time", hours.into()), ("energy", energy.to_string().into())])
            }
            None => state.lang.with("audit-logged", &[activity, day, ("time", hours.into())]),
        };
        state.tell(Tone::Good, said);
    }
    effects
}

/// The weeks of an audit; its first one alone where it is not known how many there are.
fn span(state: &State, id: AuditId) -> String {
    match state.data.audit(id) {
        Some(a) => state.lang.with("audit-span", &[("from", a.first_week.to_string().into()), ("to", a.last_week().to_string().into())]),
        None => state.lang.with("audit-span-from", &[("from", id.to_string().into())]),
    }
}
