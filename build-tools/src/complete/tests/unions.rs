//! Tests unions by inheritance, their discriminators, properties of one direction, and references.

use serde_json::json;

use super::{HEAD, completed, schemas};

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
    // The lint reports an invalid type.
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
