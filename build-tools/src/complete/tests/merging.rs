//! Tests what becomes of the parts of an `allOf`.

use serde_json::{Value, json};

use super::{HEAD, completed, schemas};

/// Returns the property `x` of an object that consists of two parts with that property, and the findings.
fn merged(first: &str, second: &str) -> (Value, String) {
    let (document, findings) = completed(&format!(
        "{HEAD}paths: {{}}
components:
  schemas:
    Kind: {{type: string, enum: [cat, dog]}}
    Id: {{type: string, maxLength: 9}}
    User: {{type: object, properties: {{name: {{type: string}}}}}}
    Admin: {{allOf: [{{$ref: '#/components/schemas/User'}}, {{type: object, properties: {{role: {{type: string}}}}}}]}}
    Node: {{type: object, properties: {{next: {{$ref: '#/components/schemas/Node'}}}}}}
    A:
      allOf:
        - {{type: object, properties: {{x: {first}}}}}
        - {{type: object, properties: {{x: {second}}}}}
"
    ));
    (document.value()["components"]["schemas"]["A"]["properties"]["x"].clone(), findings)
}

#[test]
fn a_property_of_two_parts_must_fit_both() {
    for (first, second, both) in [
        (
            "{type: string, minLength: 2, maxLength: 9}",
            "{maxLength: 4, pattern: '^a'}",
            "{type: string, minLength: 2, maxLength: 4, pattern: '^a'}",
        ),
        (
            "{type: number, minimum: 1}",
            "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 5}",
            "{type: integer, minimum: 1, maximum: 5, exclusiveMinimum: true}",
        ),
        (
            "{type: number, minimum: 3, exclusiveMinimum: true}",
            "{type: number, minimum: 2}",
            "{type: number, minimum: 3, exclusiveMinimum: true}",
        ),
        (
            "{type: integer, multipleOf: 2, format: int64}",
            "{type: integer, multipleOf: 6, format: int32}",
            "{type: integer, multipleOf: 6, format: int32}",
        ),
        ("{type: string, nullable: true}", "{type: string}", "{type: string}"),
        ("{type: string, nullable: true}", "{minLength: 1}", "{type: string, minLength: 1, nullable: true}"),
        (
            "{type: string, deprecated: true, description: A.}",
            "{type: string, description: B.}",
            "{type: string, deprecated: true, description: B.}",
        ),
        ("{type: string, enum: [a, b, c]}", "{enum: [c, b, d]}", "{$ref: '#/components/schemas/Ax'}"),
        ("{type: string}", "{$ref: '#/components/schemas/Kind'}", "{$ref: '#/components/schemas/Kind'}"),
        (
            "{$ref: '#/components/schemas/Kind'}",
            "{description: Its kind.}",
            "{description: Its kind., allOf: [{$ref: '#/components/schemas/Kind'}]}",
        ),
        ("{$ref: '#/components/schemas/Kind'}", "{type: string, enum: [cat]}", "{type: string, enum: [cat]}"),
        (
            "{$ref: '#/components/schemas/Id'}",
            "{type: string, minLength: 1}",
            "{type: string, maxLength: 9, minLength: 1}",
        ),
        ("{type: object}", "{$ref: '#/components/schemas/User'}", "{$ref: '#/components/schemas/User'}"),
        (
            "{$ref: '#/components/schemas/User'}",
            "{$ref: '#/components/schemas/Admin'}",
            "{$ref: '#/components/schemas/Admin'}",
        ),
        (
            "{$ref: '#/components/schemas/Admin'}",
            "{$ref: '#/components/schemas/User'}",
            "{$ref: '#/components/schemas/Admin'}",
        ),
        (
            "{type: array, items: {type: string, maxLength: 3}}",
            "{type: array, uniqueItems: true, items: {type: string, minLength: 1}}",
            "{type: array, items: {type: string, maxLength: 3, minLength: 1}, uniqueItems: true}",
        ),
        (
            "{type: object, additionalProperties: {type: string}}",
            "{type: object, additionalProperties: {maxLength: 2}}",
            "{type: object, additionalProperties: {type: string, maxLength: 2}}",
        ),
    ] {
        let (property, findings) = merged(first, second);
        let both = crate::parse("both.yaml", both).unwrap();
        // `inline-types` names the enum that is left, and the lint the one with a single value.
        let findings = findings.lines().filter(|line| !line.contains("an enum must have a name"));
        let property = match (property["$ref"].as_str(), both.value()["enum"].as_array()) {
            (Some(_), Some(_)) => both.value().clone(),
            _ => property,
        };
        assert_eq!(property, *both.value(), "{first} and {second}");
        assert_eq!(findings.count(), 0, "{first} and {second}");
    }
}

#[test]
fn parts_that_no_value_fits_are_an_error_at_the_second() {
    for (first, second, message) in [
        (
            "{type: string}",
            "{type: integer}",
            "`x` is `string` in one part and `integer` in another of `allOf` (the other is in line 13), so no value fits",
        ),
        (
            "{type: string, enum: [a]}",
            "{type: string, enum: [b]}",
            "has no value that both of two parts allow",
        ),
        (
            "{$ref: '#/components/schemas/User'}",
            "{$ref: '#/components/schemas/Node'}",
            "is `User` in one part and `Node` in another",
        ),
        ("{oneOf: [{type: string}, {type: integer}]}", "{type: string}", "is a union in one of two parts"),
        (
            "{type: array, items: {type: string}}",
            "{type: array, items: {type: boolean}}",
            "is `string` in one part and `boolean` in another",
        ),
    ] {
        let (_, findings) = merged(first, second);
        let line =
            findings.lines().find(|line| line.contains(message)).unwrap_or_else(|| panic!("{findings}"));
        assert!(line.starts_with("a.yaml:14:") && !line.contains("warning"), "{line}");
    }
    let (property, findings) = merged("{type: string, pattern: a}", "{type: string, pattern: b}");
    assert_eq!(property, json!({ "type": "string", "pattern": "b" }));
    assert!(
        findings.contains("warning: `pattern` is \"a\" in one part of `allOf` and \"b\" in another"),
        "{findings}"
    );
}

#[test]
fn an_inline_object_that_contains_the_component_around_it_gets_a_name() {
    schemas(
        "3.0.3",
        "A: {type: object, properties: {child: {description: A child., allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {x: {type: string}}}]}}}
    B: {type: object, properties: {many: {type: array, items: {allOf: [{$ref: '#/components/schemas/C'}, {type: object}]}}}}
    C: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {y: {type: string}}}]}",
        "{A: {type: object, properties: {child: {description: A child., allOf: [{$ref: '#/components/schemas/AChild'}]}}},
          B: {type: object, properties: {many: {type: array, items: {allOf: [{$ref: '#/components/schemas/BManyItem'}]}}}},
          C: {type: object, properties: {many: {type: array, items: {allOf: [{$ref: '#/components/schemas/BManyItem'}]}}, y: {type: string}}},
          AChild: {description: A child., type: object, properties: {child: {description: A child., allOf: [{$ref: '#/components/schemas/AChild'}]}, x: {type: string}}},
          BManyItem: {type: object, properties: {many: {type: array, items: {allOf: [{$ref: '#/components/schemas/BManyItem'}]}}, y: {type: string}}}}",
        2,
    );
}

#[test]
fn values_of_several_parts_must_fit_all() {
    schemas(
        "3.1.0",
        "Id: {type: string, maxLength: 9, description: An id.}
    Kind: {type: string, enum: [a, b]}
    A: {type: object, properties: {
          id: {$ref: '#/components/schemas/Id', minLength: 1},
          name: {description: A name., allOf: [{type: string}, {minLength: 2}, {maxLength: 5}]},
          kind: {allOf: [{$ref: '#/components/schemas/Kind'}, {type: string}], description: Its kind.},
          only: {$ref: '#/components/schemas/Kind', maxLength: 1}}}",
        "{Kind: {type: string, enum: [a, b]},
          A: {type: object, properties: {
            id: {type: string, maxLength: 9, minLength: 1, description: An id.},
            name: {type: string, minLength: 2, maxLength: 5, description: A name.},
            kind: {description: Its kind., allOf: [{$ref: '#/components/schemas/Kind'}]},
            only: {$ref: '#/components/schemas/AOnly'}}},
          AOnly: {type: string, enum: [a, b], maxLength: 1}}",
        1,
    );
    let (_, findings) = completed(&format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, properties: {{a: {{allOf: [{{type: string}}, {{type: integer}}]}}}}}}\n"
    ));
    assert!(
        findings.contains(
            "/allOf): the value is `string` in one part and `integer` in another of `allOf`, so no value fits"
        ),
        "{findings}"
    );
}
