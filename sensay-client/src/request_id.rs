use http::HeaderMap;

/// Returns the id of a request. No header is documented; these two are sent by the server's platform.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-vercel-id"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
