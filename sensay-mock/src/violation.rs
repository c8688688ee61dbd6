//! Violations of a schema, as messages for the author of a request.

use std::fmt;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use sensay_build_tools::document::escape;
use serde_json::Value;

/// How many characters of a text a message shows.
const MAX_SHOWN: usize = 80;

/// One violation of a schema. Its `Display` is `body/linkedAccounts/0/accountType: ...`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The name of the validated value, and the pointer in it.
    pub(crate) location: String,
    pub(crate) text: String,
}

impl Violation {
    pub(crate) fn new(location: impl Into<String>, text: impl Into<String>) -> Self {
        Self { location: location.into(), text: text.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.text)
    }
}

/// Converts the errors of the validator. Messages show the invalid value, unless its name says that it is a secret.
pub(crate) fn describe(errors: &[ValidationError<'_>], root: &str) -> Vec<Violation> {
    // If a part of a composition fails, the validator also reports the part's properties as unknown.
    let follows_from_another = |error: &ValidationError<'_>| {
        let of_error = error.instance_path().as_str();
        matches!(error.kind(), Kind::UnevaluatedProperties { .. })
            && errors.iter().any(|other| {
                let below = other.instance_path().as_str().strip_prefix(of_error);
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                    && !std::ptr::eq(error, other)
            })
    };
    let errors = errors.iter().filter(|error| !follows_from_another(error));
    errors.flat_map(|error| describe_one(error, root)).collect()
}

fn describe_one(error: &ValidationError<'_>, root: &str) -> Vec<Violation> {
    let location = format!("{root}{}", error.instance_path().as_str());
    let shown = shown(error.instance(), is_secret(location.rsplit('/').next().unwrap_or_default()));
    let text = match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            let unknown =
                |name: &String| Violation::new(format!("{location}/{}", escape(name)), "unknown property");
            return unexpected.iter().map(unknown).collect();
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => match intended(error, context, root) {
            Ok(violations) => return violations,
            Err(alternatives) => {
                format!("{shown} matches none of the alternatives: {}", alternatives.join(" or "))
            }
        },
        Kind::Required { property } => format!("the required property {property} is missing"),
        Kind::Enum { options } => {
            let options = options.as_array().into_iter().flatten();
            format!("{shown} is not one of {}", options.map(Value::to_string).collect::<Vec<_>>().join(", "))
        }
        Kind::Custom { keyword, message } if keyword == "pattern" => {
            format!(r#"{shown} does not match "{message}""#)
        }
        Kind::OneOfMultipleValid { .. } => format!("{shown} matches more than one of the alternatives"),
        _ => error.masked_with(shown).to_string(),
    };
    vec![Violation::new(location, text)]
}

/// Reports whether a property, header or parameter of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace(['-', '_'], "");
    ["secret", "password", "apikey", "bypass"].iter().any(|word| name.contains(word))
        || ["token", "authorization", "cookie"].iter().any(|word| name.ends_with(word))
}

/// Returns the violations of the alternative that the value is intended for, if only one is of the value's type.
///
/// # Errors
///
/// Returns the violations of each alternative otherwise.
fn intended(
    error: &ValidationError<'_>,
    context: &[Vec<ValidationError<'static>>],
    root: &str,
) -> Result<Vec<Violation>, Vec<String>> {
    let of_another_type = |errors: &[ValidationError<'_>]| {
        errors.iter().any(|inner| {
            matches!(inner.kind(), Kind::Type { .. }) && inner.instance_path() == error.instance_path()
        })
    };
    let mut candidates: Vec<_> = context.iter().filter(|errors| !of_another_type(errors)).collect();
    if candidates.is_empty() {
        candidates = context.iter().collect();
    }
    let mut alternatives: Vec<Vec<Violation>> = Vec::new();
    for errors in candidates {
        let violations = describe(errors, root);
        if !alternatives.contains(&violations) {
            alternatives.push(violations);
        }
    }
    match alternatives.pop() {
        Some(only) if alternatives.is_empty() => Ok(only),
        last => Err(alternatives.iter().chain(&last).map(|all| format!("({})", joined(all))).collect()),
    }
}

/// Joins violations into one line.
pub(crate) fn joined(violations: &[Violation]) -> String {
    violations.iter().map(Violation::to_string).collect::<Vec<_>>().join("; ")
}

/// Returns how a message shows a value.
fn shown(value: &Value, secret: bool) -> String {
    match value {
        Value::Object(_) => "the object".to_owned(),
        Value::Array(_) => "the list".to_owned(),
        Value::String(_) | Value::Number(_) if secret => "the value".to_owned(),
        Value::String(text) if text.chars().count() > MAX_SHOWN => {
            let start: String = text.chars().take(MAX_SHOWN).collect();
            format!("{}…", Value::String(start))
        }
        _ => value.to_string(),
    }
}
