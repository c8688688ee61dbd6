//! Ids, tags and summaries of operations.
//!
//! Why: the `operationId` is the name of the method in Rust and of the call, the tag is the resource that the
//! operation belongs to, and the summary is the first line of its documentation.
//! How: ids are compared as they are, and as names of types, since two ids can become the same type name.
//! Cases: `cases/operation_*.yaml`.

use std::collections::HashMap;

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::names::{camel, is_snake_identifier, snake};
use crate::reserved::{RESERVED_SCHEMA_NAMES, is_client_method};

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut structs = HashMap::new();
    for node in outline.of(Kind::Operation) {
        if ["options", "trace"].contains(&node.spot.slot) {
            let message = format!("{} is not supported; remove the operation", node.spot.slot.to_uppercase());
            report.error_broken(node.pointer(), message);
            continue;
        }
        match node.text("operationId") {
            Some(id) => operation_id(id, node.at("operationId"), &mut structs, report),
            None if node.odd || node.has("operationId") => {}
            None => report.error(
                node.pointer(),
                "no `operationId`; it is the name of the method in Rust, such as `operationId: get_user`",
            ),
        }
        tags(node, report);
        summary(node, report);
    }
    // Last, so that an id which is in use is said of the former one.
    for node in outline.of(Kind::Operation) {
        for (index, id) in node.list("x-former-operation-ids").into_iter().flatten().enumerate() {
            let Some(id) = id.as_str() else { continue };
            operation_id(id, node.at(&format!("x-former-operation-ids/{index}")), &mut structs, report);
        }
    }
}

fn operation_id<'a>(
    id: &'a str,
    pointer: String,
    structs: &mut HashMap<String, (&'a str, String)>,
    report: &mut Report<'_>,
) {
    if !is_snake_identifier(id) || !id.is_ascii() {
        let better = snake(id);
        let advice = match better.is_ascii() && is_snake_identifier(&better) {
            true => format!("as `{better}`"),
            false => "in snake_case, such as `get_user`".to_owned(),
        };
        let message = format!("`{id}` is not the name of a Rust function; write it {advice}");
        return report.error(&pointer, message);
    }
    if is_client_method(report.root(), id) {
        let message = format!("the client already has a method `{id}`; rename the operation");
        return report.error(&pointer, message);
    }
    if RESERVED_SCHEMA_NAMES.contains(&camel(id).as_str()) {
        let message = format!(
            "the call of `{id}` would be the type `{}`, which Rust or the client already has; rename the operation",
            camel(id)
        );
        return report.error(&pointer, message);
    }
    match structs.get(&camel(id)) {
        Some((first, place)) if *first == id => {
            let message = format!(
                "`{id}` is also the id of the operation in {}; rename one of them",
                report.line(place)
            );
            report.error(&pointer, message);
        }
        Some((first, place)) => {
            let message = format!(
                "`{id}` and `{first}` ({}) are both `{}` as a type; rename one of them",
                report.line(place),
                camel(id)
            );
            report.error(&pointer, message);
        }
        None => {
            structs.insert(camel(id), (id, pointer));
        }
    }
}

fn tags(node: &Node<'_>, report: &mut Report<'_>) {
    match node.list("tags").map(Vec::as_slice) {
        None if node.odd || node.has("tags") => {}
        None | Some([]) => {
            let place = if node.has("tags") { node.at("tags") } else { node.pointer().to_owned() };
            report.warn(&place, "no tag; write one, the resource that the operation belongs to");
        }
        Some([tag]) if tag.as_str().is_some_and(|tag| tag.trim().is_empty()) => {
            report.warn(
                &node.at("tags/0"),
                "the tag is empty; write the resource that the operation belongs to",
            );
        }
        Some([_]) => {}
        Some(tags) => {
            let message =
                format!("{} tags; write one, the resource that the operation belongs to", tags.len());
            report.warn(&node.at("tags"), message);
        }
    }
}

fn summary(node: &Node<'_>, report: &mut Report<'_>) {
    let place = node.at("summary");
    match node.text("summary") {
        None if node.odd || node.has("summary") => {}
        None => report.warn(node.pointer(), "no `summary`; write in one line what the operation does"),
        Some(summary) if summary.trim().is_empty() => {
            report.warn(&place, "the summary is empty; write in one line what the operation does");
        }
        Some(summary) if summary.trim_end().contains('\n') => {
            report.warn(
                &place,
                "the summary has several lines; keep one, and move the rest into the description",
            );
        }
        Some(summary) if summary.trim_end().ends_with('.') => {
            report.warn(&place, "the summary ends with a full stop; remove it, since a summary is a title");
        }
        Some(_) => {}
    }
}
