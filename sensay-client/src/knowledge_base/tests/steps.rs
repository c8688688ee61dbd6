//! The types of files, and what the request for an entry is answered with.

use serde_json::json;

use super::fake::{Fake, SIGNED, answer, created, results};
use crate::knowledge_base::{FileSource, Upload, UploadError, UploadStep};
use crate::{ErrorKind, Options};

fn upload(fake: &Fake, name: &str) -> Upload {
    let source = FileSource::from_bytes(name, "text");
    fake.client().upload_to_knowledge_base("03db5651-cb61-4bdf-9ef0-89561f7c9c53", source).no_wait()
}

#[tokio::test(start_paused = true)]
async fn a_type_that_is_not_taken_is_refused_with_those_that_are() {
    let fake = Fake::answering([]);
    let error = upload(&fake, "notes.exe").send().await.unwrap_err();
    assert_eq!((error.step(), error.error().kind()), (UploadStep::Check, ErrorKind::InvalidRequest));
    assert_eq!(
        error.error().message(),
        "not sent: a knowledge base takes no .exe files, only doc docx rtf pdf pdfa csv tsv xls xlsx xlsm xlsb ods \
         dta sas7bdat xpt ppt pptx txt md htm html css js xml json yml yaml epub png jpg jpeg webp heic heif tiff \
         bmp mp3 wav aac ogg flac mp4 mpeg mov avi mpg webm mkv"
    );
    // The list is not cut off where the error is shown.
    assert!(error.to_string().ends_with(" mkv"), "{error}");
    for name in ["notes", ".pdf", "notes."] {
        let error = upload(&fake, name).send().await.unwrap_err().to_string();
        assert!(error.contains("a knowledge base takes no "), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_type_is_told_by_the_extension_in_any_case() {
    for name in ["a.PDF", "dir.v2/a.tar.Md", "ä.sas7bdat"] {
        let fake = Fake::answering([created(), answer(200, "")]);
        upload(&fake, name).send().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn any_type_can_be_let_through() {
    let fake = Fake::answering([created(), answer(200, "")]);
    upload(&fake, "notes").allow_any_file_type().send().await.unwrap();
    let fake = Fake::answering([created(), answer(200, "")]);
    upload(&fake, "notes").options(Options::new().unchecked()).send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_api_can_be_asked_which_types_it_takes() {
    let file_type = |extension: &str, level: &str| json!({"mimeTypes": [], "extensions": [extension], "supportLevel": level});
    let types = [file_type(".new", "preview"), file_type("pdf", "production"), file_type(".doc", "disabled")];
    let group = json!({"label": "Files", "mediaType": "document", "fileTypes": types});
    let types = || answer(200, json!({"success": true, "mediaGroups": [group]}));

    let fake = Fake::answering([types(), created(), answer(200, "")]);
    upload(&fake, "notes.new").check_file_types_online().send().await.unwrap();
    assert_eq!(fake.lines()[0], "GET /v1/knowledge-base/file-types");

    let fake = Fake::answering([types()]);
    let error = upload(&fake, "notes.doc").check_file_types_online().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "upload_to_knowledge_base: not sent: a knowledge base takes no .doc files, only new pdf"
    );
    let fake = Fake::answering([answer(401, "{}")]);
    let error = upload(&fake, "notes.doc").check_file_types_online().send().await.unwrap_err();
    assert_eq!((error.step(), error.error().is_unauthorized()), (UploadStep::Check, true));
}

async fn failure(found: serde_json::Value) -> UploadError {
    let error = upload(&Fake::answering([results(found)]), "a.pdf").send().await.unwrap_err();
    assert_eq!((error.step(), error.entry_id()), (UploadStep::Create, None));
    assert_eq!(error.error().status().unwrap().as_u16(), 207);
    error
}

#[tokio::test(start_paused = true)]
async fn an_entry_that_was_refused_is_an_error_with_the_text_of_the_server() {
    let refused = json!({"type": "file", "enqueued": false, "error": "the quota is used up"});
    let error = failure(json!([refused])).await;
    assert_eq!(
        error.to_string(),
        "upload_to_knowledge_base: status 207, but the entry was refused: the quota is used up"
    );
    assert_eq!(error.error().kind(), ErrorKind::Processing);
}

#[tokio::test(start_paused = true)]
async fn results_without_an_address_are_an_error() {
    let error = failure(json!([{"type": "file", "enqueued": true, "knowledgeBaseID": 5}])).await;
    assert_eq!(
        error.error().message(),
        "knowledge base entry 5 was made without an address to send the file to"
    );
    assert_eq!(error.error().kind(), ErrorKind::Decode);
    assert_eq!(failure(json!([])).await.error().message(), "there is no entry among the 0 results");
    let unknown = json!([{"type": "file"}, {"enqueued": "later"}]);
    assert_eq!(failure(unknown).await.error().message(), "there is no entry among the 2 results");
}

#[tokio::test(start_paused = true)]
async fn the_result_with_an_address_counts_among_several() {
    let fake = Fake::answering([
        results(json!([
            {"type": "file", "enqueued": false, "error": "no"},
            {"type": "text", "enqueued": true, "knowledgeBaseID": 4},
            {"type": "file", "enqueued": true, "knowledgeBaseID": 5, "signedURL": SIGNED},
        ])),
        answer(200, ""),
    ]);
    assert_eq!(upload(&fake, "a.pdf").send().await.unwrap().id, 5);
}
