//! Rewrites descriptions for rustdoc, where more signs have a meaning than in OpenAPI.

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

/// Visits every text under the key `description` or `summary`, unless that key is the name of a property.
fn visit(node: &mut Value, pointer: &mut String, changes: &mut Vec<String>) {
    let length = pointer.len();
    match node {
        Value::Object(object) => {
            let names = pointer.ends_with("/properties") || pointer.ends_with("/schemas");
            for (key, value) in object {
                pointer.push('/');
                pointer.push_str(&escape(key));
                match value {
                    Value::String(text) if !names && matches!(key.as_str(), "description" | "summary") => {
                        let safe = safe(text);
                        if safe != *text {
                            *text = safe;
                            changes.push(pointer.clone());
                        }
                    }
                    // Examples are data.
                    _ if !names && matches!(key.as_str(), "example" | "examples") => {}
                    value => visit(value, pointer, changes),
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

/// Returns the text without anything that rustdoc would compile, link or take for HTML, except links to the web.
///
/// A harmless text is returned unchanged, so that this pass changes as little as possible.
pub(crate) fn safe(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    let text = text.trim();
    if harmless::is_harmless(text) {
        return text.to_owned();
    }
    let rendered = render::render(text);
    if harmless::is_harmless(&rendered) { rendered } else { plain(text) }
}

/// Escapes every sign of the text: the last resort, which loses all formatting.
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
