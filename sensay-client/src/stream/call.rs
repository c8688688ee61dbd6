use http::HeaderValue;
use http::header::ACCEPT;

use super::ChatStream;
use crate::call::Call;
use crate::error::Error;
use crate::request::Input;
use crate::send;

impl<I: Input> Call<I> {
    pub(crate) async fn open_stream(self) -> Result<ChatStream, Error> {
        let options = self.effective();
        let mut outgoing = self.prepare(&options)?;
        outgoing.request.headers_mut().insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
        let arriving = send::open(self.client.sender(), &outgoing, &options).await?;
        Ok(ChatStream::new(&self.client, arriving, options.idle_timeout))
    }
}

/// Implements the methods for streaming on the call of an operation that can be streamed.
macro_rules! streams {
    ($name:ident) => {
        impl $name {
            /// Sets how long the server may send nothing while it streams the answer. See
            /// [`Options::idle_timeout`](crate::Options::idle_timeout).
            pub fn idle_timeout(self, limit: ::std::time::Duration) -> Self {
                self.set(|options| options.idle_timeout(limit))
            }

            /// Sends the call and returns the answer as a stream, while it is being written. See
            /// [`stream`](crate::stream).
            ///
            /// Waits for the headers of the response only. Until then it behaves as [`send`](Self::send) does: the
            /// same timeouts, the same retries, and an error response is an error.
            ///
            /// # Errors
            ///
            /// Fails as [`send`](Self::send) does.
            pub async fn stream(self) -> Result<crate::stream::ChatStream, crate::Error> {
                self.open_stream().await
            }
        }
    };
}
pub(crate) use streams;
