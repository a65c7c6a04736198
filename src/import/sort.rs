//! Sorting of events into activities by their titles, with a reason for each; knows nothing of calendars, weeks and files.
//!
//! In order: a person's own rules, titles sorted by hand before, the shape of a talk between two people, and then the built-in
//! phrases weighed together with a small statistical model (`evidence`). All else is unsure.
//!
//! What decides, by the labels that people gave to titles:
//! - What is done counts, not what it is about: "retro: payments" is a retrospective. Words for things that software teams build,
//!   buy or sell (product, migration, invoice, launch) are weak, and lose to any word for an act.
//! - Words that fit every meeting (review, point, sync, prep, weekly), numbers and code names alone are unsure, whatever the
//!   attendance. "Platform weekly" is a team meeting since a group is named; "Zephyr weekly" could be a project.
//! - Alone (0 or 1 invited) one writes, codes, reads or is away; a word such as delivery or code says so only then. A document read
//!   to comment on it is a design review, the same document written is technical writing.
//! - Two invited and a series, or two names, is a one-on-one, as are coffee, careers and skip levels; a goal or a rating is
//!   performance. With a product manager it is stakeholders.
//! - From 60 invited on it is the company's: a party of 120 is not the team's.
//! - Someone from outside engineering (client, finance, legal, product, vendor) makes a meeting a stakeholders' one; a candidate,
//!   a CV or a joiner makes it hiring; two teams or squads make it alignment across teams.
//! - Words for private life beat a workplace's, except where a team is named: "team lunch" is team health.
//! - Signs that contradict each other leave a title unsure.

mod evidence;
mod names;
pub mod phrase;
pub mod statistics;

use super::reason::{Reason, Warning};
use super::title::Title;
use crate::model::{ActivityId, RuleMatch, Rules, text};
use phrase::{Phrases, Setting};
use regex_lite::Regex;
use statistics::Model;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// The longest pattern of a person's rule, in characters.
const MAX_PATTERN: usize = 1_000;

/// Words that say too little where a title has no others.
const TOO_GENERAL: [&str; 78] = [
    "review",
    "revue",
    "interview",
    "entretien",
    "point",
    "sync",
    "synchro",
    "demo",
    "seminaire",
    "atelier",
    "workshop",
    "meeting",
    "reunion",
    "call",
    "appel",
    "chat",
    "catch",
    "up",
    "catchup",
    "check",
    "in",
    "checkin",
    "touch",
    "base",
    "touchpoint",
    "quick",
    "rapide",
    "short",
    "discussion",
    "echange",
    "session",
    "prep",
    "prepa",
    "preparation",
    "debrief",
    "bilan",
    "suivi",
    "follow",
    "followup",
    "brainstorm",
    "brainstorming",
    "hold",
    "block",
    "placeholder",
    "tbc",
    "tbd",
    "feedback",
    "retour",
    "update",
    "project",
    "projet",
    "visio",
    "zoom",
    "invitation",
    "alignment",
    "alignement",
    "status",
    "deck",
    "weekly",
    "hebdo",
    "biweekly",
    "monthly",
    "mensuel",
    "bloque",
    "creneau",
    "recap",
    "next",
    "step",
    "slot",
    "rdv",
    "rendez",
    "vous",
    "let",
    "talk",
    "travail",
    "todo",
    "misc",
    "divers",
];

/// What is known of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TitleInput<'a> {
    pub title: &'a str,
    /// People invited, the reader included; 0 where that isn't known.
    pub attendees: u32,
    pub recurring: bool,
    /// The series' UID, empty where there is none.
    pub uid: &'a str,
    /// The start that names the occurrence, as [`crate::import::when::When::text`] has it; empty where there is none.
    pub start: &'a str,
}

impl<'a> TitleInput<'a> {
    /// A title alone.
    pub const fn new(title: &'a str, attendees: u32, recurring: bool) -> Self {
        Self { title, attendees, recurring, uid: "", start: "" }
    }
}

/// Where an event belongs, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorted {
    /// None where the sorter is unsure.
    pub activity: Option<ActivityId>,
    pub reason: Reason,
    /// 0.0 (a guess) to 1.0 (the person said so).
    pub confidence: f64,
    /// A one-on-one for which nobody has said yet whether the reader leads it or is led in it.
    pub asks_who_leads: bool,
}

impl Sorted {
    fn unsure(reason: Reason) -> Self {
        Self { activity: None, reason, confidence: 0.0, asks_who_leads: false }
    }

    fn sure(activity: ActivityId, reason: Reason, confidence: f64) -> Self {
        Self { activity: Some(activity), reason, confidence, asks_who_leads: false }
    }
}

/// A person's rule made ready.
#[derive(Debug)]
struct OwnRule {
    test: Test,
    activity: ActivityId,
    reason: Reason,
}

#[derive(Debug)]
enum Test {
    Words(Vec<String>),
    Title(String),
    Series(String),
    Event(String),
    Pattern(Regex),
}

impl Test {
    fn catches(&self, input: &TitleInput<'_>, title: &Title, key: &str) -> bool {
        match self {
            Self::Event(event) => !input.uid.is_empty() && *event == format!("{} {}", input.uid, input.start),
            Self::Series(uid) => !input.uid.is_empty() && uid == input.uid,
            Self::Title(t) => t == key,
            Self::Words(words) => title.words.windows(words.len().max(1)).any(|w| w == words.as_slice()),
            Self::Pattern(regex) => regex.is_match(input.title),
        }
    }
}

/// Whether a rule would catch an event, whatever other rules say; never where the rule can't be used.
pub fn catches(when: &RuleMatch, input: &TitleInput<'_>) -> bool {
    let title = Title::new(input.title);
    test_of(when).is_ok_and(|(test, _)| test.catches(input, &title, &title.key()))
}

/// Sorts titles.
#[derive(Debug)]
pub struct Sorter {
    own: Vec<OwnRule>,
    learned: HashMap<String, ActivityId>,
    phrases: Arc<Phrases>,
    model: Arc<Model>,
    /// Patterns of the person's rules that can't be used, with the reason.
    broken: Vec<Warning>,
}

/// The built-in phrases and model. Reading them takes longer than sorting a whole calendar: it is done once.
fn built_in() -> &'static (Arc<Phrases>, Arc<Model>) {
    static BUILT_IN: OnceLock<(Arc<Phrases>, Arc<Model>)> = OnceLock::new();
    BUILT_IN.get_or_init(|| (Arc::new(Phrases::built_in()), Arc::new(Model::built_in())))
}

impl Sorter {
    /// A sorter with the built-in phrases and model, a person's rules, and titles that they sorted by hand.
    pub fn new(rules: &Rules, learned: &[(String, ActivityId)]) -> Self {
        let (phrases, model) = built_in();
        Self::made_of(rules, learned, Arc::clone(phrases), Arc::clone(model))
    }

    /// Reads what is built in on a thread of its own, so that it lies ready when a calendar has been read.
    pub fn warm_up() {
        drop(std::thread::spawn(built_in));
    }

    /// A sorter with other phrases and another model.
    pub fn with(rules: &Rules, learned: &[(String, ActivityId)], phrases: Phrases, model: Model) -> Self {
        Self::made_of(rules, learned, Arc::new(phrases), Arc::new(model))
    }

    fn made_of(rules: &Rules, learned: &[(String, ActivityId)], phrases: Arc<Phrases>, model: Arc<Model>) -> Self {
        let (mut own, mut broken) = (Vec::new(), Vec::new());
        for rule in &rules.rules {
            match test_of(&rule.when) {
                Ok((test, reason)) => own.push(OwnRule { test, activity: rule.activity.clone(), reason }),
                Err(why) => broken.push(why),
            }
        }
        let learned = learned.iter().map(|(t, a)| (Title::new(t).key(), a.clone())).filter(|(key, _)| !key.is_empty()).collect();
        Self { own, learned, phrases, model, broken }
    }

    /// The person's rules that can't be used.
    pub fn broken_rules(&self) -> &[Warning] {
        &self.broken
    }

    /// Whether events of one title, attendance and rhythm always go the same way.
    pub fn is_by_title(&self) -> bool {
        !self.own.iter().any(|r| matches!(r.test, Test::Event(_) | Test::Series(_)))
    }

    /// Sorts one event.
    pub fn sort(&self, input: &TitleInput<'_>) -> Sorted {
        let title = Title::new(input.title);
        let key = title.key();
        if let Some(rule) = self.own_rule(input, &title, &key) {
            return Sorted::sure(rule.activity.clone(), rule.reason.clone(), 1.0);
        }
        if let Some(activity) = self.learned.get(&key) {
            return Sorted::sure(activity.clone(), Reason::ByHand, 1.0);
        }
        if title.words.is_empty() {
            return Sorted::unsure(Reason::NoWords);
        }
        if title.stems().iter().all(|w| TOO_GENERAL.contains(&w.as_str()) || w.bytes().all(|b| b.is_ascii_digit())) {
            return Sorted::unsure(Reason::Anything(text::line(&key)));
        }
        let mut sorted = self.guess(input, &title);
        sorted.asks_who_leads = sorted.activity.as_ref().is_some_and(|a| a.as_str() == "one-on-ones");
        sorted
    }

    fn own_rule(&self, input: &TitleInput<'_>, title: &Title, key: &str) -> Option<&OwnRule> {
        let rank = |test: &Test| match test {
            Test::Event(_) => 4,
            Test::Series(_) => 3,
            Test::Title(_) => 2,
            Test::Words(_) | Test::Pattern(_) => 1,
        };
        self.own.iter().filter(|r| r.test.catches(input, title, key)).max_by_key(|r| rank(&r.test))
    }

    fn guess(&self, input: &TitleInput<'_>, title: &Title) -> Sorted {
        let setting = Setting::of(input.attendees, input.recurring);
        let stems = title.stems();
        let found = self.phrases.find(&stems, setting);
        let may_be_two = setting.is_pair() && found.first().is_none_or(|f| f.score < 5);
        if let Some(names) = Some(input.title).filter(|_| may_be_two).and_then(names::two) {
            let names = Reason::Names(text::line(&names.0), text::line(&names.1));
            return Sorted::sure(one_on_ones(), names, 0.8);
        }
        let model = self.model.guess(&stems, setting);
        let contested = found.iter().zip(found.iter().skip(1)).any(|(a, b)| a.activity != b.activity);
        let first = if contested { evidence::first_part(input.title, &stems) } else { stems.len() };
        evidence::decide(&found, model.as_ref(), first)
    }
}

fn one_on_ones() -> ActivityId {
    match ActivityId::new("one-on-ones") {
        Ok(id) => id,
        Err(e) => unreachable!("{e}"),
    }
}

fn test_of(when: &RuleMatch) -> Result<(Test, Reason), Warning> {
    Ok(match when {
        RuleMatch::Words(words) => {
            let folded = Title::new(words).words;
            if folded.is_empty() {
                return Err(Warning::EmptyRule(text::line(words)));
            }
            (Test::Words(folded), Reason::OwnWords(text::line(words)))
        }
        RuleMatch::Title(title) => (Test::Title(Title::new(title).key()), Reason::OwnTitle),
        RuleMatch::Series(uid) => (Test::Series(uid.clone()), Reason::OwnSeries),
        RuleMatch::Event(event) => (Test::Event(event.clone()), Reason::OwnEvent),
        RuleMatch::Pattern(pattern) if pattern.chars().count() > MAX_PATTERN => {
            return Err(Warning::LongPattern);
        }
        RuleMatch::Pattern(pattern) => match Regex::new(&format!("(?i){pattern}")) {
            Ok(regex) => (Test::Pattern(regex), Reason::OwnPattern(text::line(pattern))),
            Err(e) => return Err(Warning::BadPattern { pattern: text::line(pattern), why: text::line(&e.to_string()) }),
        },
    })
}
