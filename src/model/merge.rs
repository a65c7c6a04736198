//! Three-way merges of documents that two programs changed at once; knows nothing of files or of which came first.
//!
//! What one side changed and the other did not is taken; what both added is kept; what both changed differently is a
//! [`Clash`]: nothing is guessed, a [`Pick`] settles it.

mod clash;
mod shared;

use super::{Attempt, Audit, Decision, Doc, Line, Rule, Rules, Trial, TrialLog, Trials, Week};
use clash::Shown;
pub use clash::{Clash, Pick, Value};
pub use shared::shared;
use std::collections::{BTreeMap, BTreeSet};

/// What both sides changed, each in its own way.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("both versions changed {}", self.names())]
pub struct Conflict(pub Vec<Clash>);

impl Conflict {
    /// The parts, such as `check_in, line 3`.
    pub fn names(&self) -> String {
        self.0.iter().map(Clash::name).collect::<Vec<_>>().join(", ")
    }
}

/// Merges two versions of any document. Lines are matched in order; a line that one side changed or took away while the
/// other left it alone follows that side, and lines added by both are all kept. The same event added by both in the
/// same way is one line.
///
/// # Errors
/// Where both changed the same part differently, or the three are not of one kind.
pub fn doc(base: &Doc, ours: &Doc, theirs: &Doc) -> Result<Doc, Conflict> {
    match settle(Some(base), Some(ours), Some(theirs), &[]) {
        (Some(doc), clashes) if clashes.is_empty() => Ok(doc),
        (_, clashes) => Err(Conflict(clashes)),
    }
}

/// Merges two versions, none standing for "not there", as the picks say: the first pick settles the first clash. All
/// clashes come back, settled or not; where a pick is missing the other side's version is taken.
pub fn settle(base: Option<&Doc>, ours: Option<&Doc>, theirs: Option<&Doc>, picks: &[Option<Pick>]) -> (Option<Doc>, Vec<Clash>) {
    let mut m = Merge { clashes: Vec::new(), picks };
    let merged = match (base, ours, theirs) {
        _ if ours == theirs || base == theirs => ours.cloned(),
        _ if base == ours => theirs.cloned(),
        (Some(Doc::Week(b)), Some(Doc::Week(o)), Some(Doc::Week(t))) => Some(Doc::Week(m.week(b, o, t))),
        (Some(Doc::Audit(b)), Some(Doc::Audit(o)), Some(Doc::Audit(t))) => Some(Doc::Audit(m.audit(b, o, t))),
        (Some(Doc::Attempt(b)), Some(Doc::Attempt(o)), Some(Doc::Attempt(t))) => Some(Doc::Attempt(m.attempt(b, o, t))),
        (Some(Doc::Trials(b)), Some(Doc::Trials(o)), Some(Doc::Trials(t))) => Some(Doc::Trials(m.trials(b, o, t))),
        (Some(Doc::Decision(b)), Some(Doc::Decision(o)), Some(Doc::Decision(t))) => Some(Doc::Decision(m.decision(b, o, t))),
        (Some(Doc::Rules(b)), Some(Doc::Rules(o)), Some(Doc::Rules(t))) => Some(Doc::Rules(m.rules(b, o, t))),
        _ => m.one("file", &base, &ours, &theirs).cloned(),
    };
    (merged, m.clashes)
}

impl Merge<'_> {
    fn week(&mut self, base: &Week, ours: &Week, theirs: &Week) -> Week {
        let either = |m: &mut Self, at: usize, b: &Line, o: &Line, t: &Line| m.either("line", at, b, o, t);
        let lines = self.sequence(&base.lines, &ours.lines, &theirs.lines, "line", (alike, same_event), either);
        Week {
            week: self.one("week", &base.week, &ours.week, &theirs.week),
            hard: self.one("hard", &base.hard, &ours.hard, &theirs.hard),
            atypical: self.one("atypical", &base.atypical, &ours.atypical, &theirs.atypical),
            days_off: self.one("days_off", &base.days_off, &ours.days_off, &theirs.days_off),
            check_in: self.text("check_in", "", &base.check_in, &ours.check_in, &theirs.check_in),
            lines,
            removed: set(&base.removed, &ours.removed, &theirs.removed),
        }
    }

    fn audit(&mut self, base: &Audit, ours: &Audit, theirs: &Audit) -> Audit {
        Audit {
            title: self.one("title", &base.title, &ours.title, &theirs.title),
            first_week: self.one("first_week", &base.first_week, &ours.first_week, &theirs.first_week),
            weeks: self.one("weeks", &base.weeks, &ours.weeks, &theirs.weeks),
            hours_a_week: self.one("hours_a_week", &base.hours_a_week, &ours.hours_a_week, &theirs.hours_a_week),
        }
    }

    fn attempt(&mut self, base: &Attempt, ours: &Attempt, theirs: &Attempt) -> Attempt {
        Attempt {
            id: self.one("id", &base.id, &ours.id, &theirs.id),
            pack: self.one("pack", &base.pack, &ours.pack, &theirs.pack),
            seed: self.one("seed", &base.seed, &ours.seed, &theirs.seed),
            answers: self.map("answers", &base.answers, &ours.answers, &theirs.answers),
            forks: self.map("forks", &base.forks, &ours.forks, &theirs.forks),
            // Only where the person left off: no conflict is worth a question here.
            at: if base.at == ours.at { theirs.at.clone() } else { ours.at.clone() },
            finished: self.one("finished", &base.finished, &ours.finished, &theirs.finished),
        }
    }

    fn trials(&mut self, base: &Trials, ours: &Trials, theirs: &Trials) -> Trials {
        let (base, theirs) = apart(base, ours, theirs);
        let same = |a: &Trial, b: &Trial| a.id == b.id;
        let within = |m: &mut Self, _: usize, b: &Trial, o: &Trial, t: &Trial| vec![m.trial(b, o, t)];
        Trials { trials: self.sequence(&base.trials, &ours.trials, &theirs.trials, "trial", (same, same), within) }
    }

    fn trial(&mut self, base: &Trial, ours: &Trial, theirs: &Trial) -> Trial {
        let id = &base.id;
        let same = |a: &TrialLog, b: &TrialLog| a.on == b.on;
        let log = |m: &mut Self, at: usize, b: &TrialLog, o: &TrialLog, t: &TrialLog| m.either("log", at, b, o, t);
        Trial {
            id: id.clone(),
            from: self.one_of("from", id, &base.from, &ours.from, &theirs.from),
            title: self.one_of("title", id, &base.title, &ours.title, &theirs.title),
            side: self.one_of("side", id, &base.side, &ours.side, &theirs.side),
            state: self.one_of("state", id, &base.state, &ours.state, &theirs.state),
            activity: self.one_of("activity", id, &base.activity, &ours.activity, &theirs.activity),
            start: self.one_of("start", id, &base.start, &ours.start, &theirs.start),
            review: self.one_of("review", id, &base.review, &ours.review, &theirs.review),
            duties: self.text("duties", id, &base.duties, &ours.duties, &theirs.duties),
            gaps: self.text("gaps", id, &base.gaps, &ours.gaps, &theirs.gaps),
            way_back: self.text("way_back", id, &base.way_back, &ours.way_back, &theirs.way_back),
            log: self.sequence(&base.log, &ours.log, &theirs.log, "log", (same, |_: &TrialLog, _: &TrialLog| false), log),
            signal: self.one_of("signal", id, &base.signal, &ours.signal, &theirs.signal),
            outcome: self.text("outcome", id, &base.outcome, &ours.outcome, &theirs.outcome),
        }
    }

    fn rules(&mut self, base: &Rules, ours: &Rules, theirs: &Rules) -> Rules {
        let same = |a: &Rule, b: &Rule| a.when == b.when;
        let either = |m: &mut Self, at: usize, b: &Rule, o: &Rule, t: &Rule| m.either("rule", at, b, o, t);
        Rules { rules: self.sequence(&base.rules, &ours.rules, &theirs.rules, "rule", (same, same), either) }
    }

    fn decision(&mut self, base: &Decision, ours: &Decision, theirs: &Decision) -> Decision {
        Decision {
            marks: set(&base.marks, &ours.marks, &theirs.marks),
            wants: set(&base.wants, &ours.wants, &theirs.wants),
            excellent: self.map("excellent", &base.excellent, &ours.excellent, &theirs.excellent),
            contradictions: self.map("contradictions", &base.contradictions, &ours.contradictions, &theirs.contradictions),
            company_size: self.one("company_size", &base.company_size, &ours.company_size, &theirs.company_size),
            parity: self.one("parity", &base.parity, &ours.parity, &theirs.parity),
            archetype: self.one("archetype", &base.archetype, &ours.archetype, &theirs.archetype),
            statement: self.text("statement", "", &base.statement, &ours.statement, &theirs.statement),
            gives_energy: self.one("gives_energy", &base.gives_energy, &ours.gives_energy, &theirs.gives_energy),
            mixes: self.map("mixes", &base.mixes, &ours.mixes, &theirs.mixes),
            // The greeting is over once it is over anywhere.
            welcomed: ours.welcomed || theirs.welcomed,
        }
    }
}

/// Trials that both sides began under one id: where they are one trial, the base gets what is common to the two; where they are two,
/// theirs gets an id of its own, so that both are kept.
fn apart(base: &Trials, ours: &Trials, theirs: &Trials) -> (Trials, Trials) {
    let (mut base, mut theirs) = (base.clone(), theirs.clone());
    let named = |trials: &Trials, id: &str| trials.trials.iter().find(|t| t.id == id).cloned();
    for at in 0..theirs.trials.len() {
        let Some(new) = theirs.trials.get(at).filter(|t| named(&base, &t.id).is_none()).cloned() else { continue };
        let Some(own) = named(ours, &new.id).filter(|own| *own != new) else { continue };
        if (own.side, &own.from, &own.title) == (new.side, &new.from, &new.title) {
            base.trials.push(shared::trial(&own, &new));
        } else {
            let all = [&base.trials[..], &ours.trials, &theirs.trials].concat();
            let id = Trials { trials: all }.fresh_id();
            theirs.trials.get_mut(at).into_iter().for_each(|t| t.id.clone_from(&id));
        }
    }
    (base, theirs)
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

/// Collects the clashes of one merge, and settles those for which there is a pick.
struct Merge<'p> {
    clashes: Vec<Clash>,
    picks: &'p [Option<Pick>],
}

impl Merge<'_> {
    fn clash<T: Shown>(&mut self, part: &'static str, which: &str, versions: [&T; 3], both: bool) -> Pick {
        let pick = self.picks.get(self.clashes.len()).copied().flatten().unwrap_or(Pick::Theirs);
        let [before, ours, theirs] = versions.map(Shown::shown);
        self.clashes.push(Clash { part, which: which.to_owned(), before, ours, theirs, both });
        if pick == Pick::Both && !both { Pick::Mine } else { pick }
    }

    fn one<T: Clone + PartialEq + Shown>(&mut self, part: &'static str, base: &T, ours: &T, theirs: &T) -> T {
        self.one_of(part, "", base, ours, theirs)
    }

    fn one_of<T: Clone + PartialEq + Shown>(&mut self, part: &'static str, which: &str, base: &T, ours: &T, theirs: &T) -> T {
        if ours == theirs || base == theirs {
            ours.clone()
        } else if base == ours || self.clash(part, which, [base, ours, theirs], false) == Pick::Theirs {
            theirs.clone()
        } else {
            ours.clone()
        }
    }

    /// A text of several lines: both can be kept, one below the other.
    fn text(&mut self, part: &'static str, which: &str, base: &String, ours: &String, theirs: &String) -> String {
        if ours == theirs || base == theirs {
            return ours.clone();
        } else if base == ours {
            return theirs.clone();
        }
        match self.clash(part, which, [base, ours, theirs], !ours.is_empty() && !theirs.is_empty()) {
            Pick::Mine => ours.clone(),
            Pick::Theirs => theirs.clone(),
            Pick::Both => format!("{ours}\n{theirs}"),
        }
    }

    /// An entry of a list that both changed.
    fn either<T: Clone + Shown>(&mut self, part: &'static str, at: usize, base: &T, ours: &T, theirs: &T) -> Vec<T> {
        match self.clash(part, &(at + 1).to_string(), [base, ours, theirs], true) {
            Pick::Mine => vec![ours.clone()],
            Pick::Theirs => vec![theirs.clone()],
            Pick::Both => vec![ours.clone(), theirs.clone()],
        }
    }

    fn map<K: Ord + Clone + Named, V: Clone + PartialEq + Shown>(
        &mut self,
        part: &'static str,
        base: &BTreeMap<K, V>,
        ours: &BTreeMap<K, V>,
        theirs: &BTreeMap<K, V>,
    ) -> BTreeMap<K, V> {
        let keys: BTreeSet<&K> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
        let mut merged = BTreeMap::new();
        for key in keys {
            if let Some(value) = self.one_of(part, &key.named(), &base.get(key), &ours.get(key), &theirs.get(key)) {
                merged.insert(key.clone(), value.clone());
            }
        }
        merged
    }

    /// Merges lists. `alike` tells which entries may be one before and after a change; `same` which of two added
    /// entries would be one thing twice; `within` merges an entry that both changed.
    fn sequence<T: Clone + PartialEq + Shown>(
        &mut self,
        base: &[T],
        ours: &[T],
        theirs: &[T],
        part: &'static str,
        (alike, same): (impl Fn(&T, &T) -> bool, impl Fn(&T, &T) -> bool),
        within: impl Fn(&mut Self, usize, &T, &T, &T) -> Vec<T>,
    ) -> Vec<T> {
        let (ours, theirs) = (Script::of(base, ours, &alike), Script::of(base, theirs, &alike));
        let added: Vec<&T> = ours.added.iter().flatten().copied().collect();
        let mut merged: Vec<T> = Vec::new();
        // Of what both added, ours that gives way to theirs.
        let mut replaced: Vec<(&T, &T)> = Vec::new();
        for at in 0..=base.len() {
            merged.extend(ours.added_at(at).iter().map(|x| (*x).clone()));
            for new in theirs.added_at(at) {
                match added.iter().find(|x| same(x, new)) {
                    Some(twice) if **twice == **new => {}
                    Some(twice) => {
                        if self.clash(part, "", [&None, &Some(*twice), &Some(*new)], false) == Pick::Theirs {
                            replaced.push((*twice, *new));
                        }
                    }
                    None => merged.push((*new).clone()),
                }
            }
            if let Some(old) = base.get(at) {
                match (ours.kept_at(at), theirs.kept_at(at)) {
                    (Some(o), Some(t)) if o != t && o != old && t != old => merged.extend(within(self, at, old, o, t)),
                    (o, t) => merged.extend(self.one_of(part, &(at + 1).to_string(), &Some(old), &o, &t).cloned()),
                }
            }
        }
        for (old, new) in replaced {
            if let Some(slot) = merged.iter_mut().find(|x| *x == old) {
                *slot = new.clone();
            }
        }
        merged
    }
}

/// What names an entry of a map.
trait Named {
    fn named(&self) -> String;
}

impl Named for String {
    fn named(&self) -> String {
        self.clone()
    }
}

impl Named for super::Side {
    fn named(&self) -> String {
        format!("{self:?}")
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
