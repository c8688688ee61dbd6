//! Extensions that say something about a name or about a deprecation.
//!
//! Why: `x-rust-name` becomes an identifier as it is, and a note about what is not deprecated is never shown.
//! Cases: `cases/extensions.yaml`.

use super::hints::found;
use super::names::usable;
use super::outline::Outline;
use super::report::Report;
use crate::reserved::RESERVED_FUNCTIONS;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in &outline.nodes {
        if let Some(name) = node.members.get("x-rust-name") {
            match name.as_str() {
                Some(name) if RESERVED_FUNCTIONS.contains(&name) => {
                    let message =
                        format!("`{name}` is a function that types have already; call it otherwise");
                    report.say(&node.at("x-rust-name"), message);
                }
                Some(name) if usable(name) => {}
                Some(name) => {
                    let message = format!(
                        "`{name}` cannot be a name in Rust; write it in snake_case, as `page_number`"
                    );
                    report.say(&node.at("x-rust-name"), message);
                }
                None => {
                    let message = format!("`x-rust-name` must be text, not {}", found(name));
                    report.say(&node.at("x-rust-name"), message);
                }
            }
        }
        if node.has("x-deprecated-note") && !node.is("deprecated") && !node.odd {
            let message = "a note about what is not deprecated; add `deprecated: true`, or leave it out";
            report.say(&node.at("x-deprecated-note"), message);
        }
    }
}
