//! The shape of a pack file as a JSON Schema, for editors that complete and check; knows nothing of packs that exist.

use super::fields::MAX_TEXT;
use super::sections::{ACTIVITY_COLUMNS, MAX_WORDS, OTHER, TOPIC_COLUMNS, TRACK_COLUMNS};
use serde_json::{Map, Value, json};

/// The name under which the template looks for the schema, beside itself.
pub const SCHEMA_FILE: &str = "pack.schema.json";

/// JSON Schema of one pack file. Draft 7, which is what the YAML language servers of editors understand; so no `$ref`
/// has a neighbour, since draft 7 ignores neighbours.
pub fn json_schema() -> Value {
    let mut schema = object("A fork between two tracks: comparison, quiz, trials and activities.", REQUIRED, sections());
    if let Some(root) = schema.as_object_mut() {
        root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        root.insert("title".to_owned(), json!("Content pack of fingerpost"));
        root.insert("definitions".to_owned(), definitions());
    }
    schema
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
    json!({"type": "string", "minLength": 1, "maxLength": columns, "description": format!("{what}, at most {columns} columns wide.")})
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
    json!({"enum": ["staff", "em"], "description": format!("{what}: `staff` is the first track, `em` the second.")})
}

fn weight(track: &str) -> Value {
    let what = format!("How much an hour of it counts for the {track} track, 0 to 1.");
    json!({"type": "number", "minimum": 0, "maximum": 1, "description": what})
}

fn sections() -> Vec<Field> {
    vec![
        ("format", json!({"const": 1, "description": "Version of this shape."})),
        ("id", id("What the pack is called in files and commands; no two packs share it.")),
        ("title", text("The fork in a few words.")),
        ("lang", json!({"enum": ["en", "fr"], "description": "Language of the texts."})),
        ("tracks", {
            let what = "The two paths: the first takes the side `staff` everywhere, the second `em`.";
            json!({"type": "array", "minItems": 2, "maxItems": 2, "items": refer("track"), "description": what})
        }),
        ("sources", list_of("source", "Where facts come from; cited by id.")),
        ("framing", list_of("note", "What greets a newcomer.")),
        ("topics", list_of("topic", "Tabs of the comparison.")),
        ("statements", list_of("statement", "The quiz: six statements for each side.")),
        ("forks", list_of("fork", "The quick quiz: each a choice between two ends.")),
        ("readings", list_of("note", "How the quiz is to be read.")),
        ("wants", list_of("want", "What one may want more of in a normal week.")),
        ("trials", list_of("trial", "Experiments to try a path with.")),
        ("signals", by_side("note", "The signal that a path fits, asked at the end of a trial.")),
        ("trial_notes", list_of("note", "Why to try, and what makes a trial fair.")),
        ("decisions", by_side("note", "The sentence to try on, for each path.")),
        ("decision_notes", list_of("note", "How to use that sentence.")),
        ("further", list_of("note", "What other sources add.")),
        ("activities", list_of("activity", "What time is logged on. A standard activity that is not listed counts for neither track.")),
        ("mixes", by_side("mix", "Hours of each role in percent: an assumption to start from.")),
    ]
}

/// The fields that say where a text comes from.
fn cited(mut fields: Vec<Field>) -> Vec<Field> {
    fields.push(("facts", ids("Facts that the text carries, by ids of your own.")));
    fields.push(("sources", ids("Ids of the sources it rests on.")));
    fields
}

fn definitions() -> Value {
    let track = vec![
        ("name", text("Such as \"Tech Lead\".")),
        ("short", short(TRACK_COLUMNS, "Name for narrow columns")),
        ("line", text("The path in one line.")),
    ];
    let source = vec![("id", id("What cites it.")), ("cite", text("Author, title, date: as a reader would cite it."))];
    let note = vec![
        ("id", id("Unique among the notes.")),
        ("side", side("Whose it is; leave it out for both")),
        ("text", text("A sentence or two.")),
    ];
    let mix = json!({
        "type": "object",
        "description": format!("Percent of the hours by activity id; `{OTHER}` for the rest; 100 in all."),
        "additionalProperties": {"type": "number", "minimum": 0, "maximum": 100},
    });
    json!({
        "track": object("One of the two paths.", &["name", "short", "line"], track),
        "source": object("Where facts come from.", &["id", "cite"], source),
        "note": object("A sentence that carries facts.", &["id", "text"], cited(note)),
        "topic": object("A tab of the comparison.", &["id", "name", "lead"], topic()),
        "pair": object("A row: one theme on both paths. It has `staff`, `em` or `both`.", &["id", "theme"], pair()),
        "item": object("One side of a row.", &["text"], item()),
        "aside": object("What a row opens: an example, a myth, advice.", &["kind", "text"], aside()),
        "statement": object("A statement of the quiz.", &["id", "side", "text"], statement()),
        "fork": object("A choice between two ends.", &["id", "question", "staff", "em"], fork()),
        "want": object("Something one may want more of.", &["id", "side", "text"], want()),
        "trial": object("An experiment with a path.", &["id", "side", "title", "text", "activity"], trial()),
        "activity": object("Something that time is logged on.", &["id", "name", "what", "staff", "em"], activity()),
        "mix": mix,
    })
}

fn topic() -> Vec<Field> {
    vec![
        ("id", id("Such as `scope`.")),
        ("name", short(TOPIC_COLUMNS, "Name of the tab")),
        ("lead", text("What the tab answers, one sentence.")),
        ("statements", ids("Statements of the quiz that belong here, by id; each belongs to one topic.")),
        ("pairs", list_of("pair", "Rows of the comparison.")),
    ]
}

fn pair() -> Vec<Field> {
    vec![
        ("id", id("Unique in the pack, such as `scope-core`.")),
        ("theme", text("What the row is about, in a few words.")),
        ("staff", refer("item")),
        ("em", refer("item")),
        ("both", list_of("aside", "Shown across both columns.")),
    ]
}

fn item() -> Vec<Field> {
    cited(vec![("text", text("The row's sentence or two.")), ("more", list_of("aside", "What Enter opens beyond it."))])
}

fn aside() -> Vec<Field> {
    let kinds = json!({
        "enum": ["detail", "example", "trade-off", "regret", "myth", "further"],
        "description": "What kind of thing it is; `regret` is advice on how to avoid one, `further` comes from other sources.",
    });
    cited(vec![("kind", kinds), ("text", text("A short paragraph."))])
}

fn statement() -> Vec<Field> {
    cited(vec![
        ("id", id("Such as `S1`.")),
        ("side", side("The track that agreeing speaks for")),
        ("text", text(&format!("First person, worded positively, at most {MAX_WORDS} words."))),
        ("activities", ids("Activities whose energy can contradict the answer.")),
    ])
}

fn fork() -> Vec<Field> {
    cited(vec![
        ("id", id("Such as `F1`.")),
        ("question", text("The question.")),
        ("staff", text("The answer that leans to the first track.")),
        ("em", text("The answer that leans to the second track.")),
    ])
}

fn want() -> Vec<Field> {
    cited(vec![
        ("id", id("Such as `W1`.")),
        ("side", side("The track that offers it")),
        ("text", text("What one may want, in a few words.")),
    ])
}

fn trial() -> Vec<Field> {
    cited(vec![
        ("id", id("Such as `T1`.")),
        ("side", side("The path it tries")),
        ("title", text("The trial in a few words.")),
        ("text", text("What to do, and what ends it.")),
        ("activity", activity_id("The activity that its time is logged on.")),
    ])
}

fn activity() -> Vec<Field> {
    vec![
        ("id", activity_id("Small letters, digits and hyphens, such as `design-review`.")),
        ("name", short(ACTIVITY_COLUMNS, "Name for columns")),
        ("what", text("What counts as it, in one line.")),
        ("staff", weight("first")),
        ("em", weight("second")),
    ]
}
