//! Names that are taken in the client: in that of any document, and by what is written by hand for one.

use serde_json::Value;

/// Reports whether the client of a document has a method of that name already.
pub(crate) fn is_client_method(root: &Value, name: &str) -> bool {
    RESERVED_OPERATION_IDS.contains(&name) || is_by_hand(root, name)
}

/// Reports whether every call of a document has a method of that name already.
pub(crate) fn is_call_method(root: &Value, name: &str) -> bool {
    RESERVED_SETTERS.contains(&name) || is_by_hand(root, name)
}

/// Reports whether `x-client-methods` of a document has a name: a method that is written by hand for its API.
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
    "options",
    "page_stream",
    "pages",
    "query",
    "request",
    "resume",
    "retries",
    "retry",
    "send",
    "send_page",
    "send_with_response",
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

/// Functions that a type which callers make has beside its setters.
pub(crate) const RESERVED_FUNCTIONS: &[&str] = &["default", "new"];

/// Variants that an enum has already, or whose name is that of an associated type in the code of enums.
pub(crate) const RESERVED_VARIANTS: &[&str] = &["Err", "Error", "Unknown"];

/// Types, traits and variants that generated code names without a path.
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
    "UnknownMember",
    "UnknownValue",
    "Value",
    "Vec",
];
