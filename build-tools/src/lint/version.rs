//! Only OpenAPI 3.0 is read, and 3.1, which `complete` has made 3.0.
//!
//! Why: progenitor refuses everything else, and in 3.1 the same words mean other things.
//! How: this rule comes first, and where it finds something no other rule is asked.
//! Cases: `cases/version_*.yaml`.

use serde_json::Value;

use super::report::Report;
use crate::document::Document;

/// Whether the document can be read on.
pub(super) fn check(document: &Document, report: &mut Report<'_>) -> bool {
    let Some(root) = document.value().as_object() else {
        report.say("", "an OpenAPI document is an object with `openapi`, `info` and `paths`");
        return false;
    };
    let version = match root.get("openapi") {
        Some(Value::String(version)) => version,
        Some(_) => {
            report.say("/openapi", "the version must be text, such as `openapi: '3.0.3'`");
            return false;
        }
        None if root.contains_key("swagger") => {
            let message = "this is a document of Swagger 2.0; it must be brought to OpenAPI 3.0 first";
            report.say("/swagger", message);
            return false;
        }
        None => {
            report.say("", "no version; an OpenAPI document says `openapi: 3.0.3`");
            return false;
        }
    };
    let patch = version.strip_prefix("3.0.").unwrap_or_default();
    let known = !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit());
    if !known {
        let message =
            format!("only OpenAPI 3.0 and 3.1 are read, and this is {version}; write it in one of them");
        report.say("/openapi", message);
    }
    known
}
