//! Changes a document by pointer.

use serde_json::{Map, Value, json};

/// The mark of a removed item. It is removed at the end, so that other pointers stay valid until then.
const GONE: &str = "\u{0}gone";

/// Sets a key of a node, and creates the node if it is missing.
pub(super) fn set(root: &mut Value, pointer: &str, key: &str, value: Value) {
    if let Some(node) = root.pointer_mut(pointer).and_then(Value::as_object_mut) {
        node.insert(key.to_owned(), value);
    }
}

pub(super) fn unset(root: &mut Value, pointer: &str, key: &str) {
    if let Some(node) = root.pointer_mut(pointer).and_then(Value::as_object_mut) {
        node.shift_remove(key);
    }
}

/// Replaces a node.
pub(super) fn replace(root: &mut Value, pointer: &str, value: Value) {
    if let Some(node) = root.pointer_mut(pointer) {
        *node = value;
    }
}

/// Puts a reference into an `allOf`, beside which something can be said of its use. The description of the component
/// comes along, since one beside an `allOf` is expected.
pub(super) fn wrap(root: &mut Value, pointer: &str) {
    let Some(reference) = root.pointer(pointer).cloned() else { return };
    let target = crate::document::resolve(root, &reference, "");
    let description = target.and_then(|(node, _)| node.get("description").cloned());
    let mut whole = json!({ "allOf": [reference] });
    if let (Some(text), Some(members)) = (description, whole.as_object_mut()) {
        members.insert("description".to_owned(), text);
    }
    replace(root, pointer, whole);
}

/// Returns the mapping under a key, and creates it if it is missing.
pub(super) fn map<'a>(root: &'a mut Value, pointer: &str, key: &str) -> Option<&'a mut Map<String, Value>> {
    let node = root.pointer_mut(pointer)?.as_object_mut()?;
    node.entry(key.to_owned()).or_insert_with(|| json!({})).as_object_mut()
}

/// Adds an item to the list under a key.
pub(super) fn push(root: &mut Value, pointer: &str, key: &str, value: Value) {
    let Some(node) = root.pointer_mut(pointer).and_then(Value::as_object_mut) else { return };
    if let Some(list) = node.entry(key.to_owned()).or_insert_with(|| json!([])).as_array_mut()
        && !list.contains(&value)
    {
        list.push(value);
    }
}

/// Removes a value from the list under a key, and the list when it is empty.
pub(super) fn pull(root: &mut Value, pointer: &str, key: &str, value: &Value) {
    let Some(node) = root.pointer_mut(pointer).and_then(Value::as_object_mut) else { return };
    if let Some(list) = node.get_mut(key).and_then(Value::as_array_mut) {
        list.retain(|item| item != value);
        if list.is_empty() {
            node.shift_remove(key);
        }
    }
}

/// Marks a node for removal.
pub(super) fn remove(root: &mut Value, pointer: &str) {
    replace(root, pointer, GONE.into());
}

/// Removes all marked nodes.
pub(super) fn purge(node: &mut Value) {
    match node {
        Value::Object(members) => {
            let emptied = |value: &Value| {
                value
                    .as_array()
                    .is_some_and(|items| !items.is_empty() && items.iter().all(|item| item == GONE))
            };
            members.retain(|_, value| value != GONE && !emptied(value));
            members.values_mut().for_each(purge);
        }
        Value::Array(items) => {
            items.retain(|value| value != GONE);
            items.iter_mut().for_each(purge);
        }
        _ => {}
    }
}

/// Returns the pointer of a node's parent, and its key.
pub(super) fn parent(pointer: &str) -> (&str, String) {
    let (parent, key) = pointer.rsplit_once('/').unwrap_or(("", ""));
    (parent, key.replace("~1", "/").replace("~0", "~"))
}

/// Renames a key in place.
pub(super) fn rename(root: &mut Value, pointer: &str, name: &str) {
    let (holder, key) = parent(pointer);
    let Some(members) = root.pointer_mut(holder).and_then(Value::as_object_mut) else { return };
    if members.contains_key(name) {
        return;
    }
    let renamed = std::mem::take(members).into_iter();
    *members = renamed.map(|(old, value)| (if old == key { name.to_owned() } else { old }, value)).collect();
}
