use http::HeaderValue;

/// The user that a request acts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Actor {
    Nobody,
    User { id: String, kind: Option<String> },
}

impl Actor {
    /// Checks that headers can hold the user. Where the user comes from stands before the message.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let Self::User { id, kind } = self else { return Ok(()) };
        // White space at the ends of a header gets lost in transit, so that another user would act, or nobody.
        if id.is_empty() || id.trim() != id {
            return Err("is empty, or begins or ends with white space, which a header cannot hold");
        }
        if HeaderValue::from_bytes(id.as_bytes()).is_err() {
            return Err("has control characters in it");
        }
        match kind {
            Some(kind) if HeaderValue::from_str(kind).is_err() => {
                Err("has a type with characters that a header cannot hold")
            }
            _ => Ok(()),
        }
    }
}
