//! Content packs, built in or the user's own: parsed, cross-checked, every problem with its place; knows nothing of
//! where files lie.

mod built_in;
mod check;
mod fields;
mod node;
mod problem;
mod sample;
mod schema;
mod sections;

pub use problem::Problem;
pub use sample::sample;
pub use schema::json_schema;

use crate::model::activity::{Activity, Weights};
use crate::model::pack::Pack;
use crate::yaml;
use fields::Log;
use node::Node;

/// Largest pack file, in bytes: the built-in pack has a twentieth of it.
const MAX_BYTES: usize = 1 << 20;
/// Longest message of the YAML reader that is passed on, in characters: it may quote the file.
const MAX_MESSAGE: usize = 300;

/// The pack that opens, in `lang` where it is written in that language and in English otherwise.
///
/// # Errors
/// Where the pack that was built into the program is broken; the tests make sure that it is not.
pub fn built_in(lang: &str) -> Result<Pack, Vec<Problem>> {
    let first = built_in::ALL.first().map_or("", |pack| pack.id);
    let of_first = || built_in::ALL.iter().filter(|pack| pack.id == first);
    let chosen = of_first().find(|pack| pack.lang == lang).or_else(|| of_first().next());
    assemble(chosen.map_or(&[], |pack| pack.files))
}

/// The id and language of every pack that ships, in the order in which they are offered.
pub fn shipped() -> impl Iterator<Item = (&'static str, &'static str)> {
    built_in::ALL.iter().map(|pack| (pack.id, pack.lang))
}

/// The files of the pack that [`built_in`] gives for English, as (display name, YAML): together they have the shape of
/// one pack file, section by section.
pub fn built_in_files() -> &'static [(&'static str, &'static str)] {
    built_in::ALL.first().map_or(&[], |pack| pack.files)
}

/// A small pack with every section and a word on each, for somebody who starts their own.
pub const fn template() -> &'static str {
    built_in::TEMPLATE
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

/// Reads the user's packs, given as (display name, bytes). A broken one is left out and told of; it never takes the
/// others with it.
pub fn load_user(files: Vec<(String, Vec<u8>)>) -> (Vec<Pack>, Vec<Problem>) {
    let mut packs: Vec<Pack> = Vec::new();
    let mut problems = Vec::new();
    for (file, bytes) in files {
        match parse(&bytes, &file) {
            Ok(pack) if packs.iter().any(|p| p.id == pack.id && p.lang == pack.lang) => problems.push(Problem {
                message: format!("another file has the pack `{}` already", pack.id),
                hint: "give one of them another id".to_owned(),
                ..whole(&file, "id")
            }),
            Ok(pack) => packs.push(pack),
            Err(found) => problems.extend(found),
        }
    }
    (packs, problems)
}

fn whole(file: &str, field: &str) -> Problem {
    let (message, hint) = (String::new(), String::new());
    Problem { file: crate::model::text::line(file), line: None, column: None, field: field.to_owned(), message, hint }
}

/// Reads a pack that is spread over several files.
fn assemble(files: &[(&str, &str)]) -> Result<Pack, Vec<Problem>> {
    let mut log = Log::default();
    let mut pack = sections::empty();
    for (file, text) in files {
        read(text.as_bytes(), file, false, &mut pack, &mut log);
    }
    finish(pack, log)
}

fn read(bytes: &[u8], file: &str, is_whole: bool, pack: &mut Pack, log: &mut Log) {
    log.file = crate::model::text::line(file);
    if bytes.len() > MAX_BYTES {
        let message = format!("larger than {} MB", MAX_BYTES >> 20);
        log.problems.push(Problem { message, hint: "a pack is text of a few dozen entries".to_owned(), ..whole(file, "") });
        return;
    }
    match yaml::read::<Node>(bytes) {
        Ok(root) => sections::add(&root, is_whole, pack, log),
        Err(error) => log.problems.push(Problem {
            line: error.line,
            column: error.column,
            message: crate::model::text::line(&error.message).chars().take(MAX_MESSAGE).collect(),
            hint: "indent with blanks, and put quotes around text that has a `:` or `#` in it".to_owned(),
            ..whole(file, "")
        }),
    }
}

fn finish(mut pack: Pack, mut log: Log) -> Result<Pack, Vec<Problem>> {
    let standard = standard_activities();
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
fn standard_activities() -> Vec<Activity> {
    let (file, text) = built_in::ACTIVITIES;
    let mut pack = sections::empty();
    read(text.as_bytes(), file, false, &mut pack, &mut Log::default());
    let neutral = |activity: Activity| Activity { weights: Weights { staff: 0.0, em: 0.0 }, ..activity };
    pack.activities.into_iter().map(neutral).collect()
}
