//! The fields that scripts rely on: there, of their type, and null before there is something.

use crate::sample::{Data, filled};
use fingerpost::report::json::render;
use serde_json::{Value, json};

/// Path, and an example of the type.
fn promised() -> Vec<(&'static str, Value)> {
    vec![
        ("/format", json!(1)),
        ("/quiz/d", json!(7)),
        ("/quiz/se", json!(2.9)),
        ("/quiz/q", json!(0.29)),
        ("/quiz/staff_mean", json!(4.2)),
        ("/quiz/em_mean", json!(3.0)),
        ("/quiz/band", json!("close")),
        ("/quiz/toward", json!("staff")),
        ("/quiz/outcome", json!("lean")),
        ("/audit/weeks", json!(6)),
        ("/audit/lines", json!(74)),
        ("/audit/hours", json!(198.5)),
        ("/audit/coverage", json!(0.83)),
        ("/audit/l", json!(0.82)),
        ("/audit/se", json!(0.31)),
        ("/audit/a", json!(0.2)),
        ("/audit/verdict", json!("none")),
        ("/audit/toward", json!("em")),
        ("/audit/gates/0/name", json!("")),
        ("/audit/gates/0/have", json!(12)),
        ("/audit/gates/0/need", json!(14)),
        ("/audit/gates/0/open", json!(false)),
        ("/audit/activities/0/id", json!("")),
        ("/audit/activities/0/hours", json!(1.5)),
        ("/audit/activities/0/lines", json!(9)),
        ("/audit/activities/0/rated", json!(9)),
        ("/audit/activities/0/energy_per_hour", json!(0.9)),
        ("/audit/drain_share", json!(0.2)),
        ("/audit/looks/0/week", json!(4)),
        ("/audit/looks/0/verdict", json!("none")),
        ("/reading", json!("conflict")),
        ("/contradictions/0/statement", json!("Q07")),
        ("/contradictions/0/answer", json!(5)),
        ("/contradictions/0/activity", json!("")),
        ("/contradictions/0/energy_per_hour", json!(-0.8)),
        ("/projection/staff/energy_per_hour", json!(0.6)),
        ("/projection/staff/covered", json!(0.8)),
        ("/projection/em/energy_per_hour", json!(0.6)),
        ("/projection/em/covered", json!(0.8)),
    ]
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn at(data: &Data) -> Value {
    serde_json::from_str(&render(&data.report(false))).expect("JSON")
}

#[test]
fn every_promised_field_is_there_with_its_type() {
    let value = at(&filled());
    for (path, example) in promised() {
        assert_eq!(value.pointer(path).map(kind), Some(kind(&example)), "{path}");
    }
}

#[test]
fn what_is_not_there_yet_is_null() {
    let value = at(&Data::nothing());
    assert_eq!((&value["quiz"], &value["audit"], &value["reading"]), (&Value::Null, &Value::Null, &json!("waiting")));
    assert_eq!(value["contradictions"], json!([]));
    assert_eq!(
        value.pointer("/projection/em"),
        Some(&json!({"energy_per_hour": null, "covered": 0.0, "own_mix": false, "unmeasured": "one-on-ones"}))
    );

    let mut begun = filled();
    begun.today = jiff::civil::date(2026, 11, 5);
    if let Some((_, weeks)) = &mut begun.audit {
        weeks.truncate(1);
        weeks[0].lines.truncate(2);
    }
    let value = at(&begun);
    for path in ["/audit/l", "/audit/se", "/audit/a", "/audit/toward", "/audit/drain_share", "/audit/activities/0/energy_per_hour"] {
        assert_eq!(value.pointer(path), Some(&Value::Null), "{path}");
    }
    assert_eq!(value["audit"]["looks"], json!([]));
}

#[test]
fn notes_are_told_only_where_asked_for() {
    let (without, with) = (render(&filled().report(false)), render(&filled().report(true)));
    assert!(!without.contains("I did not expect that."));
    assert!(with.contains("I did not expect that."));
}
