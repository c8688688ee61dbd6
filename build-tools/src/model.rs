//! A model of a document for comparison: operations with everything that applies to them, schemas in normal form.
//!
//! ```text
//! Value ─ read ──> schemas as written ─ merge ──> schemas in normal form
//!       └ operation ──> operations: parameters of the path item merged in, references followed
//! ```
//!
//! OpenAPI 3.0 and 3.1 have the same model where they say the same.
//! Each schema is read once, however often it is used, so that two schemas are compared only once.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::{Map, Value};

use crate::document::escape;

mod equal;
mod keywords;
mod merge;
mod operation;
mod operations;
mod read;
mod references;
mod schema;
mod security;
mod source;
mod types;
mod value;

pub use operation::{Callback, Header, In, MediaType, Operation, Parameter, RequestBody, Response, Style};
pub use schema::{Additional, Bound, Child, Discriminator, Schema, SchemaId};
pub use security::{Alternative, Security};
#[cfg(feature = "import")]
pub(crate) use source::read_alone;
pub use source::{check, read};
pub use types::Types;
pub use value::{same, text};

pub use equal::Equality;
pub(crate) use equal::{alike, outline, outlines};
pub(crate) use keywords::format;
pub(crate) use value::{is_true, key};

/// A document in the form in which documents are compared.
#[derive(Debug)]
pub struct Model<'a> {
    root: &'a Value,
    /// The operations in the order of the text.
    pub operations: Vec<Operation<'a>>,
    /// The component schemas by name, in the order of the text.
    pub components: Vec<(&'a str, SchemaId)>,
    /// The security of operations that do not state their own.
    pub security: Security<'a>,
    /// The names of the webhooks, which only 3.1 has.
    pub webhooks: Vec<&'a str>,
    schemas: Vec<Rc<Schema<'a>>>,
    parts: merge::Parts<'a>,
    pointers: OnceCell<HashMap<*const Value, String>>,
}

/// Assigns a number to each node.
#[derive(Default)]
struct Numbers<'a> {
    known: HashMap<*const Value, SchemaId>,
    nodes: Vec<&'a Value>,
}

impl<'a> Numbers<'a> {
    fn of(&mut self, source: read::Source<'a>, node: &'a Value) -> SchemaId {
        let node = source.target(node);
        *self.known.entry(std::ptr::from_ref(node)).or_insert_with(|| {
            self.nodes.push(node);
            // Number 0 is the schema that allows everything.
            SchemaId(u32::try_from(self.nodes.len()).unwrap_or_default())
        })
    }
}

impl<'a> Model<'a> {
    /// Reads the model of a document. What is wrong in the document is left out, or kept as written.
    pub fn new(root: &'a Value) -> Self {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        let source = read::Source { root, siblings: !version.starts_with("3.0") };
        let mut numbers = Numbers::default();
        let components: Vec<_> =
            (root.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten())
                .map(|(name, node)| (name.as_str(), numbers.of(source, node)))
                .collect();
        let operations = operations::all(root, &mut |node| numbers.of(source, node));
        let mut written = vec![Rc::new(Schema::default())];
        while let Some(node) = numbers.nodes.get(written.len() - 1).copied() {
            written.push(Rc::new(source.read(node, &mut |node| numbers.of(source, node))));
        }
        for (name, id) in &components {
            if let Some(schema) = written.get_mut(id.0 as usize) {
                Rc::make_mut(schema).name.get_or_insert(name);
            }
        }
        let webhooks = root.get("webhooks").and_then(Value::as_object);
        let mut model = Self {
            root,
            operations,
            components,
            security: security::of(root.get("security")).unwrap_or_default(),
            webhooks: webhooks.into_iter().flatten().map(|(name, _)| name.as_str()).collect(),
            schemas: Vec::new(),
            parts: merge::Parts::new(written),
            pointers: OnceCell::new(),
        };
        model.merge();
        model
    }

    /// Merges the parts of every schema that is not merged yet, which can create more schemas.
    fn merge(&mut self) {
        while self.schemas.len() < self.parts.written.len() {
            let id = SchemaId(u32::try_from(self.schemas.len()).unwrap_or_default());
            let mut schema = self.parts.merge(id).unwrap_or_default();
            if schema.types.is_any() {
                merge::infer_type(Rc::make_mut(&mut schema));
            }
            self.schemas.push(schema);
        }
    }

    /// Returns the document.
    pub fn root(&self) -> &'a Value {
        self.root
    }

    /// Returns a schema.
    pub fn schema(&self, id: SchemaId) -> &Schema<'a> {
        // Only a number of another model is unknown. It gets the schema that allows everything.
        static EMPTY: std::sync::OnceLock<Schema<'static>> = std::sync::OnceLock::new();
        match self.schemas.get(id.0 as usize) {
            Some(schema) => schema,
            None => EMPTY.get_or_init(Schema::default),
        }
    }

    /// Returns a shared schema, which can be kept while the model changes.
    pub(crate) fn shared(&self, id: SchemaId) -> Rc<Schema<'a>> {
        self.schemas.get(id.0 as usize).cloned().unwrap_or_default()
    }

    /// Returns how many schemas there are.
    pub fn len(&self) -> usize {
        self.schemas.len()
    }

    /// Returns the numbers of all schemas.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        let count = u32::try_from(self.schemas.len()).unwrap_or(u32::MAX);
        (0..count).map(SchemaId)
    }

    /// Returns `false`: there is always a schema.
    pub fn is_empty(&self) -> bool {
        self.schemas.is_empty()
    }

    /// Creates a schema without the parts at these indices.
    pub(crate) fn without(&mut self, id: SchemaId, parts: &[usize]) -> SchemaId {
        let Some(written) = self.parts.written.get(id.0 as usize).cloned() else { return id };
        let mut schema = self.parts.put_together(&written, parts);
        // The rest counts as one piece, so that its parts are not compared again.
        schema.parts = Vec::new();
        let id = SchemaId(u32::try_from(self.parts.written.len()).unwrap_or_default());
        self.parts.written.push(Rc::new(schema));
        self.merge();
        id
    }

    /// Returns the JSON pointer of a schema in the document, or `None` if it was merged from several nodes.
    pub fn pointer(&self, id: SchemaId) -> Option<&str> {
        let node = self.schema(id).node?;
        let pointers = self.pointers.get_or_init(|| pointers(self.root));
        pointers.get(&std::ptr::from_ref(node)).map(String::as_str)
    }

    /// Returns the security scheme of this name.
    pub fn scheme(&self, name: &str) -> Option<&'a Map<String, Value>> {
        self.root.get("components")?.get("securitySchemes")?.get(name)?.as_object()
    }
}

/// Returns the pointers of all nodes that can be schemas.
fn pointers(root: &Value) -> HashMap<*const Value, String> {
    let mut found = HashMap::new();
    let mut stack = vec![(root, String::new())];
    while let Some((node, pointer)) = stack.pop() {
        match node {
            Value::Object(object) => {
                stack.extend(object.iter().map(|(key, value)| (value, format!("{pointer}/{}", escape(key)))));
            }
            Value::Array(items) => {
                stack.extend(
                    items.iter().enumerate().map(|(index, value)| (value, format!("{pointer}/{index}"))),
                );
            }
            _ => {}
        }
        found.insert(std::ptr::from_ref(node), pointer);
    }
    found
}

#[cfg(test)]
mod tests;
