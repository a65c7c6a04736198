//! The shape of a pack file as a JSON Schema, for editors that complete and check; knows nothing of packs that exist.

use super::fields::MAX_TEXT;
use serde_json::{Value, json};

/// JSON Schema (draft 2020-12) of one pack file.
pub fn json_schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Content pack of fingerpost",
        "description": "A fork between two tracks: comparison, quiz, trials and activities.",
        "type": "object",
        "additionalProperties": false,
        "required": ["id", "title", "lang", "tracks", "topics", "statements", "mixes"],
        "properties": sections(),
        "$defs": definitions(),
    })
}

fn list_of(definition: &str, what: &str) -> Value {
    json!({"type": "array", "description": what, "items": {"$ref": format!("#/$defs/{definition}")}})
}

fn by_side(definition: &str, what: &str) -> Value {
    let of = json!({"$ref": format!("#/$defs/{definition}")});
    json!({"type": "object", "description": what, "additionalProperties": false, "properties": {"staff": of, "em": of}})
}

fn sections() -> Value {
    json!({
        "format": {"const": 1, "description": "Version of this shape."},
        "id": {"$ref": "#/$defs/id"},
        "title": {"$ref": "#/$defs/text"},
        "lang": {"enum": ["en", "fr"], "description": "Language of the texts."},
        "tracks": {
            "type": "array", "minItems": 2, "maxItems": 2, "items": {"$ref": "#/$defs/track"},
            "description": "The two paths: the first takes the side `staff`, the second `em`.",
        },
        "sources": list_of("source", "Where facts come from."),
        "framing": list_of("note", "What greets a newcomer."),
        "topics": list_of("topic", "Tabs of the comparison."),
        "statements": list_of("statement", "The quiz: six for each side."),
        "forks": list_of("fork", "The quick quiz: each a choice between two ends."),
        "readings": list_of("note", "How the quiz is to be read."),
        "wants": list_of("want", "What one may want more of in a normal week."),
        "trials": list_of("trial", "Experiments to try a path with."),
        "signals": by_side("note", "The signal that a path fits."),
        "trial_notes": list_of("note", "What makes a trial fair."),
        "decisions": by_side("note", "The sentence to try on."),
        "decision_notes": list_of("note", "How to use that sentence."),
        "further": list_of("note", "What other sources add."),
        "activities": list_of("activity", "What time is logged on. A standard activity that is not listed counts for neither track."),
        "mixes": by_side("mix", "Hours of each role in percent, by activity id; `other` for the rest; 100 in all."),
    })
}

/// A group of fields with no others allowed.
fn group(required: &[&str], fields: &Value) -> Value {
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": fields})
}

fn definitions() -> Value {
    let id = json!({"$ref": "#/$defs/id"});
    let text = json!({"$ref": "#/$defs/text"});
    let ids = json!({"$ref": "#/$defs/ids"});
    let side = json!({"$ref": "#/$defs/side"});
    let item = json!({"$ref": "#/$defs/item"});
    let weight = json!({"type": "number", "minimum": 0, "maximum": 1, "description": "How much an hour of it counts for this track."});
    let name = |columns: usize| json!({"type": "string", "minLength": 1, "maxLength": columns});
    json!({
        "id": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,40}$"},
        "ids": {"type": "array", "items": id},
        "text": {"type": "string", "minLength": 1, "maxLength": MAX_TEXT},
        "side": {"enum": ["staff", "em"]},
        "track": group(&["name", "short", "line"], &json!({"name": text, "short": name(super::sections::TRACK_COLUMNS), "line": text})),
        "source": group(&["id", "cite"], &json!({"id": id, "cite": text})),
        "note": group(&["id", "text"], &json!({"id": id, "side": side, "text": text, "facts": ids, "sources": ids})),
        "aside": group(&["kind", "text"], &json!({
            "kind": {"enum": ["detail", "example", "trade-off", "regret", "myth", "further"]},
            "text": text, "facts": ids, "sources": ids,
        })),
        "item": group(&["text"], &json!({"text": text, "more": list_of("aside", "What Enter opens."), "facts": ids, "sources": ids})),
        "pair": group(&["id", "theme"], &json!({
            "id": id, "theme": text, "staff": item, "em": item, "both": list_of("aside", "Shown across both columns."),
        })),
        "topic": group(&["id", "name", "lead"], &json!({
            "id": id, "name": name(super::sections::TOPIC_COLUMNS), "lead": text,
            "statements": ids, "pairs": list_of("pair", "Rows: one theme on both paths."),
        })),
        "statement": group(&["id", "side", "text"], &json!({
            "id": id, "side": side, "activities": ids, "facts": ids, "sources": ids,
            "text": {"type": "string", "minLength": 1, "maxLength": MAX_TEXT, "description": "First person, at most 18 words."},
        })),
        "fork": group(&["id", "question", "staff", "em"], &json!({
            "id": id, "question": text, "staff": text, "em": text, "facts": ids, "sources": ids,
        })),
        "want": group(&["id", "side", "text"], &json!({"id": id, "side": side, "text": text, "facts": ids, "sources": ids})),
        "trial": group(&["id", "side", "title", "text", "activity"], &json!({
            "id": id, "side": side, "title": text, "text": text, "activity": id, "facts": ids, "sources": ids,
        })),
        "activity": group(&["id", "name", "what", "staff", "em"], &json!({
            "id": {"type": "string", "pattern": "^[a-z0-9-]{1,40}$"},
            "name": name(super::sections::ACTIVITY_COLUMNS), "what": text, "staff": weight, "em": weight,
        })),
        "mix": {"type": "object", "additionalProperties": {"type": "number", "minimum": 0, "maximum": 100}},
    })
}
