//! `allOf` of several schemas becomes the one object that it means.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{ABOUT_USE, Work, component, is_about_use, reference, schema};
use crate::document::escape;
use crate::walk;

/// How many schemas one `allOf` may be made of, all levels counted: each level could double them.
const MAX_PARTS: usize = 1_000;

/// What a member can say of an object beside its properties.
const LIMITS: [&str; 3] = ["additionalProperties", "minProperties", "maxProperties"];

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    walk::schemas_mut(root, &mut |schema, pointer, _| {
        conditions(schema);
        let Some(members) = schema.get("allOf").and_then(Value::as_array) else { return };
        let about_use = schema.keys().all(|key| key == "allOf" || key == "type" || is_about_use(key));
        if members.is_empty() || (members.len() == 1 && about_use && reference(&members[0]).is_some()) {
            return;
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
        };
        match object.add(&Value::Object(schema.clone()), pointer) {
            Ok(()) => object.write(schema, pointer, work),
            Err(message) => {
                work.error(&format!("{pointer}/allOf"), message);
                // Everything has been said.
                schema.retain(|key, _| is_about_use(key));
            }
        }
    });
}

/// Takes over members that say nothing of the values but whether they may be null, or what they are for.
fn conditions(schema: &mut Map<String, Value>) {
    let Some(Value::Array(members)) = schema.get_mut("allOf") else { return };
    let mut taken = Vec::new();
    members.retain(|member| {
        let all =
            member.as_object().filter(|member| member.keys().all(|key| ABOUT_USE.contains(&key.as_str())));
        taken.extend(all.cloned());
        all.is_none()
    });
    if members.is_empty() {
        schema.shift_remove("allOf");
    }
    for (key, value) in taken.into_iter().flatten() {
        schema.entry(key).or_insert(value);
    }
}

/// What an `allOf` comes to.
struct Object<'a> {
    whole: &'a Value,
    properties: Map<String, Value>,
    /// Where each property was.
    origins: HashMap<String, String>,
    required: Vec<Value>,
    description: Option<Value>,
    parts: usize,
    /// The components that are being added.
    open: Vec<String>,
    /// Where parts say what the whole does not take over.
    lost: Vec<String>,
}

impl Object<'_> {
    fn add(&mut self, part: &Value, pointer: &str) -> Result<(), String> {
        // What the whole says itself stays there.
        let is_member = self.parts > 0;
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return Err(format!("`allOf` of more than {MAX_PARTS} schemas; write one object"));
        }
        if let Some(name) = reference(part) {
            if self.open.iter().any(|open| open == name) {
                return Err(format!("`{name}` is made of itself"));
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
                "`allOf` is made of objects, and one of them has `{key}`; write one object with the properties of all"
            ));
        }
        if part.get("type").is_some_and(|name| name != "object") {
            return Err(format!(
                "`allOf` is made of objects, and one of them has `type: {}`",
                part["type"].as_str().unwrap_or_default()
            ));
        }
        for (index, member) in part.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.add(member, &format!("{pointer}/allOf/{index}"))?;
        }
        for (name, property) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = format!("{pointer}/properties/{}", escape(name));
            // What says more comes later.
            self.properties.insert(name.clone(), property.clone());
            self.origins.insert(name.clone(), at);
        }
        if is_member {
            let lost = LIMITS.iter().filter(|key| part.get(**key).is_some_and(|value| !value.is_boolean()));
            // Of a component with properties it is said anyway.
            let said = pointer.matches('/').count() == 3 && part.get("properties").is_some();
            let lost = lost.filter(|key| !(said && **key == "additionalProperties"));
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
            work.warn(
                place,
                format!("`{key}` in a member of `allOf` is passed over; write it beside `allOf`"),
            );
        }
        schema.shift_remove("allOf");
        if schema.shift_remove("discriminator").is_some() {
            work.warn(
                &format!("{pointer}/discriminator"),
                "a discriminator without `oneOf` tells nothing apart; it is passed over",
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
