//! The data of server-sent events: objects with a `type` in version 5 of the AI SDK, or chunks in OpenAI's format.

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

/// Reads an event. An event without data is no part.
pub(super) fn read(event: ServerSentEvent<'_>) -> Result<Option<Part<'_>>, Fault> {
    let text = event.data;
    // Nearly every event is a piece of the answer, so the others can afford to be parsed twice.
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

/// The properties of an event that is a piece of an answer.
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
    // A whole answer has `message` instead of `delta`.
    #[serde(alias = "message")]
    delta: Option<Content<T>>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Content<T> {
    content: Option<T>,
    refusal: Option<T>,
    reasoning_content: Option<T>,
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
        // Further choices are alternative answers to the same question.
        let first = self.choices?.into_iter().find(|choice| choice.index.unwrap_or(0) == 0);
        let (delta, reason) = first.map_or((None, None), |choice| (choice.delta, choice.finish_reason));
        let (text, reasoning, refusal) = match delta {
            Some(Content { content, refusal, reasoning_content }) => {
                (content.map(T::into), reasoning_content.map(T::into), refusal.map(T::into))
            }
            None => (None, None, None),
        };
        Some(Part::Chunk { text, reasoning, refusal, reason, usage })
    }
}

fn read_value<'a>(name: &str, text: &'a str) -> Result<Option<Part<'a>>, Fault> {
    let unreadable =
        |source| Fault::unreadable("an event of the stream does not follow the protocol", text, source);
    let value: Value = match json::from_slice(text.as_bytes()) {
        Ok(value) => value,
        // A broken object may have been a piece of the answer; any other text was not.
        Err(failure) if text.starts_with('{') => return Err(unreadable(Some(failure.source))),
        Err(_) => Value::String(text.to_owned()),
    };
    let kind = value.get("type").and_then(Value::as_str).unwrap_or(match name {
        "" => "message",
        name => name,
    });
    match kind {
        "error" => return Err(Fault::from_event(&value, text)),
        "abort" => {
            return Err(Fault::server(match value.get("reason").and_then(Value::as_str) {
                Some(reason) => format!("the server aborted the answer: {reason}"),
                None => "the server aborted the answer".to_owned(),
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
            let is_framing = value.is_object() && is_framing(kind);
            Ok(Some(Part::Other { name, data: value, is_framing }))
        }
    }
}

/// Reports whether version 5 of the AI SDK defines a type of event.
fn is_framing(kind: &str) -> bool {
    const TYPES: [&str; 11] = [
        "start",
        "start-step",
        "finish-step",
        "message-metadata",
        "text-start",
        "text-end",
        "reasoning-start",
        "reasoning-end",
        "file",
        "source-url",
        "source-document",
    ];
    TYPES.contains(&kind) || kind.starts_with("tool-") || kind.starts_with("data-")
}
