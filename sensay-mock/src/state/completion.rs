//! Chat completions: the answers of replicas, each of which repeats its question.

use serde_json::{Value, json};

use super::call::{Call, integer};
use super::chat::{ChatKey, append_messages};
use super::data::Role;
use super::outcome::{Content, Outcome, Success};
use super::stream::Form;
use super::usage;
use crate::error_response::ErrorResponse;

/// How many characters of a question the answer repeats.
const REPEATED: usize = 100;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "POST /v1/replicas/{replicaUUID}/chat/completions"
        | "POST /v1/replicas/{replicaUUID}/chat/completions/telegram" => complete(call),
        "POST /v1/experimental/replicas/{replicaUUID}/chat/completions" => complete_openai(call),
        _ => return None,
    })
}

fn complete(call: &mut Call<'_>) -> Outcome {
    let form = Form::read(call.request.stream, call.settings.form)?;
    check_quota(call)?;
    let question = call.request.text("content").unwrap_or_default().to_owned();
    let is_kept = call.request.body.get("skip_chat_history") != Some(&Value::Bool(true));
    let text = ask(call, question.clone(), is_kept)?;
    match form {
        Form::Json => Success::json(json!({ "success": true, "content": text })),
        _ if !call.request.wants_stream => Success::json(json!({ "success": true, "content": text })),
        form => Ok(Success {
            status: hyper::StatusCode::OK,
            content: Content::Stream(form.pieces(&question, &text, call.new_number())),
        }),
    }
}

fn complete_openai(call: &mut Call<'_>) -> Outcome {
    call.user()?;
    let last =
        call.request.body.get("messages").and_then(Value::as_array).and_then(|messages| messages.last());
    let question = last.and_then(|message| message.get("content")).and_then(Value::as_str);
    let question = question.unwrap_or_default().to_owned();
    let words = |text: &str| text.split_whitespace().count();
    let asked = words(&question);
    let is_kept = call.request.body.get("store") != Some(&Value::Bool(false));
    let text = ask(call, question, is_kept)?;
    let model = call.replica()?.properties.get("llm").and_then(|llm| llm.get("model")).cloned();
    let answered = words(&text);
    Success::json(json!({
        "id": format!("chatcmpl-{}", call.new_number()),
        "created": call.now.0.as_second(),
        "object": "chat.completion",
        "model": model.unwrap_or_else(|| json!("claude-haiku-4-5")),
        "choices": [{
            "index": 0,
            "message": { "role": "assistant", "content": text },
            "logprobs": null,
            "finish_reason": "stop",
        }],
        "usage": {
            "prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered,
        },
    }))
}

/// Returns the answer to a question: the replica's name, the question, and the number of the answer in the
/// conversation. Keeps both in the history if `is_kept` is set.
fn ask(call: &mut Call<'_>, question: String, is_kept: bool) -> Result<String, ErrorResponse> {
    let name = call.replica()?.name.clone();
    let key = ChatKey::from_call(call)?;
    let chat = call.data.chats.get(&key.chat_uuid(call));
    let before =
        chat.map_or(0, |chat| chat.messages().filter(|message| message.role == Role::Assistant).count());
    let mut shown: String = question.chars().take(REPEATED).collect();
    if shown.len() < question.len() {
        shown.push('…');
    }
    let number = before + 1;
    let text = format!("You asked {name} “{shown}”, and this is answer {number} of the conversation.");
    if is_kept {
        append_messages(call, key, [(Role::User, question), (Role::Assistant, text.clone())]);
    }
    Ok(text)
}

/// Checks the quota of conversations that the request sets.
///
/// # Errors
///
/// Returns a 429 response if a new conversation would exceed the quota.
fn check_quota(call: &Call<'_>) -> Result<(), ErrorResponse> {
    let quota = call.request.body.pointer("/usageLimits/conversations/monthlyQuota").and_then(integer);
    let Some(quota) = quota else { return Ok(()) };
    let owner = call.replica()?.owner_id.clone();
    let begun: usize = usage::conversations_this_month(call, &owner).values().sum();
    let is_new = !call.data.chats.contains_key(&ChatKey::from_call(call)?.chat_uuid(call));
    let count = i64::try_from(begun + usize::from(is_new)).unwrap_or(i64::MAX);
    if count > quota {
        let text = format!("The monthly quota of conversations is used up: {quota}");
        return Err(ErrorResponse::too_many_requests(text).with_code("CONVERSATION_QUOTA_EXCEEDED"));
    }
    Ok(())
}
