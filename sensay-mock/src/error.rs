//! Errors of the library. A rejected request is not one: its error response says what is wrong.

use std::net::SocketAddr;
use std::{fmt, io};

use sensay_build_tools::Findings;

/// An error of a [`MockServer`](crate::MockServer): it cannot start, rejects a reply or a pattern, or its expectations
/// do not hold.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document or the data is invalid. Every finding names the file, line and column.
    Document(Findings),
    /// The server cannot listen on the address.
    Address {
        /// The requested address.
        address: SocketAddr,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The server was started outside a Tokio runtime.
    NoRuntime,
    /// The document has no operation of this name.
    UnknownOperation {
        /// The requested operation.
        name: String,
        /// The names of all operations.
        known: Vec<String>,
    },
    /// A reply cannot be sent, such as one with an invalid status or header.
    Reply(String),
    /// An expectation does not hold.
    Unexpected(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(findings) => write!(f, "{findings}"),
            Self::Address { address, .. } => write!(f, "cannot listen on {address}"),
            Self::NoRuntime => f.write_str(
                "cannot start the mock server: no Tokio runtime is running; start it in a #[tokio::test], for example",
            ),
            Self::UnknownOperation { name, known } => {
                write!(f, "the document has no operation `{name}`; it has {}", known.join(", "))
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
