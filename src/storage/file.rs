//! The shape of each document in its file, and the way there and back; knows nothing of where files lie.
//!
//! Keys keep the order in which they stand here; what is empty is left out.

use super::lenient::Lenient;
use super::number::{DaysOff, Hours, Percent, PlanWeeks};
use crate::lang::Message;
use crate::model::{
    Attempt, Audit, Decision, Doc, DocKey, EventName, Excellent, ForkAnswer, IsoWeek, Likert, Line, Rule, Rules, Side, StaffArchetype,
    Trial, Trials, Week,
};
use crate::yaml;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The format that this program writes.
const FORMAT: u32 = 1;

/// A document as its file has it.
pub(super) enum Decoded {
    /// In our format, nothing else in it: may be written over.
    Ours(Doc),
    /// Readable, but with more in it than we know; writing it over would lose that.
    More(Doc, yaml::Error),
}

/// Reads the text of the document `key`.
///
/// # Errors
/// Where the text does not hold that document, with the line.
pub(super) fn decode(key: DocKey, bytes: &[u8]) -> Result<Decoded, yaml::Error> {
    match key {
        DocKey::Audit(id) => decode_as::<AuditFile>(bytes, |f| {
            agree(bytes, "first_week", id.0, f.first_week)?;
            Ok(Doc::Audit(Audit { title: f.title, first_week: f.first_week, weeks: f.weeks.0, hours_a_week: f.hours_a_week.0 }))
        }),
        DocKey::Week(_, week) => decode_as::<WeekFile>(bytes, |f| {
            agree(bytes, "week", week, f.week)?;
            let WeekFile { hard, atypical, days_off: DaysOff(days_off), check_in, lines, removed, .. } = f;
            Ok(Doc::Week(Week { week, hard, atypical, days_off, check_in, lines, removed }))
        }),
        DocKey::Attempt(id) => decode_as::<AttemptFile>(bytes, |f| {
            let AttemptFile { pack, seed, answers, forks, at, finished, .. } = f;
            Ok(Doc::Attempt(Attempt { id, pack, seed, answers, forks, at, finished }))
        }),
        DocKey::Trials => decode_as::<TrialsFile>(bytes, |f| Ok(Doc::Trials(Trials { trials: f.trials }))),
        DocKey::Decision => decode_as::<DecisionFile>(bytes, |f| Ok(Doc::Decision(f.into()))),
        DocKey::Rules => decode_as::<RulesFile>(bytes, |f| Ok(Doc::Rules(Rules { rules: f.rules }))),
    }
}

/// Whether a document may stand under a key.
pub(super) fn fits(key: DocKey, doc: &Doc) -> bool {
    match (key, doc) {
        (DocKey::Audit(id), Doc::Audit(audit)) => audit.id() == id,
        (DocKey::Week(_, week), Doc::Week(doc)) => doc.week == week,
        (DocKey::Attempt(id), Doc::Attempt(attempt)) => attempt.id == id,
        (DocKey::Trials, Doc::Trials(_)) | (DocKey::Decision, Doc::Decision(_)) | (DocKey::Rules, Doc::Rules(_)) => true,
        _ => false,
    }
}

/// Writes a document.
///
/// # Errors
/// Where a value has no place in the format, such as half a day and a quarter.
pub(super) fn encode(doc: &Doc) -> Result<String, yaml::Error> {
    let format = FORMAT;
    match doc.clone() {
        Doc::Audit(Audit { title, first_week, weeks, hours_a_week }) => {
            let (weeks, hours_a_week) = (PlanWeeks(weeks), Hours(hours_a_week));
            yaml::write(&AuditFile { format, title, first_week, weeks, hours_a_week })
        }
        Doc::Week(Week { week, hard, atypical, days_off, check_in, lines, removed }) => {
            yaml::write(&WeekFile { format, week, hard, atypical, days_off: DaysOff(days_off), check_in, lines, removed })
        }
        Doc::Attempt(Attempt { id: _, pack, seed, answers, forks, at, finished }) => {
            yaml::write(&AttemptFile { format, pack, seed, answers, forks, at, finished })
        }
        Doc::Trials(Trials { trials }) => yaml::write(&TrialsFile { format, trials }),
        Doc::Decision(decision) => yaml::write(&DecisionFile::from(decision)),
        Doc::Rules(Rules { rules }) => yaml::write(&RulesFile { format, rules }),
    }
}

/// The comment lines that open a text; they are kept when it is written anew.
pub(super) fn heading(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let text = text.trim_start_matches('\u{feff}');
    text.lines().take_while(|line| line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

fn decode_as<F: Formatted>(bytes: &[u8], make: impl FnOnce(F) -> Result<Doc, yaml::Error>) -> Result<Decoded, yaml::Error> {
    let strict = yaml::read::<F>(bytes);
    let why = match strict {
        Ok(file) => match file.format() {
            FORMAT => return make(file).map(Decoded::Ours),
            0 => return Err(at_key(bytes, "format", Message::new("file-format-0"))),
            newer => {
                let why = at_key(bytes, "format", newer_format(newer));
                return make(file).map(|doc| Decoded::More(doc, why));
            }
        },
        Err(why) => why,
    };
    match yaml::read::<Lenient<F>>(bytes) {
        Ok(Lenient(file)) => {
            let why = if file.format() > FORMAT { at_key(bytes, "format", newer_format(file.format())) } else { why };
            make(file).map(|doc| Decoded::More(doc, why))
        }
        Err(why) => match yaml::read::<Lenient<Head>>(bytes) {
            Ok(Lenient(head)) if head.format > FORMAT => Err(at_key(bytes, "format", newer_format(head.format))),
            _ => Err(why),
        },
    }
}

fn newer_format(format: u32) -> Message {
    Message::new("file-newer").with("format", format)
}

fn agree(bytes: &[u8], key: &str, name: IsoWeek, inside: IsoWeek) -> Result<(), yaml::Error> {
    if name == inside {
        Ok(())
    } else {
        Err(at_key(bytes, key, Message::new("file-other-week").with("inside", inside.to_string()).with("name", name.to_string())))
    }
}

/// An error at the line of a key at the top level.
fn at_key(bytes: &[u8], key: &str, message: Message) -> yaml::Error {
    let holds = |line: &[u8]| line.strip_prefix(key.as_bytes()).is_some_and(|rest| rest.starts_with(b":"));
    let line = bytes.split(|b| *b == b'\n').position(holds).map(|at| at as u64 + 1);
    yaml::Error { line, column: None, message }
}

trait Formatted: DeserializeOwned {
    fn format(&self) -> u32;
}

#[derive(Deserialize)]
struct Head {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AuditFile {
    format: u32,
    #[serde(default)]
    title: String,
    first_week: IsoWeek,
    weeks: PlanWeeks,
    hours_a_week: Hours,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeekFile {
    format: u32,
    week: IsoWeek,
    #[serde(default)]
    hard: bool,
    #[serde(default)]
    atypical: bool,
    #[serde(default)]
    days_off: DaysOff,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    check_in: String,
    #[serde(default)]
    lines: Vec<Line>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    removed: BTreeSet<EventName>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttemptFile {
    format: u32,
    pack: String,
    seed: u64,
    #[serde(default)]
    answers: BTreeMap<String, Likert>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    forks: BTreeMap<String, ForkAnswer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(default)]
    finished: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrialsFile {
    format: u32,
    #[serde(default)]
    trials: Vec<Trial>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    format: u32,
    #[serde(default)]
    rules: Vec<Rule>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionFile {
    format: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    welcomed: bool,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    marks: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    wants: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    excellent: BTreeMap<Side, Excellent>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    contradictions: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company_size: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parity: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    archetype: Option<StaffArchetype>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    statement: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gives_energy: Option<bool>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    mixes: BTreeMap<Side, BTreeMap<String, Percent>>,
}

impl From<DecisionFile> for Decision {
    fn from(f: DecisionFile) -> Self {
        let mixes = f.mixes.into_iter().map(|(side, mix)| (side, mix.into_iter().map(|(id, p)| (id, p.0)).collect())).collect();
        Self {
            marks: f.marks,
            wants: f.wants,
            excellent: f.excellent,
            contradictions: f.contradictions,
            company_size: f.company_size,
            parity: f.parity,
            archetype: f.archetype,
            statement: f.statement,
            gives_energy: f.gives_energy,
            mixes,
            welcomed: f.welcomed,
        }
    }
}

impl From<Decision> for DecisionFile {
    fn from(d: Decision) -> Self {
        let mixes = d.mixes.into_iter().map(|(side, mix)| (side, mix.into_iter().map(|(id, p)| (id, Percent(p))).collect())).collect();
        Self {
            format: FORMAT,
            welcomed: d.welcomed,
            marks: d.marks,
            wants: d.wants,
            excellent: d.excellent,
            contradictions: d.contradictions,
            company_size: d.company_size,
            parity: d.parity,
            archetype: d.archetype,
            statement: d.statement,
            gives_energy: d.gives_energy,
            mixes,
        }
    }
}

impl Formatted for AuditFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for WeekFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for AttemptFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for TrialsFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for DecisionFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for RulesFile {
    fn format(&self) -> u32 {
        self.format
    }
}
