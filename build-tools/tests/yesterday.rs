//! The kept spec of yesterday and the vendor's document of today: after an update it is the kept spec of today.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends where it cannot go on")]

use sensay_build_tools::document::resolve;
use sensay_build_tools::import::{Names, Removed};
use serde_json::Value;

#[allow(dead_code, reason = "each of the tests uses some of it")]
mod vendor;

use vendor::changes::changed;
use vendor::{Memory, differences, document, today, unexpected, vendor_of};

/// Returns a document without what an import cannot know: texts, examples, order, and which parameters are components.
fn meaning(root: &Value, node: &Value) -> Value {
    let is_parameter = node.get("$ref").and_then(Value::as_str).is_some_and(|to| to.contains("/parameters/"));
    let node = resolve(root, node, "").filter(|_| is_parameter).map_or(node, |(node, _)| node);
    match node {
        Value::Object(members) => {
            // A component whose only use says more of it is one that it refers to.
            let texts = ["description", "summary", "example", "examples", "title"];
            let is_name = |value: &Value| value.is_object();
            let members =
                members.iter().filter(|(key, value)| !texts.contains(&key.as_str()) || is_name(value));
            let members: serde_json::Map<String, Value> = members
                .filter(|(key, _)| !["example", "examples"].contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), meaning(root, value)))
                .collect();
            let mut members = members;
            // Of integers, more than 0 is at least 1.
            if members.shift_remove("exclusiveMinimum").is_some() {
                let least = members["minimum"].as_i64().unwrap() + 1;
                members.insert("minimum".to_owned(), least.into());
            }
            match members.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
                Some([only]) if members.len() == 1 => only.clone(),
                _ => Value::Object(members),
            }
        }
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| meaning(root, item)).collect();
            items.sort_by_cached_key(ToString::to_string);
            items.into()
        }
        value => value.clone(),
    }
}

/// Brings the kept spec of a day on which it was otherwise to the one of today.
fn brought_to_today(text: &str, seed: u64, count: usize) -> Result<(), String> {
    let now = document(text);
    let (yesterday, done) = changed(now.value(), seed, count);
    let fail = |what: &str, found: &[String]| match found {
        [] => Ok(()),
        _ => Err(format!("seed {seed}: {done:#?}\n{what}: {found:#?}")),
    };
    let mut workspace = Memory::new(&serde_saphyr::to_string(&yesterday).unwrap(), &vendor_of(&yesterday));
    workspace.files.insert("openapi/names.yaml".into(), Names::of(now.value()).to_yaml().unwrap());
    let vendor = vendor_of(now.value());
    let outcome = workspace.sources(&vendor).unwrap().import(Removed::Remove, today());
    let outcome = outcome.map_err(|findings| format!("seed {seed}: {done:#?}\n{findings}"))?;
    fail("conflicts", &outcome.conflicts.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let merged = document(&outcome.text);
    fail("differences", &differences(now.value(), merged.value()))?;
    fail("compare", &unexpected(&outcome.text, &vendor))?;
    let [mut mine, mut other] = [now.value(), merged.value()].map(|root| meaning(root, root));
    for root in [&mut mine, &mut other] {
        root["components"].as_object_mut().unwrap().shift_remove("parameters");
    }
    let mut unlike = Vec::new();
    compare(&mine, &other, String::new(), &mut unlike);
    fail("not the document of today", &unlike)
}

fn compare(one: &Value, other: &Value, at: String, unlike: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            for (key, value) in one {
                match other.get(key) {
                    Some(other) => compare(value, other, format!("{at}/{key}"), unlike),
                    None => unlike.push(format!("{at}/{key} is missing")),
                }
            }
            let more = other.keys().filter(|key| !one.contains_key(*key));
            unlike.extend(more.map(|key| format!("{at}/{key} is too much")));
        }
        _ if one == other => {}
        _ => unlike.push(format!("{at}: {one} and {other}")),
    }
}

#[track_caller]
fn assert_all(results: impl Iterator<Item = Result<(), String>>) {
    let failures: Vec<String> = results.filter_map(Result::err).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn a_small_spec_of_yesterday_becomes_that_of_today() {
    assert_all((0..24).map(|seed| brought_to_today(vendor::SHELVES, seed, 4)));
}

#[test]
fn the_kept_spec_of_yesterday_becomes_that_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml");
    let kept = std::fs::read_to_string(path).unwrap();
    assert_all((100..103).map(|seed| brought_to_today(&kept, seed, 12)));
}
