//! A document as people write them, made whole: everything that has a type gets a name, and what OpenAPI can say in
//! several ways is said in one.
//!
//! Why a stage of its own, before `lint`: a document that lacks names is not wrong, so `lint` and all later stages should
//! see one that has them; and a document that cannot be completed is for `lint` to explain, with the words of its text.
//! `prepare` cannot do it, since its result is for progenitor alone, while the names made here are those of the client's
//! types and methods, which `shape` writes from the document.
//!
//! A pass changes what it understands and leaves the rest to `lint`.
//! Whatever it changes the meaning or the name of is a warning, so that a document which passes with warnings denied is
//! one that nothing was made up for.
//! Findings have the place and the pointer of the text, also those of later stages: [`Document`] knows what was moved.

use serde_json::Value;

use crate::document::{Document, escape};
use crate::finding::{Findings, Level};

mod all_of;
mod directions;
mod discriminators;
mod hoist;
mod media_types;
mod nullable_parameters;
mod operation_ids;
mod plain_components;
mod responses;
mod rust_names;
mod schemas;
mod shared_parameters;
#[cfg(test)]
mod tests;
mod type_names;
mod unions;
mod version;

/// The passes, in the order they run, each with the rule that its findings are of.
const PASSES: &[(&str, Pass)] = &[
    ("openapi-3.1", version::run),
    ("operation-ids", operation_ids::run),
    ("parameters", shared_parameters::run),
    ("responses", responses::run),
    ("media-types", media_types::run),
    ("all-of", all_of::run),
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

/// Completes a document, and says what was made up or left out.
pub fn complete(mut document: Document) -> (Document, Findings) {
    let version = document.value.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0.") && !version.starts_with("3.1.") {
        return (document, Findings::default());
    }
    let mut root = document.value.take();
    let mut work = Work { document, findings: Findings::default(), rule: "" };
    for (rule, pass) in PASSES {
        work.rule = rule;
        pass(&mut root, &mut work);
    }
    work.document.value = root;
    (work.document, work.findings)
}

/// What the passes say. The value of the document is not in it: the pass has it.
struct Work {
    document: Document,
    findings: Findings,
    rule: &'static str,
}

impl Work {
    /// Says at a node, as it stands now, what was made of it.
    fn warn(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Warning, pointer, message.into());
    }

    /// Says at a node, as it stands now, what cannot be made of it.
    fn error(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Error, pointer, message.into());
    }

    fn add(&mut self, level: Level, pointer: &str, message: String) {
        let mut finding = self.document.finding(pointer, message);
        finding.level = level;
        finding.rule = self.rule;
        self.findings.extend([finding]);
    }

    /// Notes that a node has been put elsewhere.
    fn moved(&mut self, from: &str, to: &str) {
        let origin = self.document.places.origin(from).into_owned();
        self.document.places.moved(to.to_owned(), origin);
    }
}

/// The pointer of a schema component.
fn component(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// The name of the schema component that a schema is nothing but a reference to.
fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The schema component of a name.
fn schema<'a>(root: &'a Value, name: &str) -> Option<&'a Value> {
    root.get("components")?.get("schemas")?.get(name)
}

fn is_true(node: &Value, key: &str) -> bool {
    node.get(key) == Some(&Value::Bool(true))
}

/// What stands about the use of a schema, and not about the values it describes.
const ABOUT_USE: [&str; 8] =
    ["default", "deprecated", "description", "example", "externalDocs", "nullable", "readOnly", "writeOnly"];

fn is_about_use(key: &str) -> bool {
    ABOUT_USE.contains(&key) || (key.starts_with("x-") && key != "x-enum-varnames")
}
