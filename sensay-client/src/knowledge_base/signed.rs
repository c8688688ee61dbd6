//! Signed addresses: which are followed, and what the storages behind them say.

use url::Url;

use crate::address::{is_internal, is_on_this_machine};
use crate::error::Error;
use crate::secret::Secret;

/// A signed address that a file can be sent to. What it is stays out of the messages.
pub(super) fn address(operation: &'static str, signed: &Secret, base_url: &Url) -> Result<Url, Error> {
    let refuse = |what| Error::invalid_request(operation, format!("not sent: the signed address {what}"));
    let url = Url::parse(signed.expose()).map_err(|_| refuse("is not a URL"))?;
    match url.scheme() {
        // A server out there has no business with what is in here.
        _ if is_internal(&url) && !is_internal(base_url) => {
            Err(refuse("leads into the network that this program runs in, and the API is outside of it"))
        }
        "https" => Ok(url),
        "http" if is_on_this_machine(&url) => Ok(url),
        // The caller has allowed plain http to this host.
        "http" if base_url.scheme() == "http" && base_url.host() == url.host() => Ok(url),
        _ => Err(refuse("must be https")),
    }
}

/// Adds what to do to the refusal of an address that is no longer good.
pub(super) fn explained(error: Error) -> Error {
    let expired =
        ["expired", "signature"].iter().any(|word| error.message().to_ascii_lowercase().contains(word));
    if error.status().is_some_and(|status| status.is_client_error()) && expired {
        return error
            .noting(Some("the signed address is no longer good: only a new upload helps".to_owned()));
    }
    error
}

/// Whether the storage says that the file is there: by 409, or as Supabase does, by 400 with 409 in its body.
pub(super) fn says_it_exists(error: &Error) -> bool {
    let said = || -> Option<bool> {
        let body: serde_json::Value = serde_json::from_slice(error.body()).ok()?;
        let status = body.get("statusCode")?;
        Some(*status == "409" || *status == 409)
    };
    error.is_conflict() || (error.is_bad_request() && said() == Some(true))
}
