//! Changes the kept spec in every place, one at a time, and prints each change that neither the generated code nor a
//! finding shows.
//!
//! ```text
//! cargo run --release -p sensay-build-tools --example mutations [EVERY]
//! ```
//!
//! With a number, only each so many-th change is made.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program for the eyes of a developer")]

use sensay_build_tools::{Checked, parse, sources};

#[path = "../tests/mutations/mutate.rs"]
mod mutate;

/// What nothing shows beyond the exceptions of the test, by how the pointer ends. Some of these keywords are noticed in
/// requests, which the test sees to with a document of its own.
const MORE: &[(&str, &str, &str)] = &[
    ("/x-client-methods", "*", "matters to a document that has such a name"),
    ("/x-client-methods/*", "*", "matters to a document that has such a name"),
    ("/example", "*", "documentation has examples of text and numbers, and not of enums and lists"),
    ("/example/*", "*", "documentation has examples of text and numbers, and not of enums and lists"),
    ("/examples", "*", "documentation has the first example of a body, and none of responses"),
    ("/default", "*", "the server applies it; the client sends none"),
    ("/format", "*", "what responses hold is text or a number, in whatever format"),
    ("/nullable", "*", "what a response may leave out may be null as well"),
    ("/style", "removed", "the usual one was written down"),
    ("/parameters", "removed", "a setting of the client is sent with every request"),
    ("/parameters/*", "removed", "a setting of the client is sent with every request"),
    ("/parameters/*/schema/enum", "*", "a setting of the client has one value"),
    ("/content/text~1event-stream/schema/description", "*", "a stream is read by its own decoder"),
    ("/components/responses/*/content", "*", "errors are read by one type, whatever they hold"),
    ("/components/responses/*/content/*", "*", "errors are read by one type, whatever they hold"),
    ("/components/responses/*/content/*/schema", "*", "errors are read by one type, whatever they hold"),
    ("/components/responses/*/content/*/schema/$ref", "*", "errors are read by one type, whatever they hold"),
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
    println!("{count} changes; not noticed are {excepted} that are exceptions, and {silent} more");
}
