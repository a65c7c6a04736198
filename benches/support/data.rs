//! A person's data of any age, made up and always the same; knows nothing of how it is measured.

use fingerpost::model::{ActivityId, Audit, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, Week};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day on which all measurements take place.
pub(crate) const TODAY: Date = date(2026, 11, 25);
const WEEKS_AN_AUDIT: u8 = 6;
const LINES_A_WEEK: u32 = 50;
const ACTIVITIES: [&str; 12] = [
    "coding",
    "design-review",
    "technical-writing",
    "technical-mentoring",
    "cross-team-alignment",
    "investigation",
    "one-on-ones",
    "planning",
    "stakeholders",
    "hiring",
    "team-health",
    "admin",
];

/// Audits one after the other up to this week, `weeks` weeks in all, each with 50 lines.
pub(crate) fn weeks(weeks: u32) -> Vec<(DocKey, Doc)> {
    let last = IsoWeek::of(TODAY);
    let mut docs = Vec::new();
    let mut left = weeks;
    while left > 0 {
        let count = left.min(u32::from(WEEKS_AN_AUDIT));
        let first_week = last.plus(-i32::try_from(left).unwrap_or(0) + 1);
        let audit = Audit { title: "Made up".to_owned(), first_week, weeks: WEEKS_AN_AUDIT, hours_a_week: 40.0 };
        let id = audit.id();
        docs.push((DocKey::Audit(id), Doc::Audit(audit)));
        for n in 0..count {
            let week = first_week.plus(i32::try_from(n).unwrap_or(0));
            docs.push((DocKey::Week(id, week), Doc::Week(Week { lines: lines(week, left - n), ..Week::new(week) })));
        }
        left -= count;
    }
    docs
}

fn lines(week: IsoWeek, salt: u32) -> Vec<Line> {
    let mut chance = salt.wrapping_mul(2_654_435_761) | 1;
    let mut next = |below: u32| {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        chance % below
    };
    let line = |n: u32| {
        let place = usize::try_from(next(12)).unwrap_or(0);
        let activity = ActivityId::new(ACTIVITIES.get(place).copied().unwrap_or("admin")).ok()?;
        let minutes = Minutes::new(15 * (1 + next(8))).ok()?;
        let energy = Energy::new(i8::try_from(next(5)).unwrap_or(2) - 2).ok();
        let on = week.monday().saturating_add(i64::from(n / 10).days());
        let note = if n.is_multiple_of(5) { format!("What came of it, number {n}") } else { String::new() };
        Some(Line { energy, rated: Some(Rated::SameDay), note, ..Line::new(Some(on), activity, minutes) })
    };
    (0..LINES_A_WEEK).filter_map(line).collect()
}

/// A calendar of `events` events over two years before [`TODAY`], a tenth of them series.
pub(crate) fn calendar(events: u32) -> String {
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//made up//EN\r\n");
    let titles =
        ["Daily standup", "1:1 Noor / Ines", "Design review: queue", "Sprint planning", "Interview, backend", "Focus time", "Lunch"];
    for n in 0..events {
        let day = TODAY.saturating_sub(i64::from(n % 730).days());
        let (date, hour) = (day.strftime("%Y%m%d").to_string(), 8 + n % 9);
        let title = titles.get(usize::try_from(n % 7).unwrap_or(0)).copied().unwrap_or_default();
        let begin = format!("BEGIN:VEVENT\r\nUID:{n}@example.com\r\nDTSTAMP:{date}T080000Z\r\n");
        let times = format!("DTSTART;TZID=Europe/Paris:{date}T{hour:02}0000\r\nDTEND;TZID=Europe/Paris:{date}T{hour:02}4500\r\n");
        out.push_str(&[begin, times].concat());
        if n.is_multiple_of(10) {
            out.push_str("RRULE:FREQ=WEEKLY;COUNT=12\r\n");
        }
        out.push_str(&["SUMMARY:", title, " ", &(n % 50).to_string(), "\r\nDESCRIPTION:"].concat());
        for _ in 0..12 {
            out.push_str("Agenda\\, notes and a link that nobody opens https://example.com/room/12345\\n\r\n ");
        }
        out.push_str("\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@example.com\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Tom:mailto:tom@example.com\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n");
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}
