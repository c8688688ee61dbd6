//! Checks that every keyword of OpenAPI 3.0, and every one that 3.1 adds, either has its effect or is reported by `cargo spec check`.

#![allow(clippy::unwrap_used, reason = "a failed step ends the test")]

use std::collections::BTreeSet;

use sensay_build_tools::{Checked, Findings, parse, sources};
use serde_json::{Map, Value};

const BASE: &str = include_str!("keywords/base.yaml");

/// The versions: its number, its keywords, and their cases.
const VERSIONS: [(&str, &str, &str); 2] = [
    ("3.0.3", include_str!("keywords/schema-3.0.txt"), include_str!("keywords/cases.yaml")),
    ("3.1.0", include_str!("keywords/schema-3.1.txt"), include_str!("keywords/cases-3.1.yaml")),
];

fn value(text: &str) -> Value {
    parse("keywords.yaml", text).unwrap_or_else(|findings| panic!("{findings}")).value().clone()
}

/// Puts a value at a pointer, and creates missing objects above it.
fn put(node: &mut Value, pointer: &str, new: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    if node.pointer(parent).is_none() {
        put(node, parent, Value::Object(Map::new()));
    }
    let key = key.replace("~1", "/").replace("~0", "~");
    match node.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = new,
        parent => parent[key] = new,
    }
}

#[test]
fn every_keyword_has_a_case() {
    for (version, keywords, cases) in VERSIONS {
        let lines = keywords.lines().filter(|line| !line.starts_with('#'));
        let keywords: BTreeSet<String> = lines
            .flat_map(|line| {
                let (object, keywords) = line.split_once(": ").unwrap();
                keywords.split(' ').map(move |keyword| format!("{object}.{keyword}"))
            })
            .collect();
        let cases = value(cases);
        let cases = cases.as_array().unwrap().iter().map(|case| case["keyword"].as_str().unwrap().to_owned());
        assert_eq!(cases.collect::<BTreeSet<_>>(), keywords, "{version}");
    }
}

#[test]
fn every_keyword_has_its_effect_or_is_reported() {
    let mut wrong = Vec::new();
    for (version, _, cases) in VERSIONS {
        let text = BASE.replace("3.0.3", version);
        let base = value(&text);
        let made = sources("base.yaml", &text).and_then(Checked::deny_warnings);
        let code = made.unwrap_or_else(|found| panic!("{found}"));
        for case in value(cases).as_array().unwrap() {
            let (keyword, at) = (case["keyword"].as_str().unwrap(), case["at"].as_str().unwrap());
            let mut document = base.clone();
            put(&mut document, at, case["value"].clone());
            let made = sources("case.yaml", &document.to_string()).and_then(Checked::deny_warnings);
            let found = match made {
                Ok(other) if other == code => "text".to_owned(),
                Ok(_) => "code".to_owned(),
                Err(findings) if named(&findings, at) => "finding".to_owned(),
                Err(findings) => findings.to_string(),
            };
            if case["expect"] != found {
                wrong.push(format!("{version} {keyword} at {at} is {found}, not {}", case["expect"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Reports whether a finding is at the place, its parent or one of its descendants.
fn named(findings: &Findings, at: &str) -> bool {
    let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
    findings.iter().any(|finding| finding.pointer.starts_with(at) || finding.pointer == parent)
}
