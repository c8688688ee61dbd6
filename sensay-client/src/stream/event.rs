use serde_json::Value;

use crate::lenient::integer;

/// An event of a streamed answer. The table in the [module](super) maps each protocol to these events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamEvent {
    /// A piece of the answer, never empty. The pieces in order are the answer.
    TextDelta(String),
    /// A piece of the model's reasoning, which is not part of the answer.
    ReasoningDelta(String),
    /// The end of a complete answer. It is the last event.
    #[non_exhaustive]
    Finish {
        /// Why the answer ends here, such as `stop` or `length`, if the server says so.
        reason: Option<String>,
        /// How many tokens the answer took, if the server says so.
        usage: Option<TokenUsage>,
    },
    /// Any other event. A later version of this crate may have a variant for it.
    #[non_exhaustive]
    Other {
        /// The server's name for the event: its code or its type.
        name: String,
        /// The value of a part, or the whole event; a string if it is not JSON.
        data: Value,
    },
}

/// The number of tokens that an answer took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenUsage {
    /// The tokens of the prompt: the question with its context.
    pub prompt: Option<u64>,
    /// The tokens of the answer.
    pub completion: Option<u64>,
}

/// A complete streamed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamedMessage {
    /// The text of the answer.
    pub text: String,
    /// Why the answer ends here, such as `stop` or `length`, if the server says so.
    pub finish_reason: Option<String>,
    /// How many tokens the answer took, if the server says so.
    pub usage: Option<TokenUsage>,
}

impl StreamEvent {
    /// An end without a reason and without usage.
    pub(super) const END: Self = Self::Finish { reason: None, usage: None };
}

impl TokenUsage {
    /// Reads the numbers of tokens, which are `null` where the server does not know them.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let number = |names: [&str; 3]| names.iter().find_map(|name| integer(value.get(*name)?).ok());
        // The names of version 4, of version 5 and of OpenAI.
        let usage = Self {
            prompt: number(["promptTokens", "inputTokens", "prompt_tokens"]),
            completion: number(["completionTokens", "outputTokens", "completion_tokens"]),
        };
        (usage != Self::default()).then_some(usage)
    }
}
