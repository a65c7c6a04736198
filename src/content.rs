//! Content packs, built in or the user's own: parsed, cross-checked, every problem with its place; knows nothing of
//! where files lie.

mod built_in;
mod check;
mod fields;
mod problem;
mod sample;
mod schema;
mod sections;

pub use problem::Problem;
pub use sample::sample;
pub use schema::{SCHEMA_FILE, json_schema};

use crate::lang::Message;
use crate::model::activity::{Activity, Weights};
use crate::model::pack::Pack;
use crate::yaml::{self, Node};
use fields::Log;

/// Largest pack file, in bytes: the built-in pack has a twentieth of it.
const MAX_BYTES: usize = 1 << 20;

/// The pack that opens, in `lang` where it is written in that language and in English otherwise.
///
/// # Errors
/// Where the pack that was built into the program is broken; the tests make sure that it is not.
pub fn built_in(lang: &str) -> Result<Pack, Vec<Problem>> {
    let first = built_in::ALL.first().map_or("", |pack| pack.id);
    shipped_pack(first, lang).unwrap_or_else(|| Err(vec![Problem { message: Message::new("pack-none"), ..whole("built-in", "") }]))
}

/// The pack `id` that ships, in `lang` where it is written in that language and in its first language otherwise; none
/// where no such pack ships.
///
/// # Errors
/// As for [`built_in`].
pub fn shipped_pack(id: &str, lang: &str) -> Option<Result<Pack, Vec<Problem>>> {
    let same = || built_in::ALL.iter().filter(|pack| pack.id == id);
    let chosen = same().find(|pack| pack.lang == lang).or_else(|| same().next())?;
    Some(
        serde_json::from_str(chosen.json)
            .map_err(|error| vec![Problem { message: Message::Verbatim(error.to_string()), ..whole(chosen.id, "") }]),
    )
}

/// The id and language of every pack that ships, in the order in which they are offered.
pub fn shipped() -> impl Iterator<Item = (&'static str, &'static str)> {
    built_in::ALL.iter().map(|pack| (pack.id, pack.lang))
}

/// A small pack with every section and a word on each, for somebody who starts their own; in `lang` where it is written in it.
pub fn template(lang: &str) -> &'static str {
    if lang == "fr" { built_in::FRENCH_TEMPLATE } else { built_in::TEMPLATE }
}

/// Reads one pack file. `file` is the name that problems show.
///
/// # Errors
/// All problems that could be found, in the order of the file.
pub fn parse(bytes: &[u8], file: &str) -> Result<Pack, Vec<Problem>> {
    let mut log = Log::default();
    let mut pack = sections::empty();
    read(bytes, file, true, &mut pack, &mut log);
    finish(pack, log)
}

/// Reads a pack that is spread over several files, given as (display name, YAML): together they have the shape of one
/// pack file, and lists of the same name are joined.
///
/// # Errors
/// All problems that could be found.
pub fn assemble(files: &[(String, Vec<u8>)]) -> Result<Pack, Vec<Problem>> {
    let mut log = Log::default();
    let mut pack = sections::empty();
    for (file, bytes) in files {
        read(bytes, file, false, &mut pack, &mut log);
    }
    finish(pack, log)
}

/// Reads the user's packs, given as (display name, bytes). A broken one is left out and told of; it never takes the
/// others with it.
pub fn load_user(files: Vec<(String, Vec<u8>)>) -> (Vec<Pack>, Vec<Problem>) {
    let mut packs: Vec<Pack> = Vec::new();
    let mut problems = Vec::new();
    for (file, bytes) in files {
        match parse(&bytes, &file) {
            Ok(pack) if packs.iter().any(|p| p.id == pack.id && p.lang == pack.lang) => problems.push(Problem {
                message: Message::new("pack-another").with("id", pack.id),
                hint: Message::new("pack-another-hint"),
                ..whole(&file, "id")
            }),
            Ok(pack) => packs.push(pack),
            Err(found) => problems.extend(found),
        }
    }
    (packs, problems)
}

fn whole(file: &str, field: &str) -> Problem {
    let file = crate::model::text::line(file);
    Problem { file, line: None, column: None, field: field.to_owned(), message: Message::none(), hint: Message::none() }
}

fn read(bytes: &[u8], file: &str, is_whole: bool, pack: &mut Pack, log: &mut Log) {
    log.file = crate::model::text::line(file);
    if bytes.len() > MAX_BYTES {
        let message = Message::new("file-too-large").with("size", MAX_BYTES >> 20);
        log.problems.push(Problem { message, hint: Message::new("pack-large-hint"), ..whole(file, "") });
        return;
    }
    match yaml::read::<Node>(bytes) {
        Ok(root) => sections::add(&root, is_whole, pack, log),
        Err(error) => log.problems.push(Problem {
            line: error.line,
            column: error.column,
            message: error.message,
            hint: Message::new("pack-yaml-hint"),
            ..whole(file, "")
        }),
    }
}

fn finish(mut pack: Pack, mut log: Log) -> Result<Pack, Vec<Problem>> {
    let standard = standard_activities(&pack.lang);
    let unread = log.problems.iter().any(|p| p.field.is_empty());
    if !unread {
        let ids: Vec<String> = standard.iter().map(|a| a.id.to_string()).collect();
        check::check(&pack, &ids, &mut log);
    }
    if !log.problems.is_empty() {
        log.problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        return Err(log.problems);
    }
    for activity in standard {
        if pack.activity(&activity.id).is_none() {
            pack.activities.push(activity);
        }
    }
    Ok(pack)
}

/// The activities that time can always be logged on, counting for neither track: a pack that wants one to count lists it.
/// Their names are in `lang`, as far as they are written in it.
fn standard_activities(lang: &str) -> Vec<Activity> {
    let neutral = |activity: Activity| Activity { weights: Weights { staff: 0.0, em: 0.0 }, ..activity };
    built_in(lang).map(|pack| pack.activities.into_iter().map(neutral).collect()).unwrap_or_default()
}
