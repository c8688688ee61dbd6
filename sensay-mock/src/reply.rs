//! Scripted responses.

use std::time::Duration;

use hyper::body::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::outgoing::Step;

/// A scripted response, which a server sends instead of the documented one.
///
/// Unless a method sets a body, the body is the document's example for the status. For a status that the document does
/// not have, it is the API's error body from 400 on, and empty below.
///
/// The `Reply` of the client's fake transport has the same methods with the same meanings, except for methods that only
/// a server or only a transport can support.
///
/// The methods that add to the body take effect in the order of their calls:
/// `.chunk("a").pause(second).chunk("b").then_breaks()` sends a chunk, waits a second, sends another chunk, and closes
/// the connection before the response is complete.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until it is given to a server"]
pub struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    /// The steps that follow the content.
    pub(crate) steps: Vec<Step>,
    pub(crate) drip: Option<(usize, Duration)>,
    pub(crate) declared_length: Option<u64>,
    pub(crate) delay: Duration,
    pub(crate) unvalidated: bool,
}

/// The body of a reply.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Documented,
    Example(String),
    Json(Value),
    Bytes(Bytes),
    /// No HTTP response, only steps.
    Raw,
}

impl Reply {
    /// Creates a response with a status from 200 to 599.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Documented,
            steps: Vec::new(),
            drip: None,
            declared_length: None,
            delay: Duration::ZERO,
            unvalidated: false,
        }
    }

    /// Creates a reply that sends nothing and keeps the connection open.
    pub fn hangs() -> Self {
        Self::raw(vec![Step::Hang])
    }

    /// Creates a reply that closes the connection without a response.
    pub fn closed() -> Self {
        Self::raw(vec![Step::Break])
    }

    /// Creates a reply that resets the connection.
    pub fn reset() -> Self {
        Self::raw(vec![Step::Reset])
    }

    /// Creates a reply that sends bytes instead of an HTTP response, and closes the connection.
    pub fn garbage(bytes: impl Into<Vec<u8>>) -> Self {
        Self::raw(vec![Step::Chunk(bytes.into().into()), Step::Break])
    }

    fn raw(steps: Vec<Step>) -> Self {
        Self { content: Content::Raw, steps, ..Self::status(200) }
    }

    /// Adds a header. It replaces a header of the same name that the server sets.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body, replacing all of the previous body. The response has a `Content-Type` only if
    /// [`header`](Self::header) sets one.
    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        self.content(Content::Bytes(body.into().into()))
    }

    /// Sets a JSON body, replacing all of the previous body. It is not validated against the document. The response has
    /// the `Content-Type` of JSON unless [`header`](Self::header) sets one. A value that cannot be serialized becomes
    /// null.
    pub fn json(self, body: impl Serialize) -> Self {
        self.content(Content::Json(serde_json::to_value(body).unwrap_or_default()))
    }

    /// Sets the body to the example of this name, from the document's response for the status.
    pub fn example(self, name: impl Into<String>) -> Self {
        self.content(Content::Example(name.into()))
    }

    /// Sets the content and removes all steps, except for a reply without an HTTP response.
    fn content(mut self, content: Content) -> Self {
        if !matches!(self.content, Content::Raw) {
            self.content = content;
            self.steps.clear();
        }
        self
    }

    /// Adds a chunk to the body, which is sent separately.
    pub fn chunk(mut self, chunk: impl Into<Vec<u8>>) -> Self {
        if matches!(self.content, Content::Documented) {
            self.content = Content::Bytes(Bytes::new());
        }
        self.steps.push(Step::Chunk(chunk.into().into()));
        self
    }

    /// Adds chunks to the body, each of which is sent separately.
    pub fn chunks<I>(self, chunks: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Vec<u8>>,
    {
        chunks.into_iter().fold(self, Self::chunk)
    }

    /// Adds a delay before the next chunk, or before the end of the body.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.steps.push(Step::Pause(pause));
        self
    }

    /// Closes the connection at this point, before the response is complete.
    pub fn then_breaks(mut self) -> Self {
        self.steps.push(Step::Break);
        self
    }

    /// Sends nothing more from this point on, and keeps the connection open.
    pub fn then_hangs(mut self) -> Self {
        self.steps.push(Step::Hang);
        self
    }

    /// Sends the body in chunks of `bytes` bytes, with `pause` between two chunks.
    pub fn drip(mut self, bytes: usize, pause: Duration) -> Self {
        self.drip = Some((bytes.max(1), pause));
        self
    }

    /// Sets the header `Content-Length` to `length`, which may differ from the length of the body. If the body is
    /// shorter, the client sees a truncated response.
    pub fn content_length(mut self, length: u64) -> Self {
        self.declared_length = Some(length);
        self
    }

    /// Sets how long the server waits before it sends the response.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Skips validation: the reply is also sent for requests that are not valid for the document.
    pub fn unvalidated(mut self) -> Self {
        self.unvalidated = true;
        self
    }
}
