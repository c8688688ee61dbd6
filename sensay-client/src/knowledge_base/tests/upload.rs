use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::fake::{Fake, SIGNED, Step, created, entry, response};
use crate::knowledge_base::{BegunUpload, FileSource, Upload, UploadStep, WaitPolicy};
use crate::{Error, ErrorKind, Options};

const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

fn source(name: &str) -> FileSource {
    FileSource::from_bytes(name, "the handbook")
}

fn upload(fake: &Fake) -> Upload {
    fake.client()
        .upload_to_knowledge_base(REPLICA, source("handbook.pdf"))
        .wait(WaitPolicy::new().jitter(|| 1.0))
}

fn create() -> String {
    format!("POST /v1/replicas/{REPLICA}/knowledge-base")
}

fn poll() -> String {
    format!("GET /v1/replicas/{REPLICA}/knowledge-base/12")
}

const PUT: &str = "PUT /object/upload/sign/kb/handbook.pdf";

#[tokio::test(start_paused = true)]
async fn one_call_creates_the_entry_sends_the_file_and_waits() {
    let fake = Fake::with_steps([created(), response(200, ""), entry("NEW"), entry("VECTOR_CREATED")]);
    let call = upload(&fake).title("Handbook").content_type("application/pdf").as_user("jane");
    let uploaded = call
        .options(Options::new().idempotency_key("key"))
        .options(Options::new().body_field("extra", 1))
        .send()
        .await
        .unwrap();
    assert_eq!(uploaded.id, 12);
    assert_eq!(uploaded.entry.unwrap().status.as_str(), "VECTOR_CREATED");
    assert_eq!(fake.lines(), [create(), PUT.to_owned(), poll(), poll()]);
    let seen = fake.seen();
    let body: Value = serde_json::from_slice(&seen[0].body).unwrap();
    assert_eq!(body, json!({"title": "Handbook", "filename": "handbook.pdf", "extra": 1}));
    assert_eq!((seen[1].body.as_slice(), seen[1].uri.as_str()), (&b"the handbook"[..], SIGNED));
    assert_eq!(seen[1].header("content-type"), Some("application/pdf"));
    for (index, user, key) in [(0, Some("jane"), Some("key")), (1, None, None), (2, Some("jane"), None)] {
        assert_eq!(seen[index].header("x-user-id"), user);
        assert_eq!(seen[index].header("idempotency-key"), key);
        assert_eq!(seen[index].header("x-organization-secret").is_some(), user.is_some());
        assert_eq!(seen[index].header("x-api-version").is_some(), user.is_some());
        assert_eq!(seen[index].header("x-mine").is_some(), user.is_some());
    }
}

#[tokio::test(start_paused = true)]
async fn without_waiting_it_returns_when_the_file_is_sent() {
    let fake = Fake::with_steps([created(), response(200, "")]);
    let uploaded = upload(&fake).no_wait().send().await.unwrap();
    assert_eq!((uploaded.id, uploaded.entry), (12, None));
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_fails_is_resumed_without_a_second_entry() {
    let fake =
        Fake::with_steps([created(), response(403, ""), Step::Refuse, response(200, ""), entry("READY")]);
    let error = upload(&fake).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: 403 Forbidden; knowledge base entry 12 has no file yet");
    assert_eq!((error.step(), error.entry_id()), (UploadStep::Put, Some(12)));
    assert_eq!(error.begun().unwrap().signed_url.expose(), SIGNED);
    assert!(!format!("{error:?} {error}").contains("token"), "{error:?}");
    let call = error.resume(source("handbook.pdf"));
    assert!(!format!("{call:?}").contains("token"), "{call:?}");
    let error = call.max_retries(0).send().await.unwrap_err();
    assert_eq!(error.entry_id(), Some(12));
    assert_eq!(error.resume(source("handbook.pdf")).send().await.unwrap().id, 12);
    assert_eq!(fake.lines(), [create(), PUT.to_owned(), PUT.to_owned(), PUT.to_owned(), poll()]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_fails_is_resumed_without_sending_the_file_again() {
    let fake = Fake::with_steps([created(), response(200, ""), response(401, "{}"), entry("READY")]);
    let error = upload(&fake).send().await.unwrap_err();
    assert_eq!((error.step(), error.entry_id()), (UploadStep::Wait, Some(12)));
    assert_eq!(error.to_string(), "get_knowledge_base_entry: 401 Unauthorized");
    assert_eq!(error.resume(source("handbook.pdf")).send().await.unwrap().id, 12);
    assert_eq!(fake.lines(), [create(), PUT.to_owned(), poll(), poll()]);
}

/// Begins an upload, and reads its JSON as another process would.
async fn kept() -> BegunUpload {
    let fake = Fake::with_steps([created()]);
    let begun = upload(&fake).title("Handbook").begin().await.unwrap();
    assert_eq!(fake.lines(), [create()]);
    assert!(!format!("{begun:?}").contains("token"), "{begun:?}");
    serde_json::from_str(&serde_json::to_string(&begun).unwrap()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn another_process_resumes_wherever_the_first_one_ended() {
    let fake = Fake::with_steps([entry("NEW"), response(200, ""), entry("READY")]);
    assert_eq!(upload(&fake).resume(kept().await).send().await.unwrap().id, 12);
    assert_eq!(fake.lines(), [poll(), PUT.to_owned(), poll()]);

    // The server has the file, and the signed address may have expired.
    let fake = Fake::with_steps([entry("FILE_UPLOADED"), entry("READY")]);
    upload(&fake).resume(kept().await).send().await.unwrap();
    assert_eq!(fake.lines(), [poll(), poll()]);

    // The storage has the file, but the status of the entry does not show it yet.
    for exists in [response(409, ""), response(400, r#"{"statusCode":"409","error":"Duplicate"}"#)] {
        let fake = Fake::with_steps([entry("NEW"), exists]);
        upload(&fake).resume(kept().await).no_wait().send().await.unwrap();
        assert_eq!(fake.lines(), [poll(), PUT.to_owned()]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_resumed_upload_that_fails_can_be_resumed() {
    let fake = Fake::with_steps([
        response(401, "{}"),
        entry("NEW"),
        Step::Refuse,
        response(200, ""),
        entry("READY"),
    ]);
    let error = upload(&fake).resume(kept().await).send().await.unwrap_err();
    assert_eq!((error.step(), error.begun()), (UploadStep::Put, Some(&kept().await)));
    assert_eq!(error.resume(source("handbook.pdf")).send().await.unwrap().id, 12);
    assert_eq!(fake.lines(), [poll(), poll(), PUT.to_owned(), PUT.to_owned(), poll()]);
}

#[tokio::test(start_paused = true)]
async fn another_file_than_the_one_that_was_begun_with_is_refused() {
    for (name, bytes, what) in [
        ("a.pdf", "the handbook", "`handbook.pdf`, but this is `a.pdf`"),
        ("handbook.pdf", "another", "a file of 12 bytes, but handbook.pdf has 7"),
    ] {
        let fake = Fake::with_steps([]);
        let other = FileSource::from_bytes(name, bytes);
        let call = fake.client().upload_to_knowledge_base(REPLICA, other).resume(kept().await);
        let error = call.send().await.unwrap_err();
        assert_eq!((error.step(), error.entry_id()), (UploadStep::Check, Some(12)));
        assert_eq!(
            error.to_string(),
            format!(
                "upload_to_knowledge_base: not sent: the upload was begun with {what}: resume with the same file, or begin \
                 a new upload"
            )
        );
    }
    // What an older version has kept, and a file that is gone after it was sent.
    let old = format!(r#"{{"entry_id":12,"signed_url":"{SIGNED}"}}"#);
    let fake = Fake::with_steps([entry("FILE_UPLOADED"), entry("FILE_UPLOADED")]);
    let missing = fake.client().upload_to_knowledge_base(REPLICA, FileSource::from_path("handbook.pdf"));
    missing.clone().resume(serde_json::from_str(&old).unwrap()).no_wait().send().await.unwrap();
    missing.resume(kept().await).no_wait().send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_entry_that_does_not_exist_any_more_is_not_said_to_have_no_file() {
    let gone = || Fake::with_steps([response(404, r#"{"error":"Knowledge base entry not found"}"#)]);
    let error = upload(&gone()).resume(kept().await).send().await.unwrap_err();
    let expected = "get_knowledge_base_entry: 404 Not Found: Knowledge base entry not found (the entry was deleted, or \
                    belongs to another replica: begin a new upload)";
    assert_eq!(error.to_string(), expected);
    assert_eq!(Error::from(error).to_string(), expected);
}

#[tokio::test(start_paused = true)]
async fn begin_fails_as_send_does() {
    let fake = Fake::with_steps([]);
    let error = fake.client().upload_to_knowledge_base(REPLICA, source("a.exe")).begin().await.unwrap_err();
    assert_eq!(error.step(), UploadStep::Check);
    let fake = Fake::with_steps([response(409, r#"{"error": "taken"}"#), created()]);
    let error = upload(&fake).begin().await.unwrap_err();
    assert_eq!(error.step(), UploadStep::Create);
    // `resume` returns the same upload, so it can begin again.
    assert_eq!(error.resume(source("handbook.pdf")).begin().await.unwrap().entry_id, 12);
}

#[tokio::test(start_paused = true)]
async fn a_converted_error_has_the_id_of_the_entry() {
    let fake = Fake::with_steps([created(), response(403, "")]);
    let error: Error = upload(&fake).send().await.unwrap_err().into();
    assert_eq!(error.entry_id(), Some(12));
    assert_eq!(error.to_string(), "put_signed: 403 Forbidden (knowledge base entry 12 was created)");
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_failed_to_create_an_entry_resumes_by_creating_one() {
    let fake = Fake::with_steps([response(409, r#"{"error": "taken"}"#), created(), response(200, "")]);
    let error = upload(&fake).no_wait().send().await.unwrap_err();
    assert_eq!((error.step(), error.entry_id(), error.begun()), (UploadStep::Create, None, None));
    assert_eq!(error.to_string(), "create_knowledge_base_entries: 409 Conflict: taken");
    assert_eq!(error.resume(source("handbook.pdf")).send().await.unwrap().id, 12);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_all_steps() {
    let fake = Fake::with_steps([
        created(),
        Step::Break(0, "reset"),
        response(200, ""),
        entry("NEW"),
        entry("NEW"),
        entry("NEW"),
    ]);
    let start = Instant::now();
    let error = upload(&fake).timeout(Duration::from_secs(4)).send().await.unwrap_err();
    assert_eq!((error.step(), start.elapsed()), (UploadStep::Wait, Duration::from_secs(4)));
    assert_eq!(error.error().message(), "knowledge base entry 12 is not usable after 4s; its status is NEW");

    let fake = Fake::with_steps([created(), Step::Hang(0)]);
    let error = upload(&fake).timeout(Duration::from_secs(4)).send().await.unwrap_err();
    assert_eq!((error.step(), error.entry_id()), (UploadStep::Put, Some(12)));
    assert_eq!(
        Error::from(error).to_string(),
        "put_signed: the upload took longer than 4s (knowledge base entry 12 was created)"
    );
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_cancels_the_upload() {
    let (reader, mut writer) = tokio::io::duplex(1);
    let source = FileSource::from_reader("a.txt", 9, reader);
    let fake = Fake::with_steps([created(), response(200, "")]);
    let call = fake.client().upload_to_knowledge_base(REPLICA, source).send();
    assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    // The body was dropped with the future, and the reader with it.
    let error = tokio::io::AsyncWriteExt::write_all(&mut writer, b"ab").await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_file_is_checked_before_the_entry_is_created() {
    let fake = Fake::with_steps([]);
    let too_long = FileSource::from_reader("a.txt", 52_428_801, tokio::io::empty());
    for source in [too_long, source(""), FileSource::from_path(".."), FileSource::from_path("missing.txt")] {
        let error = fake.client().upload_to_knowledge_base(REPLICA, source).send().await.unwrap_err();
        assert_eq!((error.step(), error.entry_id(), error.error().attempts()), (UploadStep::Check, None, 0));
        assert!(matches!(error.error().kind(), ErrorKind::InvalidRequest | ErrorKind::File), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_names_the_timeout_that_was_set() {
    let fake = Fake::with_steps([created(), Step::Break(0, "reset"), Step::Hang(0)]);
    let error = upload(&fake).timeout(Duration::from_secs(20)).send().await.unwrap_err();
    assert_eq!(error.step(), UploadStep::Put);
    assert_eq!(
        error.to_string(),
        "put_signed: the upload took longer than 20s: the connection to storage.example:443 broke: reset (2 attempts); knowledge base entry 12 has no file yet"
    );
}
