//! Changes the kept spec in every place, one at a time, and prints each change that affects neither the generated code
//! nor the findings.
//!
//! ```text
//! cargo run --release -p sensay-build-tools --example mutations [EVERY]
//! ```
//!
//! With a number N, only every Nth change is made.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program for developers")]

use sensay_build_tools::{Checked, parse, sources};

#[path = "../tests/mutations/mutate.rs"]
mod mutate;

/// The changes without an effect beyond the exceptions of the test, by the end of the pointer. Some of these keywords
/// have an effect in requests, which the test checks with its own document.
const MORE: &[(&str, &str, &str)] = &[
    ("/x-client-methods", "*", "has an effect only on a document with such a name"),
    ("/x-client-methods/*", "*", "has an effect only on a document with such a name"),
    ("/example", "*", "documentation has examples of text and numbers, and not of enums and lists"),
    ("/example/*", "*", "documentation has examples of text and numbers, and not of enums and lists"),
    ("/examples", "*", "documentation has the first example of a body, and none of responses"),
    ("/default", "*", "the server applies it, and the client sends no default"),
    ("/format", "*", "responses are decoded as text or a number, in any format"),
    ("/nullable", "*", "an optional value of a response may be null anyway"),
    ("/style", "removed", "the default was stated"),
    ("/parameters", "removed", "a setting of the client is sent with every request"),
    ("/parameters/*", "removed", "a setting of the client is sent with every request"),
    ("/parameters/*/schema/enum", "*", "a setting of the client has only one value"),
    ("/content/text~1event-stream/schema/description", "*", "a stream has its own decoder"),
    ("/components/responses/*/content", "*", "all error responses are decoded as one type"),
    ("/components/responses/*/content/*", "*", "all error responses are decoded as one type"),
    ("/components/responses/*/content/*/schema", "*", "all error responses are decoded as one type"),
    ("/components/responses/*/content/*/schema/$ref", "*", "all error responses are decoded as one type"),
];

fn main() {
    let every = std::env::args().nth(1).map_or(1, |every| every.parse().unwrap());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let code =
        sources(path, &text).and_then(Checked::deny_warnings).unwrap_or_else(|found| panic!("{found}"));
    let document = parse(path, &text).unwrap().value().clone();
    let (mut silent, mut excepted, mut count) = (0, 0, 0);
    for (pointer, what) in mutate::all(&document).into_iter().step_by(every) {
        let Some(mutation) = mutate::mutate(&document, &pointer, what) else { continue };
        count += 1;
        if mutate::is_noticed(&mutation, &code) {
            continue;
        }
        let mut exceptions = mutate::EXCEPTIONS.iter().chain(MORE);
        if exceptions.any(|exception| mutate::is_exception_by(exception, &pointer, what)) {
            excepted += 1;
        } else {
            silent += 1;
            println!("{} {}", mutation.pointer, mutation.what);
        }
    }
    println!("{count} changes, of which {excepted} exceptions and {silent} others were not noticed");
}
