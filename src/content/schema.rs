//! The shape of a pack file as a JSON Schema, for editors that complete and check; knows nothing of packs that exist.

use super::fields::MAX_TEXT;
use super::sections::{ACTIVITY_COLUMNS, MAX_WORDS, OTHER, TOPIC_COLUMNS, TRACK_COLUMNS};
use crate::lang::Lang;
use serde_json::{Map, Value, json};

/// The name under which the template looks for the schema, beside itself.
pub const SCHEMA_FILE: &str = "pack.schema.json";

/// JSON Schema of one pack file, described in a language. Draft 7, which is what the YAML language servers of editors understand; so no `$ref`
/// has a neighbour, since draft 7 ignores neighbours.
pub fn json_schema(lang: Lang) -> Value {
    let mut schema = object("schema-pack", REQUIRED, sections());
    if let Some(root) = schema.as_object_mut() {
        root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        root.insert("title".to_owned(), json!(lang.text("schema-heading")));
        root.insert("definitions".to_owned(), definitions());
    }
    speak(&mut schema, lang);
    schema
}

/// Puts the sentences of a language in place of their keys.
fn speak(value: &mut Value, lang: Lang) {
    let columns = value.get("maxLength").and_then(Value::as_u64).unwrap_or_default();
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(what)) = fields.get_mut("description") {
                let values = [("columns", columns.into()), ("words", MAX_WORDS.into()), ("other", OTHER.into())];
                *what = lang.instead(what, &values).unwrap_or_default();
            }
            fields.values_mut().for_each(|below| speak(below, lang));
        }
        Value::Array(all) => all.iter_mut().for_each(|below| speak(below, lang)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What a pack must have to be one.
const REQUIRED: &[&str] = &["id", "title", "lang", "tracks", "topics", "statements", "mixes"];

type Field = (&'static str, Value);

/// A group of fields with no others allowed.
fn object(what: &str, required: &[&str], fields: Vec<Field>) -> Value {
    let properties: Map<String, Value> = fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    json!({"type": "object", "description": what, "additionalProperties": false, "required": required, "properties": properties})
}

fn refer(definition: &str) -> Value {
    json!({"$ref": format!("#/definitions/{definition}")})
}

fn list_of(definition: &str, what: &str) -> Value {
    json!({"type": "array", "description": what, "items": refer(definition)})
}

/// A value for each track, either of which may be left out.
fn by_side(definition: &str, what: &str) -> Value {
    object(what, &[], vec![("staff", refer(definition)), ("em", refer(definition))])
}

fn text(what: &str) -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": MAX_TEXT, "description": what})
}

/// Text for a column that is `columns` wide.
fn short(columns: usize, what: &str) -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": columns, "description": what})
}

fn id(what: &str) -> Value {
    json!({"type": "string", "pattern": "^[A-Za-z0-9_-]{1,40}$", "description": what})
}

fn activity_id(what: &str) -> Value {
    json!({"type": "string", "pattern": "^[a-z0-9-]{1,40}$", "description": what})
}

fn ids(what: &str) -> Value {
    json!({"type": "array", "description": what, "items": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,40}$"}})
}

fn side(what: &str) -> Value {
    json!({"enum": ["staff", "em"], "description": what})
}

fn weight(what: &str) -> Value {
    json!({"type": "number", "minimum": 0, "maximum": 1, "description": what})
}

fn sections() -> Vec<Field> {
    vec![
        ("format", json!({"const": 1, "description": "schema-format"})),
        ("id", id("schema-id")),
        ("title", text("schema-title")),
        ("lang", json!({"enum": ["en", "fr"], "description": "schema-lang"})),
        ("tracks", {
            let what = "schema-tracks";
            json!({"type": "array", "minItems": 2, "maxItems": 2, "items": refer("track"), "description": what})
        }),
        ("sources", list_of("source", "schema-sources")),
        ("framing", list_of("note", "schema-framing")),
        ("topics", list_of("topic", "schema-topics")),
        ("statements", list_of("statement", "schema-statements")),
        ("forks", list_of("fork", "schema-forks")),
        ("readings", list_of("note", "schema-readings")),
        ("wants", list_of("want", "schema-wants")),
        ("trials", list_of("trial", "schema-trials")),
        ("signals", by_side("note", "schema-signals")),
        ("trial_notes", list_of("note", "schema-trial-notes")),
        ("decisions", by_side("note", "schema-decisions")),
        ("decision_notes", list_of("note", "schema-decision-notes")),
        ("further", list_of("note", "schema-further")),
        ("activities", list_of("activity", "schema-activities")),
        ("mixes", by_side("mix", "schema-mixes")),
    ]
}

/// The fields that say where a text comes from.
fn cited(mut fields: Vec<Field>) -> Vec<Field> {
    fields.push(("facts", ids("schema-facts")));
    fields.push(("sources", ids("schema-cited")));
    fields
}

fn definitions() -> Value {
    let track = vec![
        ("name", text("schema-track-name")),
        ("short", short(TRACK_COLUMNS, "schema-track-short")),
        ("line", text("schema-track-line")),
    ];
    let source = vec![("id", id("schema-source-id")), ("cite", text("schema-source-cite"))];
    let note = vec![("id", id("schema-note-id")), ("side", side("schema-note-side")), ("text", text("schema-note-text"))];
    let mix = json!({
        "type": "object",
        "description": "schema-mix",
        "additionalProperties": {"type": "number", "minimum": 0, "maximum": 100},
    });
    json!({
        "track": object("schema-track", &["name", "short", "line"], track),
        "source": object("schema-source", &["id", "cite"], source),
        "note": object("schema-note", &["id", "text"], cited(note)),
        "topic": object("schema-topic", &["id", "name", "lead"], topic()),
        "pair": object("schema-pair", &["id", "theme"], pair()),
        "item": object("schema-item", &["text"], item()),
        "aside": object("schema-aside", &["kind", "text"], aside()),
        "statement": object("schema-statement", &["id", "side", "text"], statement()),
        "fork": object("schema-fork", &["id", "question", "staff", "em"], fork()),
        "want": object("schema-want", &["id", "side", "text"], want()),
        "trial": object("schema-trial", &["id", "side", "title", "text", "activity"], trial()),
        "activity": object("schema-activity", &["id", "name", "what", "staff", "em"], activity()),
        "mix": mix,
    })
}

fn topic() -> Vec<Field> {
    vec![
        ("id", id("schema-topic-id")),
        ("name", short(TOPIC_COLUMNS, "schema-topic-name")),
        ("lead", text("schema-topic-lead")),
        ("statements", ids("schema-topic-statements")),
        ("pairs", list_of("pair", "schema-topic-pairs")),
    ]
}

fn pair() -> Vec<Field> {
    vec![
        ("id", id("schema-pair-id")),
        ("theme", text("schema-pair-theme")),
        ("staff", refer("item")),
        ("em", refer("item")),
        ("both", list_of("aside", "schema-pair-both")),
    ]
}

fn item() -> Vec<Field> {
    cited(vec![("text", text("schema-item-text")), ("more", list_of("aside", "schema-item-more"))])
}

fn aside() -> Vec<Field> {
    let kinds = json!({
        "enum": ["detail", "example", "trade-off", "regret", "myth", "further"],
        "description": "schema-aside-kind",
    });
    cited(vec![("kind", kinds), ("text", text("schema-aside-text"))])
}

fn statement() -> Vec<Field> {
    cited(vec![
        ("id", id("schema-statement-id")),
        ("side", side("schema-statement-side")),
        ("text", text("schema-statement-text")),
        ("activities", ids("schema-statement-activities")),
    ])
}

fn fork() -> Vec<Field> {
    cited(vec![
        ("id", id("schema-fork-id")),
        ("question", text("schema-fork-question")),
        ("staff", text("schema-fork-staff")),
        ("em", text("schema-fork-em")),
    ])
}

fn want() -> Vec<Field> {
    cited(vec![("id", id("schema-want-id")), ("side", side("schema-want-side")), ("text", text("schema-want-text"))])
}

fn trial() -> Vec<Field> {
    cited(vec![
        ("id", id("schema-trial-id")),
        ("side", side("schema-trial-side")),
        ("title", text("schema-trial-title")),
        ("text", text("schema-trial-text")),
        ("activity", activity_id("schema-trial-activity")),
    ])
}

fn activity() -> Vec<Field> {
    vec![
        ("id", activity_id("schema-activity-id")),
        ("name", short(ACTIVITY_COLUMNS, "schema-activity-name")),
        ("what", text("schema-activity-what")),
        ("staff", weight("schema-activity-staff")),
        ("em", weight("schema-activity-em")),
    ]
}
