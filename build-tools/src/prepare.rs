//! Rewrites a [`Document`] for progenitor, in an ordered list of small passes.
//!
//! The kept spec describes the API.
//! What progenitor does not accept, or would turn into a wrong type, is rewritten here, only in memory.
//! Nothing here is specific to Sensay: a pass reads OpenAPI and the extensions that `openapi/README.md` lists.

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

/// A pass that rewrites the document.
#[derive(Clone, Copy)]
pub struct Pass {
    /// The name, as `cargo spec prepared --passes` shows it.
    pub name: &'static str,
    /// Why the pass is necessary for progenitor.
    pub why: &'static str,
    run: fn(&mut Value) -> Vec<String>,
}

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pass").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The passes, in the order in which they run.
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

/// A document that progenitor accepts.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The document.
    pub value: Value,
    /// The changes of each pass, as JSON pointers into the document before that pass.
    pub changes: Vec<(&'static str, Vec<String>)>,
}

/// Runs every pass.
pub fn prepare(document: &Document) -> Prepared {
    let mut value = document.value().clone();
    let changes = PASSES.iter().map(|pass| (pass.name, (pass.run)(&mut value))).collect();
    Prepared { value, changes }
}

/// Checks a pass on a document: YAML before, YAML after, and the pointers that it reports as changed.
#[cfg(test)]
#[track_caller]
fn check(pass: Pass, before: &str, after: &str, changes: &[&str]) {
    let read = |text: &str| crate::parse("test.yaml", text).unwrap().value().clone();
    let mut value = read(before);
    let changed = (pass.run)(&mut value);
    let show = |value: &Value| serde_json::to_string_pretty(value).unwrap();
    assert_eq!(show(&value), show(&read(after)));
    assert_eq!(changed, changes);
    assert_eq!((pass.run)(&mut value), [""; 0], "a second run changes nothing");
}
