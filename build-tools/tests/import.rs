//! What an import decides, and what it leaves to a person.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends where it cannot go on")]

use sensay_build_tools::import::{Outcome, Removed, Sources};
use serde_json::{Value, json};

#[allow(dead_code, reason = "each of the tests uses some of it")]
mod vendor;

use vendor::{Memory, SHELVES, SPEC, differences, document, today, vendor_of};

/// Returns the kept spec, the vendor's document that it follows, and a workspace of both.
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
    let said = outcome.changes.iter().chain(&outcome.notes).cloned().collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(format!("{said}\n\n{}", outcome.accepted));
    assert!(outcome.report.is_clean(), "{}", outcome.report);
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

/// Imports, writes what an import writes, and imports again.
fn twice(workspace: &mut Memory, vendor: &Value) -> [Outcome; 2] {
    let first = workspace.sources(vendor).unwrap();
    let outcome = first.import(Removed::Remove, today()).unwrap();
    for (path, text) in first.files(&outcome).unwrap() {
        workspace.files.insert(path, text);
    }
    [outcome, import(workspace, vendor)]
}

#[test]
fn accepted_differences_follow_an_operation_that_moves() {
    const ACCEPTED: &str = "
# Where shelves differ.
- operation: ['GET /v1/shelves/{shelfID}', 'PUT *']   # and more
  location: request body/name
  kind: limit-differs
  reason: Shelves have long names.
- operation: GET /v1/shelves/{shelfID}
  location: [path shelfID, query x]
  kind: format-differs
  reason: An id is text.
- operation: GET /v1/sh*
  kind: status-extra
  reason: There is always one more.
";
    let (vendor, mut workspace) = shelves();
    workspace.files.insert("openapi/accepted-differences.yaml".into(), ACCEPTED.to_owned());
    let moved = vendor
        .to_string()
        .replace("/v1/shelves/{shelfID}", "/v2/racks/shelves/{id}")
        .replace("\"shelfID\"", "\"id\"");
    let outcome = import(&workspace, &serde_json::from_str(&moved).unwrap());
    assert!(outcome.conflicts.is_empty(), "{:?}", outcome.conflicts);
    insta::assert_snapshot!(format!("{}\n{}", outcome.changes.join("\n"), outcome.accepted));
    // What cannot be written into the text is said.
    let block = "- operation:\n  - GET /v1/sh*\n  kind: status-extra\n  reason: There is always one more.\n";
    workspace.files.insert("openapi/accepted-differences.yaml".into(), block.to_owned());
    let outcome = import(&workspace, &serde_json::from_str(&moved).unwrap());
    assert_eq!(outcome.accepted, block);
    let said = "openapi/accepted-differences.yaml:2: instead of `GET /v1/sh*`, write `GET /v1/sh*` and `GET /v2/racks/shelves/{id}` and `GET /v2/racks/shelves/{id}/books`";
    assert!(outcome.notes.iter().any(|note| note == said), "{:?}", outcome.notes);
}

#[test]
fn what_a_person_has_to_decide_is_said_until_it_is_decided() {
    let (mut vendor, mut workspace) = shelves();
    let mut deep = json!({ "type": "string" });
    for _ in 0..80 {
        deep = json!({ "type": "array", "items": deep });
    }
    vendor["paths"]["/v1/rooms"] = json!({ "get": {
        "security": [{ "oauth": [] }],
        "responses": { "200": { "description": "All", "content": { "application/json": { "schema": deep } } } },
    } });
    let [first, second] = twice(&mut workspace, &vendor);
    let messages = |outcome: &Outcome| {
        let mut all: Vec<String> = outcome.conflicts.iter().map(|found| found.message.clone()).collect();
        all.sort();
        all
    };
    assert_eq!(messages(&first).len(), 2, "{:?}", messages(&first));
    assert_eq!(messages(&first), messages(&second));
    let [third, fourth] = twice(&mut workspace, &vendor);
    assert_eq!(messages(&third), messages(&fourth));
    assert_eq!((messages(&third), third.text), (messages(&second), second.text));
}

#[test]
fn a_document_that_lacks_most_operations_is_refused_unless_it_is_asked_for() {
    let (mut vendor, workspace) = shelves();
    let paths = vendor["paths"].as_object_mut().unwrap();
    let first = paths.keys().next().unwrap().clone();
    paths.retain(|path, _| *path == first);
    let sources = workspace.sources(&vendor).unwrap();
    let refusal = sources.import(Removed::Deprecate, today()).unwrap_err().to_string();
    insta::assert_snapshot!(refusal);
    assert!(
        Sources { lock: None, ..workspace.sources(&vendor).unwrap() }
            .import(Removed::Deprecate, today())
            .is_err()
    );
    let asked = Sources { many_removed: true, ..sources };
    assert!(asked.import(Removed::Deprecate, today()).unwrap().changes.len() > 2);
    // An API that moves as a whole is the same one.
    let (vendor, workspace) = shelves();
    let moved = serde_json::from_str(&vendor.to_string().replace("/v1/", "/v2/")).unwrap();
    assert!(import(&workspace, &moved).conflicts.is_empty());
}

#[test]
fn a_reference_of_the_vendors_that_leads_nowhere_is_an_error_at_its_place() {
    let (mut vendor, workspace) = shelves();
    *schema(&mut vendor, GET_SHELF) = json!({ "$ref": "#/components/schemas/Gone" });
    let message = workspace.sources(&vendor).unwrap_err().to_string();
    assert!(message.starts_with("vendor.json:1:") && message.contains("leads nowhere"), "{message}");
    *schema(&mut vendor, GET_SHELF) = json!({ "$ref": "shelf.json" });
    let message = workspace.sources(&vendor).unwrap_err().to_string();
    assert!(message.contains("`shelf.json` is in another document"), "{message}");
}

#[test]
fn a_component_is_used_again_only_if_it_says_the_same_of_its_use() {
    let (vendor, workspace) = shelves();
    let sort = json!({ "type": "string", "enum": ["new", "old"], "default": "old" });
    let parameter =
        |sort: &Value| json!({ "name": "sort", "in": "query", "schema": sort, "description": "The order" });
    // The kept spec has the values as a component, and one parameter as another.
    let mut before = vendor.clone();
    before["paths"]["/v1/shelves"]["get"]["parameters"].as_array_mut().unwrap().push(parameter(&sort));
    let mut kept = workspace;
    kept.update(&before, Removed::Remove).unwrap();
    for default in [json!("new"), json!("old"), Value::Null] {
        let (mut after, mut sort) = (before.clone(), sort.clone());
        if default.is_null() {
            sort.as_object_mut().unwrap().remove("default");
        } else {
            sort["default"] = default.clone();
        }
        after["paths"]["/v1/shelves/{shelfID}"]["get"]["parameters"] = json!([parameter(&sort)]);
        let [outcome, again] = twice(&mut kept.clone(), &after);
        assert!(outcome.report.is_clean() && again.report.is_clean(), "{default}: {}", outcome.report);
        assert_eq!((again.changes.len(), again.text), (0, outcome.text));
    }
}

#[test]
fn a_parameter_that_is_described_alike_was_renamed() {
    let (mut vendor, workspace) = shelves();
    let parameters = vendor["paths"]["/v1/shelves"]["get"]["parameters"].as_array_mut().unwrap();
    let page = parameters.iter_mut().find(|one| one["in"] == "query").unwrap();
    let from = page["name"].as_str().unwrap().to_owned();
    page["name"] = json!("xyzzy");
    page["description"] = json!("Which of them");
    let mut old = vendor.clone();
    for parameter in old["paths"]["/v1/shelves"]["get"]["parameters"].as_array_mut().unwrap() {
        if parameter["name"] == "xyzzy" {
            parameter["name"] = from.clone().into();
        }
    }
    let before = Memory::new(workspace.text(SPEC), &old);
    let outcome = import(&before, &vendor);
    let said = format!("GET /v1/shelves query xyzzy  new, in the place of query {from}");
    assert!(outcome.changes.contains(&said), "{:?}", outcome.changes);
}

/// Takes a property out of each shelf that a response of the vendor's has.
fn without_width(node: &mut Value) {
    if let Some(members) = node.as_object_mut() {
        let is_shelf = members.get("properties").is_some_and(|properties| properties["id"].is_object());
        if let Some(properties) =
            members.get_mut("properties").and_then(Value::as_object_mut).filter(|_| is_shelf)
        {
            properties.shift_remove("width");
        }
        if let Some(required) = members.get_mut("required").and_then(Value::as_array_mut).filter(|_| is_shelf)
        {
            required.retain(|name| name != "width");
        }
        members.values_mut().for_each(without_width);
    }
}

#[test]
fn a_new_operation_follows_our_conventions_and_what_its_components_have_besides_is_proposed_as_accepted() {
    const ACCEPTED: &str = "# Ours.
- operation: [GET /v1/shelves, POST /v1/shelves, 'GET /v1/shelves/{shelfID}', 'PUT /v1/shelves/{shelfID}']
  location: [response 200 body/width, 'response 200 body/items[]/width']
  kind: property-extra
  reason: The server sends it.
";
    let (mut vendor, _) = shelves();
    without_width(&mut vendor["paths"]);
    let mut workspace = Memory::new(SHELVES, &vendor);
    workspace.files.insert("openapi/accepted-differences.yaml".into(), ACCEPTED.to_owned());
    let before = import(&workspace, &vendor);
    assert!(before.report.is_clean() && before.changes.is_empty(), "{} {:?}", before.report, before.changes);
    let shelf = vendor.pointer("/paths/~1v1~1shelves~1{shelfID}/get/responses/200").unwrap().clone();
    vendor["paths"]["/v1/newest"] = json!({ "get": {
        "parameters": [{ "name": "by", "in": "query", "schema": { "type": "string", "enum": ["age"] } }],
        "security": [{ "Key": [] }],
        "responses": { "200": shelf },
    } });
    let [outcome, again] = twice(&mut workspace, &vendor);
    assert!(outcome.report.is_clean() && again.report.is_clean(), "{}", outcome.report);
    assert_eq!((again.changes.len(), &again.accepted), (0, &outcome.accepted));
    let root = document(&outcome.text).value().clone();
    let operation = &root["paths"]["/v1/newest"]["get"];
    assert!(operation["parameters"][0]["schema"]["$ref"].is_string(), "{operation:#}");
    assert_eq!(
        operation.pointer("/responses/200/content/application~1json/schema/$ref"),
        Some(&json!("#/components/schemas/Shelf"))
    );
    insta::assert_snapshot!(outcome.accepted.strip_prefix(ACCEPTED).unwrap());
}
