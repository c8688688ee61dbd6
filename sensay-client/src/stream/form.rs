use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// A protocol that consists of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Version 4 of the AI SDK.
    DataStream,
    /// Version 5.
    ServerSentEvents,
}

impl Form {
    /// Recognizes the form by its first line: a code is one character, and a field of an event has a standard name.
    pub(super) fn from_line(line: &str) -> Option<Self> {
        let name = line.split_once(':').map_or(line, |(name, _)| name);
        match name {
            "" | "data" | "event" | "id" | "retry" => Some(Self::ServerSentEvents),
            _ if name.len() == 1 && line.len() > 1 => Some(Self::DataStream),
            _ => None,
        }
    }

    /// Returns the form that the headers announce. The bytes take precedence, because servers send the version 4
    /// protocol as `text/event-stream` too, and JSON with any media type.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        if headers.contains_key("x-vercel-ai-data-stream") {
            return Some(Self::DataStream);
        }
        let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let events = essence.eq_ignore_ascii_case("text/event-stream");
        (events || headers.contains_key("x-vercel-ai-ui-message-stream")).then_some(Self::ServerSentEvents)
    }
}
