//! Merges two schemas of one property: a value must fit both, so the result is what JSON Schema allows by an `allOf`.

use serde_json::{Map, Value, json};

use super::{is_about_use, reference, schema};
use crate::document::escape;

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

    fn keywords(
        &mut self,
        left: &Map<String, Value>,
        right: &Map<String, Value>,
        at: &str,
    ) -> Map<String, Value> {
        let mut merged = left.clone();
        for (key, second) in right {
            let Some(first) = left.get(key) else {
                merged.insert(key.clone(), second.clone());
                continue;
            };
            if first == second {
                continue;
            }
            let value = self.keyword(key, first, second, at);
            merged.insert(key.clone(), value);
        }
        bound(&mut merged, left, right, "minimum", "exclusiveMinimum", f64::gt);
        bound(&mut merged, left, right, "maximum", "exclusiveMaximum", f64::lt);
        if let Some(names) = variant_names(&merged, left, right) {
            merged.insert("x-enum-varnames".to_owned(), names);
        }
        merged
    }

    fn keyword(&mut self, key: &str, first: &Value, second: &Value, at: &str) -> Value {
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let pick = |is_first: bool| if is_first { first.clone() } else { second.clone() };
        match key {
            "type" => match (first.as_str(), second.as_str()) {
                (Some("integer"), Some("number")) => pick(true),
                (Some("number"), Some("integer")) => pick(false),
                _ => {
                    self.contradiction(
                        at,
                        format!("is {first} in one part and {second} in another").replace('"', "`"),
                    );
                    pick(false)
                }
            },
            "enum" => {
                let (first, second) = (list(first), list(second));
                let common: Vec<Value> =
                    first.iter().filter(|value| second.contains(value)).cloned().collect();
                if common.is_empty() {
                    self.contradiction(at, "has no value that both of two parts allow".to_owned());
                    return second.to_vec().into();
                }
                common.into()
            }
            "minLength" | "minItems" | "minProperties" => pick(number(first) > number(second)),
            "maxLength" | "maxItems" | "maxProperties" => pick(number(first) < number(second)),
            "uniqueItems" => json!(true),
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "x-enum-varnames" => {
                pick(false)
            }
            "required" => {
                let (mut all, more) = (list(first).to_vec(), list(second));
                let more = more.iter().filter(|name| !list(first).contains(name));
                all.extend(more.cloned());
                all.into()
            }
            "items" => self.both(first, second, at),
            "additionalProperties" => match (first, second) {
                (Value::Bool(false), _) | (_, Value::Bool(false)) => json!(false),
                (Value::Bool(_), _) => pick(false),
                (_, Value::Bool(_)) => pick(true),
                _ => self.both(first, second, at),
            },
            "properties" => {
                let mut all = first.as_object().cloned().unwrap_or_default();
                for (name, property) in second.as_object().into_iter().flatten() {
                    let at = format!("{at}/properties/{}", escape(name));
                    let property = match all.get(name) {
                        Some(earlier) => self.both(earlier, property, &at),
                        None => property.clone(),
                    };
                    all.insert(name.clone(), property);
                }
                Value::Object(all)
            }
            "format" if NARROWER.contains(&(text(first), text(second))) => pick(true),
            "format" if NARROWER.contains(&(text(second), text(first))) => pick(false),
            "multipleOf" if number(first) % number(second) == 0.0 => pick(true),
            "multipleOf" if number(second) % number(first) == 0.0 => pick(false),
            _ => {
                let message = format!(
                    "`{key}` is {first} in one part of `allOf` and {second} in another; only the later one is used"
                );
                self.conflicts.push(Conflict { at: at.to_owned(), kind: Kind::Unchecked, message });
                pick(false)
            }
        }
    }

    fn contradiction(&mut self, at: &str, message: String) {
        self.conflicts.push(Conflict { at: at.to_owned(), kind: Kind::Contradiction, message });
    }
}

/// The keywords of schemas that consist of schemas.
const COMPOSED: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

/// The formats whose values have another format too.
const NARROWER: [(&str, &str); 3] = [("int32", "int64"), ("uint32", "uint64"), ("float", "double")];

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn refers(name: &str) -> Map<String, Value> {
    Map::from_iter([("$ref".to_owned(), json!(format!("#/components/schemas/{name}")))])
}

/// Returns a reference if the keywords are those of a component.
fn form(of: &Parts<'_>, values: &Map<String, Value>) -> Map<String, Value> {
    of.name.map_or_else(|| values.clone(), refers)
}

/// Keeps the tighter of two bounds, and whether it is one of the values.
fn bound(
    merged: &mut Map<String, Value>,
    left: &Map<String, Value>,
    right: &Map<String, Value>,
    key: &str,
    exclusive: &str,
    tighter: fn(&f64, &f64) -> bool,
) {
    let number = |of: &Map<String, Value>| of.get(key).and_then(Value::as_f64);
    let (Some(first), Some(second)) = (number(left), number(right)) else { return };
    let is_exclusive = |of: &Map<String, Value>| of.get(exclusive) == Some(&Value::Bool(true));
    let from = if tighter(&first, &second) { left } else { right };
    let strict = is_exclusive(from) || (first == second && (is_exclusive(left) || is_exclusive(right)));
    merged.shift_remove(exclusive);
    if let Some(bound) = from.get(key) {
        merged.insert(key.to_owned(), bound.clone());
    }
    if strict {
        merged.insert(exclusive.to_owned(), json!(true));
    }
}

/// Returns the names of the values that are left of an enum.
fn variant_names(
    merged: &Map<String, Value>,
    left: &Map<String, Value>,
    right: &Map<String, Value>,
) -> Option<Value> {
    let values = merged.get("enum")?;
    let name = |value: &Value| {
        [right, left].iter().find_map(|of| {
            let index = list(of.get("enum")?).iter().position(|other| other == value)?;
            list(of.get("x-enum-varnames")?).get(index).cloned()
        })
    };
    list(values).iter().map(name).collect::<Option<Vec<Value>>>().map(Value::Array)
}
