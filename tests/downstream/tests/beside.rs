//! The client beside other crates in a program, whose features are everybody's.

use http::Method;
use sensay_client::dynamic::Arguments;
use sensay_client::knowledge_base::FileSource;
use sensay_client::stream::TokenUsage;
use sensay_client::testing::{FakeTransport, Reply, from_json};
use sensay_client::types::{KnowledgeBaseEntry, RetrievedSource};
use serde_json::value::RawValue;
use serde_json::{Value, json};

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

/// More digits than a float has.
const PRECISE: &str = "0.1234567890123456789012345678901234567890";

/// Returns a number as it is only where every digit is kept.
fn precise() -> Value {
    let value: Value = serde_json::from_str(PRECISE).unwrap();
    assert_eq!(value.to_string(), PRECISE, "`arbitrary_precision` is on");
    value
}

fn fake(body: &str) -> FakeTransport {
    let fake = FakeTransport::new();
    fake.always(Reply::status(200).body(body.to_owned()));
    fake
}

fn sent(fake: &FakeTransport) -> String {
    String::from_utf8(fake.requests()[0].body().to_vec()).unwrap()
}

#[test]
fn a_client_of_reqwest_without_features_of_its_own_can_be_built() {
    // With the client's default features there is TLS and a provider for it, so this does not panic.
    let client = reqwest::Client::new();
    let request = client.post("https://api.example").json(&json!({ "a": 1 })).build().unwrap();
    assert_eq!(request.body().and_then(reqwest::Body::as_bytes), Some(&br#"{"a":1}"#[..]));
}

#[tokio::test]
async fn bodies_hold_numbers_as_they_are() {
    let fake = fake(r#"{"id": "john"}"#);
    let raw = RawValue::from_string(r#"{"z": 1.50, "a": [1e400]}"#.to_owned()).unwrap();
    let call = fake.client().create_user().id("john").body_field("age", 41).body_field("ratio", precise());
    call.body_field("raw", &raw).send().await.unwrap();
    assert_eq!(
        sent(&fake),
        format!(r#"{{"id":"john","age":41,"ratio":{PRECISE},"raw":{{"z":1.50,"a":[1e+400]}}}}"#)
    );
}

#[tokio::test]
async fn the_body_of_an_undocumented_request_is_written_as_it_is() {
    for (body, text) in [
        (json!({ "n": precise(), "m": [1, -2.5, 18446744073709551615u64] }), None),
        (json!(7), None),
        (
            serde_json::from_str("[1.0, 1e2, 123456789012345678901234567890]").unwrap(),
            Some("[1.0,1e+2,123456789012345678901234567890]"),
        ),
    ] {
        let fake = fake("{}");
        let call = fake.client().request::<Value>(Method::POST, "/v1/new").json(body.clone());
        call.send().await.unwrap();
        assert_eq!(sent(&fake), text.map_or_else(|| body.to_string(), str::to_owned));
    }
}

#[tokio::test]
async fn limits_hold_for_numbers_of_any_notation() {
    let fake = fake(r#"{"items": [], "total": 0}"#);
    for (size, wrong) in [
        ("10", None),
        ("1e1", None),
        ("101", Some("is 101, but may be at most 100")),
        ("1.5", Some("is a number, but must be an integer")),
        ("1e400", Some("is inf, which no request can hold")),
    ] {
        let size: Value = serde_json::from_str(size).unwrap();
        let arguments = Arguments::new().path("replicaUUID", REPLICA).query("pageSize", size);
        let result = fake.client().call("list_knowledge_base_entries", arguments).unwrap().send().await;
        match wrong {
            None => assert!(result.is_ok(), "{result:?}"),
            Some(wrong) => assert!(result.unwrap_err().to_string().contains(wrong)),
        }
    }
    let arguments = |id: Value| {
        Arguments::new()
            .path("replicaUUID", REPLICA)
            .body(json!({ "content": "Hello", "conversation_id": id }))
    };
    let text = fake.client().call("create_chat_completion", arguments(json!(7))).unwrap().send().await;
    assert!(text.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn responses_are_read_whatever_their_numbers_look_like() {
    let entry = |id: &str| {
        format!(
            r#"{{"id": {id}, "type": "file", "status": "READY", "createdAt": "", "updatedAt": "", "file": {{"name": "a.md", "size": 1e3}}}}"#
        )
    };
    for (id, read) in [
        ("12", Some(12)),
        ("12.0", Some(12)),
        ("-9223372036854775808", Some(i64::MIN)),
        ("1.5", None),
        ("1e400", None),
    ] {
        let fake = fake(&entry(id));
        let result = fake.client().get_knowledge_base_entry(REPLICA, 12).send().await;
        match read {
            Some(read) => assert_eq!(result.unwrap().id, read),
            None => assert!(result.unwrap_err().is_decode()),
        }
    }
    let list = format!(r#"{{"items": [{}, {}], "total": 2.0}}"#, entry("1"), entry("2.0"));
    let client = fake(&list).client();
    let mut items = client.list_knowledge_base_entries(REPLICA).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, [1, 2]);

    // Through a tree as well as from text, and in a union, which is read through a tree.
    let entry: KnowledgeBaseEntry = from_json(serde_json::from_str(&entry("7.0")).unwrap()).unwrap();
    assert_eq!((entry.id, entry.file.and_then(|file| file.size)), (7, Some(1000)));
    let source =
        r#"{"id": 1, "score": 0.9, "status": "active", "created_at": "", "name": "", "content": ""}"#;
    let source: RetrievedSource = from_json(serde_json::from_str(source).unwrap()).unwrap();
    assert_eq!(source.score, 0.9);
}

#[tokio::test]
async fn an_upload_reads_its_union_and_its_entry() {
    let fake = FakeTransport::new();
    let result = r#"{"results": [{"type": "file", "enqueued": true, "knowledgeBaseID": 5.0, "signedURL": "https://s.example/a"}]}"#;
    fake.on("create_knowledge_base_entries", Reply::status(207).body(result));
    fake.on("put_signed", Reply::status(200));
    let entry = r#"{"id": 5, "type": "file", "status": "READY", "createdAt": "", "updatedAt": ""}"#;
    fake.on("get_knowledge_base_entry", Reply::status(200).body(entry));
    let upload = fake.client().upload_to_knowledge_base(REPLICA, FileSource::from_bytes("a.md", "# A"));
    assert_eq!(upload.send().await.unwrap().id, 5);
}

#[tokio::test]
async fn errors_are_read_whatever_is_in_them() {
    let body = r#"{"success": false, "error": {"message": "too many", "code": 4.20}, "request_id": 7, "fingerprint": 1e400}"#;
    let fake = FakeTransport::new();
    fake.always(Reply::status(400).body(body));
    let error = fake.client().as_user("john").get_current_user().send().await.unwrap_err();
    assert_eq!((error.message(), error.code()), ("too many", Some("4.20")));
    assert_eq!((error.request_id(), error.fingerprint()), (Some("7"), Some("1e+400")));
}

#[tokio::test]
async fn streams_are_read_in_each_form() {
    let forms = [
        "0:\"Hello\"\n2:[1.50]\nd:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":5,\"completionTokens\":3.0}}\n",
        "data: {\"type\":\"text-delta\",\"delta\":\"Hello\",\"n\":1.50}\n\ndata: {\"type\":\"finish\",\"finishReason\":\"stop\",\"usage\":{\"inputTokens\":5,\"outputTokens\":3}}\n\ndata: [DONE]\n\n",
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello\"}}]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":3}}\n\ndata: [DONE]\n\n",
    ];
    for form in forms {
        let fake = fake(form);
        let call = fake.client().create_chat_completion(REPLICA).content("Hi");
        let message = call.stream().await.unwrap().final_message().await.unwrap();
        assert_eq!(
            (message.text.as_str(), message.finish_reason.as_deref()),
            ("Hello", Some("stop")),
            "{form}"
        );
        let usage = message.usage.unwrap();
        assert_eq!((usage.prompt, usage.completion), (Some(5), Some(3)), "{form}");
        let _: TokenUsage = usage;
    }
}

#[tokio::test]
async fn a_call_by_id_gives_numbers_as_they_came() {
    let fake =
        fake(&format!(r#"{{"id": "john", "score": {PRECISE}, "big": 123456789012345678901234567890}}"#));
    let user = fake
        .client()
        .as_user("john")
        .call("get_current_user", Arguments::new())
        .unwrap()
        .send()
        .await
        .unwrap();
    assert_eq!(user["score"], precise());
    assert_eq!(user["big"].to_string(), "123456789012345678901234567890");
}
