//! A JSON value as YAML, in block style and in its own order.

use serde_json::Value;

/// Writes a value as a YAML document.
pub(super) fn yaml(value: &Value) -> Result<String, String> {
    serde_saphyr::to_string(value).map_err(|error| format!("the document cannot be written as YAML: {error}"))
}
