//! The state of the mock.
//!
//! Every file in `state` is a conversation with a server with state: requests, separated by `###`. A snapshot has their
//! responses. The clock is stopped: only lines such as `advance 600 ms` move it.

use std::time::{Duration, SystemTime};

use sensay_mock::{Error, MockServer, Reply};
use serde_json::json;

use crate::wire::{self, USER, request};

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

pub(crate) async fn server() -> MockServer {
    let server = MockServer::builder().state(true).start().await.unwrap();
    server.clock().pause();
    // 2025-11-05T09:30:00Z, the day of the document.
    server.clock().set(SystemTime::UNIX_EPOCH + Duration::from_secs(1_762_335_000));
    server
}

#[test]
fn stateful_conversations_match_their_snapshots() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::glob!("state/*.http", |path| {
            let text = std::fs::read_to_string(path).unwrap();
            let transcript = runtime.block_on(async {
                let server = server().await;
                let mut transcript = String::new();
                for part in text.split("###").map(str::trim) {
                    if let Some(time) = part.strip_prefix("advance ") {
                        let milliseconds = time.strip_suffix(" ms").unwrap().parse().unwrap();
                        server.clock().advance(Duration::from_millis(milliseconds));
                        transcript += &format!("### {part}\n\n");
                        continue;
                    }
                    let (head, body) = part.split_once("\n\n").unwrap_or((part, ""));
                    let (line, headers) = head.split_once('\n').unwrap_or((head, ""));
                    let mut headers: String = headers.lines().map(|line| format!("{line}\r\n")).collect();
                    headers += "X-ORGANIZATION-SECRET: secret\r\n";
                    if !body.is_empty() {
                        headers += "Content-Type: application/json\r\n";
                    }
                    let response = wire::request(&server, line, &headers, body.as_bytes()).await;
                    let text = response.text().replace(server.url(), "http://mock");
                    let text: Vec<&str> = text.lines().filter(|line| !line.starts_with("x-api")).collect();
                    transcript += &format!("### {part}\n\n--> {}\n\n", text.join("\n").trim_end());
                }
                transcript
            });
            insta::assert_snapshot!(transcript);
        });
    });
}

#[tokio::test]
async fn organizations_are_isolated() {
    let server = server().await;
    let create =
        |secret: &str| format!("X-ORGANIZATION-SECRET: {secret}\r\nContent-Type: application/json\r\n");
    let read = |secret: &str| format!("X-ORGANIZATION-SECRET: {secret}\r\n");
    let body = br#"{"id": "jane"}"#;
    assert_eq!(request(&server, "POST /v1/users", &create("a"), body).await.code(), 200);
    assert_eq!(request(&server, "GET /v1/users/jane", &read("a"), b"").await.code(), 200);
    assert_eq!(request(&server, "GET /v1/users/jane", &read("b"), b"").await.code(), 404);
    assert_eq!(request(&server, "POST /v1/users", &create("b"), body).await.code(), 200);
    let snapshot = server.snapshot().to_string();
    assert!(!snapshot.contains("\"a\""), "the secret is in {snapshot}");
}

#[tokio::test]
async fn restoring_a_snapshot_restores_the_state() {
    let server = server().await;
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let put = |name: &str| format!(r#"{{"id": "johndoe", "name": "{name}"}}"#);
    assert_eq!(request(&server, "PUT /v1/users/me", &headers, put("Before").as_bytes()).await.code(), 200);
    let snapshot = server.snapshot();
    assert_eq!(request(&server, "PUT /v1/users/me", &headers, put("After").as_bytes()).await.code(), 200);
    server.restore(&snapshot).unwrap();
    assert_eq!(request(&server, "GET /v1/users/me", USER, b"").await.json()["name"], "Before");
    assert_eq!(server.snapshot(), snapshot);
    server.reset();
    assert_eq!(request(&server, "GET /v1/users/me", USER, b"").await.json()["name"], "John Doe");
}

#[tokio::test]
async fn invalid_data_is_reported_with_its_location() {
    let seed = r#"{
  "users": [
    { "id": "jane", "linkedAccounts": [{ "accountID": "7", "accountType": "email" }] },
    { "id": "jane" }
  ],
  "replicas": [
    { "uuid": "03db5651-cb61-4bdf-9ef0-89561f7c9c53", "name": "Ada", "slug": "ada", "ownerID": "jim" }
  ],
  "organizations": { "other": { "users": [{ "id": 7 }] }, "more": 3 },
  "knowledgeBase": [{ "id": "x" }]
}"#;
    let error = MockServer::builder().data("seed.json", seed).start().await.unwrap_err();
    let Error::Document(findings) = error else { panic!("{error}") };
    insta::assert_snapshot!(findings);
}

#[tokio::test]
async fn data_that_is_invalid_for_the_document_is_reported() {
    let seed = r#"
users:
  - { id: jane, email: jane at home, linkedAccounts: [{ accountID: "7", accountType: email }] }
replicas:
  - uuid: 03DB5651-CB61-4BDF-9EF0-89561F7C9C53
    name: Ada
    slug: ada
    ownerID: jane
    shortDescripton: Explains
    greeting: Hello
    llm: { model: 7 }
    telegram_integration: { token: 5 }
chats:
  - uuid: 8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f
    replicaUUID: 03db5651-cb61-4bdf-9ef0-89561f7c9c53
    source: carrier pigeon
    conversations:
      - uuid: 4e162bcb-2a32-4b35-89bf-7cf729a73687
        messages:
          - { uuid: 40d353f3-1241-449e-9fa6-c798d62c9cb1, id: 1, role: user, content: Hello }
          - { uuid: not a uuid, id: 2, role: user, content: Hello }
knowledgeBase:
  - { id: 5, replicaUUID: 03db5651-cb61-4bdf-9ef0-89561f7c9c53, type: poem, status: READY, titel: Ode }
"#;
    let error = MockServer::builder().data("seed.yaml", seed).start().await.unwrap_err();
    let Error::Document(findings) = error else { panic!("{error}") };
    insta::assert_snapshot!(findings);
}

#[tokio::test]
async fn generated_ids_continue_after_those_of_the_data() {
    let server = server().await;
    let replica = json!({ "uuid": REPLICA, "name": "Ada", "slug": "ada", "ownerID": "johndoe",
        "shortDescription": "Explains", "greeting": "Hello", "llm": {} });
    let entry = json!({ "id": i64::MAX, "replicaUUID": REPLICA, "type": "text", "status": "READY" });
    let data = json!({ "counter": u64::MAX, "users": [{ "id": "johndoe" }], "replicas": [replica],
        "knowledgeBase": [entry] });
    server.restore(&json!({ "organizations": { "secret": data } })).unwrap();
    let path = format!("POST /v1/replicas/{REPLICA}/knowledge-base");
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let mut ids = Vec::new();
    for _ in 0..3 {
        let made = request(&server, &path, &headers, br#"{"text": "A text"}"#).await.json();
        ids.push(made["results"][0]["knowledgeBaseID"].as_i64().unwrap());
    }
    assert!(ids.is_sorted_by(|before, after| before < after), "{ids:?}");
}

#[tokio::test]
async fn an_ambiguous_or_invalid_user_id_does_not_act_as_the_organization() {
    let server = server().await;
    for line in ["X-USER-ID: johndoe\r\nX-USER-ID: jane\r\n", "X-USER-ID: \u{e9}\r\n"] {
        let headers = format!("X-ORGANIZATION-SECRET: secret\r\n{line}");
        assert_eq!(request(&server, "GET /v1/replicas", &headers, b"").await.code(), 401);
    }
}

#[tokio::test]
async fn a_snapshot_is_a_valid_seed() {
    let server = server().await;
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let path = format!("/v1/replicas/{REPLICA}");
    let posts = [
        ("knowledge-base", r#"{"text": "A text"}"#),
        ("knowledge-base", r#"{"url": "https://example.com/mock-retriable"}"#),
        ("knowledge-base", r#"{"url": "https://youtu.be/abc"}"#),
        ("knowledge-base", r#"{"filename": "a.pdf"}"#),
        ("chat/completions", r#"{"content": "Hello", "source": "web"}"#),
        ("integrations/telegram", r#"{"telegram_token": "t", "mention": "m"}"#),
    ];
    for (part, body) in posts {
        let response = request(&server, &format!("POST {path}/{part}"), &headers, body.as_bytes()).await;
        assert!(response.code() < 300, "{part}: {}", response.text());
    }
    server.clock().advance(Duration::from_millis(500));
    let snapshot = server.snapshot();
    server.restore(&snapshot).unwrap();
    assert_eq!(server.snapshot(), snapshot);
}

#[tokio::test]
async fn an_account_that_a_user_lists_twice_can_be_restored() {
    let server = server().await;
    let account = json!({ "accountID": "77", "accountType": "telegram" });
    let body = json!({ "id": "jane", "linkedAccounts": [account, account] }).to_string();
    let created = request(
        &server,
        "POST /v1/users",
        &format!("{USER}Content-Type: application/json\r\n"),
        body.as_bytes(),
    )
    .await;
    assert_eq!(created.code(), 200);
    server.restore(&server.snapshot()).unwrap();
}

#[tokio::test]
async fn an_uploaded_file_becomes_the_text_of_its_entry() {
    let server = server().await;
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let path = format!("/v1/replicas/{REPLICA}/knowledge-base");
    let made =
        request(&server, &format!("POST {path}"), &headers, br#"{"filename": "notes.md"}"#).await.json();
    let result = &made["results"][0];
    let signed = result["signedURL"].as_str().unwrap().strip_prefix("http://mock").unwrap().to_owned();
    let wrong = format!("PUT {}x", signed);
    assert_eq!(request(&server, &wrong, "", b"# Notes").await.code(), 403);
    assert_eq!(request(&server, &format!("PUT {signed}"), USER, b"# Notes").await.code(), 400);
    let markdown = "Content-Type: text/markdown\r\n";
    assert_eq!(request(&server, &format!("PUT {signed}"), markdown, b"# Notes").await.code(), 200);
    server.clock().advance(Duration::from_secs(1));
    let entry = format!("GET {path}/{}", result["knowledgeBaseID"]);
    let entry = request(&server, &entry, USER, b"").await.json();
    assert_eq!(entry["status"], "READY");
    assert_eq!(entry["rawText"], "# Notes");
    assert_eq!(entry["file"], json!({ "name": "notes.md", "size": 7, "mimeType": "text/markdown" }));
    let files = server.storage().files();
    assert_eq!((files[0].name(), files[0].content()), ("notes.md", b"# Notes".as_slice()));
}

#[tokio::test]
async fn a_signed_url_can_be_created_without_an_entry() {
    let server = crate::users().start().await.unwrap();
    let signed = server.storage().signed_url("a file.md");
    let target = signed.strip_prefix(server.url()).unwrap();
    assert_eq!(request(&server, &format!("PUT {target}"), "", b"text").await.code(), 200);
    assert_eq!(server.storage().files()[0].name(), "a file.md");
}

#[tokio::test]
async fn uploads_are_scripted_expected_and_recorded() {
    let server = server().await;
    let signed = server.storage().signed_url("a.md");
    let target = signed.strip_prefix(server.url()).unwrap();
    let put = |target: String, headers: &'static str| {
        let server = &server;
        async move { request(server, &format!("PUT {target}"), headers, b"text").await.code() }
    };
    server.once("put_signed", Reply::status(503)).unwrap().expect("put_signed", 4).unwrap();
    assert_eq!(put(target.to_owned(), "X-ORGANIZATION-SECRET: secret\r\n").await, 400);
    assert_eq!(put(target.to_owned(), "").await, 503);
    assert_eq!(put(target.to_owned(), "").await, 200);
    assert_eq!(put(target.replace("token=", "token=0"), "").await, 403);
    assert_eq!(server.storage().files().len(), 1);
    let sent = server.requests_for("put_signed").unwrap();
    assert_eq!(sent[1].body(), b"text");
    assert_eq!(sent[1].query(), [("token".to_owned(), "REDACTED".to_owned())]);
}

#[tokio::test]
async fn a_failed_entry_can_be_processed_again() {
    let server = server().await;
    let path = format!("/v1/replicas/{REPLICA}/knowledge-base");
    let headers = format!("{USER}Content-Type: application/json\r\n");
    for word in ["mock-unprocessable", "mock-retriable"] {
        let body = format!(r#"{{"text": "This is {word}"}}"#);
        let made = request(&server, &format!("POST {path}"), &headers, body.as_bytes()).await.json();
        let entry = format!("{path}/{}", made["results"][0]["knowledgeBaseID"]);
        let read = || {
            let (server, line) = (&server, format!("GET {entry}"));
            async move { request(server, &line, USER, b"").await.json() }
        };
        server.clock().advance(Duration::from_secs(10));
        let failed = read().await;
        assert_eq!(failed["status"], if word == "mock-retriable" { "NEW" } else { "UNPROCESSABLE" });
        assert!(failed["error"]["message"].is_string(), "{failed}");
        let again = request(&server, &format!("PATCH {entry}"), &headers, br#"{"status": "NEW"}"#).await;
        assert_eq!(again.code(), 200);
        assert_eq!((&read().await["status"], &read().await["error"]), (&json!("NEW"), &json!(null)));
        server.clock().advance(Duration::from_secs(10));
        assert_eq!(read().await["status"], "READY");
    }
}

#[tokio::test]
async fn conversations_are_counted_by_day() {
    let server = server().await;
    let path = format!("/v1/replicas/{REPLICA}");
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let ask = format!("POST {path}/chat/completions");
    assert_eq!(request(&server, &ask, &headers, br#"{"content": "Hello"}"#).await.code(), 200);
    server.clock().advance(Duration::from_secs(24 * 60 * 60));
    let body = br#"{"content": "Hello", "source": "discord"}"#;
    assert_eq!(request(&server, &ask, &headers, body).await.code(), 200);
    let counts = format!("GET {path}/analytics/conversations/historical");
    let items = request(&server, &counts, USER, b"").await.json()["items"].clone();
    let items = items.as_array().unwrap();
    assert_eq!(items.len(), 30);
    assert_eq!(items[0], json!({ "date": "2025-10-08", "cumulativeConversations": 2 }));
    assert_eq!(items[28], json!({ "date": "2025-11-05", "cumulativeConversations": 3 }));
    assert_eq!(items[29], json!({ "date": "2025-11-06", "cumulativeConversations": 4 }));
}
