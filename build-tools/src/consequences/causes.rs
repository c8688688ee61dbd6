//! Which change of the document a change of an item comes from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::changes::{Changes, changes};
use super::element::Element;
use super::links::Links;
use super::rules::Rules;
use crate::api;
use crate::diff::Finding;
use crate::document::Document;

/// A change of the document that an item of the client changed for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cause {
    /// The part of the document: the operation as `PUT /v1/users/me`, a parameter of it, or a schema.
    pub place: String,
    /// What changed there, in words.
    pub what: String,
    /// The rules of [`crate::diff`] that say the same of requests and responses.
    pub rules: Vec<String>,
    /// The operations that the part is used in, where the rules name them.
    pub operations: Vec<String>,
    /// The findings of those rules, by their places in [`Consequences::findings`](super::Consequences::findings).
    pub findings: Vec<usize>,
}

impl Cause {
    pub(super) fn to_json(&self) -> Value {
        json!({
            "place": self.place,
            "text": self.what,
            "rules": self.rules,
            "operations": self.operations,
        })
    }
}

/// The changes of two documents, ready to be looked up.
pub(super) struct Causes {
    changes: Changes,
    links: [Links; 2],
    rules: Rules,
    /// The method and path of each operation.
    routes: BTreeMap<String, String>,
}

impl Causes {
    pub(super) fn new(old: &Document, new: &Document) -> Self {
        let mut routes = BTreeMap::new();
        for document in [old, new] {
            let all = api::operations(document).into_iter();
            routes.extend(
                all.map(|one| (one.id.to_owned(), format!("{} {}", one.method.to_uppercase(), one.path))),
            );
        }
        Self {
            changes: changes(old, new),
            links: [old, new].map(Links::new),
            rules: Rules::new(old, new),
            routes,
        }
    }

    /// Returns the findings that causes refer to.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.rules.findings
    }

    /// Returns the causes of a change of the item at a path.
    pub(super) fn of(&self, path: &str) -> Vec<Cause> {
        let mut elements: Vec<&Element> = Vec::new();
        for element in self.links.iter().flat_map(|links| links.of(path)) {
            if !elements.contains(&element) {
                elements.push(element);
            }
        }
        let found: Vec<Cause> = elements.iter().flat_map(|element| self.at(element)).collect();
        if !found.is_empty() {
            return found;
        }
        // What is new or gone as a whole has no changes in its parts.
        let outer = elements.iter().filter_map(|element| outer(element)).collect::<BTreeSet<_>>();
        outer.iter().flat_map(|element| self.at(element)).collect()
    }

    fn at(&self, element: &Element) -> Vec<Cause> {
        let Some(changes) = self.changes.get(element) else { return Vec::new() };
        let place = match element.operation().and_then(|id| self.routes.get(id)) {
            Some(route) if matches!(element, Element::Operation(_)) => route.clone(),
            Some(route) => format!("{route}, {element}"),
            None => element.to_string(),
        };
        let found = self.rules.at(element);
        vec![Cause {
            place,
            what: changes.join("; "),
            rules: found.map(|found| found.ids.iter().cloned().collect()).unwrap_or_default(),
            findings: found.map(|found| found.findings.clone()).unwrap_or_default(),
            operations: match element.operation() {
                Some(id) => self.routes.get(id).cloned().into_iter().collect(),
                None => found.map(|found| found.operations.clone()).unwrap_or_default(),
            },
        }]
    }
}

/// Returns the part that a part belongs to.
fn outer(element: &Element) -> Option<Element> {
    match element {
        Element::Operation(_) | Element::Schema(_) => None,
        Element::Property(schema, _) | Element::Value(schema, _) => Some(Element::Schema(schema.clone())),
        element => element.operation().map(|id| Element::Operation(id.to_owned())),
    }
}
