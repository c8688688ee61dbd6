//! The document as a list of its objects, each with its kind.
//!
//! Why: openapiv3, which reads the document for progenitor, fails on a wrong type without a place, and ignores unknown
//! properties.
//! How: the document is traversed once by the tables in `model`. Whatever differs from them is a finding. All other
//! objects come into the outline, outer ones first, and the rules read only the outline.
//! Cases: `cases/structure_*.yaml`.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::hints::{Unknown, found, misfit, unknown};
use super::model::{self, Form, Kind, Object};
use super::report::Report;
use crate::document::{Document, escape};

/// How many objects may be nested. The deepest known document has 10 levels.
/// openapiv3 and typify read schemas by recursion, and overflow the stack of a thread at 60 levels.
const MAX_DEPTH: usize = 32;

/// The objects of a document that have the right form.
pub(super) struct Outline<'a> {
    pub(super) root: &'a Map<String, Value>,
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) references: Vec<Reference<'a>>,
    by_pointer: HashMap<String, usize>,
}

/// An object.
pub(super) struct Node<'a> {
    pub(super) kind: Kind,
    pub(super) spot: Spot<'a>,
    pub(super) value: &'a Map<String, Value>,
    /// Whether a property is unknown or of a wrong type, so that it may be a misspelt one that seems to be missing.
    pub(super) odd: bool,
}

/// A reference in the place of an object.
pub(super) struct Reference<'a> {
    pub(super) spot: Spot<'a>,
    pub(super) value: &'a Map<String, Value>,
    /// The kind of component that it may lead to.
    pub(super) wanted: &'static str,
}

/// The position of an object.
#[derive(Clone, Default)]
pub(super) struct Spot<'a> {
    pub(super) pointer: String,
    /// The object around it.
    pub(super) parent: Option<usize>,
    /// The property of that object that holds it.
    pub(super) slot: &'static str,
    /// Its name, if the property holds objects by name.
    pub(super) key: &'a str,
    depth: usize,
}

impl<'a> Node<'a> {
    pub(super) fn pointer(&self) -> &str {
        &self.spot.pointer
    }

    /// Returns the pointer of a property.
    pub(super) fn at(&self, key: &str) -> String {
        format!("{}/{key}", self.spot.pointer)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.value.contains_key(key)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(super) fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    pub(super) fn list(&self, key: &str) -> Option<&'a Vec<Value>> {
        self.value.get(key)?.as_array()
    }

    pub(super) fn object(&self, key: &str) -> Option<&'a Map<String, Value>> {
        self.value.get(key)?.as_object()
    }

    /// Reports whether the node is one of the components.
    pub(super) fn is_component(&self) -> bool {
        self.spot.depth == 2 && self.spot.pointer.starts_with("/components/")
    }
}

impl<'a> Outline<'a> {
    pub(super) fn new(document: &'a Document, report: &mut Report<'_>) -> Self {
        static NOTHING: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        let root = document.value().as_object().unwrap_or(&NOTHING);
        let mut outline =
            Self { root, nodes: Vec::new(), references: Vec::new(), by_pointer: HashMap::new() };
        outline.object(&model::DOCUMENT, document.value(), Spot::default(), report);
        outline
    }

    /// Iterates over all objects of a kind.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    pub(super) fn parent(&self, node: &Node<'a>) -> Option<&Node<'a>> {
        self.nodes.get(node.spot.parent?)
    }

    pub(super) fn node(&self, pointer: &str) -> Option<&Node<'a>> {
        self.nodes.get(*self.by_pointer.get(pointer)?)
    }

    /// Iterates over the components of a kind.
    pub(super) fn components(&self, kind: &str) -> Option<&'a Map<String, Value>> {
        self.root.get("components")?.get(kind)?.as_object()
    }

    pub(super) fn schema(&self, name: &str) -> Option<&Node<'a>> {
        self.node(&format!("/components/schemas/{}", escape(name)))
    }

    /// Returns the object at a pointer, or the one that the reference there leads to. Returns `None` if either is
    /// broken.
    pub(super) fn resolve(&self, value: &'a Value, pointer: &str, wanted: &str) -> Option<&Node<'a>> {
        let mut value = value;
        let mut pointer = pointer.to_owned();
        for _ in 0..32 {
            let Some(reference) = value.get("$ref") else { return self.node(&pointer) };
            let name = component(reference.as_str()?, wanted)?;
            value = self.components(wanted)?.get(name)?;
            pointer = format!("/components/{wanted}/{name}");
        }
        None
    }

    /// Returns the schema under a property of an object, with references followed.
    pub(super) fn schema_of(&self, node: &Node<'a>, key: &str) -> Option<&Node<'a>> {
        self.resolve(node.value.get(key)?, &node.at(key), "schemas")
    }

    fn object(&mut self, object: &'static Object, value: &'a Value, spot: Spot<'a>, report: &mut Report<'_>) {
        let Some(properties) = value.as_object() else {
            let message = format!("{} must be an object, not {}", object.name, found(value));
            report.error_broken(&spot.pointer, message);
            return;
        };
        if spot.depth > MAX_DEPTH {
            report.error_broken(
                &spot.pointer,
                format!("more than {MAX_DEPTH} nested objects; make components of some"),
            );
            return;
        }
        if let (Some(wanted), true) = (object.components, properties.contains_key("$ref")) {
            self.references.push(Reference { spot, value: properties, wanted });
            return;
        }
        let index = self.nodes.len();
        let pointer = spot.pointer.clone();
        let depth = spot.depth;
        self.by_pointer.insert(pointer.clone(), index);
        self.nodes.push(Node { kind: object.kind, spot, value: properties, odd: false });
        let mut odd = false;
        for (name, value) in properties {
            let pointer = format!("{pointer}/{}", escape(name));
            let spot = |slot| Spot { pointer, parent: Some(index), slot, key: "", depth: depth + 1 };
            if object.kind == Kind::Requirement {
                continue;
            }
            match object.properties.iter().find(|(known, _)| known == name) {
                Some((name, form)) => {
                    let required = object.required.contains(name);
                    odd |= !self.property(form, value, spot(name), required, report);
                }
                None if name.starts_with("x-") && !model::EXTENSIONS.contains(&name.as_str()) => {}
                None => match unknown(object, name) {
                    Unknown::Meant(message) => {
                        odd = true;
                        report.error_broken(&spot("").pointer, message);
                    }
                    Unknown::Other(message) => report.warn(&spot("").pointer, message),
                },
            }
        }
        self.nodes[index].odd = odd;
        for name in object.required.iter().filter(|name| !odd && !properties.contains_key(**name)) {
            report.error(&pointer, format!("{} must have `{name}`", object.name));
        }
    }

    /// Checks a property, and returns whether it has the right form.
    fn property(
        &mut self,
        form: &Form,
        value: &'a Value,
        spot: Spot<'a>,
        required: bool,
        report: &mut Report<'_>,
    ) -> bool {
        let fits = match form {
            Form::Any => true,
            Form::Text => value.is_string(),
            Form::Flag => value.is_boolean(),
            Form::Number => value.is_number(),
            Form::Whole => value.is_u64(),
            Form::List | Form::Texts | Form::Each(_) => value.is_array(),
            Form::Map(_) | Form::Open(_) => value.is_object(),
            Form::One(_) => value.is_object() || (spot.slot == "additionalProperties" && value.is_boolean()),
            Form::Unsupported(reason) => {
                report.error_broken(&spot.pointer, format!("`{}` is not supported: {reason}", spot.slot));
                return false;
            }
            Form::Ignored(reason) => {
                report.warn(&spot.pointer, format!("`{}` is ignored: {reason}", spot.slot));
                return true;
            }
        };
        if !fits {
            report.error_broken(&spot.pointer, misfit(spot.slot, form, value, required));
            return false;
        }
        match (form, value) {
            (Form::One(object), Value::Object(_)) => self.object(object, value, spot, report),
            (Form::Each(object), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let pointer = format!("{}/{index}", spot.pointer);
                    self.object(object, item, Spot { pointer, ..spot.clone() }, report);
                }
            }
            (Form::Texts, Value::Array(items)) => {
                for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.is_string()) {
                    let message = format!("an item of `{}` must be text, not {}", spot.slot, found(item));
                    report.error_broken(&format!("{}/{index}", spot.pointer), message);
                }
            }
            (Form::Map(object) | Form::Open(object), Value::Object(map)) => {
                for (key, value) in map {
                    if matches!(form, Form::Open(_)) && key.starts_with("x-") {
                        continue;
                    }
                    let pointer = format!("{}/{}", spot.pointer, escape(key));
                    self.object(object, value, Spot { pointer, key, ..spot.clone() }, report);
                }
            }
            _ => {}
        }
        true
    }
}

/// Returns the name of the component that a reference names, if it is of this kind.
pub(super) fn component<'a>(reference: &'a str, kind: &str) -> Option<&'a str> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}
