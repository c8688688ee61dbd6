/// The kind of failure that an [`Error`](crate::Error) reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built, because a setting is missing or wrong.
    Configuration,
    /// Nothing was sent, because the call lacks something required or breaks a limit of the document.
    InvalidRequest,
    /// No connection could be opened. The server has not seen the request.
    Connect,
    /// A timeout expired.
    Timeout,
    /// The connection broke, or the response was not HTTP.
    Transport,
    /// The server sent an error response.
    Status,
    /// The server sent a success that could not be decoded.
    Decode,
    /// The response is larger than the client accepts.
    TooLarge,
    /// A stream ended with an error, or too early.
    Stream,
    /// A file to upload could not be read, or its length differs from the announced one.
    File,
    /// The server accepted the request and then failed to carry it out: it rejected a knowledge base entry or could not
    /// process it, the body of a success reports a failure (`success` is false, with a text in `error`), or the model
    /// refused to answer.
    Processing,
    /// The provider of a credential failed, or returned a credential that no header can hold. Nothing was sent.
    Credential,
}

impl ErrorKind {
    /// Returns the name for logs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::TooLarge => "too_large",
            Self::Stream => "stream",
            Self::File => "file",
            Self::Processing => "processing",
            Self::Credential => "credential",
        }
    }
}
