//! Edits of base documents with their findings, one snapshot for each area, and the table of rules.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::{lines, yaml};
use crate::diff::rules::{self, Direction, PLACES, Place, Site};
use crate::diff::{Finding, diff};

const AREAS: [(&str, &str); 6] = [
    ("operations", include_str!("../cases/operations.yaml")),
    ("sunset", include_str!("../cases/sunset.yaml")),
    ("parameters", include_str!("../cases/parameters.yaml")),
    ("bodies", include_str!("../cases/bodies.yaml")),
    ("properties", include_str!("../cases/properties.yaml")),
    ("document", include_str!("../cases/document.yaml")),
];
const SCHEMA_EDITS: &str = include_str!("../schema_edits.yaml");

/// Sets the node at a pointer, making what is missing on the way; `-` is the end of a list.
pub(super) fn set(root: &mut Value, pointer: &str, value: Value) {
    let mut node = root;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        node = match node {
            Value::Array(items) => {
                let index = key.parse().unwrap_or(items.len());
                if index == items.len() {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            node => {
                if !node.is_object() {
                    *node = Value::Object(Map::new());
                }
                node.as_object_mut().unwrap().entry(key).or_insert(Value::Null)
            }
        };
    }
    *node = value;
}

pub(super) fn remove(root: &mut Value, pointer: &str) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match root.pointer_mut(parent) {
        Some(Value::Array(items)) => items.remove(key.parse().unwrap()),
        Some(Value::Object(members)) => members.shift_remove(&key).unwrap_or_else(|| panic!("no {pointer}")),
        _ => panic!("no {pointer}"),
    }
}

/// Returns the document before and after an edit.
pub(crate) fn edit(base: &Value, edit: &Value) -> [Value; 2] {
    let sets = |document: &mut Value, key: &str| {
        for (pointer, value) in edit[key].as_object().into_iter().flatten() {
            set(document, pointer, value.clone());
        }
    };
    let mut old = base.clone();
    sets(&mut old, "from");
    let mut new = old.clone();
    if let Some(pointer) = edit["remove"].as_str() {
        remove(&mut new, pointer);
    }
    if let Some(way) = edit["move"].as_object() {
        let node = remove(&mut new, way["from"].as_str().unwrap());
        set(&mut new, way["to"].as_str().unwrap(), node);
    }
    sets(&mut new, "set");
    [old, new]
}

/// Returns the findings of each edit of an area, and of its undoing.
fn area(text: &str) -> Vec<(String, [Vec<Finding>; 2])> {
    let area = yaml(text);
    let edits = area["edits"].as_array().unwrap();
    let found = edits.iter().map(|one| {
        let [old, new] = edit(&area["base"], one);
        (one["name"].as_str().unwrap().to_owned(), [diff(&old, &new), diff(&new, &old)])
    });
    found.collect()
}

/// Returns a document with a schema at a place.
fn document((direction, site): Place, schema: &Value) -> Value {
    let part = json!({"type": "object", "properties": {"size": schema}});
    let schema = if site.part() == site { &part } else { schema };
    let operation = match (direction, site) {
        (Direction::Request, Site::Parameter | Site::ParameterProperty) => {
            json!({"parameters": [{"name": "size", "in": "query", "schema": schema}]})
        }
        (Direction::Request, _) => {
            json!({"requestBody": {"content": {"application/json": {"schema": schema}}}})
        }
        (Direction::Response, Site::Header | Site::HeaderProperty) => {
            json!({"responses": {"200": {"description": "", "headers": {"X-Size": {"schema": schema}}}}})
        }
        (Direction::Response, _) => {
            json!({"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}})
        }
    };
    json!({
        "openapi": "3.0.3",
        "paths": {"/shelves": {"post": operation}},
        "components": {"schemas": {
            "Box": {"type": "object", "required": ["width"], "properties": {"width": {"type": "integer"}}},
            "Tube": {"type": "object", "required": ["radius"], "properties": {"radius": {"type": "integer"}}},
            "Bag": {"type": "object", "required": ["volume"], "properties": {"volume": {"type": "integer"}}},
        }},
    })
}

/// Returns the findings of each edit of a schema at a place, and of its undoing.
fn schemas(place: Place) -> Vec<(String, [Vec<Finding>; 2])> {
    let edits = yaml(SCHEMA_EDITS);
    let found = edits.as_array().unwrap().iter().map(|edit| {
        let [old, new] = ["old", "new"].map(|key| document(place, &edit[key]));
        (edit["name"].as_str().unwrap().to_owned(), [diff(&old, &new), diff(&new, &old)])
    });
    found.collect()
}

#[test]
fn each_edit_gives_its_findings() {
    for (name, text) in AREAS {
        let mut out = String::new();
        for (edit, [there, back]) in area(text) {
            write!(out, "# {edit}\n{}  and back\n{}\n", lines(&there), lines(&back)).unwrap();
        }
        insta::assert_snapshot!(name, out);
    }
}

#[test]
fn each_edit_of_a_schema_gives_its_findings_at_each_place() {
    for place in PLACES {
        let short = |findings: &[Finding]| {
            let line =
                |finding: &Finding| format!("  {:8} {}: {}\n", finding.level, finding.id, finding.text());
            if findings.is_empty() { "  nothing\n".to_owned() } else { findings.iter().map(line).collect() }
        };
        let mut out = String::new();
        for (edit, [there, back]) in schemas(place) {
            write!(out, "# {edit}\n{}  and back\n{}", short(&there), short(&back)).unwrap();
        }
        insta::assert_snapshot!(format!("{:?} {:?}", place.0, place.1), out);
    }
}

/// Returns the findings of all edits.
fn all_findings() -> Vec<Finding> {
    let areas = AREAS.iter().flat_map(|(_, text)| area(text));
    let places = PLACES.iter().flat_map(|place| schemas(*place));
    areas.chain(places).flat_map(|(_, ways)| ways).flatten().collect()
}

#[test]
fn each_rule_has_an_edit_that_shows_it_and_each_finding_a_rule() {
    let found: BTreeSet<_> = all_findings().into_iter().map(|finding| finding.id).collect();
    let rules: BTreeSet<_> = rules::all().into_iter().map(|rule| rule.id).collect();
    let missing: Vec<_> = rules.difference(&found).collect();
    assert!(missing.is_empty(), "no edit shows {missing:#?}");
    let unknown: Vec<_> = found.difference(&rules).collect();
    assert!(unknown.is_empty(), "no rule is {unknown:#?}");
}

#[test]
fn each_location_is_in_the_document() {
    for (_, text) in AREAS {
        let area_document = yaml(text);
        for one in area_document["edits"].as_array().unwrap() {
            let [old, new] = edit(&area_document["base"], one);
            for finding in diff(&old, &new) {
                let there = [&new, &old].iter().any(|root| follow(root, &finding.location));
                assert!(there, "{} of {}: {}", finding.id, one["name"], finding.location);
            }
        }
    }
}

/// Reports whether a pointer that goes on through references leads to a node.
fn follow(root: &Value, pointer: &str) -> bool {
    let mut node = root;
    for segment in pointer.split('/').skip(1) {
        node = crate::document::resolve(root, node, "").map_or(node, |(target, _)| target);
        let key = segment.replace("~1", "/").replace("~0", "~");
        let next = match node {
            Value::Array(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)),
            node => node.get(&key),
        };
        let Some(next) = next else { return segment == "security" && node == root };
        node = next;
    }
    true
}

#[test]
fn the_table_of_rules_is_current() {
    let mut table = String::from(
        "# Rules of `cargo spec diff`\n\n\
         Made from the code by a test; `INSTA_UPDATE=always cargo test -p sensay-build-tools` writes it anew.\n\n\
         Ids, levels and judgement are those of [oasdiff](https://www.oasdiff.com), a breaking-change detector for \
         OpenAPI; a note says where they are not, or why.\n\
         A rule of ours is one that oasdiff does not have.\n\
         A change that narrows a read-only property in a request, or widens a write-only one in a response, is info.\n\n",
    );
    table += include_str!("../rules.md");
    table += "\n| rule | level | note |\n| --- | --- | --- |\n";
    for rule in rules::all() {
        writeln!(table, "| `{}` | {} | {} |", rule.id, rule.level, rule.note.replace('|', "\\|")).unwrap();
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-rules.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &table).unwrap();
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == table, "docs/diff-rules.md is not what the rules say");
}
