//! Every fact of the sources is carried, on its side and with its source; knows nothing of how it is worded.

use super::pack;
use fingerpost::model::pack::{Aside, Note, Pack};
use fingerpost::model::scale::Side;
use std::collections::{BTreeMap, BTreeSet};

const MILIANNI: &[&str] = &["milianni"];
const GUIDE: &[&str] = &["guide"];
const S: Option<Side> = Some(Side::Staff);
const M: Option<Side> = Some(Side::Em);
const B: Option<Side> = None;

/// Id, owner (none: both, or the choice itself) and sources of every fact.
#[rustfmt::skip]
const FACTS: &[(&str, Option<Side>, &[&str])] = &[
    ("B01", B, MILIANNI), ("B02", B, MILIANNI), ("B03", B, MILIANNI), ("B04", B, GUIDE), ("B05", B, GUIDE), ("B06", B, GUIDE), ("B07", B, MILIANNI),
    ("SC1", S, MILIANNI), ("SC2", M, MILIANNI), ("SC3", M, MILIANNI), ("SC4", M, MILIANNI),
    ("SC5", S, GUIDE), ("SC6", S, GUIDE), ("SC7", S, GUIDE), ("SC8", S, GUIDE), ("SC9", S, GUIDE), ("SC10", S, GUIDE),
    ("SC11", M, GUIDE), ("SC12", M, GUIDE), ("SC13", M, GUIDE), ("SC14", M, GUIDE), ("SC15", M, GUIDE), ("SC16", M, GUIDE),
    ("IN1", S, MILIANNI), ("IN2", S, MILIANNI), ("IN3", M, MILIANNI), ("IN4", M, MILIANNI), ("IN5", B, GUIDE), ("IN6", S, GUIDE), ("IN7", B, GUIDE),
    ("PS1", S, MILIANNI), ("PS2", M, MILIANNI), ("PS3", S, GUIDE), ("PS4", M, GUIDE), ("PS5", B, GUIDE), ("PS6", B, GUIDE), ("PS7", B, GUIDE),
    ("ME1", S, MILIANNI), ("ME2", M, MILIANNI), ("ME3", S, GUIDE), ("ME4", M, GUIDE), ("ME5", B, GUIDE),
    ("CA1", S, GUIDE), ("CA2", S, GUIDE), ("CA3", S, GUIDE), ("CA4", M, GUIDE), ("CA5", M, GUIDE), ("CA6", M, GUIDE), ("CA7", B, GUIDE), ("CA8", B, GUIDE),
    ("GR1", S, MILIANNI), ("GR2", M, MILIANNI), ("GR3", B, GUIDE), ("GR4", B, GUIDE), ("GR5", S, GUIDE), ("GR6", M, GUIDE),
    ("OP1", S, GUIDE), ("OP2", S, GUIDE), ("OP3", S, GUIDE), ("OP4", S, GUIDE), ("OP5", S, GUIDE),
    ("OP6", M, GUIDE), ("OP7", M, GUIDE), ("OP8", M, GUIDE), ("OP9", M, GUIDE), ("OP10", M, GUIDE),
    ("FK1", B, MILIANNI), ("FK2", B, MILIANNI), ("FK3", B, MILIANNI), ("FK4", B, MILIANNI), ("FK5", B, MILIANNI),
    ("Q01", S, GUIDE), ("Q02", S, GUIDE), ("Q03", S, GUIDE), ("Q04", S, GUIDE), ("Q05", S, GUIDE), ("Q06", S, GUIDE),
    ("Q07", M, GUIDE), ("Q08", M, GUIDE), ("Q09", M, GUIDE), ("Q10", M, GUIDE), ("Q11", M, GUIDE), ("Q12", M, GUIDE),
    ("QR1", B, GUIDE), ("QR2", B, GUIDE), ("QR3", B, MILIANNI),
    ("TR1", S, GUIDE), ("TR2", S, GUIDE), ("TR3", S, GUIDE), ("TR4", S, GUIDE), ("TR5", S, GUIDE),
    ("TR6", M, GUIDE), ("TR7", M, GUIDE), ("TR8", M, GUIDE), ("TR9", M, GUIDE), ("TR10", M, GUIDE), ("TR11", B, GUIDE),
    ("DS1", S, GUIDE), ("DS2", M, GUIDE), ("DS3", B, GUIDE),
    ("X01", S, &["staffeng-archetypes"]), ("X02", S, &["staffeng-work"]), ("X03", B, &["ladders"]), ("X04", M, &["larson-sizing"]),
    ("X05", B, &["larson-tlm", "nakazawa"]), ("X06", B, &["majors"]), ("X07", M, &["majors"]), ("X08", M, &["returned"]),
    ("X09", B, &["clockwise"]), ("X10", B, &["trial-practice"]),
];

/// A text with what it claims to say and for whom.
struct Carrier<'p> {
    at: String,
    side: Option<Side>,
    text: &'p str,
    facts: &'p [String],
    sources: &'p [String],
}

fn of_asides<'p>(out: &mut Vec<Carrier<'p>>, at: &str, side: Option<Side>, asides: &'p [Aside]) {
    for aside in asides {
        out.push(Carrier { at: at.to_owned(), side, text: &aside.text, facts: &aside.facts, sources: &aside.sources });
    }
}

fn of_note<'p>(out: &mut Vec<Carrier<'p>>, side: Option<Side>, note: &'p Note) {
    out.push(Carrier { at: note.id.clone(), side, text: &note.text, facts: &note.facts, sources: &note.sources });
}

fn carriers(pack: &Pack) -> Vec<Carrier<'_>> {
    let mut out = Vec::new();
    for list in [&pack.framing, &pack.readings, &pack.trial_notes, &pack.decision_notes, &pack.further] {
        for note in list {
            of_note(&mut out, note.side, note);
        }
    }
    for by_side in [&pack.signals, &pack.decisions] {
        for (side, note) in by_side {
            of_note(&mut out, Some(*side), note);
        }
    }
    for pair in pack.topics.iter().flat_map(|t| &t.pairs) {
        for side in Side::BOTH {
            if let Some(item) = pair.item(side) {
                out.push(Carrier { at: pair.id.clone(), side: Some(side), text: &item.text, facts: &item.facts, sources: &item.sources });
                of_asides(&mut out, &pair.id, Some(side), &item.more);
            }
        }
        of_asides(&mut out, &pair.id, None, &pair.both);
    }
    for s in &pack.statements {
        out.push(Carrier { at: s.id.clone(), side: Some(s.side), text: &s.text, facts: &s.facts, sources: &s.sources });
    }
    for f in &pack.forks {
        out.push(Carrier { at: f.id.clone(), side: None, text: &f.question, facts: &f.facts, sources: &f.sources });
    }
    for w in &pack.wants {
        out.push(Carrier { at: w.id.clone(), side: Some(w.side), text: &w.text, facts: &w.facts, sources: &w.sources });
    }
    for t in &pack.trials {
        out.push(Carrier { at: t.id.clone(), side: Some(t.side), text: &t.text, facts: &t.facts, sources: &t.sources });
    }
    out
}

#[test]
fn no_fact_is_missing_and_none_is_unknown() {
    let pack = pack();
    let carried: BTreeSet<&str> = carriers(&pack).iter().flat_map(|c| c.facts).map(String::as_str).collect();
    let known: BTreeSet<&str> = FACTS.iter().map(|(id, ..)| *id).collect();
    assert_eq!(known.len(), FACTS.len(), "an id stands twice in the list");
    assert_eq!(known.len(), 110);
    assert_eq!(known.difference(&carried).collect::<Vec<_>>(), Vec::<&&str>::new(), "missing");
    assert_eq!(carried.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "unknown");
}

#[test]
fn every_fact_stands_on_its_side_with_exactly_its_sources() {
    let pack = pack();
    let facts: BTreeMap<&str, (Option<Side>, &[&str])> = FACTS.iter().map(|(id, side, sources)| (*id, (*side, *sources))).collect();
    for carrier in carriers(&pack) {
        let mut cited = BTreeSet::new();
        for fact in carrier.facts {
            let (owner, sources) = facts[fact.as_str()];
            assert!(owner.is_none() || owner == carrier.side, "{fact} at {} belongs to {owner:?}", carrier.at);
            cited.extend(sources.iter().copied());
        }
        let sources: BTreeSet<&str> = carrier.sources.iter().map(String::as_str).collect();
        assert_eq!(sources, cited, "sources at {}", carrier.at);
        assert!(!carrier.facts.is_empty(), "{} says something that no source says: {}", carrier.at, carrier.text);
    }
}

#[test]
fn every_source_is_cited_and_none_is_twice() {
    let pack = pack();
    let cited: BTreeSet<&str> = carriers(&pack).iter().flat_map(|c| c.sources).map(String::as_str).collect();
    let listed: Vec<&str> = pack.sources.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), cited);
    assert_eq!(listed.len(), cited.len());
    assert!(pack.sources[0].cite.contains("Smaine Milianni") && pack.sources[0].cite.contains("8 February 2025"));
}

#[test]
fn no_text_is_said_twice() {
    let pack = pack();
    let mut seen = BTreeMap::new();
    for carrier in carriers(&pack) {
        if let Some(before) = seen.insert(carrier.text, carrier.at.clone()) {
            panic!("{before} and {} say the same: {}", carrier.at, carrier.text);
        }
    }
}
