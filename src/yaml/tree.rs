//! A YAML document as a tree in which every value knows its line and column; knows nothing of packs or settings.

use crate::lang::Message;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use std::fmt;

/// Where a value stands in its file, both 1-based, 0 where unknown. Small, since a file may hold a million values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    line: u32,
    column: u32,
}

impl Place {
    pub fn line(self) -> Option<u64> {
        (self.line > 0).then_some(self.line.into())
    }

    pub fn column(self) -> Option<u64> {
        (self.column > 0).then_some(self.column.into())
    }
}

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    pub place: Place,
    pub value: Value,
}

/// What YAML can hold.
#[derive(Clone, Debug)]
pub enum Value {
    Empty,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key with its value, in the order of the file.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub place: Place,
    pub node: Node,
}

impl Value {
    /// What a person would call it.
    pub const fn kind(&self) -> Message {
        Message::new(match self {
            Self::Empty => "yaml-kind-nothing",
            Self::Bool(_) => "yaml-kind-bool",
            Self::Number(_) => "yaml-kind-number",
            Self::Text(_) => "yaml-kind-text",
            Self::List(_) => "yaml-kind-list",
            Self::Map(_) => "yaml-kind-group",
        })
    }
}

fn placed<T>(spanned: Spanned<T>) -> (T, Place) {
    let at = spanned.referenced;
    let [line, column] = [at.line(), at.column()].map(|n| u32::try_from(n).unwrap_or_default());
    (spanned.value, Place { line, column })
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (value, place) = placed(Spanned::<Value>::deserialize(deserializer)?);
        Ok(Self { place, value })
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Empty)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Empty)
    }

    fn visit_bool<E>(self, on: bool) -> Result<Value, E> {
        Ok(Value::Bool(on))
    }

    #[expect(clippy::cast_precision_loss, reason = "weights and percentages are small; larger numbers are refused anyway")]
    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "weights and percentages are small; larger numbers are refused anyway")]
    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(node) = seq.next_element()? {
            list.push(node);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            let (key, place) = placed(key);
            entries.push(Entry { key, place, node: map.next_value()? });
        }
        Ok(Value::Map(entries))
    }
}
