//! What changed in the parts of two documents that items of the client are made from.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::delta::differences;
use super::element::Element;
use super::schemas;
use crate::api::{self, Operation, Parameter};
use crate::document::Document;

/// The changes of each part, in words.
pub(super) type Changes = BTreeMap<Element, Vec<String>>;

/// Compares the parts of two documents.
pub(super) fn changes(old: &Document, new: &Document) -> Changes {
    let mut all = Collected(Changes::new());
    operations(old, new, &mut all);
    schemas::compare(old, new, &mut all);
    all.0
}

/// The changes found so far.
pub(super) struct Collected(Changes);

impl Collected {
    pub(super) fn has(&self, element: &Element) -> bool {
        self.0.contains_key(element)
    }

    pub(super) fn add(&mut self, element: Element, what: impl Into<String>) {
        self.0.entry(element).or_default().push(what.into());
    }

    pub(super) fn extend(&mut self, element: &Element, what: Vec<String>) {
        what.into_iter().for_each(|what| self.add(element.clone(), what));
    }
}

/// Returns what tells an operation apart in requests: the names of path parameters do not.
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
