//! What one section of a pack says of another: names that are missing, doubled or left over; knows nothing of YAML.

use super::fields::{Kind, Log, MAX_PROBLEMS, Spot, nearest};
use crate::lang::Message;
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
            let taken = |key| Message::new(key).with("said", quoted(&name.id));
            let message = line.map_or_else(|| taken("pack-taken"), |line| taken("pack-taken-line").with("line", line));
            found.push((name.spot.clone(), message));
        } else {
            first.insert(key, name.spot.place.line());
        }
    }
    for (spot, message) in found {
        log.problem(spot, message, Message::new("pack-taken-hint"));
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
            Some(id) => Message::new("pack-near").with("name", id.to_owned()),
            None => Message::new("pack-unknown-hint").with("section", section),
        };
        found.push((name.spot.clone(), Message::new("pack-unknown").with("what", what).with("said", quoted(&name.id)), hint));
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
            let message = Message::new("pack-placed").with("said", quoted(&name.id));
            found.push((name.spot.clone(), message, Message::new("pack-placed-hint")));
        }
    }
    for name in log.declared.iter().filter(|n| n.kind == Kind::Statement && !placed.contains(n.id.as_str())) {
        let message = Message::new("pack-unplaced").with("said", quoted(&name.id));
        found.push((name.spot.clone(), message, Message::new("pack-unplaced-hint")));
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
                let message = Message::new("pack-statements").with("count", count).with("side", side.id()).with("need", STATEMENTS_A_SIDE);
                log.problem(top("statements", log), message, Message::new("pack-statements-hint"));
            }
        }
        if pack.topics.is_empty() {
            log.problem(top("topics", log), Message::new("pack-missing"), Message::new("pack-topics-hint"));
        }
        for side in Side::BOTH.into_iter().filter(|side| !pack.mixes.contains_key(side)) {
            let field = format!("mixes.{}", side.id());
            log.problem(top(&field, log), Message::new("pack-missing"), Message::new("pack-mixes-hint"));
        }
    }
}
