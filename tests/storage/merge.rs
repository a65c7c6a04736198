//! Two programs changed one document: both changes are kept, or a conflict says so.

use super::sample::{line, week};
use fingerpost::model::merge;
use fingerpost::model::{Decision, Doc, Energy, EventRef, Line, Rule, RuleMatch, Rules, Side, Trial, TrialLog, TrialState, Trials, Week};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

fn notes(notes: &[&str]) -> Week {
    Week { lines: notes.iter().map(|n| line(n)).collect(), ..Week::new(week("2026-W45")) }
}

fn merged(base: &Week, ours: &Week, theirs: &Week) -> Result<Week, merge::Conflict> {
    let doc = |week: &Week| Doc::Week(week.clone());
    let Doc::Week(week) = merge::doc(&doc(base), &doc(ours), &doc(theirs))? else { return Ok(notes(&["not a week"])) };
    Ok(week)
}

fn read(week: &Week) -> Vec<&str> {
    week.lines.iter().map(|l| l.note.as_str()).collect()
}

#[test]
fn lines_of_both_sides_are_kept() {
    let rows: &[[&[&str]; 4]] = &[
        [&["a"], &["a", "b"], &["a", "c"], &["a", "b", "c"]],
        [&[], &["b"], &["c"], &["b", "c"]],
        [&["a"], &["A"], &["a", "c"], &["A", "c"]],
        [&["a", "b"], &["b"], &["a", "b", "c"], &["b", "c"]],
        [&["a", "b", "c"], &["a", "B", "c"], &["a", "b", "C"], &["a", "B", "C"]],
        [&["a", "b"], &["x", "a", "b"], &["a", "b", "y"], &["x", "a", "b", "y"]],
        [&["a"], &["a", "same"], &["a", "same", "more"], &["a", "same", "same", "more"]],
        [&["a", "b"], &["a"], &["a"], &["a"]],
    ];
    for [base, ours, theirs, want] in rows {
        let merged = merged(&notes(base), &notes(ours), &notes(theirs)).unwrap();
        assert_eq!(read(&merged), *want, "{base:?} {ours:?} {theirs:?}");
    }
}

#[test]
fn what_both_changed_differently_is_named() {
    let base = notes(&["a", "b"]);
    let with = |check_in: &str, lines: &[&str]| Week { check_in: check_in.to_owned(), ..notes(lines) };
    let rows = [
        (with("one", &["a", "b"]), with("two", &["a", "b"]), "check_in"),
        (with("", &["a", "B"]), with("", &["a", "X"]), "line 2"),
        (with("", &["a"]), with("", &["a", "X"]), "line 2"),
    ];
    for (ours, theirs, want) in rows {
        assert_eq!(merged(&base, &ours, &theirs).unwrap_err().names(), want);
    }
}

#[test]
fn a_rating_here_and_a_flag_there_go_together() {
    let base = notes(&["a", "b"]);
    let mut ours = base.clone();
    ours.lines[1].energy = Some(Energy::MAX);
    let theirs = Week { hard: true, days_off: 1.0, ..base.clone() };
    let merged = merged(&base, &ours, &theirs).unwrap();
    assert_eq!(merged, Week { hard: true, days_off: 1.0, ..ours });
}

#[test]
fn an_event_imported_by_both_is_one_line() {
    let event = EventRef { uid: "u".to_owned(), start: "2026-11-02T10:00:00Z".to_owned(), title: "t".to_owned(), ..EventRef::default() };
    let imported = Line { event: Some(event), ..line("") };
    let base = notes(&["a"]);
    let with = |line: Line| Week { lines: [base.lines.clone(), vec![line]].concat(), ..base.clone() };
    let both = with(imported.clone());
    let theirs = Week { hard: true, ..both.clone() };
    assert_eq!(merged(&base, &both, &theirs).unwrap(), theirs);
    let other = with(Line { energy: Some(Energy::MIN), ..imported });
    assert!(merged(&base, &both, &other).is_err());
}

#[test]
fn other_documents_are_merged_by_their_parts() {
    let base = Decision::default();
    let ours = Decision { statement: "x".to_owned(), marks: ["a".to_owned()].into(), ..base.clone() };
    let theirs = Decision { parity: Some(true), marks: ["b".to_owned()].into(), ..base.clone() };
    let want = Decision { parity: Some(true), marks: ["a".to_owned(), "b".to_owned()].into(), ..ours.clone() };
    assert_eq!(merge::doc(&Doc::Decision(base), &Doc::Decision(ours), &Doc::Decision(theirs)), Ok(Doc::Decision(want)));
    let rules = |words: &[&str]| {
        let rule = |w: &&str| Rule { when: RuleMatch::Words((*w).to_owned()), activity: line("").activity };
        Doc::Rules(Rules { rules: words.iter().map(rule).collect() })
    };
    assert_eq!(merge::doc(&rules(&[]), &rules(&["a", "b"]), &rules(&["b", "c"])), Ok(rules(&["a", "b", "c"])));
    assert!(merge::doc(&rules(&[]), &rules(&["a"]), &Doc::Week(notes(&[]))).is_err());
}

fn trial(title: &str, side: Side, log: &[&str]) -> Trial {
    let log = log.iter().map(|text| TrialLog { on: week("2026-W45").monday(), text: (*text).to_owned() }).collect();
    let (from, blank) = (None, String::new());
    let title = title.to_owned();
    Trial {
        id: "t1".to_owned(),
        from,
        title,
        side,
        state: TrialState::Running,
        activity: None,
        start: None,
        review: None,
        duties: blank.clone(),
        gaps: blank.clone(),
        way_back: blank.clone(),
        log,
        signal: None,
        outcome: blank,
    }
}

#[test]
fn trials_that_were_begun_on_both_sides_are_both_kept() {
    let trials = |trials: &[Trial]| Doc::Trials(Trials { trials: trials.to_vec() });
    let merge = |ours: Trial, theirs: Trial| match merge::doc(&trials(&[]), &trials(&[ours]), &trials(&[theirs])) {
        Ok(Doc::Trials(trials)) => trials.trials,
        other => panic!("{other:?}"),
    };
    let (lead, coach) = (trial("Lead the migration", Side::Staff, &["a"]), trial("Coach", Side::Em, &[]));
    assert_eq!(merge(lead.clone(), coach.clone()), [lead.clone(), Trial { id: "t2".to_owned(), ..coach }]);
    // One trial that was begun twice is one.
    let again = Trial { duties: "the rollout".to_owned(), ..trial("Lead the migration", Side::Staff, &["b"]) };
    let log = trial("", Side::Staff, &["a", "b"]).log;
    assert_eq!(merge(lead.clone(), again.clone()), [Trial { log, ..again }]);
}

fn any_week() -> impl Strategy<Value = Week> {
    vec("[abcd]", 0..7).prop_map(|n| Week { lines: n.iter().map(|n| line(n)).collect(), ..Week::new(week("2026-W45")) })
}

/// `base` with some lines taken out and fresh ones, which no other side has, put in.
fn edited(mark: &'static str) -> impl Strategy<Value = (Vec<bool>, Vec<usize>, &'static str)> {
    (vec(proptest::bool::weighted(0.8), 8), vec(0_usize..8, 0..4)).prop_map(move |(keep, at)| (keep, at, mark))
}

fn edit(base: &Week, (keep, at, mark): &(Vec<bool>, Vec<usize>, &str)) -> Week {
    let mut lines: Vec<Line> = base.lines.iter().zip(keep).filter(|(_, k)| **k).map(|(l, _)| l.clone()).collect();
    for (n, place) in at.iter().enumerate() {
        lines.insert((*place).min(lines.len()), line(&format!("{mark}{n}")));
    }
    Week { lines, ..base.clone() }
}

proptest! {
    #[test]
    fn a_merge_with_an_unchanged_side_is_the_other_side(base in any_week(), side in any_week()) {
        prop_assert_eq!(merged(&base, &side, &base), Ok(side.clone()));
        prop_assert_eq!(merged(&base, &base, &side), Ok(side.clone()));
    }

    #[test]
    fn no_line_that_only_one_side_added_is_lost(base in any_week(), o in edited("ours"), t in edited("theirs")) {
        let (ours, theirs) = (edit(&base, &o), edit(&base, &t));
        if let Ok(merged) = merged(&base, &ours, &theirs) {
            for line in ours.lines.iter().chain(&theirs.lines).filter(|l| l.note.len() > 1) {
                prop_assert!(merged.lines.contains(line), "{:?} in {:?}", line, merged);
            }
        }
    }
}
