//! The JSON Schema of packs and the packs that exist agree, and an editor has something to say on every key; knows
//! nothing of the reader.

use super::sources;
use fingerpost::lang::Lang;
use fingerpost::{content, yaml};
use serde_json::Value;

/// Words of JSON Schema that [`check`] holds values to, or that only inform.
const KNOWN: [&str; 18] = [
    "$ref",
    "type",
    "enum",
    "const",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "pattern",
    "description",
    "title",
    "definitions",
];

fn resolve<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    match schema["$ref"].as_str() {
        Some(name) => root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("no {name}")),
        None => schema,
    }
}

fn is_of_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        other => panic!("type {other}"),
    }
}

/// Whether a text fits one of the two patterns of ids.
fn fits(pattern: &str, text: &str) -> bool {
    let good = |c: char| match pattern {
        "^[A-Za-z0-9_-]{1,40}$" => c.is_ascii_alphanumeric() || c == '-' || c == '_',
        "^[a-z0-9-]{1,40}$" => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-',
        other => panic!("pattern {other}"),
    };
    (1..=40).contains(&text.len()) && text.chars().all(good)
}

/// A count as a number to compare with bounds.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether `n` is outside the bounds that the schema sets under these two names.
fn outside(schema: &Value, (low, high): (&str, &str), n: f64) -> bool {
    schema[low].as_f64().is_some_and(|low| n < low) || schema[high].as_f64().is_some_and(|high| n > high)
}

/// Holds `value` to the part of JSON Schema that the schema of packs uses.
fn check(schema: &Value, root: &Value, value: &Value, at: &str) -> Vec<String> {
    let schema = resolve(schema, root);
    let mut wrong = Vec::new();
    let type_fits = schema["type"].as_str().is_none_or(|name| is_of_type(name, value));
    let enum_fits = schema["enum"].as_array().is_none_or(|all| all.contains(value));
    let const_fits = schema["const"].is_null() || schema["const"] == *value;
    let pattern_fits = schema["pattern"].as_str().is_none_or(|p| value.as_str().is_some_and(|text| fits(p, text)));
    if !(type_fits && enum_fits && const_fits && pattern_fits) {
        wrong.push(format!("{at}: {value} does not fit {schema}"));
    }
    let length = value.as_str().map(|text| number(text.chars().count()));
    let count = value.as_array().map(|list| number(list.len()));
    let bounds = [(("minLength", "maxLength"), length), (("minItems", "maxItems"), count), (("minimum", "maximum"), value.as_f64())];
    for (names, n) in bounds {
        if n.is_some_and(|n| outside(schema, names, n)) {
            wrong.push(format!("{at}: {value} is out of bounds"));
        }
    }
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value[key].is_null() {
            wrong.push(format!("{at}: no {key}"));
        }
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let known = schema["properties"].get(key).unwrap_or(&schema["additionalProperties"]);
        if known.is_object() {
            wrong.extend(check(known, root, inner, &format!("{at}.{key}")));
        } else {
            wrong.push(format!("{at}: the key {key} is not in the schema"));
        }
    }
    for inner in value.as_array().into_iter().flatten() {
        wrong.extend(check(&schema["items"], root, inner, &format!("{at}[]")));
    }
    wrong
}

fn read(text: &str) -> Value {
    yaml::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

/// Calls `visit` with every schema within a schema.
fn each(schema: &Value, at: &str, visit: &mut impl FnMut(&Value, &str)) {
    visit(schema, at);
    for group in ["properties", "definitions"] {
        for (key, inner) in schema[group].as_object().into_iter().flatten() {
            each(inner, &format!("{at}/{key}"), visit);
        }
    }
    for key in ["items", "additionalProperties"] {
        if schema[key].is_object() {
            each(&schema[key], &format!("{at}/{key}"), visit);
        }
    }
}

#[test]
fn the_template_fits_the_schema() {
    let schema = content::json_schema(Lang::En);
    assert_eq!(check(&schema, &schema, &read(content::template("en")), ""), Vec::<String>::new());
}

#[test]
fn every_file_of_every_built_in_pack_fits_the_schema() {
    let schema = content::json_schema(Lang::En);
    let mut part = schema.clone();
    part["required"] = Value::Array(Vec::new());
    for (id, lang) in content::shipped() {
        for (file, bytes) in sources(id, lang) {
            let text = String::from_utf8(bytes).unwrap();
            assert_eq!(check(&part, &schema, &read(&text), &format!("{id}/{lang}/{file}")), Vec::<String>::new());
        }
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = content::json_schema(Lang::En);
    let rows = [
        ("lang: en ", "lang: de "),
        ("my-fork", "my-fork\ncolour: red"),
        ("my-fork", "my fork"),
        ("staff: 0.5", "staff: yes"),
        ("staff: 0.5", "staff: 1.5"),
        ("format: 1", "format: 2"),
        ("title:", "tilte:"),
        ("kind: trade-off", "kind: tradeoff"),
        ("id: S2, side: staff, ", "id: S2, "),
        ("name: Design review", "name: Reviews of every design"),
        ("activity: planning", "activity: Planning"),
        ("tracks:\n", "tracks:\n  - {name: A, short: A, line: A}\n"),
    ];
    for (from, to) in rows {
        let text = content::template("en").replacen(from, to, 1);
        assert_ne!(text, content::template("en"), "the template has no {from}");
        assert_ne!(check(&schema, &schema, &read(&text), ""), Vec::<String>::new(), "{to}");
        assert!(content::parse(text.as_bytes(), "mine.yaml").is_err(), "{to}");
    }
}

/// What an editor says of each key, in this language.
fn said(lang: Lang) -> Vec<String> {
    let schema = content::json_schema(lang);
    let mut said = Vec::new();
    each(&schema, "", &mut |inner, at| {
        let whole = inner.as_object().unwrap_or_else(|| panic!("{at} is no schema"));
        if inner["$ref"].is_string() {
            // Draft 7 ignores what stands beside a reference.
            assert_eq!(whole.len(), 1, "{at}");
        }
        for key in whole.keys() {
            assert!(KNOWN.contains(&key.as_str()) || (at.is_empty() && key == "$schema"), "{at}: the check knows nothing of {key}");
        }
        for (key, of) in inner["properties"].as_object().into_iter().flatten() {
            let words = resolve(of, &schema)["description"].as_str().unwrap_or_default();
            assert!(words.ends_with('.') && words.len() > 10, "{at}: no description of {key}");
            said.push(words.to_owned());
        }
    });
    said
}

#[test]
fn an_editor_finds_a_word_on_every_key_in_either_language() {
    let (english, french) = (said(Lang::En), said(Lang::Fr));
    assert!(english.len() > 70 && english.len() == french.len(), "{}", english.len());
    for (english, french) in english.iter().zip(&french) {
        assert_ne!(english, french);
    }
}

#[test]
fn the_template_tells_an_editor_where_the_schema_is() {
    let hint = format!("# yaml-language-server: $schema={}", content::SCHEMA_FILE);
    let how = format!("`fingerpost pack schema > {}`", content::SCHEMA_FILE);
    for template in ["en", "fr"].map(content::template) {
        assert_eq!(template.lines().next(), Some(hint.as_str()));
        assert!(template.contains(&how), "and how to put it there");
    }
}
