//! Parameters.
//!
//! Why: progenitor panics on a path parameter that is not required or not in the path, on a name in two locations, and
//! on an object in the query. It does not support cookies, and ignores every style except the default one.
//! How: a finding about a parameter is at its declaration, and one about its use is where an operation lists it.
//! Cases: `cases/parameter_*.yaml`.

use std::collections::{HashMap, HashSet};

use super::calls::{self, Call, Parameter, template};
use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Parameter) {
        declaration(outline, node, report);
    }
    for call in calls::all(outline) {
        template_names(&call, report);
        twice(&call, report);
        for parameter in call.parameters.iter().filter(|parameter| parameter.shared) {
            for mark in ["x-client-setting", "x-rust-name"].iter().filter(|mark| parameter.node.has(mark)) {
                let message = format!(
                    "`{mark}` has no effect on a parameter of a path item; move the parameter to the operation"
                );
                report.error(&parameter.used, message);
            }
        }
    }
}

/// Reports whether text can be the name of a header.
pub(super) fn is_header_name(name: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(sign)
}

fn declaration(outline: &Outline<'_>, node: &Node<'_>, report: &mut Report<'_>) {
    let (Some(name), Some(location)) = (node.text("name"), node.text("in")) else { return };
    let usual = match location {
        "path" | "header" => "simple",
        "query" => "form",
        "cookie" => {
            let message = "cookies are not supported; if the API also accepts the value in a header, write `in: header`";
            return report.error(&node.at("in"), message);
        }
        _ => {
            let message = format!("a parameter cannot be in `{location}`; write `path`, `query` or `header`");
            return report.error(&node.at("in"), message);
        }
    };
    if name.is_empty() {
        report.error(&node.at("name"), "the name of the parameter is empty; write one");
    }
    if location == "path" && !node.is("required") && !node.odd {
        let place = if node.has("required") { node.at("required") } else { node.pointer().to_owned() };
        report.error(&place, "a path parameter is always required; add `required: true`");
    }
    if location == "header" && !name.is_empty() {
        header(node, name, report);
        let default = outline.schema_of(node, "schema").is_some_and(|schema| schema.has("default"));
        // The client sets this header itself when it compresses a body.
        if node.is("x-client-setting") && !default && !name.eq_ignore_ascii_case("content-encoding") {
            let message = format!(
                "the client would never send `{name}`; give its schema a `default`, or remove the mark"
            );
            report.error(&node.at("x-client-setting"), message);
        }
    } else if node.is("x-client-setting") {
        report.error(&node.at("x-client-setting"), "only a header can be set on the client; remove the mark");
    }
    let secret =
        outline.schema_of(node, "schema").is_some_and(|schema| schema.text("format") == Some("password"));
    if secret && location != "header" {
        let message = format!(
            "a secret in the {location} ends up in the logs of servers and proxies; if the API also accepts it in a header, write `in: header`"
        );
        report.warn(&node.at("schema"), message);
    }
    if node.is("allowReserved") {
        let message = "`allowReserved` is not supported; reserved characters are always escaped";
        report.error(&node.at("allowReserved"), message);
    }
    if node.has("content") {
        let message = "`content` is not supported; give the parameter a `schema`";
        return report.error(&node.at("content"), message);
    }
    if !node.has("schema") {
        if !node.odd {
            report.error(
                node.pointer(),
                "no `schema`; write the type of the parameter, such as `schema: {type: string}`",
            );
        }
        return;
    }
    let kind = outline.schema_of(node, "schema").map(|schema| kind_of(outline, schema));
    if location == "path" && outline.schema_of(node, "schema").is_some_and(|schema| schema.is("nullable")) {
        report.error(&node.at("schema"), "a path parameter is never null; remove `nullable`");
    }
    let style = node.text("style").unwrap_or(usual);
    if style != usual {
        let message = format!(
            "`style: {style}` is not supported; a parameter in `{location}` must have `style: {usual}`"
        );
        return report.error(&node.at("style"), message);
    }
    if location == "query" && kind == Some("a list") && node.value.get("explode") == Some(&false.into()) {
        let message = "`explode: false` is not supported; a list is sent as `tag=a&tag=b`";
        report.error(&node.at("explode"), message);
    }
    let wrong = match (kind, location) {
        (None | Some("a value"), _) | (Some("a list"), "query") => return,
        (Some("an object"), "query") => {
            "an object in the query is not supported; make each property a parameter".to_owned()
        }
        (Some(kind), "query") => {
            format!("{kind} in the query is not supported; use text, a number, a boolean or a list of these")
        }
        (Some(kind), _) => {
            format!("{kind} in the {location} is not supported; use text, a number or a boolean")
        }
    };
    report.error_broken(&node.at("schema"), wrong);
}

fn header(node: &Node<'_>, name: &str, report: &mut Report<'_>) {
    let own = ["accept", "content-type", "authorization"];
    if !is_header_name(name) {
        let message = format!("`{name}` cannot be the name of a header; use letters, digits and `-`");
        report.error(&node.at("name"), message);
    } else if own.iter().any(|own| name.eq_ignore_ascii_case(own)) {
        let message = format!(
            "OpenAPI ignores a parameter `{name}`; remove it, since it follows from `content` and `security`"
        );
        report.error(&node.at("name"), message);
    }
}

/// Returns the kind of values that a schema allows, for a message.
fn kind_of(outline: &Outline<'_>, schema: &Node<'_>) -> &'static str {
    if let Some([only]) = schema.list("allOf").map(Vec::as_slice) {
        let target = outline.resolve(only, &schema.at("allOf/0"), "schemas");
        // A component never has `allOf`, so this recursion ends after one step.
        return target
            .filter(|target| !target.has("allOf"))
            .map_or("a value", |target| kind_of(outline, target));
    }
    match schema.text("type") {
        _ if schema.has("oneOf") || schema.has("anyOf") => "a union",
        Some("object") => "an object",
        Some("array") => match outline.schema_of(schema, "items").map(|items| kind_of(outline, items)) {
            None | Some("a value") => "a list",
            Some(_) => "a list of objects or lists",
        },
        None if schema.has("properties") => "an object",
        None if schema.value.keys().all(|key| super::schemas::is_about_use(key)) => "any JSON",
        _ => "a value",
    }
}

fn template_names(call: &Call<'_, '_>, report: &mut Report<'_>) {
    let Some(names) = template(call.path) else { return };
    let in_path = call.parameters.iter().filter(|parameter| parameter.location == "path");
    let declared: HashSet<&str> = in_path.clone().map(|parameter| parameter.name).collect();
    let undeclared: Vec<&str> = names.iter().filter(|name| !declared.contains(*name)).copied().collect();
    let mut unknown = false;
    for parameter in in_path.filter(|parameter| !names.contains(&parameter.name)) {
        unknown = true;
        let (name, path) = (parameter.name, call.path);
        // An unknown name beside an undeclared one is probably the same name misspelt, so that is one mistake.
        let message = match undeclared.as_slice() {
            [] => format!(
                "`{name}` is not in the path `{path}`; remove the parameter, or add `{{{name}}}` to the path"
            ),
            [meant, ..] => {
                format!("`{name}` is not in the path, which has `{{{meant}}}`; use one name for both")
            }
        };
        report.error(&parameter.used, message);
    }
    for name in undeclared.iter().filter(|name| call.complete && !unknown && !name.is_empty()) {
        let message =
            format!("`{{{name}}}` in the path is not among the parameters; add `name: {name}`, `in: path`");
        report.error(call.node.pointer(), message);
    }
}

fn twice(call: &Call<'_, '_>, report: &mut Report<'_>) {
    let mut names: HashMap<String, &Parameter<'_, '_>> = HashMap::new();
    for parameter in &call.parameters {
        let (name, location) = parameter.identity();
        let Some(first) = names.get(&name) else {
            names.insert(name, parameter);
            continue;
        };
        let line = report.line(&first.used);
        let message = if first.location == location {
            format!("`{}` occurs twice among the parameters; the first is in {line}", parameter.name)
        } else {
            format!(
                "`{}` is in `{location}` here and in `{}` in {line}; the generator identifies a parameter only by its name",
                parameter.name, first.location
            )
        };
        report.error(&parameter.used, message);
    }
}
