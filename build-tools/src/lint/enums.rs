//! Values of enums.
//!
//! Why: a value becomes a variant, and two values such as `asc` and `ASC` become one name, on which progenitor
//! panics. Only text has open enums. A boolean with one value tells the alternatives of a union apart.
//! How: names come from `x-enum-varnames`, or from the values as the generator converts them.
//! Cases: `cases/enum_*.yaml`.

use std::collections::HashMap;

use serde_json::Value;

use super::calls::texts;
use super::hints::found;
use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::names::camel;
use crate::reserved::RESERVED_VARIANTS;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        let Some(values) = node.list("enum") else {
            let text = node.text("type") == Some("string");
            if text && node.has("x-enum-varnames") && !node.has("enum") && !node.odd {
                report.error(
                    &node.at("x-enum-varnames"),
                    "names of values without an `enum`; add the `enum`, or remove the names",
                );
            }
            continue;
        };
        let single_boolean = matches!(values.as_slice(), [Value::Bool(_)]) && !node.is_component();
        if !single_boolean && values_are_sound(node, values, report) && node.is_component() {
            variants(node, values, report);
        }
    }
}

/// Checks the values, and returns whether they are sound.
fn values_are_sound(node: &Node<'_>, values: &[Value], report: &mut Report<'_>) -> bool {
    let place = |index: usize| format!("{}/{index}", node.at("enum"));
    if values.is_empty() {
        report.error(&node.at("enum"), "an enum without values; list them, or leave `enum` out");
        return false;
    }
    if node.text("type").is_some_and(|name| name != "string") || values.iter().all(|value| !value.is_string())
    {
        report.error(
            &node.at("enum"),
            "only text can be an enum; leave `enum` out and list the values in the description",
        );
        return false;
    }
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut sound = true;
    for (index, value) in values.iter().enumerate() {
        match value {
            Value::String(text) => {
                if let Some(first) = seen.get(text.as_str()) {
                    sound = false;
                    let line = report.line(&place(*first));
                    report.error(&place(index), format!("`{text}` occurs twice; the first is in {line}"));
                }
                seen.entry(text).or_insert(index);
            }
            Value::Null => {
                sound = false;
                report.error(
                    &place(index),
                    "null cannot be a value of an enum; add `nullable: true` where the enum is used",
                );
            }
            other => {
                sound = false;
                let message =
                    format!("a value of an enum must be text, not {}; put it in quotes", found(other));
                report.error(&place(index), message);
            }
        }
    }
    sound
}

fn variants(node: &Node<'_>, values: &[Value], report: &mut Report<'_>) {
    let given = node.list("x-enum-varnames");
    if let Some(given) = given {
        if given.len() != values.len() {
            let message = format!(
                "the number of names is {}, and that of values {}; write one name for each value",
                given.len(),
                values.len()
            );
            return report.error(&node.at("x-enum-varnames"), message);
        }
        if given.iter().any(|name| !name.is_string()) {
            return;
        }
    } else if node.has("x-enum-varnames") {
        return;
    }
    let slot = if given.is_some() { "x-enum-varnames" } else { "enum" };
    let place = |index: usize| format!("{}/{index}", node.at(slot));
    let hint =
        if given.is_some() { "choose another name" } else { "name the variants with `x-enum-varnames`" };
    let mut seen: HashMap<String, (&str, usize)> = HashMap::new();
    let names: Vec<String> = match given {
        Some(given) => texts(Some(given)).map(|(_, name)| name.to_owned()).collect(),
        None => values.iter().filter_map(Value::as_str).map(camel).collect(),
    };
    for (index, (value, name)) in values.iter().filter_map(Value::as_str).zip(names).enumerate() {
        if !is_variant(&name) {
            let message = match given {
                Some(_) => format!("`{name}` cannot be a variant; write it in UpperCamelCase"),
                None => format!("`{value}` has no name in Rust; {hint}"),
            };
            report.error(&place(index), message);
        } else if RESERVED_VARIANTS.contains(&name.as_str()) {
            report.error(
                &place(index),
                format!("`{value}` would be the variant `{name}`, which every enum already has; {hint}"),
            );
        } else if let Some((other, first)) = seen.get(&name) {
            let line = report.line(&place(*first));
            let message = format!("`{value}` and `{other}` ({line}) are both `{name}` in Rust; {hint}");
            report.error(&place(index), message);
        } else {
            seen.insert(name, (value, index));
        }
    }
}

fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.trim_end_matches('_').contains('_')
        && name.is_ascii()
        && syn::parse_str::<syn::Ident>(name).is_ok()
}
