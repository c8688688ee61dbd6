//! Authentication: the one place where a credential is put on a request.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::credential::{Credential, IS_THE_USER};
use crate::generated::table::SCHEMES;
use crate::operation::{self, Operation, Role};
use crate::options::{Actor, Options};

/// Sets the headers of the first alternative of the operation's security that the client can satisfy, and those of the
/// user to act as. Returns the credentials that come from providers.
pub(super) fn authenticate(
    credentials: &[Credential],
    operation: &Operation,
    options: &Options,
    headers: &mut HeaderMap,
) -> Result<Vec<Credential>, String> {
    // A header parameter must not send a credential to an operation that takes none.
    for scheme in SCHEMES.iter().filter(|scheme| scheme.role == Role::Credential) {
        headers.remove(&scheme.header);
    }
    if let Some((credential, name)) = credentials.iter().find_map(|credential| {
        let (name, _) = headers.iter().find(|(_, value)| credential.is_in(value.as_bytes()))?;
        Some((credential, name))
    }) {
        return Err(format!(
            "the header `{name}` has the credential `{}` in it: remove it, since the client sends the credential itself",
            credential.scheme.name
        ));
    }
    if operation.security.is_empty() {
        return Ok(Vec::new());
    }
    if let Some(value) = headers.get_mut(AUTHORIZATION) {
        value.set_sensitive(true);
    }
    act(options.actor.as_ref(), credentials, headers)?;
    let missing = |name: &&str| {
        let scheme = operation::scheme(name)?;
        let found = match scheme.role {
            Role::Credential => credentials.iter().any(|credential| credential.scheme.name == *name),
            Role::User => headers.contains_key(&scheme.header),
            // Optional, since ids of the API itself need no type.
            Role::UserType => true,
        };
        (!found).then_some(scheme)
    };
    let way = operation.security.iter().find(|way| way.iter().find_map(missing).is_none());
    let Some(way) = way else {
        let lacks: Vec<_> =
            operation.security.iter().filter_map(|way| way.iter().find_map(missing)).collect();
        let what = match lacks.iter().find(|scheme| scheme.role == Role::Credential).or(lacks.first()) {
            Some(scheme) if scheme.role == Role::Credential => {
                format!(
                    "the operation needs the credential `{}`, which the client does not have",
                    scheme.name
                )
            }
            _ => "the operation needs a user to act as: set one with `as_user`".to_owned(),
        };
        return Err(what);
    };
    let mut to_ask = Vec::new();
    for credential in credentials.iter().filter(|credential| way.contains(&credential.scheme.name)) {
        credential.put(headers, &mut to_ask);
    }
    Ok(to_ask)
}

/// Names the user to act as.
fn act(actor: Option<&Actor>, credentials: &[Credential], headers: &mut HeaderMap) -> Result<(), String> {
    let header = |role| SCHEMES.iter().find(|scheme| scheme.role == role).map(|scheme| &scheme.header);
    let (Some(user), kind) = (header(Role::User), header(Role::UserType)) else { return Ok(()) };
    let Some(actor) = actor else {
        for name in [Some(user), kind].into_iter().flatten() {
            if let Some(value) = headers.get_mut(name) {
                value.set_sensitive(true);
            }
        }
        return Ok(());
    };
    if let Actor::User { id, .. } = actor
        && let Some(credential) = credentials.iter().find(|credential| credential.is(id))
    {
        return Err(format!("the credential `{}` {IS_THE_USER}", credential.scheme.name));
    }
    let values = actor.headers().map_err(|what| format!("the id of the user to act as {what}"))?;
    for (name, value) in [Some(user), kind].into_iter().zip(values) {
        match (name, value) {
            (Some(name), Some(value)) => drop(headers.insert(name, value)),
            (Some(name), None) => drop(headers.remove(name)),
            (None, _) => {}
        }
    }
    Ok(())
}
