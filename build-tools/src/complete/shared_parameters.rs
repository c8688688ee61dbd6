//! Moves the parameters of a path item to each of its operations, where they can be renamed.

use serde_json::{Value, json};

use super::Work;
use crate::document::{METHODS, escape, resolve};

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let pointer = format!("/paths/{}", escape(path));
        let Some(item) = item.as_object_mut() else { continue };
        let Some(Value::Array(shared)) = item.get("parameters").cloned() else { continue };
        if !shared.iter().all(Value::is_object) {
            continue;
        }
        let identity = |node: &Value| {
            resolve(&whole, node, "").map(|(node, _)| (node["name"].clone(), node["in"].clone()))
        };
        let mut moved = false;
        for (method, operation) in item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let Some(operation) = operation.as_object_mut() else { continue };
            let own = operation.entry("parameters").or_insert_with(|| json!([]));
            let Some(own) = own.as_array_mut() else { continue };
            let hidden: Vec<_> = own.iter().map(identity).collect();
            for (index, parameter) in shared.iter().enumerate() {
                if !hidden.contains(&identity(parameter)) {
                    work.moved(
                        &format!("{pointer}/parameters/{index}"),
                        &format!("{pointer}/{method}/parameters/{}", own.len()),
                    );
                    own.push(parameter.clone());
                }
            }
            moved = true;
        }
        if moved {
            item.shift_remove("parameters");
        }
    }
}
