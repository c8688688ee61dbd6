//! The tree of a section as schemas.

use serde_json::{Map, Value, json};

use super::infer::{self, INFERRED};
use super::node::{Node, Shown, Tree};
use super::notes::Notes;
use super::places::Places;
use super::sentences::Fact;
use super::types::Type;
use crate::document::escape;

mod facts;

use facts::fact_on;

/// Returns the schema of a node, and the places of all in it. `examples` are those in its place, whatever their type.
pub(super) fn schema(
    tree: &Tree<'_>,
    index: usize,
    examples: &[&Value],
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Map<String, Value> {
    let node = tree.node(index);
    places.set(pointer, node.line);
    let mut schema = base(tree, index, examples, pointer, places, notes);
    // The words of a whole section belong to the body or the response, not to its schema.
    if index != 0 {
        describe(&mut schema, node);
    }
    if node.marks.nullable {
        schema.insert("nullable".to_owned(), json!(true));
    }
    for (line, fact) in &node.facts {
        fact_on(&mut schema, fact, *line, pointer, places, notes);
    }
    if node.marks.deprecated {
        schema.insert("deprecated".to_owned(), json!(true));
    }
    for (mark, keyword) in [
        (node.marks.beta, "x-beta"),
        (node.marks.read_only, "readOnly"),
        (node.marks.write_only, "writeOnly"),
        (node.inferred, INFERRED),
    ] {
        if mark {
            schema.insert(keyword.to_owned(), json!(true));
        }
    }
    schema
}

/// Returns the type, and the attributes of the value.
fn base(
    tree: &Tree<'_>,
    index: usize,
    examples: &[&Value],
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Map<String, Value> {
    let node = tree.node(index);
    let is_parent = node.union.is_none() && !node.children.is_empty();
    let is_folded = node.shown != Shown::Nothing && node.union.is_none() && !is_parent;
    let kind = match &node.kind {
        Some(kind) => kind,
        None if is_parent => &Type::Object,
        None if node.union.is_some() || (index == 0 && !is_folded) => &Type::Any,
        None => {
            say_folded(node, is_folded, notes);
            let mut schema = infer::schema(examples);
            schema.insert(INFERRED.to_owned(), json!(true));
            return schema;
        }
    };
    say_folded(node, is_folded, notes);
    if node.marks.typeless && !is_parent && !is_folded && node.union.is_none() {
        notes.say(node.line, format!("{} has no type: taken as any value", node.what()));
    }
    let pointer = format!("{pointer}{}", kind.attributes_pointer());
    let mut inner = Map::new();
    if let Some(keyword) = node.union {
        let members = node.children.iter().enumerate().map(|(order, child)| {
            Value::Object(schema(tree, *child, &[], &format!("{pointer}/{keyword}/{order}"), places, notes))
        });
        inner.insert(keyword.to_owned(), members.collect());
        if node.children.is_empty() {
            notes.say(node.line, format!("{} is a union without members", node.what()));
        }
    } else if is_parent {
        if !kind.has_attributes() {
            notes.say(node.line, format!("attributes stand beneath {}, whose type has none", node.what()));
        }
        inner = attributes(tree, index, &pointer, places, notes);
    } else if is_folded {
        inner = infer::attributes(&node.samples.objects);
        inner.insert(INFERRED.to_owned(), json!(true));
    }
    for (line, fact) in &node.facts {
        if let Fact::Additional(allowed) = fact {
            places.set(&format!("{pointer}/additionalProperties"), *line);
            inner.insert("additionalProperties".to_owned(), json!(allowed));
        }
    }
    kind.schema(inner)
}

fn say_folded(node: &Node<'_>, is_folded: bool, notes: &mut Notes) {
    if !is_folded {
        return;
    }
    let whose = node.what();
    let message = match node.samples.objects.is_empty() {
        true => format!("the attributes of {whose} are folded away, and no example shows them"),
        false => format!("the attributes of {whose} are folded away: they are inferred from the examples"),
    };
    notes.say(node.line, message);
}

/// Returns the properties, and which of them are required.
fn attributes(
    tree: &Tree<'_>,
    index: usize,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Map<String, Value> {
    let node = tree.node(index);
    let mut attributes = Map::new();
    let mut required = Vec::new();
    let mut properties = Map::new();
    for child in &node.children {
        let attribute = tree.node(*child);
        let Some(name) = attribute.name.as_ref().filter(|_| !attribute.is_repeated) else {
            continue;
        };
        let is_rest = attribute.marks.additional || name == "*";
        let at = match is_rest {
            true => format!("{pointer}/additionalProperties"),
            false => format!("{pointer}/properties/{}", escape(name)),
        };
        let examples = tree.values(attribute.parent, name);
        let schema = schema(tree, *child, &examples, &at, places, notes);
        if is_rest {
            attributes.insert("additionalProperties".to_owned(), schema.into());
            continue;
        }
        if attribute.marks.required {
            required.push(name.as_str());
        }
        properties.insert(name.clone(), schema.into());
    }
    if !attributes.contains_key("additionalProperties") && !node.is_member() {
        for name in node.awaited() {
            let what = node.what();
            notes.say(
                node.line,
                format!("the examples have `{name}` in {what}, which the page does not describe"),
            );
            let mut schema = infer::schema(&tree.values(index, name));
            schema.insert(INFERRED.to_owned(), json!(true));
            properties.insert(name.to_owned(), schema.into());
        }
    }
    if !required.is_empty() {
        attributes.insert("required".to_owned(), json!(required));
    }
    if !properties.is_empty() {
        attributes.insert("properties".to_owned(), properties.into());
    }
    attributes
}

/// Puts the title and the description beneath the type.
fn describe(schema: &mut Map<String, Value>, node: &Node<'_>) {
    let mut after_type = ["type", "format"].iter().filter(|key| schema.contains_key(**key)).count();
    for (key, text) in [("title", node.title.clone()), ("description", text(&node.description))] {
        if !text.is_empty() {
            schema.shift_insert(after_type, key.to_owned(), text.into());
            after_type += 1;
        }
    }
}

/// Paragraphs as one text.
pub(super) fn text(lines: &[&str]) -> String {
    lines.join("\n").trim().to_owned()
}
