//! The ways to authenticate.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Value;

/// What a request must carry: each scheme with its scopes. Empty for a request that needs nothing.
pub type Alternative<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The ways to authenticate, of which one is enough. Without any, no request has to.
pub type Security<'a> = Vec<Alternative<'a>>;

/// Reads the member `security`; `None` where there is none.
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
