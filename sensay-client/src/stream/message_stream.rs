//! What server-sent events carry: objects with a `type`, as version 5 of the AI SDK has them, or chunks in OpenAI's form.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::event::TokenUsage;
use super::fault::Fault;
use super::flat;
use super::part::Part;
use super::server_sent_events::ServerSentEvent;
use super::surrogates::{Delta, Halves, Whole};
use crate::json;

/// Reads an event. One without data is nothing.
pub(super) fn read(event: ServerSentEvent<'_>) -> Result<Option<Part<'_>>, Fault> {
    let text = event.data;
    // Nearly every event is a piece of the answer, and the others are read a second time.
    if text.starts_with('{')
        && let Some(piece) =
            flat::read(text).or_else(|| piece::<Whole<'_>>(text)).or_else(|| piece::<Halves<'_>>(text))
    {
        return Ok(Some(piece));
    }
    match text.trim() {
        "" => Ok(None),
        "[DONE]" => Ok(Some(Part::Done)),
        text => read_value(event.name, text),
    }
}

fn piece<'a, T>(text: &'a str) -> Option<Part<'a>>
where
    T: Deserialize<'a> + AsRef<[u8]> + Into<Delta<'a>>,
{
    serde_json::from_str::<Event<T>>(text).ok()?.into_piece()
}

/// The properties of an event that a piece of an answer can have.
#[derive(Deserialize)]
struct Event<T> {
    #[serde(rename = "type")]
    kind: Option<T>,
    delta: Option<T>,
    choices: Option<Vec<Choice<T>>>,
    usage: Option<Value>,
    error: Option<IgnoredAny>,
    success: Option<bool>,
}

#[derive(Deserialize)]
struct Choice<T> {
    index: Option<u64>,
    /// The name that a whole answer has in the place of `delta`.
    #[serde(alias = "message")]
    delta: Option<Content<T>>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Content<T> {
    content: Option<T>,
}

impl<T: AsRef<[u8]>> Event<T> {
    fn into_piece<'a>(self) -> Option<Part<'a>>
    where
        T: Into<Delta<'a>>,
    {
        if self.error.is_some() || self.success == Some(false) {
            return None;
        }
        match (self.kind.as_ref().map(T::as_ref), self.delta) {
            (Some(b"text-delta"), Some(delta)) => return Some(Part::Text(delta.into())),
            (Some(b"reasoning-delta"), Some(delta)) => return Some(Part::Reasoning(delta.into())),
            _ => {}
        }
        let usage = self.usage.as_ref().and_then(TokenUsage::read);
        // Further choices are other answers to the same question.
        let first = self.choices?.into_iter().find(|choice| choice.index.unwrap_or(0) == 0);
        let (delta, reason) = first.map_or((None, None), |choice| (choice.delta, choice.finish_reason));
        let text = delta.and_then(|delta| delta.content).map(T::into);
        Some(Part::Chunk { text, reason, usage })
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
        "error" => return Err(Fault::told(&value, text)),
        "abort" => {
            return Err(Fault::server(match value.get("reason").and_then(Value::as_str) {
                Some(reason) => format!("the server broke the answer off: {reason}"),
                None => "the server broke the answer off".to_owned(),
            }));
        }
        _ => {}
    }
    if let Some(fault) = Fault::in_value(&value, text) {
        return Err(fault);
    }
    match kind {
        "finish" => Ok(Some(Part::finish(&value))),
        "text-delta" | "reasoning-delta" => Err(unreadable(None)),
        _ => {
            let name = kind.to_owned();
            Ok(Some(Part::Other { name, data: value }))
        }
    }
}
