//! Checks that every change of a document changes the generated code or is a finding, except for a list of exceptions.

#![allow(clippy::unwrap_used, reason = "a failed step ends the test")]

use sensay_build_tools::{Checked, parse, sources};

#[path = "mutations/mutate.rs"]
mod mutate;

const DOCUMENT: &str = include_str!("mutations/document.yaml");

#[test]
fn every_change_of_a_document_is_noticed() {
    let code = sources("document.yaml", DOCUMENT)
        .and_then(Checked::deny_warnings)
        .unwrap_or_else(|found| panic!("{found}"));
    let document = parse("document.yaml", DOCUMENT).unwrap().value().clone();
    let (mut silent, mut count) = (Vec::new(), 0);
    for (pointer, what) in mutate::all(&document) {
        let Some(mutation) = mutate::mutate(&document, &pointer, what) else { continue };
        count += 1;
        if !mutate::is_exception(&pointer, what) && !mutate::is_noticed(&mutation, &code) {
            silent.push(format!("{} {}", mutation.pointer, mutation.what));
        }
    }
    assert!(count > 300, "{count} changes");
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn every_exception_is_needed() {
    let code = sources("document.yaml", DOCUMENT).unwrap_or_else(|found| panic!("{found}")).value;
    let document = parse("document.yaml", DOCUMENT).unwrap().value().clone();
    let all: Vec<_> = mutate::all(&document);
    let mut unneeded = mutate::EXCEPTIONS.iter().filter(|exception| {
        let of = all.iter().filter(|(pointer, what)| mutate::is_exception_by(exception, pointer, what));
        let mut mutations = of.filter_map(|(pointer, what)| mutate::mutate(&document, pointer, what));
        !mutations.any(|mutation| !mutate::is_noticed(&mutation, &code))
    });
    assert_eq!(unneeded.next(), None);
}
