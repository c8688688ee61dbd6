//! The message stream protocol of the AI SDK, version 5: server-sent events that are objects with a `type`.

use serde_json::Value;

use super::event::StreamEvent;
use super::fault::Fault;
use super::server_sent_events::ServerSentEvent;

/// Reads an event. One without data is nothing.
pub(super) fn read(event: &ServerSentEvent) -> Result<Option<StreamEvent>, Fault> {
    let text = event.data.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text == "[DONE]" {
        return Ok(Some(StreamEvent::END));
    }
    let unreadable =
        |source| Fault::unreadable("an event of the answer is not as the protocol has it", text, source);
    let value = match serde_json::from_str(text) {
        Ok(value) => value,
        // It may have been a piece of the answer. Text that never meant to be an object was none.
        Err(source) if text.starts_with('{') => return Err(unreadable(Some(source))),
        Err(_) => Value::String(text.to_owned()),
    };
    let kind = value.get("type").and_then(Value::as_str).unwrap_or(match event.name.as_str() {
        "" => "message",
        name => name,
    });
    let delta = value.get("delta").and_then(Value::as_str);
    match (kind, delta) {
        ("text-delta", Some(delta)) => Ok(StreamEvent::text(delta)),
        ("text-delta", None) => Err(unreadable(None)),
        ("reasoning-delta", Some(delta)) => Ok(StreamEvent::reasoning(delta)),
        ("error", _) => Err(Fault::told(&value)),
        ("abort", _) => Err(Fault::server(match value.get("reason").and_then(Value::as_str) {
            Some(reason) => format!("the server broke the answer off: {reason}"),
            None => "the server broke the answer off".to_owned(),
        })),
        ("finish", _) => StreamEvent::finish(&value).map(Some),
        _ => {
            let name = kind.to_owned();
            Ok(Some(StreamEvent::Other { name, data: value }))
        }
    }
}
