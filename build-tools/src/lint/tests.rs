//! Lints the good document, snapshots the findings of broken ones, and tries values that should not be there.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::lint;
use crate::complete::complete;
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::generate;
use crate::parse;
use crate::prepare::prepare;

const GOOD: &str = include_str!("cases/good/small.yaml");

fn kept() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn the_kept_spec_is_clean() {
    let document = parse("openapi/sensay.yaml", &kept()).unwrap();
    lint(&document).into_result().unwrap();
}

#[test]
fn the_small_document_is_clean_and_can_be_generated() {
    let document = parse("small.yaml", GOOD).unwrap();
    all(document.clone()).unwrap();
    generate(&document, &prepare(&document)).unwrap();
}

/// Checks that every line with a mistake, marked by `# !` at its end, has exactly one finding per mark, and no other
/// line has any.
#[test]
fn every_mistake_is_one_finding_on_its_line() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    let mut differences = Vec::new();
    insta::glob!("cases/*.yaml", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy();
        let findings = parse(&file, &text).and_then(all).unwrap_err();
        insta::assert_snapshot!("lint", annotated(&findings, &text));
        let found: Vec<usize> = findings.iter().map(|finding| finding.place.unwrap().line).collect();
        if found != marked(&text) {
            differences.push(format!("{file}: marked {:?}\n{}", marked(&text), annotated(&findings, &text)));
        }
    });
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Returns the findings of a document as a user sees them.
fn all(document: Document) -> Result<(), Findings> {
    let (document, mut findings) = complete(document);
    findings.extend(lint(&document));
    findings.into_result()
}

/// Returns the marked lines, once for each mark.
fn marked(text: &str) -> Vec<usize> {
    let marks = |line: &str| match line.rsplit_once("# ") {
        Some((_, marks)) if marks.bytes().all(|byte| byte == b'!') => marks.len(),
        _ => 0,
    };
    let lines = text.lines().enumerate();
    lines.flat_map(|(index, line)| std::iter::repeat_n(index + 1, marks(line))).collect()
}

/// Returns the case with each finding above the line it is about.
fn annotated(findings: &Findings, text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let findings = findings.iter().map(|finding| {
        let line = lines[finding.place.unwrap().line - 1].trim();
        format!("\n{finding}\n    {}\n", line.trim_end_matches('!').trim_end_matches("# ").trim_end())
    });
    format!("{}\n{}", lines[0], findings.collect::<String>())
}

/// Returns values that no node should have.
fn hostile() -> Vec<Value> {
    let nested = |levels| (0..levels).fold(json!({}), |inner, _| json!({ "items": inner, "type": "array" }));
    vec![
        json!(null),
        json!(true),
        json!(5),
        json!(-1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!(" "),
        json!("/"),
        json!("{"),
        json!("\u{0}"),
        json!("ü"),
        json!("日本"),
        json!("x y"),
        json!("type"),
        json!("Self"),
        json!("3d"),
        json!("3.0.3"),
        json!("3.1.0"),
        json!("object"),
        json!("#/components/schemas/User"),
        json!("#/components/schemas/"),
        json!("#"),
        json!([]),
        json!([null]),
        json!([5]),
        json!([[]]),
        json!([{}]),
        json!(["a", "a"]),
        json!([{ "$ref": 5 }]),
        json!([{ "$ref": "#/components/schemas/User" }]),
        json!([{ "$ref": "#/components/parameters/Nothing" }]),
        json!([{ "name": "q", "in": "query" }]),
        json!({}),
        json!({ "": {} }),
        json!({ "": null }),
        json!({ "/": {} }),
        json!({ "/{": {} }),
        json!({ "/a": { "get": {} } }),
        json!({ "/a": { "get": null, "GET": {} } }),
        json!({ "x-a": 5 }),
        json!({ "$ref": "#/components/schemas/User" }),
        json!({ "$ref": "#/components/schemas/Nothing" }),
        json!({ "$ref": "#/components/schemas/User/properties/id" }),
        json!({ "$ref": "#/" }),
        json!({ "$ref": "other.yaml#/User" }),
        json!({ "$ref": null }),
        json!({ "type": "object" }),
        json!({ "type": "string", "enum": [] }),
        json!({ "type": "string", "enum": [null, 5, "", "a", "A"] }),
        json!({ "type": "string", "pattern": "(" }),
        json!({ "type": "integer", "default": "5", "minimum": 5, "maximum": 1 }),
        json!({ "type": "array" }),
        json!({ "type": ["string", "null"] }),
        json!({ "oneOf": [] }),
        json!({ "oneOf": [{}, null, { "$ref": "#/components/schemas/User" }] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/User" }] }),
        json!({ "allOf": [{}] }),
        json!({ "anyOf": 5, "not": [] }),
        json!({ "200": {}, "2XX": {}, "default": {} }),
        json!({ "200": { "description": "", "content": { "application/json": {} } } }),
        json!({ "application/json": { "schema": null } }),
        json!({ "style": "page", "page": 5 }),
        nested(22),
        nested(90),
    ]
}

fn pointers(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            pointers(value, format!("{pointer}/{}", crate::document::escape(key)), found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| {
            pointers(item, format!("{pointer}/{index}"), found);
        }),
        _ => {}
    }
    found.push(pointer);
}

/// Replaces every node of the small document by every hostile value: nothing panics, and the generator accepts what
/// the lint accepts.
#[test]
fn a_document_that_passes_the_lint_can_be_generated() {
    let good = parse("small.yaml", GOOD).unwrap();
    let mut nodes = Vec::new();
    pointers(&good.value, String::new(), &mut nodes);
    let values = hostile();
    let mut failures = BTreeSet::new();
    let mut document = good.clone();
    for (index, pointer) in nodes.into_iter().enumerate() {
        let right = document.value.pointer_mut(&pointer).unwrap().take();
        // There are many deep nodes, so each gets only some of the values.
        let step = if pointer.matches('/').count() > 3 { 4 } else { 1 };
        for value in values.iter().skip(index % step).step_by(step) {
            *document.value.pointer_mut(&pointer).unwrap() = value.clone();
            failures.extend(disagreement(&document, &pointer, &format!("{pointer} = {value}")));
        }
        *document.value.pointer_mut(&pointer).unwrap() = right;
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// Removes every property of the small document in turn.
#[test]
fn a_missing_property_that_the_generator_requires_is_reported() {
    let good = parse("small.yaml", GOOD).unwrap();
    let mut nodes = Vec::new();
    pointers(&good.value, String::new(), &mut nodes);
    let mut failures = BTreeSet::new();
    for pointer in nodes {
        let mut document = good.clone();
        let Some((parent, key)) = pointer.rsplit_once('/') else { continue };
        match document.value.pointer_mut(parent).unwrap() {
            Value::Object(object) => drop(object.remove(&key.replace("~1", "/").replace("~0", "~"))),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => continue,
        }
        failures.extend(disagreement(&document, &pointer, &format!("without {pointer}")));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

fn disagreement(document: &Document, pointer: &str, what: &str) -> Option<String> {
    let (document, mut findings) = complete(document.clone());
    findings.extend(lint(&document));
    findings.into_warnings().ok()?;
    // Texts cannot make the generator fail, and there are many of them.
    if ["description", "summary", "example", "examples", "servers", "tags", "info", "x-deprecated-note"]
        .iter()
        .any(|key| pointer.contains(&format!("/{key}")))
    {
        return None;
    }
    let error = generate(&document, &prepare(&document)).err()?;
    Some(format!("{what}: {error}"))
}

/// Builds a document with more of one thing than any real one has, at which a quadratic rule would not finish.
#[test]
fn a_document_of_two_thousand_operations_passes() {
    let mut document = parse("openapi/sensay.yaml", &kept()).unwrap();
    let item = document.value.pointer("/paths/~1v1~1replicas").unwrap().clone();
    let schema = document.value.pointer("/components/schemas/Replica").unwrap().clone();
    for index in 0..1_000 {
        let mut item = item.clone();
        for method in ["get", "post"] {
            let id = item[method]["operationId"].as_str().unwrap().to_owned();
            item[method]["operationId"] = json!(format!("{id}_nr_{index}"));
        }
        document.value["paths"][format!("/many/{index}")] = item;
        let mut schema = schema.clone();
        schema["properties"]["next"] = json!({ "$ref": format!("#/components/schemas/Many{}", index + 1) });
        document.value["components"]["schemas"][format!("Many{index}")] = schema;
    }
    document.value["components"]["schemas"]["Many1000"] = schema;
    lint(&document).into_result().unwrap();
}

#[test]
fn schemas_cannot_nest_too_deep() {
    let mut text =
        String::from("openapi: 3.0.3\ninfo: {title: a, version: a}\npaths: {}\ncomponents:\n  schemas:\n");
    let (open, close) = ("{type: array, items: ".repeat(40), "}".repeat(40));
    text += &format!("    A0: &a0 {open}{{}}{close}\n");
    let findings = lint(&parse("deep.yaml", &text).unwrap());
    assert!(findings.iter().any(|finding| finding.message.contains("nested objects")), "{findings}");
}
