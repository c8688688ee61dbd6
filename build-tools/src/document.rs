//! A document that has been read: its value, and the place of each node in the text.

use serde_json::{Map, Value};

use crate::finding::{Finding, Level, Place};
use crate::places::Places;

/// An OpenAPI document as it was read, not yet interpreted.
#[derive(Clone, Debug)]
pub struct Document {
    pub(crate) file: String,
    pub(crate) value: Value,
    pub(crate) places: Places,
}

/// The keys of a path item that hold operations.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The `x-deprecated-note` of things that the vendor removed and the kept spec keeps for a release.
pub(crate) const LOST: &str = "the API no longer documents it";

/// Reports whether the kept spec keeps a node for a release that the vendor's document no longer has.
pub(crate) fn is_lost(node: &Map<String, Value>) -> bool {
    node.get("deprecated") == Some(&Value::Bool(true))
        && node.get("x-deprecated-note").is_some_and(|note| note == LOST)
}

/// The longest chain of references that is followed. A longer one counts as a circle.
const MAX_REFERENCES: usize = 32;

impl Document {
    /// Returns the name the document was read under, usually its path.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the document as JSON, with its properties in the order of the text.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the place in the text of the node at a JSON pointer. The place of a property is that of its key.
    ///
    /// If the node does not exist, returns the place of its nearest ancestor that does.
    pub fn place(&self, pointer: &str) -> Option<Place> {
        self.places.of(pointer)
    }

    /// Creates an error at a JSON pointer.
    pub fn finding(&self, pointer: &str, message: impl Into<String>) -> Finding {
        Finding {
            level: Level::Error,
            rule: "document",
            file: self.file.clone(),
            place: self.place(pointer),
            pointer: self.places.origin(pointer).into_owned(),
            message: message.into(),
        }
    }

    /// Follows `$ref` until a node that is not a reference, and returns it with its own JSON pointer.
    ///
    /// Returns `None` for a reference that leaves the document, has no target or runs in a circle.
    pub fn resolve<'a>(&'a self, node: &'a Value, pointer: &str) -> Option<(&'a Value, String)> {
        resolve(&self.value, node, pointer)
    }

    /// Returns the operations in the order of the text.
    pub fn operations(&self) -> impl Iterator<Item = OperationNode<'_>> {
        let paths = self.value.get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().flat_map(|(path, item)| {
            let item = item.as_object();
            item.into_iter().flatten().filter_map(move |(key, node)| {
                let method = METHODS.iter().find(|method| *method == key)?;
                let node = node.as_object()?;
                let pointer = format!("/paths/{}/{method}", escape(path));
                Some(OperationNode { path, method, pointer, node })
            })
        })
    }

    /// Returns the parameters of an operation and of its path item, with references followed. The operation's own
    /// come first and replace those of the path item with the same name and location.
    pub fn parameters<'a>(&'a self, operation: &OperationNode<'a>) -> Vec<(&'a Value, String)> {
        let own = (operation.node.get("parameters"), format!("{}/parameters", operation.pointer));
        let item_pointer = format!("/paths/{}", escape(operation.path));
        let shared = (
            self.value.pointer(&item_pointer).and_then(|item| item.get("parameters")),
            format!("{item_pointer}/parameters"),
        );
        let mut parameters: Vec<(&Value, String)> = Vec::new();
        for (list, pointer) in [own, shared] {
            for (index, node) in list.and_then(Value::as_array).into_iter().flatten().enumerate() {
                let Some((node, pointer)) = self.resolve(node, &format!("{pointer}/{index}")) else {
                    continue;
                };
                let same = |other: &Value| other["name"] == node["name"] && other["in"] == node["in"];
                if !parameters.iter().any(|(other, _)| same(other)) {
                    parameters.push((node, pointer));
                }
            }
        }
        parameters
    }
}

/// An operation of a document.
#[derive(Clone, Debug)]
pub struct OperationNode<'a> {
    /// The path template, such as `/v1/users/{userID}`.
    pub path: &'a str,
    /// The method in lower case, as the document writes it.
    pub method: &'static str,
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The operation itself.
    pub node: &'a Map<String, Value>,
}

impl<'a> OperationNode<'a> {
    /// Returns the `operationId`, if there is one.
    pub fn id(&self) -> Option<&'a str> {
        self.node.get("operationId").and_then(Value::as_str)
    }
}

/// Resolves a reference as [`Document::resolve`] does, in a bare value.
pub fn resolve<'a>(root: &'a Value, node: &'a Value, pointer: &str) -> Option<(&'a Value, String)> {
    let mut node = node;
    let mut pointer = pointer.to_owned();
    for _ in 0..MAX_REFERENCES {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
            return Some((node, pointer));
        };
        pointer = fragment(reference)?;
        node = root.pointer(&pointer)?;
    }
    None
}

/// Returns the JSON pointer of a reference into the document, or `None` if it leaves it.
pub(crate) fn fragment(reference: &str) -> Option<String> {
    reference.strip_prefix('#').map(unescape_percent)
}

/// Escapes one segment of a JSON pointer.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Decodes percent escapes. A reference is a URI fragment, so `%7B` in it is a `{`.
pub(crate) fn unescape_percent(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let hex = text.get(index + 1..index + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[index], hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                index += 3;
            }
            (byte, _) => {
                out.push(byte);
                index += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
