//! Compares two documents, operation by operation.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::comparison::{ANYTHING, Comparison, Direction, Side, is_true};
use super::difference::{Difference, Kind};
use super::reader::Reader;
use super::{parameters, security};
use crate::document::{Document, OperationNode, is_lost};

/// Compares all operations. The differences are in the order of the kept spec, and operations that only the vendor
/// has come last.
pub(super) fn differences(kept: &Document, vendor: &Document) -> Vec<Difference> {
    let mut comparison = Comparison::new(Reader::new(kept), Reader::new(vendor));
    document(&mut comparison, kept.value(), vendor.value());
    let mut rest: Vec<_> = vendor.operations().collect();
    for ours in kept.operations() {
        comparison.operation = name(&ours);
        let Some(index) = counterpart(&ours, &rest, kept) else {
            if is_lost(ours.node) {
                continue;
            }
            comparison.differ(Kind::OperationExtra, "operation", Some("there".to_owned()), None);
            continue;
        };
        let vendors = rest.remove(index);
        operation(&mut comparison, (kept, &ours), (vendor, &vendors));
    }
    for vendors in rest.into_iter().filter(|operation| !is_true(operation.node, "x-hidden")) {
        comparison.operation = name(&vendors);
        comparison.differ(Kind::OperationMissing, "operation", None, Some("there".to_owned()));
    }
    comparison.found
}

fn name(operation: &OperationNode<'_>) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

/// Returns the vendor's operation with the same path, or else one whose path differs only in the names of its
/// parameters.
fn counterpart(ours: &OperationNode<'_>, vendors: &[OperationNode<'_>], kept: &Document) -> Option<usize> {
    let same_method = |other: &OperationNode<'_>| other.method == ours.method;
    let exact = vendors.iter().position(|other| same_method(other) && other.path == ours.path);
    exact.or_else(|| {
        vendors.iter().position(|other| {
            let taken = kept.operations().any(|kept| same_method(&kept) && kept.path == other.path);
            same_method(other) && !taken && unnamed(other.path) == unnamed(ours.path)
        })
    })
}

/// Returns a path without the names of its parameters.
fn unnamed(path: &str) -> Vec<&str> {
    path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect()
}

fn document(comparison: &mut Comparison<'_>, kept: &Value, vendor: &Value) {
    let version = |root: &Value| root.pointer("/info/version").and_then(Value::as_str).map(str::to_owned);
    if version(kept) != version(vendor) {
        comparison.differ(Kind::VersionDiffers, "info", version(kept), version(vendor));
    }
    let servers = |root: &Value| -> BTreeSet<String> {
        let servers = root.get("servers").and_then(Value::as_array).into_iter().flatten();
        let servers = servers.filter_map(|server| server.get("url")?.as_str());
        servers.map(|url| url.trim_end_matches('/').to_owned()).collect()
    };
    sets(comparison, "servers", &servers(kept), &servers(vendor), [Kind::ServerMissing, Kind::ServerExtra]);
}

/// Adds a difference for each name that only one of two sets has.
fn sets(
    comparison: &mut Comparison<'_>,
    location: &str,
    ours: &BTreeSet<String>,
    vendors: &BTreeSet<String>,
    [missing, extra]: [Kind; 2],
) {
    for name in vendors.difference(ours) {
        comparison.differ(missing, location, None, Some(name.clone()));
    }
    for name in ours.difference(vendors) {
        comparison.differ(extra, location, Some(name.clone()), None);
    }
}

fn operation<'a>(comparison: &mut Comparison<'a>, kept: Side<'a, '_>, vendor: Side<'a, '_>) {
    let deprecated = [kept, vendor].map(|(_, operation)| is_true(operation.node, "deprecated"));
    comparison.mark(Kind::DeprecatedDiffers, "operation", deprecated[0], deprecated[1], "not deprecated");
    let [ours, vendors] =
        [kept, vendor].map(|(document, operation)| security::alternatives(document, operation));
    sets(comparison, "security", &ours, &vendors, [Kind::SecurityMissing, Kind::SecurityExtra]);
    parameters::parameters(comparison, kept, vendor);

    let [ours, vendors] = [kept, vendor].map(|side| part(side, side.1.node.get("requestBody")));
    if let (Some(ours), Some(vendors)) = (ours, vendors) {
        let required = [ours, vendors].map(|body| is_true(body, "required"));
        comparison.mark(Kind::RequiredDiffers, "request body", required[0], required[1], "optional");
    }
    bodies(comparison, ours, vendors, "request", Direction::Request);

    let [ours, vendors] = [kept, vendor].map(responses);
    for (status, ours) in &ours {
        let location = format!("response {status}");
        match vendors.iter().find(|(other, _)| other == status) {
            Some((_, vendors)) => {
                bodies(comparison, Some(ours), Some(vendors), &location, Direction::Response);
            }
            None => comparison.differ(Kind::StatusExtra, &location, Some("there".to_owned()), None),
        }
    }
    for (status, _) in vendors.iter().filter(|(status, _)| !ours.iter().any(|(other, _)| other == status)) {
        comparison.differ(Kind::StatusMissing, &format!("response {status}"), None, Some("there".to_owned()));
    }
}

/// Returns a request body or a response, with its reference followed.
fn part<'a>((document, _): Side<'a, '_>, node: Option<&'a Value>) -> Option<&'a Map<String, Value>> {
    document.resolve(node?, "")?.0.as_object()
}

fn responses<'a>(side: Side<'a, '_>) -> Vec<(String, &'a Map<String, Value>)> {
    let responses = side.1.node.get("responses").and_then(Value::as_object).into_iter().flatten();
    let responses = responses.filter(|(status, _)| !status.starts_with("x-"));
    responses
        .filter_map(|(status, node)| Some((status.to_ascii_uppercase(), part(side, Some(node))?)))
        .collect()
}

fn bodies<'a>(
    comparison: &mut Comparison<'a>,
    ours: Option<&'a Map<String, Value>>,
    vendors: Option<&'a Map<String, Value>>,
    location: &str,
    direction: Direction,
) {
    let (ours, vendors) = (content(ours), content(vendors));
    let body = format!("{location} body");
    let names = |content: &[(String, &Value)]| -> BTreeSet<String> {
        content.iter().map(|(media_type, _)| media_type.clone()).collect()
    };
    let (our_names, vendors_names) = (names(&ours), names(&vendors));
    let list = |names: BTreeSet<String>| Some(names.into_iter().collect::<Vec<_>>().join(", "));
    if ours.is_empty() != vendors.is_empty() {
        return match ours.is_empty() {
            true => comparison.differ(Kind::BodyMissing, &body, None, list(vendors_names)),
            false => comparison.differ(Kind::BodyExtra, &body, list(our_names), None),
        };
    }
    let kinds = [Kind::MediaTypeMissing, Kind::MediaTypeExtra];
    sets(comparison, &body, &our_names, &vendors_names, kinds);
    for (media_type, ours) in &ours {
        let Some((_, vendors)) = vendors.iter().find(|(other, _)| other == media_type) else { continue };
        let location = match media_type.as_str() {
            "application/json" => body.clone(),
            media_type => format!("{body} ({media_type})"),
        };
        comparison.schema(ours, vendors, &location, direction);
    }
}

/// Returns the schemas of a body by media type, in lower case and without parameters.
fn content(part: Option<&Map<String, Value>>) -> Vec<(String, &Value)> {
    let content = part.and_then(|part| part.get("content")?.as_object()).into_iter().flatten();
    content
        .map(|(media_type, media)| {
            let essence = media_type.split(';').next().unwrap_or_default();
            (essence.trim().to_ascii_lowercase(), media.get("schema").unwrap_or(&ANYTHING))
        })
        .collect()
}
