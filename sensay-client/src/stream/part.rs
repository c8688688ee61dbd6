use serde_json::Value;

use super::event::TokenUsage;
use super::surrogates::Delta;

/// A line or an event of a protocol, decoded.
#[derive(Debug)]
pub(super) enum Part<'a> {
    Text(Delta<'a>),
    Reasoning(Delta<'a>),
    /// The answer is complete.
    Finish {
        reason: Option<String>,
        usage: Option<TokenUsage>,
    },
    /// A chunk in OpenAI's format. Its reason and usage belong to the end of the stream, which comes later.
    Chunk {
        text: Option<Delta<'a>>,
        reasoning: Option<Delta<'a>>,
        refusal: Option<Delta<'a>>,
        reason: Option<String>,
        usage: Option<TokenUsage>,
    },
    /// The end of the stream.
    Done,
    Other {
        name: String,
        data: Value,
        /// Whether the protocol defines the part. It may then stand before an answer that has not begun yet.
        is_framing: bool,
    },
}

impl Part<'_> {
    /// Reads the end as both protocols of the AI SDK describe it.
    pub(super) fn finish(value: &Value) -> Self {
        Self::Finish {
            reason: value.get("finishReason").and_then(Value::as_str).map(str::to_owned),
            usage: value.get("usage").and_then(TokenUsage::read),
        }
    }
}
