use http::HeaderMap;

/// Returns the server's id of the request. No header is documented for it; the hosting platform of the API sends these
/// two.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-vercel-id"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
