//! A pack says the same in every language that it is written in, each in its own typography; knows nothing of what it says.

use super::packs::{all, shipped};
use fingerpost::content;
use fingerpost::model::activity::ActivityId;
use fingerpost::model::pack::Pack;
use serde_json::Value;
use std::collections::BTreeMap;

/// Keys whose values are words for people; everything else is ids, facts, sources, weights and shares.
const WORDS: [&str; 12] = ["title", "name", "short", "line", "cite", "text", "lead", "theme", "question", "what", "staff", "em"];

/// The pack without its words: what all languages must share.
fn bones(value: &mut Value) {
    for (key, inner) in value.as_object_mut().into_iter().flatten() {
        if inner.is_string() && (WORDS.contains(&key.as_str()) || key == "lang") {
            *inner = Value::Null;
        }
        bones(inner);
    }
    for inner in value.as_array_mut().into_iter().flatten() {
        bones(inner);
    }
}

/// The words of the pack, each with the path to it.
fn words(value: &Value, at: &str, into: &mut Vec<(String, String)>) {
    for (key, inner) in value.as_object().into_iter().flatten() {
        match inner.as_str() {
            Some(text) if WORDS.contains(&key.as_str()) => into.push((format!("{at}.{key}"), text.to_owned())),
            _ => words(inner, &format!("{at}.{key}"), into),
        }
    }
    for (i, inner) in value.as_array().into_iter().flatten().enumerate() {
        words(inner, &format!("{at}[{i}]"), into);
    }
}

fn json_of(pack: &Pack) -> Value {
    serde_json::to_value(pack).unwrap_or_else(|error| panic!("{}: {error}", pack.id))
}

fn words_of(pack: &Pack) -> Vec<(String, String)> {
    let mut out = Vec::new();
    words(&json_of(pack), "", &mut out);
    out
}

#[test]
fn every_pack_ships_in_english_and_in_french() {
    let mut langs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, lang) in content::shipped() {
        langs.entry(id).or_default().push(lang);
    }
    assert!(langs.values().all(|l| *l == ["en", "fr"]), "{langs:?}");
    assert_eq!(content::built_in("fr").unwrap().lang, "fr");
}

#[test]
fn a_translation_has_the_same_ids_facts_sources_weights_and_mixes() {
    for (name, pack) in all() {
        let english = shipped(&pack.id, "en");
        let (mut one, mut other) = (json_of(&english), json_of(&pack));
        bones(&mut one);
        bones(&mut other);
        assert_eq!(one, other, "{name}");
    }
}

#[test]
fn activities_that_a_pack_does_not_list_are_named_in_its_language() {
    let french = content::template("en").replacen("lang: en ", "lang: fr ", 1);
    for (text, want) in [(content::template("en"), "Hiring"), (french.as_str(), "Recrutement")] {
        let pack = content::parse(text.as_bytes(), "mine.yaml").unwrap();
        assert_eq!(pack.activity(&ActivityId::new("hiring").unwrap()).unwrap().name, want);
    }
}

#[test]
fn nothing_is_left_in_english() {
    for (name, pack) in all().into_iter().filter(|(_, pack)| pack.lang != "en") {
        let english = words_of(&shipped(&pack.id, "en"));
        let own = words_of(&pack);
        assert_eq!(own.len(), english.len(), "{name}");
        for ((at, text), (_, before)) in own.iter().zip(&english) {
            // Titles of posts, citations and one-word names may be the same in both.
            let may = at.contains("tracks") || at.contains("cite") || text.split_whitespace().count() < 3;
            assert!(may || text != before, "{name}: {at}: {text}");
        }
    }
}

#[test]
fn french_texts_follow_french_typography() {
    for (name, pack) in all().into_iter().filter(|(_, pack)| pack.lang == "fr") {
        for (at, text) in words_of(&pack) {
            let wrong = |what: &str| panic!("{name}: {at}: {what}: {text}");
            if text.contains('\'') || text.contains('"') || text.contains('“') {
                wrong("apostrophes are ’ and quotation marks « »");
            }
            if ["«", "»"].iter().any(|mark| text.contains(mark)) && text.matches('«').count() != text.matches('»').count() {
                wrong("a quotation that does not close");
            }
            if [" :", " ;", " !", " ?", " »", "« ", " %"].iter().any(|pair| text.contains(pair)) {
                wrong("a blank that may break where French has none that breaks");
            }
            // Outside quotations (titles keep the typography of their language), high marks have a blank before them.
            let outside: String =
                text.split('«').enumerate().map(|(i, part)| if i == 0 { part } else { part.split('»').nth(1).unwrap_or("") }).collect();
            let mut before = '\u{a0}';
            for c in outside.chars() {
                // `1:1` is written as everywhere.
                if matches!(c, ':' | ';' | '!' | '?') && before != '\u{a0}' && !before.is_ascii_digit() {
                    wrong("no blank that holds before a high mark");
                }
                before = c;
            }
            if text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|w| ["tu", "ton", "tes", "toi"].contains(&w)) {
                wrong("the reader is addressed as vous");
            }
        }
    }
}
