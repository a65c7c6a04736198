//! What holds for every pack that ships, in every language: it fits where it is shown, says where things come from, and
//! can be tried out; knows nothing of what any one pack says.

use fingerpost::content;
use fingerpost::model::activity::ActivityId;
use fingerpost::model::pack::{Aside, Note, Pack};
use fingerpost::model::scale::Side;
use std::collections::{BTreeMap, BTreeSet};
use unicode_width::UnicodeWidthStr;

/// Words of the first person, by language.
const FIRST_PERSON: [(&str, &[&str]); 2] = [("en", &["i", "me", "my"]), ("fr", &["je", "j", "me", "m", "mon", "ma", "mes", "moi"])];

/// Every pack that ships, with a name for messages.
pub(crate) fn all() -> Vec<(String, Pack)> {
    content::shipped().map(|(id, lang)| (format!("{id} in {lang}"), shipped(id, lang))).collect()
}

/// One pack that ships.
pub(crate) fn shipped(id: &str, lang: &str) -> Pack {
    match content::shipped_pack(id, lang) {
        Some(Ok(pack)) => pack,
        other => panic!("{id} in {lang}: {other:?}"),
    }
}

fn asides(pack: &Pack) -> Vec<&Aside> {
    let pairs = pack.topics.iter().flat_map(|t| &t.pairs);
    pairs.flat_map(|p| p.both.iter().chain(Side::BOTH.into_iter().filter_map(|s| p.item(s)).flat_map(|i| &i.more))).collect()
}

/// Notes that state how things are, and so need a source.
fn claims(pack: &Pack) -> Vec<&Note> {
    pack.framing.iter().chain(&pack.further).collect()
}

#[test]
fn rows_fit_two_columns_and_asides_fit_a_pane() {
    for (name, pack) in all() {
        for topic in &pack.topics {
            assert!(topic.lead.width() <= 78, "{name}: {}", topic.lead);
            for pair in &topic.pairs {
                assert!(pair.theme.width() <= 28, "{name}: {}", pair.theme);
                for item in Side::BOTH.into_iter().filter_map(|side| pair.item(side)) {
                    assert!(item.text.chars().count() <= 220, "{name}: {}: {}", pair.id, item.text);
                }
            }
        }
        for aside in asides(&pack) {
            assert!(aside.text.chars().count() <= 530, "{name}: {}", aside.text);
        }
        for track in &pack.tracks {
            assert!(track.line.width() <= 130, "{name}: {}", track.line);
        }
        for trial in &pack.trials {
            assert!(trial.title.width() <= 34, "{name}: {}", trial.title);
        }
    }
}

#[test]
fn every_pack_has_six_topics_of_several_rows_that_speak_of_both_paths() {
    for (name, pack) in all() {
        assert_eq!(pack.topics.len(), 6, "{name}");
        for topic in &pack.topics {
            assert!(topic.pairs.len() >= 3, "{name}: {}", topic.id);
            assert_eq!(topic.statements.len(), 2, "{name}: {}", topic.id);
            let sides: BTreeSet<Side> = topic.statements.iter().map(|id| pack.statement(id).unwrap().side).collect();
            assert_eq!(sides.len(), 2, "{name}: {}", topic.id);
        }
        let rows: Vec<_> = pack.topics.iter().flat_map(|t| &t.pairs).filter(|p| p.staff.is_some() || p.em.is_some()).collect();
        let both = rows.iter().filter(|p| p.staff.is_some() && p.em.is_some()).count();
        assert!(both * 10 >= rows.len() * 9, "{name}: {both} of {}", rows.len());
    }
}

#[test]
fn statements_are_short_and_in_the_first_person() {
    for (name, pack) in all() {
        let (_, persons) = FIRST_PERSON.into_iter().find(|(lang, _)| *lang == pack.lang).unwrap();
        for statement in &pack.statements {
            let words = statement.text.split_whitespace().count();
            assert!((5..=18).contains(&words), "{name}: {} has {words} words", statement.id);
            let lower = statement.text.to_lowercase();
            assert!(lower.split(|c: char| !c.is_alphabetic()).any(|w| persons.contains(&w)), "{name}: {}", statement.text);
            // The reading sets answers against energy: that takes an activity that counts for the statement's own track.
            let weight = |id: &ActivityId| pack.activity(id).unwrap().weights.of(statement.side);
            assert!(statement.activities.iter().any(|id| weight(id) > 0.0), "{name}: {}", statement.id);
        }
    }
}

#[test]
fn what_is_claimed_names_its_source_and_every_source_is_used() {
    for (name, pack) in all() {
        for topic in &pack.topics {
            for pair in &topic.pairs {
                for item in Side::BOTH.into_iter().filter_map(|side| pair.item(side)) {
                    assert!(!item.sources.is_empty(), "{name}: {}", item.text);
                }
            }
        }
        for aside in asides(&pack) {
            assert!(!aside.sources.is_empty(), "{name}: {}", aside.text);
        }
        for note in claims(&pack) {
            assert!(!note.sources.is_empty(), "{name}: {}", note.text);
        }
        let json = serde_json::to_value(&pack).unwrap();
        let mut cited = BTreeSet::new();
        collect_sources(&json, &mut cited);
        let listed: BTreeSet<String> = pack.sources.iter().map(|s| s.id.clone()).collect();
        assert_eq!(listed, cited, "{name}");
    }
}

fn collect_sources(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    for (key, inner) in value.as_object().into_iter().flatten() {
        if key == "sources" {
            into.extend(inner.as_array().into_iter().flatten().filter_map(|s| s.as_str()).map(str::to_owned));
        }
        collect_sources(inner, into);
    }
    for inner in value.as_array().into_iter().flatten() {
        collect_sources(inner, into);
    }
}

#[test]
fn each_path_can_be_tried_measured_and_decided_on() {
    for (name, pack) in all() {
        assert_eq!(pack.forks.len(), 5, "{name}");
        for side in Side::BOTH {
            assert!(pack.wants.iter().filter(|w| w.side == side).count() >= 5, "{name}: wants of {side:?}");
            let trials: Vec<_> = pack.trials.iter().filter(|t| t.side == side).collect();
            assert!(trials.len() >= 4, "{name}: trials of {side:?}");
            for trial in trials {
                let activity = pack.activity(&trial.activity).unwrap();
                assert!(activity.weights.of(side) > 0.0, "{name}: the time of {} counts for the other path", trial.id);
            }
            assert!(pack.signals.contains_key(&side) && pack.decisions.contains_key(&side), "{name}: {side:?}");
            let shares = &pack.mixes[&side];
            assert!((shares.values().sum::<f64>() - 100.0).abs() < 0.01, "{name}: {side:?}");
            let own: f64 = shares.iter().filter(|(id, _)| counts(&pack, id, side)).map(|(_, share)| share).sum();
            assert!(own >= 50.0, "{name}: only {own} % of the hours of {side:?} count for it");
        }
        assert!(pack.readings.len() >= 3 && pack.trial_notes.len() >= 2 && !pack.decision_notes.is_empty(), "{name}");
    }
}

fn counts(pack: &Pack, id: &str, side: Side) -> bool {
    ActivityId::new(id).is_ok_and(|id| pack.activity(&id).is_some_and(|a| a.weights.of(side) > 0.0))
}

#[test]
fn names_in_columns_are_short_and_distinct() {
    for (name, pack) in all() {
        let names: BTreeSet<&str> = pack.activities.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(names.len(), pack.activities.len(), "{name}: two activities share a name");
        assert!(pack.activities.iter().all(|a| a.name.width() <= 22), "{name}");
        assert!(pack.topics.iter().all(|t| t.name.width() <= 12), "{name}");
        assert!(pack.tracks.iter().all(|t| t.short.width() <= 12), "{name}");
        let tabs: usize = pack.topics.iter().map(|t| t.name.width() + 3).sum();
        assert!(tabs <= 78, "{name}: six tabs take {tabs} columns");
    }
}

#[test]
fn two_packs_never_share_an_id_that_notes_name_without_the_pack() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (_, pack) in all() {
        let statements = pack.statements.iter().map(|s| &s.id);
        let ids = statements.chain(pack.forks.iter().map(|f| &f.id)).chain(pack.wants.iter().map(|w| &w.id));
        for id in ids.chain(pack.trials.iter().map(|t| &t.id)) {
            let owner = seen.entry(id.clone()).or_insert_with(|| pack.id.clone());
            assert_eq!(*owner, pack.id, "{id}");
        }
    }
}
