//! Types of schemas, and schemas that must have a name.
//!
//! Why: a schema without a type silently becomes any JSON, or a list if it has `nullable` and limits. An inline
//! object, enum or union gets a made-up name, and two with one name silently become one type.
//! How: a schema that has only texts is any JSON on purpose. All others must have a type, and only the keywords that
//! belong to it.
//! Cases: `cases/schema_*.yaml`.

use serde_json::Value;

use super::hints::{found, similar};
use super::model::Kind;
use super::outline::{Node, Outline, component};
use super::report::Report;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "object", "array"];

/// The keywords that belong to one type.
const KEYWORDS: [(&str, &[&str]); 18] = [
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

/// Reports whether a keyword does not restrict values.
pub(super) fn is_about_use(word: &str) -> bool {
    ["description", "example", "deprecated", "externalDocs", "xml"].contains(&word)
        || (word.starts_with("x-") && word != "x-enum-varnames")
}

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let union_alternatives = union_alternatives(outline);
    for node in outline.of(Kind::Schema) {
        if ["oneOf", "anyOf", "allOf", "not"].iter().any(|key| node.has(key)) {
            continue;
        }
        if let Some(name) = type_of(node, report) {
            keywords(node, name, report);
        }
        if !node.is_component() {
            inline(outline, node, &union_alternatives, report);
        }
    }
}

/// Returns the type, if it is one of OpenAPI's, and reports it if not.
fn type_of<'a>(node: &Node<'a>, report: &mut Report<'_>) -> Option<&'a str> {
    match node.value.get("type") {
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => return Some(name),
        Some(Value::String(name)) => {
            let meant = similar(name, TYPES.into_iter()).map(|meant| format!("; did you mean `{meant}`?"));
            let known = || format!("; write one of `{}`", TYPES.join("`, `"));
            report.error(&node.at("type"), format!("`{name}` is not a type{}", meant.unwrap_or_else(known)));
        }
        Some(Value::Array(_)) => {
            let message = "a list of types is allowed only in OpenAPI 3.1; write one `type`, and `nullable: true` for null";
            report.error(&node.at("type"), message);
        }
        Some(other) => report.error(&node.at("type"), format!("`type` must be text, not {}", found(other))),
        None if node.odd => {}
        None => {
            let word = node.value.keys().find(|word| !is_about_use(word))?;
            let types =
                KEYWORDS.iter().find(|(other, _)| other == word).map(|(_, types)| types.join("` or `"));
            let advice = match (word.as_str(), types) {
                ("enum", _) => "write `string`".to_owned(),
                (_, Some(types)) => format!("write `{types}`"),
                (word, None) => format!("write the type, or remove `{word}` to allow any JSON"),
            };
            report.error(node.pointer(), format!("no `type` beside `{word}`; {advice}"));
        }
    }
    None
}

fn keywords(node: &Node<'_>, name: &str, report: &mut Report<'_>) {
    for (word, types) in KEYWORDS.iter().filter(|(word, types)| node.has(word) && !types.contains(&name)) {
        let message =
            format!("`{word}` does not apply to `type: {name}`, only to `{}`", types.join("` and `"));
        report.error(&node.at(word), message);
    }
    if node.text("format") == Some("password") && name != "string" {
        let message =
            format!("`format: password` does not apply to `type: {name}`; only text can be a secret");
        report.error(&node.at("format"), message);
    }
    if name == "array" && !node.has("items") && !node.odd {
        let message = "an array without `items`; add the schema of the items, `items: {}` for any JSON";
        report.error(node.pointer(), message);
    }
}

/// Returns the components that are alternatives of a union.
fn union_alternatives<'a>(outline: &Outline<'a>) -> std::collections::HashSet<&'a str> {
    let unions = outline.of(Kind::Schema).filter(|node| node.is_component());
    let alternatives = unions.filter_map(|node| node.list("oneOf")).flatten();
    alternatives.filter_map(|alternative| component(alternative.get("$ref")?.as_str()?, "schemas")).collect()
}

fn inline(
    outline: &Outline<'_>,
    node: &Node<'_>,
    union_alternatives: &std::collections::HashSet<&str>,
    report: &mut Report<'_>,
) {
    if node.object("properties").is_some_and(|properties| !properties.is_empty()) {
        report.error(
            node.pointer(),
            "an object with properties must have a name; make it a component and refer to it",
        );
    }
    let Some(values) = node.list("enum") else { return };
    let Some(parent) = outline.parent(node) else { return };
    let setting = parent.kind == Kind::Parameter && parent.is("x-client-setting");
    let required =
        || parent.list("required").is_some_and(|names| names.iter().any(|name| name == node.spot.key));
    let tells = node.spot.slot == "properties"
        && parent.is_component()
        && union_alternatives.contains(parent.spot.key)
        && values.len() == 1
        && required();
    if matches!(values.as_slice(), [Value::Bool(_)]) && !tells {
        report.warn(&node.at("enum"), "an `enum` of one boolean is not checked");
    } else if !setting && !tells && !values.is_empty() {
        report
            .error_broken(&node.at("enum"), "an enum must have a name; make it a component and refer to it");
    }
}
