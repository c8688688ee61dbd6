//! Which parts of a document an item of the client is made from.

use std::collections::HashMap;

use serde_json::Value;

use super::element::Element;
use crate::api::{self, Operation};
use crate::document::Document;
use crate::names::{camel, snake};
use crate::prepare;
use crate::shape;

/// The parts that the items of a client are made from, by the paths of the items.
#[derive(Debug, Default)]
pub(super) struct Links(HashMap<String, Vec<Element>>);

impl Links {
    pub(super) fn new(document: &Document) -> Self {
        let mut links = Self::default();
        for (name, schema) in api::schemas(document) {
            links.schema(name, schema);
        }
        for operation in api::operations(document) {
            links.operation(document, &operation);
        }
        links
    }

    /// Returns the parts that an item is made from; those of the item that it belongs to where it has none of its own.
    pub(super) fn of(&self, path: &str) -> &[Element] {
        let mut path = path;
        loop {
            if let Some(elements) = self.0.get(path) {
                return elements;
            }
            match crate::surface::parent(path) {
                Some(outer) => path = outer,
                None => return &[],
            }
        }
    }

    fn add(&mut self, path: String, elements: impl IntoIterator<Item = Element>) {
        let known = self.0.entry(path).or_default();
        for element in elements {
            if !known.contains(&element) {
                known.push(element);
            }
        }
    }

    fn schema(&mut self, name: &str, schema: &Value) {
        let of = Element::Schema(name.to_owned());
        let properties = properties(schema);
        let required = schema["required"].as_array();
        let needed = |wire: &str| required.is_some_and(|names| names.iter().any(|name| name == wire));
        let element = |wire: &str| Element::Property(name.to_owned(), wire.to_owned());
        let whole = |path: &mut Self, at: String| {
            path.add(at, std::iter::once(of.clone()).chain(properties.iter().map(|(wire, _)| element(wire))));
        };
        self.add(format!("types::{name}"), [of.clone()]);
        // The constructor takes what is required, and whether there is a default depends on it.
        whole(self, format!("types::{name}::new"));
        whole(self, format!("types::{name} as Default"));
        self.add(format!("types::{name}Required"), [of.clone()]);
        for (wire, rust) in &properties {
            self.add(format!("types::{name}::{rust}"), [element(wire)]);
            if needed(wire) {
                self.add(format!("types::{name}Required::{rust}"), [element(wire)]);
            }
        }
        for (value, variant) in shape::variants(schema) {
            self.add(
                format!("types::{name}::{variant}"),
                [Element::Value(name.to_owned(), value.to_owned())],
            );
        }
    }

    fn operation(&mut self, document: &Document, operation: &Operation<'_>) {
        let id = || operation.id.to_owned();
        let call = camel(operation.id);
        let whole = Element::Operation(id());
        let parameter = |name: &str| Element::Parameter(id(), name.to_owned());
        let all = operation.parameters.iter();
        let arguments: Vec<_> =
            all.clone().filter(|one| one.required).map(|one| parameter(one.name)).collect();
        let made_of = || [whole.clone(), Element::Body(id())].into_iter().chain(arguments.clone());
        self.add(format!("Client::{}", operation.id), made_of());
        self.add(format!("inputs::{call}"), made_of());
        self.add(format!("inputs::{call} as Default"), made_of());
        self.add(format!("inputs::{call} as Input"), [whole.clone(), Element::Responses(id())]);
        self.add(format!("calls::{call}"), [whole.clone()]);
        self.add(format!("calls::{call}Outcome"), [whole, Element::Responses(id())]);
        self.add(format!("calls::{call}::body"), [Element::Body(id())]);
        for method in ["items", "pages", "collect_up_to", "send_page", "resume"] {
            self.add(format!("calls::{call}::{method}"), [Element::Paging(id()), Element::Responses(id())]);
        }
        for method in ["stream", "idle_timeout"] {
            self.add(format!("calls::{call}::{method}"), [Element::Streaming(id())]);
        }
        for one in all {
            self.add(format!("calls::{call}::{}", one.rust_name), [parameter(one.name)]);
        }
        let Some((name, schema)) = operation.body.and_then(|name| Some((name, api::schema(document, name)?)))
        else {
            return;
        };
        for (wire, rust) in properties(schema) {
            let element = Element::Property(name.to_owned(), wire);
            self.add(format!("calls::{call}::{rust}"), [element, Element::Body(id())]);
        }
    }
}

/// Returns the properties of a schema: the name on the wire, and the name in Rust.
fn properties(schema: &Value) -> Vec<(String, String)> {
    let all = schema["properties"].as_object().into_iter().flatten();
    let named = all.map(|(name, property)| (name.as_str(), property));
    let renamed = prepare::rename(named.clone());
    let names =
        named.map(|(wire, _)| (wire.to_owned(), renamed.get(wire).cloned().unwrap_or_else(|| snake(wire))));
    names.collect()
}
