//! Responses that a test scripts.

use std::time::Duration;

use hyper::body::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::outgoing::Step;

/// A response that takes the place of the documented one.
///
/// Without a body of its own it has the document's example for its status. A status that the document does not
/// have gets the API's error body from 400 on, and none below.
///
/// The `Reply` of the client's fake transport has the same methods with the same meanings, except where only a server or
/// only a transport can do something.
///
/// What is done to the body happens in the order of the calls: `.chunk("a").pause(second).chunk("b").then_breaks()` sends
/// a piece, another one a second later, and then closes the connection before the response is complete.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until a server has it"]
pub struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    /// What happens after the content.
    pub(crate) steps: Vec<Step>,
    pub(crate) drip: Option<(usize, Duration)>,
    pub(crate) declared_length: Option<u64>,
    pub(crate) delay: Duration,
    pub(crate) unvalidated: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Documented,
    Example(String),
    Json(Value),
    Bytes(Bytes),
    /// No HTTP at all, only steps.
    Raw,
}

impl Reply {
    /// Creates a response with this status, from 200 to 599.
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

    /// Sends nothing, ever, and keeps the connection open.
    pub fn hangs() -> Self {
        Self::raw(vec![Step::Hang])
    }

    /// Closes the connection without a response.
    pub fn closed() -> Self {
        Self::raw(vec![Step::Break])
    }

    /// Resets the connection.
    pub fn reset() -> Self {
        Self::raw(vec![Step::Reset])
    }

    /// Sends bytes in the place of an HTTP response, and closes the connection.
    pub fn garbage(bytes: impl Into<Vec<u8>>) -> Self {
        Self::raw(vec![Step::Chunk(bytes.into().into()), Step::Break])
    }

    fn raw(steps: Vec<Step>) -> Self {
        Self { content: Content::Raw, steps, ..Self::status(200) }
    }

    /// Adds a header. It takes the place of one that the server would set.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body, in the place of all that it has so far. The response has a `Content-Type` only if
    /// [`header`](Self::header) sets one.
    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        self.content(Content::Bytes(body.into().into()))
    }

    /// Sets a JSON body, whether or not it fits the document, in the place of all that the body has so far. The response
    /// has the `Content-Type` of JSON unless [`header`](Self::header) sets one. What cannot be JSON is null.
    pub fn json(self, body: impl Serialize) -> Self {
        self.content(Content::Json(serde_json::to_value(body).unwrap_or_default()))
    }

    /// Sets the body to the example of this name from the response that the document has for the status.
    pub fn example(self, name: impl Into<String>) -> Self {
        self.content(Content::Example(name.into()))
    }

    /// A reply that is no HTTP stays what it is.
    fn content(mut self, content: Content) -> Self {
        if !matches!(self.content, Content::Raw) {
            self.content = content;
            self.steps.clear();
        }
        self
    }

    /// Adds a piece to the body, which is sent by itself.
    pub fn chunk(mut self, chunk: impl Into<Vec<u8>>) -> Self {
        if matches!(self.content, Content::Documented) {
            self.content = Content::Bytes(Bytes::new());
        }
        self.steps.push(Step::Chunk(chunk.into().into()));
        self
    }

    /// Adds pieces to the body, each of which is sent by itself.
    pub fn chunks<I>(self, chunks: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Vec<u8>>,
    {
        chunks.into_iter().fold(self, Self::chunk)
    }

    /// Waits before whatever comes next.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.steps.push(Step::Pause(pause));
        self
    }

    /// Breaks the connection before the response is complete.
    pub fn then_breaks(mut self) -> Self {
        self.steps.push(Step::Break);
        self
    }

    /// Sends nothing more, and keeps the connection open.
    pub fn then_hangs(mut self) -> Self {
        self.steps.push(Step::Hang);
        self
    }

    /// Sends the body in pieces of this many bytes, with a pause between them.
    pub fn drip(mut self, bytes: usize, pause: Duration) -> Self {
        self.drip = Some((bytes.max(1), pause));
        self
    }

    /// Declares this length of the body in the place of the true one. A body that is shorter is truncated.
    pub fn content_length(mut self, length: u64) -> Self {
        self.declared_length = Some(length);
        self
    }

    /// Waits before the response is sent.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Answers any request of the operation, also one that does not fit the document.
    pub fn unvalidated(mut self) -> Self {
        self.unvalidated = true;
        self
    }
}
