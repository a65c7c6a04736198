//! How titles find their activity, and whose word counts most; knows nothing of calendars.
#![cfg(test)]

use fingerpost::app::import::reason::reason;
use fingerpost::import::learn::learned;
use fingerpost::import::reason::Reason;
use fingerpost::import::sort::{Sorted, Sorter, TitleInput};
use fingerpost::lang::Lang;
use fingerpost::model::{ActivityId, EventRef, Line, Minutes, Rule, RuleMatch, Rules};
use proptest::prelude::{prop_assert, proptest};

fn id(text: &str) -> ActivityId {
    ActivityId::new(text).unwrap()
}

fn sorted(title: &str, attendees: u32, recurring: bool) -> Sorted {
    static SORTER: std::sync::LazyLock<Sorter> = std::sync::LazyLock::new(|| Sorter::new(&Rules::default(), &[]));
    SORTER.sort(&TitleInput::new(title, attendees, recurring))
}

fn check(rows: &[(&str, u32, bool, &str)]) {
    let sorter = Sorter::new(&Rules::default(), &[]);
    for (title, attendees, recurring, want) in rows {
        let got = sorter.sort(&TitleInput::new(title, *attendees, *recurring));
        assert_eq!(got.activity.as_ref().map_or("unsure", ActivityId::as_str), *want, "{title}: {:?}", got.reason);
    }
}

#[test]
fn words_of_english_calendars_are_known() {
    check(&[
        ("Payments ledger: architecture review", 7, false, "design-review"),
        ("Draft RFC: retries", 1, false, "technical-writing"),
        ("Backend guild", 18, true, "cross-team-alignment"),
        ("Postmortem INC-204", 9, false, "investigation"),
        ("Pairing with Ola", 2, false, "technical-mentoring"),
        ("1:1 Noor / Ines", 2, true, "one-on-ones"),
        ("Noor <> Ines", 2, true, "one-on-ones"),
        ("Sprint 31 planning", 8, true, "planning"),
        ("Steering committee", 9, true, "stakeholders"),
        ("Phone screen – backend", 2, false, "hiring"),
        ("Promotion committee", 6, false, "performance"),
        ("Team retro", 7, true, "team-health"),
        ("Focus time", 1, true, "coding"),
        ("Daily standup", 8, true, "team-meetings"),
        ("On-call handover", 3, true, "on-call"),
        ("Expenses", 1, false, "admin"),
        ("Company all-hands", 200, true, "company"),
        ("Rust conference", 1, false, "learning"),
        ("Dentist", 1, false, "not-work"),
    ]);
}

#[test]
fn words_of_french_calendars_are_known() {
    check(&[
        ("Revue d'architecture – facturation", 6, false, "design-review"),
        ("Rédaction RFC file de messages", 1, false, "technical-writing"),
        ("Guilde back", 18, true, "cross-team-alignment"),
        ("Post-mortem du 3 novembre", 9, false, "investigation"),
        ("Permanence technique", 0, true, "technical-mentoring"),
        ("Tête-à-tête Inès", 2, true, "one-on-ones"),
        ("Affinage backlog", 8, true, "planning"),
        ("COPIL paiement", 9, true, "stakeholders"),
        ("Entretien candidat backend", 3, false, "hiring"),
        ("Entretien annuel – Karim", 2, false, "performance"),
        ("Rétro d’équipe 🎉", 7, true, "team-health"),
        ("Revue de code", 1, true, "coding"),
        ("Mêlée quotidienne", 8, true, "team-meetings"),
        ("Astreinte semaine 45", 1, false, "on-call"),
        ("Notes de frais", 1, false, "admin"),
        ("Plénière du trimestre", 150, false, "company"),
        ("Veille techno", 1, true, "learning"),
        ("Dentiste", 1, false, "not-work"),
    ]);
}

#[test]
fn stems_alone_are_never_enough() {
    for title in [
        "Review",
        "Revue",
        "Interview",
        "Entretien",
        "Point",
        "Sync",
        "Demo",
        "Séminaire",
        "Atelier",
        "Workshop",
        "Quick call",
        "🔥",
        "",
        "KLX",
    ] {
        let got = sorted(title, 4, false);
        assert_eq!(got.activity, None, "{title}");
        assert!(
            matches!(got.reason, Reason::NoWords | Reason::NoMatch | Reason::Anything(_) | Reason::General(_)),
            "{title}: {:?}",
            got.reason
        );
    }
}

#[test]
fn every_way_to_write_a_one_on_one_asks_who_leads_it() {
    for title in ["1:1 Ana", "1-1 Ana", "1/1 Ana", "1on1 Ana", "One-on-one: Ana", "Ana 1:1s", "1:1 with my manager"] {
        let got = sorted(title, 2, true);
        assert_eq!(got.activity, Some(id("one-on-ones")), "{title}");
        assert!(got.asks_who_leads, "{title}");
    }
    assert!(!sorted("Daily standup", 8, true).asks_who_leads);
}

#[test]
fn the_longest_phrase_wins_and_is_the_reason() {
    let got = sorted("Sprint planning: design of the board", 8, true);
    assert_eq!((got.activity, got.reason), (Some(id("planning")), Reason::Matched("sprint planning".to_owned())));
}

#[test]
fn a_persons_rules_beat_all_and_the_nearest_one_wins() {
    let rule = |when, activity: &str| Rule { when, activity: id(activity) };
    let rules = Rules {
        rules: vec![
            rule(RuleMatch::Event("u1 2026-11-02".into()), "own-growth"),
            rule(RuleMatch::Series("u1".into()), "company"),
            rule(RuleMatch::Title("Daily Standup!".into()), "admin"),
            rule(RuleMatch::Words("daily".into()), "coding"),
            rule(RuleMatch::Words("standup".into()), "learning"),
            rule(RuleMatch::Pattern("^phx-\\d+".into()), "investigation"),
            rule(RuleMatch::Pattern("(".into()), "coding"),
        ],
    };
    let sorter = Sorter::new(&rules, &[("Project Falcon".into(), id("stakeholders"))]);
    let input = TitleInput::new("daily standup", 8, true);
    let rows = [
        (TitleInput { uid: "u1", start: "2026-11-02", ..input }, "own-growth"),
        (TitleInput { uid: "u1", start: "2026-11-03", ..input }, "company"),
        (input, "admin"),
        (TitleInput::new("Daily standup, platform", 8, true), "learning"),
        (TitleInput::new("PHX-17", 2, false), "investigation"),
        (TitleInput::new("project falcon 🦅", 6, false), "stakeholders"),
    ];
    for (input, want) in rows {
        assert_eq!(sorter.sort(&input).activity, Some(id(want)), "{input:?}");
    }
    assert_eq!(sorter.broken_rules().len(), 1, "a pattern that can't be read is named");
}

#[test]
fn words_of_a_rule_are_whole_words_in_their_order() {
    let rules = Rules { rules: vec![Rule { when: RuleMatch::Words("flow review".into()), activity: id("coding") }] };
    let sorter = Sorter::new(&rules, &[]);
    let own = |title| sorter.sort(&TitleInput::new(title, 3, false)).reason == Reason::OwnWords("flow review".to_owned());
    assert!(own("The FLOW review"));
    assert!(!own("Workflow review") && !own("Review flow") && !own("flow design review"));
}

/// Of the titles of one language: how many are sorted, and how many of those are right, in percent.
fn shares(table: &str, language: &str) -> (u32, u32) {
    let sorter = Sorter::new(&Rules::default(), &[]);
    let rows: Vec<Vec<&str>> = table.lines().map(|l| l.split('\t').collect()).filter(|c: &Vec<&str>| c[2] == language).collect();
    let sort = |c: &Vec<&str>| sorter.sort(&TitleInput::new(c[0], c[3].parse().unwrap(), c[4] == "yes")).activity;
    let answers: Vec<_> = rows.iter().filter_map(|c| Some((c[1], sort(c)?))).collect();
    let right = answers.iter().filter(|(label, got)| got.as_str() == *label).count();
    let percent = |n: usize, of: usize| u32::try_from(100 * n / of).unwrap();
    (percent(answers.len(), rows.len()), percent(right, answers.len()))
}

#[test]
fn most_titles_of_other_companies_are_sorted_and_nearly_all_of_those_are_right() {
    let tables = [
        ("own", include_str!("fixtures/titles/own.tsv")),
        ("fresh", include_str!("fixtures/titles/fresh.tsv")),
        ("last", include_str!("fixtures/titles/last.tsv")),
    ];
    for (name, table) in tables {
        for language in ["en", "fr"] {
            let (sorted, right) = shares(table, language);
            assert!(sorted >= 77 && right >= 91, "{name}, {language}: {sorted} % sorted, {right} % of them right");
        }
    }
}

#[test]
fn what_is_done_beats_what_it_is_about() {
    check(&[
        ("Retro: payments migration", 7, true, "team-health"),
        ("Sprint planning – launch week", 8, true, "planning"),
        ("Interview – product engineer", 3, false, "hiring"),
        ("Rétro – lancement facture", 7, true, "team-health"),
        ("Entretien candidat – équipe support", 2, false, "hiring"),
    ]);
}

#[test]
fn attendance_decides_where_words_leave_it_open() {
    check(&[
        ("Christmas party", 9, false, "team-health"),
        ("Christmas party", 150, false, "company"),
        ("Platform weekly", 8, true, "team-meetings"),
        ("Zephyr weekly", 8, true, "unsure"),
        ("Hebdo mobile", 8, true, "team-meetings"),
        ("Zéphyr hebdo", 8, true, "unsure"),
        ("Hana & Luis weekly", 2, true, "one-on-ones"),
        ("RFC 12: quotas", 1, false, "technical-writing"),
        ("RFC 12: quotas", 8, false, "design-review"),
    ]);
}

proptest! {
    #[test]
    fn any_title_is_sorted_without_harm(title in "\\PC{0,80}", attendees in 0..300_u32) {
        let got = sorted(&title, attendees, attendees % 2 == 0);
        prop_assert!(reason(Lang::En, &got.reason).chars().all(fingerpost::model::text::is_safe));
        prop_assert!((0.0..=1.0).contains(&got.confidence));
    }
}

#[test]
fn an_activity_of_a_persons_own_pack_is_reached_by_rules_and_by_what_was_sorted_by_hand() {
    let own = id("customer-visits");
    let rules = Rules { rules: vec![Rule { when: RuleMatch::Words("site visit".into()), activity: own.clone() }] };
    let got = Sorter::new(&rules, &[]).sort(&TitleInput::new("Site visit: Lyon", 3, false));
    assert_eq!(got.activity, Some(own.clone()));
    let event = EventRef { uid: "u".into(), title: "Factory tour".into(), ..EventRef::default() };
    let line = Line { event: Some(event), ..Line::new(None, own.clone(), Minutes::new(60).unwrap()) };
    let learned = learned([&line], &rules);
    let got = Sorter::new(&rules, &learned).sort(&TitleInput::new("FACTORY TOUR", 9, true));
    assert_eq!((got.activity, got.reason), (Some(own), Reason::ByHand));
}
