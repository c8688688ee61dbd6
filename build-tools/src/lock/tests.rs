use super::Lock;
use crate::diff::Date;
use crate::facts::{Classes, Facts};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shelves, version: '1'}
servers: [{url: 'https://a.example'}]
security: [{Key: []}]
paths:
  /shelves/{shelf id}:
    put:
      summary: Change a shelf
      deprecated: true
      parameters:
      - {name: shelf id, in: path, required: true, schema: {type: string, format: uuid}}
      - {name: 'tags[]', in: query, schema: {type: array, items: {type: string}, maxItems: 3}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}, text/plain: {schema: {type: string}}}}
      responses:
        '200': {description: The shelf, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}, text/event-stream: {schema: {type: string}}}}
        4xx: {description: Wrong, content: {application/json: {schema: {type: object, properties: {error: {type: string}}}}}}
    get:
      responses:
        4xx: {description: Wrong, content: {application/json: {schema: {type: object, properties: {error: {type: string}}}}}}
components:
  securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Shelf:
      type: object
      required: [name]
      additionalProperties: false
      properties:
        name: {type: string, minLength: 1, maxLength: 50, description: 'A name: = short', pattern: '^a b= c$'}
        a/b: {type: integer, minimum: 0, exclusiveMinimum: true, enum: [3, 1, 2], nullable: true}
        next: {$ref: '#/components/schemas/Shelf'}
        book:
          oneOf:
          - {type: object, required: [kind], properties: {kind: {type: string, enum: [novel]}}}
          - {type: object, required: [kind], properties: {kind: {type: string, enum: [poem]}, lines: {type: number, multipleOf: 0.5}}}
        more: {type: object, additionalProperties: {type: array, items: {type: boolean, default: true}}}
";

fn lock(text: &str) -> Lock {
    let value = crate::model::read("a.yaml", text).unwrap();
    Lock::new(text, Facts::of(&value), Date::read("2026-03-01").unwrap())
}

#[test]
fn a_lock_has_each_fact_in_a_line() {
    insta::assert_snapshot!(lock(DOCUMENT));
}

#[test]
fn a_lock_is_read_as_it_was_written() {
    let written = lock(DOCUMENT);
    let read = Lock::read("upstream.lock", &written.to_string()).unwrap();
    assert_eq!(read.to_string(), written.to_string());
    let mut classes = Classes::default();
    let [one, other] = [&written, &read].map(|lock| {
        let classes = classes.of(&lock.facts, true);
        // A schema that contains itself is in a class of its own.
        let operations = lock.facts.operations.values();
        operations
            .flat_map(|id| {
                lock.facts.node(*id).parts.iter().map(|(label, part)| (label.clone(), classes[&part.node]))
            })
            .filter(|(label, _)| !label.contains("body") && label != "response 200")
            .collect::<Vec<_>>()
    });
    assert_eq!(one, other);
}

#[test]
fn a_lock_of_the_kept_spec_is_read_as_it_was_written() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/sensay.yaml");
    let written = lock(&std::fs::read_to_string(file).unwrap());
    let text = written.to_string();
    assert_eq!(Lock::read("upstream.lock", &text).unwrap().to_string(), text);
}

#[test]
fn a_lock_that_cannot_be_read_says_where() {
    for (text, message) in [
        ("nothing", "upstream.lock:1:1: a line must have a colon"),
        ("\n  query a: string", "upstream.lock:2:1: a place must belong to an operation"),
        ("GET /a: \n  query a: strin", "upstream.lock:2:1: `strin` is not a fact"),
        ("GET /a: \n  query a: enum=[1", "upstream.lock:2:1: `enum` has no value"),
        (
            "GET /a: \n  query a: = GET /b query a",
            "upstream.lock:2:1: `GET /b query a` is not above this line",
        ),
        ("GET /a: \nGET /a:", "upstream.lock:2:1: `GET /a` occurs twice"),
        ("GET /a: \n  query a: \n  query a:", "upstream.lock:3:1: `query a` occurs twice"),
    ] {
        let found = Lock::read("upstream.lock", text).unwrap_err().to_string();
        assert!(found.starts_with(message), "{found}");
    }
}
