use sensay_client::knowledge_base::FileSource;
use sensay_client::{Client, Error};

/// The text of the streamed answer.
pub(crate) const TEXT: &str = "I told stories.";

/// The size of the uploaded file: more than the buffers of the sockets hold, so that an upload blocks if the server
/// does not read.
const FILE_BYTES: usize = 8 << 20;

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Get,
    Put,
    Post,
    Delete,
    Stream,
    Upload,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] =
        [Self::Get, Self::Put, Self::Post, Self::Delete, Self::Stream, Self::Upload];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Stream => "stream",
            Self::Upload => "upload",
        }
    }

    pub(crate) fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Stream)
    }

    /// Sends the call, and returns the number of attempts, except for an upload, which does not report it.
    pub(crate) async fn call(self, client: &Client) -> Result<Option<u32>, Error> {
        let attempts = match self {
            Self::Get => client.get_user("johndoe").send_with_response().await?.attempts(),
            Self::Put => client.update_current_user().id("johndoe").send_with_response().await?.attempts(),
            Self::Post => client.create_user().id("johndoe").send_with_response().await?.attempts(),
            Self::Delete => client.delete_current_user().send_with_response().await?.attempts(),
            Self::Stream => {
                let call = client.create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53");
                let mut stream = call.content("Hello").stream().await?;
                let text = stream.text().await?;
                // Invalid UTF-8 is replaced.
                assert!(text == TEXT || text.contains('\u{fffd}'), "{text}");
                stream.attempts()
            }
            Self::Upload => {
                let url = client.base_url().join("file.pdf").unwrap().to_string();
                let file = FileSource::from_bytes("file.pdf", vec![b'x'; FILE_BYTES]);
                client.put_signed(&url.into(), file).send().await?;
                return Ok(None);
            }
        };
        Ok(Some(attempts))
    }
}
