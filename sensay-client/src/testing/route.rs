use crate::{Client, Operation};

/// The name of sending a file to a signed address, which is not an operation of the API.
pub(super) const PUT_SIGNED: &str = "put_signed";

/// Returns the operation of a request, by its method and the end of its path. The base URL may add a beginning.
pub(super) fn operation_of<T>(request: &http::Request<T>) -> Option<&'static str> {
    let path: Vec<&str> = request.uri().path().split('/').collect();
    let fits = |operation: &&&Operation| {
        operation.method() == request.method() && literals(operation, &path).is_some()
    };
    let candidates = Client::operations().iter().filter(fits);
    // `/v1/users/me` takes precedence over `/v1/users/{userID}`.
    let operation =
        candidates.max_by_key(|operation| literals(operation, &path)).map(|operation| operation.id());
    operation.or_else(|| (request.method() == http::Method::PUT).then_some(PUT_SIGNED))
}

/// Returns how many segments without parameters an operation's path has, if it matches the path.
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
    fn method_and_path_determine_the_operation() {
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
