//! Patterns by the engine that the client has, so that both say the same of a value.

use jsonschema::{Keyword, ValidationError};
use regress::Regex;
use serde_json::Value;

/// The keyword `pattern` of JSON Schema: a regular expression of ECMAScript with the flag `u`.
struct Pattern(Regex, String);

/// Compiles the value of a keyword `pattern`.
pub(crate) fn compile(pattern: &Value) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'_>> {
    let text = pattern.as_str().ok_or_else(|| ValidationError::custom("a pattern is text"))?;
    match Regex::with_flags(text, "u") {
        Ok(regex) => Ok(Box::new(Pattern(regex, text.to_owned()))),
        Err(error) => Err(ValidationError::custom(format!(
            "the pattern is not one of ECMAScript with the flag `u`: {}",
            error.text.to_lowercase()
        ))),
    }
}

impl<'i> Keyword<'i> for Pattern {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        // The words around the pattern come where the value is known: see `violation`.
        if self.is_valid(value) { Ok(()) } else { Err(ValidationError::custom(&self.1)) }
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        value.as_str().is_none_or(|text| self.0.find(text).is_some())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    /// Whether a pattern takes a text, or why it is no pattern.
    fn takes(pattern: &str, text: &str) -> Result<bool, String> {
        let options = jsonschema::options().with_keyword("pattern", |_, pattern, _| super::compile(pattern));
        let validator = options.build(&json!({ "type": "string", "pattern": pattern, "minLength": 1 }));
        Ok(validator.map_err(|error| error.to_string())?.is_valid(&json!(text)))
    }

    #[test]
    fn a_pattern_is_one_of_ecmascript_with_the_flag_u() {
        for (pattern, text, expected) in [
            (r"^\p{L}+$", "Größe", true),
            (r"^\p{L}+$", "p{L}", false),
            ("^.$", "😀", true),
            (r"^\s$", "\u{feff}", true),
            (r"^\s$", "\u{85}", false),
            ("b", "abc", true),
            ("^b", "abc", false),
        ] {
            assert_eq!(takes(pattern, text), Ok(expected), "{pattern} {text}");
        }
        for pattern in [r"\A[a-z]+\z", "[[:alpha:]]+", "a{,3}", "("] {
            assert!(takes(pattern, "a").unwrap_err().contains("ECMAScript"), "{pattern}");
        }
    }
}
