//! Dates as people of a language write them; knows nothing of where they stand.

use super::state::State;
use crate::lang::{Arg, Lang, Message};
use jiff::civil::{Date, DateTime};

/// `25 Nov 2026`.
pub fn full(lang: Lang, date: Date) -> String {
    lang.with("date-full", &[("day", number(date.day())), ("month", month(lang, date)), ("year", date.year().to_string().into())])
}

/// `25 Nov 2026, 10:15`.
pub fn moment(lang: Lang, at: DateTime) -> String {
    lang.with("date-moment", &[("date", full(lang, at.date()).into()), ("time", at.strftime("%H:%M").to_string().into())])
}

/// `Tue 24 Nov`, or the whole week.
pub fn day_name(state: &State, on: Option<Date>) -> String {
    state.lang.say(&day(on))
}

/// The same before its language is known.
pub fn day(on: Option<Date>) -> Message {
    let Some(date) = on else { return Message::new("audit-whole-week") };
    let day = Message::new("audit-day").with("weekday", Message::new(weekday(date))).with("day", number(date.day()));
    day.with("month", Message::new(month_key(date)))
}

/// `3 Nov`.
pub fn short(lang: Lang, date: Date) -> String {
    lang.with("date-short", &[("day", number(date.day())), ("month", month(lang, date))])
}

/// The short name of a month.
pub fn month(lang: Lang, date: Date) -> Arg<'static> {
    Arg::Text(lang.text(month_key(date)))
}

fn month_key(date: Date) -> &'static str {
    const NAMES: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10", "month-11",
        "month-12",
    ];
    let n = usize::try_from(date.month()).unwrap_or(1).saturating_sub(1);
    NAMES.get(n).copied().unwrap_or("month-1")
}

/// The catalogue's key of a weekday's short name.
pub fn weekday(date: Date) -> &'static str {
    const NAMES: [&str; 7] = ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
    let n = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    NAMES.get(n).copied().unwrap_or("weekday-1")
}

/// The number of a day: some languages write the first one in another way.
fn number(day: i8) -> Arg<'static> {
    Arg::Count(i64::from(day))
}
