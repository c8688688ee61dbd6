//! What an import decides, and what it leaves to a person.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends where it cannot go on")]

use sensay_build_tools::import::{Outcome, Removed, Sources};
use serde_json::{Value, json};

#[allow(dead_code, reason = "each of the tests uses some of it")]
mod vendor;

use vendor::{Memory, SHELVES, SPEC, differences, document, today, vendor_of};

/// The kept spec, the vendor's document that it follows, and a workspace of both.
fn shelves() -> (Value, Memory) {
    let vendor = vendor_of(document(SHELVES).value());
    (vendor.clone(), Memory::new(SHELVES, &vendor))
}

fn import(workspace: &Memory, vendor: &Value) -> Outcome {
    workspace.sources(vendor).unwrap().import(Removed::Remove, today()).unwrap()
}

fn schema<'a>(root: &'a mut Value, place: &str) -> &'a mut Value {
    root.pointer_mut(&format!("/paths/{place}/content/application~1json/schema")).unwrap()
}

const UPDATE: &str = "~1v1~1shelves~1{shelfID}/put/requestBody";
const GET_SHELF: &str = "~1v1~1shelves~1{shelfID}/get/responses/200";

#[test]
fn nothing_changes_without_a_change() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml");
    let kept = std::fs::read_to_string(path).unwrap();
    let vendor = vendor_of(document(&kept).value());
    let workspace = Memory::new(&kept, &vendor);
    let sources = workspace.sources(&vendor).unwrap();
    for sources in [Sources { lock: None, ..workspace.sources(&vendor).unwrap() }, sources] {
        let outcome = sources.import(Removed::Remove, today()).unwrap();
        assert!(outcome.text == kept, "{:?}", outcome.changes);
        assert!(outcome.conflicts.is_empty() && outcome.changes.is_empty(), "{:?}", outcome.conflicts);
    }
}

#[test]
fn without_a_lock_what_the_kept_spec_lacks_comes_in() {
    let (mut vendor, workspace) = shelves();
    schema(&mut vendor, UPDATE)["properties"]["depth"] = json!({ "type": "integer" });
    schema(&mut vendor, UPDATE)["properties"]["name"]["maxLength"] = json!(90);
    let sources = Sources { lock: None, ..workspace.sources(&vendor).unwrap() };
    let outcome = sources.import(Removed::Remove, today()).unwrap();
    assert_eq!(outcome.changes, ["PUT /v1/shelves/{shelfID} request body/depth  new"]);
    let report: Vec<String> = outcome.report.unexpected.iter().map(ToString::to_string).collect();
    assert_eq!(report, ["PUT /v1/shelves/{shelfID}  request body/name  maxLength: ours 50, the vendor's 90"]);
}

#[test]
fn what_both_changed_is_a_conflict_until_it_is_decided() {
    let (mut vendor, mut workspace) = shelves();
    schema(&mut vendor, UPDATE)["properties"]["width"]["maximum"] = json!(500);
    let ours = |text: &str, maximum| {
        text.replacen(
            "minimum: 20, maximum: 400}\n        emailAddress",
            &format!("minimum: 20, maximum: {maximum}}}\n        emailAddress"),
            1,
        )
    };
    workspace.files.insert(SPEC.into(), ours(SHELVES, 300));
    let outcome = import(&workspace, &vendor);
    let message = outcome.conflicts.iter().map(ToString::to_string).collect::<String>();
    assert!(message.contains("maximum: ours 300, the vendor's was 400 and is 500"), "{message}");
    assert!(outcome.text == workspace.text(SPEC));
    workspace.files.insert("openapi/upstream.lock".into(), outcome.lock.to_string());
    assert_eq!(import(&workspace, &vendor).conflicts, outcome.conflicts);
    workspace.files.insert(SPEC.into(), ours(SHELVES, 500));
    let decided = import(&workspace, &vendor);
    assert!(decided.conflicts.is_empty() && decided.changes.is_empty(), "{:?}", decided.conflicts);
}

#[test]
fn a_change_in_one_copy_of_a_shared_schema_is_a_conflict_that_names_the_copies() {
    let (mut vendor, workspace) = shelves();
    schema(&mut vendor, GET_SHELF)["properties"]["width"]["type"] = json!("string");
    let outcome = import(&workspace, &vendor);
    let message = outcome.conflicts.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    for copy in [
        "GET /v1/shelves response 200 body/items[]/width",
        "POST /v1/shelves response 200 body/width",
        "PUT /v1/shelves/{shelfID} response 200 body/width",
    ] {
        assert!(message.contains(copy), "{message}");
    }
    assert!(outcome.text == SHELVES);
}

#[test]
fn an_optional_property_in_one_copy_widens_the_component() {
    let (mut vendor, workspace) = shelves();
    schema(&mut vendor, GET_SHELF)["properties"]["room"] = json!({ "type": "string" });
    let outcome = import(&workspace, &vendor);
    assert!(outcome.conflicts.is_empty(), "{:?}", outcome.conflicts);
    insta::assert_snapshot!(
        outcome.changes.iter().chain(&outcome.notes).cloned().collect::<Vec<_>>().join("\n")
    );
    let found = differences(&vendor, document(&outcome.text).value());
    assert!(
        found.len() == 3 && found.iter().all(|line| line.ends_with("room: added, string, optional")),
        "{found:#?}"
    );
}

#[test]
fn the_rest_of_the_text_stays_byte_for_byte() {
    let (mut vendor, workspace) = shelves();
    schema(&mut vendor, UPDATE)["properties"]["depth"] = json!({ "type": "integer", "minimum": 10 });
    let outcome = import(&workspace, &vendor);
    let lines: Vec<&str> =
        outcome.text.lines().filter(|line| !SHELVES.lines().any(|old| old == *line)).collect();
    insta::assert_snapshot!(lines.join("\n"));
    let kept: String =
        outcome.text.lines().filter(|line| !lines.contains(line)).map(|line| format!("{line}\n")).collect();
    assert!(kept == SHELVES, "{kept}");
}

#[test]
fn an_operation_that_a_person_renamed_keeps_its_old_method_for_a_release() {
    let (vendor, mut workspace) = shelves();
    let renamed = SHELVES.replacen("operationId: delete_shelf", "operationId: remove_shelf", 1);
    workspace.files.insert(SPEC.into(), renamed);
    let (outcome, plan) = workspace.update(&vendor, Removed::Deprecate).unwrap();
    assert_eq!(
        outcome.changes,
        [
            "DELETE /v1/shelves/{shelfID}   renamed to remove_shelf: delete_shelf stays for a release, deprecated"
        ]
    );
    assert!(plan.warnings.is_empty(), "{}", plan.warnings);
    let client = workspace.text("sensay-client/src/generated/client.rs");
    let at = client.find("pub fn delete_shelf").unwrap();
    insta::assert_snapshot!(&client[client[..at].rfind("    ///").unwrap()..at + 120]);
    let (again, plan) = workspace.plan(&vendor, Removed::Deprecate).unwrap();
    assert!(again.changes.is_empty() && plan.writes.is_empty(), "{:?}", again.changes);
}
