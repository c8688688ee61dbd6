//! From the parts of a request to the request.

use bytes::Bytes;

use super::authenticate::authenticate;
use super::{Outgoing, Sender};
use crate::error::Error;
use crate::options::Options;
use crate::request::Parts;

const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Assembles the request from its parts, the headers of the client and of the options, and the credentials.
pub(crate) fn assemble(sender: &Sender, parts: Parts<'_>, options: &Options) -> Result<Outgoing, Error> {
    let Parts { operation, method, target, headers: declared, body, mut wrong, .. } = parts;
    let mut headers = sender.headers.clone();
    for given in [&declared, &options.headers] {
        for name in given.keys() {
            headers.remove(name);
        }
        // A header may occur more than once.
        for (name, value) in given {
            headers.append(name, value.clone());
        }
    }
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, key.clone());
    }
    let to_ask = authenticate(&sender.credentials, operation, options, &mut headers).unwrap_or_else(|what| {
        wrong.add(what);
        Vec::new()
    });
    if let Some(credential) = sender.credentials.iter().find(|credential| credential.is_in(target.as_bytes()))
    {
        let name = credential.scheme.name;
        wrong.add(format!(
            "the credential `{name}` is also a part of the path or the query: set the id that belongs there"
        ));
    }
    let mut body = Bytes::from(body.unwrap_or_default());
    if operation.compressible && options.compress == Some(true) {
        compress(&mut headers, &mut body);
    }
    let base_url = sender.base_url.as_str().trim_end_matches('/');
    let mut address = String::with_capacity(base_url.len() + target.len());
    address.push_str(base_url);
    address.push_str(&target);
    let uri = http::Uri::try_from(address).unwrap_or_else(|error| {
        wrong.add(format!("the address is not a valid URI: {error}"));
        http::Uri::default()
    });
    if let Some(messages) = wrong.into_messages() {
        return Err(Error::invalid_request(operation.id, format!("not sent: {}", messages.join("; "))));
    }
    let mut request = http::Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    Ok(Outgoing { operation, request, to_ask })
}

#[cfg(not(feature = "gzip"))]
fn compress(_: &mut http::HeaderMap, _: &mut Bytes) {}

/// Compresses the body if that makes it smaller.
#[cfg(feature = "gzip")]
fn compress(headers: &mut http::HeaderMap, body: &mut Bytes) {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    // Writing to memory does not fail; if it did, the body would be sent uncompressed.
    if let Ok(small) = encoder.write_all(body).and_then(|()| encoder.finish())
        && small.len() < body.len()
    {
        *body = small.into();
        headers.insert(http::header::CONTENT_ENCODING, http::HeaderValue::from_static("gzip"));
    }
}
