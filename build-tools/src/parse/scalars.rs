//! Reads scalars of YAML's core schema as JSON.

use saphyr_parser::{ScalarStyle, Tag};
use serde_json::{Number, Value};

/// Returns the value of a scalar in YAML's core schema.
pub(super) fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Value, String> {
    let Some(tag) = tag else {
        return match style {
            ScalarStyle::Plain => plain(text),
            _ => Ok(Value::String(text.to_owned())),
        };
    };
    let suffix = if tag.is_yaml_core_schema() { tag.suffix.as_str() } else { "" };
    let value = if suffix == "str" { Value::String(text.to_owned()) } else { plain(text)? };
    match (suffix, value) {
        ("str", value)
        | ("int" | "float", value @ Value::Number(_))
        | ("bool", value @ Value::Bool(_))
        | ("null", value @ Value::Null) => Ok(value),
        ("int" | "float" | "bool" | "null", _) => {
            Err(format!("`{text}` is not a value of its tag `{}`", shown(tag)))
        }
        _ => Err(no_meaning(tag)),
    }
}

/// Checks the tag of a mapping (`map`) or a sequence (`seq`).
pub(super) fn collection(tag: Option<&Tag>, kind: &str) -> Result<(), String> {
    match tag {
        Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == kind) => Err(no_meaning(tag)),
        _ => Ok(()),
    }
}

fn no_meaning(tag: &Tag) -> String {
    format!("the tag `{}` has no meaning in JSON", shown(tag))
}

/// Returns a tag in its usual notation.
fn shown(tag: &Tag) -> String {
    if tag.is_yaml_core_schema() { format!("!!{}", tag.suffix) } else { tag.to_string() }
}

pub(super) fn plain(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let prefixed = [("0x", 16), ("0o", 8)].iter().find_map(|(prefix, radix)| {
        text.strip_prefix(prefix).map(|digits| i64::from_str_radix(digits, *radix))
    });
    if let Some(Ok(number)) = prefixed {
        return Ok(number.into());
    }
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let text = text.strip_prefix('+').unwrap_or(text);
        if let Ok(number) = text.parse::<i64>() {
            return Ok(number.into());
        }
        if let Ok(number) = text.parse::<u64>() {
            return Ok(number.into());
        }
    }
    let unsigned = digits.to_ascii_lowercase();
    if unsigned == ".inf" || unsigned == ".nan" {
        return Err(format!("`{text}` is not a number that JSON can hold"));
    }
    let numeric = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && digits.bytes().any(|byte| byte.is_ascii_digit());
    if numeric && let Ok(number) = text.parse::<f64>() {
        return Number::from_f64(number)
            .map(Value::Number)
            .ok_or_else(|| format!("`{text}` is not a number that JSON can hold"));
    }
    Ok(Value::String(text.to_owned()))
}
