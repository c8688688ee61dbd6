//! Merges an `allOf` of several schemas into one object.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::conjunction::{self, Conflict, Kind};
use super::{ABOUT_USE, Work, component, is_about_use, reference, schema};
use crate::document::escape;
use crate::traverse;

/// How many schemas one `allOf` may consist of, in all levels, since each level could double them.
const MAX_PARTS: usize = 1_000;

/// How deep the result may be nested, and how many parts all schemas may consist of together.
const MAX_DEPTH: usize = 256;
const MAX_MERGED: usize = 1_000_000;

/// The keywords about the properties as a whole, which the merged object does not take over from a part.
const LIMITS: [&str; 3] = ["additionalProperties", "minProperties", "maxProperties"];

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    let mut merged = 0;
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        conditions(schema);
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else { return };
        let about_use = schema.keys().all(|key| key == "allOf" || key == "type" || is_about_use(key));
        if parts.is_empty() || (parts.len() == 1 && about_use && reference(&parts[0]).is_some()) {
            return;
        }
        if is_plain(&whole, parts) {
            return merge_plain(&whole, schema, pointer, work);
        }
        let mut object = Object {
            whole: &whole,
            properties: Map::new(),
            origins: HashMap::new(),
            required: Vec::new(),
            description: None,
            parts: 0,
            open: Vec::new(),
            lost: Vec::new(),
            conflicts: Vec::new(),
        };
        let mut added = object.add(&Value::Object(schema.clone()), pointer);
        merged += object.parts;
        if merged > MAX_MERGED || pointer.matches('/').count() > MAX_DEPTH {
            added = Err("too many schemas inside each other by `allOf`; make components of some".to_owned());
        }
        match added {
            Ok(()) => object.write(schema, pointer, work),
            Err(message) => {
                work.error(&format!("{pointer}/allOf"), message);
                // Later stages must not report the same again.
                schema.retain(|key, _| is_about_use(key));
            }
        }
    });
}

/// Reports whether one of the parts is no object, so that all must be values of its type.
fn is_plain(whole: &Value, parts: &[Value]) -> bool {
    parts.iter().any(|part| {
        let part = reference(part).and_then(|name| schema(whole, name)).unwrap_or(part);
        ["string", "integer", "number", "boolean", "array"].iter().any(|name| part["type"] == *name)
            || part.get("enum").is_some()
    })
}

/// Merges parts that are values, and what stands beside them, into one schema.
fn merge_plain(whole: &Value, schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    let parts = schema.shift_remove("allOf").unwrap_or_default();
    let own = Value::Object(std::mem::take(schema));
    let mut merged = json!({});
    for part in parts.as_array().into_iter().flatten().chain([&own]) {
        let (both, conflicts) = conjunction::both(whole, &merged, part);
        merged = both;
        for Conflict { kind, message, .. } in conflicts {
            let place = format!("{pointer}/allOf");
            match kind {
                Kind::Unchecked => work.warn(&place, message),
                Kind::Contradiction => {
                    work.error(
                        &place,
                        format!("the value {message} of `allOf`, so no value fits; change one of them"),
                    );
                }
            }
        }
    }
    if let Value::Object(merged) = merged {
        *schema = merged;
    }
}

/// Moves the keywords of parts that are only about the use of the schema beside the `allOf`.
pub(super) fn conditions(schema: &mut Map<String, Value>) {
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    let mut taken = Vec::new();
    parts.retain(|part| {
        let all = part.as_object().filter(|part| part.keys().all(|key| ABOUT_USE.contains(&key.as_str())));
        taken.extend(all.cloned());
        all.is_none()
    });
    if parts.is_empty() {
        schema.shift_remove("allOf");
    }
    for (key, value) in taken.into_iter().flatten() {
        schema.entry(key).or_insert(value);
    }
}

/// The object that an `allOf` is merged into.
struct Object<'a> {
    whole: &'a Value,
    properties: Map<String, Value>,
    /// The pointer that each property had.
    origins: HashMap<String, String>,
    required: Vec<Value>,
    description: Option<Value>,
    parts: usize,
    /// The components that are being added.
    open: Vec<String>,
    /// The pointers of keywords that the merged object does not take over.
    lost: Vec<String>,
    /// What the parts do not have in common, with the pointers of the two properties.
    conflicts: Vec<(String, String, Conflict)>,
}

impl Object<'_> {
    fn add(&mut self, part: &Value, pointer: &str) -> Result<(), String> {
        // The first schema is the one with the `allOf`, whose own keywords stay.
        let is_part = self.parts > 0;
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return Err(format!("`allOf` of more than {MAX_PARTS} schemas; write one object"));
        }
        if let Some(name) = reference(part) {
            if self.open.iter().any(|open| open == name) {
                return Err(format!(
                    "`{name}` contains itself through `allOf`; remove one of the references"
                ));
            }
            let target = schema(self.whole, name)
                .ok_or_else(|| format!("there is no `{name}` under `components/schemas`"))?;
            self.open.push(name.to_owned());
            self.add(target, &component(name))?;
            self.open.pop();
            return Ok(());
        }
        if let Some(key) =
            ["oneOf", "anyOf", "not", "enum", "items"].iter().find(|key| part.get(**key).is_some())
        {
            return Err(format!(
                "`allOf` must consist of objects, and one part has `{key}`; write one object with the properties of all"
            ));
        }
        if part.get("type").is_some_and(|name| name != "object") {
            return Err(format!(
                "`allOf` must consist of objects, and one part has `type: {}`; write one object",
                part["type"].as_str().unwrap_or_default()
            ));
        }
        for (index, part) in part.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.add(part, &format!("{pointer}/allOf/{index}"))?;
        }
        for (name, property) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = format!("{pointer}/properties/{}", escape(name));
            let (Some(earlier), Some(origin)) = (self.properties.get(name), self.origins.get(name)) else {
                self.properties.insert(name.clone(), property.clone());
                self.origins.insert(name.clone(), at);
                continue;
            };
            let (merged, conflicts) = conjunction::both(self.whole, earlier, property);
            let conflicts = conflicts.into_iter();
            self.conflicts.extend(conflicts.map(|conflict| (origin.clone(), at.clone(), conflict)));
            if merged != *earlier {
                self.origins.insert(name.clone(), at);
            }
            self.properties.insert(name.clone(), merged);
        }
        if is_part {
            let lost = LIMITS.iter().filter(|key| part.get(**key).is_some_and(|value| !value.is_boolean()));
            // The pass `schemas` reports `additionalProperties` of a component with properties.
            let reported = pointer.matches('/').count() == 3 && part.get("properties").is_some();
            let lost = lost.filter(|key| !(reported && **key == "additionalProperties"));
            self.lost.extend(lost.map(|key| format!("{pointer}/{key}")));
        }
        self.required.extend(part.get("required").and_then(Value::as_array).into_iter().flatten().cloned());
        self.description = part.get("description").cloned().or(self.description.take());
        Ok(())
    }

    fn write(self, schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
        for (name, origin) in &self.origins {
            let now = format!("{pointer}/properties/{}", escape(name));
            if now != *origin {
                work.moved(origin, &now);
            }
        }
        for place in &self.lost {
            let key = place.rsplit('/').next().unwrap_or_default();
            work.warn(place, format!("`{key}` in a part of `allOf` is ignored; write it beside `allOf`"));
        }
        for (first, second, Conflict { at, kind, message }) in self.conflicts {
            let place = format!("{second}{at}");
            if kind == Kind::Unchecked {
                work.warn(&place, message);
                continue;
            }
            let name = place.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
            let line = work.document.place(&format!("{first}{at}"));
            let line =
                line.map_or_else(String::new, |place| format!(" (the other is in line {})", place.line));
            work.error(
                &place,
                format!("`{name}` {message} of `allOf`{line}, so no value fits; change one of them"),
            );
        }
        schema.shift_remove("allOf");
        if schema.shift_remove("discriminator").is_some() {
            work.warn(
                &format!("{pointer}/discriminator"),
                "a discriminator without `oneOf` has no effect; remove it",
            );
        }
        schema.insert("type".to_owned(), json!("object"));
        schema.insert("properties".to_owned(), Value::Object(self.properties));
        let mut seen = HashSet::new();
        let required: Vec<Value> =
            self.required.into_iter().filter(|name| seen.insert(name.to_string())).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(required));
        }
        if let Some(description) = self.description {
            schema.entry("description").or_insert(description);
        }
    }
}
