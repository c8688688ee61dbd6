//! One binary for all of it: linking is what takes the time.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]
#![allow(deprecated, reason = "what the API has deprecated is tested like the rest")]

/// Puts a snapshot into a folder of its own, under a name of its own.
macro_rules! snapshot {
    ($folder:literal, $name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => concat!("snapshots/", $folder),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) })
    };
}

/// Does something for each item, and fails at the end if it failed for any: one change of the document shows in many
/// snapshots, and a person wants to see them all.
fn for_all<T>(items: impl IntoIterator<Item = T>, check: impl Fn(T)) {
    let failed = items
        .into_iter()
        .filter_map(|item| std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(item))).err())
        .count();
    assert_eq!(failed, 0, "snapshots that differ");
}

// What callers see: each type and each operation of the generated code, as a snapshot.
mod surface;
// What leaves: the request of each operation for each example of the document.
mod requests;
// What arrives: every example of every response, and what a server may add or leave out.
mod responses;
// The JSON schemas of the types against the components they come from.
mod schemas;
// The document, its passes, and the generated code that is committed.
mod spec;
// What the document promises to its readers.
mod conventions;
// What goes wrong on a real socket, and what the caller learns of it.
mod failures;
// Connections: refused, not of TLS, closed while idle.
mod connections;
// What is made of a success that is none, or another than the document has.
mod successes;
// Requests as they are on the wire.
mod wire;
// What the document says of texts.
mod patterns;
// How many requests there are at once, and in a time.
mod limits;
// What a program needs before it begins.
mod setup;
// Secrets that change.
mod credentials;
// When a request is sent again, by a clock that nobody waits for.
mod retries;
// Where the secret must not turn up.
mod secrets;
// Many calls at once.
mod load;
// What types promise, held by the compiler.
mod promises;
// The replies of the fake transport and of the mock.
mod replies;
// What the mock remembers, seen through the client.
mod state;
// What arrives piece by piece.
mod streams;
