//! Equal documents in another notation.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{assert_nothing, yaml};
use crate::model;

const HEAD: &str = "openapi: 3.0.3\npaths: {/a: {post: {parameters: [{name: q, in: query, schema: *s}], requestBody: {content: {application/json: {schema: *s}}}, responses: {'200': {description: '', content: {application/json: {schema: *s}}}}}}}";

/// Returns a document that uses a schema everywhere.
fn document(version: &str, schema: &str) -> Value {
    let components = "
components: {schemas: {Box: {type: object, required: [width], properties: {width: {type: integer}, lid: {type: string}}}, Name: {type: string, minLength: 1}}}";
    let head = HEAD.replace("3.0.3", version).replace("*s", schema);
    yaml(&format!("{head}{components}"))
}

#[test]
fn the_same_in_other_words_is_no_change() {
    let same = [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: true}", "{anyOf: [{type: string}, {type: 'null'}]}"),
        (
            "{allOf: [{$ref: '#/components/schemas/Box'}], nullable: true}",
            "{oneOf: [{$ref: '#/components/schemas/Box'}, {type: 'null'}]}",
        ),
        ("{type: number, minimum: 3, exclusiveMinimum: true}", "{type: number, exclusiveMinimum: 3}"),
        ("{type: number, maximum: 3, exclusiveMaximum: true}", "{type: number, exclusiveMaximum: 3.0}"),
        ("{type: string, enum: [a]}", "{const: a}"),
        ("{type: string, enum: [a, b]}", "{oneOf: [{const: b}, {type: string, const: a}]}"),
        ("{type: string, enum: [a, null], nullable: true}", "{type: [string, 'null'], enum: [a, null]}"),
        ("{type: string, example: a}", "{type: string, examples: [a, b]}"),
        ("{type: array, items: {type: string}, minItems: 0}", "{type: array, items: {type: string}}"),
        ("{$ref: '#/components/schemas/Box'}", "{allOf: [{$ref: '#/components/schemas/Box'}]}"),
        ("{$ref: '#/components/schemas/Box'}", "{$ref: '#/components/schemas/Box', description: A box}"),
        (
            "{allOf: [{$ref: '#/components/schemas/Name'}], maxLength: 5}",
            "{$ref: '#/components/schemas/Name', maxLength: 5}",
        ),
        (
            "{$ref: '#/components/schemas/Box'}",
            "{properties: {lid: {type: string}, width: {type: integer}}, type: object, required: [width], additionalProperties: true}",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Box'}, {type: object, properties: {x: {type: string}}}]}",
            "{type: object, required: [width], properties: {width: {type: integer}, lid: {type: string}, x: {type: string}}}",
        ),
        ("{oneOf: [{type: string}, {type: integer}]}", "{type: [integer, string]}"),
        ("{type: object, additionalProperties: {}}", "{type: object}"),
        ("{type: number, default: 1, enum: [1, 2.0]}", "{type: number, default: 1.0, enum: [2, 1]}"),
        (
            "{type: object, discriminator: {propertyName: a, mapping: {b: Box}}}",
            "{type: object, discriminator: {propertyName: a, mapping: {b: '#/components/schemas/Box'}}}",
        ),
        (
            "{type: object, discriminator: {propertyName: a, mapping: {Box: '#/components/schemas/Box'}}}",
            "{type: object, discriminator: {propertyName: a}}",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Box'}, {$ref: '#/components/schemas/Box'}]}",
            "{$ref: '#/components/schemas/Box'}",
        ),
        ("{allOf: [{type: number, maximum: 10}], maximum: 5}", "{type: number, maximum: 5}"),
        (
            "{allOf: [{$ref: '#/components/schemas/Name'}, {maxLength: 5}]}",
            "{type: string, minLength: 1, maxLength: 5}",
        ),
        ("{enum: [null], nullable: true}", "{type: 'null'}"),
        ("{oneOf: [{type: 'null'}, {enum: [null]}]}", "{type: ['null']}"),
        ("{type: string, format: byte}", "{type: string, contentEncoding: base64}"),
        ("{type: string, format: binary}", "{type: string, contentMediaType: application/octet-stream}"),
        ("{type: string, format: byte, contentEncoding: BASE64}", "{type: string, format: byte}"),
    ];
    for (one, other) in same {
        assert_nothing(&document("3.0.3", one), &document("3.1.0", other));
    }
}

/// Returns a document of two operations: its security, that of each, and its schemes.
fn secured(security: &str, [first, second]: [&str; 2], schemes: &str) -> Value {
    yaml(&format!(
        "{{openapi: 3.0.3, {security} paths: {{/a: {{get: {{{first} responses: {{}}}}, put: {{{second} responses: {{}}}}}}}}, components: {{securitySchemes: {{{schemes}}}}}}}"
    ))
}

#[test]
fn security_in_other_words_is_no_change() {
    const KEY: &str = "key: {type: apiKey, in: header, name: X-Key}";
    const BOTH: &str = "security: [{key: []}],";
    let here = secured(BOTH, ["", ""], KEY);
    for there in [
        secured("", [BOTH, BOTH], KEY),
        secured(BOTH, [BOTH, ""], KEY),
        secured("security: [],", [BOTH, BOTH], KEY),
        secured(
            "security: [{token: []}],",
            ["", ""],
            "token: {type: apiKey, in: header, name: x-key, description: A key}",
        ),
        secured(
            BOTH,
            ["security: [{other: []}],", ""],
            &format!("{KEY}, other: {{type: apiKey, in: header, name: X-Key}}"),
        ),
    ] {
        assert_nothing(&here, &there);
    }
    assert_nothing(&secured("", ["", ""], ""), &secured("security: [{}],", ["", "security: [],"], ""));
}

#[test]
fn texts_examples_servers_and_order_are_no_change() {
    let old = yaml(include_str!("../../../../sensay-mock/tests/it/documents/users.yaml"));
    let mut new = old.clone();
    new["servers"] = json!([{"url": "https://elsewhere.example.com"}]);
    strip_texts(&mut new);
    reverse(&mut new);
    assert_nothing(&old, &new);
}

fn strip_texts(node: &mut Value) {
    match node {
        Value::Object(members) => {
            members.retain(|key, value| {
                !(matches!(key.as_str(), "description" | "summary" | "title") && value.is_string())
            });
            members.values_mut().for_each(strip_texts);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_texts),
        _ => {}
    }
}

fn reverse(node: &mut Value) {
    if let Value::Object(members) = node {
        members.values_mut().for_each(reverse);
        *members = std::mem::take(members).into_iter().rev().collect();
    }
}

/// Returns any schema, with properties that cannot be taken for each other.
pub(super) fn schema() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(json!({"type": "string"})),
        Just(json!({"type": "string", "minLength": 1, "maxLength": 40})),
        Just(json!({"type": "string", "enum": ["open", "closed", "broken"]})),
        Just(json!({"type": "integer", "minimum": 1, "maximum": 90})),
        Just(json!({"type": "number", "minimum": 0, "exclusiveMinimum": true})),
        Just(json!({"type": "boolean", "default": true})),
        Just(json!({"type": "string", "nullable": true})),
        Just(json!({"$ref": "#/components/schemas/Node"})),
    ];
    scalar.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            inner.clone().prop_map(|items| json!({"type": "array", "items": items, "maxItems": 7})),
            (prop::collection::vec((inner.clone(), any::<bool>()), 1..5)).prop_map(|parts| {
                const NAMES: [&str; 5] = ["alpha", "bravo", "charlie", "delta", "echo"];
                let required: Vec<_> = NAMES
                    .iter()
                    .zip(&parts)
                    .filter(|(_, (_, required))| *required)
                    .map(|(name, _)| *name)
                    .collect();
                let properties: Map<_, _> = NAMES
                    .iter()
                    .zip(&parts)
                    .map(|(name, (schema, _))| ((*name).to_owned(), schema.clone()))
                    .collect();
                json!({"type": "object", "properties": properties, "required": required})
            }),
            inner.prop_map(|values| json!({"type": "object", "additionalProperties": values})),
        ]
    })
}

/// Returns a document with a schema in a request and in a response, and one that contains itself.
pub(super) fn around(schema: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "2025-01"},
        "paths": {"/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "put": {
                "requestBody": {"content": {"application/json": {"schema": schema}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
            },
        }},
        "components": {"schemas": {
            "Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "name": {"type": "string"}}},
        }},
    })
}

/// Writes a document in another notation. Each choice takes one of the numbers.
fn rewrite(document: &Value, choices: &[u8]) -> Value {
    let mut next = choices.iter().cycle().copied();
    let mut new = document.clone();
    let mut components = Map::new();
    let newer = next.next().unwrap_or_default() % 2 == 0;
    if newer {
        new["openapi"] = json!("3.1.0");
    }
    let mut rewrite = Rewrite { choices: &mut next, components: &mut components, newer };
    let body = "/paths/~1a~1{id}/put/requestBody/content/application~1json/schema";
    let response = "/paths/~1a~1{id}/put/responses/200/content/application~1json/schema";
    for pointer in [body, response, "/components/schemas/Node"] {
        let schema = new.pointer_mut(pointer).unwrap();
        *schema = rewrite.schema(schema);
    }
    new["components"]["schemas"].as_object_mut().unwrap().extend(components);
    if next.next().unwrap_or_default() % 2 == 0 {
        let parameters = new["paths"]["/a/{id}"].as_object_mut().unwrap().remove("parameters").unwrap();
        new["paths"]["/a/{id}"]["put"]["parameters"] = parameters;
    }
    if next.next().unwrap_or_default() % 2 == 0 {
        reverse(&mut new);
    }
    new
}

struct Rewrite<'a> {
    choices: &'a mut dyn Iterator<Item = u8>,
    components: &'a mut Map<String, Value>,
    newer: bool,
}

impl Rewrite<'_> {
    fn schema(&mut self, schema: &Value) -> Value {
        let mut members = schema.as_object().unwrap().clone();
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = members.get_mut(key) {
                *inner = self.schema(inner);
            }
        }
        for inner in members
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(|all| all.values_mut())
        {
            *inner = self.schema(inner);
        }
        if self.newer {
            self.newer(&mut members);
        }
        let schema = Value::Object(members);
        match self.choices.next().unwrap_or_default() % 5 {
            0 => json!({"allOf": [schema]}),
            1 => {
                let name = format!("Part{}", self.components.len());
                let reference = json!({"$ref": format!("#/components/schemas/{name}")});
                self.components.insert(name, schema);
                reference
            }
            2 if schema.get("$ref").is_none() => {
                let mut schema = schema;
                schema["description"] = json!("Described");
                schema["example"] = json!("An example");
                schema
            }
            _ => schema,
        }
    }

    /// Writes in 3.1 what has another form there.
    fn newer(&mut self, members: &mut Map<String, Value>) {
        if members.remove("nullable").is_some() {
            let kind = members["type"].clone();
            members.insert("type".to_owned(), json!([kind, "null"]));
        }
        if members.remove("exclusiveMinimum").is_some() {
            let minimum = members.remove("minimum").unwrap();
            members.insert("exclusiveMinimum".to_owned(), minimum);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_document_that_is_written_otherwise_is_the_same(schema in schema(), choices in prop::collection::vec(any::<u8>(), 1..40)) {
        let old = around(&schema);
        let new = rewrite(&old, &choices);
        assert_nothing(&old, &new);
        let text = serde_json::to_string(&new).unwrap();
        assert_nothing(&model::read("a.json", &text).unwrap(), &yaml(&text));
    }
}
