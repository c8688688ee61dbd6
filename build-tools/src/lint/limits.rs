//! Limits, patterns and defaults.
//!
//! Why: progenitor fails without a place on a pattern that its engine cannot compile and on a default that is not a
//! value of its schema. Limits that no value fits would refuse every request.
//! How: patterns are compiled by the engine that the client uses.
//! Cases: `cases/limit_*.yaml`.

use serde_json::Value;

use super::hints::found;
use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

const RANGES: [(&str, &str); 4] = [
    ("minLength", "maxLength"),
    ("minimum", "maximum"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        for (least, most) in RANGES {
            let (Some(from), Some(to)) = (number(node, least), number(node, most)) else { continue };
            if from > to {
                report.error(
                    &node.at(least),
                    format!("`{least}` is above `{most}`, so no value fits; lower it, or raise `{most}`"),
                );
            } else if least == "minimum" && is_empty(node, from, to) {
                report.error(&node.at(least), "no value is between `minimum` and `maximum`; widen the range");
            }
        }
        if let Some(Err(error)) = node.text("pattern").map(compile) {
            let text = error.text.to_lowercase();
            let message = format!("cannot compile the pattern as ECMAScript with the flag `u`: {text}");
            report.error(&node.at("pattern"), message);
        }
        if let Some(default) = node.value.get("default")
            && let Err(message) = fits(outline, node, default)
        {
            report.error(&node.at("default"), format!("the default {message}"));
        }
    }
}

fn number(node: &Node<'_>, key: &str) -> Option<f64> {
    node.value.get(key)?.as_f64()
}

/// Reports whether a range holds no number of the type.
fn is_empty(node: &Node<'_>, from: f64, to: f64) -> bool {
    let (above, below) = (node.is("exclusiveMinimum"), node.is("exclusiveMaximum"));
    if node.text("type") != Some("integer") {
        return from == to && (above || below);
    }
    let first = if above { from.floor() + 1.0 } else { from.ceil() };
    let last = if below { to.ceil() - 1.0 } else { to.floor() };
    first > last
}

/// Reports whether a default is a value of its schema, as far as the schema itself says.
fn fits(outline: &Outline<'_>, node: &Node<'_>, value: &Value) -> Result<(), String> {
    if value.is_null() {
        let message = "is null, which is not allowed here; remove it, or add `nullable: true`";
        return if node.is("nullable") { Ok(()) } else { Err(message.to_owned()) };
    }
    if let Some([only]) = node.list("allOf").map(Vec::as_slice) {
        let target = outline.resolve(only, &node.at("allOf/0"), "schemas");
        return target
            .filter(|target| !target.has("allOf"))
            .map_or(Ok(()), |target| fits(outline, target, value));
    }
    let (wanted, right) = match node.text("type") {
        Some("string") => ("text", value.is_string()),
        Some("integer") => ("a whole number", value.is_i64() || value.is_u64()),
        Some("number") => ("a number", value.is_number()),
        Some("boolean") => ("`true` or `false`", value.is_boolean()),
        Some("array") => ("a list", value.is_array()),
        Some("object") => ("an object", value.is_object()),
        _ => return Ok(()),
    };
    if !right {
        let found = if value.is_number() { value.to_string() } else { found(value).to_owned() };
        return Err(format!("must be {wanted}, not {found}"));
    }
    if let Some(values) = node.list("enum").filter(|values| !values.is_empty() && !values.contains(value)) {
        let values: Vec<String> = values.iter().take(6).map(|value| format!("`{}`", plain(value))).collect();
        return Err(format!("is not one of the values {}", values.join(", ")));
    }
    let size = match value {
        Value::String(text) => Some((text.chars().count() as f64, "minLength", "maxLength")),
        Value::Number(number) => number.as_f64().map(|number| (number, "minimum", "maximum")),
        Value::Array(items) => Some((items.len() as f64, "minItems", "maxItems")),
        _ => None,
    };
    let Some((size, least, most)) = size else { return Ok(()) };
    let below =
        |limit: f64| size < limit || (size == limit && value.is_number() && node.is("exclusiveMinimum"));
    let above =
        |limit: f64| size > limit || (size == limit && value.is_number() && node.is("exclusiveMaximum"));
    if number(node, least).is_some_and(below) {
        return Err(format!("is too small for `{least}`"));
    }
    if number(node, most).is_some_and(above) {
        return Err(format!("is too large for `{most}`"));
    }
    let pattern = node.text("pattern").and_then(|pattern| compile(pattern).ok());
    if let (Some(pattern), Some(text)) = (pattern, value.as_str())
        && pattern.find(text).is_none()
    {
        return Err("does not match `pattern`".to_owned());
    }
    Ok(())
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Compiles a pattern as JSON Schema requires: in Unicode mode, in which an unknown escape is an error.
fn compile(pattern: &str) -> Result<regress::Regex, regress::Error> {
    regress::Regex::with_flags(pattern, "u")
}
