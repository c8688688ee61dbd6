//! Words for what is wrong with the form of a node, and guesses at what was meant.

use serde_json::Value;

use super::model::{EXTENSIONS, Kind, Object, Shape};

/// A member that is not in the tables.
pub(super) enum Unknown {
    /// It has a meaning that would be lost: it is misspelt, stands in the wrong place, or is of another version.
    Meant(String),
    /// Nobody knows what it is.
    Other(String),
}

/// What is wrong with a member that is not in the tables.
pub(super) fn unknown(object: &Object, name: &str) -> Unknown {
    if EXTENSIONS.contains(&name) {
        return Unknown::Meant(format!("`{name}` has no meaning on {}", object.name));
    }
    let message = format!("`{name}` is not a member of {} in OpenAPI 3.0", object.name);
    if let (Some(instead), Kind::Schema) = (instead(name), object.kind) {
        return Unknown::Meant(format!("{message}; {instead}"));
    }
    if name == "$ref" {
        return Unknown::Meant(format!("{message}; no reference can stand here"));
    }
    let meant = similar(name, object.members.iter().map(|(member, _)| *member));
    let question = meant.map(|meant| format!("; did you mean `{meant}`?"));
    match (object.kind, question) {
        (Kind::PathItem, question) => Unknown::Meant(format!(
            "`{name}` is neither a method nor another member of a path item{}",
            question.unwrap_or_default()
        )),
        (_, Some(question)) => Unknown::Meant(message + &question),
        (_, None) => Unknown::Other(format!("{message}, and is passed over")),
    }
}

/// What is wrong with a member that is not of its type.
pub(super) fn misfit(name: &str, shape: &Shape, value: &Value, required: bool) -> String {
    let wanted = match shape {
        Shape::Text => "text",
        Shape::Flag => "`true` or `false`",
        Shape::Number => "a number",
        Shape::Whole => "a whole number, 0 or more",
        Shape::List | Shape::Texts | Shape::Each(_) => "a list",
        _ => "an object",
    };
    if value.is_null() {
        let more = if required { "" } else { ", or be left out" };
        return format!("`{name}` is empty; it must be {wanted}{more}");
    }
    if matches!((shape, value), (Shape::Whole, Value::Number(_))) {
        return format!("`{name}` must be {wanted}, not {value}");
    }
    let hint = match (shape, value) {
        (Shape::Text, Value::Number(_) | Value::Bool(_)) => "; put it in quotes",
        (Shape::Flag, Value::Number(_)) if name.starts_with("exclusive") => {
            "; the limit itself stands beside it"
        }
        _ => "",
    };
    format!("`{name}` must be {wanted}, not {}{hint}", found(value))
}

/// What a value is, for a message.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What to write for a word that is not of OpenAPI 3.0, where that can be said.
fn instead(member: &str) -> Option<&'static str> {
    Some(match member {
        "const" => "write `enum` with one value",
        "examples" => "a schema has one `example`",
        "$defs" | "definitions" => "write it under `components/schemas`",
        "if" | "then" | "else" => "write a `oneOf` of components that a property tells apart",
        "patternProperties" | "propertyNames" => "write `additionalProperties`",
        "prefixItems" | "contains" => "write `items`",
        _ => return None,
    })
}

/// The name that is one slip of the pen away.
pub(super) fn similar<'a>(wrong: &str, mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.find(|name| one_slip(wrong, name))
}

fn one_slip(left: &str, right: &str) -> bool {
    if left.eq_ignore_ascii_case(right) {
        return true;
    }
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let before = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let (left, right) = (&left[before..], &right[before..]);
    let after = left.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&left[..left.len() - after], &right[..right.len() - after]) {
        ([_], []) | ([], [_]) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[test]
fn a_slip_is_one_sign_too_many_too_few_another_or_two_swapped() {
    for wrong in ["desciption", "descriptionn", "descriptiun", "decsription", "Description"] {
        assert!(one_slip(wrong, "description"), "{wrong}");
    }
    for wrong in ["summary", "", "desc"] {
        assert!(!one_slip(wrong, "description"), "{wrong}");
    }
}
