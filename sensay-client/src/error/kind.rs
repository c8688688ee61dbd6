/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built: a setting is missing or wrong.
    Configuration,
    /// The request was not sent, because something in it is missing or against the document.
    InvalidRequest,
    /// No connection came about. The server has seen nothing of the request.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection broke, or what came was not HTTP.
    Transport,
    /// The server answered with a status that is no success.
    Status,
    /// The server answered with a success that could not be read.
    Decode,
    /// The response is larger than the client accepts.
    TooLarge,
    /// A streamed answer ended with an error, or before its end.
    Stream,
    /// A file to upload could not be read, or is not as long as was said.
    File,
    /// The server took the request and then could not do what it asks for: an entry of a knowledge base was refused,
    /// or cannot be processed, or the body of a success says that it is none (`success` is false, with an `error`).
    Processing,
    /// The provider of a credential failed, or gave one that cannot be sent. Nothing was sent.
    Credential,
}

impl ErrorKind {
    /// The name in logs.
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
