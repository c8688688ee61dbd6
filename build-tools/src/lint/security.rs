//! Who may call.
//!
//! Why: the client sends secrets in headers and in no other way, and an operation that says nothing would be sent
//! without them.
//! How: names are looked up, and every scheme must be a key in a header.
//! Cases: `cases/security*.yaml`.

use super::Report;
use super::hints::similar;
use super::model::Kind;
use super::outline::Outline;
use crate::document::escape;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for scheme in outline.of(Kind::SecurityScheme).filter(|scheme| !scheme.odd) {
        match (scheme.text("type"), scheme.text("in")) {
            (Some("apiKey"), Some("header")) => {
                if scheme.text("name").is_none_or(|name| !super::parameters::is_header_name(name)) {
                    report.say(scheme.pointer(), "no header; `name` says which one the key is sent in");
                }
            }
            (Some("apiKey"), location) => {
                let message = format!(
                    "a key in {} is not supported; the client sends keys with `in: header`",
                    location.map_or("no place".to_owned(), |location| format!("`{location}`"))
                );
                report.say(
                    &if location.is_some() { scheme.at("in") } else { scheme.pointer().to_owned() },
                    message,
                );
            }
            (Some(other), _) => {
                let message = format!(
                    "security of the type `{other}` is not supported; the client sends keys: `type: apiKey`, `in: header`"
                );
                report.say(&scheme.at("type"), message);
            }
            (None, _) => {}
        }
    }
    let schemes = outline.components("securitySchemes");
    for requirement in outline.of(Kind::Requirement) {
        if requirement.members.is_empty() {
            let message = "an alternative without a scheme; what needs no secret says `security: []`";
            report.say(requirement.pointer(), message);
        }
        for (name, scopes) in requirement.members {
            if scopes.as_array().is_none_or(|scopes| !scopes.is_empty()) {
                let message = format!("a key has no scopes; write `{name}: []`");
                report.say(&format!("{}/{}", requirement.pointer(), escape(name)), message);
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
        report.say(
            node.pointer(),
            "no `security`, so that the call would be sent without a secret; where that is right, say `security: []`",
        );
    }
}
