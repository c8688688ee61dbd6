//! How a call is streamed.

use http::HeaderValue;
use http::header::ACCEPT;

use super::ChatStream;
use crate::call::{Call, Core};
use crate::error::Error;
use crate::send;

impl Core {
    pub(crate) async fn stream<C: Call>(&self, call: &C) -> Result<ChatStream, Error> {
        let (mut request, options) = self.prepare(call)?;
        request.headers.insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
        let arriving = send::open(&self.client, &request, &options).await?;
        Ok(ChatStream::new(&self.client, C::OPERATION.id, arriving, options.idle_timeout))
    }
}

/// Lets a call be streamed.
macro_rules! streams {
    ($name:ident) => {
        impl $name {
            /// How long the streamed answer may be silent. See
            /// [`Options::idle_timeout`](crate::Options::idle_timeout).
            pub fn idle_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.core.options = self.core.options.idle_timeout(limit);
                self
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
                self.core.stream(&self).await
            }
        }
    };
}
pub(crate) use streams;
