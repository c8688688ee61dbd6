use sensay_build_tools::prepare::{PASSES, prepare};
use sensay_build_tools::{Checked, sources};
use sensay_client::Client;
use sensay_tests::{DOCUMENT, OPERATIONS, SPEC};

#[test]
fn the_committed_code_is_up_to_date() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../sensay-client/src");
    let generated = sources("openapi/sensay.yaml", SPEC).and_then(Checked::deny_warnings);
    for source in generated.unwrap_or_else(|findings| panic!("{findings}")) {
        let committed = std::fs::read_to_string(folder.join(&source.path)).unwrap();
        assert!(source.text == committed, "{} is stale: run `cargo spec generate`", source.path);
    }
}

#[test]
fn generation_is_deterministic() {
    assert!(sources("a.yaml", SPEC).unwrap().value == sources("a.yaml", SPEC).unwrap().value);
}

#[test]
fn every_pass_changes_the_document() {
    let prepared = prepare(&DOCUMENT);
    assert_eq!(prepared.changes.len(), PASSES.len());
    for (pass, changes) in prepared.changes {
        assert!(!changes.is_empty(), "the pass `{pass}` changes nothing: delete it");
    }
}

#[test]
fn the_client_has_every_operation_of_the_document() {
    let ours: Vec<_> = Client::operations()
        .iter()
        .map(|operation| {
            (operation.id(), operation.method().to_lowercase(), operation.path(), operation.tag())
        })
        .collect();
    let theirs: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| (operation.id, operation.method.to_owned(), operation.path, operation.tag))
        .collect();
    assert_eq!(ours, theirs);
}
