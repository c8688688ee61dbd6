use std::fs;
use std::path::Path;

use super::{Accepted, compare};
use crate::Document;

/// Returns the part of a case under a key, as a document of its own whose places are still those of the file.
fn part(case: &Document, key: &str) -> Document {
    let places = case.places.below(&format!("/{key}"));
    Document { file: case.file.clone(), value: case.value[key].clone(), places }
}

fn read(file: &str, text: &str) -> Document {
    crate::parse(file, text).unwrap_or_else(|findings| panic!("{findings}"))
}

#[test]
fn the_report_says_what_differs() {
    insta::glob!("cases/*.yaml", |path| {
        let text = fs::read_to_string(path).unwrap();
        let file = path.file_name().unwrap().to_str().unwrap();
        let case = read(file, &text);
        let report = match Accepted::read(part(&case, "accepted")) {
            Ok(accepted) => compare(&part(&case, "ours"), &part(&case, "vendor"), &accepted).to_string(),
            Err(findings) => findings.to_string(),
        };
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("{text}\n---- report ----\n{report}"));
        });
    });
}

#[test]
fn the_kept_spec_does_not_differ_from_itself() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/sensay.yaml");
    let kept = read("openapi/sensay.yaml", &fs::read_to_string(file).unwrap());
    let report = compare(&kept, &kept, &Accepted::none());
    assert!(report.is_clean(), "{report}");
}

#[test]
fn the_accepted_differences_name_operations_of_the_kept_spec() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi");
    let open = |file: &str| read(file, &fs::read_to_string(folder.join(file)).unwrap());
    let accepted = Accepted::read(open("accepted-differences.yaml")).unwrap();
    // Against an empty document every operation of the kept spec is a difference.
    let report = compare(&open("sensay.yaml"), &read("empty.yaml", "{}"), &Accepted::none());
    let patterns = accepted.operations();
    assert!(!patterns.is_empty());
    for pattern in patterns {
        let known = report.unexpected.iter().any(|found| super::pattern::matches(pattern, &found.operation));
        assert!(known, "no operation of the kept spec is {pattern}");
    }
}

#[test]
fn any_document_can_be_compared() {
    let odd = [
        "null",
        "[]",
        "text",
        "paths: []",
        "paths: {/a: null, /b: {get: null, put: []}}",
        "paths: {/a: {get: {parameters: {}, security: {}, requestBody: [], responses: []}}}",
        "paths: {/a: {get: {parameters: [1, {name: 1, in: {}}], security: [1], responses: {'200': 1}}}}",
        "paths: {/a: {get: {requestBody: {content: {a: 1, b: {schema: 1}, c: {schema: {type: 1, enum: 1, required: 1}}}}}}}",
        "paths: {/a: {get: {requestBody: {$ref: '#/paths/~1a/get/requestBody'}}}}",
        "paths: {/a: {get: {requestBody: {content: {c: {schema: {type: [], enum: [], anyOf: [], items: [], properties: []}}}}}}}",
        "paths: {/a: {get: {requestBody: {content: {c: {schema: {$ref: 1, anyOf: [false, true, 1], items: false}}}}}}}",
    ];
    for ours in odd {
        for vendor in odd {
            let report = compare(&read("ours.yaml", ours), &read("vendor.yaml", vendor), &Accepted::none());
            assert_eq!(report.is_clean(), report.unexpected.is_empty(), "{report}");
        }
    }
}

/// Returns a document with schemas of which each refers to the next in `times` properties.
fn chain(length: usize, times: usize, last: &str) -> Document {
    let mut text = String::from(
        "{paths: {/a: {get: {requestBody: {content: {a: {schema: {$ref: '#/components/schemas/S0'}}}}}}}, components: {schemas: {",
    );
    for index in 0..length {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", index + 1);
        let properties: Vec<_> = (0..times).map(|property| format!("p{property}: {next}")).collect();
        text += &format!("S{index}: {{type: object, properties: {{{}}}}}, ", properties.join(", "));
    }
    text += &format!("S{length}: {{type: {last}}}}}}}}}");
    read("chain.yaml", &text)
}

#[test]
fn a_schema_that_is_reached_by_many_paths_is_compared_once() {
    let report = compare(&chain(60, 4, "string"), &chain(60, 4, "string"), &Accepted::none());
    assert!(report.is_clean(), "{report}");
}

#[test]
fn too_deep_nesting_is_reported() {
    let report = compare(&chain(2_000, 1, "string"), &chain(2_000, 1, "integer"), &Accepted::none());
    let kinds: Vec<_> = report.unexpected.iter().map(|difference| difference.kind.id()).collect();
    assert_eq!(kinds, ["unfinished"]);
    let report = compare(&chain(60, 2, "string"), &chain(60, 2, "integer"), &Accepted::none());
    assert!(report.unexpected.iter().any(|difference| difference.kind.id() == "unfinished"));
}
