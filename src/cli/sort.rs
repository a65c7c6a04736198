//! `fingerpost sort` and `fingerpost rules`: which activity a title belongs to, and a person's own rules for that.

use super::args::RulesCommand;
use super::log::saved;
use super::page::Align;
use super::setup::Setup;
use super::{Fault, Output, audit, fault, input, names};
use crate::app::action::{Action, World};
use crate::app::import::reason as said;
use crate::import::learn::learned;
use crate::import::sort::{Sorter, TitleInput};
use crate::lang::Lang;
use crate::model::{ActivityId, Doc, DocKey, Rule, RuleMatch, Rules, text};
use crate::session::Session;
use crate::world::Disk;
use serde_json::json;
use std::collections::BTreeMap;

/// The longest text of a rule, in characters.
const MAX_RULE: usize = 500;
/// How many titles are named that a new rule catches.
const NAMED: usize = 20;

/// Reads a person's rules.
///
/// # Errors
/// Where there are some, but they can't be read.
pub(super) fn rules_of(session: &mut Session<Disk>) -> Result<Rules, Fault> {
    if let Some(loaded) = session.world.load(DocKey::Rules) {
        session.dispatch(Action::World(World::Loaded(vec![loaded])));
    }
    let data = &session.state.data;
    match data.frozen(DocKey::Rules).filter(|_| data.get(DocKey::Rules).is_none()) {
        Some(why) => Err(Fault::unreadable(why.clone(), session.state.lang.text("cli-doctor-hint"))),
        None => Ok(data.rules()),
    }
}

/// Sorts the titles of standard input, one a line.
pub(super) fn sort(setup: &Setup, as_json: bool, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let mut session = setup.session("fingerpost sort");
    let rules = rules_of(&mut session)?;
    audit::open_all(&mut session)?;
    let data = &session.state.data;
    let lines = data.audits().flat_map(|id| data.weeks(id)).flat_map(|w| &w.lines);
    let sorter = Sorter::new(&rules, &learned(lines, &rules));
    sorter.broken_rules().iter().for_each(|why| fault::warn(lang, &said::warning(lang, why)));
    let mut all = Vec::new();
    let mut n = 0_usize;
    while let Some(line) = input::raw_line(lang)? {
        n += 1;
        if line.trim().is_empty() {
            continue;
        }
        let mut cells = line.split('\t').map(str::trim);
        let title = cells.next().unwrap_or_default();
        let attendees = match cells.next().filter(|c| !c.is_empty()) {
            None => 0,
            Some(cell) => cell.parse::<u32>().ok().ok_or_else(|| {
                let values = [("line", n.into()), ("said", text::line(cell).into())];
                Fault::failed(lang.with("cli-bad-attendees", &values), lang.text("cli-sort-hint"))
            })?,
        };
        let recurring = cells.next().is_some_and(|c| !matches!(c.to_lowercase().as_str(), "" | "0" | "no" | "false"));
        let found = sorter.sort(&TitleInput::new(title, attendees, recurring));
        let activity = found.activity.as_ref().map(ActivityId::as_str);
        if as_json {
            all.push(json!({"title": text::line(title), "activity": activity, "reason": said::reason(Lang::En, &found.reason), "confidence": found.confidence}));
        } else {
            output.row(&[activity.unwrap_or("unsure"), &said::reason(lang, &found.reason), title]);
        }
    }
    if as_json {
        output.json(&json!({"format": 1, "titles": all}));
    }
    Ok(())
}

pub(super) fn rules(setup: &Setup, command: &RulesCommand, output: &mut Output) -> Result<(), Fault> {
    let lang = setup.lang;
    let mut session = setup.session("fingerpost rules");
    match command {
        RulesCommand::List { json } => {
            let rules = rules_of(&mut session)?;
            list(setup, &rules, *json, output);
            Ok(())
        }
        RulesCommand::Add { activity, text: said, title, pattern, series } => {
            let activity = names::activity(&setup.pack, activity, lang)?;
            let said = text::line(said).trim().to_owned();
            if said.is_empty() || said.chars().count() > MAX_RULE {
                return Err(Fault::usage(lang.text("cli-rule-empty"), lang.text("cli-rule-empty-hint")));
            }
            let when = match (title, pattern, series) {
                (true, _, _) => RuleMatch::Title(said),
                (_, true, _) => RuleMatch::Pattern(said),
                (_, _, true) => RuleMatch::Series(said),
                _ => RuleMatch::Words(said),
            };
            let rule = Rule { when, activity };
            let alone = Sorter::new(&Rules { rules: vec![rule.clone()] }, &[]);
            if let Some(why) = alone.broken_rules().first() {
                let hint = if *pattern { "cli-pattern-hint" } else { "cli-rule-empty-hint" };
                return Err(Fault::usage(said::warning(lang, why), lang.text(hint)));
            }
            session.world.hold()?;
            let mut rules = rules_of(&mut session)?;
            rules.rules.retain(|r| r.when != rule.when);
            rules.rules.push(rule);
            let n = rules.rules.len();
            keep(&mut session, rules)?;
            output.is_saved();
            output.line(&lang.with("cli-rule-added", &[("n", n.into())]));
            // What can't be read is no reason to doubt the rule.
            drop(audit::open_all(&mut session));
            let caught = caught(&session, &alone);
            if !caught.is_empty() {
                let count = caught.values().sum::<usize>();
                output.line(&lang.with("cli-rule-catches", &[("count", count.into())]));
                output.lines(caught.iter().take(NAMED).map(|(title, count)| format!("  {count} × {title}")));
            }
            Ok(())
        }
        RulesCommand::Remove { number } => {
            session.world.hold()?;
            let mut rules = rules_of(&mut session)?;
            if *number == 0 || *number > rules.rules.len() {
                return Err(Fault::usage(lang.with("cli-no-rule", &[("n", (*number).into())]), lang.text("cli-no-rule-hint")));
            }
            let gone = rules.rules.remove(*number - 1);
            keep(&mut session, rules)?;
            output.is_saved();
            output.line(&lang.with("cli-rule-removed", &[("what", kind(&gone.when).2.to_owned().into())]));
            Ok(())
        }
    }
}

/// The titles of events in audits that a sorter with one rule is sure of, with how many have each.
fn caught(session: &Session<Disk>, alone: &Sorter) -> BTreeMap<String, usize> {
    let mut titles = BTreeMap::new();
    let weeks = session.state.data.docs().filter_map(|(_, doc)| if let Doc::Week(week) = doc.as_ref() { Some(week) } else { None });
    for event in weeks.flat_map(|week| &week.lines).filter_map(|line| line.event.as_ref()) {
        let input = TitleInput { uid: &event.uid, start: &event.start, ..TitleInput::new(&event.title, event.attendees, event.recurring) };
        if alone.sort(&input).confidence >= 1.0 {
            *titles.entry(event.title.clone()).or_default() += 1;
        }
    }
    titles
}

fn keep(session: &mut Session<Disk>, rules: Rules) -> Result<(), Fault> {
    let label = session.state.lang.text("undo-rules").into_owned();
    session.commit(label, vec![(DocKey::Rules, Some(Doc::Rules(rules)))]);
    saved(session)
}

/// The word for what a rule looks at, its key in the catalogue, and what it looks for.
fn kind(when: &RuleMatch) -> (&'static str, &'static str, &str) {
    match when {
        RuleMatch::Words(t) => ("words", "cli-rule-words", t),
        RuleMatch::Title(t) => ("title", "cli-rule-title", t),
        RuleMatch::Series(t) => ("series", "cli-rule-series", t),
        RuleMatch::Event(t) => ("event", "cli-rule-event", t),
        RuleMatch::Pattern(t) => ("pattern", "cli-rule-pattern", t),
    }
}

fn list(setup: &Setup, rules: &Rules, as_json: bool, output: &mut Output) {
    if as_json {
        let all: Vec<_> = rules
            .rules
            .iter()
            .map(|r| {
                let (kind, _, text) = kind(&r.when);
                json!({"kind": kind, "text": text, "activity": r.activity.as_str()})
            })
            .collect();
        return output.json(&json!({"format": 1, "rules": all}));
    }
    if rules.rules.is_empty() {
        return fault::say(&setup.lang.text("cli-no-rules"));
    }
    let row = |(n, r): (usize, &Rule)| {
        let (_, kind, text) = kind(&r.when);
        vec![(n + 1).to_string(), r.activity.to_string(), setup.lang.text(kind).into_owned(), text.to_owned()]
    };
    let rows: Vec<Vec<String>> = rules.rules.iter().enumerate().map(row).collect();
    output.lines(setup.table(&rows, &[Align::Right, Align::Left, Align::Left, Align::Left]));
}
