//! How a call is streamed.

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
        let arriving = send::open(self.client.sender(), outgoing, &options).await?;
        Ok(ChatStream::new(&self.client, arriving, options.idle_timeout))
    }
}

/// Gives the calls of an operation that can be streamed their methods.
macro_rules! streams {
    ($name:ident) => {
        impl $name {
            /// How long the streamed answer may be silent. See
            /// [`Options::idle_timeout`](crate::Options::idle_timeout).
            pub fn idle_timeout(self, limit: ::std::time::Duration) -> Self {
                self.set(|options| options.idle_timeout(limit))
            }

            /// Sends the call and gives the answer while it is being written. See [`stream`](crate::stream).
            ///
            /// It waits for the head of the response only. Until then everything is as with [`send`](Self::send):
            /// time-outs, retries, and a status that is no success is an error.
            ///
            /// # Errors
            ///
            /// As [`send`](Self::send).
            pub async fn stream(self) -> Result<crate::stream::ChatStream, crate::Error> {
                self.open_stream().await
            }
        }
    };
}
pub(crate) use streams;
