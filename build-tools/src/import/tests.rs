use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Input, Names, Outcome, Removed, import};
use crate::compare::Accepted;
use crate::diff::{Date, diff};
use crate::facts::Facts;
use crate::lock::Lock;

fn kept() -> String {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/sensay.yaml");
    std::fs::read_to_string(file).unwrap()
}

/// Writes out every reference, and takes away names and examples, as the vendor's document has it.
fn vendors(root: &Value, node: &Value, depth: usize) -> Value {
    let node = crate::document::resolve(root, node, "").map_or(node, |(node, _)| node);
    match node {
        Value::Object(members) => {
            let ours =
                |key: &str| key.starts_with("x-") || ["operationId", "example", "examples"].contains(&key);
            let members = members.iter().filter(|(key, _)| !ours(key) && depth < 40);
            members.map(|(key, value)| (key.clone(), vendors(root, value, depth + 1))).collect()
        }
        Value::Array(items) => items.iter().map(|item| vendors(root, item, depth + 1)).collect(),
        value => value.clone(),
    }
}

fn vendor_of(text: &str) -> Value {
    let root = crate::parse("sensay.yaml", text).unwrap().value;
    let mut vendor = vendors(&root, &root, 0);
    let schemes = root["components"]["securitySchemes"].clone();
    vendor["components"] = json!({ "securitySchemes": schemes });
    vendor
}

fn run(text: &str, lock: Option<&Lock>, vendor: &Value, removed: Removed) -> Outcome {
    let document = crate::parse("sensay.yaml", text).unwrap();
    let names = Names::of(&crate::parse("sensay.yaml", &kept()).unwrap().value);
    import(Input {
        text,
        kept: &document,
        lock,
        vendor_text: &vendor.to_string(),
        vendor,
        accepted: &Accepted::none(),
        names: &names,
        removed,
        today: Date::read("2026-03-01").unwrap(),
    })
    .unwrap()
}

fn lock(vendor: &Value) -> Lock {
    Lock::new(&vendor.to_string(), Facts::of(vendor), Date::read("2026-03-01").unwrap())
}

const ME: &str = "/paths/~1v1~1users~1me/put";

/// Changes that the vendor makes, each with the operation that it is made to.
type Plant = (&'static str, fn(&mut Value));

const PLANTS: &[Plant] = &[
    ("limit", |root| {
        root.pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema/properties/name"))
            .unwrap()["maxLength"] = json!(60)
    }),
    ("required", |root| {
        root.pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema")).unwrap()["required"] =
            json!(["id", "name"])
    }),
    ("property", |root| {
        root.pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema/properties")).unwrap()
            ["nickName"] = json!({"type": "string", "nullable": true})
    }),
    ("object", |root| {
        root.pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema/properties")).unwrap()
            ["address"] = json!({"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}, "kind": {"type": "string", "enum": ["home", "work"]}}})
    }),
    ("renamed", |root| {
        let properties = root
            .pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema/properties"))
            .unwrap();
        let email = properties.as_object_mut().unwrap().shift_remove("email").unwrap();
        properties["emailAddress"] = email;
    }),
    ("removed", |root| {
        drop(
            root.pointer_mut(&format!("{ME}/requestBody/content/application~1json/schema/properties"))
                .unwrap()
                .as_object_mut()
                .unwrap()
                .shift_remove("linkedAccounts"),
        )
    }),
    ("status", |root| {
        drop(
            root.pointer_mut(&format!("{ME}/responses"))
                .unwrap()
                .as_object_mut()
                .unwrap()
                .shift_remove("409"),
        )
    }),
    (
        "new status",
        |root| root.pointer_mut(&format!("{ME}/responses")).unwrap()["403"] = json!({"description": "No", "content": {"application/json": {"schema": {"type": "object", "properties": {"why": {"type": "string"}}}}}}),
    ),
    ("parameter", |root| {
        root.pointer_mut(&format!("{ME}/parameters"))
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(json!({"name": "dryRun", "in": "query", "schema": {"type": "boolean", "default": false}}))
    }),
    ("deprecated", |root| root.pointer_mut(ME).unwrap()["deprecated"] = json!(true)),
    ("security", |root| root.pointer_mut(ME).unwrap()["security"] = json!([{"OrganizationSecret": []}])),
    ("new operation", |root| {
        let operation = root.pointer(ME).unwrap().clone();
        root["paths"]["/v1/shelves/{shelfID}"] = json!({"put": operation});
        root["paths"]["/v1/shelves/{shelfID}"]["put"]["parameters"] =
            json!([{"name": "shelfID", "in": "path", "required": true, "schema": {"type": "string"}}]);
    }),
    ("removed operation", |root| {
        drop(root["paths"].as_object_mut().unwrap().shift_remove("/v1/users/me/usage"))
    }),
    ("moved operation", |root| {
        let paths = root["paths"].as_object_mut().unwrap();
        let usage = paths.shift_remove("/v1/users/me/usage").unwrap();
        paths.insert("/v2/users/me/usage".to_owned(), usage);
    }),
];

/// What a client of one document would see of another, but for the names that only the kept spec has.
fn differences(one: &Value, other: &Value) -> Vec<String> {
    let findings = diff(one, other);
    let texts = findings.iter().map(crate::diff::Finding::text);
    let ours = ["operation id", "header X-API-Version", "tag "];
    texts.filter(|text| !ours.iter().any(|name| text.contains(name))).collect()
}

/// Imports planted changes, looks whether the kept spec has exactly these, and takes all of them back.
fn assert_brought_in(plants: &[&Plant]) {
    let text = kept();
    let before = vendor_of(&text);
    let mut vendor = before.clone();
    plants.iter().for_each(|(_, plant)| plant(&mut vendor));
    let outcome = run(&text, Some(&lock(&before)), &vendor, Removed::Remove);
    let names: Vec<_> = plants.iter().map(|(name, _)| *name).collect();
    assert!(outcome.conflicts.is_empty(), "{names:?}: {:?}", outcome.conflicts);
    let merged = crate::parse("sensay.yaml", &outcome.text).unwrap();
    assert_eq!(differences(&vendor, merged.value()), [""; 0], "{names:?}");
    assert!(outcome.report.unexpected.is_empty(), "{names:?}: {}", outcome.report);
    let again = run(&outcome.text, Some(&outcome.lock), &vendor, Removed::Remove);
    assert!(again.text == outcome.text && again.changes.is_empty(), "{names:?}: {:?}", again.changes);
    assert_eq!(again.lock.to_string(), outcome.lock.to_string());
    let back = run(&outcome.text, Some(&outcome.lock), &before, Removed::Remove);
    assert!(back.conflicts.is_empty(), "{names:?}: {:?}", back.conflicts);
    let back = crate::parse("sensay.yaml", &back.text).unwrap();
    let today = crate::parse("sensay.yaml", &text).unwrap();
    assert_eq!(differences(today.value(), back.value()), [""; 0], "{names:?}, and back");
}

#[test]
fn each_planted_change_is_brought_in_and_taken_back() {
    PLANTS.iter().for_each(|plant| assert_brought_in(&[plant]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn planted_changes_are_brought_in_together(plants in prop::sample::subsequence(PLANTS.iter().collect::<Vec<_>>(), 2..PLANTS.len())) {
        let has = |name: &str| plants.iter().any(|(other, _)| *other == name);
        // The two that take the same operation away exclude each other.
        prop_assume!(!(has("removed operation") && has("moved operation")));
        assert_brought_in(&plants);
    }
}

#[test]
fn nothing_changes_without_a_change() {
    let text = kept();
    let vendor = vendor_of(&text);
    for lock in [Some(lock(&vendor)), None] {
        let outcome = run(&text, lock.as_ref(), &vendor, Removed::Remove);
        assert!(outcome.text == text, "{:?}", outcome.changes);
        assert_eq!(outcome.conflicts.len(), 0);
    }
}

#[test]
fn what_both_changed_is_a_conflict_until_it_is_decided() {
    let text = kept();
    let before = vendor_of(&text);
    let mut vendor = before.clone();
    PLANTS[0].1(&mut vendor);
    let ours = text.replacen(
        "maxLength: 50\n          pattern: ^[a-zA-Z0-9",
        "maxLength: 40\n          pattern: ^[a-zA-Z0-9",
        9,
    );
    assert_ne!(ours, text);
    let outcome = run(&ours, Some(&lock(&before)), &vendor, Removed::Remove);
    assert_eq!(outcome.conflicts.len(), 1, "{:?}", outcome.conflicts);
    let message = outcome.conflicts[0].to_string();
    assert!(message.contains("maxLength: ours 40, the vendor's was 50 and is 60"), "{message}");
    assert!(outcome.text == ours);
    let again = run(&ours, Some(&outcome.lock), &vendor, Removed::Remove);
    assert_eq!(again.conflicts, outcome.conflicts);
}
