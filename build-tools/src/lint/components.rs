//! Names of components, and which schemas may be components.
//!
//! Why: the name of a schema is the name of its type. Names that differ only by case become code that does not
//! compile, and a type called `Option` hides the one that every optional field uses.
//! A schema that is neither an object with properties nor an enum nor a union would become a wrapper around another
//! type, which no later stage supports.
//! Cases: `cases/component_*.yaml`.

use std::collections::HashMap;

use serde_json::Value;

use super::model::Kind;
use super::outline::Outline;
use super::report::Report;
use crate::complete::type_names::spelled;
use crate::document::escape;
use crate::reserved::RESERVED_SCHEMA_NAMES;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    schema_names(outline, report);
    other_names(outline, report);
    for node in outline.of(Kind::Schema).filter(|node| node.is_component() && !node.odd) {
        if node.is("nullable") {
            report.error(&node.at("nullable"), "a component is never null; make its use nullable: write the reference as the only part of an `allOf`, beside `nullable: true`");
        }
        let known = ["properties", "enum", "oneOf", "anyOf", "not"].iter().any(|key| node.has(key));
        if !known && (node.has("allOf") || node.has("type") || node.value.is_empty()) {
            let usual = "write it where it is used, as a property or an item";
            let (what, advice) = match node.text("type") {
                Some("object")
                    if node.value.get("additionalProperties").is_some_and(|value| value != false) =>
                {
                    ("a map", usual)
                }
                Some("object") => ("an object without properties", usual),
                Some("array") => ("an array", usual),
                _ if node.list("allOf").is_some_and(|parts| parts.len() != 1) => continue,
                _ if node.has("allOf") => ("another component", "refer to that component directly"),
                Some("string" | "integer" | "number" | "boolean") => ("a plain value", usual),
                _ => continue,
            };
            let message = format!(
                "a component must be an object with properties, an enum or a union, and this is {what}; {advice}"
            );
            report.error(node.pointer(), message);
        }
    }
    for reference in &outline.references {
        let name = reference.value.get("$ref").and_then(Value::as_str).unwrap_or_default();
        if reference.wanted == "schemas" && reference.spot.slot == "schemas" {
            let message = format!("the component is only a reference; refer to `{name}` directly");
            report.error(&format!("{}/$ref", reference.spot.pointer), message);
        }
    }
}

fn schema_names(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let all = || outline.components("schemas").into_iter().flat_map(|schemas| schemas.keys());
    let mut names: HashMap<String, Vec<&str>> = HashMap::new();
    for name in all() {
        names.entry(spelled(name).to_lowercase()).or_default().push(name);
    }
    for name in all() {
        let pointer = |name: &str| format!("/components/schemas/{}", escape(name));
        let rust = spelled(name);
        if RESERVED_SCHEMA_NAMES.contains(&name.as_str()) {
            let message = format!("`{name}` is a name of Rust or of the client; rename the component");
            report.error(&pointer(name), message);
        } else if let Some(first) = seen.get(&name.to_lowercase()) {
            let line = report.line(&pointer(first));
            let message = format!("`{name}` and `{first}` ({line}) differ only by case; rename one of them");
            report.error(&pointer(name), message);
        } else if syn::parse_str::<syn::Ident>(name).is_err() || rust != *name || !name.is_ascii() {
            let alike = names.get(&rust.to_lowercase()).into_iter().flatten();
            if let Some(other) = alike.copied().find(|other| other != name) {
                let line = report.line(&pointer(other));
                let message = format!(
                    "`{name}` would be the type `{rust}`, like the component `{other}` ({line}); rename one of them"
                );
                report.error(&pointer(name), message);
                continue;
            }
            let usable = rust.is_ascii() && syn::parse_str::<syn::Ident>(&rust).is_ok();
            let advice = if usable {
                format!("as `{rust}`")
            } else {
                "in UpperCamelCase, such as `UserList`".to_owned()
            };
            let message = format!("`{name}` cannot be the name of a type; write it {advice}");
            report.error(&pointer(name), message);
        }
        seen.entry(name.to_lowercase()).or_insert(name);
    }
}

fn other_names(outline: &Outline<'_>, report: &mut Report<'_>) {
    let kinds = outline.root.get("components").and_then(Value::as_object).into_iter().flatten();
    for (kind, components) in kinds.filter(|(kind, _)| *kind != "schemas" && !kind.starts_with("x-")) {
        for name in components.as_object().into_iter().flat_map(|components| components.keys()) {
            let sign = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
            if name.is_empty() || !name.chars().all(sign) {
                let message = format!(
                    "`{name}` cannot be referred to; OpenAPI allows letters, digits, `.`, `_` and `-`"
                );
                report.error(&format!("/components/{kind}/{}", escape(name)), message);
            }
        }
    }
}
