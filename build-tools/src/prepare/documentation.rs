//! Descriptions become rustdoc, where more has a meaning than in OpenAPI.

use serde_json::Value;

use super::Pass;
use crate::document::escape;

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

/// The same text, with nothing in it that rustdoc would take for more than text and code spans.
pub(crate) fn safe(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(safe_line).collect();
    lines.join("\n").trim().to_owned()
}

fn safe_line(line: &str) -> String {
    let trimmed = line.trim_start();
    if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
        // A fence would open a block that is compiled. What stands between two fences becomes plain text.
        return String::new();
    }
    // Four spaces would open a block too, unless the line goes on a list item, which rustdoc shows the same.
    let indent = (line.len() - trimmed.len()).min(3);
    let mut out = " ".repeat(indent);
    let mut code = false;
    let mut rest = trimmed;
    while let Some(char) = rest.chars().next() {
        let word = rest.split([' ', '`', '<', '>', '(', ')', '[', ']', ',', '"']).next().unwrap_or_default();
        if !code && (word.starts_with("http://") || word.starts_with("https://")) && !out.ends_with('<') {
            let word = word.trim_end_matches(['.', ':', ';', '!', '?']);
            out.push_str(&format!("<{word}>"));
            rest = &rest[word.len()..];
            continue;
        }
        if char == '`' {
            code = !code && rest[1..].contains('`');
            out.push(char);
        } else if !code
            && matches!(char, '[' | ']' | '<' | '>')
            && !out.ends_with('\\')
            && !in_autolink(&out, rest)
        {
            out.push('\\');
            out.push(char);
        } else {
            out.push(char);
        }
        rest = &rest[char.len_utf8()..];
    }
    out
}

/// Whether what is written so far ends inside `<https://…`, or what comes next begins one.
fn in_autolink(out: &str, rest: &str) -> bool {
    if rest.starts_with("<http://") || rest.starts_with("<https://") {
        return true;
    }
    rest.starts_with('>') && out.rfind("<http").is_some_and(|open| !out[open..].contains(['>', ' ']))
}

#[cfg(test)]
mod tests {
    use super::{PASS, safe};

    #[test]
    fn it_touches_descriptions_and_nothing_else() {
        super::super::check(
            PASS,
            "components: {schemas: {A: {description: 'a [b]', properties: {description: {type: string}}, example: 'a [b]'}}}",
            "components: {schemas: {A: {description: 'a \\[b\\]', properties: {description: {type: string}}, example: 'a [b]'}}}",
            &["/components/schemas/A/description"],
        );
    }

    #[test]
    fn text_stays_text() {
        for (before, after) in [
            ("a `Vec<T>` and a Vec<T>", "a `Vec<T>` and a Vec\\<T\\>"),
            ("see https://a.example/b?c=d.", "see <https://a.example/b?c=d>."),
            ("see <https://a.example>", "see <https://a.example>"),
            ("```\nlet x = 1;\n```", "let x = 1;"),
            ("a\n\n        indented", "a\n\n   indented"),
            ("one ` tick [x]", "one ` tick \\[x\\]"),
            ("already \\[x\\]", "already \\[x\\]"),
            ("", ""),
        ] {
            assert_eq!(safe(before), after, "for {before:?}");
            assert_eq!(safe(after), after, "twice, for {before:?}");
        }
    }
}
