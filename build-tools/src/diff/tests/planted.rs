//! Finds all changes that are planted at random.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::cases::{remove, set};
use super::lines;
use super::same::{around, schema};
use crate::diff::diff;

/// A change that can be made to a schema, by its name: what it makes of it, and the end of the id that it gives.
type Edit = (&'static str, fn(&mut Value) -> bool, &'static [&'static str]);

fn kind(schema: &Value) -> &str {
    schema["type"].as_str().unwrap_or_default()
}

/// Sets a keyword if the schema has a type.
fn put(schema: &mut Value, of: &str, key: &str, value: Value) -> bool {
    let fits = kind(schema) == of;
    if fits {
        schema[key] = value;
    }
    fits
}

const EDITS: &[Edit] = &[
    ("type", |schema| put(schema, "boolean", "type", json!("integer")), &["type-changed"]),
    ("pattern", |schema| put(schema, "string", "pattern", json!("^x")), &["pattern-added"]),
    ("maximum", |schema| put(schema, "integer", "maximum", json!(80)), &["max-decreased"]),
    ("minItems", |schema| put(schema, "array", "minItems", json!(2)), &["min-items-set"]),
    ("maxItems", |schema| put(schema, "array", "maxItems", json!(5)), &["max-items-decreased"]),
    ("default", |schema| put(schema, "string", "default", json!("open")), &["default-value-added"]),
    (
        "format",
        |schema| put(schema, "string", "format", json!("uuid")),
        &["type-changed", "type-specialized"],
    ),
    (
        "property",
        |schema| {
            let fits = schema["properties"].is_object();
            if fits {
                schema["properties"]["zulu"] = json!({"type": "array", "items": {"type": "boolean"}});
            }
            fits
        },
        &["new-optional-request-property", "response-optional-property-added"],
    ),
    (
        "closed",
        |schema| {
            schema["properties"].is_object() && put(schema, "object", "additionalProperties", json!(false))
        },
        &["additional-properties-disallowed"],
    ),
];

/// Returns the pointers of all schemas in a schema.
fn pointers(schema: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    for key in ["items", "additionalProperties"] {
        if schema[key].is_object() {
            found.extend(pointers(&schema[key]).into_iter().map(|inner| format!("/{key}{inner}")));
        }
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        found.extend(pointers(property).into_iter().map(|inner| format!("/properties/{name}{inner}")));
    }
    found
}

const BODY: &str = "/paths/~1a~1{id}/put/requestBody/content/application~1json/schema";
const RESPONSE: &str = "/paths/~1a~1{id}/put/responses/200/content/application~1json/schema";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_planted_change_is_found_where_it_is(schema in schema(), places in prop::collection::vec((any::<prop::sample::Index>(), 0..EDITS.len()), 1..6)) {
        let old = around(&schema);
        let mut new = old.clone();
        let all = pointers(&schema);
        let mut planted = BTreeSet::new();
        let mut touched = BTreeSet::new();
        for (index, edit) in places {
            let pointer = &all[index.index(all.len())];
            let (name, change, ids) = &EDITS[edit];
            // One change a schema, so that none hides another.
            if touched.contains(pointer) {
                continue;
            }
            for root in [BODY, RESPONSE] {
                let at = format!("{root}{pointer}");
                let mut node = new.pointer(&at).unwrap().clone();
                if change(&mut node) {
                    set(&mut new, &at, node);
                    touched.insert(pointer.clone());
                    planted.insert((at, *name, *ids));
                }
            }
        }
        let findings = diff(&old, &new);
        for (at, name, ids) in &planted {
            let found = findings.iter().any(|finding| {
                let here = finding.location == *at || finding.location == format!("{at}/properties/zulu");
                here && ids.iter().any(|id| finding.id.ends_with(id))
            });
            prop_assert!(found, "{} at {} in\n{}\n{:#}", name, at, lines(&findings), new);
        }
        prop_assert_eq!(findings.len(), planted.len(), "{}", lines(&findings));
    }

    #[test]
    fn each_property_that_is_taken_away_is_found(schema in schema(), index in any::<prop::sample::Index>()) {
        let all: Vec<_> = pointers(&schema).into_iter().filter(|pointer| pointer.rsplit('/').nth(1) == Some("properties")).collect();
        prop_assume!(!all.is_empty());
        let pointer = &all[index.index(all.len())];
        let old = around(&schema);
        let mut new = old.clone();
        for root in [BODY, RESPONSE] {
            remove(&mut new, &format!("{root}{pointer}"));
        }
        let findings = diff(&old, &new);
        let locations: BTreeSet<_> = findings.iter().map(|finding| finding.location.clone()).collect();
        let expected: BTreeSet<_> = [BODY, RESPONSE].iter().map(|root| format!("{root}{pointer}")).collect();
        prop_assert_eq!(locations, expected);
        prop_assert!(findings.iter().all(|finding| finding.id.ends_with("-removed")), "{}", lines(&findings));
    }
}
