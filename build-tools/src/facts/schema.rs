//! Reads the facts of a schema of a model.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::text::escape_label;
use super::{Node, NodeId, Part, TEXT, digest};
use crate::model::{Additional, Bound, Child, Model, Schema, SchemaId, text};

/// Creates the node of a schema. Its number is that of the schema.
pub(super) fn node(model: &Model<'_>, id: SchemaId, schema: &Schema<'_>) -> Node {
    Node {
        facts: facts(schema),
        parts: parts(model, id, schema),
        pointer: model.pointer(id).unwrap_or_default().to_owned(),
        of: match &schema.parts[..] {
            [only] if !schema.has_own => Some(NodeId(only.id.index())),
            _ => None,
        },
    }
}

fn facts(schema: &Schema<'_>) -> BTreeMap<String, Value> {
    let mut facts = BTreeMap::new();
    let mut say = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            facts.insert(name.to_owned(), value);
        }
    };
    let mark = |set: bool| set.then_some(Value::Bool(true));
    let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
    say("type", (!is_union && !schema.types.is_any()).then(|| schema.types.to_string().into()));
    say("nullable", mark(schema.nullable));
    say("format", schema.format.map(Value::from));
    say("enum", schema.values.as_ref().map(|values| values.iter().map(|value| (*value).clone()).collect()));
    say("default", schema.default.cloned());
    for (index, bound) in Bound::ALL.iter().enumerate() {
        let Some((limit, exclusive)) = schema.bound(index) else { continue };
        say(bound.keyword, Some(number(limit)));
        let beyond = if bound.upper { "exclusiveMaximum" } else { "exclusiveMinimum" };
        say(beyond, mark(exclusive));
    }
    say("pattern", schema.pattern.map(Value::from));
    say("uniqueItems", mark(schema.unique_items));
    say("readOnly", mark(schema.read_only));
    say("writeOnly", mark(schema.write_only));
    say("deprecated", mark(schema.deprecated));
    say("additional", (schema.additional == Additional::Nothing).then(|| "closed".into()));
    say("discriminator", schema.discriminator.as_ref().map(|found| found.property.into()));
    say("unresolved", schema.unresolved.map(Value::from));
    for name in ["x-hidden", "x-beta"] {
        let set = schema.node.is_some_and(|node| node.get(name) == Some(&Value::Bool(true)));
        say(name, mark(set));
    }
    say(TEXT, sentences([schema.title, schema.description]));
    facts
}

/// Returns a short hash of the sentences of a node.
pub(super) fn sentences<const N: usize>(texts: [Option<&str>; N]) -> Option<Value> {
    let texts: Vec<&str> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| digest(&texts.join("\n"), 8).into())
}

fn number(value: f64) -> Value {
    // An f64 holds integers up to this size exactly.
    let whole = value.fract() == 0.0 && value.abs() < 9e15;
    if whole { json!(value as i64) } else { json!(value) }
}

fn parts(model: &Model<'_>, id: SchemaId, schema: &Schema<'_>) -> BTreeMap<String, Part> {
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    let pointer = model.pointer(id).unwrap_or_default();
    let mut rank = 0;
    let mut add = |label: String, child: &Child, required: bool, at: usize| {
        rank += 1;
        let part = Part {
            node: NodeId(child.id.index()),
            required,
            pointer: super::build::follow(model.root(), &format!("{pointer}{}", child.route)),
            rank: at * 10_000 + rank,
        };
        // Two alternatives of a union may have the same label.
        let label = if parts.contains_key(&label) { format!("{label}~{rank}") } else { label };
        parts.insert(label, part);
    };
    let order = order(schema);
    for (name, child) in &schema.properties {
        let at = order.get(name).copied().unwrap_or(order.len());
        add(format!("/{}", escape_label(name)), child, schema.required.contains(name), at);
    }
    if let Some(child) = &schema.items {
        add("[]".to_owned(), child, false, 0);
    }
    if let Additional::Of(child) = &schema.additional {
        add("/*".to_owned(), child, false, order.len() + 1);
    }
    for child in schema.one_of.iter().chain(&schema.any_of) {
        add(format!("/{}", alternative_label(model, child.id)), child, false, 0);
    }
    if let Some(child) = &schema.not {
        add(" not".to_owned(), child, false, 0);
    }
    for (key, child) in &schema.others {
        add(format!(" {}", escape_label(key)), child, false, 0);
    }
    parts
}

/// Returns the place of each property in the order of the text.
fn order<'a>(schema: &Schema<'a>) -> BTreeMap<&'a str, usize> {
    let properties = schema.node.and_then(|node| node.get("properties")?.as_object());
    let names = properties.into_iter().flatten().map(|(name, _)| name.as_str());
    names.enumerate().map(|(index, name)| (name, index)).collect()
}

/// Returns the label of an alternative of a union, as `compare` shows it: its properties with one value, or else all
/// its properties or its type.
fn alternative_label(model: &Model<'_>, id: SchemaId) -> String {
    let schema = model.schema(id);
    let fixed = schema.properties.iter().filter_map(|(name, child)| {
        match model.schema(child.id).values.as_deref()? {
            [value] => Some(format!("{}={}", escape_label(name), escape_label(&text(value)))),
            _ => None,
        }
    });
    let fixed: Vec<String> = fixed.collect();
    let label = if !fixed.is_empty() {
        fixed.join(",")
    } else if !schema.properties.is_empty() {
        let names = schema.properties.keys().map(|name| escape_label(name)).collect::<Vec<_>>();
        format!("with~20;{}", names.join(","))
    } else {
        escape_label(&schema.types.to_string())
    };
    format!("{{{label}}}")
}
