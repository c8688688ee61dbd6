//! Messages about the form of a node, and guesses at what was meant.

use serde_json::Value;

use super::model::{EXTENSIONS, Form, Kind, Object};

/// A property that is not in the tables.
pub(super) enum Unknown {
    /// The property has a meaning that would be lost: it is misspelt, in the wrong place, or of another version.
    Meant(String),
    /// The property is unknown.
    Other(String),
}

/// Describes a property that is not in the tables.
pub(super) fn unknown(object: &Object, name: &str) -> Unknown {
    if EXTENSIONS.contains(&name) {
        return Unknown::Meant(format!("`{name}` has no meaning on {}", object.name));
    }
    let message = format!("`{name}` is not a property of {} in OpenAPI 3.0", object.name);
    if let (Some(instead), Kind::Schema) = (instead(name), object.kind) {
        return Unknown::Meant(format!("{message}; {instead}"));
    }
    if name == "$ref" {
        return Unknown::Meant(format!("{message}; a reference is not allowed here"));
    }
    let meant = similar(name, object.properties.iter().map(|(property, _)| *property));
    let question = meant.map(|meant| format!("; did you mean `{meant}`?"));
    match (object.kind, question) {
        (Kind::PathItem, question) => Unknown::Meant(format!(
            "`{name}` is neither a method nor another property of a path item{}",
            question.unwrap_or_default()
        )),
        (_, Some(question)) => Unknown::Meant(message + &question),
        (_, None) => Unknown::Other(format!("{message}, and is ignored")),
    }
}

/// Describes a property of the wrong type.
pub(super) fn misfit(name: &str, form: &Form, value: &Value, required: bool) -> String {
    let wanted = match form {
        Form::Text => "text",
        Form::Flag => "`true` or `false`",
        Form::Number => "a number",
        Form::Whole => "a whole number, 0 or more",
        Form::List | Form::Texts | Form::Each(_) => "a list",
        _ => "an object",
    };
    if value.is_null() {
        let more = if required { "" } else { ", or be left out" };
        return format!("`{name}` is empty; it must be {wanted}{more}");
    }
    if matches!((form, value), (Form::Whole, Value::Number(_))) {
        return format!("`{name}` must be {wanted}, not {value}");
    }
    let hint = match (form, value) {
        (Form::Text, Value::Number(_) | Value::Bool(_)) => "; put it in quotes",
        (Form::Flag, Value::Number(_)) if name.starts_with("exclusive") => {
            "; write the limit itself as `minimum` or `maximum`"
        }
        _ => "",
    };
    format!("`{name}` must be {wanted}, not {}{hint}", found(value))
}

/// Names the type of a value, for a message.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns what to write instead of a keyword that OpenAPI 3.0 lacks, where that can be reported.
fn instead(keyword: &str) -> Option<&'static str> {
    Some(match keyword {
        "const" => "write `enum` with one value",
        "examples" => "a schema has one `example`",
        "$defs" | "definitions" => "write it under `components/schemas`",
        "if" | "then" | "else" => "write a `oneOf` of components that a property tells apart",
        "patternProperties" | "propertyNames" => "write `additionalProperties`",
        "prefixItems" | "contains" => "write `items`",
        _ => return None,
    })
}

/// Returns the known name that differs by one typing mistake.
pub(super) fn similar<'a>(wrong: &str, mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.find(|name| is_one_typo(wrong, name))
}

fn is_one_typo(left: &str, right: &str) -> bool {
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
fn a_typo_is_one_letter_too_many_too_few_another_or_two_swapped() {
    for wrong in ["desciption", "descriptionn", "descriptiun", "decsription", "Description"] {
        assert!(is_one_typo(wrong, "description"), "{wrong}");
    }
    for wrong in ["summary", "", "desc"] {
        assert!(!is_one_typo(wrong, "description"), "{wrong}");
    }
}
