use serde_json::Value;

use super::part::Part;
use crate::lenient::integer;

/// Something that happened in a streamed answer. The table in the [module](super) says what becomes which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamEvent {
    /// A piece of the answer, never empty. All pieces put together are the answer.
    TextDelta(String),
    /// A piece of what the model thought before it answered, which is not part of the answer.
    ReasoningDelta(String),
    /// The answer is complete. It is the last event.
    #[non_exhaustive]
    Finish {
        /// Why the answer ends here, such as `stop` or `length`, where the server says so.
        reason: Option<String>,
        /// What the answer cost, where the server says so.
        usage: Option<TokenUsage>,
    },
    /// Anything else. A later version of this crate may have a variant for it.
    #[non_exhaustive]
    Other {
        /// What the server calls it: the code or the type.
        name: String,
        /// What it carries: a part's value or the whole event, or a text where it is no JSON.
        data: Value,
    },
}

/// How many tokens an answer took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenUsage {
    /// The tokens of the question and everything that went with it.
    pub prompt: Option<u64>,
    /// The tokens of the answer.
    pub completion: Option<u64>,
}

/// A streamed answer that is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamedMessage {
    /// The answer.
    pub text: String,
    /// Why the answer ends here, such as `stop` or `length`, where the server says so.
    pub finish_reason: Option<String>,
    /// What the answer cost, where the server says so.
    pub usage: Option<TokenUsage>,
}

impl StreamEvent {
    /// An end that says nothing about itself.
    pub(super) const END: Self = Self::Finish { reason: None, usage: None };
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

impl TokenUsage {
    /// A number that the server does not know is `null`.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let number = |names: [&str; 3]| names.iter().find_map(|name| integer(value.get(*name)?).ok());
        // The second names are those of version 5, the third those of OpenAI.
        let usage = Self {
            prompt: number(["promptTokens", "inputTokens", "prompt_tokens"]),
            completion: number(["completionTokens", "outputTokens", "completion_tokens"]),
        };
        (usage != Self::default()).then_some(usage)
    }
}
