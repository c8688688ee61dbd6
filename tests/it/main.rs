//! The tests are one binary, since linking takes most of the time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(deprecated, reason = "deprecated operations are tested as well")]

/// Asserts a snapshot with a name in a folder.
macro_rules! snapshot {
    ($folder:literal, $name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => concat!("snapshots/", $folder),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) })
    };
}

/// Checks each item, and fails at the end if any check has failed: one change of the document changes many snapshots,
/// and one run should show all of them.
fn for_all<T>(items: impl IntoIterator<Item = T>, check: impl Fn(T)) {
    let failed = items
        .into_iter()
        .filter_map(|item| std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(item))).err())
        .count();
    assert_eq!(failed, 0, "snapshots that differ");
}

// Snapshots of each generated type and operation.
mod surface;
// The request of each operation for each example of the document.
mod requests;
// Decoding each example response, and variations that a server may send.
mod responses;
// The JSON schemas of the types, compared with the document's components.
mod schemas;
// The document, its passes, and the committed generated code.
mod spec;
// Conventions of the document.
mod conventions;
// Failures on a real socket, and the errors that they lead to.
mod failures;
// Connections: TLS failures, closed while idle, and reuse.
mod connections;
// Successes that report a failure, or have another status or body than documented.
mod successes;
// Requests on the wire.
mod wire;
// Patterns of the document.
mod patterns;
// Limits on concurrent requests and on their rate.
mod limits;
// Setup of users and replicas, and diagnosis.
mod setup;
// Credentials from a provider.
mod credentials;
// Retries, with a paused clock.
mod retries;
// Where secrets must not be shown or sent.
mod secrets;
// Many concurrent calls.
mod load;
// Traits of public types, checked by the compiler.
mod promises;
// Replies of the fake transport and of the mock.
mod replies;
// The state of the mock, tested through the client.
mod state;
// Streamed responses.
mod streams;
