//! `cargo spec` as a person runs it: what it prints, how it exits, and what it leaves behind.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The users of the API as they were at one time, so that these tests do not change with the API.
const SPEC: &str = include_str!("../../sensay-mock/tests/it/documents/users.yaml");

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::remove_dir_all(&path).ok();
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_spec")).args(arguments).current_dir(&self.0).output().unwrap()
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn text(output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    format!("{}{stderr}", String::from_utf8_lossy(&output.stdout))
}

/// Breaks the document in one way and says what `cargo spec generate` makes of it.
#[track_caller]
fn broken(name: &str, from: &str, to: &str) -> String {
    let folder = Folder::new(name);
    assert!(SPEC.contains(from), "the document has no {from:?}");
    folder.write("spec.yaml", &SPEC.replacen(from, to, 1));
    let before = "// what was there before";
    folder.write("generated.rs", before);
    let output =
        folder.run(&["generate", "--deny", "warnings", "--spec", "spec.yaml", "--out", "generated.rs"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.0.join("generated.rs")).unwrap(), before);
    assert_eq!(folder.files(), ["generated.rs", "spec.yaml"]);
    let text = text(&output);
    let (text, count) = text.trim_end().rsplit_once("\n\n").unwrap();
    assert!(["1 error", "1 warning"].contains(&count), "{text}\n{count}");
    assert!(!text.contains("panicked"), "{text}");
    // Line numbers change with the document; that they are right is for the tests of the lint.
    let place = text.split(' ').next().unwrap();
    let numbers: Vec<_> = place.trim_end_matches(':').split(':').skip(1).map(str::parse::<usize>).collect();
    assert!(numbers.len() == 2 && numbers.iter().all(Result::is_ok), "{text}");
    without_lines(&text.replacen(place, "[place]", 1))
}

/// `line 12` as `line N`.
fn without_lines(text: &str) -> String {
    let mut parts = text.split("line ");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|char: char| char.is_ascii_digit());
        out += if rest.len() < part.len() { "line N" } else { "line " };
        out += rest;
    }
    out
}

#[test]
fn a_broken_document_gives_one_finding_and_leaves_no_trace() {
    let all: Vec<String> = [
        ("target", "$ref: '#/components/schemas/UserUpdate'", "$ref: '#/components/schemas/UserUpdat'"),
        ("yaml", "  title: Sensay API", "  title: 'Sensay API"),
        ("id", "operationId: get_user\n", "operationId: create_user\n"),
        ("values", "enum: [discord, telegram, embed]", "enum: [discord, Discord, embed]"),
        (
            "properties",
            "        linkedAccounts:\n          type: array\n",
            "        linked_accounts: {type: string, description: x}\n        linkedAccounts:\n          type: array\n",
        ),
        ("default", "      default: '2025-03-25'", "      default: 20250325"),
        ("version", "openapi: 3.0.3", "openapi: 3.2.0"),
        ("duplicate", "  title: Sensay API", "  title: Sensay API\n  title: Again"),
        ("success", "        '204':\n          description: The user is gone\n", ""),
    ]
    .iter()
    .map(|(name, from, to)| format!("{name}: {}", broken(name, from, to)))
    .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn the_document_of_the_repository_passes() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_spec")).args(["check", "--deny", "warnings"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let output = Command::new(env!("CARGO_BIN_EXE_spec")).args(["generate", "--check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn warnings_stop_only_where_they_are_denied() {
    let folder = Folder::new("warnings");
    folder.write("spec.yaml", &SPEC.replace("      operationId: create_user\n", ""));
    let output = folder.run(&["check", "--spec", "spec.yaml"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        text(&output).contains("warning: no `operationId`; the method is called `post_v1_users`"),
        "{}",
        text(&output)
    );
    assert!(text(&output).starts_with("spec.yaml: no errors\n"), "{}", text(&output));
    assert!(text(&output).ends_with("\n\n1 warning\n"), "{}", text(&output));
    let output = folder.run(&["check", "--spec", "spec.yaml", "--deny", "warnings"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).ends_with("\n\n1 warning\n"), "{}", text(&output));
}

#[test]
fn warnings_of_one_rule_are_counted() {
    let folder = Folder::new("many");
    let properties: String = (0..40).map(|index| format!("p{index}: {{type: string}}, ")).collect();
    folder.write(
        "spec.yaml",
        &SPEC.replace(
            "  schemas:\n",
            &format!(
                "  schemas:\n    Many: {{type: object, description: Many., properties: {{{properties}}}}}\n"
            ),
        ),
    );
    let output = text(&folder.run(&["check", "--spec", "spec.yaml"]));
    assert_eq!(output.matches("no `description`").count(), 5, "{output}");
    assert!(output.contains("… and 35 more warnings of `documentation`; `--all` prints them"), "{output}");
    let output = text(&folder.run(&["check", "--all", "--spec", "spec.yaml"]));
    assert_eq!(output.matches("no `description`").count(), 40, "{output}");
}

#[test]
fn a_file_that_is_no_text_has_a_place() {
    let folder = Folder::new("bytes");
    fs::write(folder.0.join("spec.yaml"), b"openapi: 3.0.3\ninfo: {title: caf\xe9}\n").unwrap();
    let output = text(&folder.run(&["check", "--spec", "spec.yaml"]));
    assert!(output.starts_with("spec.yaml:2:18: this byte is not UTF-8"), "{output}");
}

#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let folder = Folder::new("write");
    folder.write("spec.yaml", SPEC);
    fs::create_dir(folder.0.join("generated.rs")).unwrap();
    let output = folder.run(&["generate", "--spec", "spec.yaml", "--out", "generated.rs"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).starts_with("cannot write generated.rs: "), "{}", text(&output));
    assert_eq!(folder.files(), ["generated.rs", "spec.yaml"]);
}

#[test]
fn stale_code_is_said_and_not_touched() {
    let folder = Folder::new("stale");
    folder.write("spec.yaml", SPEC);
    folder.write("generated.rs", "stale");
    let output = folder.run(&["generate", "--check", "--spec", "spec.yaml", "--out", "generated.rs"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output), "generated.rs: not what the document says; run `cargo spec generate`\n");
    assert_eq!(fs::read_to_string(folder.0.join("generated.rs")).unwrap(), "stale");

    let output = folder.run(&["generate", "--spec", "spec.yaml", "--out", "generated.rs"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(folder.files(), ["generated.rs", "spec.yaml"]);
    let output = folder.run(&["generate", "--check", "--spec", "spec.yaml", "--out", "generated.rs"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn a_file_that_is_not_there_is_another_matter() {
    let folder = Folder::new("missing");
    let output = folder.run(&["check", "--spec", "nowhere.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).starts_with("cannot read nowhere.yaml: "), "{}", text(&output));
}

#[test]
fn two_documents_are_compared() {
    let folder = Folder::new("compare");
    folder.write("spec.yaml", SPEC);
    folder.write("vendor.yaml", &SPEC.replace("  /v1/users/me:\n", "  /v1/users/myself:\n"));
    folder.write("accepted.yaml", "[]");
    let arguments = ["compare", "vendor.yaml", "--spec", "spec.yaml", "--accepted", "accepted.yaml"];
    let output = folder.run(&arguments);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("PUT /v1/users/myself"), "{}", text(&output));
    folder.write("vendor.yaml", SPEC);
    assert_eq!(folder.run(&arguments).status.code(), Some(0));
}

#[test]
fn the_help_names_every_task() {
    let folder = Folder::new("help");
    let help = text(&folder.run(&["--help"]));
    for task in ["check", "generate", "prepared", "source", "compare"] {
        assert!(help.contains(task), "{help}");
        assert_eq!(folder.run(&[task, "--help"]).status.code(), Some(0));
    }
}
