//! Tests that run the program as a process.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, Command};

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sensay-mock"));
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// Starts the program and waits for the line with its address.
async fn start(arguments: &[&str]) -> (Child, String) {
    let mut child = program(arguments).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).await.unwrap();
    (child, line.trim_end().to_owned())
}

#[cfg(unix)]
async fn interrupt(mut child: Child, signal: &str) -> (Option<i32>, String) {
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args([signal, &id]).status().await.unwrap().success());
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).await.unwrap();
    (child.wait().await.unwrap().code(), log)
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_logs_a_line_for_each_request_and_stops_on_ctrl_c() {
    let (child, url) = start(&[]).await;
    let client = crate::client();
    let user = client.get(format!("{url}/v1/users/me")).header("X-ORGANIZATION-SECRET", "s3cret");
    assert_eq!(user.send().await.unwrap().status(), 401);
    let user = client.get(format!("{url}/v1/users/a%20b?")).header("X-ORGANIZATION-SECRET", "s3cret");
    assert_eq!(user.send().await.unwrap().status(), 404);
    let user = client.get(format!("{url}/v1/users/me")).header("X-ORGANIZATION-SECRET", "s3cret");
    assert_eq!(user.header("X-USER-ID", "nobody").send().await.unwrap().status(), 401);
    let (code, log) = interrupt(child, "-INT").await;
    assert_eq!(code, Some(0));
    insta::assert_snapshot!(log, @r###"
    GET /v1/users/me 401 the header X-USER-ID is missing
    GET /v1/users/a%20b 404 User not found
    GET /v1/users/me 401 Unauthorized: no user has the id "nobody"
    "###);
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_serves_another_document_without_a_log() {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/documents/parts.yaml");
    let (child, url) = start(&["--quiet", "--host", "127.0.0.1", "--port", "0", "--spec", document]).await;
    assert_eq!(crate::client().get(format!("{url}/parts/latest")).send().await.unwrap().status(), 200);
    assert_eq!(interrupt(child, "-TERM").await, (Some(0), String::new()));
}

#[tokio::test]
async fn startup_errors_name_their_cause() {
    let documents = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/documents/odd");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut transcript = String::new();
    for arguments in [
        vec!["--spec", "no-responses.yaml"],
        vec!["--spec", "no-such-file.yaml"],
        vec!["--port", &port],
        vec!["--port", "x"],
    ] {
        let output = program(&arguments).current_dir(documents).output().await.unwrap();
        assert!(output.stdout.is_empty());
        let text = String::from_utf8(output.stderr).unwrap().replace(&port, "PORT");
        transcript += &format!("{}: {text}\n", output.status.code().unwrap());
    }
    insta::assert_snapshot!(transcript);
}

#[tokio::test]
async fn the_help_text_matches_its_snapshot() {
    let output = program(&["--help"]).output().await.unwrap();
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}
