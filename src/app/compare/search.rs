//! Search over every text of a pack, without regard to case and accents; knows nothing of how results are listed.

use crate::app::compare::statements;
use crate::model::{Aside, AsideKind, Note, Pack, Side};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text that stands in no pair: its list and its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    Framing(usize),
    Fork(usize),
    Statement(usize),
    Reading(usize),
    Want(usize),
    Trial(usize),
    TrialNote(usize),
    Signal(Side),
    Decision(Side),
    DecisionNote(usize),
    Further(usize),
}

/// Where a text is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A row of a topic; `whole` where the text is best read in the opened pair.
    Row {
        topic: usize,
        row: usize,
        whole: bool,
    },
    Loose(Spot),
}

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Lead,
    Theme,
    Item,
    Aside(AsideKind),
    Statement,
    Loose,
}

/// A text in which all words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    pub place: Place,
    pub kind: Kind,
    pub side: Option<Side>,
    /// What it stands under, such as the theme of its pair.
    pub under: &'a str,
    pub text: &'a str,
    /// Bytes of `text` that were found, in their order.
    pub found: Vec<Range<usize>>,
}

/// A text outside of the pairs, to be read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loose<'a> {
    pub side: Option<Side>,
    /// A title of its own, such as a trial's.
    pub title: &'a str,
    pub texts: Vec<&'a str>,
    pub sources: &'a [String],
}

/// The text of a spot; none where the pack has no such spot.
pub fn loose<'a>(pack: &'a Pack, spot: Spot) -> Option<Loose<'a>> {
    let note = |n: &'a Note| Loose { side: n.side, title: "", texts: vec![&n.text], sources: &n.sources };
    match spot {
        Spot::Framing(n) => pack.framing.get(n).map(note),
        Spot::Reading(n) => pack.readings.get(n).map(note),
        Spot::TrialNote(n) => pack.trial_notes.get(n).map(note),
        Spot::DecisionNote(n) => pack.decision_notes.get(n).map(note),
        Spot::Further(n) => pack.further.get(n).map(note),
        Spot::Signal(side) => pack.signals.get(&side).map(|n| Loose { side: Some(side), ..note(n) }),
        Spot::Decision(side) => pack.decisions.get(&side).map(|n| Loose { side: Some(side), ..note(n) }),
        // Ends and statements stay without their track: the quiz would be told.
        Spot::Fork(n) => {
            pack.forks.get(n).map(|f| Loose { side: None, title: &f.question, texts: vec![&f.staff, &f.em], sources: &f.sources })
        }
        Spot::Statement(n) => pack.statements.get(n).map(|s| Loose { side: None, title: "", texts: vec![&s.text], sources: &s.sources }),
        Spot::Want(n) => pack.wants.get(n).map(|w| Loose { side: Some(w.side), title: "", texts: vec![&w.text], sources: &w.sources }),
        Spot::Trial(n) => {
            pack.trials.get(n).map(|t| Loose { side: Some(t.side), title: &t.title, texts: vec![&t.text], sources: &t.sources })
        }
    }
}

/// Every text in which all words of `query` are found (some of them may stand in what it is under), in the pack's order.
pub fn hits<'a>(pack: &'a Pack, query: &str) -> Vec<Hit<'a>> {
    let words: Vec<Vec<char>> = query.split_whitespace().map(|w| fold(w).into_iter().map(|(c, _)| c).collect()).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut add = |place: Place, kind, side, under: &'a str, text: &'a str| {
        if let Some(found) = find(text, under, &words) {
            out.push(Hit { place, kind, side, under, text, found });
        }
    };
    for (t, topic) in pack.topics.iter().enumerate() {
        add(Place::Row { topic: t, row: 0, whole: false }, Kind::Lead, None, &topic.name, &topic.lead);
        for (row, pair) in topic.pairs.iter().enumerate() {
            let place = |whole| Place::Row { topic: t, row, whole };
            add(place(false), Kind::Theme, None, &topic.name, &pair.theme);
            for side in Side::BOTH {
                let Some(item) = pair.item(side) else { continue };
                add(place(false), Kind::Item, Some(side), &pair.theme, &item.text);
                for Aside { kind, text, .. } in &item.more {
                    add(place(true), Kind::Aside(*kind), Some(side), &pair.theme, text);
                }
            }
            for Aside { kind, text, .. } in &pair.both {
                add(place(true), Kind::Aside(*kind), None, &pair.theme, text);
            }
        }
        for (n, statement) in statements(pack, topic).into_iter().enumerate() {
            let place = Place::Row { topic: t, row: topic.pairs.len() + n, whole: false };
            add(place, Kind::Statement, None, &topic.name, &statement.text);
        }
    }
    for spot in spots(pack) {
        let Some(text) = loose(pack, spot) else { continue };
        add(Place::Loose(spot), Kind::Loose, text.side, "", text.title);
        for line in text.texts {
            add(Place::Loose(spot), Kind::Loose, text.side, text.title, line);
        }
    }
    out
}

/// All spots of a pack that no topic shows.
fn spots(pack: &Pack) -> Vec<Spot> {
    let shown = |id: &String| pack.topics.iter().any(|t| t.statements.contains(id));
    let mut out: Vec<Spot> = (0..pack.framing.len()).map(Spot::Framing).collect();
    out.extend(pack.statements.iter().enumerate().filter(|(_, s)| !shown(&s.id)).map(|(n, _)| Spot::Statement(n)));
    out.extend((0..pack.forks.len()).map(Spot::Fork));
    out.extend((0..pack.readings.len()).map(Spot::Reading));
    out.extend((0..pack.wants.len()).map(Spot::Want));
    out.extend((0..pack.trials.len()).map(Spot::Trial));
    out.extend(Side::BOTH.map(Spot::Signal));
    out.extend((0..pack.trial_notes.len()).map(Spot::TrialNote));
    out.extend(Side::BOTH.map(Spot::Decision));
    out.extend((0..pack.decision_notes.len()).map(Spot::DecisionNote));
    out.extend((0..pack.further.len()).map(Spot::Further));
    out
}

/// Letters without case and accents, each with the place of the letter that it comes from.
fn fold(text: &str) -> Vec<(char, usize)> {
    let bare = |c: char| std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    text.char_indices().flat_map(|(at, c)| bare(c).map(move |c| (c, at)).collect::<Vec<_>>()).collect()
}

fn find(text: &str, under: &str, words: &[Vec<char>]) -> Option<Vec<Range<usize>>> {
    let (letters, around) = (fold(text), fold(under));
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words {
        match at(&letters, word) {
            Some(start) => {
                let from = letters.get(start).map(|(_, at)| *at)?;
                let to = letters.get(start + word.len()).map_or(text.len(), |(_, at)| *at);
                found.push(from..to.max(from));
            }
            None => {
                at(&around, word)?;
            }
        }
    }
    found.sort_by_key(|r| r.start);
    if found.is_empty() { None } else { Some(found) }
}

fn at(letters: &[(char, usize)], word: &[char]) -> Option<usize> {
    letters.windows(word.len().max(1)).position(|w| w.iter().map(|(c, _)| c).eq(word))
}
