//! What one section of a pack says of another: names that are missing, doubled or left over; knows nothing of YAML.

use super::fields::{Kind, Log, MAX_PROBLEMS, Spot, nearest};
use crate::model::pack::Pack;
use crate::model::scale::Side;
use crate::model::text::quoted;
use crate::yaml::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Statements of each side: the reading in the method counts on it.
const STATEMENTS_A_SIDE: usize = 6;

/// Notes every contradiction within the pack. `standard` are the activities that every pack has.
pub(super) fn check(pack: &Pack, standard: &[String], log: &mut Log) {
    doubles(log);
    unknown(standard, log);
    topics_of_statements(log);
    sections(pack, log);
}

fn doubles(log: &mut Log) {
    let mut first: BTreeMap<(Kind, String), Option<u64>> = BTreeMap::new();
    let mut found = Vec::new();
    for name in &log.declared {
        let key = (name.kind, name.id.clone());
        if let Some(line) = first.get(&key) {
            let before = line.map_or_else(String::new, |line| format!(" (first on line {line})"));
            found.push((name.spot.clone(), format!("the id {} is taken{before}", quoted(&name.id))));
        } else {
            first.insert(key, name.spot.place.line());
        }
    }
    for (spot, message) in found {
        log.problem(spot, message, "give each its own id");
    }
}

fn unknown(standard: &[String], log: &mut Log) {
    let mut known: BTreeSet<(Kind, &str)> = log.declared.iter().map(|d| (d.kind, d.id.as_str())).collect();
    known.extend(standard.iter().map(|id| (Kind::Activity, id.as_str())));
    let missing = log.used.iter().filter(|name| !known.contains(&(name.kind, name.id.as_str()))).take(MAX_PROBLEMS);
    let mut found = Vec::new();
    for name in missing {
        let (what, section) = match name.kind {
            Kind::Source => ("source", "sources"),
            Kind::Statement => ("statement", "statements"),
            Kind::Activity => ("activity", "activities"),
            Kind::Topic | Kind::Pair | Kind::Fork | Kind::Want | Kind::Trial | Kind::Note => ("id", "pack"),
        };
        let same_kind = known.iter().filter(|(kind, _)| *kind == name.kind).map(|(_, id)| *id);
        let hint = match nearest(&name.id, same_kind) {
            Some(id) => format!("did you mean `{id}`?"),
            None => format!("declare it under `{section}:`"),
        };
        found.push((name.spot.clone(), format!("there is no {what} {}", quoted(&name.id)), hint));
    }
    for (spot, message, hint) in found {
        log.problem(spot, message, hint);
    }
}

/// Every statement belongs to exactly one topic.
fn topics_of_statements(log: &mut Log) {
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for name in log.used.iter().filter(|n| n.kind == Kind::Statement) {
        if !placed.insert(&name.id) {
            let message = format!("the statement {} belongs to a topic already", quoted(&name.id));
            found.push((name.spot.clone(), message, "keep it in one topic"));
        }
    }
    for name in log.declared.iter().filter(|n| n.kind == Kind::Statement && !placed.contains(n.id.as_str())) {
        let message = format!("the statement {} belongs to no topic", quoted(&name.id));
        found.push((name.spot.clone(), message, "add its id to the `statements:` of one topic"));
    }
    for (spot, message, hint) in found.into_iter().take(MAX_PROBLEMS) {
        log.problem(spot, message, hint);
    }
}

fn sections(pack: &Pack, log: &mut Log) {
    let top = |field: &str, log: &Log| Spot { file: log.file.clone(), field: field.to_owned(), place: Place::default() };
    // Entries that could not be read have been told of; counting the rest would only repeat it.
    if log.problems.is_empty() {
        for side in Side::BOTH {
            let count = pack.statements_of(side).count();
            if count != STATEMENTS_A_SIDE {
                let message = format!("{count} statements for `{}`, but the reading needs {STATEMENTS_A_SIDE} a side", side.id());
                log.problem(top("statements", log), message, "twelve in all, six for each track");
            }
        }
        if pack.topics.is_empty() {
            log.problem(top("topics", log), "this field is missing", "the comparison needs at least one topic");
        }
        for side in Side::BOTH.into_iter().filter(|side| !pack.mixes.contains_key(side)) {
            let field = format!("mixes.{}", side.id());
            log.problem(top(&field, log), "this field is missing", "the hours of that role in percent, by activity");
        }
    }
}
