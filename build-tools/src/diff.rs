//! Compares two documents of one API, and judges what each change breaks.
//!
//! ```text
//! old ──┐                ┌─ what changed beside schemas ─────────────┐
//!       ├─ operations ───┤                                           ├─> findings ─ accepted ─> Report
//! new ──┘                └─ pairs of schemas ─ graph ─ where used ───┘
//! ```
//!
//! A change is judged for a client that follows the old document: a request that was valid
//! must stay valid, and the client must be able to read each response.
//! Ids, levels and judgement are those of [oasdiff](https://www.oasdiff.com), except where it is wrong.
//! `docs/diff-rules.md` lists all rules. It is made from [`rules::all`].

use serde_json::Value;

use crate::model::Model;

mod accepted;
mod bodies;
mod bounds;
mod change;
mod document;
mod emit;
mod finding;
mod graph;
pub(crate) mod groups;
mod judge;
mod lifecycle;
mod media;
mod operations;
mod output;
mod pairing;
mod parameters;
mod parts;
mod properties;
pub(crate) mod rename;
pub mod rules;
mod schemas;
mod schemes;
mod security;
mod session;
mod style;
mod typed;
mod unions;
mod values;

pub use accepted::Accepted;
pub use finding::{Finding, Report};
pub use lifecycle::Date;
pub use rules::Level;

/// Compares two OpenAPI documents, 3.0 or 3.1, as [`crate::model::read`] returns them.
///
/// The findings are in the order of the old document, and additions come last.
pub fn diff(old: &Value, new: &Value) -> Vec<Finding> {
    diff_models(Model::new(old), Model::new(new))
}

/// Compares two models.
pub fn diff_models(old: Model<'_>, new: Model<'_>) -> Vec<Finding> {
    let mut session = session::Session::new(old, new);
    document::compare(&mut session);
    operations::compare(&mut session);
    let mut findings = session.finish();
    document::version(&mut findings, old_and_new_version(&session));
    findings
}

fn old_and_new_version(session: &session::Session<'_>) -> [Option<String>; 2] {
    [&session.graph.old, &session.graph.new]
        .map(|model| model.root().pointer("/info/version").and_then(Value::as_str).map(str::to_owned))
}

#[cfg(test)]
pub(crate) mod tests;
