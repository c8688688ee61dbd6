//! What changed in the schemas of two documents.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::changes::Collected;
use super::delta::differences;
use super::element::Element;
use crate::api::{self, Uses};
use crate::document::Document;

/// Compares the schemas of two documents.
pub(super) fn compare(old: &Document, new: &Document, all: &mut Collected) {
    let used = |document: &Document| -> [HashSet<String>; 2] {
        let operations = api::operations(document);
        let Uses { sent, bodies, .. } = api::uses(document, &operations);
        [sent, bodies].map(|names| names.into_iter().map(str::to_owned).collect())
    };
    let (was_used, is_used) = (used(old), used(new));
    for (name, before) in api::schemas(old) {
        let element = Element::Schema(name.clone());
        let Some(after) = api::schema(new, name) else {
            let renamed = api::schemas(new).find(|(other, schema)| {
                api::schema(old, other).is_none() && differences(before, schema, &[]).is_empty()
            });
            match renamed {
                Some((other, _)) => {
                    let what = format!("named `{other}`, was `{name}`");
                    all.add(Element::Schema(other.clone()), what.clone());
                    all.add(element, what);
                }
                None => all.add(element, "gone"),
            }
            continue;
        };
        schema(name, before, after, all);
        let held =
            |used: &[HashSet<String>; 2]| used.iter().map(|names| names.contains(name)).collect::<Vec<_>>();
        match (held(&was_used).as_slice(), held(&is_used).as_slice()) {
            (before, after) if before == after => {}
            (_, [_, true]) => all.add(element, "the body of a request, and of nothing else now"),
            (_, [true, false]) => all.add(element, "a part of requests now"),
            ([_, true], _) | ([true, _], _) => all.add(element, "no part of requests any more"),
            _ => {}
        }
    }
    for (name, _) in api::schemas(new) {
        let element = Element::Schema(name.clone());
        if api::schema(old, name).is_none() && !all.has(&element) {
            all.add(element, "new");
        }
    }
}

fn schema(name: &str, before: &Value, after: &Value, all: &mut Collected) {
    let element = Element::Schema(name.to_owned());
    all.extend(&element, differences(before, after, &["properties", "required", "enum", "x-enum-varnames"]));
    values(name, before, after, all);
    properties(name, before, after, all);
}

fn values(name: &str, before: &Value, after: &Value, all: &mut Collected) {
    let values = |schema: &Value| -> Vec<(String, Option<String>)> {
        let values = schema["enum"].as_array().into_iter().flatten();
        let names = values.enumerate().map(|(index, value)| {
            let given = schema["x-enum-varnames"][index].as_str().map(str::to_owned);
            (value.as_str().map_or_else(|| value.to_string(), str::to_owned), given)
        });
        names.collect()
    };
    let (was, is): (HashMap<_, _>, HashMap<_, _>) =
        (values(before).into_iter().collect(), values(after).into_iter().collect());
    let element = |value: &str| Element::Value(name.to_owned(), value.to_owned());
    for (value, given) in &was {
        match is.get(value) {
            None => all.add(element(value), "gone"),
            Some(other) if other != given => all.add(element(value), "another name in Rust"),
            Some(_) => {}
        }
    }
    for value in is.keys().filter(|value| !was.contains_key(*value)) {
        all.add(element(value), "new");
    }
}

fn properties(name: &str, before: &Value, after: &Value, all: &mut Collected) {
    let required = |schema: &Value| -> HashSet<String> {
        let names = schema["required"].as_array().into_iter().flatten();
        names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
    };
    let (needed, needs) = (required(before), required(after));
    let empty = serde_json::Map::new();
    let [was, is] = [before, after].map(|schema| schema["properties"].as_object().unwrap_or(&empty));
    for (property, node) in was {
        let element = Element::Property(name.to_owned(), property.clone());
        let Some(other) = is.get(property) else {
            all.add(element, "gone");
            continue;
        };
        all.extend(&element, differences(node, other, &[]));
        match (needed.contains(property), needs.contains(property)) {
            (false, true) => all.add(element, "required"),
            (true, false) => all.add(element, "optional"),
            _ => {}
        }
    }
    for property in is.keys().filter(|property| !was.contains_key(*property)) {
        let needed = if needs.contains(property) { "new, required" } else { "new, optional" };
        all.add(Element::Property(name.to_owned(), property.clone()), needed);
    }
    let order =
        |these: &serde_json::Map<String, Value>, those: &serde_json::Map<String, Value>| -> Vec<String> {
            these.keys().filter(|key| those.contains_key(*key)).cloned().collect()
        };
    if order(was, is) != order(is, was) {
        all.add(Element::Schema(name.to_owned()), "its properties are in another order");
    }
}
