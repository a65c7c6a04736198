//! Weeks and their lines, question by question: what a week was like, and what is to be corrected or taken away in its lines.

use super::trials::{added, written};
use super::{activity, minutes};
use crate::app::audit::change::named;
use crate::cli::args::days;
use crate::cli::audit::{open_one, text};
use crate::cli::talk::{Heard, Talk};
use crate::cli::{Fault, fault};
use crate::lang::Lang;
use crate::model::{AuditId, Doc, DocKey, Energy, IsoWeek, Line, Rated, Week, text as clean};

/// What can be said of a week.
const MARKS: [(&str, &str); 4] = [
    ("plain-week-hard", "did-marks"),
    ("plain-week-atypical", "did-marks"),
    ("plain-week-off", "did-days-off"),
    ("plain-week-check-in", "did-check-in"),
];
/// What can be done with a line.
const CHANGES: [&str; 5] = ["plain-line-hours", "plain-line-energy", "plain-line-note", "plain-line-activity", "plain-line-remove"];

/// Offers the weeks of the audit of today, else of the latest, until a person goes back.
pub(super) fn weeks(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let lang = talk.lang();
    let today = talk.state().today();
    let id = open_one(&mut talk.session, today)?.ok_or_else(|| Fault::failed(lang.text("cli-no-audit"), lang.text("plain-no-audit")))?;
    let mut is_first = true;
    while let Some(plan) = talk.state().data.audit(id).filter(|_| !talk.ended) {
        let all: Vec<Week> = plan.all_weeks().map(|week| talk.state().data.week_or_new(id, week)).collect();
        let heads: Vec<String> = all.iter().map(|week| text::head(talk.setup, week)).collect();
        talk.say("plain-ask-week");
        let chosen = if is_first { talk.choose(&heads)? } else { talk.pick(&heads)? };
        let Some(chosen) = chosen.and_then(|n| all.get(n - 1)) else { return Ok(()) };
        is_first = false;
        one(talk, id, chosen.week)?;
    }
    Ok(())
}

/// One week: its lines, then what can be said of it.
fn one(talk: &mut Talk<'_>, id: AuditId, week: IsoWeek) -> Result<(), Fault> {
    // Read out where the numbers are new.
    let mut read = None;
    while !talk.ended {
        let now = talk.state().data.week_or_new(id, week);
        let marks = (0..MARKS.len()).map(|which| marked(talk.lang(), &now, which));
        let choices: Vec<String> = now.lines.iter().map(|line| heard(talk, line)).chain(marks).collect();
        let chosen = if read == Some(choices.len()) { talk.pick(&choices)? } else { talk.choose(&choices)? };
        read = Some(choices.len());
        let Some(n) = chosen else { return Ok(()) };
        match now.lines.get(n - 1) {
            Some(line) => self::line(talk, (id, week), n - 1, &line.clone())?,
            None => mark(talk, &now, id, n - 1 - now.lines.len())?,
        }
    }
    Ok(())
}

/// What stands beside the lines of a week, with its name.
fn marked(lang: Lang, week: &Week, which: usize) -> String {
    let yes = |is: bool| lang.text(if is { "context-parity-yes" } else { "context-parity-no" }).into_owned();
    let value = match which {
        0 => yes(week.hard),
        1 => yes(week.atypical),
        2 => lang.figure(&week.days_off.to_string()),
        _ => written(lang, &week.check_in),
    };
    lang.labelled(&MARKS.get(which).map(|(key, _)| lang.text(key)).unwrap_or_default(), &value)
}

/// A line as it is read out.
fn heard(talk: &Talk<'_>, line: &Line) -> String {
    let cells = text::row(talk.setup, line).into_iter().filter(|cell| !matches!(cell.as_str(), "" | "-"));
    cells.collect::<Vec<_>>().join(", ")
}

/// Says something of a week: a mark is turned over, days and words are asked for.
fn mark(talk: &mut Talk<'_>, now: &Week, id: AuditId, which: usize) -> Result<(), Fault> {
    let lang = talk.lang();
    let mut copy = now.clone();
    match which {
        0 => copy.hard = !now.hard,
        1 => copy.atypical = !now.atypical,
        2 => {
            let question = lang.text("plain-ask-off");
            let days = talk.until(&question, |talk, said| match days(said) {
                _ if said.is_empty() => Ok(Heard::Back),
                Ok(days) => Ok(Heard::Took(days)),
                Err(_) => Err(talk.wrong("plain-no-days", &[("said", said.to_owned().into())], "")),
            })?;
            let Some(days) = days else { return Ok(()) };
            copy.days_off = days;
        }
        _ => {
            let Some(said) = talk.ask("plain-ask-check-in")? else { return Ok(()) };
            copy.check_in = clean::block(&added(&now.check_in, &said));
        }
    }
    let did = MARKS.get(which).map_or("did-marks", |(_, did)| did);
    let label = lang.with(did, &[("week", now.week.to_string().into())]);
    let said = marked(lang, &copy, which);
    keep(talk, (id, copy), label, &said)
}

/// What can be done with one line.
fn line(talk: &mut Talk<'_>, (id, week): (AuditId, IsoWeek), at: usize, now: &Line) -> Result<(), Fault> {
    let lang = talk.lang();
    let Some(n) = talk.choose(&CHANGES.map(|key| lang.text(key)))? else { return Ok(()) };
    let mut new = Some(now.clone());
    let did = match (n, &mut new) {
        (1, Some(line)) => {
            let Some(minutes) = minutes(talk, "plain-ask-minutes", line.on.is_some())? else { return Ok(()) };
            line.set_minutes(minutes);
            "did-hours"
        }
        (2, Some(line)) => {
            let today = talk.state().today();
            if line.on.unwrap_or(week.monday()) > today {
                return Err(talk.wrong("audit-future", &[], "audit-future-hint"));
            }
            let question = lang.text("plain-ask-rating");
            let energy = talk.until(&question, |talk, said| match said.parse::<Energy>() {
                _ if said.is_empty() => Ok(Heard::Back),
                _ if said == "-" => Ok(Heard::Took(None)),
                Ok(energy) => Ok(Heard::Took(Some(energy))),
                Err(_) => Err(talk.wrong("cli-no-energy", &[("said", said.to_owned().into())], "plain-rating-hint")),
            })?;
            let Some(energy) = energy else { return Ok(()) };
            line.energy = energy;
            line.rated = energy.map(|_| if line.on == Some(today) { Rated::SameDay } else { Rated::Recalled });
            "did-energy"
        }
        (3, Some(line)) => {
            let Some(said) = talk.ask("plain-ask-note")? else { return Ok(()) };
            line.note = clean::block(&added(&line.note, &said));
            "did-note"
        }
        (4, Some(line)) => {
            let Some(chosen) = activity(talk)? else { return Ok(()) };
            line.activity = chosen;
            "did-activity"
        }
        _ => {
            new = None;
            "did-delete"
        }
    };
    let label = lang.with(did, &named(talk.state(), now));
    let mut copy = talk.state().data.week_or_new(id, week);
    // What another program wrote meanwhile may have moved the line.
    let Some(at) = Some(at).filter(|at| copy.lines.get(*at) == Some(now)).or_else(|| copy.lines.iter().position(|l| l == now)) else {
        fault::say(&lang.text("plain-line-gone"));
        return Ok(());
    };
    let removed = if now.event.is_some() { "plain-event-removed" } else { "plain-line-removed" };
    let said = new.as_ref().map_or_else(|| lang.text(removed).into_owned(), |line| heard(talk, line));
    match (new, copy.lines.get_mut(at)) {
        (Some(new), Some(line)) => *line = new,
        _ => copy.delete(&[at]),
    }
    keep(talk, (id, copy), label, &said)
}

/// Keeps a changed week as one step that can be taken back, and says what it now is.
fn keep(talk: &mut Talk<'_>, (id, week): (AuditId, Week), label: String, said: &str) -> Result<(), Fault> {
    drop(talk.quietly(|state| state.commit(label, vec![(DocKey::Week(id, week.week), Some(Doc::Week(week)))], None))?);
    talk.tell(said)
}
