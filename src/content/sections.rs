//! Turns the sections of a pack file into the model, field by field; knows nothing of what one section says of another.

use super::fields::{Fields, Kind, Log, number_of};
use crate::lang::Message;
use crate::model::activity::{Activity, ActivityId, Weights};
use crate::model::pack::{Aside, AsideKind, Fork, Item, Note, Pack, Pair, Source, Statement, Topic, Track, TrialIdea, Want};
use crate::model::scale::Side;
use crate::model::text::quoted;
use crate::yaml::Node;
use std::collections::BTreeMap;

/// The only version of the shape that this program knows.
const FORMAT: f64 = 1.0;
/// Most words of a statement: it is read twelve times in a row.
pub(super) const MAX_WORDS: usize = 18;
/// Widest name of an activity, in terminal columns.
pub(super) const ACTIVITY_COLUMNS: usize = 22;
/// Widest name of a topic, in terminal columns: six tabs fit 80.
pub(super) const TOPIC_COLUMNS: usize = 12;
/// Widest short name of a track, in terminal columns.
pub(super) const TRACK_COLUMNS: usize = 12;
/// The hours of a mix that no activity has.
pub(super) const OTHER: &str = "other";

const SIDES: [(&str, Side); 2] = [("staff", Side::Staff), ("em", Side::Em)];
const LANGS: [(&str, &str); 2] = [("en", "en"), ("fr", "fr")];
const KINDS: [(&str, AsideKind); 6] = [
    ("detail", AsideKind::Detail),
    ("example", AsideKind::Example),
    ("trade-off", AsideKind::TradeOff),
    ("regret", AsideKind::Regret),
    ("myth", AsideKind::Myth),
    ("further", AsideKind::Further),
];

/// A pack with nothing in it yet.
pub(super) fn empty() -> Pack {
    let track = || Track { name: String::new(), short: String::new(), line: String::new() };
    Pack {
        id: String::new(),
        title: String::new(),
        lang: String::new(),
        tracks: [track(), track()],
        sources: Vec::new(),
        framing: Vec::new(),
        topics: Vec::new(),
        statements: Vec::new(),
        forks: Vec::new(),
        readings: Vec::new(),
        wants: Vec::new(),
        trials: Vec::new(),
        signals: BTreeMap::new(),
        trial_notes: Vec::new(),
        decisions: BTreeMap::new(),
        decision_notes: Vec::new(),
        further: Vec::new(),
        activities: Vec::new(),
        mixes: BTreeMap::new(),
    }
}

/// Adds what one file says to the pack. With `whole`, the file must name the pack; a part of a pack need not.
pub(super) fn add(root: &Node, whole: bool, pack: &mut Pack, log: &mut Log) {
    let mut f = Fields::of(root, "", log);
    if whole || f.has("id") {
        head(&mut f, pack, log);
    }
    pack.sources.extend(each(&mut f, "sources", log, source));
    pack.framing.extend(each(&mut f, "framing", log, note));
    pack.topics.extend(each(&mut f, "topics", log, topic));
    pack.statements.extend(each(&mut f, "statements", log, statement));
    pack.forks.extend(each(&mut f, "forks", log, fork));
    pack.readings.extend(each(&mut f, "readings", log, note));
    pack.wants.extend(each(&mut f, "wants", log, want));
    pack.trials.extend(each(&mut f, "trials", log, trial).into_iter().flatten());
    pack.trial_notes.extend(each(&mut f, "trial_notes", log, note));
    pack.decision_notes.extend(each(&mut f, "decision_notes", log, note));
    pack.further.extend(each(&mut f, "further", log, note));
    pack.activities.extend(each(&mut f, "activities", log, activity).into_iter().flatten());
    pack.signals.extend(by_side(&mut f, "signals", log, note));
    pack.decisions.extend(by_side(&mut f, "decisions", log, note));
    pack.mixes.extend(by_side(&mut f, "mixes", log, mix));
    f.finish(log);
}

fn head(f: &mut Fields<'_>, pack: &mut Pack, log: &mut Log) {
    if let Some(node) = f.get("format") {
        number_of(node, "format", FORMAT, FORMAT, log);
    }
    pack.id = f.id("id", log);
    pack.title = f.text("title", log);
    f.word("lang", &LANGS, log).unwrap_or_default().clone_into(&mut pack.lang);
    let missing = !f.has("tracks");
    let tracks = each(f, "tracks", log, track);
    let count = tracks.len();
    if let Ok(two) = <[Track; 2]>::try_from(tracks) {
        pack.tracks = two;
    } else {
        let message = if missing { Message::new("pack-missing") } else { Message::new("pack-tracks").with("count", count) };
        log.problem(f.spot("tracks", log), message, Message::new("pack-tracks-hint"));
    }
}

/// Reads every member of a list.
fn each<T>(f: &mut Fields<'_>, key: &'static str, log: &mut Log, read: fn(&mut Fields<'_>, &mut Log) -> T) -> Vec<T> {
    let mut out = Vec::new();
    for (node, path) in f.list(key, log) {
        out.push(group(node, &path, log, read));
    }
    out
}

/// Reads a value for `staff` and one for `em`; either may be left out.
fn by_side<T>(f: &mut Fields<'_>, key: &'static str, log: &mut Log, read: fn(&mut Fields<'_>, &mut Log) -> T) -> BTreeMap<Side, T> {
    let mut out = BTreeMap::new();
    let Some(node) = f.get(key) else { return out };
    let mut sides = Fields::of(node, &f.path(key), log);
    for side in Side::BOTH {
        if let Some(node) = sides.get(side.id()) {
            out.insert(side, group(node, &sides.path(side.id()), log, read));
        }
    }
    sides.finish(log);
    out
}

/// Reads one group of fields and tells of the ones it does not know.
fn group<T>(node: &Node, path: &str, log: &mut Log, read: fn(&mut Fields<'_>, &mut Log) -> T) -> T {
    let mut f = Fields::of(node, path, log);
    let value = read(&mut f, log);
    f.finish(log);
    value
}

/// The side that an entry belongs to. A wrong one has been told of, and no pack comes of it.
fn side(f: &mut Fields<'_>, log: &mut Log) -> Side {
    f.word("side", &SIDES, log).unwrap_or(Side::Staff)
}

fn facts(f: &mut Fields<'_>, log: &mut Log) -> (Vec<String>, Vec<String>) {
    (f.ids("facts", None, log), f.ids("sources", Some(Kind::Source), log))
}

fn track(f: &mut Fields<'_>, log: &mut Log) -> Track {
    Track { name: f.text("name", log), short: f.short_text("short", TRACK_COLUMNS, log), line: f.text("line", log) }
}

fn source(f: &mut Fields<'_>, log: &mut Log) -> Source {
    Source { id: f.declared("id", Kind::Source, log), cite: f.text("cite", log) }
}

fn note(f: &mut Fields<'_>, log: &mut Log) -> Note {
    let id = f.declared("id", Kind::Note, log);
    f.get("side");
    let side = if f.has("side") { f.word("side", &SIDES, log) } else { None };
    let text = f.text("text", log);
    let (facts, sources) = facts(f, log);
    Note { id, side, text, facts, sources }
}

fn topic(f: &mut Fields<'_>, log: &mut Log) -> Topic {
    Topic {
        id: f.declared("id", Kind::Topic, log),
        name: f.short_text("name", TOPIC_COLUMNS, log),
        lead: f.text("lead", log),
        statements: f.ids("statements", Some(Kind::Statement), log),
        pairs: each(f, "pairs", log, pair),
    }
}

fn pair(f: &mut Fields<'_>, log: &mut Log) -> Pair {
    let id = f.declared("id", Kind::Pair, log);
    let theme = f.text("theme", log);
    let staff = one(f, "staff", log);
    let em = one(f, "em", log);
    let both = each(f, "both", log, aside);
    if staff.is_none() && em.is_none() && both.is_empty() {
        log.problem(f.spot("theme", log), Message::new("pack-row"), Message::new("pack-row-hint"));
    }
    Pair { id, theme, staff, em, both }
}

fn one(f: &mut Fields<'_>, key: &'static str, log: &mut Log) -> Option<Item> {
    let node = f.get(key)?;
    Some(group(node, &f.path(key), log, item))
}

fn item(f: &mut Fields<'_>, log: &mut Log) -> Item {
    let text = f.text("text", log);
    let more = each(f, "more", log, aside);
    let (facts, sources) = facts(f, log);
    Item { text, more, facts, sources }
}

fn aside(f: &mut Fields<'_>, log: &mut Log) -> Aside {
    let kind = f.word("kind", &KINDS, log).unwrap_or(AsideKind::Detail);
    let text = f.text("text", log);
    let (facts, sources) = facts(f, log);
    Aside { kind, text, facts, sources }
}

fn statement(f: &mut Fields<'_>, log: &mut Log) -> Statement {
    let id = f.declared("id", Kind::Statement, log);
    let side = side(f, log);
    let text = f.text("text", log);
    let words = text.split_whitespace().count();
    if words > MAX_WORDS {
        let message = Message::new("pack-words").with("count", words).with("most", MAX_WORDS);
        log.problem(f.spot("text", log), message, Message::new("pack-words-hint"));
    }
    let activities = f.ids("activities", Some(Kind::Activity), log);
    let activities = activities.iter().filter_map(|id| ActivityId::new(id).ok()).collect();
    let (facts, sources) = facts(f, log);
    Statement { id, side, text, activities, facts, sources }
}

fn fork(f: &mut Fields<'_>, log: &mut Log) -> Fork {
    let id = f.declared("id", Kind::Fork, log);
    let question = f.text("question", log);
    let staff = f.text("staff", log);
    let em = f.text("em", log);
    let (facts, sources) = facts(f, log);
    Fork { id, question, staff, em, facts, sources }
}

fn want(f: &mut Fields<'_>, log: &mut Log) -> Want {
    let id = f.declared("id", Kind::Want, log);
    let side = side(f, log);
    let text = f.text("text", log);
    let (facts, sources) = facts(f, log);
    Want { id, side, text, facts, sources }
}

fn trial(f: &mut Fields<'_>, log: &mut Log) -> Option<TrialIdea> {
    let id = f.declared("id", Kind::Trial, log);
    let side = side(f, log);
    let title = f.text("title", log);
    let text = f.text("text", log);
    let activity = ActivityId::new(&f.used("activity", Kind::Activity, log)).ok();
    let (facts, sources) = facts(f, log);
    Some(TrialIdea { id, side, title, text, activity: activity?, facts, sources })
}

fn activity(f: &mut Fields<'_>, log: &mut Log) -> Option<Activity> {
    let id = f.declared("id", Kind::Activity, log);
    let name = f.short_text("name", ACTIVITY_COLUMNS, log);
    let what = f.text("what", log);
    let weights = Weights { staff: f.number("staff", 0.0, 1.0, log), em: f.number("em", 0.0, 1.0, log) };
    match ActivityId::new(&id) {
        Ok(id) => Some(Activity { id, name, what, weights }),
        Err(error) if !id.is_empty() => {
            log.problem(f.spot("id", log), Message::new("value-activity").with("said", error.0), Message::new("pack-activity-hint"));
            None
        }
        Err(_) => None,
    }
}

/// The share of a role's hours by activity, in percent.
fn mix(f: &mut Fields<'_>, log: &mut Log) -> BTreeMap<String, f64> {
    let mut out = BTreeMap::new();
    let mut keys = Vec::new();
    for entry in f.all() {
        let path = f.path(&entry.key);
        out.insert(entry.key.clone(), number_of(&entry.node, &path, 0.0, 100.0, log));
        keys.push((path, entry));
    }
    let sum: f64 = out.values().sum();
    if (sum - 100.0).abs() > 1.0 {
        let spot = log.spot(&f.path(""), keys.first().map(|(_, entry)| entry.place).unwrap_or_default());
        let message = Message::new("pack-shares").with("sum", sum.to_string());
        log.problem(spot, message, Message::new("pack-shares-hint").with("name", OTHER));
    }
    for (path, entry) in keys.iter().filter(|(_, entry)| entry.key != OTHER) {
        match ActivityId::new(&entry.key) {
            Ok(id) => {
                let spot = log.spot(path, entry.place);
                log.used.push(super::fields::Name { kind: Kind::Activity, id: id.to_string(), spot });
            }
            Err(_) => log.problem(
                log.spot(path, entry.place),
                Message::new("pack-activity").with("said", quoted(&entry.key)),
                Message::new("pack-activity-hint"),
            ),
        }
    }
    f.ask_all();
    out
}
