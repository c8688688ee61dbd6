//! The keyword `pattern`, with the client's engine of regular expressions, so that both accept the same values.

use jsonschema::{Keyword, ValidationError};
use regress::Regex;
use serde_json::Value;

/// The keyword `pattern` of JSON Schema: an ECMAScript regular expression with the flag `u`.
struct Pattern(Regex, String);

/// Compiles the value of the keyword `pattern`.
pub(crate) fn compile(pattern: &Value) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'_>> {
    let text = pattern.as_str().ok_or_else(|| ValidationError::custom("a pattern must be a string"))?;
    match Regex::with_flags(text, "u") {
        Ok(regex) => Ok(Box::new(Pattern(regex, text.to_owned()))),
        Err(error) => Err(ValidationError::custom(format!(
            "the pattern is not a valid ECMAScript regular expression with the flag `u`: {}",
            error.text.to_lowercase()
        ))),
    }
}

impl<'i> Keyword<'i> for Pattern {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        // The message is only the pattern: `violation` adds the value.
        if self.is_valid(value) { Ok(()) } else { Err(ValidationError::custom(&self.1)) }
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        value.as_str().is_none_or(|text| self.0.find(text).is_some())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    /// Reports whether a text matches a pattern, or returns why the pattern is invalid.
    fn matches(pattern: &str, text: &str) -> Result<bool, String> {
        let options = jsonschema::options().with_keyword("pattern", |_, pattern, _| super::compile(pattern));
        let validator = options.build(&json!({ "type": "string", "pattern": pattern, "minLength": 1 }));
        Ok(validator.map_err(|error| error.to_string())?.is_valid(&json!(text)))
    }

    #[test]
    fn patterns_are_ecmascript_with_the_flag_u() {
        for (pattern, text, expected) in [
            (r"^\p{L}+$", "Größe", true),
            (r"^\p{L}+$", "p{L}", false),
            ("^.$", "😀", true),
            (r"^\s$", "\u{feff}", true),
            (r"^\s$", "\u{85}", false),
            ("b", "abc", true),
            ("^b", "abc", false),
        ] {
            assert_eq!(matches(pattern, text), Ok(expected), "{pattern} {text}");
        }
        for pattern in [r"\A[a-z]+\z", "[[:alpha:]]+", "a{,3}", "("] {
            assert!(matches(pattern, "a").unwrap_err().contains("ECMAScript"), "{pattern}");
        }
    }
}
