//! Path templates.
//!
//! Why: progenitor fails without a place if braces do not match, and a server cannot tell apart two templates that
//! differ only in the names of parameters.
//! How: the names are removed from the templates, and the results are compared.
//! Cases: `cases/path_*.yaml`.

use std::collections::HashMap;

use super::calls::template;
use super::model::Kind;
use super::outline::Outline;
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for node in outline.of(Kind::PathItem) {
        let path = node.spot.key;
        if let Some(message) = broken(path) {
            report.error_broken(node.pointer(), message);
            continue;
        }
        let mut bare = path.to_owned();
        for name in template(path).unwrap_or_default() {
            bare = bare.replacen(&format!("{{{name}}}"), "{\u{0}}", 1);
        }
        if let Some(first) = seen.get(bare.as_str()) {
            let line = report.line(&format!("/paths/{}", crate::document::escape(first)));
            let message =
                format!("`{path}` and `{first}` ({line}) are the same path; merge their operations");
            report.error(node.pointer(), message);
        }
        seen.entry(bare).or_insert(path);
    }
}

fn broken(path: &str) -> Option<String> {
    if !path.starts_with('/') {
        return Some(format!("a path must begin with `/`, as in `/{path}`"));
    }
    if path.contains(['?', '#']) {
        return Some("a path must not contain `?` or `#`; declare `query` parameters instead".to_owned());
    }
    if path.contains("//") || path.chars().any(|char| char.is_whitespace() || char.is_control()) {
        return Some("a path must not contain `//` or white space".to_owned());
    }
    let Some(names) = template(path) else {
        return Some("the braces do not match; write a parameter as `{userID}`".to_owned());
    };
    let mut seen = std::collections::HashSet::new();
    names.into_iter().find_map(|name| match name {
        "" => Some("`{}` has no name; write a parameter as `{userID}`".to_owned()),
        name if !seen.insert(name) => {
            Some(format!("`{{{name}}}` occurs twice in the path; rename one of them"))
        }
        _ => None,
    })
}
