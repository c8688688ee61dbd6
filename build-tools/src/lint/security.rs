//! Who may call.
//!
//! Why: the client sends secrets in headers and in no other way, and an operation that says nothing is sent without.
//! How: names are looked up, and every scheme should be a key or a token in a header. What is not is not sent, so that
//! the caller has to: that is a warning.
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
        if requirement.members.is_empty() {
            let message = "an alternative without a scheme: a secret is sent only if the client has one; what needs none says `security: []`";
            report.warn(requirement.pointer(), message);
        }
        for (name, scopes) in requirement.members {
            let kind = schemes.and_then(|schemes| schemes.get(name)?.get("type")?.as_str());
            let scoped = ["oauth2", "openIdConnect"].contains(&kind.unwrap_or_default());
            if scopes.as_array().is_none_or(|scopes| !scoped && !scopes.is_empty()) {
                let message = format!("a key has no scopes; write `{name}: []`");
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
            report.say(&format!("{}/{}", requirement.pointer(), escape(name)), message);
        }
    }
    let inherited =
        outline.root.get("security").is_some_and(|all| all.as_array().is_none_or(|all| !all.is_empty()));
    for node in outline.of(Kind::Operation).filter(|node| !node.has("security") && !node.odd && !inherited) {
        report.warn(
            node.pointer(),
            "no `security`, so that the call would be sent without a secret; where that is right, say `security: []`",
        );
    }
}

fn scheme(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(kind) = node.text("type") else { return };
    let location = node.text("in").unwrap_or("no place");
    let place = |member: &str| if node.has(member) { node.at(member) } else { node.pointer().to_owned() };
    let set = "it is not sent unless the caller sets it";
    if let Some(role) = node.text("x-acts-as").filter(|role| !["user", "user-type"].contains(role)) {
        let message = format!("`x-acts-as` must be `user` or `user-type`, not `{role}`");
        report.say(&node.at("x-acts-as"), message);
    }
    match (kind, location) {
        ("apiKey", "header") => {
            if node.text("name").is_none_or(|name| !super::parameters::is_header_name(name)) {
                report.say(node.pointer(), "no header; `name` says which one the key is sent in");
            }
        }
        ("apiKey", "query" | "cookie") => {
            report.warn(
                &place("in"),
                format!("a key in `{location}` is not supported, only one in `header`; {set}"),
            );
        }
        ("apiKey", _) => {
            report.say(&place("in"), format!("a key in `{location}`; write `in: header`"));
        }
        ("http", _) if node.text("scheme").is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer")) => {}
        ("http", _) => {
            let scheme = node.text("scheme").unwrap_or_default();
            let message = format!("`scheme: {scheme}` is not supported, only `bearer`; {set}");
            report.warn(&place("scheme"), message);
        }
        ("oauth2" | "openIdConnect", _) => {
            let message = "the token has to be fetched by the caller; it is sent as that of `type: http`, `scheme: bearer`";
            report.warn(&place("type"), message);
        }
        (other, _) => {
            let message = format!("security of the type `{other}` is not supported; {set}");
            report.warn(&place("type"), message);
        }
    }
}
