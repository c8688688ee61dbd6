//! `x-pagination`: the names of the parameters and properties by which a list is paged.
//!
//! Why: the client iterates over all pages by these names, and OpenAPI has no keyword for them.
//! How: each name is looked up among the query parameters, in the success response, or in the items of its list.
//! Cases: `cases/pagination.yaml`.

use serde_json::Value;

use super::calls::{self, Call};
use super::outline::{Node, Outline};
use super::report::Report;

/// Where a name of `x-pagination` is looked up.
#[derive(Clone, Copy, PartialEq)]
enum In {
    /// The query parameters.
    Query,
    /// The properties of the success response.
    Success,
    /// The properties of an item of the list.
    Item,
}

/// The properties of a style: the name, where it is looked up, its type, and whether it is optional.
type Style = &'static [(&'static str, In, &'static str, bool)];

const PAGE: Style = &[
    ("page", In::Query, "integer", false),
    ("size", In::Query, "integer", false),
    ("items", In::Success, "array", false),
    ("total", In::Success, "integer", false),
];
const CURSOR: Style = &[
    ("limit", In::Query, "integer", false),
    ("after", In::Query, "string", false),
    ("before", In::Query, "string", false),
    ("items", In::Success, "array", false),
    ("id", In::Item, "string", false),
    ("hasMore", In::Success, "boolean", true),
];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for call in calls::all(outline) {
        let Some(pagination) = call.node.value.get("x-pagination") else { continue };
        let place = call.node.at("x-pagination");
        let Some(pagination) = pagination.as_object() else {
            report.error(
                &place,
                "`x-pagination` must be an object, such as `{style: page, page: pageIndex, …}`",
            );
            continue;
        };
        let style = match pagination.get("style").and_then(Value::as_str) {
            Some("page") => PAGE,
            Some("cursor") => CURSOR,
            _ => {
                let place = if pagination.contains_key("style") { format!("{place}/style") } else { place };
                report.error(&place, "the style must be `page` or `cursor`");
                continue;
            }
        };
        for key in
            pagination.keys().filter(|key| *key != "style" && !style.iter().any(|(name, ..)| name == key))
        {
            let known: Vec<String> = style.iter().map(|(name, ..)| format!("`{name}`")).collect();
            let message = format!("`{key}` is not a property of this style, which has {}", known.join(", "));
            report.error(&format!("{place}/{}", crate::document::escape(key)), message);
        }
        for (key, looked_up, wanted, optional) in style {
            match pagination.get(*key) {
                None if *optional => {}
                None => report.error(&place, format!("no `{key}`, which this style requires")),
                Some(Value::String(name)) => {
                    if let Err(message) = look_up(outline, &call, pagination, name, *looked_up, wanted) {
                        report.error(&format!("{place}/{key}"), message);
                    }
                }
                Some(_) => report.error(&format!("{place}/{key}"), format!("`{key}` must be a name")),
            }
        }
    }
}

fn look_up(
    outline: &Outline<'_>,
    call: &Call<'_, '_>,
    pagination: &serde_json::Map<String, Value>,
    name: &str,
    looked_up: In,
    wanted: &str,
) -> Result<(), String> {
    if looked_up == In::Query {
        let mut parameters = call.parameters.iter().filter(|parameter| parameter.location == "query");
        let Some(parameter) = parameters.find(|parameter| parameter.name == name) else {
            let missing = format!("there is no query parameter `{name}`");
            return if call.complete { Err(missing) } else { Ok(()) };
        };
        return of_type(name, outline.schema_of(parameter.node, "schema"), wanted);
    }
    let Some(success) = call.success(outline) else {
        let broken = call.node.odd || call.node.has("responses");
        return if broken {
            Ok(())
        } else {
            Err("there is no success response that could have pages".to_owned())
        };
    };
    if looked_up == In::Success {
        return property(outline, success, name, wanted, "the success response");
    }
    let items = pagination.get("items").and_then(Value::as_str).unwrap_or_default();
    let list = property_schema(outline, success, items).and_then(|list| outline.schema_of(list, "items"));
    // A union has no properties of its own, so each alternative must have the property.
    match list {
        Some(item) if item.has("oneOf") => {
            let alternatives = item.list("oneOf").into_iter().flatten().enumerate();
            alternatives
                .filter_map(|(index, node)| {
                    outline.resolve(node, &format!("{}/{index}", item.at("oneOf")), "schemas")
                })
                .try_for_each(|item| property(outline, item, name, wanted, "every item"))
        }
        Some(item) => property(outline, item, name, wanted, "an item"),
        None => Ok(()),
    }
}

fn property(
    outline: &Outline<'_>,
    holder: &Node<'_>,
    name: &str,
    wanted: &str,
    what: &str,
) -> Result<(), String> {
    let Some(properties) = holder.object("properties") else { return Ok(()) };
    if !properties.contains_key(name) {
        return Err(format!("{what} has no property `{name}`"));
    }
    of_type(name, property_schema(outline, holder, name), wanted)
}

fn property_schema<'o, 'a>(outline: &'o Outline<'a>, holder: &Node<'a>, name: &str) -> Option<&'o Node<'a>> {
    let value = holder.object("properties")?.get(name)?;
    let pointer = format!("{}/{}", holder.at("properties"), crate::document::escape(name));
    outline.resolve(value, &pointer, "schemas")
}

fn of_type(name: &str, schema: Option<&Node<'_>>, wanted: &str) -> Result<(), String> {
    match schema.and_then(|schema| schema.text("type")) {
        Some(found) if found != wanted => {
            Err(format!("`{name}` has `type: {found}`, and must have `type: {wanted}`"))
        }
        _ => Ok(()),
    }
}
