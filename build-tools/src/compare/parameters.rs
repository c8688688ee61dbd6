//! Compares the parameters of one operation.

use serde_json::{Map, Value};

use super::comparison::{ANYTHING, Comparison, Direction, Side, is_true};
use super::difference::Kind;
use crate::document::is_lost;

pub(super) fn parameters<'a>(comparison: &mut Comparison<'a>, kept: Side<'a, '_>, vendor: Side<'a, '_>) {
    let [ours, vendors] = [kept, vendor].map(named_parameters);
    for (name, parameter) in &ours {
        let Some((_, vendors)) = vendors.iter().find(|(other, _)| same(other, name)) else {
            if !is_lost(parameter) {
                comparison.differ(Kind::ParameterExtra, name, Some("there".to_owned()), None);
            }
            continue;
        };
        let [ours, vendors] = [*parameter, *vendors];
        let [our_schema, vendors_schema] = [ours, vendors].map(parameter_schema);
        let required = [ours, vendors].map(|parameter| is_true(parameter, "required"));
        comparison.mark(Kind::RequiredDiffers, name, required[0], required[1], "optional");
        let deprecated = [
            is_true(ours, "deprecated") || comparison.kept.schema(our_schema).deprecated,
            is_true(vendors, "deprecated") || comparison.vendor.schema(vendors_schema).deprecated,
        ];
        comparison.mark(Kind::DeprecatedDiffers, name, deprecated[0], deprecated[1], "not deprecated");
        let [style, vendors_style] = [ours, vendors].map(style);
        if style != vendors_style {
            comparison.differ(Kind::StyleDiffers, name, Some(style), Some(vendors_style));
        }
        comparison.schema(our_schema, vendors_schema, name, Direction::Request);
    }
    for (name, parameter) in
        vendors.iter().filter(|(name, _)| !ours.iter().any(|(other, _)| same(other, name)))
    {
        let hidden =
            is_true(parameter, "x-hidden") || comparison.vendor.is_hidden(parameter_schema(parameter));
        if !hidden {
            comparison.differ(Kind::ParameterMissing, name, None, Some("there".to_owned()));
        }
    }
}

/// Returns the parameters by location and name, such as `query page`, without those that OpenAPI says to ignore.
fn named_parameters<'a>((document, operation): Side<'a, '_>) -> Vec<(String, &'a Map<String, Value>)> {
    let parameters = document.parameters(operation).into_iter().filter_map(|(node, _)| node.as_object());
    parameters
        .filter_map(|node| {
            let (place, name) = (node.get("in")?.as_str()?, node.get("name")?.as_str()?);
            let ignored =
                ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str());
            (place != "header" || !ignored).then(|| (format!("{place} {name}"), node))
        })
        .collect()
}

/// Reports whether two keys mean the same parameter. Names of headers do not differ by case.
fn same(one: &str, other: &str) -> bool {
    one == other || (one.starts_with("header ") && one.eq_ignore_ascii_case(other))
}

fn parameter_schema(parameter: &Map<String, Value>) -> &Value {
    let media = || parameter.get("content")?.as_object()?.values().next()?.get("schema");
    parameter.get("schema").or_else(media).unwrap_or(&ANYTHING)
}

/// Returns the style of the parameter, or the default of OpenAPI if it states none.
fn style(parameter: &Map<String, Value>) -> String {
    let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
    let usual = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or(usual);
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    if explode { format!("{style}, exploded") } else { style.to_owned() }
}
