//! Cross-origin requests (CORS): access for web pages of other origins.

use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderValue, ORIGIN,
};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode};

use crate::response::Response;
use crate::{control, state};

/// Reports whether a request is a browser's preflight request.
pub(crate) fn is_preflight(head: &Parts) -> bool {
    head.method == Method::OPTIONS
        && is_open(head)
        && head.headers.contains_key(ORIGIN)
        && head.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

/// Returns the response to a preflight request.
pub(crate) fn preflight(head: &Parts) -> Response {
    let mut response = Response { status: StatusCode::NO_CONTENT, ..Response::default() };
    let requested = head.headers.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    let methods = HeaderValue::from_static("GET, PUT, POST, DELETE, PATCH");
    response.headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    response.headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    response.headers.extend(requested.map(|names| (ACCESS_CONTROL_ALLOW_HEADERS, names)));
    response
}

/// Adds the headers that let a page of any origin read a response.
pub(crate) fn allow(head: &Parts, headers: &mut HeaderMap) {
    if is_open(head) && head.headers.contains_key(ORIGIN) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    }
}

/// Reports whether web pages may request a path: the API's, but not those that control the mock.
fn is_open(head: &Parts) -> bool {
    let path = head.uri.path();
    !path.starts_with(control::PATH) || path.starts_with(state::STORAGE_PATH)
}
