//! Translates facts to the differences of `compare`, to look up accepted ones.

use serde_json::Value;

use crate::compare::Kind;
use crate::model::text;

/// Returns the kind of difference that a fact makes, and its name.
pub(super) fn kind(fact: &str) -> Option<(Kind, &'static str)> {
    const LIMITS: [&str; 14] = [
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "minContains",
        "maxContains",
        "multipleOf",
        "uniqueItems",
        "pattern",
        "exclusiveMinimum",
    ];
    let kind = match fact {
        "type" => Kind::TypeDiffers,
        "nullable" => Kind::NullableDiffers,
        "required" => Kind::RequiredDiffers,
        "deprecated" => Kind::DeprecatedDiffers,
        "format" => Kind::FormatDiffers,
        "enum" => Kind::EnumDiffers,
        "default" => Kind::DefaultDiffers,
        "additional" => Kind::AdditionalPropertiesDiffers,
        "style" => Kind::StyleDiffers,
        fact => {
            let limit = LIMITS.iter().find(|limit| **limit == fact)?;
            return Some((Kind::LimitDiffers, limit));
        }
    };
    Some((kind, "fact"))
}

/// Returns a value of a fact as `compare` shows it; `None` for `none`.
pub(super) fn shown(fact: &str, value: Option<&Value>) -> Option<String> {
    let mark = |yes: &str, no: &str| Some(if value.is_some() { yes } else { no }.to_owned());
    match fact {
        "nullable" => mark("nullable", "not nullable"),
        "required" => mark("required", "optional"),
        "deprecated" => mark("deprecated", "not deprecated"),
        "additional" => mark("closed", "open"),
        "type" if value.is_none() => Some("any".to_owned()),
        "enum" => value?.as_array().map(|values| values.iter().map(text).collect::<Vec<_>>().join(", ")),
        _ => value.map(text),
    }
}

/// Reports whether a format applies to a type.
pub(super) fn suits(format: &str, types: Option<&Value>) -> bool {
    let number = matches!(format, "int32" | "int64" | "float" | "double");
    match types.and_then(Value::as_str) {
        Some("integer" | "number") => number,
        Some("string") => !number,
        _ => false,
    }
}

/// Returns the kinds of a part that only the vendor has, and of one that only we have.
pub(super) fn presence(label: &str) -> Option<[Kind; 2]> {
    let parameter = ["path ", "query ", "header ", "cookie "].iter().any(|place| label.starts_with(place));
    Some(match label {
        _ if parameter => [Kind::ParameterMissing, Kind::ParameterExtra],
        _ if label.starts_with("response ") => [Kind::StatusMissing, Kind::StatusExtra],
        _ if label.starts_with("request body") || label.starts_with(" body") => {
            [Kind::BodyMissing, Kind::BodyExtra]
        }
        _ if label.starts_with("/{") => [Kind::UnionAlternativeMissing, Kind::UnionAlternativeExtra],
        _ if crate::facts::property(label).is_some() => [Kind::PropertyMissing, Kind::PropertyExtra],
        _ => return None,
    })
}
