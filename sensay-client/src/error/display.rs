use std::fmt;

use super::{ErrorKind, Inner, cause};
use crate::json::is_invisible;

/// How much of a message is shown. A server's message can be a page.
const MAX_MESSAGE: usize = 300;

/// `update_current_user: 409 Conflict: email is taken (code X, request id Y, 3 attempts)`
pub(super) fn display(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(operation) = error.operation {
        write!(f, "{operation}: ")?;
    }
    let line = line(error);
    f.write_str(&line)?;
    details(error, &line, f)
}

/// Returns what failed, and the innermost cause.
fn line(error: &Inner) -> String {
    let mut line = String::new();
    let mut message = one_line(&error.message);
    match (error.kind, error.status) {
        (ErrorKind::Status, Some(status)) => {
            let reason = status.canonical_reason().unwrap_or_default();
            if message.eq_ignore_ascii_case(reason) {
                message.clear();
            }
            let colon = if message.is_empty() { "" } else { ": " };
            let space = if reason.is_empty() { "" } else { " " };
            line += &format!("{}{space}{reason}{colon}", status.as_u16());
        }
        (ErrorKind::Processing | ErrorKind::Stream, Some(status)) if error.api.message.is_some() => {
            line += &format!("status {}, but the server reports a failure: ", status.as_u16());
        }
        (_, Some(status)) => line += &format!("status {}, but ", status.as_u16()),
        _ => {}
    }
    line += &message;
    if let Some(source) = &error.source {
        let cause = one_line(&cause::root(&**source));
        if !cause.is_empty() && !message.contains(&cause) {
            line += &format!(": {cause}");
        }
    }
    line
}

/// Returns the failures of earlier attempts that differ from this one, each of them once.
fn earlier(error: &Inner, line: &str) -> Option<String> {
    let mut others: Vec<String> = Vec::new();
    for earlier in &error.earlier {
        let other = self::line(&earlier.0);
        if !line.contains(&other) && !others.contains(&other) {
            others.push(other);
        }
    }
    (!others.is_empty()).then(|| format!("before: {}", others.join("; ")))
}

fn details(error: &Inner, line: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let request_id = error
        .api
        .request_id
        .as_deref()
        .or_else(|| crate::request_id::request_id(&error.headers))
        .map(one_line);
    let details: Vec<String> = [
        error
            .api
            .code
            .as_deref()
            .filter(|code| !error.message.contains(code))
            .map(|code| format!("code {}", one_line(code))),
        request_id.map(|id| format!("request id {id}")),
        (error.attempts > 1).then(|| format!("{} attempts", error.attempts)),
        earlier(error, line),
        error.note.clone(),
        error.entry.map(|id| format!("knowledge base entry {id} was created")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
}

/// Returns the text on one line, without invisible characters, cut at [`MAX_MESSAGE`].
fn one_line(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out: String = plain.chars().filter(|char| !is_invisible(*char)).take(MAX_MESSAGE).collect();
    if plain.chars().count() > MAX_MESSAGE {
        out.push('…');
    }
    out
}

/// Writes the line of `Display`, since `unwrap` and `main` print `Debug`. The alternate form has the fields and the
/// causes.
pub(super) fn debug(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !f.alternate() {
        return display(error, f);
    }
    let mut out = f.debug_struct("Error");
    out.field("kind", &error.kind).field("message", &one_line(&error.message));
    if let Some(operation) = error.operation {
        out.field("operation", &operation);
    }
    if let Some(status) = error.status {
        out.field("status", &status.as_u16()).field("body", &format_args!("{} bytes", error.body.len()));
    }
    if let Some(code) = &error.api.code {
        out.field("code", code);
    }
    if let Some(id) = &error.api.request_id {
        out.field("request_id", id);
    }
    out.field("attempts", &error.attempts);
    if !error.earlier.is_empty() {
        out.field("earlier", &error.earlier);
    }
    if let Some(source) = &error.source {
        out.field("source", source);
    }
    out.finish()
}
