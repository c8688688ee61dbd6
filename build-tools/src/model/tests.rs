use super::{Equality, In, Model, Types};
use crate::parse;

const DOCUMENT: &str = "
openapi: 3.0.3
paths:
  /shelves/{shelfID}:
    parameters:
    - {name: shelfID, in: path, required: true, schema: {type: string}}
    - {name: page, in: query, schema: {type: integer}}
    put:
      parameters: [{name: page, in: query, required: true, schema: {type: string}}]
      requestBody: {$ref: '#/components/requestBodies/Shelf'}
      responses: {'4xx': {description: Wrong}}
components:
  requestBodies:
    Shelf: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
  schemas:
    Named: {type: object, required: [name], properties: {name: {type: string, description: A name, example: Poems}}}
    Shelf: {allOf: [{$ref: '#/components/schemas/Named'}, {properties: {next: {$ref: '#/components/schemas/Shelf'}}}]}
    Rack: {type: object, required: [name], properties: {next: {$ref: '#/components/schemas/Rack'}, name: {type: string}}}
    Other: {type: object, required: [name], properties: {next: {$ref: '#/components/schemas/Named'}, name: {type: string}}}
";

#[test]
fn an_operation_has_everything_that_applies_to_it() {
    let document = parse("a.yaml", DOCUMENT).unwrap();
    let model = Model::new(document.value());
    let [operation] = &model.operations[..] else { panic!("one operation") };
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name, parameter.place, parameter.required, parameter.pointer.as_str()))
        .collect();
    assert_eq!(
        parameters,
        [
            ("page", In::Query, true, "/paths/~1shelves~1{shelfID}/put/parameters/0"),
            ("shelfID", In::Path, true, "/paths/~1shelves~1{shelfID}/parameters/0"),
        ]
    );
    assert_eq!(operation.responses[0].status, "4XX");
    let body = operation.body.as_ref().unwrap();
    assert!(body.required);
    let shelf = model.schema(body.content[0].schema.unwrap());
    assert_eq!((shelf.name, shelf.types), (Some("Shelf"), Types::OBJECT));
    assert_eq!(shelf.properties.keys().copied().collect::<Vec<_>>(), ["name", "next"]);
    assert_eq!(shelf.properties["name"].route, "/allOf/0/properties/name");
    let pointer = model.pointer(shelf.properties["name"].id);
    assert_eq!(pointer, Some("/components/schemas/Named/properties/name"));
}

#[test]
fn schemas_that_say_the_same_are_equal() {
    let document = parse("a.yaml", DOCUMENT).unwrap();
    let model = Model::new(document.value());
    let find = |name: &str| model.components.iter().find(|(found, _)| *found == name).unwrap().1;
    let mut equality = Equality::default();
    let mut equal = |one, other| equality.are_equal(&model, &model, find(one), find(other));
    assert!(equal("Shelf", "Rack"));
    assert!(!equal("Shelf", "Other"));
    assert!(!equal("Shelf", "Named"));
}

#[test]
fn a_reference_that_cannot_be_followed_is_an_error_at_its_place() {
    const BROKEN: &str = "openapi: 3.0.3
paths:
  /shelves:
    parameters: [{$ref: '#/components/parameters/Gone'}]
    put:
      parameters: [{$ref: other.yaml#/Page}]
      requestBody: {$ref: '#/components/requestBodies/Gone'}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
        '404': {$ref: '#/components/responses/Gone'}
  /moved: {$ref: paths.yaml}
components:
  schemas:
    Shelf: {type: object, properties: {$ref: {$ref: '#/components/schemas/Gone'}, outer: {$ref: other.yaml#/A}}}
    Circle: {$ref: '#/components/schemas/Circle'}
    Odd: {items: {$ref: 1}}
";
    let messages = super::read("a.yaml", BROKEN).unwrap_err().to_string();
    insta::assert_snapshot!(messages);
}

#[test]
fn what_only_looks_like_a_reference_is_none() {
    let text = "
openapi: 3.1.0
x-note: {$ref: '#/nowhere'}
paths:
  x-note: {$ref: '#/nowhere'}
  /shelves:
    get:
      responses:
        '200': {description: All, content: {application/json: {example: {$ref: '#/nowhere'}, examples: {a: {value: {$ref: '#/nowhere'}}}, schema: {$ref: '#/components/schemas/a%20b'}}}}
components:
  schemas:
    a b: {type: object, default: {$ref: '#/nowhere'}, enum: [{$ref: '#/nowhere'}], properties: {$ref: {type: string}, default: {type: string}}}
    outer: {$ref: other.yaml#/A}
";
    assert!(super::read("a.yaml", text).is_ok());
}
