//! A pack with the activities and statements of the method, and audits read from fixtures; knows nothing of what they should say.

use fingerpost::model::pack::{Fork, Statement, Track, TrialIdea};
use fingerpost::model::{
    Activity, ActivityId, Attempt, AttemptId, Audit, Energy, IsoWeek, Likert, Line, Minutes, Pack, Rated, Side, Week, Weights,
};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::strategy::Strategy;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

const ACTIVITIES: &[(&str, f64, f64)] = &[
    ("design-review", 1.0, 0.0),
    ("technical-writing", 1.0, 0.0),
    ("cross-team-alignment", 1.0, 0.0),
    ("investigation", 1.0, 0.0),
    ("technical-mentoring", 1.0, 0.0),
    ("one-on-ones", 0.0, 1.0),
    ("planning", 0.0, 1.0),
    ("stakeholders", 0.0, 1.0),
    ("coding", 0.0, 0.0),
    ("team-meetings", 0.0, 0.0),
    ("not-work", 0.0, 0.0),
];

/// Statement, and the activities that can contradict it.
const STATEMENTS: &[(&str, &[&str])] = &[
    ("Q01", &["investigation"]),
    ("Q07", &["one-on-ones"]),
    ("Q02", &["technical-writing", "cross-team-alignment"]),
    ("Q08", &[]),
    ("Q03", &["design-review"]),
    ("Q09", &["planning"]),
    ("Q04", &["cross-team-alignment"]),
    ("Q10", &["one-on-ones", "planning", "stakeholders", "team-meetings"]),
    ("Q05", &["cross-team-alignment", "investigation"]),
    ("Q11", &["stakeholders"]),
    ("Q06", &["technical-mentoring"]),
    ("Q12", &[]),
];

pub(crate) fn id(text: &str) -> ActivityId {
    ActivityId::new(text).unwrap()
}

pub(crate) fn pack() -> Pack {
    let track = || Track { name: String::new(), short: String::new(), line: String::new() };
    let text = String::new;
    let statement = |(name, activities): &(&str, &[&str])| Statement {
        id: (*name).to_owned(),
        side: if *name < "Q07" { Side::Staff } else { Side::Em },
        text: text(),
        activities: activities.iter().map(|a| id(a)).collect(),
        facts: Vec::new(),
        sources: Vec::new(),
    };
    let fork = |n| Fork { id: format!("FK{n}"), question: text(), staff: text(), em: text(), facts: Vec::new(), sources: Vec::new() };
    let trial = |name: &str, side, activity: &str| TrialIdea {
        id: name.to_owned(),
        side,
        title: text(),
        text: text(),
        activity: id(activity),
        facts: Vec::new(),
        sources: Vec::new(),
    };
    Pack {
        id: "sample".to_owned(),
        title: text(),
        lang: "en".to_owned(),
        tracks: [track(), track()],
        sources: Vec::new(),
        framing: Vec::new(),
        topics: Vec::new(),
        statements: STATEMENTS.iter().map(statement).collect(),
        forks: (1..=5).map(fork).collect(),
        readings: Vec::new(),
        wants: Vec::new(),
        trials: vec![
            trial("TR3", Side::Staff, "design-review"),
            trial("TR1", Side::Staff, "technical-writing"),
            trial("TR7", Side::Em, "planning"),
            trial("TR8", Side::Em, "one-on-ones"),
        ],
        signals: BTreeMap::new(),
        trial_notes: Vec::new(),
        decisions: BTreeMap::new(),
        decision_notes: Vec::new(),
        further: Vec::new(),
        activities: ACTIVITIES
            .iter()
            .map(|(name, staff, em)| Activity { id: id(name), name: text(), what: text(), weights: Weights { staff: *staff, em: *em } })
            .collect(),
        mixes: BTreeMap::new(),
    }
}

/// An attempt with the answers to Q01..Q12; 0 leaves one out.
pub(crate) fn attempt(answers: [u8; 12]) -> Attempt {
    let mut attempt = Attempt::new(AttemptId(date(2026, 11, 21).at(10, 15, 0, 0)), "sample".to_owned(), 1);
    for (n, answer) in (1..).zip(answers).filter(|(_, a)| *a > 0) {
        attempt.answers.insert(format!("Q{n:02}"), Likert::new(answer).unwrap());
    }
    attempt
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    #[serde(rename = "format")]
    _format: u8,
    title: String,
    first_week: IsoWeek,
    weeks: u8,
    hours_a_week: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeekFile {
    #[serde(rename = "format")]
    _format: u8,
    week: IsoWeek,
    hard: bool,
    atypical: bool,
    days_off: f64,
    #[serde(default)]
    check_in: String,
    lines: Vec<Line>,
}

/// The audit of that name in `tests/fixtures/audits`.
pub(crate) fn audit(name: &str) -> (Audit, Vec<Week>) {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/audits").join(name);
    let read = |file: &str| std::fs::read(dir.join(file)).ok();
    let plan: PlanFile = fingerpost::yaml::read(&read("audit.yaml").unwrap()).unwrap();
    let plan = Audit { title: plan.title, first_week: plan.first_week, weeks: plan.weeks, hours_a_week: plan.hours_a_week };
    let weeks = plan
        .all_weeks()
        .filter_map(|week| read(&format!("{week}.yaml")))
        .map(|bytes| {
            let WeekFile { week, hard, atypical, days_off, check_in, lines, .. } = fingerpost::yaml::read(&bytes).unwrap();
            Week { hard, atypical, days_off, check_in, lines, ..Week::new(week) }
        })
        .collect();
    (plan, weeks)
}

/// Asserts two figures alike to a ten-thousand-millionth.
#[track_caller]
pub(crate) fn near(what: &str, have: f64, want: f64) {
    assert!((have - want).abs() < 1e-10, "{what}: have {have}, want {want}");
}

/// What random lines are logged on; the last is unknown to the pack.
pub(crate) const NAMES: [&str; 6] = ["design-review", "investigation", "one-on-ones", "planning", "coding", "mystery"];

/// Six weeks of random lines: dated or for the whole week, rated or not.
pub(crate) fn any_weeks() -> impl Strategy<Value = Vec<Week>> {
    let line = (0..NAMES.len(), 0_u8..6, 1_u32..300, -2_i8..=3);
    vec(vec(line, 0..20), 6).prop_map(|weeks| {
        let first = IsoWeek::of(date(2026, 11, 2));
        let week = |(n, lines): (i32, Vec<(usize, u8, u32, i8)>)| {
            let mut week = Week::new(first.plus(n));
            week.lines = lines
                .into_iter()
                .map(|(name, day, minutes, energy)| {
                    let on = (day < 5).then(|| week.week.day(day));
                    let mut line = Line::new(on, id(NAMES[name]), Minutes::new(minutes).unwrap());
                    line.energy = Energy::new(energy).ok();
                    line.rated = line.energy.map(|_| Rated::SameDay);
                    line
                })
                .collect();
            week
        };
        (0..).zip(weeks).map(week).collect()
    })
}
