//! The checks of file types, and the responses to the creation of an entry.

use serde_json::json;

use super::fake::{Fake, SIGNED, created, response, results};
use crate::knowledge_base::{FileSource, Upload, UploadError, UploadStep};
use crate::{ErrorKind, Options};

fn upload(fake: &Fake, name: &str) -> Upload {
    let source = FileSource::from_bytes(name, "text");
    fake.client().upload_to_knowledge_base("03db5651-cb61-4bdf-9ef0-89561f7c9c53", source).no_wait()
}

#[tokio::test(start_paused = true)]
async fn an_unsupported_type_is_an_error_that_lists_the_supported_ones() {
    let fake = Fake::with_steps([]);
    let error = upload(&fake, "notes.exe").send().await.unwrap_err();
    assert_eq!((error.step(), error.error().kind()), (UploadStep::Check, ErrorKind::InvalidRequest));
    assert_eq!(
        error.error().message(),
        "not sent: a knowledge base does not take .exe files; it takes doc docx rtf pdf pdfa csv tsv xls xlsx xlsm xlsb ods \
         dta sas7bdat xpt ppt pptx txt md htm html css js xml json yml yaml epub png jpg jpeg webp heic heif tiff \
         bmp mp3 wav aac ogg flac mp4 mpeg mov avi mpg webm mkv"
    );
    // `Display` does not truncate the list.
    assert!(error.to_string().ends_with(" mkv"), "{error}");
    for name in ["notes", ".pdf", "notes."] {
        let error = upload(&fake, name).send().await.unwrap_err().to_string();
        assert!(error.contains("a knowledge base does not take "), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_extension_in_any_case_determines_the_type() {
    for name in ["a.PDF", "dir.v2/a.tar.Md", "ä.sas7bdat"] {
        let fake = Fake::with_steps([created(), response(200, "")]);
        upload(&fake, name).send().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn the_check_of_the_type_can_be_skipped() {
    let fake = Fake::with_steps([created(), response(200, "")]);
    upload(&fake, "notes").allow_any_file_type().send().await.unwrap();
    let fake = Fake::with_steps([created(), response(200, "")]);
    upload(&fake, "notes").options(Options::new().unchecked()).send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_type_can_be_checked_against_the_list_of_the_api() {
    let file_type = |extension: &str, level: &str| json!({"mimeTypes": [], "extensions": [extension], "supportLevel": level});
    let types = [file_type(".new", "preview"), file_type("pdf", "production"), file_type(".doc", "disabled")];
    let group = json!({"label": "Files", "mediaType": "document", "fileTypes": types});
    let types = || response(200, json!({"success": true, "mediaGroups": [group]}));

    let fake = Fake::with_steps([types(), created(), response(200, "")]);
    upload(&fake, "notes.new").check_file_types_online().send().await.unwrap();
    assert_eq!(fake.lines()[0], "GET /v1/knowledge-base/file-types");

    let fake = Fake::with_steps([types()]);
    let error = upload(&fake, "notes.doc").check_file_types_online().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "upload_to_knowledge_base: not sent: a knowledge base does not take .doc files; it takes new pdf"
    );
    let fake = Fake::with_steps([response(401, "{}")]);
    let error = upload(&fake, "notes.doc").check_file_types_online().send().await.unwrap_err();
    assert_eq!((error.step(), error.error().is_unauthorized()), (UploadStep::Check, true));
}

async fn failure(entries: serde_json::Value) -> UploadError {
    let error = upload(&Fake::with_steps([results(entries)]), "a.pdf").send().await.unwrap_err();
    assert_eq!((error.step(), error.begun()), (UploadStep::Create, None));
    assert_eq!(error.error().status().unwrap().as_u16(), 207);
    error
}

#[tokio::test(start_paused = true)]
async fn a_rejected_entry_is_an_error_with_the_servers_message() {
    let rejected = json!({"type": "file", "enqueued": false, "error": "the quota is used up"});
    let error = failure(json!([rejected])).await;
    assert_eq!(
        error.to_string(),
        "upload_to_knowledge_base: status 207, but the server rejected the entry: the quota is used up"
    );
    assert_eq!(error.error().kind(), ErrorKind::Processing);
}

#[tokio::test(start_paused = true)]
async fn results_without_a_signed_address_are_an_error() {
    let error = failure(json!([{"type": "file", "enqueued": true, "knowledgeBaseID": 5}])).await;
    assert_eq!(
        error.to_string(),
        "upload_to_knowledge_base: status 207, but the entry has no signed address to send the file to (knowledge \
         base entry 5 was created)"
    );
    assert_eq!((error.error().kind(), error.entry_id()), (ErrorKind::Decode, Some(5)));
    assert_eq!(failure(json!([])).await.entry_id(), None);
    assert_eq!(failure(json!([])).await.error().message(), "none of the 0 results has an entry");
    let unknown = json!([{"type": "file"}, {"enqueued": "later"}]);
    assert_eq!(failure(unknown).await.error().message(), "none of the 2 results has an entry");
}

#[tokio::test(start_paused = true)]
async fn the_result_with_a_signed_address_is_used() {
    let fake = Fake::with_steps([
        results(json!([
            {"type": "file", "enqueued": false, "error": "no"},
            {"type": "file", "enqueued": false, "error": {"message": "no"}},
            {"type": "text", "enqueued": true, "knowledgeBaseID": 4},
            {"type": "file", "enqueued": true, "knowledgeBaseID": 5, "signedURL": SIGNED},
        ])),
        response(200, ""),
    ]);
    assert_eq!(upload(&fake, "a.pdf").send().await.unwrap().id, 5);
}
