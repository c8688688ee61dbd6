use serde_json::{Value, json};

use super::changelog::with_entry;
use super::compiler::complaints;
use crate::consequences::{Client, Consequences, consequences};

const SHELVES: &str = include_str!("../../tests/vendor/shelves.yaml");

/// Returns what an edit of the shelves means, one that replaces a text.
fn edited(edits: &[(&str, &str)]) -> Consequences {
    let edited = edits.iter().fold(SHELVES.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "there is no {from}");
        text.replacen(from, to, 1)
    });
    let [old, new] = [SHELVES, &edited].map(|text| Client::new("shelves.yaml", text).unwrap().value);
    consequences(&old, &new).unwrap()
}

const WIDER: (&str, &str) = (
    "width: {type: integer, description: The width in centimetres., minimum: 20, maximum: 400}",
    "depth: {type: integer, description: The depth., minimum: 20}",
);

#[test]
fn an_entry_goes_into_the_sections_of_the_changelog() {
    let found = edited(&[WIDER, ("enum: [paper, linen, leather]", "enum: [paper, linen, leather, cloth]")]);
    let log = "# Changelog\n\nWhat a user would notice.\n\n## Unreleased\n\n### Added\n\n- A client.\n\n### Fixed\n\n- A fault.\n\n## 0.1.0 - 2026-02-01\n\n### Added\n\n- Everything.\n";
    let entry = with_entry(log, &found);
    insta::assert_snapshot!(entry);
    assert_eq!(with_entry(&entry, &found), entry);
}

#[test]
fn a_changelog_gets_the_section_that_it_lacks() {
    let found = edited(&[("maxLength: 200}", "maxLength: 300}")]);
    let line = "- info: `POST /v1/shelves/{shelfID}/books`, request body, `title`: maxLength raised from 200 to 300 (`request-property-max-length-increased`)";
    let step = "The changes of the API ask for a new version: patch, the third number.";
    let entry = format!("## Unreleased\n\n{step}\n\n### Changed\n\n{line}\n");
    assert_eq!(with_entry("", &found), entry);
    assert_eq!(with_entry("# Changelog\n", &found), format!("# Changelog\n\n{entry}"));
    let released = "# Changelog\n\n## 0.1.0\n\n- Everything.\n";
    assert_eq!(with_entry(released, &found), format!("# Changelog\n\n{entry}\n## 0.1.0\n\n- Everything.\n"));
    let bracketed = "## [Unreleased]\n### Changed\n- One.\n### Removed\n- Two.";
    let expected = format!("## [Unreleased]\n\n{step}\n### Changed\n- One.\n{line}\n### Removed\n- Two.\n");
    assert_eq!(with_entry(bracketed, &found), expected);
}

#[test]
fn the_step_of_the_version_only_goes_up() {
    let breaking = edited(&[WIDER]);
    let patch = edited(&[("maxLength: 200}", "maxLength: 300}")]);
    let both = with_entry(&with_entry("", &breaking), &patch);
    assert!(both.contains("a new version: **breaking**"), "{both}");
    let both = with_entry(&with_entry("", &patch), &breaking);
    assert!(both.contains("a new version: **breaking**") && !both.contains("patch"), "{both}");
}

/// Returns a message of the compiler, as cargo hands it on: the marked part of the line is between bars.
fn message(level: &str, code: &str, text: &str, file: &str, line: u64, source: &str) -> String {
    let mut parts = source.split('|');
    let (before, pointed) = (parts.next().unwrap(), parts.next().unwrap());
    let start = before.chars().count() + 1;
    let span = json!({
        "file_name": file, "line_start": line, "is_primary": true, "label": null, "expansion": null,
        "text": [{ "text": source.replace('|', ""), "highlight_start": start, "highlight_end": start + pointed.chars().count() }],
    });
    json!({
        "reason": "compiler-message",
        "message": { "level": level, "code": { "code": code }, "message": text, "spans": [span], "children": [] },
    })
    .to_string()
}

#[test]
fn a_line_that_no_longer_compiles_is_said_with_the_change_that_causes_it() {
    let found = edited(&[
        (
            "width: {type: integer, description: The width in centimetres.}",
            "depth: {type: integer, description: The depth.}",
        ),
        ("        emailAddress: {type: string, format: email, description: Whom to tell.}\n", ""),
        ("operationId: delete_shelf", "operationId: remove_shelf"),
        ("operationId: get_book\n", "operationId: get_book\n      deprecated: true\n"),
        ("enum: [paper, linen, leather]", "enum: [paper, linen]"),
    ]);
    let messages = [
        message(
            "error",
            "E0599",
            "no method named `email_address` found for struct `Call<UpdateShelf>` in the current scope",
            "examples/shelf.rs",
            12,
            "    client.update_shelf(\"a\").|email_address|(\"b\").send().await?;",
        ),
        message(
            "error",
            "E0609",
            "no field `width` on type `sensay_client::types::Shelf`",
            "src/shelves.rs",
            7,
            "    shelf.|width|",
        ),
        message(
            "error",
            "E0599",
            "no method named `delete_shelf` found for struct `Client` in the current scope",
            "src/shelves.rs",
            9,
            "    client.|delete_shelf|(id)",
        ),
        message(
            "error",
            "E0599",
            "no variant or associated item named `Leather` found for enum `Cover` in the current scope",
            "src/shelves.rs",
            11,
            "    Cover::|Leather|",
        ),
        message(
            "error",
            "E0425",
            "cannot find value `nothing` in this scope",
            "src/other.rs",
            1,
            "    |nothing|",
        ),
        message(
            "warning",
            "deprecated",
            "use of deprecated method `sensay_client::Client::get_book`: deprecated by the API",
            "src/shelves.rs",
            10,
            "    client.|get_book|(7)",
        ),
        message(
            "warning",
            "unused_variables",
            "unused variable: `width`",
            "src/shelves.rs",
            2,
            "    let |width| = 5;",
        ),
        Value::from("no message").to_string(),
        "no JSON".to_owned(),
        json!({ "reason": "build-finished", "success": false }).to_string(),
    ];
    let complaints = complaints(&messages.join("\n"), &found);
    insta::assert_snapshot!(complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}
