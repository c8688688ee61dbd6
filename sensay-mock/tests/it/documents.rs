//! Every file in `documents/odd` starts a server or is reported with findings, as its snapshot shows.

use std::fmt::Write;

use sensay_mock::{Error, MockServer};
use serde_json::{Value, json};

use crate::wire;

#[test]
fn odd_documents_match_their_snapshots() {
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

/// Returns the responses of a server with a document to two requests, or the findings.
async fn outcome(name: &str, text: &str) -> String {
    match MockServer::builder().spec_text(name, text).start().await {
        Ok(server) => {
            let mut outcome = "started".to_owned();
            for line in ["GET /", "POST /"] {
                let headers = "Content-Type: application/json\r\n";
                let body: &[u8] = if line == "GET /" { b"" } else { br#"{"a": {"a": {}}}"# };
                let response = wire::request(&server, line, headers, body).await;
                write!(outcome, "\n{line}\n{}", response.text()).unwrap();
            }
            outcome
        }
        Err(Error::Document(findings)) => findings.to_string(),
        Err(other) => panic!("{other}"),
    }
}

/// Replaces each node of a document in turn by an invalid one.
#[tokio::test]
async fn no_single_mistake_in_a_document_causes_a_panic() {
    let document = sensay_build_tools::parse("parts.yaml", include_str!("documents/parts.yaml")).unwrap();
    let mut pointers = Vec::new();
    collect(document.value(), String::new(), &mut pointers);
    let odd = [json!(null), json!([]), json!({}), json!("\u{fffd} /{"), json!({ "$ref": "#/components" })];
    let (mut started, mut rejected) = (0, 0);
    for (pointer, odd) in pointers.iter().zip(odd.iter().cycle()) {
        let mut mistaken = document.value().clone();
        *mistaken.pointer_mut(pointer).unwrap() = odd.clone();
        match MockServer::builder().spec_text("mistaken.json", mistaken.to_string()).start().await {
            Ok(server) => {
                started += 1;
                let headers = "X-Key: key\r\nContent-Type: application/json\r\n";
                let body = br#"{"name": "wheel", "shape": {"side": 1}, "stock": {"count": 1}}"#;
                wire::request(&server, "POST /parts", headers, body).await;
                wire::request(&server, "GET /parts?shop=a&tag=new&page=1", headers, b"").await;
            }
            Err(Error::Document(findings)) => {
                rejected += 1;
                assert!(!findings.is_empty());
            }
            Err(other) => panic!("{other}"),
        }
    }
    // The test proves nothing unless both happen often.
    assert!(started > 50 && rejected > 50, "{started} started, {rejected} rejected");
}

fn collect(node: &Value, pointer: String, pointers: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match node {
        Value::Object(properties) => {
            properties.iter().map(|(key, node)| (key.replace('~', "~0").replace('/', "~1"), node)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, node)| (index.to_string(), node)).collect()
        }
        _ => Vec::new(),
    };
    for (key, node) in children {
        collect(node, format!("{pointer}/{key}"), pointers);
    }
    pointers.push(pointer);
}
