//! Reduces the media types of each body to JSON, if it is among them, however it is written.

use serde_json::{Map, Value, json};

use super::Work;
use crate::document::escape;
use crate::traverse;

const JSON: &str = "application/json";

pub(super) fn run(root: &mut Value, work: &mut Work) {
    for kind in ["requestBodies", "responses"] {
        let holders = root.get_mut("components").and_then(|components| components.get_mut(kind));
        for (name, holder) in holders.and_then(Value::as_object_mut).into_iter().flatten() {
            let pointer = format!("/components/{kind}/{}", escape(name));
            if kind == "requestBodies" {
                body(holder, &pointer, work)
            } else {
                response(holder, &pointer, work)
            }
        }
    }
    traverse::operations_mut(root, |operation, pointer| {
        if let Some(holder) = operation.get_mut("requestBody") {
            body(holder, &format!("{pointer}/requestBody"), work);
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
        for (status, holder) in responses {
            response(holder, &format!("{pointer}/responses/{}", escape(status)), work);
        }
    });
}

fn body(holder: &mut Value, pointer: &str, work: &mut Work) {
    let Some(holder) = holder.as_object_mut().filter(|holder| holder.contains_key("content")) else { return };
    if holder.get("required").is_none_or(|required| *required == Value::Bool(false)) {
        let place =
            if holder.contains_key("required") { format!("{pointer}/required") } else { pointer.to_owned() };
        work.warn(
            &place,
            "the body is optional, but the client always sends it, if empty as `{}`; write `required: true`",
        );
        holder.insert("required".to_owned(), json!(true));
    }
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else { return };
    let pointer = format!("{pointer}/content");
    // The client sends the media type with the body, so `application/x+json` does not count as JSON here.
    spell(content, |media| essence(media) == JSON, &pointer, work);
    only_json(content, &[], "the body is sent as `application/json`, not as", &pointer, work);
}

fn response(holder: &mut Value, pointer: &str, work: &mut Work) {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else { return };
    let pointer = format!("{pointer}/content");
    spell(
        content,
        |media| {
            [JSON, "*/*", "application/*"].contains(&essence(media).as_str())
                || essence(media).ends_with("+json")
        },
        &pointer,
        work,
    );
    only_json(
        content,
        &["text/event-stream"],
        "the response is decoded as `application/json`, not as",
        &pointer,
        work,
    );
}

/// Returns the media type without its parameters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Renames the first media type that is JSON to `application/json`.
fn spell(content: &mut Map<String, Value>, is_json: impl Fn(&str) -> bool, pointer: &str, work: &mut Work) {
    if content.contains_key(JSON) {
        return;
    }
    let Some(media) = content.keys().find(|media| is_json(media)).cloned() else { return };
    let place = format!("{pointer}/{}", escape(&media));
    work.warn(&place, format!("`{media}` is sent and decoded as `application/json`"));
    work.moved(&place, &format!("{pointer}/application~1json"));
    let all = std::mem::take(content).into_iter();
    *content = all.map(|(key, value)| (if key == media { JSON.to_owned() } else { key }, value)).collect();
}

/// Removes the media types beside JSON, except the known ones.
fn only_json(
    content: &mut Map<String, Value>,
    known: &[&str],
    message: &str,
    pointer: &str,
    work: &mut Work,
) {
    if !content.contains_key(JSON) {
        return;
    }
    content.retain(|media, _| {
        let keep = media == JSON || known.contains(&media.as_str());
        if !keep {
            work.warn(&format!("{pointer}/{}", escape(media)), format!("{message} `{media}`"));
        }
        keep
    });
}
