//! Completes a document: every schema that becomes a type gets a name, and what OpenAPI can say in several ways is
//! written in one.
//!
//! Why a stage before `lint`: a document without names is not wrong, so `lint` and all later stages should get one with
//! names, and what cannot be completed is for `lint` to report.
//! `prepare` cannot do it, since only progenitor gets its result, while the names made here are those of the client's
//! types and methods, which `shape` writes from the document.
//!
//! A pass changes what it recognizes and leaves the rest to `lint`.
//! Every change of a meaning or a name is a warning, so a document that passes with warnings denied has no made-up
//! names.
//! Findings, also those of later stages, have the place and the pointer in the text: [`Document`] records what was moved.

use serde_json::Value;

use crate::document::{Document, escape};
use crate::finding::{Findings, Level};

mod all_of;
mod bases;
mod conjunction;
pub(crate) mod directions;
mod discriminators;
mod hoist;
mod media_types;
mod nullable_parameters;
mod operation_ids;
mod plain_components;
mod recursion;
mod references;
mod responses;
mod rust_names;
pub(crate) mod schemas;
mod shared_parameters;
#[cfg(test)]
mod tests;
pub(crate) mod type_names;
mod unions;
mod version;

/// The passes, in the order in which they run, each with the rule of its findings.
const PASSES: &[(&str, Pass)] = &[
    ("references", references::run),
    ("openapi-3.1", version::run),
    ("operation-ids", operation_ids::run),
    ("parameters", shared_parameters::run),
    ("responses", responses::run),
    ("media-types", media_types::run),
    ("discriminators", bases::run),
    ("inline-types", recursion::run),
    ("all-of", all_of::run),
    ("discriminators", bases::drop_unused),
    ("discriminators", discriminators::run),
    ("type-names", type_names::run),
    ("schemas", schemas::run),
    ("unions", unions::run),
    ("inline-types", hoist::run),
    ("plain-components", plain_components::run),
    ("parameters", nullable_parameters::run),
    ("directions", directions::run),
    ("rust-names", rust_names::run),
];

type Pass = fn(&mut Value, &mut Work);

/// Completes a document, and reports what was made up or removed.
pub fn complete(mut document: Document) -> (Document, Findings) {
    let version = document.value.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0.") && !version.starts_with("3.1.") {
        return (document, Findings::default());
    }
    let mut root = document.value.take();
    let mut work = Work { document, findings: Findings::default(), rule: "", bases: Vec::new() };
    for (rule, pass) in PASSES {
        work.rule = rule;
        pass(&mut root, &mut work);
    }
    work.document.value = root;
    (work.document, work.findings)
}

/// The findings of the passes, and the document without its value, which the passes get apart.
struct Work {
    document: Document,
    findings: Findings,
    rule: &'static str,
    /// The components that `bases` made of the properties that the alternatives of a union share.
    bases: Vec<String>,
}

impl Work {
    /// Adds a warning at a node, given by its present pointer.
    fn warn(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Warning, pointer, message.into());
    }

    /// Adds an error at a node, given by its present pointer.
    fn error(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Error, pointer, message.into());
    }

    fn add(&mut self, level: Level, pointer: &str, message: String) {
        let mut finding = self.document.finding(pointer, message);
        finding.level = level;
        finding.rule = self.rule;
        self.findings.extend([finding]);
    }

    /// Records that a node was moved.
    fn moved(&mut self, from: &str, to: &str) {
        let origin = self.document.places.origin(from).into_owned();
        self.document.places.moved(to.to_owned(), origin);
    }
}

/// Returns the pointer of a schema component.
fn component(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// Returns the name of the schema component if the schema is only a reference to it.
fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// Returns the schema component of a name.
fn schema<'a>(root: &'a Value, name: &str) -> Option<&'a Value> {
    root.get("components")?.get("schemas")?.get(name)
}

fn is_true(node: &Value, key: &str) -> bool {
    node.get(key) == Some(&Value::Bool(true))
}

/// The keywords about the use of a schema, not about its values.
const ABOUT_USE: [&str; 8] =
    ["default", "deprecated", "description", "example", "externalDocs", "nullable", "readOnly", "writeOnly"];

fn is_about_use(key: &str) -> bool {
    ABOUT_USE.contains(&key) || (key.starts_with("x-") && key != "x-enum-varnames")
}
