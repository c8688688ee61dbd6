//! Only OpenAPI 3.0 is checked. `complete` has converted 3.1 to 3.0.
//!
//! Why: progenitor refuses other versions, and in 3.1 the same keywords have other meanings.
//! How: this rule runs first, and if it finds something, no other rule runs.
//! Cases: `cases/version_*.yaml`.

use serde_json::Value;

use super::report::Report;
use crate::document::Document;

/// Reports whether the rest of the document can be checked.
pub(super) fn check(document: &Document, report: &mut Report<'_>) -> bool {
    let Some(root) = document.value().as_object() else {
        report.error("", "an OpenAPI document must be an object with `openapi`, `info` and `paths`");
        return false;
    };
    let version = match root.get("openapi") {
        Some(Value::String(version)) => version,
        Some(_) => {
            report.error("/openapi", "the version must be text, such as `openapi: '3.0.3'`");
            return false;
        }
        None if root.contains_key("swagger") => {
            let message = "this is a Swagger 2.0 document; convert it to OpenAPI 3.0 first";
            report.error("/swagger", message);
            return false;
        }
        None => {
            report.error("", "no version; add one, such as `openapi: 3.0.3`");
            return false;
        }
    };
    let patch = version.strip_prefix("3.0.").unwrap_or_default();
    let known = !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit());
    if !known {
        let message =
            format!("cannot read version {version}, only OpenAPI 3.0 and 3.1; convert the document first");
        report.error("/openapi", message);
    }
    known
}
