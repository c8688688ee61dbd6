//! Validation of a request's head, in the order of the rules.

use hyper::http::request::Parts;

use crate::error_response::ErrorResponse;
use crate::operation::Operation;

/// Validates a request before its body is read.
///
/// # Errors
///
/// Returns an error response for the first rule that is broken, with all violations of this rule.
pub(crate) fn validate_head(
    operation: &Operation,
    segments: &[(&str, &str)],
    head: &Parts,
) -> Result<(), ErrorResponse> {
    operation.security.check(&head.headers)?;
    operation.parameters.check_path(segments)?;
    operation.parameters.check_query(head.uri.query().unwrap_or_default())?;
    operation.parameters.check_headers(&head.headers)
}
