//! Gives an id to operations whose id is missing, is not in snake_case, or is taken.
//!
//! The id depends only on the method, the path and the old id, so that it does not change with other operations.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::Work;
use crate::document::METHODS;
use crate::names::{camel, is_snake_identifier, snake};
use crate::reserved::{RESERVED_SCHEMA_NAMES, is_client_method};
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    // The ids, each with the pointer of the first operation that has it.
    let mut taken: HashMap<String, String> = HashMap::new();
    let by_hand = json!({ "x-client-methods": root.get("x-client-methods") });
    let is_taken =
        |id: &str| is_client_method(&by_hand, id) || RESERVED_SCHEMA_NAMES.contains(&camel(id).as_str());
    // The id `result` would make a type `Result`, which the generated code uses, so it becomes `get_result`.
    let free = |method: &str, id: String| if is_taken(&id) { format!("{method}_{id}") } else { id };
    traverse::operations_mut(root, |operation, pointer| {
        if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
            taken.entry(id.to_owned()).or_insert_with(|| format!("{pointer}/operationId"));
        }
    });
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            // The lint refuses these two methods.
            if !METHODS.contains(&method.as_str()) || ["options", "trace"].contains(&method.as_str()) {
                continue;
            }
            let pointer = format!("/paths/{}/{method}", crate::document::escape(path));
            let Some(operation) = operation.as_object_mut() else { continue };
            let (name, place) = match operation.get("operationId") {
                // The lint reports a misspelt `operationId`.
                None if operation.contains_key("responses")
                    && !operation.keys().any(|key| key.eq_ignore_ascii_case("operationId")) =>
                {
                    (proposed(method, path), pointer)
                }
                None => continue,
                Some(Value::String(id)) if !is_snake_identifier(id) => {
                    (free(method, snake(id)), format!("{pointer}/operationId"))
                }
                Some(Value::String(id)) if is_taken(id) => {
                    (free(method, id.clone()), format!("{pointer}/operationId"))
                }
                Some(_) => continue,
            };
            if !is_snake_identifier(&name) || !name.is_ascii() {
                // The lint reports this id.
                continue;
            }
            if let Some(other) = taken.get(&name) {
                let line = work
                    .document
                    .place(other)
                    .map_or_else(String::new, |place| format!(" (line {})", place.line));
                let message = match operation.get("operationId").and_then(Value::as_str) {
                    None => format!(
                        "no `operationId`, and the one made from the path, `{name}`, is that of another operation{line}; write one"
                    ),
                    Some(id) => format!(
                        "`{id}` would be the method `{name}`, which another operation{line} already is; rename one of them"
                    ),
                };
                work.error(&place, message);
                // Later stages must not report the same again.
                let numbered = (2_u32..).map(|number| format!("{name}_{number}"));
                let name = numbered.into_iter().find(|name| !taken.contains_key(name)).unwrap_or_default();
                taken.insert(name.clone(), place);
                operation.insert("operationId".to_owned(), json!(name));
                continue;
            }
            let message = match operation.get("operationId").and_then(Value::as_str) {
                None => format!("no `operationId`; the method becomes `{name}`"),
                Some(id) if is_snake_identifier(id) => {
                    format!("Rust or the client already has the name `{id}`; the method becomes `{name}`")
                }
                Some(id) => {
                    format!("`{id}` is not the name of a Rust function; the method becomes `{name}`")
                }
            };
            work.warn(&place, message);
            taken.insert(name.clone(), place);
            operation.insert("operationId".to_owned(), json!(name));
        }
    }
}

/// Makes an id from method and path: `GET /users/{userID}/pets` becomes `get_users_by_user_id_pets`.
fn proposed(method: &str, path: &str) -> String {
    let words = path.split('/').map(|segment| segment.replace('{', " by ").replace('}', " "));
    snake(&format!("{method} {}", words.collect::<Vec<_>>().join(" ")))
}
