//! Three-way merges of documents that two programs changed at once; knows nothing of files or of which came first.
//!
//! What one side changed and the other did not is taken; what both added is kept; what both changed differently is a
//! [`Conflict`], and nothing is guessed.

use super::{Attempt, Audit, Decision, Doc, Line, Rule, Rules, Trial, Trials, Week};
use std::collections::{BTreeMap, BTreeSet};

/// What both sides changed, each in its own way: names such as `check_in` or `line 3`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("both versions changed {}", .0.join(", "))]
pub struct Conflict(pub Vec<String>);

/// Merges two versions of one week. Lines are matched in order; a line that one side changed or took away while the
/// other left it alone follows that side, and lines added by both are all kept. The same event added by both in the
/// same way is one line.
///
/// # Errors
/// Where both changed the same line, flag or check-in differently.
pub fn week(base: &Week, ours: &Week, theirs: &Week) -> Result<Week, Conflict> {
    let mut m = Merge::default();
    let lines = m.sequence(&base.lines, &ours.lines, &theirs.lines, "line", alike, same_event);
    let merged = Week {
        week: m.one("week", &base.week, &ours.week, &theirs.week),
        hard: m.one("hard", &base.hard, &ours.hard, &theirs.hard),
        atypical: m.one("atypical", &base.atypical, &ours.atypical, &theirs.atypical),
        days_off: m.one("days_off", &base.days_off, &ours.days_off, &theirs.days_off),
        check_in: m.one("check_in", &base.check_in, &ours.check_in, &theirs.check_in),
        lines,
    };
    m.done(merged)
}

/// Merges two versions of any document.
///
/// # Errors
/// Where both changed the same part differently, or the three are not of one kind.
pub fn doc(base: &Doc, ours: &Doc, theirs: &Doc) -> Result<Doc, Conflict> {
    match (base, ours, theirs) {
        _ if ours == theirs || base == theirs => Ok(ours.clone()),
        _ if base == ours => Ok(theirs.clone()),
        (Doc::Week(b), Doc::Week(o), Doc::Week(t)) => week(b, o, t).map(Doc::Week),
        (Doc::Audit(b), Doc::Audit(o), Doc::Audit(t)) => audit(b, o, t).map(Doc::Audit),
        (Doc::Attempt(b), Doc::Attempt(o), Doc::Attempt(t)) => attempt(b, o, t).map(Doc::Attempt),
        (Doc::Trials(b), Doc::Trials(o), Doc::Trials(t)) => trials(b, o, t).map(Doc::Trials),
        (Doc::Decision(b), Doc::Decision(o), Doc::Decision(t)) => decision(b, o, t).map(Doc::Decision),
        (Doc::Rules(b), Doc::Rules(o), Doc::Rules(t)) => rules(b, o, t).map(Doc::Rules),
        _ => Err(Conflict(vec!["the whole document".to_owned()])),
    }
}

fn audit(base: &Audit, ours: &Audit, theirs: &Audit) -> Result<Audit, Conflict> {
    let mut m = Merge::default();
    let merged = Audit {
        title: m.one("title", &base.title, &ours.title, &theirs.title),
        first_week: m.one("first_week", &base.first_week, &ours.first_week, &theirs.first_week),
        weeks: m.one("weeks", &base.weeks, &ours.weeks, &theirs.weeks),
        hours_a_week: m.one("hours_a_week", &base.hours_a_week, &ours.hours_a_week, &theirs.hours_a_week),
    };
    m.done(merged)
}

fn attempt(base: &Attempt, ours: &Attempt, theirs: &Attempt) -> Result<Attempt, Conflict> {
    let mut m = Merge::default();
    let merged = Attempt {
        id: m.one("id", &base.id, &ours.id, &theirs.id),
        pack: m.one("pack", &base.pack, &ours.pack, &theirs.pack),
        seed: m.one("seed", &base.seed, &ours.seed, &theirs.seed),
        answers: m.map("answers", &base.answers, &ours.answers, &theirs.answers),
        forks: m.map("forks", &base.forks, &ours.forks, &theirs.forks),
        // Only where the person left off: no conflict is worth a question here.
        at: if base.at == ours.at { theirs.at.clone() } else { ours.at.clone() },
        finished: m.one("finished", &base.finished, &ours.finished, &theirs.finished),
    };
    m.done(merged)
}

fn trials(base: &Trials, ours: &Trials, theirs: &Trials) -> Result<Trials, Conflict> {
    let mut m = Merge::default();
    let same = |a: &Trial, b: &Trial| a.id == b.id;
    let trials = m.sequence(&base.trials, &ours.trials, &theirs.trials, "trial", same, same);
    m.done(Trials { trials })
}

fn rules(base: &Rules, ours: &Rules, theirs: &Rules) -> Result<Rules, Conflict> {
    let mut m = Merge::default();
    let same = |a: &Rule, b: &Rule| a.when == b.when;
    let rules = m.sequence(&base.rules, &ours.rules, &theirs.rules, "rule", same, same);
    m.done(Rules { rules })
}

fn decision(base: &Decision, ours: &Decision, theirs: &Decision) -> Result<Decision, Conflict> {
    let mut m = Merge::default();
    let merged = Decision {
        marks: set(&base.marks, &ours.marks, &theirs.marks),
        wants: set(&base.wants, &ours.wants, &theirs.wants),
        excellent: m.map("excellent", &base.excellent, &ours.excellent, &theirs.excellent),
        contradictions: m.map("contradictions", &base.contradictions, &ours.contradictions, &theirs.contradictions),
        company_size: m.one("company_size", &base.company_size, &ours.company_size, &theirs.company_size),
        parity: m.one("parity", &base.parity, &ours.parity, &theirs.parity),
        archetype: m.one("archetype", &base.archetype, &ours.archetype, &theirs.archetype),
        statement: m.one("statement", &base.statement, &ours.statement, &theirs.statement),
        gives_energy: m.one("gives_energy", &base.gives_energy, &ours.gives_energy, &theirs.gives_energy),
        mixes: m.map("mixes", &base.mixes, &ours.mixes, &theirs.mixes),
        welcomed: m.one("welcomed", &base.welcomed, &ours.welcomed, &theirs.welcomed),
    };
    m.done(merged)
}

/// Whether two lines may be one line before and after a change.
fn alike(a: &Line, b: &Line) -> bool {
    match (&a.event, &b.event) {
        (Some(_), Some(_)) => same_event(a, b),
        (None, None) => a.on == b.on && a.activity == b.activity,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn same_event(a: &Line, b: &Line) -> bool {
    let (Some(a), Some(b)) = (&a.event, &b.event) else { return false };
    (&a.uid, &a.start) == (&b.uid, &b.start)
}

fn set<T: Clone + Ord>(base: &BTreeSet<T>, ours: &BTreeSet<T>, theirs: &BTreeSet<T>) -> BTreeSet<T> {
    let every = base.iter().chain(ours).chain(theirs);
    every.filter(|x| if base.contains(x) { ours.contains(x) && theirs.contains(x) } else { true }).cloned().collect()
}

/// Collects the conflicts of one merge.
#[derive(Default)]
struct Merge(Vec<String>);

impl Merge {
    fn done<T>(self, merged: T) -> Result<T, Conflict> {
        if self.0.is_empty() { Ok(merged) } else { Err(Conflict(self.0)) }
    }

    fn one<T: Clone + PartialEq>(&mut self, name: &str, base: &T, ours: &T, theirs: &T) -> T {
        if ours == theirs || base == theirs {
            return ours.clone();
        }
        if base != ours {
            self.0.push(name.to_owned());
        }
        theirs.clone()
    }

    fn map<K: Ord + Clone + std::fmt::Debug, V: Clone + PartialEq>(
        &mut self,
        name: &str,
        base: &BTreeMap<K, V>,
        ours: &BTreeMap<K, V>,
        theirs: &BTreeMap<K, V>,
    ) -> BTreeMap<K, V> {
        let keys: BTreeSet<&K> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
        let mut merged = BTreeMap::new();
        for key in keys {
            if let Some(value) = self.one(name, &base.get(key), &ours.get(key), &theirs.get(key)) {
                merged.insert(key.clone(), value.clone());
            }
        }
        merged
    }

    /// Merges lists. `alike` tells which entries may be one before and after a change; `same` which of two added
    /// entries would be one thing twice.
    fn sequence<T: Clone + PartialEq>(
        &mut self,
        base: &[T],
        ours: &[T],
        theirs: &[T],
        name: &str,
        alike: impl Fn(&T, &T) -> bool,
        same: impl Fn(&T, &T) -> bool,
    ) -> Vec<T> {
        let (ours, theirs) = (Script::of(base, ours, &alike), Script::of(base, theirs, &alike));
        let added: Vec<&T> = ours.added.iter().flatten().copied().collect();
        let mut merged = Vec::new();
        for at in 0..=base.len() {
            merged.extend(ours.added_at(at).iter().map(|x| (*x).clone()));
            for new in theirs.added_at(at) {
                match added.iter().find(|x| same(x, new)) {
                    Some(twice) if **twice == **new => {}
                    Some(_) => self.0.push(format!("a new {name}")),
                    None => merged.push((*new).clone()),
                }
            }
            if let Some(old) = base.get(at) {
                let kept = self.one(&format!("{name} {}", at + 1), &Some(old), &ours.kept_at(at), &theirs.kept_at(at));
                merged.extend(kept.cloned());
            }
        }
        merged
    }
}

/// What became of each entry of a list, and what was added before it.
struct Script<'a, T> {
    /// For each old entry what stands in its place; none where it was taken away.
    kept: Vec<Option<&'a T>>,
    /// For each old entry what was added before it, and at last what was added at the end.
    added: Vec<Vec<&'a T>>,
}

impl<'a, T: PartialEq> Script<'a, T> {
    fn of(base: &[T], side: &'a [T], alike: &impl Fn(&T, &T) -> bool) -> Self {
        let mut script = Self { kept: vec![None; base.len()], added: base.iter().map(|_| Vec::new()).collect() };
        script.added.push(Vec::new());
        let equal = common(base, side, &|a, b| a == b);
        let ends = std::iter::once((base.len(), side.len()));
        let (mut old, mut new, mut pending) = (0, 0, 0);
        for (b, s) in equal.into_iter().chain(ends) {
            let gap = (base.get(old..b).unwrap_or_default(), side.get(new..s).unwrap_or_default());
            let pairs = if gap.0.len() == gap.1.len() { (0..gap.0.len()).map(|n| (n, n)).collect() } else { common(gap.0, gap.1, alike) };
            for (gb, gs) in pairs.into_iter().map(|(gb, gs)| (old + gb, new + gs)).chain(std::iter::once((b, s))) {
                let fresh = side.get(pending..gs).unwrap_or_default();
                if let Some(slot) = script.added.get_mut(gb) {
                    slot.extend(fresh);
                }
                if let (Some(slot), Some(entry)) = (script.kept.get_mut(gb), side.get(gs)) {
                    *slot = Some(entry);
                }
                pending = gs + 1;
            }
            (old, new) = (b + 1, s + 1);
        }
        script
    }

    fn kept_at(&self, at: usize) -> Option<&'a T> {
        self.kept.get(at).copied().flatten()
    }

    fn added_at(&self, at: usize) -> &[&'a T] {
        self.added.get(at).map_or(&[], Vec::as_slice)
    }
}

/// Pairs of places that match, both rising: the longest such list.
fn common<T>(a: &[T], b: &[T], matches: &impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    // The longest list from each place on; lists are short (a week's lines), so the table is small.
    let wide = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * wide];
    let at = |table: &[u32], i: usize, j: usize| table.get(i * wide + j).copied().unwrap_or(0);
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let best = if matches(x, y) { at(&longest, i + 1, j + 1) + 1 } else { at(&longest, i + 1, j).max(at(&longest, i, j + 1)) };
            if let Some(cell) = longest.get_mut(i * wide + j) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if matches(x, y) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&longest, i + 1, j) >= at(&longest, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}
