//! What phrases and the statistical model say together of one title, and when that is enough; knows nothing of where either comes
//! from.
//!
//! An activity's evidence is its longest phrase plus what the model gives it. Where a second activity comes too near, the title
//! stays unsorted: two signs that contradict each other are no better than none.

use super::Sorted;
use super::phrase::Found;
use super::statistics::{Guess, UNSURE};
use crate::import::reason::Reason;
use crate::import::title::Title;
use crate::model::{ActivityId, text};

/// What one more point of a phrase's score is worth, in natural logarithms of the odds. These five are ours, chosen on labelled
/// titles; `examples/train_titles.rs` reports what they come to.
const POINT: f64 = 0.7;
/// Points for a phrase that begins before the title's first colon, dash, bar or bracket: what is done stands before what about.
const FIRST_PART: f64 = 1.0;
/// The least probability the model may give, so that it never silences a phrase.
const FLOOR: f64 = 0.01;
/// How far ahead of the next activity a phrase's activity must be.
const MARGIN: f64 = 0.6;
/// From this probability on the model may speak alone.
const CONFIDENT: f64 = 0.6;

/// From this score on a phrase says what is done, and phrases up to [`TOPIC`], which say what about, are passed over;
/// so is an activity that only the model names.
const SAYS_WHAT_IS_DONE: usize = 5;
const TOPIC: usize = 2;

/// An activity with what speaks for it.
struct Side<'a> {
    activity: &'a str,
    phrase: Option<(&'a Found<'a>, f64)>,
    evidence: f64,
}

/// How many of the title's words stand before its first colon, dash, bar or bracket; all where it has none, or begins with a tag.
pub(super) fn first_part(title: &str, stems: &[String]) -> usize {
    const CUTS: [&str; 10] = [": ", " : ", " - ", " – ", " — ", " | ", " (", " w/ ", " with ", " avec "];
    let all = stems.len();
    let tagged = title.trim_start().starts_with(['[', '(']);
    let cut = CUTS.iter().filter_map(|c| title.find(c)).min();
    let first = cut.and_then(|n| title.get(..n)).map(|t| Title::new(t).stems().len());
    first.filter(|n| !tagged && (1..all).contains(n)).unwrap_or(all)
}

/// Weighs the phrases of a title, the longest first, and the model's guess. `first` is [`first_part`].
pub(super) fn decide(found: &[Found<'_>], model: Option<&Guess<'_>>, first: usize) -> Sorted {
    let because = model.map_or_else(String::new, |m| text::line(&m.because));
    let chance = |activity: &str| {
        let ranked = model.map_or(&[] as &[_], |m| m.ranked.as_slice());
        ranked.iter().find(|(name, _)| *name == activity).map_or(FLOOR, |(_, p)| p.max(FLOOR))
    };
    let mut sides = sides(found, model, first);
    for side in &mut sides {
        side.evidence = POINT.mul_add(side.phrase.map_or(0.0, |(_, score)| score), chance(side.activity).ln());
    }
    sides.sort_by(|a, b| b.evidence.total_cmp(&a.evidence));
    let Some(best) = sides.first() else { return Sorted::unsure(Reason::NoMatch) };
    let clear = sides.get(1).is_none_or(|next| best.evidence - next.evidence >= MARGIN);
    let known = ActivityId::new(best.activity).ok().filter(|a| a.as_str() != UNSURE);
    match (known, best.phrase) {
        (None, _) => Sorted::unsure(Reason::General(because)),
        (Some(activity), Some((phrase, _))) if clear => {
            Sorted::sure(activity, Reason::Matched(shown(phrase)), if phrase.score < 3 { 0.6 } else { 0.9 })
        }
        (_, Some((phrase, _))) => Sorted::unsure(Reason::Several(shown(phrase))),
        (Some(activity), None) if !because.is_empty() && chance(best.activity) >= CONFIDENT => {
            Sorted::sure(activity, Reason::Similar(because), chance(best.activity).min(0.8))
        }
        _ => Sorted::unsure(Reason::NoMatch),
    }
}

/// A phrase as people write it.
fn shown(phrase: &Found<'_>) -> String {
    phrase.shown.replace('%', "…").replace("1on1", "1:1")
}

/// Every activity that a phrase names, with its best phrase, and the likeliest of those that only the model names.
fn sides<'a>(found: &'a [Found<'a>], model: Option<&'a Guess<'_>>, first: usize) -> Vec<Side<'a>> {
    let mut sides: Vec<Side<'a>> = Vec::new();
    let said = found.first().is_some_and(|f| f.score >= SAYS_WHAT_IS_DONE);
    for f in found.iter().filter(|f| !said || f.score > TOPIC) {
        #[expect(clippy::cast_precision_loss, reason = "scores are far below 2^52")]
        let score = f.score as f64 + if f.at < first { FIRST_PART } else { 0.0 };
        match sides.iter_mut().find(|s| s.activity == f.activity) {
            Some(side) if side.phrase.is_some_and(|(_, old)| old >= score) => {}
            Some(side) => side.phrase = Some((f, score)),
            None => sides.push(Side { activity: f.activity, phrase: Some((f, score)), evidence: 0.0 }),
        }
    }
    let alone = model.filter(|_| !said).and_then(|m| m.ranked.iter().find(|(name, _)| !sides.iter().any(|s| s.activity == *name)));
    sides.extend(alone.map(|(name, _)| Side { activity: name, phrase: None, evidence: 0.0 }));
    sides
}
