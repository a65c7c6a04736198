//! Starting an audit and logging time, question by question: a line is saved as soon as it can be, so that nothing is lost where a
//! person stops in the middle.

use super::{activity, minutes};
use crate::app::action::Action;
use crate::app::audit::{self, grid};
use crate::app::date::{day_name, weekday};
use crate::cli::Fault;
use crate::cli::talk::{Heard, Talk};
use crate::model::{ActivityId, Audit, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Rated, text};
use jiff::ToSpan;
use jiff::civil::Date;

/// Asks for what an audit needs. False where none was started.
pub(super) fn start(talk: &mut Talk<'_>) -> Result<bool, Fault> {
    let lang = talk.lang();
    let (least, most) = (*Audit::WEEKS.start(), *Audit::WEEKS.end());
    let question = lang.with("plain-ask-weeks", &[("least", u32::from(least).into()), ("most", u32::from(most).into())]);
    let weeks = talk.until(&question, |talk, said| match said.parse::<u8>() {
        _ if said.is_empty() => Ok(Heard::Took(most)),
        Ok(n) if Audit::WEEKS.contains(&n) => Ok(Heard::Took(n)),
        _ => Err(talk.wrong("audit-bad-weeks", &[], "audit-bad-weeks-hint")),
    })?;
    let Some(weeks) = weeks else { return Ok(false) };
    let today = talk.state().today();
    let Some(from) = talk.until(&lang.text("plain-ask-from"), |talk, said| day(talk, said, today))? else { return Ok(false) };
    let usual = talk.setup.settings.hours_a_week.unwrap_or(Audit::DEFAULT_HOURS);
    let question = lang.with("plain-ask-hours", &[("usual", lang.figure(&usual.to_string()).into())]);
    let hours = talk.until(&question, |talk, said| match said.replace(',', ".").parse::<f64>() {
        _ if said.is_empty() => Ok(Heard::Took(usual)),
        Ok(hours) if (1.0..=100.0).contains(&hours) => Ok(Heard::Took(hours)),
        _ => Err(talk.wrong("audit-bad-contract", &[], "audit-bad-contract-hint")),
    })?;
    let Some(hours_a_week) = hours else { return Ok(false) };
    talk.dispatch(Action::Audit(audit::Action::Start { first_week: IsoWeek::of(from), weeks, hours_a_week }))?;
    Ok(true)
}

/// Asks for line after line.
pub(super) fn log(talk: &mut Talk<'_>) -> Result<(), Fault> {
    if talk.state().data.audits().next().is_none() {
        talk.say("plain-no-audit");
        if !start(talk)? {
            return Ok(());
        }
    }
    let mut usual = talk.state().today();
    while let Some(activity) = activity(talk)? {
        let question = talk.lang().with("plain-ask-day", &[("day", day_name(talk.state(), Some(usual)).into())]);
        let Some(on) = talk.until(&question, |talk, said| covered(talk, said, usual))? else { continue };
        usual = on;
        let Some(minutes) = minutes(talk, "plain-ask-duration", true)? else { continue };
        let line = audit::Action::Log { activity: activity.clone(), minutes, energy: None, on, note: String::new(), recalled: false };
        talk.dispatch(Action::Audit(line))?;
        rest(talk, &activity, minutes, on)?;
    }
    Ok(())
}

/// Asks for energy and note of the line that was just logged.
fn rest(talk: &mut Talk<'_>, activity: &ActivityId, minutes: Minutes, on: Date) -> Result<(), Fault> {
    let today = talk.state().today();
    let is_it = |l: &Line| l.on == Some(on) && l.activity == *activity && l.minutes == minutes;
    if on <= today {
        let question = talk.lang().text("cli-ask-energy");
        let energy: Option<Energy> = talk.value(&question, "cli-no-energy", "cli-no-energy-hint")?;
        if let Some(energy) = energy {
            let rated = if on == today { Rated::SameDay } else { Rated::Recalled };
            amend(talk, "did-energy", on, is_it, |line| (line.energy, line.rated) = (Some(energy), Some(rated)))?;
        }
    }
    if talk.ended {
        return Ok(());
    }
    match talk.ask("cli-ask-note")? {
        Some(note) => amend(talk, "did-note", on, is_it, |line| line.note = text::block(&note)),
        None => Ok(()),
    }
}

/// Changes the last line that is meant.
fn amend(
    talk: &mut Talk<'_>,
    label: &'static str,
    on: Date,
    is_it: impl Fn(&Line) -> bool,
    act: impl FnOnce(&mut Line),
) -> Result<(), Fault> {
    let week = IsoWeek::of(on);
    let found = talk.state().data.audit_on(on).and_then(|id| Some((id, talk.state().data.week(id, week)?.clone())));
    let Some((id, mut copy)) = found else { return Ok(()) };
    let Some(line) = copy.lines.iter_mut().rev().find(|line| is_it(line)) else { return Ok(()) };
    act(line);
    let activity = grid::name(talk.state(), &line.activity);
    let label = talk.lang().with(label, &[("activity", activity.into()), ("day", day_name(talk.state(), Some(on)).into())]);
    talk.act(|state| state.commit(label, vec![(DocKey::Week(id, week), Some(Doc::Week(copy)))], None))
}

/// A day that an audit covers.
fn covered(talk: &mut Talk<'_>, said: &str, usual: Date) -> Result<Heard<Date>, Fault> {
    let Heard::Took(on) = day(talk, said, usual)? else { return Ok(Heard::Again) };
    for answer in talk.session.world.open_covering(on) {
        talk.session.dispatch(answer);
    }
    if talk.state().data.audit_on(on).is_some() {
        return Ok(Heard::Took(on));
    }
    let state = talk.state();
    let plans = state.data.audits().filter_map(|id| state.data.audit(id));
    let known: Vec<String> = plans.map(|a| format!("{}, {}", a.first_week.monday(), a.last_week().sunday())).collect();
    let values = [("date", on.to_string().into()), ("audits", known.join("; ").into())];
    Err(Fault::usage(talk.lang().with("audit-not-covered", &values), talk.lang().with("plain-not-covered-hint", &values)))
}

/// A day as it is said: a date, a word, the last such weekday; the usual one where nothing is.
fn day(talk: &mut Talk<'_>, said: &str, usual: Date) -> Result<Heard<Date>, Fault> {
    let (lang, today) = (talk.lang(), talk.state().today());
    let typed = said;
    let said = said.to_lowercase();
    if said.is_empty() {
        return Ok(Heard::Took(usual));
    }
    let back = (0..7).map(|n: i64| today.saturating_sub(n.days()));
    let named = |date: &Date| said.chars().count() > 2 && said.starts_with(lang.text(weekday(*date)).to_lowercase().trim_end_matches('.'));
    let words = ["plain-today", "plain-yesterday"].map(|key| lang.text(key));
    let found = match words.iter().position(|word| *word == said) {
        Some(n) => back.clone().nth(n),
        None => said.parse().ok().filter(|_| said.len() == 10).or_else(|| back.clone().find(named)),
    };
    found.map(Heard::Took).ok_or_else(|| talk.wrong("plain-no-day", &[("said", typed.to_owned().into())], "plain-no-day-hint"))
}
