//! Follows references and puts the parts of a schema together.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::shape::{Shape, list};
use crate::document::{Document, resolve};

/// How many levels of references and `allOf` one schema may have, and how many schemas they may lead to.
const MAX_DEPTH: usize = 50;
const MAX_PARTS: usize = 10_000;

/// A document, for reading schemas.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    root: &'a Value,
    /// Whether what stands beside a `$ref` counts, which came with 3.1.
    siblings: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let root = document.value();
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        Self { root, siblings: !version.starts_with("3.0") }
    }

    /// The node that a reference leads to, unless something beside the reference counts too.
    pub(super) fn target(&self, node: &'a Value) -> &'a Value {
        if self.siblings && node.as_object().is_some_and(|node| node.len() > 1) {
            return node;
        }
        resolve(self.root, node, "").map_or(node, |(target, _)| target)
    }

    /// Whether a schema is marked as not public.
    pub(super) fn is_hidden(&self, node: &Value) -> bool {
        let hidden = |node: &Value| node.get("x-hidden") == Some(&Value::Bool(true));
        hidden(node) || resolve(self.root, node, "").is_some_and(|(target, _)| hidden(target))
    }

    pub(super) fn shape(&self, node: &'a Value) -> Shape<'a> {
        self.shape_within(node, &mut Vec::new(), &mut 0)
    }

    fn shape_within(&self, node: &'a Value, path: &mut Vec<*const Value>, parts: &mut usize) -> Shape<'a> {
        let mut shape = Shape::default();
        self.add(&mut shape, node, path, parts);
        shape.infer_type();
        shape
    }

    fn add(&self, shape: &mut Shape<'a>, node: &'a Value, path: &mut Vec<*const Value>, parts: &mut usize) {
        let address = std::ptr::from_ref(node);
        *parts += 1;
        if path.contains(&address) || path.len() >= MAX_DEPTH || *parts > MAX_PARTS {
            return;
        }
        path.push(address);
        match node {
            Value::Bool(false) => shape.restrict(["nothing"].into()),
            Value::Object(members) if members.contains_key("$ref") => {
                match resolve(self.root, node, "") {
                    Some((target, _)) => self.add(shape, target, path, parts),
                    None => shape.restrict(["a reference to nothing"].into()),
                }
                if self.siblings {
                    self.add_members(shape, members, path, parts);
                }
            }
            Value::Object(members) => self.add_members(shape, members, path, parts),
            _ => {}
        }
        path.pop();
    }

    fn add_members(
        &self,
        shape: &mut Shape<'a>,
        members: &'a Map<String, Value>,
        path: &mut Vec<*const Value>,
        parts: &mut usize,
    ) {
        shape.add_scalars(members);
        shape.add_containers(members);
        for part in list(members, "allOf") {
            self.add(shape, part, path, parts);
        }
        for key in ["oneOf", "anyOf"] {
            self.add_union(shape, list(members, key), path, parts);
        }
    }

    /// A union with null is nullable, a union of one is no union, and a union of plain types is a list of types.
    fn add_union(
        &self,
        shape: &mut Shape<'a>,
        members: &'a [Value],
        path: &mut Vec<*const Value>,
        parts: &mut usize,
    ) {
        let shapes = members.iter().map(|member| (member, self.shape_within(member, path, parts)));
        let (null, shapes): (Vec<_>, Vec<_>) = shapes.partition(|(_, shape)| shape.is_null());
        shape.nullable |= !null.is_empty();
        if let [(only, _)] = shapes[..] {
            return self.add(shape, only, path, parts);
        }
        let types: BTreeSet<_> = shapes.iter().flat_map(|(_, member)| member.types.iter().copied()).collect();
        let lists = shapes.iter().filter(|(_, member)| member.values.is_some()).count();
        let alike = lists == 0 || lists == shapes.len() || types.len() == 1;
        if shapes.iter().all(|(_, member)| member.is_plain()) && alike {
            shape.nullable |= shapes.iter().any(|(_, member)| member.nullable);
            shape.restrict(types);
            if lists == shapes.len() && lists > 0 {
                shape.values =
                    Some(shapes.into_iter().filter_map(|(_, member)| member.values).flatten().collect());
            }
            return;
        }
        shape.members.extend(shapes.into_iter().map(|(member, _)| member));
    }
}
