//! Servers.
//!
//! Why: the client has one base URL, which its caller can set. It cannot choose among several, or fill in a template.
//! Cases: `cases/servers.yaml`.

use serde_json::Value;

use super::outline::Outline;
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let Some(servers) = outline.root.get("servers").and_then(Value::as_array) else { return };
    if servers.len() > 1 {
        let message = format!(
            "{} servers; the client uses the first, and the caller has to set the base URL for the others",
            servers.len()
        );
        report.warn("/servers/1", message);
    }
    let Some(url) = servers.first().and_then(|server| server.get("url")?.as_str()) else { return };
    let used = crate::api::server(report.root());
    let complete = used.starts_with("https://") || used.starts_with("http://");
    if used.contains(['{', '}']) || !complete {
        report.warn("/servers/0/url", "not a complete address; the caller has to set the base URL");
    } else if url.contains('{') {
        let message = format!(
            "the client uses the defaults of the variables, so `{used}`; the caller has to set the base URL for other values"
        );
        report.warn("/servers/0/url", message);
    }
}
