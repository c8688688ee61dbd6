//! The findings of [`crate::diff`] by the part of the document that they are about.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::element::Element;
use crate::api;
use crate::diff::{Finding, diff};
use crate::document::{Document, resolve};

/// The findings of two documents.
#[derive(Debug, Default)]
pub(super) struct Rules {
    elements: BTreeMap<Element, Found>,
    pub(super) findings: Vec<Finding>,
}

/// The findings about one part.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) ids: BTreeSet<String>,
    /// The operations that they are of, in the order of the document.
    pub(super) operations: Vec<String>,
    /// Their places in the list of all findings.
    pub(super) findings: Vec<usize>,
}

/// Parts of the ids of rules about what is checked at run time, or only documented.
const SILENT: [&str; 10] = [
    "-default-",
    "-items-",
    "-length-",
    "-max-",
    "-min-",
    "-multiple-of-",
    "-pattern-",
    "-security-",
    "-tag-",
    "-unique-",
];

impl Rules {
    pub(super) fn new(old: &Document, new: &Document) -> Self {
        let mut rules = Self { findings: diff(old.value(), new.value()), ..Self::default() };
        let ids: [HashMap<String, &str>; 2] = [old, new].map(|document| {
            let all = api::operations(document).into_iter();
            all.map(|one| (format!("{} {}", one.method.to_uppercase(), one.path), one.id)).collect()
        });
        for (number, finding) in rules.findings.iter().enumerate() {
            if SILENT.iter().any(|part| finding.id.contains(part)) {
                continue;
            }
            // What was removed is in the old document only.
            let removed = finding.id.ends_with("-removed") && !names_value(finding);
            let documents = if removed { [old, new] } else { [new, old] };
            let operation = finding.operation.as_ref();
            let operation = operation.and_then(|name| ids[1].get(name).or_else(|| ids[0].get(name)).copied());
            let elements = documents.iter().map(|document| elements(document.value(), operation, finding));
            let Some(elements) = elements.flatten().next() else { continue };
            for element in elements {
                let found = rules.elements.entry(element).or_default();
                found.findings.push(number);
                found.ids.insert(finding.id.clone());
                if let Some(operation) =
                    finding.operation.as_ref().filter(|name| !found.operations.contains(name))
                {
                    found.operations.push(operation.clone());
                }
            }
        }
        rules
    }

    pub(super) fn at(&self, element: &Element) -> Option<&Found> {
        self.elements.get(element)
    }
}

/// Reports whether a finding is about a value of an enum, which its location does not lead to.
fn names_value(finding: &Finding) -> bool {
    finding.what.starts_with("value ")
}

/// Returns the parts that a finding is about; `None` if its location is not in the document.
fn elements(root: &Value, operation: Option<&str>, finding: &Finding) -> Option<Vec<Element>> {
    let mut element = operation.map(|id| Element::Operation(id.to_owned()));
    let mut node = root;
    let mut way: Vec<String> = Vec::new();
    for segment in finding.location.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        (node, way) = enter(root, node, way);
        node = match node {
            Value::Array(items) => items.get(key.parse::<usize>().ok()?)?,
            node => node.get(&key)?,
        };
        way.push(key);
        element = part(&way, operation, node).or(element);
    }
    let (_, way) = enter(root, node, way);
    // The schema itself where a property is nothing but a reference to it.
    let target = match way.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    };
    let mut found: Vec<Element> = element.into_iter().collect();
    if let Some(schema) = target {
        let words = finding.what.strip_prefix("value ").and_then(|rest| rest.rsplit_once(' '));
        found.push(match words {
            Some((value, _)) => Element::Value(schema, value.to_owned()),
            None => Element::Schema(schema),
        });
    }
    Some(found)
}

/// Follows a reference, also one that is the only member of `allOf`, and through items of lists where there are any.
fn enter<'v>(root: &'v Value, node: &'v Value, way: Vec<String>) -> (&'v Value, Vec<String>) {
    let only = node.get("allOf").and_then(Value::as_array).and_then(|members| match members.as_slice() {
        [only] => Some(only),
        _ => None,
    });
    let node = only.unwrap_or(node);
    match resolve(root, node, "") {
        Some((target, pointer)) if node.get("$ref").is_some() => {
            let way = pointer.split('/').skip(1);
            (target, way.map(|part| part.replace("~1", "/").replace("~0", "~")).collect())
        }
        _ => (node, way),
    }
}

/// Returns the part that a node is, given the way to it.
fn part(way: &[String], operation: Option<&str>, node: &Value) -> Option<Element> {
    let way: Vec<&str> = way.iter().map(String::as_str).collect();
    let id = || operation.map(str::to_owned);
    match way.as_slice() {
        ["components", "schemas", name] => Some(Element::Schema((*name).to_owned())),
        ["components", "schemas", name, "properties", property] => {
            Some(Element::Property((*name).to_owned(), (*property).to_owned()))
        }
        ["paths", _, _, "parameters", _]
        | ["paths", _, "parameters", _]
        | ["components", "parameters", _] => {
            Some(Element::Parameter(id()?, api::text(node, "name").to_owned()))
        }
        ["paths", _, _, "requestBody"] => Some(Element::Body(id()?)),
        ["paths", _, _, "responses", status] if status.starts_with('2') => Some(Element::Responses(id()?)),
        ["paths", _, _, "x-pagination"] => Some(Element::Paging(id()?)),
        _ => None,
    }
}
