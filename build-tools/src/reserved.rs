//! Names that are taken in a client: those of every client, and those of hand-written methods for one API.

use serde_json::Value;

/// Reports whether the `Client` of a document already has a method of this name.
pub(crate) fn is_client_method(root: &Value, name: &str) -> bool {
    RESERVED_OPERATION_IDS.contains(&name) || is_by_hand(root, name)
}

/// Reports whether the calls of a document already have a method of this name.
pub(crate) fn is_call_method(root: &Value, name: &str) -> bool {
    RESERVED_SETTERS.contains(&name) || is_by_hand(root, name)
}

/// Reports whether `x-client-methods` of a document lists a name, as that of a method written by hand for its API.
fn is_by_hand(root: &Value, name: &str) -> bool {
    root["x-client-methods"].as_array().into_iter().flatten().any(|method| method == name)
}

/// Methods of `Client` that are not operations, and methods that every type has.
pub(crate) const RESERVED_OPERATION_IDS: &[&str] = &[
    "as_ref",
    "base_url",
    "borrow",
    "builder",
    "call",
    "clone",
    "clone_from",
    "default",
    "drop",
    "eq",
    "fmt",
    "from",
    "from_parts",
    "into",
    "new",
    "operation",
    "operations",
    "options",
    "request",
    "send",
    "sender",
    "shared",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "with",
    "with_options",
];

/// Methods of every call that do not set a parameter or a property.
pub(crate) const RESERVED_SETTERS: &[&str] = &[
    "as_ref",
    "attempt_timeout",
    "body",
    "body_field",
    "borrow",
    "client",
    "clone",
    "clone_from",
    "collect_up_to",
    "compress",
    "core",
    "core_mut",
    "default",
    "drop",
    "effective",
    "eq",
    "fmt",
    "from",
    "header",
    "headers",
    "idempotency_key",
    "idle_timeout",
    "into",
    "into_future",
    "items",
    "max_retries",
    "new",
    "open_stream",
    "operation",
    "options",
    "own_options",
    "page_stream",
    "pages",
    "prepare",
    "query",
    "request",
    "resume",
    "retries",
    "retry",
    "run",
    "send",
    "send_page",
    "send_with_response",
    "set",
    "stream",
    "timeout",
    "to_owned",
    "to_request",
    "try_from",
    "try_into",
    "type_id",
    "unchecked",
    "with_options",
];

/// Functions beside the setters on types that callers create.
pub(crate) const RESERVED_FUNCTIONS: &[&str] = &["default", "new"];

/// Variants that every enum has, and associated types in the code of enums.
pub(crate) const RESERVED_VARIANTS: &[&str] = &["Err", "Error", "Unknown"];

/// Types, traits and variants that generated code uses without a path.
pub(crate) const RESERVED_SCHEMA_NAMES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Fn",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "HashMap",
    "Into",
    "IntoIterator",
    "Iterator",
    "Map",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Request",
    "Response",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "Stream",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "UnknownVariant",
    "UnknownValue",
    "Value",
    "Vec",
];

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use quote::ToTokens;

    use super::{is_call_method, is_client_method};

    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("generated") {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// Returns the hand-written methods of the client, each with its type. Private methods count: they take a name as
    /// well.
    fn by_hand() -> Vec<(String, String)> {
        let mut paths = Vec::new();
        files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../sensay-client/src")), &mut paths);
        paths.retain(|path| !path.to_string_lossy().contains("generated"));
        let items = paths
            .iter()
            .flat_map(|path| syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap().items);
        let mut found = Vec::new();
        for item in items {
            let syn::Item::Impl(syn::ItemImpl { trait_: None, self_ty, items, .. }) = item else { continue };
            let syn::Type::Path(of) = *self_ty else { continue };
            let of = of.path.segments.last().unwrap();
            // A call of an undocumented endpoint has no operation.
            if of.to_token_stream().to_string().contains("Undocumented") {
                continue;
            }
            let of = of.ident.to_string();
            for item in items {
                if let syn::ImplItem::Fn(method) = item {
                    found.push((of.clone(), method.sig.ident.to_string()));
                }
            }
        }
        found
    }

    #[test]
    fn hand_written_methods_of_the_client_are_reserved() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml");
        let text = std::fs::read_to_string(path).unwrap();
        let kept = crate::parse(path, &text).unwrap().value().clone();
        let methods = by_hand();
        let of = |name: &'static str| {
            let of = methods.iter().filter(move |(of, _)| of == name);
            of.map(|(_, method)| method.as_str())
        };
        assert!(of("Client").count() > 5 && of("Call").count() > 5);
        let client: Vec<&str> = of("Client").filter(|name| !is_client_method(&kept, name)).collect();
        let call: Vec<&str> = of("Call").filter(|name| !is_call_method(&kept, name)).collect();
        assert_eq!((client, call), (vec![], vec![]));
        let unknown = kept["x-client-methods"]
            .as_array()
            .unwrap()
            .iter()
            .find(|name| !methods.iter().any(|(_, method)| *name == method.as_str()));
        assert_eq!(unknown, None, "`x-client-methods` names a method that does not exist");
    }
}
