//! Two documents, separated by a line of `---`: reading and comparing them must not fail, and a document does not
//! differ from itself.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sensay_build_tools::diff::{Accepted, Date, diff};
use sensay_build_tools::model::read;

fuzz_target!(|text: &str| {
    let (old, new) = text.split_once("\n---\n").unwrap_or((text, text));
    let (Ok(old), Ok(new)) = (read("old", old), read("new", new)) else { return };
    let findings = diff(&old, &new);
    let report = Accepted::default().apply(findings, Date::today());
    let _ = (report.to_string(), report.to_markdown(), report.to_json());
    assert!(diff(&old, &old).is_empty(), "a document differs from itself");
});
