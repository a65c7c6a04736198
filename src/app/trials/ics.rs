//! Check-ins and reviews of trials as a calendar that other programs import (RFC 5545); knows nothing of files or clocks.

use crate::lang::Lang;
use crate::model::{Pack, Trial, TrialState, Trials};
use jiff::ToSpan;
use jiff::civil::Date;

/// Octets that a line may have before it is folded.
const FOLD: usize = 75;
/// The hour of the day at which a reminder comes, for events of a whole day.
const REMINDER: &str = "PT9H";

/// A calendar with a check-in each week and the review of every trial that is planned with dates or running. `stamp` is
/// the time of writing in UTC as `20261125T101500Z`. Nothing in it depends on anything else, and ids stay the same from one
/// export to the next, so that importing it again updates and doubles nothing.
pub fn check_ins(trials: &Trials, pack: &Pack, lang: Lang, stamp: &str) -> String {
    let mut out = Calendar::default();
    for (name, value) in [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//fingerpost//trials//EN"), ("CALSCALE", "GREGORIAN")] {
        out.line(name, value);
    }
    out.line("METHOD", "PUBLISH");
    for trial in trials.trials.iter().filter(|t| t.state != TrialState::Finished) {
        let (Some(start), Some(review)) = (trial.start, trial.review) else { continue };
        let title = if trial.title.is_empty() { lang.text("trials-untitled").into_owned() } else { trial.title.clone() };
        let named = |key| lang.with(key, &[("title", title.clone().into())]);
        let weeks = weeks_between(start, review);
        if weeks > 0 {
            let event = Event {
                uid: format!("trial-{}-check-in@fingerpost.invalid", uid(&trial.id)),
                on: start.saturating_add(1.week()),
                rule: Some(format!("FREQ=WEEKLY;COUNT={weeks}")),
                title: named("ics-check-in"),
                text: lang.text("ics-check-in-text").into_owned(),
            };
            out.event(&event, stamp);
        }
        let event = Event {
            uid: format!("trial-{}-review@fingerpost.invalid", uid(&trial.id)),
            on: review,
            rule: None,
            title: named("ics-review"),
            text: review_text(trial, pack, lang),
        };
        out.event(&event, stamp);
    }
    out.line("END", "VCALENDAR");
    out.text
}

/// What is to be answered, and what was agreed.
fn review_text(trial: &Trial, pack: &Pack, lang: Lang) -> String {
    let signal = pack.signals.get(&trial.side).map(|n| n.text.clone()).unwrap_or_default();
    let agreed = [("ics-duties", &trial.duties), ("ics-gaps", &trial.gaps), ("ics-way-back", &trial.way_back)];
    let agreed =
        agreed.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(key, text)| lang.with(key, &[("text", text.as_str().into())]));
    [lang.text("ics-review-text").into_owned(), signal].into_iter().chain(agreed).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Whole weeks after the start that end before the review.
fn weeks_between(start: Date, review: Date) -> i32 {
    let days = start.until(review).map_or(0, |span| span.get_days());
    ((days - 1) / 7).max(0)
}

/// An id with nothing but letters, digits and hyphens.
fn uid(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

struct Event {
    uid: String,
    on: Date,
    rule: Option<String>,
    title: String,
    text: String,
}

/// Lines as RFC 5545 wants them: folded, ended by CR LF.
#[derive(Default)]
struct Calendar {
    text: String,
}

impl Calendar {
    fn event(&mut self, event: &Event, stamp: &str) {
        let day = |date: Date| date.strftime("%Y%m%d").to_string();
        self.line("BEGIN", "VEVENT");
        self.line("UID", &event.uid);
        self.line("DTSTAMP", stamp);
        self.line("DTSTART;VALUE=DATE", &day(event.on));
        self.line("DTEND;VALUE=DATE", &day(event.on.saturating_add(1.day())));
        if let Some(rule) = &event.rule {
            self.line("RRULE", rule);
        }
        self.line("SUMMARY", &escape(&event.title));
        self.line("DESCRIPTION", &escape(&event.text));
        self.line("TRANSP", "TRANSPARENT");
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.line("DESCRIPTION", &escape(&event.title));
        self.line("TRIGGER", REMINDER);
        self.line("END", "VALARM");
        self.line("END", "VEVENT");
    }

    /// One line, folded before the 76th octet and never inside a letter.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if octets + c.len_utf8() > FOLD {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(c);
            octets += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A text as the value of a property.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in crate::model::text::block(text).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}
