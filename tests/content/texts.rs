//! The pack that opens follows the method: its statements, weights and mixes; knows nothing of facts.

use super::pack;
use fingerpost::model::activity::ActivityId;
use fingerpost::model::scale::Side;

#[test]
fn the_six_topics_stand_in_order() {
    let pack = pack();
    let topics: Vec<(&str, &str)> = pack.topics.iter().map(|t| (t.id.as_str(), t.name.as_str())).collect();
    let want = [
        ("scope", "Scope"),
        ("influence", "Influence"),
        ("problems", "Problems"),
        ("metrics", "Metrics"),
        ("calendars", "Calendars"),
        ("growth", "Growth"),
    ];
    assert_eq!(topics, want);
}

#[test]
fn statements_point_at_the_activities_of_the_method() {
    let rows: [(&str, Side, &[&str]); 12] = [
        ("Q01", Side::Staff, &["investigation"]),
        ("Q02", Side::Staff, &["technical-writing", "cross-team-alignment"]),
        ("Q03", Side::Staff, &["design-review"]),
        ("Q04", Side::Staff, &["cross-team-alignment"]),
        ("Q05", Side::Staff, &["cross-team-alignment", "investigation"]),
        ("Q06", Side::Staff, &["technical-mentoring"]),
        ("Q07", Side::Em, &["one-on-ones"]),
        ("Q08", Side::Em, &["performance"]),
        ("Q09", Side::Em, &["planning"]),
        ("Q10", Side::Em, &["one-on-ones", "planning", "stakeholders", "hiring", "performance", "team-health", "team-meetings"]),
        ("Q11", Side::Em, &["stakeholders"]),
        ("Q12", Side::Em, &["hiring"]),
    ];
    let pack = pack();
    assert_eq!(pack.statements.len(), rows.len());
    for (statement, (id, side, activities)) in pack.statements.iter().zip(rows) {
        assert_eq!((statement.id.as_str(), statement.side), (id, side));
        let named: Vec<&str> = statement.activities.iter().map(ActivityId::as_str).collect();
        assert_eq!(named, activities, "{id}");
    }
    for topic in &pack.topics {
        assert!(!topic.statements.is_empty(), "{}", topic.id);
    }
}

#[test]
fn activities_weigh_what_the_method_says() {
    let staff = ["design-review", "technical-writing", "cross-team-alignment", "investigation", "technical-mentoring"];
    let em = ["one-on-ones", "planning", "stakeholders", "hiring", "performance", "team-health"];
    let neither = ["coding", "team-meetings", "on-call", "admin", "company", "learning", "own-growth", "not-work"];
    let pack = pack();
    let ids: Vec<&str> = pack.activities.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(ids, [staff.as_slice(), em.as_slice(), neither.as_slice()].concat());
    for activity in &pack.activities {
        let id = activity.id.as_str();
        let want = (f64::from(u8::from(staff.contains(&id))), f64::from(u8::from(em.contains(&id))));
        assert_eq!((activity.weights.staff, activity.weights.em), want, "{id}");
    }
}

#[test]
fn mixes_are_the_ones_of_the_method() {
    let rows: [(Side, &[(&str, f64)]); 2] = [
        (
            Side::Staff,
            &[
                ("coding", 30.0),
                ("design-review", 15.0),
                ("technical-writing", 15.0),
                ("cross-team-alignment", 15.0),
                ("investigation", 10.0),
                ("technical-mentoring", 10.0),
                ("other", 5.0),
            ],
        ),
        (
            Side::Em,
            &[
                ("one-on-ones", 20.0),
                ("planning", 15.0),
                ("stakeholders", 15.0),
                ("team-health", 12.0),
                ("hiring", 12.0),
                ("coding", 10.0),
                ("performance", 6.0),
                ("other", 10.0),
            ],
        ),
    ];
    let pack = pack();
    for (side, shares) in rows {
        let want = shares.iter().map(|(id, share)| ((*id).to_owned(), *share)).collect();
        assert_eq!(pack.mixes[&side], want);
    }
}
