//! Formats of values.
//!
//! Why: an unknown format looks like a promise, but the value is sent and decoded as if it had no format.
//! Cases: `cases/formats.yaml`.

use super::hints::similar;
use super::model::Kind;
use super::outline::Outline;
use super::report::Report;

/// The known formats, and the types that they apply to.
const FORMATS: [(&str, &[&str]); 14] = [
    ("uuid", &["string"]),
    ("email", &["string"]),
    ("uri", &["string"]),
    ("date", &["string"]),
    ("date-time", &["string"]),
    ("password", &["string"]),
    // Text that is sent and read as it is.
    ("byte", &["string"]),
    // Reported below, since all bodies are JSON.
    ("binary", &["string"]),
    ("int32", &["integer"]),
    ("int64", &["integer"]),
    ("uint32", &["integer"]),
    ("uint64", &["integer"]),
    ("float", &["number"]),
    ("double", &["number"]),
];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        let (Some(format), Some(name)) = (node.text("format"), node.text("type")) else { continue };
        if format == "binary" && name == "string" && is_json(&report.origin(node.pointer())) {
            let message = "bytes cannot be in JSON, so this is sent and decoded as text; write `format: byte` for base64";
            report.warn(&node.at("format"), message);
        }
        match FORMATS.iter().find(|(known, _)| *known == format) {
            // The rule `schemas` reports it.
            Some(("password", _)) => {}
            Some((_, types)) if types.contains(&name) => {}
            Some((_, types)) => {
                let types = types.join("` and `");
                report.warn(
                    &node.at("format"),
                    format!("`format: {format}` does not apply to `type: {name}`, only to `{types}`"),
                );
            }
            None => {
                let meant = similar(format, FORMATS.into_iter().map(|(known, _)| known));
                let meant = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
                report.warn(
                    &node.at("format"),
                    format!(
                        "`format: {format}` is unknown, so values are neither checked nor decoded by it{meant}"
                    ),
                );
            }
        }
    }
}

/// Reports whether a schema is not directly the content of another media type, which the rules about bodies report.
fn is_json(pointer: &str) -> bool {
    pointer.split_once("/content/").is_none_or(|(_, rest)| rest.starts_with("application~1json/"))
}
