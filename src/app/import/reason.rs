//! What an import says, in the language that is on; knows nothing of how the import came to it.

use crate::import::ics::{IcsError, Import, Why};
use crate::import::reason::{Cause, Flaw, Part, Reason, Refused, Warning};
use crate::lang::{Arg, Lang};

/// Why an event was sorted as it was, or why not.
pub fn reason(lang: Lang, reason: &Reason) -> String {
    let word = |key, word: &str| lang.with(key, &[("word", word.into())]);
    match reason {
        Reason::None => String::new(),
        Reason::ByHand => lang.text("reason-by-hand").into_owned(),
        Reason::Kept => lang.text("reason-kept").into_owned(),
        Reason::Stands => lang.text("review-kept").into_owned(),
        Reason::OwnWords(words) => word("reason-rule", words),
        Reason::OwnPattern(pattern) => word("reason-rule", &format!("/{pattern}/")),
        Reason::OwnTitle => lang.text("reason-rule-title").into_owned(),
        Reason::OwnSeries => lang.text("reason-rule-series").into_owned(),
        Reason::OwnEvent => lang.text("reason-rule-event").into_owned(),
        Reason::Names(one, other) => lang.with("reason-names", &[("one", one.as_str().into()), ("other", other.as_str().into())]),
        Reason::Matched(phrase) => word("reason-matched", phrase),
        Reason::Similar(words) => word("reason-similar", words),
        Reason::NoWords => lang.text("reason-no-words").into_owned(),
        Reason::NoMatch => lang.text("reason-no-match").into_owned(),
        Reason::General(words) => word("reason-general", words),
        Reason::Anything(words) => word("reason-anything", words),
        Reason::Several(phrase) => word("reason-several", phrase),
    }
}

/// Why an event takes no time.
pub fn left_out(lang: Lang, why: Why) -> String {
    let key = match why {
        Why::Cancelled => "reason-cancelled",
        Why::Declined => "reason-declined",
        Why::AllDay => "reason-all-day",
        Why::Transparent => "reason-transparent",
        Why::NoLength => "reason-no-length",
        Why::Days => "reason-days",
        Why::Twice => "reason-twice",
        Why::Removed => "reason-removed",
    };
    lang.text(key).into_owned()
}

/// Why an event has its status.
pub fn cause(lang: Lang, cause: &Cause) -> String {
    match cause {
        Cause::Changed(parts) => parts.iter().map(|p| lang.text(part(*p))).collect::<Vec<_>>().join(", "),
        Cause::LeftOut(_) | Cause::Gone => cause_id(lang, cause),
    }
}

const fn part(part: Part) -> &'static str {
    match part {
        Part::Moved => "part-moved",
        Part::Length => "part-length",
        Part::Sorted => "part-sorted",
        Part::Time => "part-time",
        Part::Title => "part-title",
        Part::Back => "part-back",
    }
}

/// The same, what changed in the words of JSON.
pub fn cause_id(lang: Lang, cause: &Cause) -> String {
    match cause {
        Cause::LeftOut(why) => left_out(lang, *why),
        Cause::Gone => lang.text("reason-vanished").into_owned(),
        Cause::Changed(parts) => parts.iter().map(|p| Part::id(*p)).collect::<Vec<_>>().join(", "),
    }
}

/// What was wrong with an event that was passed over.
pub fn flaw(lang: Lang, flaw: Flaw) -> String {
    let key = match flaw {
        Flaw::BadStart => "reason-bad-start",
        Flaw::NoStart => "reason-no-start",
        Flaw::BadRecurrence => "reason-bad-recurrence",
        Flaw::TooOften => "reason-too-often",
        Flaw::BySecond => "reason-by-second",
        Flaw::NeverEnded => "reason-never-ended",
        Flaw::LongLine => "reason-long-line",
        Flaw::Nested => "reason-nested",
        Flaw::ManyEvents => "reason-many-events",
        Flaw::ManyTimes => "reason-many-times",
        Flaw::Full(0) => "reason-crowded",
        Flaw::Full(left) => return lang.with("reason-full", &[("count", left.into())]),
    };
    lang.text(key).into_owned()
}

/// How many events were passed over, and how many for each reason; none where all were read.
pub fn skipped(lang: Lang, import: &Import) -> Option<String> {
    let counted = |(why, n): (&Flaw, &u64)| lang.with("import-skipped-why", &[("count", (*n).into()), ("why", flaw(lang, *why).into())]);
    let whys: Vec<String> = import.skipped_counts.iter().map(counted).collect();
    let count: u64 = import.skipped_counts.values().sum();
    let values = [("count", count.into()), ("read", import.read.into()), ("why", whys.join(", ").into())];
    (count > 0).then(|| lang.with("import-skipped-of", &values))
}

/// What was read in another way than written, or not at all.
pub fn warning(lang: Lang, warning: &Warning) -> String {
    match warning {
        Warning::UnknownZone { file, zone } => lang.with("warning-zone", &[("file", file.as_str().into()), ("zone", zone.as_str().into())]),
        Warning::OtherCalendar => lang.text("reason-other-calendar").into_owned(),
        Warning::EmptyRule(rule) => lang.with("warning-empty-rule", &[("rule", rule.as_str().into())]),
        Warning::LongPattern => lang.text("warning-long-pattern").into_owned(),
        Warning::BadPattern { pattern, why } => {
            lang.with("warning-bad-pattern", &[("pattern", pattern.as_str().into()), ("why", why.as_str().into())])
        }
    }
}

/// Why nothing was imported, and what to try.
pub fn refused(lang: Lang, refused: &Refused) -> (String, String) {
    let said = |key, hint, values: &[(&'static str, Arg<'_>)]| (lang.with(key, values), lang.text(hint).into_owned());
    match refused {
        Refused::Unreadable { path, why } => {
            said("cli-no-read", "cli-no-read-hint", &[("path", path.as_str().into()), ("why", why.clone().into())])
        }
        Refused::Empty(path) => said("refused-empty", "refused-empty-hint", &[("path", path.as_str().into())]),
        Refused::Many(path) => said("refused-many", "refused-many-hint", &[("path", path.as_str().into())]),
        Refused::Table(path) => said("refused-table", "refused-table-hint", &[("path", path.as_str().into())]),
        Refused::Packed(path) => said("refused-packed", "refused-packed-hint", &[("path", path.as_str().into())]),
        Refused::Both => said("refused-both", "refused-both-hint", &[]),
        Refused::Nothing => said("import-no-path", "import-no-path-hint", &[]),
        Refused::Ics(why) => ics(lang, why),
    }
}

/// Why a calendar can't be read, and what to try.
pub fn ics(lang: Lang, why: &IcsError) -> (String, String) {
    let (key, hint, file) = match why {
        IcsError::NotACalendar(file) => ("refused-no-calendar", "refused-no-calendar-hint", file.as_str()),
        IcsError::EndlessLine(file) => ("refused-endless-line", "refused-no-calendar-hint", file.as_str()),
        IcsError::Utf16(file) => ("refused-utf-16", "refused-utf-16-hint", file.as_str()),
        IcsError::TooLarge(file) => ("refused-too-large", "refused-too-large-hint", file.as_str()),
        IcsError::Cancelled => ("import-cancelled", "refused-cancelled-hint", ""),
    };
    (lang.with(key, &[("file", file.into())]), lang.text(hint).into_owned())
}
