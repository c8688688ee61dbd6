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
        if mutate::is_exception(&pointer, what) {
            excepted += 1;
        } else if !mutate::is_noticed(&mutation, &code) {
            silent += 1;
            println!("{} {}", mutation.pointer, mutation.what);
        }
    }
    println!("{count} changes, {excepted} of them exceptions, {silent} not noticed");
}
