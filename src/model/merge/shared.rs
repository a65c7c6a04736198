//! What two versions have in common, as the version that both may have come from; knows nothing of which is newer.

use crate::model::{Attempt, Audit, Decision, Doc, Rules, Trial, TrialState, Trials, Week};
use std::collections::BTreeMap;

/// The common part of two versions of one document. A merge over it loses nothing of either: what only one has counts as
/// added, and what each has in its own way is a clash. None where the two are not of one kind.
pub fn shared(a: &Doc, b: &Doc) -> Option<Doc> {
    Some(match (a, b) {
        (Doc::Week(a), Doc::Week(b)) => Doc::Week(Week {
            days_off: same(&a.days_off, &b.days_off, 0.0),
            check_in: same(&a.check_in, &b.check_in, String::new()),
            lines: list(&a.lines, &b.lines),
            removed: a.removed.intersection(&b.removed).cloned().collect(),
            ..Week::new(a.week)
        }),
        (Doc::Audit(a), Doc::Audit(b)) => Doc::Audit(Audit {
            title: same(&a.title, &b.title, String::new()),
            first_week: a.first_week,
            weeks: same(&a.weeks, &b.weeks, 0),
            hours_a_week: same(&a.hours_a_week, &b.hours_a_week, 0.0),
        }),
        (Doc::Attempt(a), Doc::Attempt(b)) => Doc::Attempt(Attempt {
            seed: same(&a.seed, &b.seed, 0),
            answers: map(&a.answers, &b.answers),
            forks: map(&a.forks, &b.forks),
            ..Attempt::new(a.id, same(&a.pack, &b.pack, String::new()), 0)
        }),
        (Doc::Trials(a), Doc::Trials(b)) => Doc::Trials(Trials { trials: trials(&a.trials, &b.trials) }),
        (Doc::Decision(a), Doc::Decision(b)) => Doc::Decision(Decision {
            marks: a.marks.intersection(&b.marks).cloned().collect(),
            wants: a.wants.intersection(&b.wants).cloned().collect(),
            excellent: map(&a.excellent, &b.excellent),
            contradictions: map(&a.contradictions, &b.contradictions),
            company_size: same(&a.company_size, &b.company_size, None),
            parity: same(&a.parity, &b.parity, None),
            archetype: same(&a.archetype, &b.archetype, None),
            statement: same(&a.statement, &b.statement, String::new()),
            gives_energy: same(&a.gives_energy, &b.gives_energy, None),
            mixes: map(&a.mixes, &b.mixes),
            welcomed: false,
        }),
        (Doc::Rules(a), Doc::Rules(b)) => Doc::Rules(Rules { rules: list(&a.rules, &b.rules) }),
        _ => return None,
    })
}

fn same<T: Clone + PartialEq>(a: &T, b: &T, blank: T) -> T {
    if a == b { a.clone() } else { blank }
}

fn map<K: Ord + Clone, V: Clone + PartialEq>(a: &BTreeMap<K, V>, b: &BTreeMap<K, V>) -> BTreeMap<K, V> {
    a.iter().filter(|(key, value)| b.get(key) == Some(value)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// The entries that both have, in order. What follows in both keeps its order, so that a merge finds it again.
fn list<T: Clone + PartialEq>(a: &[T], b: &[T]) -> Vec<T> {
    super::common(a, b, &|x, y| x == y).into_iter().filter_map(|(at, _)| a.get(at).cloned()).collect()
}

/// Trials that both have, with what is common to each. Where even the side differs they are two trials of one name.
fn trials(a: &[Trial], b: &[Trial]) -> Vec<Trial> {
    let pairs = super::common(a, b, &|x: &Trial, y: &Trial| x.id == y.id && x.side == y.side);
    pairs.into_iter().filter_map(|(x, y)| Some(trial(a.get(x)?, b.get(y)?))).collect()
}

pub(super) fn trial(a: &Trial, b: &Trial) -> Trial {
    Trial {
        id: a.id.clone(),
        from: same(&a.from, &b.from, None),
        title: same(&a.title, &b.title, String::new()),
        side: a.side,
        state: same(&a.state, &b.state, TrialState::Planned),
        activity: same(&a.activity, &b.activity, None),
        start: same(&a.start, &b.start, None),
        review: same(&a.review, &b.review, None),
        duties: same(&a.duties, &b.duties, String::new()),
        gaps: same(&a.gaps, &b.gaps, String::new()),
        way_back: same(&a.way_back, &b.way_back, String::new()),
        log: list(&a.log, &b.log),
        signal: same(&a.signal, &b.signal, None),
        outcome: same(&a.outcome, &b.outcome, String::new()),
    }
}
