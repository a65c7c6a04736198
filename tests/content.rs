//! The built-in pack carries every fact of its sources, on the right side and with the right source, and a pack of the
//! user's own is either read or told what is wrong with it; knows nothing of screens.

#[path = "content/facts.rs"]
mod facts;
#[path = "content/languages.rs"]
mod languages;
#[path = "content/packs.rs"]
mod packs;
#[path = "content/schema.rs"]
mod schema;
#[path = "content/texts.rs"]
mod texts;
#[path = "content/user.rs"]
mod user;

use fingerpost::content;
use fingerpost::model::pack::Pack;
use std::fs;
use std::path::PathBuf;

/// The pack that opens.
pub(crate) fn pack() -> Pack {
    content::built_in("en").unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn packs_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/packs")
}

/// The files that a built-in pack is written in, in the order in which they are joined.
pub(crate) fn sources(id: &str, lang: &str) -> Vec<(String, Vec<u8>)> {
    const FIRST: [&str; 7] = ["pack", "scope", "influence", "problems", "metrics", "calendars", "growth"];
    let dir = packs_dir().join(id).join(lang);
    let mut names: Vec<String> = fs::read_dir(&dir)
        .unwrap_or_else(|e| panic!("{}: {e}", dir.display()))
        .flatten()
        .filter_map(|f| f.file_name().into_string().ok())
        .collect();
    names.sort_by_key(|name| (FIRST.iter().position(|f| name.strip_suffix(".yaml") == Some(f)).unwrap_or(FIRST.len()), name.clone()));
    names.into_iter().map(|name| (name.clone(), fs::read(dir.join(&name)).unwrap_or_else(|e| panic!("{name}: {e}")))).collect()
}

#[test]
fn what_the_program_carries_is_what_the_yaml_says() {
    for (id, lang) in content::shipped() {
        let pack = content::assemble(&sources(id, lang)).unwrap_or_else(|problems| {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", all.join("\n"))
        });
        assert_eq!((pack.id.as_str(), pack.lang.as_str()), (id, lang));
        let file = packs_dir().join(id).join(format!("{lang}.json"));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, serde_json::to_string(&pack).unwrap() + "\n").unwrap();
            continue;
        }
        let carried = content::shipped_pack(id, lang).unwrap();
        assert!(carried == Ok(pack), "{} is out of date: run `BLESS=1 cargo test --test content`", file.display());
    }
}

#[test]
fn an_unwritten_language_falls_back_to_english() {
    assert_eq!(content::built_in("xx").unwrap().lang, "en");
    assert!(content::shipped().any(|shipped| shipped == ("staff-vs-em", "en")));
    assert!(content::shipped_pack("nowhere", "en").is_none());
}
