//! The forms that a streamed completion may have. The vendor has not published a recorded one.

use serde_json::json;

use crate::error_response::ErrorResponse;

/// The largest number of pieces that a text is sent in.
const MAX_PIECES: usize = 32;

/// The form of a streamed completion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// The data stream protocol of the Vercel AI SDK, with one part per line: `0:"text"`.
    #[default]
    DataStream,
    /// The server-sent events of the same SDK: `data: {"type":"text-delta","delta":"text"}`.
    ServerSentEvents,
    /// The whole answer as JSON, although the request accepts a stream.
    Json,
}

impl Form {
    /// Reads the form that a request chooses with the name of the document's example.
    ///
    /// # Errors
    ///
    /// Returns a 400 response for an unknown name.
    pub(super) fn read(name: Option<&str>, default: Self) -> Result<Self, ErrorResponse> {
        match name {
            None => Ok(default),
            Some("data_stream") => Ok(Self::DataStream),
            Some("server_sent_events") => Ok(Self::ServerSentEvents),
            Some("json") => Ok(Self::Json),
            Some(other) => {
                let message = "is not one of data_stream, server_sent_events and json";
                Err(ErrorResponse::bad_request(format!("header/Prefer: stream: {other:?} {message}")))
            }
        }
    }

    /// Returns the pieces of the stream that answers a question.
    pub(super) fn pieces(self, question: &str, text: &str, number: i64) -> Vec<String> {
        let words: Vec<&str> = text.split_inclusive(' ').collect();
        let texts = words.chunks(words.len().div_ceil(MAX_PIECES).max(1)).map(|words| words.concat());
        let asked = question.split_whitespace().count();
        let tokens = json!({ "promptTokens": asked, "completionTokens": words.len() });
        match self {
            Self::DataStream => {
                let start = format!("f:{}\n", json!({ "messageId": format!("msg-{number}") }));
                let step = json!({ "finishReason": "stop", "usage": tokens, "isContinued": false });
                let end = json!({ "finishReason": "stop", "usage": tokens });
                let texts = texts.map(|text| format!("0:{}\n", json!(text)));
                std::iter::once(start).chain(texts).chain([format!("e:{step}\nd:{end}\n")]).collect()
            }
            Self::ServerSentEvents => {
                let id = format!("msg-{number}");
                let event = |event: serde_json::Value| format!("data: {event}\n\n");
                let start =
                    [event(json!({ "type": "start" })), event(json!({ "type": "text-start", "id": id }))];
                let texts = texts.map(|text| event(json!({ "type": "text-delta", "id": id, "delta": text })));
                let end = [
                    event(json!({ "type": "text-end", "id": id })),
                    event(json!({ "type": "finish" })),
                    "data: [DONE]\n\n".to_owned(),
                ];
                start.into_iter().chain(texts).chain(end).collect()
            }
            Self::Json => vec![json!({ "success": true, "content": text }).to_string()],
        }
    }
}
