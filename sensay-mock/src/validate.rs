//! A request against its operation: the order of the rules.

use hyper::http::request::Parts;

use crate::operation::Operation;
use crate::refusal::Refusal;

/// Refuses what can be refused before the body is read: the first kind of thing that is wrong, and all of that kind.
pub(crate) fn validate_head(
    operation: &Operation,
    segments: &[(&str, &str)],
    head: &Parts,
) -> Result<(), Refusal> {
    operation.security.check(&head.headers)?;
    operation.parameters.check_path(segments)?;
    operation.parameters.check_query(head.uri.query().unwrap_or_default())?;
    operation.parameters.check_headers(&head.headers)
}
