//! Security schemes and requirements.
//!
//! Why: the client sends secrets only in headers, and sends none for an operation without `security`.
//! How: names are looked up, and every scheme should be a key or a token in a header. Others are not sent, so that the
//! caller has to send them, which is a warning.
//! Cases: `cases/security*.yaml`.

use super::hints::similar;
use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::document::escape;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::SecurityScheme).filter(|node| !node.odd) {
        scheme(node, report);
    }
    let schemes = outline.components("securitySchemes");
    for requirement in outline.of(Kind::Requirement) {
        if requirement.value.is_empty() {
            let message = "an alternative without a scheme: a secret is sent only if the client has one; if none is required, write `security: []`";
            report.warn(requirement.pointer(), message);
        }
        for (name, scopes) in requirement.value {
            let kind = schemes.and_then(|schemes| schemes.get(name)?.get("type")?.as_str());
            let scoped = ["oauth2", "openIdConnect"].contains(&kind.unwrap_or_default());
            if scopes.as_array().is_none_or(|scopes| !scoped && !scopes.is_empty()) {
                let message = format!("only OAuth 2 and OpenID Connect have scopes; write `{name}: []`");
                report.warn(&format!("{}/{}", requirement.pointer(), escape(name)), message);
                continue;
            }
            if schemes.is_some_and(|schemes| schemes.contains_key(name)) {
                continue;
            }
            let names = schemes.into_iter().flat_map(|schemes| schemes.keys()).map(String::as_str);
            let meant =
                similar(name, names).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
            let message = format!("there is no `{name}` under `components/securitySchemes`{meant}");
            report.error(&format!("{}/{}", requirement.pointer(), escape(name)), message);
        }
    }
    let inherited = outline.root.contains_key("security");
    for node in outline.of(Kind::Operation).filter(|node| !node.has("security") && !node.odd && !inherited) {
        report.warn(
            node.pointer(),
            "no `security`, so the client sends no secret; if that is right, write `security: []`",
        );
    }
}

fn scheme(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(kind) = node.text("type") else { return };
    let location = node.text("in").unwrap_or("no place");
    let place = |key: &str| if node.has(key) { node.at(key) } else { node.pointer().to_owned() };
    let set = "it is not sent unless the caller sets it";
    if let Some(role) = node.text("x-acts-as").filter(|role| !["user", "user-type"].contains(role)) {
        let message = format!("`x-acts-as` must be `user` or `user-type`, not `{role}`");
        report.error(&node.at("x-acts-as"), message);
    }
    match (kind, location) {
        ("apiKey", "header") => {
            if node.text("name").is_none_or(|name| !super::parameters::is_header_name(name)) {
                report.error(node.pointer(), "no header for the key; write its name as `name`");
            }
        }
        ("apiKey", "query" | "cookie") => {
            report.warn(
                &place("in"),
                format!("a key in `{location}` is not supported, only one in `header`; {set}"),
            );
        }
        ("apiKey", _) => {
            report.error(&place("in"), format!("a key in `{location}`; write `in: header`"));
        }
        ("http", _) if node.text("scheme").is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer")) => {}
        ("http", _) if node.text("scheme").is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic")) => {
            let message = "the caller has to give user and password as one secret, in Base64; the client sends it after `Basic `";
            report.warn(&place("scheme"), message);
        }
        ("http", _) => {
            let scheme = node.text("scheme").unwrap_or_default();
            let message = format!("`scheme: {scheme}` is not supported, only `bearer` and `basic`; {set}");
            report.warn(&place("scheme"), message);
        }
        ("oauth2" | "openIdConnect", _) => {
            let message = "the caller has to fetch the token; the client sends it as for `type: http`, `scheme: bearer`";
            report.warn(&place("type"), message);
        }
        (other, _) => {
            let message = format!("a security scheme of the type `{other}` is not supported; {set}");
            report.warn(&place("type"), message);
        }
    }
}
