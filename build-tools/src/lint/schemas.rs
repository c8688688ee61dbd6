//! Types of schemas, and schemas that should have a name.
//!
//! Why: a schema without a type becomes any JSON, or with `nullable` beside limits a list, in silence. An inline
//! object, enum or union gets a made-up name, and two with one name silently become one type.
//! How: a schema that says nothing but what it is for is any JSON on purpose; all others have a type, and only the
//! words that belong to it.
//! Cases: `cases/schema_*.yaml`.

use serde_json::Value;

use super::hints::{found, similar};
use super::model::Kind;
use super::outline::{Node, Outline, component};
use super::report::Report;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "object", "array"];

/// The words that are about one type.
const WORDS: [(&str, &[&str]); 18] = [
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("x-enum-varnames", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// Whether a word says nothing about the form of a value.
pub(super) fn says_nothing(word: &str) -> bool {
    ["description", "example", "deprecated", "externalDocs", "xml"].contains(&word)
        || (word.starts_with("x-") && word != "x-enum-varnames")
}

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let union_members = union_members(outline);
    for node in outline.of(Kind::Schema) {
        if ["oneOf", "anyOf", "allOf", "not"].iter().any(|key| node.has(key)) {
            continue;
        }
        if let Some(name) = the_type(node, report) {
            words(node, name, report);
        }
        if !node.is_component() {
            inline(outline, node, &union_members, report);
        }
    }
}

/// The type, if it is one.
fn the_type<'a>(node: &Node<'a>, report: &mut Report<'_>) -> Option<&'a str> {
    match node.members.get("type") {
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => return Some(name),
        Some(Value::String(name)) => {
            let meant = similar(name, TYPES.into_iter()).map(|meant| format!("; did you mean `{meant}`?"));
            let known = || format!("; write one of `{}`", TYPES.join("`, `"));
            report.say(&node.at("type"), format!("`{name}` is no type{}", meant.unwrap_or_else(known)));
        }
        Some(Value::Array(_)) => {
            let message =
                "a list of types is of OpenAPI 3.1; write one `type`, and `nullable: true` for null";
            report.say(&node.at("type"), message);
        }
        Some(other) => report.say(&node.at("type"), format!("`type` must be text, not {}", found(other))),
        None if node.odd => {}
        None => {
            let word = node.members.keys().find(|word| !says_nothing(word))?;
            let types = WORDS.iter().find(|(other, _)| other == word).map(|(_, types)| types.join("` or `"));
            let advice = match (word.as_str(), types) {
                ("enum", _) => "write `string`".to_owned(),
                (_, Some(types)) => format!("write `{types}`"),
                (word, None) => format!("say what it is, or leave `{word}` out for any JSON"),
            };
            report.say(node.pointer(), format!("no `type` beside `{word}`; {advice}"));
        }
    }
    None
}

fn words(node: &Node<'_>, name: &str, report: &mut Report<'_>) {
    for (word, types) in WORDS.iter().filter(|(word, types)| node.has(word) && !types.contains(&name)) {
        let message =
            format!("`{word}` says nothing about `type: {name}`, only about `{}`", types.join("` and `"));
        report.say(&node.at(word), message);
    }
    if node.text("format") == Some("password") && name != "string" {
        let message =
            format!("only text can be a secret; `format: password` cannot stand beside `type: {name}`");
        report.say(&node.at("format"), message);
    }
    if name == "array" && !node.has("items") && !node.odd {
        let message = "an array without `items`; it says what the array holds, `items: {}` being any JSON";
        report.say(node.pointer(), message);
    }
}

/// The components that are members of a union.
fn union_members<'a>(outline: &Outline<'a>) -> std::collections::HashSet<&'a str> {
    let unions = outline.of(Kind::Schema).filter(|node| node.is_component());
    let members = unions.filter_map(|node| node.list("oneOf")).flatten();
    members.filter_map(|member| component(member.get("$ref")?.as_str()?, "schemas")).collect()
}

fn inline(
    outline: &Outline<'_>,
    node: &Node<'_>,
    union_members: &std::collections::HashSet<&str>,
    report: &mut Report<'_>,
) {
    if node.object("properties").is_some_and(|properties| !properties.is_empty()) {
        report
            .say(node.pointer(), "an object with properties has a name; make it a component and refer to it");
    }
    let Some(values) = node.list("enum") else { return };
    let Some(parent) = outline.parent(node) else { return };
    let setting = parent.kind == Kind::Parameter && parent.is("x-client-setting");
    let required =
        || parent.list("required").is_some_and(|names| names.iter().any(|name| name == node.spot.key));
    let tells = node.spot.slot == "properties"
        && parent.is_component()
        && union_members.contains(parent.spot.key)
        && values.len() == 1
        && required();
    if matches!(values.as_slice(), [Value::Bool(_)]) && !tells {
        report.warn(&node.at("enum"), "an `enum` of one boolean is not checked");
    } else if !setting && !tells && !values.is_empty() {
        report.say_broken(&node.at("enum"), "an enum has a name; make it a component and refer to it");
    }
}
