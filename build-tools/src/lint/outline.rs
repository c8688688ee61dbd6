//! The document as a list of its objects, each with what it is.
//!
//! Why: openapiv3, which reads the document for progenitor, fails on a wrong type without a place, and passes over
//! members that it does not know.
//! How: the document is walked once by the tables in `model`. What is not as they say is a finding; all other
//! objects come into the outline, outer ones first, and the rules look at nothing else.
//! Cases: `cases/structure_*.yaml`.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::hints::{Unknown, found, misfit, unknown};
use super::model::{self, Kind, Object, Shape};
use super::report::Report;
use crate::document::{Document, escape};

/// How many objects may stand in each other. The deepest document known has 10.
/// openapiv3 and typify read schemas by recursion, and with 60 of them in each other overflow the stack of a thread.
const MAX_DEPTH: usize = 32;

/// The objects of a document that have the form they should have.
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
    pub(super) members: &'a Map<String, Value>,
    /// Whether a member is unknown or of a wrong type, so that one that is missing may be meant by it.
    pub(super) odd: bool,
}

/// A reference in the place of an object.
pub(super) struct Reference<'a> {
    pub(super) spot: Spot<'a>,
    pub(super) members: &'a Map<String, Value>,
    /// The kind of component that may stand here.
    pub(super) wanted: &'static str,
}

/// Where an object stands.
#[derive(Clone, Default)]
pub(super) struct Spot<'a> {
    pub(super) pointer: String,
    /// The object it stands in.
    pub(super) parent: Option<usize>,
    /// The member of that object it stands under.
    pub(super) slot: &'static str,
    /// Its name there, where the member holds objects by name.
    pub(super) key: &'a str,
    depth: usize,
}

impl<'a> Node<'a> {
    pub(super) fn pointer(&self) -> &str {
        &self.spot.pointer
    }

    /// The pointer of a member.
    pub(super) fn at(&self, member: &str) -> String {
        format!("{}/{member}", self.spot.pointer)
    }

    pub(super) fn has(&self, member: &str) -> bool {
        self.members.contains_key(member)
    }

    pub(super) fn text(&self, member: &str) -> Option<&'a str> {
        self.members.get(member)?.as_str()
    }

    pub(super) fn is(&self, member: &str) -> bool {
        self.members.get(member) == Some(&Value::Bool(true))
    }

    pub(super) fn list(&self, member: &str) -> Option<&'a Vec<Value>> {
        self.members.get(member)?.as_array()
    }

    pub(super) fn object(&self, member: &str) -> Option<&'a Map<String, Value>> {
        self.members.get(member)?.as_object()
    }

    /// Whether it is one of the components.
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

    /// All objects of a kind.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    pub(super) fn parent(&self, node: &Node<'a>) -> Option<&Node<'a>> {
        self.nodes.get(node.spot.parent?)
    }

    pub(super) fn node(&self, pointer: &str) -> Option<&Node<'a>> {
        self.nodes.get(*self.by_pointer.get(pointer)?)
    }

    /// The components of a kind.
    pub(super) fn components(&self, kind: &str) -> Option<&'a Map<String, Value>> {
        self.root.get("components")?.get(kind)?.as_object()
    }

    pub(super) fn schema(&self, name: &str) -> Option<&Node<'a>> {
        self.node(&format!("/components/schemas/{}", escape(name)))
    }

    /// The object at a pointer, or the one that the reference there leads to; nothing if either is broken.
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

    /// The schema under a member of an object, references followed.
    pub(super) fn schema_of(&self, node: &Node<'a>, member: &str) -> Option<&Node<'a>> {
        self.resolve(node.members.get(member)?, &node.at(member), "schemas")
    }

    fn object(&mut self, object: &'static Object, value: &'a Value, spot: Spot<'a>, report: &mut Report<'_>) {
        let Some(members) = value.as_object() else {
            let message = format!("{} is an object, and here is {}", object.name, found(value));
            report.say_broken(&spot.pointer, message);
            return;
        };
        if spot.depth > MAX_DEPTH {
            report.say_broken(
                &spot.pointer,
                format!("more than {MAX_DEPTH} objects in each other; make components of some"),
            );
            return;
        }
        if let (Some(wanted), true) = (object.components, members.contains_key("$ref")) {
            self.references.push(Reference { spot, members, wanted });
            return;
        }
        let index = self.nodes.len();
        let pointer = spot.pointer.clone();
        let depth = spot.depth;
        self.by_pointer.insert(pointer.clone(), index);
        self.nodes.push(Node { kind: object.kind, spot, members, odd: false });
        let mut odd = false;
        for (name, value) in members {
            let pointer = format!("{pointer}/{}", escape(name));
            let spot = |slot| Spot { pointer, parent: Some(index), slot, key: "", depth: depth + 1 };
            if object.kind == Kind::Requirement {
                continue;
            }
            match object.members.iter().find(|(member, _)| member == name) {
                Some((name, shape)) => {
                    let required = object.required.contains(name);
                    odd |= !self.member(shape, value, spot(name), required, report);
                }
                None if name.starts_with("x-") && !model::EXTENSIONS.contains(&name.as_str()) => {}
                None => match unknown(object, name) {
                    Unknown::Meant(message) => {
                        odd = true;
                        report.say_broken(&spot("").pointer, message);
                    }
                    Unknown::Other(message) => report.warn(&spot("").pointer, message),
                },
            }
        }
        self.nodes[index].odd = odd;
        for name in object.required.iter().filter(|name| !odd && !members.contains_key(**name)) {
            report.say(&pointer, format!("{} needs `{name}`", object.name));
        }
    }

    /// Looks at a member; whether it has the right form.
    fn member(
        &mut self,
        shape: &Shape,
        value: &'a Value,
        spot: Spot<'a>,
        required: bool,
        report: &mut Report<'_>,
    ) -> bool {
        let fits = match shape {
            Shape::Any => true,
            Shape::Text => value.is_string(),
            Shape::Flag => value.is_boolean(),
            Shape::Number => value.is_number(),
            Shape::Whole => value.is_u64(),
            Shape::List | Shape::Texts | Shape::Each(_) => value.is_array(),
            Shape::Map(_) | Shape::Open(_) => value.is_object(),
            Shape::One(_) => value.is_object() || (spot.slot == "additionalProperties" && value.is_boolean()),
            Shape::Unsupported(reason) => {
                report.say_broken(&spot.pointer, format!("`{}` is not supported: {reason}", spot.slot));
                return false;
            }
            Shape::Ignored(reason) => {
                report.warn(&spot.pointer, format!("`{}` is passed over: {reason}", spot.slot));
                return true;
            }
        };
        if !fits {
            report.say_broken(&spot.pointer, misfit(spot.slot, shape, value, required));
            return false;
        }
        match (shape, value) {
            (Shape::One(object), Value::Object(_)) => self.object(object, value, spot, report),
            (Shape::Each(object), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let pointer = format!("{}/{index}", spot.pointer);
                    self.object(object, item, Spot { pointer, ..spot.clone() }, report);
                }
            }
            (Shape::Texts, Value::Array(items)) => {
                for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.is_string()) {
                    let message = format!("`{}` is a list of texts, and this is {}", spot.slot, found(item));
                    report.say_broken(&format!("{}/{index}", spot.pointer), message);
                }
            }
            (Shape::Map(object) | Shape::Open(object), Value::Object(members)) => {
                for (key, member) in members {
                    if matches!(shape, Shape::Open(_)) && key.starts_with("x-") {
                        continue;
                    }
                    let pointer = format!("{}/{}", spot.pointer, escape(key));
                    self.object(object, member, Spot { pointer, key, ..spot.clone() }, report);
                }
            }
            _ => {}
        }
        true
    }
}

/// The name of the component that a reference means, if it means one of that kind.
pub(super) fn component<'a>(reference: &'a str, kind: &str) -> Option<&'a str> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}
