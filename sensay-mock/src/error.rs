//! What can go wrong around a server; what is wrong with a request is in the answer to it.

use std::net::SocketAddr;
use std::{fmt, io};

use sensay_build_tools::Findings;

/// Why a server does not start, or does not take a reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document cannot be served. Every finding names its place.
    Document(Findings),
    /// The address cannot be listened on.
    Address {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the operating system says.
        source: io::Error,
    },
    /// There is no Tokio runtime that the server could run on.
    NoRuntime,
    /// A reply is for an operation that the document does not have.
    UnknownOperation {
        /// The operation that was named.
        name: String,
        /// The operations that there are.
        known: Vec<String>,
    },
    /// A reply is not one that can be sent.
    Reply(String),
    /// The requests were not the expected ones.
    Unexpected(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(findings) => write!(f, "{findings}"),
            Self::Address { address, .. } => write!(f, "cannot listen on {address}"),
            Self::NoRuntime => f.write_str("a mock server is started inside a Tokio runtime"),
            Self::UnknownOperation { name, known } => {
                write!(f, "no operation is called `{name}`; there are {}", known.join(", "))
            }
            Self::Reply(message) | Self::Unexpected(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Address { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<Findings> for Error {
    fn from(findings: Findings) -> Self {
        Self::Document(findings)
    }
}
