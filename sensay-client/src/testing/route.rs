use crate::{Client, Operation};

/// What the sending of a file to a signed address is called.
pub(super) const PUT_SIGNED: &str = "put_signed";

/// The operation that a request is one of, by its method and its path, behind which the base address may have a path of
/// its own.
pub(super) fn operation_of<T>(request: &http::Request<T>) -> Option<&'static str> {
    let path: Vec<&str> = request.uri().path().split('/').collect();
    let fits = |operation: &&&Operation| {
        operation.method() == request.method() && literals(operation, &path).is_some()
    };
    let candidates = Client::operations().iter().filter(fits);
    // Of `/v1/users/me` and `/v1/users/{userID}` the one that says more.
    let operation =
        candidates.max_by_key(|operation| literals(operation, &path)).map(|operation| operation.id());
    operation.or_else(|| (request.method() == http::Method::PUT).then_some(PUT_SIGNED))
}

/// How many segments of an operation's path are in a path as they are, if the others fit.
fn literals(operation: &Operation, path: &[&str]) -> Option<usize> {
    let template: Vec<&str> = operation.path().trim_start_matches('/').split('/').collect();
    let path = path.get(path.len().checked_sub(template.len())?..)?;
    let pairs = || template.iter().zip(path);
    let fits = |(template, segment): (&&str, &&str)| {
        template == segment || (template.starts_with('{') && !segment.is_empty())
    };
    pairs().all(fits).then(|| pairs().filter(|(template, segment)| template == segment).count())
}

#[cfg(test)]
mod tests {
    use super::operation_of;

    #[test]
    fn an_operation_is_known_by_its_method_and_path() {
        let of = |method: &str, uri: &str| {
            operation_of(&http::Request::builder().method(method).uri(uri).body(()).unwrap())
        };
        assert_eq!(of("GET", "https://api.sensay.io/v1/users/me"), Some("get_current_user"));
        assert_eq!(of("GET", "https://api.sensay.io/v1/users/jane"), Some("get_user"));
        assert_eq!(of("GET", "https://proxy.example/sensay/v1/users/me?a=b"), Some("get_current_user"));
        assert_eq!(of("PUT", "https://api.sensay.io/v1/users/me"), Some("update_current_user"));
        assert_eq!(of("PUT", "https://storage.example/object/a.pdf?token=t"), Some("put_signed"));
        assert_eq!(of("GET", "https://api.sensay.io/v1/users/"), None);
        assert_eq!(of("GET", "https://api.sensay.io/"), None);
        assert_eq!(of("PATCH", "https://api.sensay.io/v1/users/me"), None);
    }
}
