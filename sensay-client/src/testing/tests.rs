use std::time::Duration;

use serde_json::json;

use super::{FakeTransport, Reply};
use crate::knowledge_base::FileSource;
use crate::transport::TransportErrorKind;
use crate::{ErrorKind, Options};

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

#[tokio::test(start_paused = true)]
async fn the_replies_of_an_operation_take_precedence() {
    let fake = FakeTransport::new();
    fake.always(Reply::status(404)).next(Reply::status(200).json(json!({ "id": "any" })));
    fake.on("get_user", Reply::status(200).json(json!({ "id": "first" })));
    fake.always_on("get_current_user", Reply::status(200).json(json!({ "id": "me" })));
    let client = fake.client().as_user("jane");
    assert_eq!(client.get_current_user().send().await.unwrap().id, "me");
    assert_eq!(client.get_user("jane").send().await.unwrap().id, "first");
    assert_eq!(client.get_user("jane").send().await.unwrap().id, "any");
    assert!(client.get_user("jane").send().await.unwrap_err().is_not_found());
    assert_eq!(client.get_current_user().send().await.unwrap().id, "me");
    let operations = ["get_current_user", "get_user", "get_user", "get_user", "get_current_user"];
    assert_eq!(fake.operations(), operations);
}

#[test]
#[should_panic(expected = "there is no operation `get_usr`")]
fn an_unknown_operation_panics() {
    FakeTransport::new().on("get_usr", Reply::status(200));
}

#[tokio::test(start_paused = true)]
async fn a_body_can_arrive_in_pieces_with_pauses_and_can_break() {
    let fake = FakeTransport::new();
    let reply = Reply::status(200).chunk("0:\"a\"\n").pause(Duration::from_secs(50)).chunk("0:\"b\"\n");
    fake.on("create_chat_completion", reply.clone().chunk("d:{}\n"));
    fake.on("create_chat_completion", reply.then_breaks().chunk("never"));
    let call = fake.client().create_chat_completion(REPLICA).content("Hello");
    let begun = tokio::time::Instant::now();
    assert_eq!(call.clone().stream().await.unwrap().text().await.unwrap(), "ab");
    assert_eq!(begun.elapsed().as_secs(), 50);
    let mut stream = call.stream().await.unwrap();
    assert_eq!(stream.text().await.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(stream.partial_text(), "ab");
}

#[tokio::test(start_paused = true)]
async fn an_upload_can_break_in_the_middle() {
    let fake = FakeTransport::new();
    let result = json!({ "type": "file", "enqueued": true, "knowledgeBaseID": 5, "signedURL": "https://storage.example/a" });
    fake.on("create_knowledge_base_entries", Reply::status(207).json(json!({ "results": [result] })));
    fake.on("put_signed", Reply::fails(TransportErrorKind::Broken).take_at_most(100_000));
    let source = FileSource::from_bytes("a.txt", vec![b'x'; 300_000]);
    let upload =
        fake.client().upload_to_knowledge_base(REPLICA, source).options(Options::new().max_retries(0));
    assert_eq!(upload.send().await.unwrap_err().entry_id(), Some(5));
    assert_eq!(fake.operations(), ["create_knowledge_base_entries", "put_signed"]);
    assert_eq!(fake.requests()[1].body().len(), 131_072);
}

#[test]
fn debug_shows_numbers_and_no_content() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(200).chunk("secret").then_breaks()).on("get_user", Reply::hangs());
    assert_eq!(format!("{fake:?}"), "FakeTransport { replies: 2, requests: 0, .. }");
    assert!(!format!("{:?}", Reply::status(200).chunk("secret").then_breaks()).contains("secret"));
}
