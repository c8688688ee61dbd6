//! Every `$ref` must lead to a component of the kind that is allowed in its place.
//!
//! Why: progenitor panics, without a place, on a reference that leads nowhere, out of the document or into a
//! component, and never returns from references that lead to each other. Keywords beside a reference are ignored.
//! How: references are compared with the names of the components, as text. All other rules skip the references found
//! here. Circles are those of components that are only a reference.
//! Cases: `cases/reference_*.yaml`.

use serde_json::Value;

use super::circles::round;
use super::hints::{found, similar};
use super::outline::{Outline, Reference, component};
use super::report::Report;
use crate::circles::circles;
use crate::document::escape;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for reference in &outline.references {
        let place = format!("{}/$ref", reference.spot.pointer);
        match target(outline, reference) {
            Err(message) => report.error_broken(&place, message),
            Ok(()) => siblings(reference, report),
        }
    }
    for kind in
        ["schemas", "parameters", "responses", "requestBodies", "headers", "examples", "securitySchemes"]
    {
        let Some(components) = outline.components(kind) else { continue };
        let leads = |name: &str| -> Vec<&str> {
            let reference = components.get(name).and_then(|node| node.get("$ref")).and_then(Value::as_str);
            reference.and_then(|reference| component(reference, kind)).into_iter().collect()
        };
        for circle in circles(components.keys().map(String::as_str), leads) {
            let place = format!("/components/{kind}/{}/$ref", escape(circle[0]));
            report.error_broken(
                &place,
                format!(
                    "the reference leads back to itself: {}; write the component in one of the places",
                    round(&circle)
                ),
            );
        }
    }
}

fn target(outline: &Outline<'_>, reference: &Reference<'_>) -> Result<(), String> {
    let wanted = reference.wanted;
    let text = match reference.value.get("$ref") {
        Some(Value::String(text)) => text,
        other => return Err(format!("`$ref` must be text, not {}", found(other.unwrap_or(&Value::Null)))),
    };
    if !text.starts_with('#') {
        return Err(format!(
            "`{text}` is outside of this document; copy its target to `components/{wanted}`, and refer to that"
        ));
    }
    let mut segments = text.strip_prefix("#/components/").unwrap_or_default().split('/');
    let (Some(kind), Some(name)) = (segments.next(), segments.next()) else {
        return Err(format!("`{text}` does not refer to a component; write `#/components/{wanted}/…`"));
    };
    if segments.next().is_some() {
        return Err(format!(
            "`{text}` leads into a component; make its target a component, and refer to that"
        ));
    }
    if kind != wanted {
        return Err(format!(
            "`{text}` is one of `components/{kind}`; refer to one of `components/{wanted}` here"
        ));
    }
    let names = outline.components(wanted);
    // Wrong types above the component were reported before.
    let readable = match outline.root.get("components") {
        None => true,
        Some(components) => components.is_object() && components.get(wanted).is_none_or(Value::is_object),
    };
    if !readable || names.is_some_and(|names| names.contains_key(name)) {
        return Ok(());
    }
    let names = names.into_iter().flat_map(|names| names.keys()).map(String::as_str);
    let meant = similar(name, names).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
    Err(format!("there is no `{name}` under `components/{wanted}`{meant}"))
}

fn siblings(reference: &Reference<'_>, report: &mut Report<'_>) {
    for name in reference.value.keys().filter(|name| *name != "$ref") {
        let instead = match reference.wanted {
            "schemas" => "write the reference as the only part of an `allOf`",
            _ => "write it at the target of the reference",
        };
        let message = format!("`{name}` beside `$ref` is ignored; {instead}");
        report.error_broken(&format!("{}/{}", reference.spot.pointer, escape(name)), message);
    }
}
