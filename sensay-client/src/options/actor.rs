use http::HeaderValue;

/// The user that a request acts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Actor {
    Nobody,
    User { id: String, kind: Option<String> },
}

impl Actor {
    /// Returns the headers that name the user: id and type. The message of an error continues a sentence about the id.
    pub(crate) fn headers(&self) -> Result<[Option<HeaderValue>; 2], &'static str> {
        let Self::User { id, kind } = self else { return Ok([None, None]) };
        // White space at the ends of a header gets lost in transit, so that another user would act, or nobody.
        if id.is_empty() || id.trim() != id {
            return Err("is empty, or begins or ends with white space, which a header cannot hold");
        }
        let id = HeaderValue::from_bytes(id.as_bytes()).map_err(|_| "has control characters in it")?;
        let kind = kind.as_deref().map(HeaderValue::from_str).transpose();
        Ok([Some(id), kind.map_err(|_| "has a type with characters that a header cannot hold")?])
    }
}
