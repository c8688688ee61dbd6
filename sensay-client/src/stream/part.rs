use serde_json::Value;

use super::event::TokenUsage;
use super::surrogates::Delta;

/// What a line or an event of a protocol says.
#[derive(Debug)]
pub(super) enum Part<'a> {
    Text(Delta<'a>),
    Reasoning(Delta<'a>),
    /// The answer is complete.
    Finish {
        reason: Option<String>,
        usage: Option<TokenUsage>,
    },
    /// A chunk in OpenAI's form. What it says of the end holds when the end comes.
    Chunk {
        text: Option<Delta<'a>>,
        reason: Option<String>,
        usage: Option<TokenUsage>,
    },
    /// Nothing more comes.
    Done,
    Other {
        name: String,
        data: Value,
    },
}

impl Part<'_> {
    /// The end, as both protocols of the AI SDK describe it.
    pub(super) fn finish(value: &Value) -> Self {
        Self::Finish {
            reason: value.get("finishReason").and_then(Value::as_str).map(str::to_owned),
            usage: value.get("usage").and_then(TokenUsage::read),
        }
    }
}
