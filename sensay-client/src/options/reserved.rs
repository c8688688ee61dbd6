//! The headers that a caller cannot set.

use crate::generated::table::SCHEMES;
use crate::operation::Role;

/// The headers that belong to the connection, or follow from the body.
const OF_THE_CONNECTION: [&str; 12] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns why a header cannot be set and how it is set instead, to follow "cannot be set"; `None` if it can be set.
pub(super) fn why(name: &str) -> Option<String> {
    if OF_THE_CONNECTION.iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return Some(", because it belongs to the connection: remove it".to_owned());
    }
    let scheme = SCHEMES.iter().find(|scheme| scheme.header.as_str().eq_ignore_ascii_case(name))?;
    Some(match scheme.role {
        Role::Credential => format!(
            " with `header`: the client sends the credential `{}` in it: set that when the client is built",
            scheme.name
        ),
        Role::User | Role::UserType => {
            " with `header`: it names the user to act as: set the user with `as_user` or `as_linked_user`"
                .to_owned()
        }
    })
}
