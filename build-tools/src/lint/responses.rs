//! Responses.
//!
//! Why: progenitor panics on an example without a schema, generates no type for other media types than JSON, and makes
//! one type, the first, of all inline schemas of an operation.
//! How: only successes are checked. Error responses are decoded at run time, whatever they are.
//! Cases: `cases/response_*.yaml`.

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::document::escape;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::MediaType).filter(|node| !node.has("schema") && !node.odd) {
        if node.has("example") || node.has("examples") {
            report.error(node.pointer(), "an example without a schema; add the `schema`");
        }
    }
    for node in outline.of(Kind::Operation) {
        let Some(responses) = node.object("responses") else { continue };
        statuses(node, responses.keys().filter(|key| !key.starts_with("x-")), report);
        for (status, value) in responses.iter().filter(|(status, _)| status.starts_with('2')) {
            let pointer = format!("{}/{}", node.at("responses"), escape(status));
            if let Some(response) = outline.resolve(value, &pointer, "responses") {
                success(outline, response, status, &pointer, report);
            }
        }
    }
}

fn statuses<'a>(node: &Node<'_>, statuses: impl Iterator<Item = &'a String>, report: &mut Report<'_>) {
    let mut successes = 0;
    let mut unsure = node.odd;
    let mut default = None;
    for status in statuses {
        let pointer = format!("{}/{}", node.at("responses"), escape(status));
        let digits = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
        match status.as_str() {
            "default" => default = Some(pointer),
            "2XX" => {
                unsure = true;
                report.error_broken(
                    &pointer,
                    "a class of successes is not supported; write each status, such as '200'",
                );
            }
            "1XX" | "3XX" | "4XX" | "5XX" => {}
            _ if digits && ('1'..='5').contains(&status.chars().next().unwrap_or_default()) => {
                successes += usize::from(status.starts_with('2'));
            }
            _ => {
                unsure = true;
                let message = format!(
                    "`{status}` is not a status; write three digits such as '404', a class such as '4XX', or `default`"
                );
                report.error_broken(&pointer, message);
            }
        }
    }
    match (successes, unsure, default) {
        (0, false, Some(default)) => {
            let message = "no success response: `default` is an error response; write the success by its status, such as '200'";
            report.error(&default, message);
        }
        (0, false, None) => {
            report.error(&node.at("responses"), "no success response; add one, such as '200'")
        }
        _ => {}
    }
}

fn success(outline: &Outline<'_>, response: &Node<'_>, status: &str, used: &str, report: &mut Report<'_>) {
    let Some(content) = response.object("content") else { return };
    if status == "204" || status == "205" {
        // Other statuses may share the component of the response, so the finding is at its use.
        let place = if used == response.pointer() { response.at("content") } else { used.to_owned() };
        return report
            .error_broken(&place, format!("{status} has no body; remove `content`, or write '200'"));
    }
    let place = |media: &str| format!("{}/{}", response.at("content"), escape(media));
    let mut json = false;
    let mut streams = false;
    let mut wrong = false;
    for media in content.keys() {
        match media.as_str() {
            "application/json" => json = true,
            "text/event-stream" => streams = true,
            _ => {
                wrong = true;
                let message = format!(
                    "a response of `{media}` is not supported, only `application/json`; remove the operation"
                );
                report.error_broken(&place(media), message);
            }
        }
    }
    if streams && !json && !wrong {
        let message = "a response that is only a stream is not supported; add the response as `application/json` beside it";
        report.error_broken(&place("text/event-stream"), message);
    }
    if json && let Some(media) = outline.node(&place("application/json")) {
        body(outline, media, report);
    }
}

fn body(outline: &Outline<'_>, media: &Node<'_>, report: &mut Report<'_>) {
    let place = media.at("schema");
    let Some(value) = media.value.get("schema") else {
        if !media.odd && !media.has("example") && !media.has("examples") {
            report.error(media.pointer(), "no `schema`; refer to the component of the response");
        }
        return;
    };
    let Some(schema) = outline.resolve(value, &place, "schemas") else { return };
    let named = ["properties", "oneOf", "enum"].iter().any(|key| schema.has(key));
    if value.get("$ref").is_none() && named {
        report.error_broken(
            &place,
            "a response with properties must have a name; make it a component and refer to it",
        );
    }
}
