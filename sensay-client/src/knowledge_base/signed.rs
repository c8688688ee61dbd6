//! Signed addresses: which are allowed, and the error responses of the storages behind them.

use url::Url;

use crate::address::{is_internal, is_on_this_machine};
use crate::error::Error;
use crate::secret::Secret;

/// Parses a signed address and checks that a file may be sent to it. The errors do not show the address.
pub(super) fn address(operation: &'static str, signed_url: &Secret, base_url: &Url) -> Result<Url, Error> {
    let invalid = |why| Error::invalid_request(operation, format!("not sent: the signed address {why}"));
    let url = Url::parse(signed_url.expose()).map_err(|_| invalid("is not a URL"))?;
    // It would be sent as a header of its own.
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("must not contain a user name or password"));
    }
    match url.scheme() {
        // A server on the internet must not reach hosts of this network through the client.
        _ if is_internal(&url) && !is_internal(base_url) => {
            Err(invalid("is in the network of this program, and the API is not"))
        }
        "https" => Ok(url),
        "http" if is_on_this_machine(&url) => Ok(url),
        // The caller has allowed http to this host.
        "http" if base_url.scheme() == "http" && base_url.host() == url.host() => Ok(url),
        _ => Err(invalid("must use https")),
    }
}

/// Adds what to do to an error that says that the address has expired.
pub(super) fn with_advice(error: Error) -> Error {
    // Storages name the signature, or the token and its claim `exp`.
    let words = ["expired", "signature", "jwt", "\"exp\" claim"];
    let message = error.message().to_ascii_lowercase();
    let expired = words.iter().any(|word| message.contains(word));
    if error.status().is_some_and(|status| status.is_client_error()) && expired {
        return error.with_note(Some("the signed address is no longer valid: begin a new upload".to_owned()));
    }
    error
}

/// Reports whether the storage already has the file: it responds with 409 or, as Supabase does, with 400 and 409 in the
/// body.
pub(super) fn reports_existing(error: &Error) -> bool {
    let conflict_in_body = || -> Option<bool> {
        let body: serde_json::Value = serde_json::from_slice(error.body()).ok()?;
        let status = body.get("statusCode")?;
        Some(*status == "409" || *status == 409)
    };
    error.is_conflict() || (error.is_bad_request() && conflict_in_body() == Some(true))
}
