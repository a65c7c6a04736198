//! The review of an import line by line: what is unsure, then energy; each answer is saved at once. The rules are those of the screen.

use super::log::saved;
use super::setup::Setup;
use super::{Fault, Output, audit, fault, input, names, sort};
use crate::app::Action;
use crate::app::audit::grid::name;
use crate::app::import::reason::reason;
use crate::app::import::review::Row;
use crate::app::import::{self, Action as Import, Stage};
use crate::lang::Lang;
use crate::session::Session;
use crate::world::Disk;
use std::borrow::Cow;

/// How far a choice reaches, in the order of the screen's keys.
const REACHES: [&str; 3] = ["reach-this", "reach-same-title", "reach-series"];
/// Energy from 1 to 5.
const ENERGIES: [&str; 5] = ["audit-energy--2", "audit-energy--1", "audit-energy-0", "audit-energy-1", "audit-energy-2"];

/// Asks about every group that is unsure, then for the energy of what is not rated.
pub(super) fn review(setup: &Setup, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let mut session = setup.session("fingerpost --plain");
    sort::rules_of(&mut session)?;
    let today = session.state.today();
    audit::open_one(&mut session, today)?.ok_or_else(|| Fault::failed(lang.text("cli-no-audit"), lang.text("cli-no-audit-hint")))?;
    act(&mut session, Import::Review)?;
    if groups(setup, &mut session)? && energies(&mut session, lang)? {
        output.line(&lang.text("cli-review-done"));
    }
    Ok(())
}

fn act(session: &mut Session<Disk>, action: Import) -> Result<(), Fault> {
    session.dispatch(Action::Import(action));
    saved(session)
}

/// Reads the number of a choice; `None` where a person leaves. An empty line is the last choice: later.
fn choose(lang: Lang, choices: &[Cow<'_, str>]) -> Result<Option<usize>, Fault> {
    for (n, choice) in choices.iter().enumerate() {
        fault::say(&format!("  {} {choice}", n + 1));
    }
    loop {
        let Some(said) = input::line(lang)?.filter(|l| !matches!(l.trim(), "q" | "quit")) else { return Ok(None) };
        match said.trim().parse::<usize>() {
            _ if said.trim().is_empty() => return Ok(Some(choices.len())),
            Ok(n) if (1..=choices.len()).contains(&n) => return Ok(Some(n)),
            _ => fault::say(&lang.text("cli-menu-unclear")),
        }
    }
}

/// False where a person left before the end.
fn groups(setup: &Setup, session: &mut Session<Disk>) -> Result<bool, Fault> {
    let lang = setup.lang;
    let mut later: Vec<String> = Vec::new();
    loop {
        let Stage::Review(review) = &session.state.import.stage else { return Ok(true) };
        let open = |row: &Row| !row.is_done && !later.contains(&row.group.title);
        let Some((n, row)) = review.rows.iter().enumerate().find(|(_, row)| open(row)) else { return Ok(true) };
        let group = row.group.clone();
        let title = if group.title.is_empty() { lang.text("review-no-title") } else { Cow::Borrowed(group.title.as_str()) };
        fault::say("");
        let count = lang.with("review-count", &[("count", group.count().into())]);
        fault::say(&lang.labelled(&title, &format!("{count}, {}.", reason(lang, &group.reason))));
        let guess = group.activity.as_ref().map(|a| name(&session.state, a));
        session.dispatch(Action::Import(Import::Select(n)));
        let mut choices = match (&guess, group.asks_who_leads) {
            (_, true) => vec![lang.text("help-review-leads"), lang.text("help-review-led")],
            (Some(guess), false) => vec![Cow::Borrowed(guess.as_str())],
            (None, false) => Vec::new(),
        };
        let own = choices.len() + 1;
        choices.push(lang.text(if choices.is_empty() { "cli-review-choose" } else { "cli-review-other" }));
        choices.push(lang.text("cli-review-later"));
        match choose(lang, &choices)? {
            None => return Ok(false),
            Some(n) if n > own => later.push(group.title.clone()),
            Some(n) if n == own => {
                if !other(setup, session)? {
                    later.push(group.title.clone());
                }
            }
            Some(n) if group.asks_who_leads => act(session, Import::Leads(n == 1))?,
            Some(_) => act(session, Import::Accept)?,
        }
    }
}

/// Asks for an activity by name, then how far that reaches. False where nothing was chosen.
fn other(setup: &Setup, session: &mut Session<Disk>) -> Result<bool, Fault> {
    let lang = setup.lang;
    let activity = loop {
        fault::say(&lang.text("cli-ask-activity"));
        let Some(said) = input::line(lang)?.filter(|l| !l.trim().is_empty()) else { return Ok(false) };
        match names::activity(&setup.pack, &said, lang) {
            Ok(activity) => break activity,
            Err(fault) => drop(fault.tell(lang)),
        }
    };
    drop(import::chosen(&mut session.state, activity));
    let Stage::Review(review) = &session.state.import.stage else { return Ok(false) };
    let Some(reach) = &review.reach else { return Ok(false) };
    let counted = reach.options.iter().map(|o| lang.with("review-count", &[("count", o.count.into())]));
    let choices: Vec<Cow<'_, str>> =
        REACHES.iter().zip(counted).map(|(key, count)| Cow::Owned(format!("{} ({count})", lang.text(key)))).collect();
    fault::say(&lang.text("reach-rule"));
    match choose(lang, &choices)?.and_then(|n| u32::try_from(n).ok()).and_then(|n| char::from_digit(n, 10)) {
        Some(digit) => act(session, Import::Reach(digit)).map(|()| true),
        None => Ok(false),
    }
}

/// False where a person left before the end.
fn energies(session: &mut Session<Disk>, lang: Lang) -> Result<bool, Fault> {
    act(session, Import::Rate)?;
    let mut at = 0;
    if matches!(session.state.import.stage, Stage::Rate(_)) {
        fault::say(&lang.text("rate-how"));
    }
    loop {
        let Stage::Rate(rate) = &session.state.import.stage else { return Ok(true) };
        let Some(entry) = rate.entries.get(at) else { return Ok(true) };
        let hours = lang.figure(&format!("{:.1}", f64::from(entry.minutes) / 60.0));
        let activity = name(&session.state, &entry.activity);
        let what = entry.title.as_ref().map_or_else(|| activity.clone(), |title| format!("{title}, {activity}"));
        fault::say("");
        fault::say(&lang.labelled(&what, &format!("{hours} h")));
        session.dispatch(Action::Import(Import::Select(at)));
        let choices: Vec<Cow<'_, str>> = ENERGIES.iter().map(|key| lang.text(key)).chain([lang.text("cli-review-later")]).collect();
        match choose(lang, &choices)? {
            None => return Ok(false),
            Some(n @ 1..=5) => act(session, Import::Energy(char::from_digit(u32::try_from(n).unwrap_or(3), 10).unwrap_or('3')))?,
            Some(_) => {}
        }
        at += 1;
    }
}
