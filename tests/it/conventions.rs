//! The conventions of `openapi/README.md` that the lint does not check, since they concern only this document.

use sensay_tests::{DOCUMENT, OPERATIONS, responses};
use serde_json::Value;

/// Collects every description with its JSON pointer, except in examples, which are data.
fn descriptions(node: &Value, pointer: String, found: &mut Vec<(String, String)>) {
    let named = pointer.ends_with("/properties");
    match node {
        Value::Object(properties) => {
            for (key, property) in properties {
                let pointer = format!("{pointer}/{}", key.replace('/', "~1"));
                match property {
                    Value::String(text) if !named && key == "description" => {
                        found.push((pointer, text.clone()));
                    }
                    _ if !named && matches!(key.as_str(), "example" | "examples" | "servers") => {}
                    property => descriptions(property, pointer, found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                descriptions(item, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_description_ends_with_one_full_stop() {
    let mut found = Vec::new();
    descriptions(DOCUMENT.value(), String::new(), &mut found);
    assert!(found.len() > 500, "only {} descriptions", found.len());
    for (pointer, text) in found {
        // The reference page describes the statuses of this operation with titles. A description may also end with a
        // list.
        let title = pointer.starts_with("/paths/~1v1~1users~1me/put/responses/");
        let list = text.lines().last().is_some_and(|line| line.starts_with("- "));
        let stop = text.ends_with('.') && !text.ends_with("..");
        assert!(stop || title || list, "{pointer}: {text}");
    }
}

#[test]
fn every_operation_documents_429_and_every_response_the_version_header() {
    for operation in DOCUMENT.operations() {
        let responses = operation.node["responses"].as_object().unwrap();
        assert!(responses.contains_key("429"), "{}", operation.pointer);
        for (status, response) in responses {
            let (response, _) = DOCUMENT.resolve(response, "").unwrap();
            assert!(response["headers"]["X-API-Version"].is_object(), "{} {status}", operation.pointer);
        }
    }
}

#[test]
fn the_total_of_an_example_is_its_number_of_items() {
    let mut lists = 0;
    for operation in OPERATIONS.iter() {
        for (status, name, _, value) in responses(operation) {
            let (Some(items), Some(total)) = (value["items"].as_array(), value["total"].as_u64()) else {
                continue;
            };
            lists += 1;
            // A page of size 0 has only the total.
            let is_consistent = items.len() as u64 == total || (name == "count_only" && items.is_empty());
            assert!(
                is_consistent,
                "{} {status} {name}: the total is {total}, but there are {} items",
                operation.id,
                items.len()
            );
        }
    }
    assert!(lists >= 10, "only {lists} lists");
}
