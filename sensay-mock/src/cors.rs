//! Cross-origin requests: whether the page of another server may ask this one.

use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderValue, ORIGIN,
};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode};

use crate::answer::Answer;
use crate::{control, state};

/// Whether a browser asks what it may ask.
pub(crate) fn is_preflight(head: &Parts) -> bool {
    head.method == Method::OPTIONS
        && is_open(head)
        && head.headers.contains_key(ORIGIN)
        && head.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

pub(crate) fn preflight(head: &Parts) -> Answer {
    let mut answer = Answer { status: StatusCode::NO_CONTENT, ..Answer::default() };
    let wanted = head.headers.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    let methods = HeaderValue::from_static("GET, PUT, POST, DELETE, PATCH");
    answer.headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    answer.headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    answer.headers.extend(wanted.map(|wanted| (ACCESS_CONTROL_ALLOW_HEADERS, wanted)));
    answer
}

/// Lets any page see an answer.
pub(crate) fn allow(head: &Parts, headers: &mut HeaderMap) {
    if is_open(head) && head.headers.contains_key(ORIGIN) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    }
}

/// A page may ask what the API answers, and not what controls the mock.
fn is_open(head: &Parts) -> bool {
    let path = head.uri.path();
    !path.starts_with(control::PATH) || path.starts_with(state::STORAGE_PATH)
}
