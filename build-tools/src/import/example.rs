//! Makes examples of new schemas, and repairs those of changed ones.

use serde_json::{Map, Value, json};

use crate::document::resolve;

/// The depth of examples. It ends those of recursive schemas.
const MAX_DEPTH: usize = 8;

/// Makes an example of a schema: all of its properties, or the required ones.
pub(super) fn example(root: &Value, schema: &Value, minimal: bool) -> Value {
    Maker { root, minimal }.make(schema, 0)
}

/// Returns the value if it fits the schema, else the one that is nearest to it and fits.
pub(super) fn mend(root: &Value, schema: &Value, value: &Value) -> Value {
    Maker { root, minimal: true }.mend(schema, value, 0)
}

struct Maker<'a> {
    root: &'a Value,
    minimal: bool,
}

impl Maker<'_> {
    /// Returns the keywords of a schema, with the parts of an `allOf` merged.
    fn members(&self, schema: &Value, depth: usize) -> Map<String, Value> {
        let Some((Value::Object(members), _)) = resolve(self.root, schema, "") else { return Map::new() };
        let mut all = Map::new();
        let parts = members.get("allOf").and_then(Value::as_array).filter(|_| depth < MAX_DEPTH);
        for part in parts.into_iter().flatten() {
            for (key, value) in self.members(part, depth + 1) {
                match (all.get_mut(&key), value) {
                    (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                    (Some(Value::Array(known)), Value::Array(more)) => known.extend(more),
                    (_, value) => drop(all.insert(key, value)),
                }
            }
        }
        all.extend(
            members
                .iter()
                .filter(|(key, _)| *key != "allOf")
                .map(|(key, value)| (key.clone(), value.clone())),
        );
        all
    }

    fn make(&self, schema: &Value, depth: usize) -> Value {
        let members = self.members(schema, 0);
        for key in ["example", "default"] {
            if let Some(value) = members.get(key) {
                return value.clone();
            }
        }
        if let Some(value) = members.get("enum").and_then(|values| values.get(0)) {
            return value.clone();
        }
        if let Some(first) = members.get("oneOf").or(members.get("anyOf")).and_then(|list| list.get(0)) {
            return if depth < MAX_DEPTH { self.make(first, depth + 1) } else { Value::Null };
        }
        let number = |key: &str| members.get(key).and_then(Value::as_f64);
        match members.get("type").and_then(Value::as_str) {
            Some("string") => self.text(&members),
            Some("integer") => {
                let least = number("minimum").map_or(0.0, f64::ceil);
                json!(number("maximum").map_or(least.max(1.0), |most| most.min(least.max(1.0))) as i64)
            }
            Some("number") => {
                json!(number("minimum").unwrap_or_else(|| number("maximum").unwrap_or(1.0).min(1.0)))
            }
            Some("boolean") => json!(true),
            Some("array") => {
                let least = number("minItems").unwrap_or_default().clamp(0.0, 8.0) as usize;
                let count = if depth >= MAX_DEPTH { 0 } else { least.max(usize::from(!self.minimal)) };
                let item = || members.get("items").map_or(Value::Null, |items| self.make(items, depth + 1));
                (0..count).map(|_| item()).collect()
            }
            _ => self.object(&members, depth),
        }
    }

    fn text(&self, members: &Map<String, Value>) -> Value {
        let text = match members.get("format").and_then(Value::as_str) {
            Some("uuid") => "03db5651-cb61-4bdf-9ef0-89561f7c9c53",
            Some("date-time") => "2026-01-01T12:00:00.000Z",
            Some("date") => "2026-01-01",
            Some("email") => "user@example.com",
            Some("uri" | "url") => "https://example.com/",
            _ => "string",
        };
        limited(text.to_owned(), members).into()
    }

    fn object(&self, members: &Map<String, Value>, depth: usize) -> Value {
        let required = members.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let properties = members.get("properties").and_then(Value::as_object).into_iter().flatten();
        let wanted = properties.filter(|(name, _)| {
            let needed = required.iter().any(|other| other == name.as_str());
            needed || (!self.minimal && depth < MAX_DEPTH)
        });
        // A schema that requires itself has no example.
        let wanted = wanted.filter(|_| depth < 2 * MAX_DEPTH);
        wanted
            .map(|(name, schema)| (name.clone(), self.make(schema, depth + 1)))
            .collect::<Map<_, _>>()
            .into()
    }

    fn mend(&self, schema: &Value, value: &Value, depth: usize) -> Value {
        let members = self.members(schema, 0);
        if value.is_null() && (members.get("nullable") == Some(&true.into()) || members.is_empty()) {
            return Value::Null;
        }
        if let Some(values) = members.get("enum").and_then(Value::as_array) {
            let known = values.iter().any(|known| crate::model::same(known, value));
            return if known { value.clone() } else { values.first().cloned().unwrap_or_default() };
        }
        if let Some(list) = members.get("oneOf").or(members.get("anyOf")).and_then(Value::as_array) {
            let mended: Vec<Value> = list.iter().map(|member| self.mend(member, value, depth + 1)).collect();
            let fits = mended.iter().any(|mended| mended == value);
            return if fits || mended.is_empty() { value.clone() } else { nearest(mended, value) };
        }
        let number = |key: &str| members.get(key).and_then(Value::as_f64);
        let wrong = || Maker { root: self.root, minimal: true }.make(schema, depth);
        match (members.get("type").and_then(Value::as_str), value) {
            (None, value) if !members.contains_key("properties") => value.clone(),
            (Some("string"), Value::String(text)) => limited(text.clone(), &members).into(),
            (Some("integer" | "number"), Value::Number(found)) => {
                let found = found.as_f64().unwrap_or_default();
                let whole = members.get("type") != Some(&"integer".into()) || found.fract() == 0.0;
                let fits = number("minimum").is_none_or(|least| found >= least)
                    && number("maximum").is_none_or(|most| found <= most);
                if whole && fits { value.clone() } else { wrong() }
            }
            (Some("boolean"), Value::Bool(_)) => value.clone(),
            (Some("array"), Value::Array(items)) => {
                let most = number("maxItems").map_or(usize::MAX, |most| most as usize);
                let least = number("minItems").map_or(0, |least| (least as usize).min(64));
                let none = Value::Bool(true);
                let schema = members.get("items").unwrap_or(&none);
                let mut items: Vec<Value> =
                    items.iter().take(most).map(|item| self.mend(schema, item, depth + 1)).collect();
                while items.len() < least {
                    items.push(self.make(schema, depth + 1));
                }
                items.into()
            }
            (Some("object") | None, Value::Object(found)) => self.mend_object(&members, found, depth),
            _ => wrong(),
        }
    }

    fn mend_object(&self, members: &Map<String, Value>, found: &Map<String, Value>, depth: usize) -> Value {
        let Some(properties) = members.get("properties").and_then(Value::as_object) else {
            let values = members.get("additionalProperties").filter(|values| values.is_object());
            let mended = found.iter().map(|(name, value)| {
                (name.clone(), values.map_or(value.clone(), |schema| self.mend(schema, value, depth + 1)))
            });
            return mended.collect::<Map<_, _>>().into();
        };
        let mut mended: Map<String, Value> = found
            .iter()
            .filter_map(|(name, value)| {
                Some((name.clone(), self.mend(properties.get(name)?, value, depth + 1)))
            })
            .collect();
        let required = members.get("required").and_then(Value::as_array).into_iter().flatten();
        for name in required.filter_map(Value::as_str).filter(|_| depth < MAX_DEPTH) {
            if let (false, Some(schema)) = (mended.contains_key(name), properties.get(name)) {
                mended.insert(name.to_owned(), self.make(schema, depth + 1));
            }
        }
        mended.into()
    }
}

/// Returns the alternative of a union that keeps most of a value.
fn nearest(mended: Vec<Value>, value: &Value) -> Value {
    let kept = |mended: &Value| match (mended, value) {
        (Value::Object(mended), Value::Object(value)) => {
            mended.iter().filter(|(key, found)| value.get(*key) == Some(*found)).count()
        }
        _ => 0,
    };
    mended.into_iter().max_by_key(kept).unwrap_or_default()
}

/// Returns a text within its limits.
fn limited(text: String, members: &Map<String, Value>) -> String {
    let number =
        |key: &str| members.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    let mut text: String = text.chars().take(number("maxLength").unwrap_or(usize::MAX)).collect();
    let least = number("minLength").unwrap_or_default().min(1_000);
    while text.chars().count() < least {
        text.push('x');
    }
    text
}
