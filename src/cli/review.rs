//! The review of an import line by line: what is unsure, then energy; each answer is saved at once. The rules are those of the screen.

use super::log::saved;
use super::talk::{Talk, is_quit, list};
use super::{Fault, audit, fault, menu, sort};
use crate::app::Action;
use crate::app::audit::grid::name;
use crate::app::import::reason::reason;
use crate::app::import::review::Row;
use crate::app::import::{self, Action as Import, Stage};
use std::borrow::Cow;

/// How far a choice reaches, in the order of the screen's keys.
const REACHES: [&str; 3] = ["reach-this", "reach-same-title", "reach-series"];
/// Energy from 1 to 5.
const ENERGIES: [&str; 5] = ["audit-energy--2", "audit-energy--1", "audit-energy-0", "audit-energy-1", "audit-energy-2"];

/// Asks about every group that is unsure, then for the energy of what is not rated.
pub(super) fn review(talk: &mut Talk<'_>) -> Result<(), Fault> {
    let lang = talk.lang();
    talk.session.state.notice = None;
    sort::rules_of(&mut talk.session)?;
    let today = talk.state().today();
    audit::open_one(&mut talk.session, today)?.ok_or_else(|| Fault::failed(lang.text("cli-no-audit"), lang.text("plain-no-audit")))?;
    if let Err(fault) = act(talk, Import::Review) {
        // The screen's hint names a key.
        return Err(Fault::failed(fault.text, lang.text("plain-no-events-hint")));
    }
    if groups(talk)? && energies(talk)? {
        talk.output.line(&lang.text("cli-review-done"));
    }
    Ok(())
}

fn act(talk: &mut Talk<'_>, action: Import) -> Result<(), Fault> {
    talk.session.state.notice = None;
    talk.session.dispatch(Action::Import(action));
    saved(&talk.session)
}

/// Reads the number of a choice; `None` where a person leaves. An empty line is the last choice: later.
fn choose(talk: &mut Talk<'_>, choices: &[Cow<'_, str>]) -> Result<Option<usize>, Fault> {
    list(choices);
    loop {
        let Some(said) = talk.line()?.filter(|said| !is_quit(said)) else { return Ok(None) };
        match said.parse::<usize>() {
            _ if said.is_empty() => return Ok(Some(choices.len())),
            Ok(n) if (1..=choices.len()).contains(&n) => return Ok(Some(n)),
            _ if said == "?" => list(choices),
            _ => drop(
                talk.wrong("plain-no-choice", &[("said", said.into()), ("last", choices.len().into())], "plain-review-how")
                    .tell(talk.lang()),
            ),
        }
    }
}

/// False where a person left before the end.
fn groups(talk: &mut Talk<'_>) -> Result<bool, Fault> {
    let lang = talk.lang();
    talk.say("plain-review-how");
    let mut later: Vec<String> = Vec::new();
    loop {
        let Stage::Review(review) = &talk.state().import.stage else { return Ok(true) };
        let open = |row: &Row| !row.is_done && !later.contains(&row.group.title);
        let Some((n, row)) = review.rows.iter().enumerate().find(|(_, row)| open(row)) else { return Ok(true) };
        let group = row.group.clone();
        let title = if group.title.is_empty() { lang.text("review-no-title") } else { Cow::Borrowed(group.title.as_str()) };
        fault::say("");
        let count = lang.with("review-count", &[("count", group.count().into())]);
        fault::say(&lang.labelled(&title, &format!("{count}, {}.", reason(lang, &group.reason))));
        let guess = group.activity.as_ref().map(|a| name(talk.state(), a));
        talk.session.dispatch(Action::Import(Import::Select(n)));
        let mut choices = match (&guess, group.asks_who_leads) {
            (_, true) => vec![lang.text("help-review-leads"), lang.text("help-review-led")],
            (Some(guess), false) => vec![Cow::Borrowed(guess.as_str())],
            (None, false) => Vec::new(),
        };
        let own = choices.len() + 1;
        choices.push(lang.text(if choices.is_empty() { "cli-review-choose" } else { "cli-review-other" }));
        choices.push(lang.text("cli-review-later"));
        match choose(talk, &choices)? {
            None => return Ok(false),
            Some(n) if n > own => later.push(group.title.clone()),
            Some(n) if n == own => {
                if !other(talk)? {
                    later.push(group.title.clone());
                }
            }
            Some(n) if group.asks_who_leads => act(talk, Import::Leads(n == 1))?,
            Some(_) => act(talk, Import::Accept)?,
        }
    }
}

/// Asks for an activity by name, then how far that reaches. False where nothing was chosen.
fn other(talk: &mut Talk<'_>) -> Result<bool, Fault> {
    let lang = talk.lang();
    let Some(activity) = menu::activity(talk)? else { return Ok(false) };
    drop(import::chosen(&mut talk.session.state, activity));
    let Stage::Review(review) = &talk.state().import.stage else { return Ok(false) };
    let Some(reach) = &review.reach else { return Ok(false) };
    let counted = reach.options.iter().map(|o| lang.with("review-count", &[("count", o.count.into())]));
    let choices: Vec<Cow<'_, str>> =
        REACHES.iter().zip(counted).map(|(key, count)| Cow::Owned(format!("{} ({count})", lang.text(key)))).collect();
    fault::say(&lang.text("reach-rule"));
    match choose(talk, &choices)?.and_then(|n| u32::try_from(n).ok()).and_then(|n| char::from_digit(n, 10)) {
        Some(digit) => act(talk, Import::Reach(digit)).map(|()| true),
        None => Ok(false),
    }
}

/// False where a person left before the end.
fn energies(talk: &mut Talk<'_>) -> Result<bool, Fault> {
    let lang = talk.lang();
    act(talk, Import::Rate)?;
    let mut at = 0;
    if matches!(talk.state().import.stage, Stage::Rate(_)) {
        fault::say(&lang.text("rate-how"));
    }
    loop {
        let Stage::Rate(rate) = &talk.state().import.stage else { return Ok(true) };
        let Some(entry) = rate.entries.get(at) else { return Ok(true) };
        let hours = lang.figure(&format!("{:.1}", f64::from(entry.minutes) / 60.0));
        let activity = name(talk.state(), &entry.activity);
        let what = entry.title.as_ref().map_or_else(|| activity.clone(), |title| format!("{title}, {activity}"));
        fault::say("");
        fault::say(&lang.labelled(&what, &format!("{hours} h")));
        talk.session.dispatch(Action::Import(Import::Select(at)));
        let choices: Vec<Cow<'_, str>> = ENERGIES.iter().map(|key| lang.text(key)).chain([lang.text("cli-review-later")]).collect();
        match choose(talk, &choices)? {
            None => return Ok(false),
            Some(n @ 1..=5) => act(talk, Import::Energy(char::from_digit(u32::try_from(n).unwrap_or(3), 10).unwrap_or('3')))?,
            Some(_) => {}
        }
        at += 1;
    }
}
