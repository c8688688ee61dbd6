//! Extensions about names and deprecations.
//!
//! Why: `x-rust-name` becomes an identifier unchanged, and a note on a node that is not deprecated is never shown.
//! Cases: `cases/extensions.yaml`.

use super::hints::found;
use super::names::usable;
use super::outline::Outline;
use super::report::Report;
use crate::reserved::RESERVED_FUNCTIONS;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in &outline.nodes {
        if let Some(name) = node.value.get("x-rust-name") {
            match name.as_str() {
                Some(name) if RESERVED_FUNCTIONS.contains(&name) => {
                    let message =
                        format!("`{name}` is a function that types already have; choose another name");
                    report.error(&node.at("x-rust-name"), message);
                }
                Some(name) if usable(name) => {}
                Some(name) => {
                    let message = format!(
                        "`{name}` cannot be a name in Rust; write it in snake_case, such as `page_number`"
                    );
                    report.error(&node.at("x-rust-name"), message);
                }
                None => {
                    let message = format!("`x-rust-name` must be text, not {}", found(name));
                    report.error(&node.at("x-rust-name"), message);
                }
            }
        }
        if node.has("x-deprecated-note") && !node.is("deprecated") && !node.odd {
            let message =
                "a deprecation note without a deprecation; add `deprecated: true`, or remove the note";
            report.error(&node.at("x-deprecated-note"), message);
        }
    }
}
