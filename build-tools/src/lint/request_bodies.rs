//! Request bodies.
//!
//! Why: progenitor panics on two media types, fails on all except JSON, and treats every body as required.
//! Cases: `cases/body_*.yaml`.

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Operation) {
        let method = node.spot.slot;
        if ["get", "head", "delete", "trace", "options"].contains(&method) && node.has("requestBody") {
            let method = method.to_uppercase();
            let message = format!("{method} has no body; use `query` parameters, or another method");
            report.error_broken(&node.at("requestBody"), message);
        }
    }
    for node in outline.of(Kind::RequestBody) {
        body(outline, node, report);
    }
}

fn body(outline: &Outline<'_>, node: &Node<'_>, report: &mut Report<'_>) {
    if !node.is("required") && !node.odd {
        let place = if node.has("required") { node.at("required") } else { node.pointer().to_owned() };
        report.error(&place, "a body is always sent; add `required: true`");
    }
    let Some(content) = node.object("content") else { return };
    let place = node.at("content");
    let mut names = content.keys();
    match (names.next().map(String::as_str), names.next()) {
        (None, _) => report.error(&place, "the body has no media type; add `application/json`"),
        (Some("application/json"), None) => json(outline, node, report),
        (Some(name), None) => {
            let place = format!("{place}/{}", crate::document::escape(name));
            report.error_broken(
                &place,
                format!("a body of `{name}` is not supported; write `application/json`"),
            );
        }
        (Some(_), Some(_)) => {
            let message = format!(
                "{} media types; keep only `application/json`, as which a body is sent",
                content.len()
            );
            report.error_broken(&place, message);
        }
    }
}

fn json(outline: &Outline<'_>, body: &Node<'_>, report: &mut Report<'_>) {
    let Some(media) = outline.node(&body.at("content/application~1json")) else { return };
    if !media.has("schema") && !media.odd {
        report.error(media.pointer(), "no `schema`; add the schema of the body");
    }
}
