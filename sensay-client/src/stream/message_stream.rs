//! What server-sent events carry: objects with a `type`, as version 5 of the AI SDK has them, or chunks in OpenAI's form.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::event::TokenUsage;
use super::fault::Fault;
use super::part::Part;
use super::server_sent_events::ServerSentEvent;
use super::surrogates::Delta;
use crate::json;

/// Reads an event. One without data is nothing.
pub(super) fn read(event: ServerSentEvent<'_>) -> Result<Option<Part<'_>>, Fault> {
    let text = event.data.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text == "[DONE]" {
        return Ok(Some(Part::Done));
    }
    // Nearly every event is a piece of the answer, and the others are read a second time.
    let piece = serde_json::from_str::<Event<'_>>(text).ok().and_then(Event::into_piece);
    piece.map_or_else(|| read_value(event.name, text), |piece| Ok(Some(piece)))
}

/// The properties of an event that a piece of an answer can have.
#[derive(Deserialize)]
struct Event<'a> {
    #[serde(rename = "type", borrow)]
    kind: Option<Delta<'a>>,
    #[serde(borrow)]
    delta: Option<Delta<'a>>,
    #[serde(borrow)]
    choices: Option<Vec<Choice<'a>>>,
    usage: Option<Value>,
    error: Option<IgnoredAny>,
    success: Option<bool>,
}

#[derive(Deserialize)]
struct Choice<'a> {
    index: Option<u64>,
    /// The name that a whole answer has in the place of `delta`.
    #[serde(alias = "message", borrow)]
    delta: Option<Content<'a>>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow)]
    content: Option<Delta<'a>>,
}

impl<'a> Event<'a> {
    fn into_piece(self) -> Option<Part<'a>> {
        if self.error.is_some() || self.success == Some(false) {
            return None;
        }
        match (self.kind.as_ref().and_then(Delta::as_str), self.delta) {
            (Some("text-delta"), Some(delta)) => return Some(Part::Text(delta)),
            (Some("reasoning-delta"), Some(delta)) => return Some(Part::Reasoning(delta)),
            _ => {}
        }
        let usage = self.usage.as_ref().and_then(TokenUsage::read);
        // Further choices are other answers to the same question.
        let first = self.choices?.into_iter().find(|choice| choice.index.unwrap_or(0) == 0);
        let (delta, reason) = first.map_or((None, None), |choice| (choice.delta, choice.finish_reason));
        Some(Part::Chunk { text: delta.and_then(|delta| delta.content), reason, usage })
    }
}

fn read_value<'a>(name: &str, text: &'a str) -> Result<Option<Part<'a>>, Fault> {
    let unreadable =
        |source| Fault::unreadable("an event of the answer is not as the protocol has it", text, source);
    let value: Value = match json::from_slice(text.as_bytes()) {
        Ok(value) => value,
        // It may have been a piece of the answer. Text that never meant to be an object was none.
        Err(failure) if text.starts_with('{') => return Err(unreadable(Some(failure.source))),
        Err(_) => Value::String(text.to_owned()),
    };
    let kind = value.get("type").and_then(Value::as_str).unwrap_or(match name {
        "" => "message",
        name => name,
    });
    match kind {
        "error" => Err(Fault::told(&value, text)),
        "abort" => Err(Fault::server(match value.get("reason").and_then(Value::as_str) {
            Some(reason) => format!("the server broke the answer off: {reason}"),
            None => "the server broke the answer off".to_owned(),
        })),
        _ if let Some(fault) = Fault::in_value(&value, text) => Err(fault),
        "finish" => Ok(Some(Part::finish(&value))),
        "text-delta" | "reasoning-delta" => Err(unreadable(None)),
        _ => {
            let name = kind.to_owned();
            Ok(Some(Part::Other { name, data: value }))
        }
    }
}
