//! Any operation, rendered as a page, is read as the same operation.

use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::page::{Layout, page};
use super::values::example;
use crate::transcribe::transcribe;

fn words() -> impl Strategy<Value = String> {
    "[A-Z][a-z]{2,7}( [a-z]{2,7}){1,5}\\."
}

fn name() -> impl Strategy<Value = String> {
    "[a-z]{2,4}(_[a-z]{2,4}|[A-Z][a-z]{1,4})"
}

/// Puts keywords on a schema, those that are there.
fn with(mut schema: Value, keywords: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
    for (keyword, value) in keywords {
        if let (Some(schema), Some(value)) = (schema.as_object_mut(), value) {
            schema.insert(keyword.to_owned(), value);
        }
    }
    schema
}

fn scalar() -> impl Strategy<Value = Value> {
    let string =
        (of("uuid|email|date-time"), of(0..9u32), of(9..99u32), of(Just("^[a-z. ]+\\.$")), of("[a-z]{3}"))
            .prop_map(|(format, least, most, pattern, default)| {
                let format = format.map(Value::from);
                let limits = [("minLength", least.map(Value::from)), ("maxLength", most.map(Value::from))];
                let texts = [("pattern", pattern.map(Value::from)), ("default", default.map(Value::from))];
                with(json!({"type": "string"}), [("format", format)].into_iter().chain(limits).chain(texts))
            });
    let number = (prop::bool::ANY, of(-9..9i32), of(9..99i32), of(0..9i32)).prop_map(
        |(integer, least, most, default)| {
            let kind = if integer { "integer" } else { "number" };
            let keywords = [("minimum", least), ("maximum", most), ("default", default)];
            with(json!({"type": kind}), keywords.map(|(keyword, number)| (keyword, number.map(Value::from))))
        },
    );
    let values = vec("[a-z]{2}[a-z0-9.-]{0,6}[a-z0-9]", 1..5).prop_map(|mut values| {
        values.sort();
        values.dedup();
        json!({"type": "string", "enum": values})
    });
    prop_oneof![3 => string, 2 => number, 1 => values, 1 => Just(json!({"type": "boolean"}))]
}

/// Returns an object of attributes, some of which are required.
fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    (btree_map(name(), (inner, prop::bool::ANY, of(words()), prop::bool::weighted(0.1)), 1..5)).prop_map(
        |attributes| {
            let mut object = json!({"type": "object"});
            let required: Vec<_> = attributes
                .iter()
                .filter(|(_, attribute)| attribute.1)
                .map(|(name, _)| name.clone())
                .collect();
            if !required.is_empty() {
                object["required"] = json!(required);
            }
            let properties: Map<_, _> = attributes
                .into_iter()
                .map(|(name, (schema, _, words, deprecated))| {
                    let deprecated = deprecated.then(|| json!(true));
                    let more = [("description", words.map(Value::from)), ("deprecated", deprecated)];
                    (name, with(schema, more))
                })
                .collect();
            object["properties"] = properties.into();
            object
        },
    )
}

fn schema() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(3, 24, 4, |inner| {
        let list = (inner.clone(), of(0..3u32), of(3..9u32)).prop_map(|(items, least, most)| {
            // What is said of a list in one place is said of its items.
            let items = if items["type"] == "object" { items } else { json!({"type": "string"}) };
            let limits = [("minItems", least.map(Value::from)), ("maxItems", most.map(Value::from))];
            with(json!({"type": "array", "items": items}), limits)
        });
        let map = scalar().prop_map(|value| json!({"type": "object", "additionalProperties": value}));
        let union = vec(object(scalar()), 2..4).prop_map(|members| {
            let members = members.into_iter().enumerate().map(|(order, member)| {
                let mut member = member;
                // Each has a name of its own, by which its example is known.
                member["properties"][format!("only_{order}")] = json!({"type": "string"});
                member["title"] = json!(format!("Kind {order}"));
                member
            });
            json!({"type": "array", "items": {"anyOf": members.collect::<Vec<_>>()}})
        });
        let closed =
            (object(inner.clone()), prop::bool::ANY, prop::bool::ANY).prop_map(|(object, allowed, null)| {
                let null = null.then(|| json!(true));
                with(object, [("additionalProperties", Some(json!(allowed))), ("nullable", null)])
            });
        prop_oneof![2 => object(inner), 1 => closed, 2 => list, 1 => map, 1 => union]
    })
}

fn operation() -> impl Strategy<Value = Value> {
    let parameters = btree_map(name(), (scalar(), prop::bool::ANY, words()), 0..4);
    let responses = btree_map("2[0-9]{2}|4[0-9]{2}", (words(), of(object(schema()))), 1..4);
    (words(), words(), parameters, of(object(schema())), responses).prop_map(
        |(summary, description, parameters, body, responses)| {
            let summary = summary.trim_end_matches('.').to_owned();
            let id = summary
                .to_ascii_lowercase()
                .split(' ')
                .filter(|word| *word != "an" && *word != "the")
                .collect::<Vec<_>>()
                .join("_");
            let mut operation = json!({"operationId": id, "summary": summary, "description": description});
            operation["security"] = json!([{"OrganizationSecret": []}]);
            let parameters: Vec<_> = parameters
                .into_iter()
                .map(|(name, (schema, required, words))| {
                    let parameter =
                        json!({"name": name, "in": "query", "description": words, "schema": schema});
                    with(parameter, [("required", required.then(|| json!(true)))])
                })
                .collect();
            if !parameters.is_empty() {
                operation["parameters"] = parameters.into();
            }
            let media =
                |schema: Value| json!({"application/json": {"example": example(&schema), "schema": schema}});
            if let Some(body) = body {
                let required = body.get("required").map(|_| json!(true));
                operation["requestBody"] = with(json!({"content": media(body)}), [("required", required)]);
            }
            let responses = responses.into_iter().map(|(status, (words, schema))| {
                (status, with(json!({"description": words}), [("content", schema.map(media))]))
            });
            operation["responses"] = responses.collect::<Map<_, _>>().into();
            operation
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn an_operation_comes_back_from_its_page(operation in operation()) {
        for layout in [Layout::Browser, Layout::Text] {
            let page = page("post", "/v1/shelves", &operation, layout);
            let read = transcribe("page", &page).unwrap();
            let found = &read.document.value()["paths"]["/v1/shelves"]["post"];
            prop_assert_eq!(found, &operation, "{:?}\n{}\n{}", layout, page, read.findings);
            prop_assert!(read.findings.is_empty(), "{:?}\n{}\n{}", layout, page, read.findings);
        }
    }

    #[test]
    fn operations_come_back_from_one_file(operations in vec(operation(), 2..4)) {
        for layout in [Layout::Browser, Layout::Text] {
            let pages = operations.iter().enumerate();
            let pages: String =
                pages.map(|(order, operation)| page("put", &format!("/v1/{order}"), operation, layout)).collect();
            let read = transcribe("page", &pages).unwrap();
            for (order, operation) in operations.iter().enumerate() {
                let mut found = read.document.value()["paths"][format!("/v1/{order}")]["put"].clone();
                found["operationId"] = operation["operationId"].clone();
                prop_assert_eq!(&found, operation, "{:?}\n{}", layout, pages);
            }
        }
    }
}
