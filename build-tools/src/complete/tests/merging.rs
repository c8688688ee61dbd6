//! Tests properties that several parts of an `allOf` have, unions by inheritance, and properties of one direction.

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
fn a_component_with_a_discriminator_becomes_a_union_of_those_that_contain_it() {
    schemas(
        "3.0.3",
        "Pet: {type: object, description: A pet., required: [kind], properties: {kind: {type: string}, name: {type: string}}, discriminator: {propertyName: kind, mapping: {meow: Cat, self: '#/components/schemas/Pet'}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
    Kitten: {allOf: [{$ref: '#/components/schemas/Cat'}]}
    Dog: {description: A dog., allOf: [{$ref: '#/components/schemas/Pet'}]}
    Owner: {type: object, properties: {pet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}}}",
        "{Pet: {description: A pet., oneOf: [{$ref: '#/components/schemas/PetBase'}, {$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Kitten'}, {$ref: '#/components/schemas/Dog'}],
            discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat', self: '#/components/schemas/PetBase'}}},
          Cat: {type: object, properties: {kind: {type: string, enum: [meow], description: Always `meow`.}, name: {type: string}, lives: {type: integer}}, required: [kind], description: A pet.},
          Kitten: {type: object, properties: {kind: {type: string, enum: [Kitten], description: Always `Kitten`.}, name: {type: string}, lives: {type: integer}}, required: [kind], description: A pet.},
          Dog: {description: A dog., type: object, properties: {kind: {type: string, enum: [Dog], description: Always `Dog`.}, name: {type: string}}, required: [kind]},
          Owner: {type: object, properties: {pet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}}},
          PetBase: {type: object, description: A pet., required: [kind], properties: {kind: {type: string, enum: [self], description: Always `self`.}, name: {type: string}}}}",
        1,
    );
}

#[test]
fn a_base_that_is_no_alternative_is_dropped() {
    schemas(
        "3.0.3",
        "Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}], discriminator: {propertyName: kind}}
    Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {mane: {type: boolean}}}]}",
        "{Pet: {oneOf: [{$ref: '#/components/schemas/Lion'}], discriminator: {propertyName: kind}},
          Cat: {oneOf: [{$ref: '#/components/schemas/Lion'}], discriminator: {propertyName: kind}},
          Lion: {type: object, properties: {kind: {type: string, enum: [Lion], description: Always `Lion`.}, lives: {type: integer}, mane: {type: boolean}}, required: [kind]}}",
        2,
    );
}

#[test]
fn a_discriminator_that_cannot_have_its_value_is_reported() {
    let findings = |kind: &str| {
        let (_, findings) = completed(&format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}], discriminator: {{propertyName: kind}}}}\n    Cat: {{type: object, properties: {{kind: {kind}}}}}\n"
        ));
        findings
    };
    assert_eq!(findings("{type: string}"), "");
    assert_eq!(findings("{type: string, enum: [cat]}").matches("not one of").count(), 0);
    assert!(
        findings("{type: string, enum: [cat, dog]}")
            .contains("the value `Cat`, which is not one of `cat`, `dog`")
    );
    assert!(
        findings("{type: integer}")
            .contains("the discriminator `kind` must be text, and has `type: integer`")
    );
    // The lint reports a type that is none.
    assert_eq!(findings("{type: stringx}").matches("must be text").count(), 0);
}

#[test]
fn properties_of_one_direction_are_left_out_of_the_other() {
    let schema = "{type: object, required: [id, secret], properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}}}";
    let tagged = schema
        .replace("required: [", "required: [kind, ")
        .replace("}}", "}, kind: {type: string, readOnly: true, enum: [a]}}");
    let content =
        |name: &str| format!("{{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}");
    let operation = |body: &str, response: &str| {
        format!(
            "{{operationId: a, requestBody: {{required: true, content: {}}}, responses: {{'200': {{description: a, content: {}}}}}}}",
            content(body),
            content(response)
        )
    };
    let text = format!(
        "{HEAD}paths:\n  /a:\n    put: {}\n    post: {}\ncomponents:\n  schemas:\n    Sent: {schema}\n    Received: {schema}\n    Both: {tagged}\n    Any: {{oneOf: [{{$ref: '#/components/schemas/Both'}}]}}\n",
        operation("Sent", "Received"),
        operation("Both", "Both"),
    );
    let (document, findings) = completed(&text);
    let schemas = &document.value()["components"]["schemas"];
    let names =
        |name: &str| schemas[name]["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names("Sent"), ["secret"]);
    assert_eq!(names("Received"), ["id"]);
    assert_eq!(schemas["Sent"]["required"], json!(["secret"]));
    assert_eq!(schemas["Received"]["required"], json!(["id"]));
    assert_eq!(schemas["Both"]["required"], json!(["kind"]));
    assert_eq!(schemas["Both"]["properties"]["id"], json!({ "type": "string", "x-read-only": true }));
    assert_eq!(schemas["Both"]["properties"]["secret"], json!({ "type": "string", "x-write-only": true }));
    let reported = findings.lines().filter(|line| line.contains("readOnly") || line.contains("writeOnly"));
    assert_eq!(reported.count(), 5, "{findings}");
}

#[test]
fn a_reference_may_have_percent_escapes() {
    schemas(
        "3.0.3",
        "'a b': {type: object, properties: {next: {$ref: '#/components/schemas/a%20b'}}}",
        "{Ab: {type: object, properties: {next: {$ref: '#/components/schemas/Ab'}}}}",
        1,
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
            id: {type: string, maxLength: 9, minLength: 1},
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
