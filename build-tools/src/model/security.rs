//! The security of operations.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Value;

/// The schemes that a request must satisfy together, each with its scopes. Empty if no authentication is required.
pub type Alternative<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The alternatives, of which a request must satisfy one. If there are none, no authentication is required.
pub type Security<'a> = Vec<Alternative<'a>>;

/// Reads the property `security`, or returns `None` if it is absent.
pub(super) fn of(node: Option<&Value>) -> Option<Security<'_>> {
    let alternatives = node?.as_array()?.iter().filter_map(Value::as_object);
    fn scopes(value: &Value) -> impl Iterator<Item = &Value> {
        value.as_array().into_iter().flatten()
    }
    let read = alternatives.map(|alternative| {
        let schemes = alternative.iter();
        schemes
            .map(|(name, value)| {
                let scopes = scopes(value).filter_map(|scope| scope.as_str());
                (name.as_str(), scopes.collect())
            })
            .collect()
    });
    Some(read.collect())
}
