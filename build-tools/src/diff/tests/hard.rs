//! Documents that are large, deep, circular or odd.

use serde_json::{Value, json};

use super::{assert_nothing, lines, yaml};
use crate::diff::diff;

/// Schemas of which each refers to the next, `times` times over.
fn chain(length: usize, times: usize, last: &Value, key: &str) -> Value {
    let schema = |index: usize| {
        let next = json!({"$ref": format!("#/components/schemas/S{}", index + 1)});
        match key {
            "properties" => {
                let properties = (0..times).map(|property| (format!("p{property}"), next.clone()));
                json!({"type": "object", "properties": properties.collect::<serde_json::Map<_, _>>()})
            }
            _ => json!({key: vec![next; times]}),
        }
    };
    let mut schemas: serde_json::Map<_, _> =
        (0..length).map(|index| (format!("S{index}"), schema(index))).collect();
    schemas.insert(format!("S{length}"), last.clone());
    let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}});
    json!({
        "openapi": "3.0.3",
        "paths": {"/a": {"post": {"requestBody": body, "responses": {"200": {"description": ""}}}}},
        "components": {"schemas": schemas},
    })
}

#[test]
fn a_change_is_found_at_any_depth_and_on_many_ways() {
    let (string, integer) = (json!({"type": "string"}), json!({"type": "integer"}));
    for (length, times, key) in [
        (5_000, 1, "properties"),
        (100, 4, "properties"),
        (300, 2, "allOf"),
        (60, 2, "oneOf"),
        (60, 2, "anyOf"),
    ] {
        let [old, new] = [&string, &integer].map(|last| chain(length, times, last, key));
        assert_nothing(&old, &old.clone());
        let findings = diff(&old, &new);
        assert!(!findings.is_empty() && findings.len() <= 2, "{key}: {}", lines(&findings));
    }
}

const CIRCLE: &str = "
openapi: 3.1.0
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Leaf'}}}}}
components:
  schemas:
    Tree: {type: object, properties: {leaves: {type: array, items: {$ref: '#/components/schemas/Leaf'}}}}
    Leaf: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}, kind: {type: string}, all: {allOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Tree'}]}}}
    Same: {$ref: '#/components/schemas/Same'}
    All: {allOf: [{$ref: '#/components/schemas/All'}, {oneOf: [{$ref: '#/components/schemas/All'}]}]}
";

#[test]
fn a_change_in_a_circle_is_found_from_every_entrance() {
    let old = yaml(CIRCLE);
    assert_nothing(&old, &yaml(CIRCLE));
    insta::assert_snapshot!(lines(&diff(
        &old,
        &yaml(&CIRCLE.replace("kind: {type: string}", "kind: {type: integer}"))
    )));
}

#[test]
fn a_component_in_a_circle_can_have_another_name() {
    assert_nothing(&yaml(CIRCLE), &yaml(&CIRCLE.replace("Leaf", "Foliage")));
}

#[test]
fn any_document_can_be_compared() {
    let odd = [
        "null",
        "[]",
        "text",
        "paths: []",
        "paths: {/a: null, /b: {get: null, put: []}, /c: {$ref: '#/paths/~1c'}}",
        "paths: {/a: {get: {parameters: {}, security: {}, requestBody: [], responses: [], tags: {}, callbacks: [1]}}}",
        "paths: {/a: {get: {parameters: [1, {name: 1, in: {}}, {name: a, in: query, schema: 1}], security: [1, {a: 1}], responses: {'200': 1}}}}",
        "paths: {/a: {get: {callbacks: {x: {u: {get: {callbacks: {$ref: '#/paths/~1a/get/callbacks'}}}}}}}}",
        "paths: {/a: {post: {requestBody: {content: {a: 1, b: {schema: 1}, ';': {schema: {type: 1, enum: 1, required: 1}}}}}}}",
        "paths: {/a: {post: {requestBody: {$ref: '#/paths/~1a/post/requestBody'}}}}",
        "paths: {/a: {post: {requestBody: {content: {c: {schema: {type: [], enum: [], anyOf: [], items: [], properties: [], allOf: {}}}}}}}}",
        "paths: {/a: {post: {requestBody: {content: {c: {schema: {$ref: 1, anyOf: [false, true, 1], items: false}}}}}}}",
        "paths: {/a: {post: {requestBody: {content: {c: {schema: {enum: [null], const: null, minimum: x, exclusiveMinimum: 1e300, not: true}}}}}}}",
        "{paths: {'{': {get: {}}, '}{': {get: {}}, '/a{b}c{d}': {get: {}}}, components: {schemas: [1], securitySchemes: {a: 1, b: {flows: [1]}}}, webhooks: [], security: 1}",
    ];
    for old in odd {
        for new in odd {
            let findings = diff(&yaml(old), &yaml(new));
            assert_eq!(findings, diff(&yaml(old), &yaml(new)), "{old}\n{new}");
            assert!(old != new || findings.is_empty(), "{}", lines(&findings));
        }
    }
}
