//! What is saved comes back as it was, for every kind of document.

use super::sample::{audit_id, bytes, stamp, store, week, week_key, week_with};
use fingerpost::model::{
    ActivityId, Attempt, AttemptId, Audit, Decision, Doc, DocKey, Energy, EventRef, Excellent, ForkAnswer, Likert, Line, Minutes, Rated,
    Rule, RuleMatch, Rules, Side, StaffArchetype, Trial, TrialLog, TrialState, Trials, Week,
};
use fingerpost::storage::{Loaded, Store};
use jiff::civil::date;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};

/// Any characters, and often those that YAML readers trip over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()),
        vec(
            prop_oneof![
                Just("\n"),
                Just("\r\n"),
                Just("\t"),
                Just(" "),
                Just("  "),
                Just("#"),
                Just("- "),
                Just(": "),
                Just("a"),
                Just("é"),
                Just("👩\u{200d}💻"),
                Just("'"),
                Just("\""),
                Just("<<<<<<< "),
                Just("---"),
                Just("\u{1}"),
                Just("\u{7f}"),
                Just("\\"),
                Just("%"),
                Just("|"),
                Just("\r"),
                Just("\u{85}"),
                Just("no"),
                Just("1"),
            ],
            0..10
        )
        .prop_map(|parts| parts.concat()),
    ]
}

fn a_line() -> impl Strategy<Value = Line> {
    let event = (text(), text(), any::<bool>(), text(), 0_u32..3).prop_map(|(uid, title, vanished, calendar, n)| EventRef {
        uid,
        start: "2026-11-02T10:00:00+01:00".to_owned(),
        title,
        vanished,
        moved_to: calendar.clone(),
        calendar,
        attendees: n,
        recurring: n == 1,
        minutes: n * 30,
    });
    let on = of((0_i64..9).prop_map(|n| date(2026, 11, 2).saturating_add(jiff::ToSpan::days(n))));
    let rated = of(prop_oneof![Just(Rated::SameDay), Just(Rated::Recalled)]);
    (on, 1_u32..=10_080, of(-2_i8..=2), rated, text(), of(text()), of(event)).prop_map(
        |(on, minutes, energy, rated, note, trial, event)| {
            let energy = energy.map(|e| Energy::new(e).unwrap());
            Line { energy, rated, note, trial, event, ..Line::new(on, activity(), Minutes::new(minutes).unwrap()) }
        },
    )
}

fn activity() -> ActivityId {
    ActivityId::new("design-review").unwrap()
}

fn a_week() -> impl Strategy<Value = (DocKey, Doc)> {
    (any::<bool>(), any::<bool>(), 0_u8..=14, text(), vec(a_line(), 0..4)).prop_map(|(hard, atypical, halves, check_in, lines)| {
        let days_off = f64::from(halves) / 2.0;
        (week_key("2026-W45"), Doc::Week(Week { hard, atypical, days_off, check_in, lines, ..Week::new(week("2026-W45")) }))
    })
}

fn a_plan() -> impl Strategy<Value = (DocKey, Doc)> {
    (text(), 4_u8..=6, 4_u8..=200).prop_map(|(title, weeks, halves)| {
        let audit = Audit { title, first_week: week("2026-W45"), weeks, hours_a_week: f64::from(halves) / 2.0 };
        (DocKey::Audit(audit_id()), Doc::Audit(audit))
    })
}

fn an_attempt() -> impl Strategy<Value = (DocKey, Doc)> {
    let id: AttemptId = "2026-11-21T101500".parse().unwrap();
    let answers = btree_map("Q[0-9]{2}", (1_u8..=5).prop_map(|n| Likert::new(n).unwrap()), 0..12);
    let said = prop_oneof![Just(ForkAnswer::Staff), Just(ForkAnswer::Em), Just(ForkAnswer::Undecided)];
    let forks = btree_map("[FNY][0-9]?", said, 0..6);
    (text(), any::<u64>(), answers, forks, of(text()), any::<bool>()).prop_map(move |(pack, seed, answers, forks, at, finished)| {
        (DocKey::Attempt(id), Doc::Attempt(Attempt { id, pack, seed, answers, forks, at, finished }))
    })
}

fn a_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Staff), Just(Side::Em)]
}

fn trials() -> impl Strategy<Value = (DocKey, Doc)> {
    let trial = (text(), of(text()), text(), a_side(), text(), text(), vec(text(), 0..3), of(any::<bool>()), text());
    let trial = trial.prop_map(|(id, from, title, side, duties, gaps, log, signal, outcome)| Trial {
        id,
        from,
        title,
        side,
        state: TrialState::Running,
        activity: Some(activity()),
        start: Some(date(2026, 11, 2)),
        review: None,
        duties,
        gaps,
        way_back: String::new(),
        log: log.into_iter().map(|text| TrialLog { on: date(2026, 11, 3), text }).collect(),
        signal,
        outcome,
    });
    vec(trial, 0..3).prop_map(|trials| (DocKey::Trials, Doc::Trials(Trials { trials })))
}

fn rules() -> impl Strategy<Value = (DocKey, Doc)> {
    let when = prop_oneof![
        text().prop_map(RuleMatch::Words),
        text().prop_map(RuleMatch::Title),
        text().prop_map(RuleMatch::Series),
        text().prop_map(RuleMatch::Event),
        text().prop_map(RuleMatch::Pattern),
    ];
    vec(when.prop_map(|when| Rule { when, activity: activity() }), 0..4).prop_map(|rules| (DocKey::Rules, Doc::Rules(Rules { rules })))
}

fn decision() -> impl Strategy<Value = (DocKey, Doc)> {
    let excellent = btree_map(a_side(), (text(), of(any::<bool>())).prop_map(|(answer, vague)| Excellent { answer, vague }), 0..3);
    let mixes = btree_map(a_side(), btree_map(text(), 0.0..=100.0, 0..3), 0..3);
    let archetype = of(prop_oneof![Just(StaffArchetype::TechLead), Just(StaffArchetype::RightHand)]);
    let sets = (btree_set(text(), 0..3), btree_set(text(), 0..3), btree_map(text(), text(), 0..3));
    (sets, excellent, of(any::<u32>()), of(any::<bool>()), archetype, text(), of(any::<bool>()), mixes, any::<bool>()).prop_map(
        |((marks, wants, contradictions), excellent, company_size, parity, archetype, statement, gives_energy, mixes, welcomed)| {
            let decision = Decision {
                marks,
                wants,
                excellent,
                contradictions,
                company_size,
                parity,
                archetype,
                statement,
                gives_energy,
                mixes,
                welcomed,
            };
            (DocKey::Decision, Doc::Decision(decision))
        },
    )
}

fn check(key: DocKey, doc: &Doc) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::new(dir.path());
    let saved = store.save(key, doc, None).unwrap();
    assert_eq!(store.load(key), Loaded::Ready(doc.clone(), saved.stamp), "{}", String::from_utf8_lossy(&bytes(&store, key)));
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    #[test]
    fn every_document_comes_back_as_it_was((key, doc) in prop_oneof![a_week(), a_plan(), an_attempt(), trials(), rules(), decision()]) {
        check(key, &doc);
        prop_assert!(true);
    }
}

#[test]
fn notes_come_back_byte_by_byte() {
    let notes = [
        "no",
        "1e3",
        "12:30",
        "~",
        "one\ntwo\n\n",
        "trailing  \nblanks \n",
        "\tleading tab",
        "tab\tinside",
        "win\r\ndows\r\n",
        "lone\rreturn",
        "👩\u{200d}💻 日本",
        "# none",
        "<<<<<<< HEAD\n>>>>>>> theirs",
        "--- \n...",
        "\u{1}\u{1b}[31m",
        "a\u{85}b\u{2028}c",
        "\u{feff}",
        " ",
        "\n",
        "'\"",
        "| folded",
        "key: value",
        "- item",
        "\\n",
        "9".repeat(400).leak(),
    ];
    for note in notes {
        check(week_key("2026-W45"), &week_with("2026-W45", &[note]));
    }
}

#[test]
fn a_week_file_reads_like_the_one_in_the_manual() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::new(dir.path());
    let event = EventRef {
        uid: "abc@example.com".to_owned(),
        start: "2026-11-02T10:00:00+01:00".to_owned(),
        title: "Queue redesign review".to_owned(),
        ..EventRef::default()
    };
    let line = Line {
        energy: Some(Energy::MAX),
        rated: Some(Rated::SameDay),
        note: "The queue redesign".to_owned(),
        event: Some(event),
        ..Line::new(Some(date(2026, 11, 2)), activity(), Minutes::new(90).unwrap())
    };
    let check_in = "Two incidents, but the RFC landed.\n".to_owned();
    let doc = Doc::Week(Week { check_in, days_off: 1.5, lines: vec![line], ..Week::new(week("2026-W45")) });
    store.save(week_key("2026-W45"), &doc, None).unwrap();
    let want = "\
format: 1
week: 2026-W45
hard: false
atypical: false
days_off: 1.5
check_in: |
  Two incidents, but the RFC landed.
lines:
- \"on\": \"2026-11-02\"
  activity: design-review
  minutes: 90
  energy: 2
  rated: same-day
  note: The queue redesign
  event:
    uid: abc@example.com
    start: \"2026-11-02T10:00:00+01:00\"
    title: Queue redesign review
";
    assert_eq!(String::from_utf8(bytes(&store, week_key("2026-W45"))).unwrap(), want);
    assert!(store.path(week_key("2026-W45")).ends_with("audits/2026-W45/2026-W45.yaml"));
}

#[test]
fn comments_that_open_a_file_stay_when_it_is_saved() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let key = week_key("2026-W45");
    let text = format!("# My week\n# It was long.\n{}", String::from_utf8(bytes(&store, key)).unwrap());
    std::fs::write(store.path(key), text).unwrap();
    store.save(key, &week_with("2026-W45", &["first", "later"]), Some(&stamp(&store, key))).unwrap();
    assert!(bytes(&store, key).starts_with(b"# My week\n# It was long.\nformat: 1\n"));
}
