//! Every file in `documents/odd` starts a server, or says why not.

use std::fmt::Write;

use sensay_mock::{Error, MockServer};

use crate::wire;

#[test]
fn every_odd_document_starts_or_says_why_not() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::glob!("documents/odd/*.yaml", |path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            let text = std::fs::read_to_string(path).unwrap();
            let outcome = runtime.block_on(outcome(name, &text));
            insta::assert_snapshot!(format!("{text}\n==> {outcome}"));
        });
    });
}

/// How a server starts, and what it answers to a request for each thing `/` may be.
async fn outcome(name: &str, text: &str) -> String {
    match MockServer::builder().spec_text(name, text).start().await {
        Ok(server) => {
            let mut outcome = "started".to_owned();
            for line in ["GET /", "POST /"] {
                let headers = "Content-Type: application/json\r\n";
                let body: &[u8] = if line == "GET /" { b"" } else { br#"{"a": {"a": {}}}"# };
                let answer = wire::request(&server, line, headers, body).await;
                write!(outcome, "\n{line}\n{}", answer.text()).unwrap();
            }
            outcome
        }
        Err(Error::Document(findings)) => findings.to_string(),
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_vendor_like_document_of_these_tests_starts_from_a_document_too() {
    let server = MockServer::start().await.unwrap();
    assert!(server.url().starts_with("http://127.0.0.1:"));
    assert!(!server.url().ends_with('/'));
}
