//! Merges the keywords of two schemas, each as JSON Schema means it.

use serde_json::{Map, Value, json};

use super::{Conflict, Kind, Merging};
use crate::document::escape;

impl Merging<'_> {
    pub(super) fn keywords(
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
}

/// The formats whose values have another format too.
const NARROWER: [(&str, &str); 3] = [("int32", "int64"), ("uint32", "uint64"), ("float", "double")];

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
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
