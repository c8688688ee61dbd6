//! Descriptions become rustdoc, where more has a meaning than in OpenAPI.

use serde_json::Value;

use super::Pass;
use crate::document::escape;

mod escape;
mod harmless;
mod render;
#[cfg(test)]
mod tests;

pub(super) const PASS: Pass = Pass {
    name: "documentation",
    why: "in rustdoc an indented or fenced block is a test that is compiled, brackets are links, angle brackets \
          are HTML and a bare address is a warning",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    visit(root, &mut String::new(), &mut changes);
    changes
}

/// Every text under the key `description` or `summary`, except where that is the name of a property.
fn visit(node: &mut Value, pointer: &mut String, changes: &mut Vec<String>) {
    let length = pointer.len();
    match node {
        Value::Object(members) => {
            let names = pointer.ends_with("/properties") || pointer.ends_with("/schemas");
            for (key, member) in members {
                pointer.push('/');
                pointer.push_str(&escape(key));
                match member {
                    Value::String(text) if !names && matches!(key.as_str(), "description" | "summary") => {
                        let safe = safe(text);
                        if safe != *text {
                            *text = safe;
                            changes.push(pointer.clone());
                        }
                    }
                    // Examples are data.
                    _ if !names && matches!(key.as_str(), "example" | "examples") => {}
                    member => visit(member, pointer, changes),
                }
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                pointer.push_str(&format!("/{index}"));
                visit(item, pointer, changes);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

/// The same text, with nothing in it that rustdoc would compile, link or take for HTML, but for links to the web.
///
/// A text that is harmless is returned as it is, so that this changes as little as can be.
pub(crate) fn safe(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    let text = text.trim();
    if harmless::is_harmless(text) {
        return text.to_owned();
    }
    let rendered = render::render(text);
    if harmless::is_harmless(&rendered) { rendered } else { plain(text) }
}

/// Every sign of the text as that sign: the last resort, where nothing is left of the form.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.lines().flat_map(|line| line.trim().chars().chain(['\n'])) {
        if char.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(char);
    }
    out.trim_end().to_owned()
}
