//! Tests documents before and after, and the findings with their places.

use serde_json::Value;

use super::complete;
use crate::parse;

mod merging;
mod unions;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\n";

fn completed(text: &str) -> (crate::Document, String) {
    let (document, findings) = complete(parse("a.yaml", text).unwrap());
    (document, findings.to_string())
}

fn show(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// Checks schemas before and after, as YAML, and the number of warnings.
#[track_caller]
fn schemas(version: &str, before: &str, after: &str, warnings: usize) {
    let head = HEAD.replace("3.0.3", version);
    let (document, findings) =
        completed(&format!("{head}paths: {{}}\ncomponents:\n  schemas:\n    {before}"));
    let after = parse("after.yaml", after).unwrap();
    assert_eq!(show(&document.value()["components"]["schemas"]), show(after.value()), "{findings}");
    assert_eq!(findings.lines().count(), warnings, "{findings}");
    let (again, more) = complete(document.clone());
    assert_eq!((again.value(), more.len()), (document.value(), 0), "a second run changes nothing");
}

#[test]
fn keywords_of_3_1_become_those_of_3_0() {
    schemas(
        "3.1.0",
        "A: {type: object, properties: {
           a: {type: [string, 'null'], examples: [x, y]}, b: {const: up}, c: {type: integer, exclusiveMinimum: 0, minimum: -5},
           d: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}, e: {$ref: '#/components/schemas/A', description: An a.},
           f: {type: [integer, number]}, g: {type: string, contentEncoding: base64}, h: {type: array, items: true},
           i: {type: object, patternProperties: {'^x': {type: string}}}, j: {type: string, if: {}}}}",
        "{A: {type: object, properties: {
           a: {type: string, example: x, nullable: true}, b: {$ref: '#/components/schemas/Ab'},
           c: {type: integer, minimum: 0, exclusiveMinimum: true}, d: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}]},
           e: {description: An a., allOf: [{$ref: '#/components/schemas/A'}]}, f: {type: number}, g: {type: string, format: byte},
           h: {type: array, items: {}}, i: {type: object, additionalProperties: {type: string}}, j: {type: string}}},
          Ab: {enum: [up], type: string}}",
        4,
    );
}

#[test]
fn all_of_becomes_one_object() {
    schemas(
        "3.0.3",
        "Base: {type: object, required: [id], properties: {id: {type: string}, at: {type: string}}}
    A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [id, b], properties: {b: {type: string}, at: {type: string, maxLength: 9}}}]}
    B: {type: object, properties: {c: {allOf: [{$ref: '#/components/schemas/Base'}, {nullable: true}]}}}",
        "{Base: {type: object, required: [id], properties: {id: {type: string}, at: {type: string}}},
          A: {type: object, properties: {id: {type: string}, at: {type: string, maxLength: 9}, b: {type: string}}, required: [id, b]},
          B: {type: object, properties: {c: {allOf: [{$ref: '#/components/schemas/Base'}], nullable: true}}}}",
        0,
    );
}

#[test]
fn a_lost_limit_of_a_part_of_all_of_is_reported() {
    schemas(
        "3.0.3",
        "Base: {type: object, maxProperties: 3, properties: {id: {type: string}}}
    A: {minProperties: 1, allOf: [{$ref: '#/components/schemas/Base'}, {type: object, additionalProperties: {type: string}}]}",
        "{Base: {type: object, maxProperties: 3, properties: {id: {type: string}}},
          A: {minProperties: 1, type: object, properties: {id: {type: string}}}}",
        2,
    );
}

#[test]
fn unions_of_any_form_keep_their_alternatives() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, properties: {{a: {{anyOf: [{{type: integer}}, {{type: number}}, {{type: string}}, {{type: string, enum: [x]}}, {{$ref: '#/components/schemas/B'}}, {{$ref: '#/components/schemas/B'}}, {{type: object, properties: {{c: {{type: string}}}}}}]}}}}}}\n    B: {{type: object, nullable: true, properties: {{b: {{type: string}}}}}}\n"
    );
    let (document, findings) = completed(&text);
    let schemas = &document.value()["components"]["schemas"];
    let alternatives = "[{type: number}, {$ref: '#/components/schemas/AaText'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/AaObject'}]";
    assert_eq!(&schemas["Aa"]["oneOf"], parse("a.yaml", alternatives).unwrap().value(), "{findings}");
    assert_eq!(schemas["A"]["properties"]["a"]["nullable"], true);
    assert_eq!(schemas["AaObject"]["properties"]["c"]["type"], "string");
    assert!(findings.contains("`B` occurs twice in the union"), "{findings}");
}

#[test]
fn components_that_are_not_types_are_written_where_they_are_used() {
    schemas(
        "3.0.3",
        "Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
    Id: {type: string, maxLength: 9}
    Alias: {$ref: '#/components/schemas/A'}
    A: {type: object, nullable: true, properties: {ids: {$ref: '#/components/schemas/Ids'}, next: {$ref: '#/components/schemas/Alias'}}}",
        "{A: {type: object, properties: {ids: {type: array, items: {type: string, maxLength: 9}},
           next: {allOf: [{$ref: '#/components/schemas/A'}], nullable: true}}}}",
        0,
    );
}

#[test]
fn equal_schemas_share_a_name() {
    schemas(
        "3.0.3",
        "A: {type: object, properties: {one: {type: object, description: One., properties: {x: {type: string, description: An x.}}},
           many: {type: array, items: {type: object, properties: {x: {type: string}}}}, sort: {type: string, enum: [up, UP], nullable: true}}}",
        "{A: {type: object, properties: {one: {description: One., allOf: [{$ref: '#/components/schemas/AOne'}]},
           many: {type: array, items: {$ref: '#/components/schemas/AOne'}},
           sort: {nullable: true, allOf: [{$ref: '#/components/schemas/ASort'}]}}},
          AOne: {type: object, description: One., properties: {x: {type: string, description: An x.}}},
          ASort: {type: string, enum: [up, UP], x-enum-varnames: [Up, UpValue]}}",
        3,
    );
}

#[test]
fn alternatives_get_the_values_of_their_discriminator() {
    schemas(
        "3.0.3",
        "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}}
    Cat: {type: object, properties: {kind: {type: string}}}
    Dog: {type: object, properties: {kind: {type: string, description: The kind.}}}",
        "{Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}},
          Cat: {type: object, properties: {kind: {type: string, enum: [meow], description: Always `meow`.}}, required: [kind]},
          Dog: {type: object, properties: {kind: {type: string, enum: [Dog], description: The kind.}}, required: [kind]}}",
        0,
    );
}

#[test]
fn findings_have_the_place_and_the_pointer_of_the_text() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    post:\n      requestBody:\n        required: true\n        content:\n          application/json; charset=utf-8:\n            schema:\n              type: object\n              properties:\n                deep:\n                  type: object\n                  properties:\n                    wrong: {{type: strng}}\n      responses: {{'204': {{description: a}}}}\n"
    );
    let (document, _) = completed(&text);
    let finding =
        crate::lint::lint(&document).into_iter().find(|finding| finding.message.contains("strng")).unwrap();
    let pointer = "/paths/~1a/post/requestBody/content/application~1json; charset=utf-8/schema/properties/deep/properties/wrong/type";
    assert_eq!((finding.place.unwrap().line, finding.pointer.as_str()), (16, pointer));
}

#[test]
fn a_name_does_not_depend_on_other_operations() {
    let operation = |path: &str| {
        format!(
            "  {path}: {{get: {{responses: {{'200': {{description: a, content: {{application/json: {{schema: {{type: object, properties: {{{}: {{type: string}}}}}}}}}}}}}}}}}}\n",
            path.trim_matches('/')
        )
    };
    let names = |paths: &[&str]| {
        let paths: String = paths.iter().map(|path| operation(path)).collect();
        let (document, _) = completed(&format!("{HEAD}paths:\n{paths}"));
        let names = document.value()["components"]["schemas"].as_object().unwrap();
        let mut names: Vec<String> = names.keys().cloned().collect();
        names.sort();
        names
    };
    assert_eq!(names(&["/a", "/b"]), ["GetAResponse", "GetBResponse"]);
    assert_eq!(names(&["/b", "/c", "/a"]), ["GetAResponse", "GetBResponse", "GetCResponse"]);
}

#[test]
fn schemas_that_contain_themselves_do_not_hang() {
    for schemas in [
        "A: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}",
        "A: {type: array, items: {$ref: '#/components/schemas/A'}}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}",
        "A: {oneOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {type: object, nullable: true, properties: {a: {$ref: '#/components/schemas/A'}}}",
        "A: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}}}]}}}",
        "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\n    B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {b: {$ref: '#/components/schemas/A'}}}]}}}]}",
        "A: {type: object, properties: {a: {type: object, allOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: a}}}}",
        "A: {oneOf: [{allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}]}",
    ] {
        completed(&format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    {schemas}"));
    }
    let doubled: String = (0..60)
        .map(|level| format!("    A{level}: {{allOf: [{{$ref: '#/components/schemas/A{0}'}}, {{$ref: '#/components/schemas/A{0}'}}]}}\n", level + 1))
        .collect();
    let (_, findings) =
        completed(&format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{doubled}    A60: {{type: object}}"));
    assert!(findings.contains("`allOf` of more than 1000 schemas"), "{findings}");
}
