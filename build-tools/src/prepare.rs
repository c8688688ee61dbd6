//! [`Document`] to what progenitor can take: an ordered list of small passes.
//!
//! The kept spec says what the API says.
//! What progenitor cannot take, or would make a wrong type of, is rewritten here, in memory only.
//! Nothing here knows Sensay: a pass looks at OpenAPI and at the extensions that `openapi/README.md` lists.

use serde_json::Value;

use crate::document::Document;

mod client_settings;
mod documentation;
mod event_streams;
mod no_errors;
mod one_success;
mod only_types;
mod open_enums;
mod open_objects;
mod optional_collections;
mod plain_types;
mod unions;
mod wire_names;

pub(crate) use documentation::safe as safe_documentation;
pub(crate) use wire_names::rename;

/// One rewriting of the document.
#[derive(Clone, Copy)]
pub struct Pass {
    /// The name, as `cargo spec prepared --passes` shows it.
    pub name: &'static str,
    /// Why progenitor needs it.
    pub why: &'static str,
    run: fn(&mut Value) -> Vec<String>,
}

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pass").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The passes, in the order they run.
pub const PASSES: &[Pass] = &[
    only_types::PASS,
    client_settings::PASS,
    no_errors::PASS,
    event_streams::PASS,
    one_success::PASS,
    unions::PASS,
    open_enums::PASS,
    open_objects::PASS,
    optional_collections::PASS,
    plain_types::PASS,
    wire_names::PASS,
    documentation::PASS,
];

/// A document that progenitor can take.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The document.
    pub value: Value,
    /// What each pass changed, as JSON pointers into the document as that pass found it.
    pub changes: Vec<(&'static str, Vec<String>)>,
}

/// Runs every pass.
pub fn prepare(document: &Document) -> Prepared {
    let mut value = document.value().clone();
    let changes = PASSES.iter().map(|pass| (pass.name, (pass.run)(&mut value))).collect();
    Prepared { value, changes }
}

/// Checks a pass on a document: YAML before, YAML after, and the pointers it says it changed.
#[cfg(test)]
#[track_caller]
fn check(pass: Pass, before: &str, after: &str, changes: &[&str]) {
    let read = |text: &str| crate::parse("test.yaml", text).unwrap().value().clone();
    let mut value = read(before);
    let changed = (pass.run)(&mut value);
    let show = |value: &Value| serde_json::to_string_pretty(value).unwrap();
    assert_eq!(show(&value), show(&read(after)));
    assert_eq!(changed, changes);
    assert_eq!((pass.run)(&mut value), [""; 0], "a second run has nothing left to do");
}
