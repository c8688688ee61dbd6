//! What changed in the parts of two documents that items of the client are made from.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::delta::differences;
use super::element::Element;
use crate::api::{self, Operation, Parameter, Uses};
use crate::document::Document;

/// The changes of each part, in words.
pub(super) type Changes = BTreeMap<Element, Vec<String>>;

/// Compares the parts of two documents.
pub(super) fn changes(old: &Document, new: &Document) -> Changes {
    let mut all = Collected(Changes::new());
    operations(old, new, &mut all);
    schemas(old, new, &mut all);
    all.0
}

struct Collected(Changes);

impl Collected {
    fn add(&mut self, element: Element, what: impl Into<String>) {
        self.0.entry(element).or_default().push(what.into());
    }

    fn extend(&mut self, element: &Element, what: Vec<String>) {
        what.into_iter().for_each(|what| self.add(element.clone(), what));
    }
}

/// What tells an operation apart in requests: the names of path parameters do not.
fn route(operation: &Operation<'_>) -> String {
    let path = operation.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    format!("{} {}", operation.method, path.collect::<Vec<_>>().join("/"))
}

fn operations(old: &Document, new: &Document, all: &mut Collected) {
    let (before, after) = (api::operations(old), api::operations(new));
    let by_id: HashMap<&str, &Operation<'_>> = after.iter().map(|one| (one.id, one)).collect();
    let by_route: HashMap<String, &Operation<'_>> = after.iter().map(|one| (route(one), one)).collect();
    let mut paired = HashSet::new();
    for was in &before {
        match by_id.get(was.id).or_else(|| by_route.get(&route(was)).filter(|one| !old_has(&before, one.id)))
        {
            Some(is) => {
                paired.insert(is.id);
                operation(was, is, all);
            }
            None => all.add(Element::Operation(was.id.to_owned()), "gone"),
        }
    }
    for is in after.iter().filter(|is| !paired.contains(is.id)) {
        all.add(Element::Operation(is.id.to_owned()), "new");
    }
}

fn old_has(before: &[Operation<'_>], id: &str) -> bool {
    before.iter().any(|one| one.id == id)
}

fn operation(was: &Operation<'_>, is: &Operation<'_>, all: &mut Collected) {
    let id = || is.id.to_owned();
    if was.id != is.id {
        let what = format!("named `{}`, was `{}`", is.id, was.id);
        all.add(Element::Operation(was.id.to_owned()), what.clone());
        all.add(Element::Operation(id()), what);
    }
    if route(was) != route(is) {
        let old = format!("{} {}", was.method.to_uppercase(), was.path);
        all.add(Element::Operation(id()), format!("moved from {old}"));
    }
    match (&was.deprecated, &is.deprecated) {
        (None, Some(_)) => all.add(Element::Operation(id()), "deprecated"),
        (Some(_), None) => all.add(Element::Operation(id()), "no longer deprecated"),
        _ => {}
    }
    parameters(was, is, all);
    let body =
        |operation: &Operation<'_>| operation.body.map(|name| (name.to_owned(), operation.body_required));
    match (body(was), body(is)) {
        (None, Some((name, _))) => all.add(Element::Body(id()), format!("new, `{name}`")),
        (Some((name, _)), None) => all.add(Element::Body(id()), format!("gone, was `{name}`")),
        (Some((before, needed)), Some((after, needs))) => {
            if before != after {
                all.add(Element::Body(id()), format!("`{after}`, was `{before}`"));
            }
            if needed != needs {
                all.add(Element::Body(id()), if needs { "required" } else { "optional" });
            }
        }
        (None, None) => {}
    }
    successes(was, is, all);
    match (was.pagination, is.pagination) {
        (None, Some(_)) => all.add(Element::Paging(id()), "new"),
        (Some(_), None) => all.add(Element::Paging(id()), "gone"),
        (Some(was), Some(is)) => all.extend(&Element::Paging(id()), differences(was, is, &[])),
        (None, None) => {}
    }
    match (was.streams, is.streams) {
        (false, true) => all.add(Element::Streaming(id()), "new"),
        (true, false) => all.add(Element::Streaming(id()), "gone"),
        _ => {}
    }
    // A path that names its parameters in another order changes the order of arguments.
    if was.path != is.path && route(was) == route(is) {
        let old = format!("{} {}", was.method.to_uppercase(), was.path);
        all.add(Element::Operation(id()), format!("its path was {old}"));
    }
}

fn parameters(was: &Operation<'_>, is: &Operation<'_>, all: &mut Collected) {
    let same =
        |one: &Parameter<'_>, other: &Parameter<'_>| one.name == other.name && one.location == other.location;
    for before in &was.parameters {
        let element = Element::Parameter(is.id.to_owned(), before.name.to_owned());
        let Some(after) = is.parameters.iter().find(|one| same(one, before)) else {
            all.add(element, format!("gone from the {}", before.location));
            continue;
        };
        match (before.required, after.required) {
            (false, true) => all.add(element.clone(), "required"),
            (true, false) => all.add(element.clone(), "optional"),
            _ => {}
        }
        if before.rust_name != after.rust_name {
            let what = format!("called `{}` in Rust, was `{}`", after.rust_name, before.rust_name);
            all.add(element.clone(), what);
        }
        if before.deprecated.is_some() != after.deprecated.is_some() {
            let word = if after.deprecated.is_some() { "deprecated" } else { "no longer deprecated" };
            all.add(element.clone(), word);
        }
        all.extend(&element, differences(before.schema, after.schema, &[]));
    }
    for after in is.parameters.iter().filter(|after| !was.parameters.iter().any(|before| same(after, before)))
    {
        let needed = if after.required { "required" } else { "optional" };
        let element = Element::Parameter(is.id.to_owned(), after.name.to_owned());
        all.add(element, format!("new in the {}, {needed}", after.location));
    }
}

fn successes(was: &Operation<'_>, is: &Operation<'_>, all: &mut Collected) {
    let element = Element::Responses(is.id.to_owned());
    for before in &was.successes {
        match is.successes.iter().find(|after| after.status == before.status) {
            None => all.add(element.clone(), format!("{} is gone", before.status)),
            Some(after) if after.schema != before.schema => {
                let name =
                    |schema: Option<&str>| schema.map_or("nothing".to_owned(), |name| format!("`{name}`"));
                let (old, new) = (name(before.schema), name(after.schema));
                all.add(element.clone(), format!("{} is {new}, was {old}", before.status));
            }
            Some(_) => {}
        }
    }
    for after in &is.successes {
        if !was.successes.iter().any(|before| before.status == after.status) {
            all.add(element.clone(), format!("{} is new", after.status));
        }
    }
}

fn schemas(old: &Document, new: &Document, all: &mut Collected) {
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
        if api::schema(old, name).is_none() && !all.0.contains_key(&element) {
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
