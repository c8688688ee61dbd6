//! Names of the setters of a call.
//!
//! Why: parameters and properties of the body become setters of one struct, beside the methods that every call has.
//! Two setters with one name do not compile, and a setter `timeout` would hide the timeout of the call.
//! How: the names are those after `wire_names`, which renames the deprecated one of two parameters or of two
//! properties, but not of a parameter and a property.
//! Cases: `cases/name_*.yaml`.

use std::collections::HashMap;

use serde_json::Value;

use super::calls::{self, Call, Parameter};
use super::outline::Outline;
use super::report::Report;
use crate::document::escape;
use crate::names::{is_snake_identifier, snake};
use crate::prepare::rename;
use crate::reserved::is_call_method;

/// A setter: its name in Rust, its name on the wire, and where it is declared and used.
struct Setter<'a> {
    rust: String,
    wire: &'a str,
    declared: String,
    used: String,
    /// What identifies a parameter. The rule `parameters` reports two with one identity.
    identity: String,
    kind: &'static str,
    given: bool,
}

/// Reports whether a name in Rust can be used unchanged.
pub(super) fn usable(rust: &str) -> bool {
    rust.is_ascii() && rust.starts_with(|first: char| first.is_ascii_lowercase()) && is_snake_identifier(rust)
}

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for call in calls::all(outline) {
        let mut setters = parameters(&call, report);
        let parameters = setters.len();
        setters.extend(properties(outline, &call));
        for setter in &setters {
            if setter.kind != "argument" && is_call_method(report.root(), &setter.rust) {
                reserved(setter, report);
            }
        }
        collisions(&setters, parameters, report);
    }
}

fn parameters<'a>(call: &Call<'_, 'a>, report: &mut Report<'_>) -> Vec<Setter<'a>> {
    let own = call.parameters.iter().filter(|parameter| !parameter.is_setting());
    // The rule `parameters` reports marks of the path item, which have no effect.
    let own: Vec<&Parameter<'_, 'a>> = own.collect();
    let values: Vec<(&str, Value)> = own
        .iter()
        .filter(|parameter| !parameter.shared)
        .map(|parameter| {
            let marks = ["x-rust-name", "deprecated"].into_iter();
            let marks =
                marks.filter_map(|key| Some((key.to_owned(), parameter.node.value.get(key)?.clone())));
            (parameter.name, Value::Object(marks.collect()))
        })
        .collect();
    let renamed = rename(values.iter().map(|(name, value)| (*name, value)));
    let mut setters = Vec::new();
    for parameter in own {
        let new = renamed.get(parameter.name).filter(|_| !parameter.shared);
        let rust = new.cloned().unwrap_or_else(|| snake(parameter.name));
        let pointer = parameter.node.pointer();
        if new.is_some() && parameter.location == "path" {
            let message = format!(
                "the name of a path parameter is not sent, so it is free: write `{rust}` as its `name` and in the path"
            );
            let mark = parameter.node.at("x-rust-name");
            report.error(if parameter.node.has("x-rust-name") { &mark } else { pointer }, message);
            continue;
        }
        if !usable(&rust) {
            if new.is_none() && !parameter.name.is_empty() {
                let name = parameter.name;
                report.error(pointer, format!("`{name}` cannot be a name in Rust; give it an `x-rust-name`"));
            }
            continue;
        }
        // A path parameter is an argument of the method, so it hides no method and meets no property of the body.
        let kind = if parameter.location == "path" { "argument" } else { "parameter" };
        if kind == "argument" && rust == "body" && call.node.has("requestBody") {
            report.error(pointer, "the body of the request is the argument `body`; rename the path parameter, here and in the path");
            continue;
        }
        let (declared, used) = (pointer.to_owned(), parameter.used.clone());
        let identity = parameter.identity().0;
        setters.push(Setter {
            rust,
            wire: parameter.name,
            declared,
            used,
            identity,
            kind,
            given: new.is_some(),
        });
    }
    setters
}

fn properties<'a>(outline: &Outline<'a>, call: &Call<'_, 'a>) -> Vec<Setter<'a>> {
    let Some(body) = call.body(outline) else { return Vec::new() };
    let Some(properties) = body.object("properties") else { return Vec::new() };
    let renamed = rename(properties.iter().map(|(name, property)| (name.as_str(), property)));
    let setter = |name: &'a String| {
        let declared = format!("{}/{}", body.at("properties"), escape(name));
        let new = renamed.get(name);
        let rust = new.cloned().unwrap_or_else(|| snake(name));
        let (used, identity) = (declared.clone(), String::new());
        Setter { rust, wire: name, declared, used, identity, kind: "property", given: new.is_some() }
    };
    properties.keys().map(setter).filter(|setter| usable(&setter.rust)).collect()
}

fn reserved(setter: &Setter<'_>, report: &mut Report<'_>) {
    let Setter { rust, declared, kind, .. } = setter;
    if setter.given {
        let message =
            format!("every call already has a method `{rust}`; give the {kind} another `x-rust-name`");
        report.error(&format!("{declared}/x-rust-name"), message);
    } else {
        let message = format!("every call already has a method `{rust}`; give the {kind} an `x-rust-name`");
        report.error(declared, message);
    }
}

/// Reports setters with the same name. Two properties of one schema are left to the rule `properties`. A path parameter
/// is an argument and no setter, so `PUT /pets/{id}` with a property `id` becomes `replace_pet(id).id(…)`.
fn collisions(setters: &[Setter<'_>], parameters: usize, report: &mut Report<'_>) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (index, setter) in setters.iter().enumerate() {
        let Some(&first) = seen.get(setter.rust.as_str()) else {
            seen.insert(&setter.rust, index);
            continue;
        };
        let other = &setters[first];
        if (other.kind, setter.kind) == ("argument", "property") {
            seen.insert(&setter.rust, index);
            continue;
        }
        let same = other.identity == setter.identity && index < parameters;
        if same || (first >= parameters && index >= parameters) {
            continue;
        }
        let name = |setter: &Setter<'_>| if setter.kind == "argument" { "parameter" } else { setter.kind };
        let advice = match (other.kind, setter.kind) {
            ("argument", "argument") => "rename one of them, here and in the path",
            ("argument", _) => "rename the path parameter",
            _ => "give one of them an `x-rust-name`",
        };
        let message = format!(
            "the {} `{}` and the {} `{}` ({}) are both `{}` on the call; {advice}",
            name(setter),
            setter.wire,
            name(other),
            other.wire,
            report.line(&other.used),
            setter.rust
        );
        report.error(&setter.used, message);
    }
}
