//! The JSON Schema of packs and the packs that exist agree; knows nothing of the reader.

use super::sources;
use fingerpost::{content, yaml};
use serde_json::Value;

/// Holds `value` to the part of JSON Schema that the schema of packs uses.
fn check(schema: &Value, root: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("no {name}"));
        return check(target, root, value, at);
    }
    let mut wrong = Vec::new();
    let is = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some(other) => panic!("type {other}"),
        None => schema["enum"].as_array().is_none_or(|all| all.contains(value)) && (schema["const"].is_null() || schema["const"] == *value),
    };
    if !is {
        wrong.push(format!("{at}: {value} does not fit {schema}"));
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
    let length = value.as_str().map_or(0, |text| text.chars().count() as u64);
    if length > schema["maxLength"].as_u64().unwrap_or(u64::MAX) {
        wrong.push(format!("{at}: too long"));
    }
    wrong
}

fn read(text: &str) -> Value {
    yaml::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_template_fits_the_schema() {
    let schema = content::json_schema();
    assert_eq!(check(&schema, &schema, &read(content::template()), ""), Vec::<String>::new());
}

#[test]
fn every_file_of_the_built_in_pack_fits_the_schema() {
    let schema = content::json_schema();
    let mut part = schema.clone();
    part["required"] = Value::Array(Vec::new());
    for (file, bytes) in sources("staff-vs-em", "en") {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(check(&part, &schema, &read(&text), &file), Vec::<String>::new());
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = content::json_schema();
    for (from, to) in [("lang: en ", "lang: de "), ("my-fork", "my-fork\ncolour: red"), ("staff: 0.5", "staff: yes"), ("title:", "tilte:")]
    {
        let text = content::template().replacen(from, to, 1);
        assert_ne!(check(&schema, &schema, &read(&text), ""), Vec::<String>::new(), "{to}");
        assert!(content::parse(text.as_bytes(), "mine.yaml").is_err(), "{to}");
    }
}
