use std::fmt;

use http::HeaderName;

use super::{Actor, Options};

/// Shows what is set, but of headers, query parameters and body properties only the names, since values may be secret.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { headers, query, body_fields, timeout, attempt_timeout, idle_timeout, retry, .. } = self;
        let mut out = f.debug_struct("Options");
        let mut names = |field, names: Vec<&str>| {
            if !names.is_empty() {
                out.field(field, &names);
            }
        };
        names("headers", headers.keys().map(HeaderName::as_str).collect());
        names("query", query.iter().map(|(name, _)| name.as_str()).collect());
        names("body_fields", body_fields.keys().map(String::as_str).collect());
        let mut set = |field, value: Option<&dyn fmt::Debug>| {
            if let Some(value) = value {
                out.field(field, value);
            }
        };
        set("timeout", timeout.as_ref().map(|value| value as _));
        set("attempt_timeout", attempt_timeout.as_ref().map(|value| value as _));
        set("idle_timeout", idle_timeout.as_ref().map(|value| value as _));
        set("retry", retry.as_ref().map(|value| value as _));
        set("max_retries", self.max_retries.as_ref().map(|value| value as _));
        set("idempotency_key", self.idempotency_key.as_ref().map(|_| &"…" as _));
        // The id may be an email address or, by mistake, the secret.
        let actor = self.actor.as_ref().map(|actor| match actor {
            Actor::Nobody => "the organization".to_owned(),
            Actor::User { kind: None, .. } => "a user".to_owned(),
            Actor::User { kind: Some(kind), .. } => format!("a {kind} user"),
        });
        set("acting_as", actor.as_ref().map(|value| value as _));
        set("compress", self.compress.as_ref().map(|value| value as _));
        set("unchecked", self.unchecked.as_ref().map(|value| value as _));
        out.finish()
    }
}
