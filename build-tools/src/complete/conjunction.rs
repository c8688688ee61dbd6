//! Merges two schemas of one property: a value must fit both, so the result is what JSON Schema allows by an `allOf`.

use serde_json::{Map, Value, json};

use super::{is_about_use, reference, schema};

mod keywords;

/// What two schemas of a property do not have in common.
pub(super) struct Conflict {
    /// The pointer of the property, relative to the one that is merged.
    pub(super) at: String,
    /// Why no value fits both, or else what is not checked.
    pub(super) kind: Kind,
    pub(super) message: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// No value fits both.
    Contradiction,
    /// One of two conditions is dropped.
    Unchecked,
}

/// Returns the schema of the values that fit both, and what it leaves out.
pub(super) fn both(whole: &Value, first: &Value, second: &Value) -> (Value, Vec<Conflict>) {
    let mut merging = Merging { whole, conflicts: Vec::new() };
    let merged = merging.both(first, second, "");
    (merged, merging.conflicts)
}

struct Merging<'a> {
    whole: &'a Value,
    conflicts: Vec<Conflict>,
}

/// A schema taken apart.
struct Parts<'v> {
    /// The component, if the schema refers to one.
    name: Option<&'v str>,
    /// The keywords about values, of the component if there is one.
    values: Map<String, Value>,
    /// The keywords about the use.
    about_use: Map<String, Value>,
    allows_null: bool,
}

impl Merging<'_> {
    fn both(&mut self, first: &Value, second: &Value, at: &str) -> Value {
        if first == second {
            return second.clone();
        }
        let (Some(left), Some(right)) = (self.parts(first), self.parts(second)) else {
            return second.clone();
        };
        let mut merged = match (left.name, right.name) {
            (Some(left), Some(right)) if left == right => refers(left),
            _ if right.values.is_empty() => form(&left, &left.values),
            _ if left.values.is_empty() => form(&right, &right.values),
            _ => self.values(first, second, &left, &right, at),
        };
        let null = super::is_true(first, "nullable") || super::is_true(second, "nullable");
        for (key, value) in left.about_use.into_iter().chain(right.about_use) {
            let kept = ["deprecated", "readOnly", "writeOnly"].contains(&key.as_str())
                && merged.get(&key) == Some(&Value::Bool(true));
            if !kept {
                merged.insert(key, value);
            }
        }
        merged.shift_remove("nullable");
        if null && left.allows_null && right.allows_null {
            merged.insert("nullable".to_owned(), json!(true));
        }
        // Keywords beside a reference are ignored.
        if merged.len() > 1
            && let Some(target) = merged.shift_remove("$ref")
        {
            merged.insert("allOf".to_owned(), json!([{ "$ref": target }]));
        }
        Value::Object(merged)
    }

    fn parts<'v>(&self, node: &'v Value) -> Option<Parts<'v>>
    where
        Self: 'v,
    {
        let object = node.as_object()?;
        let only = object.get("allOf").and_then(Value::as_array).filter(|parts| parts.len() == 1);
        let target = only.map_or(node, |parts| &parts[0]);
        let plain = object.keys().all(|key| key == "allOf" || key == "$ref" || is_about_use(key));
        let name = reference(target).filter(|_| plain);
        let of = match name {
            Some(name) => schema(self.whole, name)?.as_object()?,
            None => object,
        };
        let values: Map<String, Value> = of
            .iter()
            .filter(|(key, _)| !is_about_use(key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        let about_use = object.iter().filter(|(key, _)| is_about_use(key));
        let about_use = about_use.map(|(key, value)| (key.clone(), value.clone())).collect();
        let is_nullable = |of: &Map<String, Value>| of.get("nullable") == Some(&Value::Bool(true));
        let allows_null = is_nullable(object)
            || is_nullable(of)
            || (name.is_none() && !values.contains_key("type") && !values.contains_key("enum"));
        Some(Parts { name, values, about_use, allows_null })
    }

    fn values(
        &mut self,
        first: &Value,
        second: &Value,
        left: &Parts<'_>,
        right: &Parts<'_>,
        at: &str,
    ) -> Map<String, Value> {
        let is_whole = |of: &Parts<'_>| COMPOSED.iter().any(|key| of.values.contains_key(*key));
        let only_object =
            |of: &Parts<'_>| of.values.len() == 1 && of.values.get("type") == Some(&json!("object"));
        if let (Some(one), Some(other)) = (left.name, right.name)
            && [left, right].iter().any(|of| is_whole(of) || of.values.contains_key("properties"))
        {
            // Two objects that hold themselves would be merged without an end.
            if self.extends(other, one) {
                return refers(other);
            }
            if self.extends(one, other) {
                return refers(one);
            }
            self.contradiction(at, format!("is `{one}` in one part and `{other}` in another"));
            return refers(other);
        }
        if is_whole(left) || is_whole(right) {
            if only_object(left) {
                return form(right, &right.values);
            }
            if only_object(right) {
                return form(left, &left.values);
            }
            if ![left, right].iter().any(|of| COMPOSED[1..].iter().any(|key| of.values.contains_key(*key))) {
                // The pass merges it when it comes to the property.
                return Map::from_iter([("allOf".to_owned(), json!([first, second]))]);
            }
            self.contradiction(at, "is a union in one of two parts, which have nothing in common".to_owned());
            return form(right, &right.values);
        }
        let before = self.conflicts.len();
        let merged = self.keywords(&left.values, &right.values, at);
        let contradicts = |conflict: &Conflict| conflict.kind == Kind::Contradiction && conflict.at == at;
        if merged == right.values || self.conflicts.iter().skip(before).any(contradicts) {
            form(right, &right.values)
        } else if merged == left.values {
            form(left, &left.values)
        } else {
            let mut merged = merged;
            // The component is no longer there to describe the values.
            for of in [left, right] {
                let component = of.name.and_then(|name| schema(self.whole, name));
                if let Some(description) = component.and_then(|schema| schema.get("description")) {
                    merged.insert("description".to_owned(), description.clone());
                }
            }
            merged
        }
    }

    /// Reports whether a component contains another through `allOf`.
    fn extends(&self, name: &str, base: &str) -> bool {
        let mut open = vec![name];
        let mut seen = std::collections::HashSet::new();
        while let Some(name) = open.pop().filter(|_| seen.len() < 1_000) {
            let parts = schema(self.whole, name).and_then(|schema| schema.get("allOf")?.as_array());
            for part in parts.into_iter().flatten().filter_map(reference) {
                if part == base {
                    return true;
                }
                if seen.insert(part) {
                    open.push(part);
                }
            }
        }
        false
    }

    fn contradiction(&mut self, at: &str, message: String) {
        self.conflicts.push(Conflict { at: at.to_owned(), kind: Kind::Contradiction, message });
    }
}

/// The keywords of schemas that consist of schemas.
const COMPOSED: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

fn refers(name: &str) -> Map<String, Value> {
    Map::from_iter([("$ref".to_owned(), json!(format!("#/components/schemas/{name}")))])
}

/// Returns a reference if the keywords are those of a component.
fn form(of: &Parts<'_>, values: &Map<String, Value>) -> Map<String, Value> {
    of.name.map_or_else(|| values.clone(), refers)
}
