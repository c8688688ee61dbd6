//! Runs `cargo spec` as a user does, and checks its output, its exit status, and the files that it leaves.

#![allow(clippy::unwrap_used, reason = "a failed step ends the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The part of the API about users, at a fixed state, so that these tests do not change with the API.
const SPEC: &str = include_str!("../../sensay-mock/tests/it/documents/users.yaml");

/// A folder that is removed at the end of the test.
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

/// Breaks the document in one way, and returns the output of `cargo spec generate`.
#[track_caller]
fn broken(name: &str, from: &str, to: &str) -> String {
    let folder = Folder::new(name);
    assert!(SPEC.contains(from), "the document has no {from:?}");
    folder.write("spec.yaml", &SPEC.replacen(from, to, 1));
    let before = "// what was there before";
    folder.write("generated.rs", before);
    let output = folder.run(&["generate", "--deny", "warnings", "--spec", "spec.yaml", "--output", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.0.join("generated.rs")).unwrap(), before);
    assert_eq!(folder.files(), ["generated.rs", "spec.yaml"]);
    let text = text(&output);
    let (text, count) = text.trim_end().rsplit_once("\n\n").unwrap();
    assert!(["1 error", "1 warning"].contains(&count), "{text}\n{count}");
    assert!(!text.contains("panicked"), "{text}");
    // Line numbers change with the document. The tests of the lint check them.
    let place = text.split(' ').next().unwrap();
    let numbers: Vec<_> = place.trim_end_matches(':').split(':').skip(1).map(str::parse::<usize>).collect();
    assert!(numbers.len() == 2 && numbers.iter().all(Result::is_ok), "{text}");
    without_lines(&text.replacen(place, "[place]", 1))
}

/// Replaces `line 12` by `line N`.
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
fn a_broken_document_is_one_finding_and_changes_no_file() {
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
fn warnings_fail_only_if_they_are_denied() {
    let folder = Folder::new("warnings");
    folder.write("spec.yaml", &SPEC.replace("      operationId: create_user\n", ""));
    let output = folder.run(&["check", "--spec", "spec.yaml"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        text(&output).contains("warning: no `operationId`; the method becomes `post_v1_users`"),
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
fn generate_prints_the_warnings_about_what_the_client_does() {
    let folder = Folder::new("meaning");
    let schema = "  schemas:\n    Size: {type: object, description: A size., properties: {unit: {type: string, description: The unit., format: metric}, value: {type: number}}}\n";
    folder.write("spec.yaml", &SPEC.replace("  schemas:\n", schema));
    let output = text(&folder.run(&["generate", "--spec", "spec.yaml", "--output", "."]));
    assert!(output.contains("warning: `format: metric` is unknown"), "{output}");
    assert!(!output.contains("no `description`"), "{output}");
    assert!(
        output.ends_with("\n\n1 warning\n1 warning about texts and names; `cargo spec check` prints it\n"),
        "{output}"
    );
    let output = text(&folder.run(&["generate", "--all", "--spec", "spec.yaml", "--output", "."]));
    assert!(output.contains("no `description`") && output.ends_with("\n\n2 warnings\n"), "{output}");
}

#[test]
fn a_file_that_is_not_text_is_reported_with_the_place() {
    let folder = Folder::new("bytes");
    fs::write(folder.0.join("spec.yaml"), b"openapi: 3.0.3\ninfo: {title: caf\xe9}\n").unwrap();
    let output = text(&folder.run(&["check", "--spec", "spec.yaml"]));
    assert!(output.starts_with("spec.yaml:2:18: this byte is not UTF-8"), "{output}");
}

#[test]
fn a_failed_write_leaves_no_file() {
    let folder = Folder::new("write");
    folder.write("spec.yaml", SPEC);
    fs::create_dir(folder.0.join("generated.rs")).unwrap();
    let output = folder.run(&["generate", "--spec", "spec.yaml", "--output", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).starts_with("cannot write ./generated.rs: "), "{}", text(&output));
    assert_eq!(folder.files(), ["generated.rs", "spec.yaml"]);
}

#[test]
fn stale_code_is_reported_and_not_changed() {
    let folder = Folder::new("stale");
    folder.write("spec.yaml", SPEC);
    folder.write("generated.rs", "stale");
    let output = folder.run(&["generate", "--check", "--spec", "spec.yaml", "--output", "."]);
    assert_eq!(output.status.code(), Some(1));
    let first = "./generated.rs: out of date; run `cargo spec generate`\n";
    assert!(text(&output).starts_with(first), "{}", text(&output));
    assert_eq!(fs::read_to_string(folder.0.join("generated.rs")).unwrap(), "stale");

    let output = folder.run(&["generate", "--spec", "spec.yaml", "--output", "."]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(folder.files(), ["generated", "generated.rs", "spec.yaml"]);
    let output = folder.run(&["generate", "--check", "--spec", "spec.yaml", "--output", "."]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn a_missing_file_is_a_failure_and_not_a_finding() {
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

/// A page about an operation of [`SPEC`].
const PAGE: &str = "\
Delete the current user
DELETE
/v1/users/me
Responses
 204
The user is gone
DELETE
/v1/users/me
curl \\
 --request DELETE 'https://api.example.com/v1/users/me' \\
 --header \"X-ORGANIZATION-SECRET: $API_KEY\" \\
 --header \"X-USER-ID: $API_KEY\"
";

#[test]
fn a_page_is_transcribed() {
    let folder = Folder::new("transcribe");
    folder.write("page.txt", PAGE);
    // The command reads no kept spec, and prints to standard output.
    let output = folder.run(&["transcribe", "page.txt"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    insta::assert_snapshot!(text(&output));

    let mut command = Command::new(env!("CARGO_BIN_EXE_spec"));
    let command = command.args(["transcribe", "-"]).current_dir(&folder.0);
    let piped = command.stdin(fs::File::open(folder.0.join("page.txt")).unwrap()).output().unwrap();
    assert_eq!(piped.stdout, output.stdout);
}

#[test]
fn a_page_is_checked_against_the_kept_spec() {
    let folder = Folder::new("transcribe-check");
    folder.write("spec.yaml", SPEC);
    let check = |name: &str, page: &str| {
        folder.write(name, page);
        let output = folder.run(&["transcribe", "--check", "--spec", "spec.yaml", name]);
        (output.status.code(), text(&output))
    };
    let (code, output) = check("same.txt", PAGE);
    assert_eq!(code, Some(0), "{output}");
    let (code, output) = check("other.txt", &PAGE.replace(" 204\n", " 299\n"));
    assert_eq!(code, Some(1), "{output}");
    insta::assert_snapshot!(output);
    let (code, output) = check("none.txt", "A page about something else");
    assert_eq!(code, Some(2), "{output}");
    let output = folder.run(&["transcribe", "nowhere.txt"]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
}

/// Returns two documents of shelves, of which the second lacks a property and a path.
fn shelves(folder: &Folder) {
    let old = "
openapi: 3.0.3
info: {title: Shelves, version: '2025-01'}
paths:
  /v1/shelves:
    get: {parameters: [{name: page, in: query, schema: {type: integer}}], responses: {'200': {description: All}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
      responses: {'201': {description: The shelf, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}
  /v1/shelves/{shelfID}:
    put:
      parameters: [{name: shelfID, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
      responses: {'204': {description: Done}}
  /v1/rooms:
    get: {deprecated: true, responses: {'200': {description: All}}}
components:
  schemas:
    Shelf: {type: object, required: [name], properties: {name: {type: string, maxLength: 50}, colour: {type: string}, kind: {type: string, enum: [open, closed]}}}
";
    folder.write("old.yaml", old);
    let new = old
        .replace("maxLength: 50", "maxLength: 40")
        .replace("colour:", "color:")
        .replace("[open, closed]", "[open, closed, broken]")
        .replace("name: page", "name: cursor, required: true")
        .replace("  /v1/rooms:\n    get: {deprecated: true, responses: {'200': {description: All}}}\n", "");
    folder.write("new.yaml", &new);
}

#[test]
fn the_changes_between_two_documents_are_printed_in_each_format() {
    let folder = Folder::new("diff");
    shelves(&folder);
    for format in ["text", "markdown", "json"] {
        let output = folder.run(&["diff", "old.yaml", "new.yaml", "--format", format]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        insta::assert_snapshot!(format!("diff as {format}"), text(&output));
    }
    let same = folder.run(&["diff", "old.yaml", "old.yaml", "--fail-on", "info"]);
    assert_eq!((same.status.code(), text(&same).as_str()), (Some(0), "nothing changed for clients\n"));
}

#[test]
fn a_diff_fails_at_the_requested_level_or_above() {
    let folder = Folder::new("fail-on");
    let document = |tags: &str| {
        format!(
            "openapi: 3.0.3\npaths: {{/a: {{get: {{tags: [{tags}], responses: {{'200': {{description: x}}}}}}}}}}\n"
        )
    };
    folder.write("old.yaml", &document(""));
    folder.write("new.yaml", &document("a"));
    for (level, code) in [("breaking", 0), ("warning", 0), ("info", 1)] {
        let output = folder.run(&["diff", "old.yaml", "new.yaml", "--fail-on", level]);
        assert_eq!(output.status.code(), Some(code), "{level}: {}", text(&output));
    }
    folder.write("accepted.yaml", "[{id: api-tag-added, reason: It helps, expires: 9999-12-31}]");
    let arguments = ["diff", "old.yaml", "new.yaml", "--fail-on", "info", "--accepted", "accepted.yaml"];
    assert_eq!(folder.run(&arguments).status.code(), Some(0));
    folder.write("accepted.yaml", "[{id: api-tag-added, reason: It helped, expires: 2020-01-01}]");
    let output = folder.run(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).contains("expired on 2020-01-01"), "{}", text(&output));
}

#[test]
fn a_document_can_come_from_the_standard_input() {
    let folder = Folder::new("stdin");
    shelves(&folder);
    let mut child = Command::new(env!("CARGO_BIN_EXE_spec"))
        .args(["diff", "old.yaml", "-", "--format", "json"])
        .current_dir(&folder.0)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let new = fs::read(folder.0.join("new.yaml")).unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), &new).unwrap();
    let piped = child.wait_with_output().unwrap();
    let named = folder.run(&["diff", "old.yaml", "new.yaml", "--format", "json"]);
    assert_eq!(text(&piped), text(&named));
    let output = folder.run(&["diff", "-", "-"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output),
        "cannot read both documents from the standard input: name a file for one of them\n"
    );
}

#[test]
fn documents_that_cannot_be_compared_are_reported() {
    let folder = Folder::new("unreadable");
    folder.write("good.yaml", "openapi: 3.0.3\npaths: {}\n");
    let mut all = String::new();
    for (name, content) in [
        ("swagger.yaml", "swagger: '2.0'\npaths: {}\n"),
        ("future.yaml", "openapi: 4.0.0\npaths: {}\n"),
        ("other.yaml", "name: shelf\n"),
        ("broken.json", "{\"openapi\": \"3.0.3\",\n \"paths\": {\n"),
        ("broken.yaml", "openapi: 3.0.3\npaths: {}\npaths: {}\n"),
        ("list.yaml", "- 1\n"),
        ("empty.yaml", ""),
        ("yaml.json", "openapi: 3.0.3\npaths: {}\n"),
        (
            "dangling.yaml",
            "openapi: 3.0.3\npaths:\n  /shelves: {get: {responses: {'200': {$ref: '#/components/responses/Gone'}}}}\n",
        ),
    ] {
        folder.write(name, content);
        let output = folder.run(&["diff", "good.yaml", name]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        all += &text(&output);
    }
    insta::assert_snapshot!(all);
    let output = folder.run(&["diff", "good.yaml", "nowhere.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).starts_with("cannot read nowhere.yaml: "), "{}", text(&output));
    // A list of accepted changes may be empty.
    folder.write("accepted.yaml", "# Nothing yet.\n");
    let output = folder.run(&["diff", "good.yaml", "good.yaml", "--accepted", "accepted.yaml"]);
    assert_eq!((output.status.code(), text(&output).trim()), (Some(0), "nothing changed for clients"));
}

#[test]
fn the_help_names_every_task() {
    let folder = Folder::new("help");
    let help = text(&folder.run(&["--help"]));
    for task in ["check", "generate", "prepared", "source", "compare", "transcribe", "diff", "api"] {
        assert!(help.contains(task), "{help}");
        assert_eq!(folder.run(&[task, "--help"]).status.code(), Some(0));
    }
}

/// Two documents of one API; the second lacks a property.
const SHELVES: [&str; 2] = [
    "{openapi: 3.0.3, info: {title: Shelves, version: '1'}, servers: [{url: 'https://a.example'}], tags: [{name: Shelves}], paths: {/shelves: {get: {operationId: get_shelf, summary: Get a shelf, tags: [Shelves], responses: {'200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}}}}, components: {schemas: {Shelf: {type: object, description: A shelf., properties: {name: {type: string, description: Its name.}, width: {type: integer, description: Its width.}}}}}}\n",
    "{openapi: 3.0.3, info: {title: Shelves, version: '1'}, servers: [{url: 'https://a.example'}], tags: [{name: Shelves}], paths: {/shelves: {get: {operationId: get_shelf, summary: Get a shelf, tags: [Shelves], responses: {'200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}}}}, components: {schemas: {Shelf: {type: object, description: A shelf., properties: {name: {type: string, description: Its name.}}}}}}\n",
];

#[test]
fn a_difference_is_also_reported_in_rust() {
    let folder = Folder::new("rust");
    folder.write("old.yaml", SHELVES[0]);
    folder.write("new.yaml", SHELVES[1]);
    folder.write("broken.yaml", &SHELVES[0].replace("type: string, description: Its name.", "type: text"));
    let mut all = String::new();
    for format in ["text", "markdown", "json"] {
        let output = folder.run(&["diff", "old.yaml", "new.yaml", "--rust", "--format", format]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        all += &format!("# {format}\n{}", text(&output));
    }
    insta::assert_snapshot!(all);
    // For requests and responses the change is only information, but code that reads the field does not compile.
    let status = |arguments: &[&str]| folder.run(arguments).status.code();
    assert_eq!(status(&["diff", "old.yaml", "new.yaml", "--fail-on", "breaking"]), Some(0));
    assert_eq!(status(&["diff", "old.yaml", "new.yaml", "--fail-on", "breaking", "--rust"]), Some(1));
    assert_eq!(status(&["diff", "old.yaml", "old.yaml", "--fail-on", "info", "--rust"]), Some(0));
    let output = folder.run(&["diff", "old.yaml", "broken.yaml", "--rust"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).starts_with("cannot generate a client from broken.yaml:\n"), "{}", text(&output));
    assert!(!text(&output).contains("warning"), "{}", text(&output));
}

#[test]
fn the_listing_of_the_public_items_is_current() {
    let arguments: &[&str] = match std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        true => &["api"],
        false => &["api", "--check"],
    };
    let output = Command::new(env!("CARGO_BIN_EXE_spec")).args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn the_version_has_to_be_raised_for_the_changes_since_the_release() {
    let folder = Folder::new("api");
    let manifest = |version: &str| {
        let text = format!(
            "[package]\nname = \"shelves\"\nversion = \"{version}\"\nedition = \"2024\"\n\n[features]\ndefault = [\"a\"]\na = []\nb = []\ncodegen = []\n\n[workspace]\n"
        );
        folder.write("Cargo.toml", &text);
    };
    fs::create_dir_all(folder.0.join("src")).unwrap();
    let mut all = String::new();
    let mut run = |what: &str, arguments: &[&str], status| {
        let output = folder.run(&[&["api", "--crate", "."], arguments].concat());
        assert_eq!(output.status.code(), Some(status), "{what}: {}", text(&output));
        all += &format!("# {what}\n{}\n", text(&output));
    };
    manifest("0.1.0");
    folder.write("src/lib.rs", "pub fn one() {}\n");
    run("no listing", &["--check"], 1);
    run("the first listing", &[], 0);
    run("before the first release", &["--check"], 0);
    run("a release", &["--release"], 0);
    run("after the release", &["--check"], 0);
    folder.write("src/lib.rs", "pub fn one() {}\npub fn two() {}\n");
    run("more, and no listing", &["--check"], 1);
    run("more, with its listing", &[], 0);
    run("more, in the same version", &["--check"], 1);
    manifest("0.1.1");
    run("more, in the next version", &["--check"], 0);
    folder.write("src/lib.rs", "pub fn two(to: u8) {}\n");
    run("less", &[], 0);
    run("less, in a version that is too low", &["--check"], 1);
    manifest("0.2.0");
    run("less, in a version that is high enough", &["--check"], 0);
    manifest("0.2.0-rc.1");
    run("an invalid version", &["--check"], 2);
    manifest("0.2.0");
    folder.write("api/0.1.0.txt", "nonsense\n");
    run("an invalid listing", &["--check"], 2);
    insta::assert_snapshot!(all);
}

/// Returns a repository with a kept spec that follows a document of the vendor's, committed.
fn repository(name: &str) -> Folder {
    let folder = Folder::new(name);
    fs::create_dir_all(folder.0.join("openapi")).unwrap();
    folder.write("openapi/sensay.yaml", include_str!("vendor/shelves.yaml"));
    folder.write("vendor.yaml", include_str!("vendor/shelves.yaml"));
    folder.git(&["init", "--quiet"]);
    let output = folder.run(&["import", "vendor.yaml", "--write"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    folder.commit();
    folder
}

impl Folder {
    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "core.excludesFile="])
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output));
        text(&output)
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A state"]);
    }

    fn update(&self, arguments: &[&str]) -> Output {
        self.run(&[&["update", "vendor.yaml", "--no-check"], arguments].concat())
    }
}

#[test]
fn an_update_is_shown_then_made_and_made_once() {
    let folder = repository("update");
    folder.write(
        "vendor.yaml",
        &include_str!("vendor/shelves.yaml").replace("maxLength: 200}", "maxLength: 300}"),
    );
    folder.commit();
    let dry = folder.update(&["--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{}", text(&dry));
    assert_eq!(folder.git(&["status", "--porcelain"]), "");
    let output = folder.update(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let shown = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    insta::assert_snapshot!("update", shown(&output));
    // The two differ in what is said of the files, and in what there is to review.
    let until = |text: String| text.split("CHANGELOG.md: ").next().unwrap().to_owned();
    assert_eq!(until(shown(&dry)), until(shown(&output)));
    folder.commit();
    let again = folder.update(&[]);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again));
    assert_eq!(folder.git(&["status", "--porcelain"]), "");
}

#[test]
fn an_update_refuses_changes_that_are_not_its_own() {
    let folder = repository("dirty");
    folder.write(
        "vendor.yaml",
        &include_str!("vendor/shelves.yaml").replace("maxLength: 200}", "maxLength: 300}"),
    );
    let refused = folder.update(&[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused).contains(" M vendor.yaml\n"), "{}", text(&refused));
    assert!(text(&refused).contains("the tree has uncommitted changes; commit or stash them"));
    folder.commit();
    // An update was cut off while it wrote the kept spec.
    let mark = "# cut off\nCHANGELOG.md\nopenapi/sensay.yaml\n";
    folder.write("openapi/update-under-way", mark);
    folder.write("openapi/sensay.yaml.new", "half");
    folder.write("CHANGELOG.md", "# Changelog\n");
    let finished = folder.update(&[]);
    assert_eq!(finished.status.code(), Some(0), "{}", text(&finished));
    assert!(!folder.0.join("openapi/update-under-way").exists());
    assert!(!folder.0.join("openapi/sensay.yaml.new").exists());
    folder.commit();
    folder.write("openapi/update-under-way", mark);
    folder.write("notes.txt", "mine");
    assert_eq!(folder.update(&[]).status.code(), Some(2));
}

#[test]
fn an_update_that_cannot_be_made_leaves_no_trace() {
    let folder = repository("impossible");
    let broken = include_str!("vendor/shelves.yaml").replace("/v1/books/{bookID}", "/v1/books/{bookID");
    folder.write("vendor.yaml", &broken);
    folder.commit();
    let output = folder.update(&[]);
    assert_ne!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(folder.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_line_that_no_longer_compiles_is_said_with_the_change_of_the_api() {
    let folder = repository("complaint");
    folder.write("Cargo.toml", "[package]\nname = \"hand\"\nedition = \"2024\"\n\n[workspace]\n");
    folder.write(".gitignore", "target\nCargo.lock\n");
    fs::create_dir(folder.0.join("src")).unwrap();
    // The names of the client, in the place of the client.
    folder.write(
        "src/lib.rs",
        "pub struct Call<T>(T);\npub struct UpdateShelf;\n\npub fn tell(call: Call<UpdateShelf>) {\n    call.email_address(\"a@example.com\");\n}\n",
    );
    folder.write(
        "vendor.yaml",
        &include_str!("vendor/shelves.yaml")
            .replace("        emailAddress: {type: string, format: email, description: Whom to tell.}\n", ""),
    );
    folder.commit();
    let output = folder.run(&["update", "vendor.yaml", "--removed", "remove"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    let complaint = "src/lib.rs:5: no method named `email_address` found for struct `Call<T>` in the current scope (because: schema `ShelfUpdate`, property `emailAddress`: gone, in PUT /v1/shelves/{shelfID})\n1 errors in lines written by hand";
    assert!(text(&output).contains(complaint), "{}", text(&output));
    folder.write("src/lib.rs", "//! Nothing.\n");
    folder.commit();
    let output = folder.run(&["update", "vendor.yaml", "--removed", "remove"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}
