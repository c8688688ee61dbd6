//! Schemas in one form for OpenAPI 3.0 and 3.1.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::model::same;

/// A schema with references followed and `allOf` merged.
#[derive(Debug, Default)]
pub(super) struct Schema<'a> {
    /// The types of its values, without `null`. Empty if any type is allowed, and for a union.
    pub(super) types: BTreeSet<&'a str>,
    pub(super) nullable: bool,
    pub(super) deprecated: bool,
    pub(super) format: Option<&'a str>,
    pub(super) values: Option<Vec<&'a Value>>,
    pub(super) default: Option<&'a Value>,
    /// Lengths, ranges and patterns, by their names in OpenAPI.
    pub(super) limits: BTreeMap<&'static str, String>,
    pub(super) properties: BTreeMap<&'a str, &'a Value>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) items: Option<&'a Value>,
    pub(super) additional: Additional<'a>,
    /// The alternatives of a union, unless they could be merged too.
    pub(super) alternatives: Vec<&'a Value>,
}

/// The properties that an object may have beside the listed ones.
#[derive(Debug, Default)]
pub(super) enum Additional<'a> {
    #[default]
    Anything,
    Nothing,
    Of(&'a Value),
}

/// The limits that have no effect if they are zero, and all others.
const LIMITS_FROM_ZERO: [&str; 3] = ["minLength", "minItems", "minProperties"];
const LIMITS: [&str; 5] = ["maxLength", "maxItems", "maxProperties", "multipleOf", "pattern"];

impl<'a> Schema<'a> {
    /// Restricts the types to those of a list.
    pub(super) fn restrict(&mut self, types: BTreeSet<&'a str>) {
        if self.types.is_empty() {
            self.types = types;
        } else if !types.is_empty() {
            let both: BTreeSet<_> = self.types.intersection(&types).copied().collect();
            let has = |name: &str| self.types.contains(name) || types.contains(name);
            self.types = match both.is_empty() {
                false => both,
                true if has("integer") && has("number") => ["integer"].into(),
                true => ["nothing"].into(),
            };
        }
    }

    pub(super) fn add_scalars(&mut self, keywords: &'a Map<String, Value>) {
        let is_true = |key: &str| keywords.get(key) == Some(&Value::Bool(true));
        match keywords.get("type") {
            Some(Value::String(name)) => self.restrict([name.as_str()].into()),
            Some(Value::Array(names)) => self.restrict(names.iter().filter_map(Value::as_str).collect()),
            _ => {}
        }
        self.nullable |= is_true("nullable") || (self.types.len() > 1 && self.types.remove("null"));
        self.deprecated |= is_true("deprecated");
        // What stands beside a part, or in an earlier one, counts before what is in it.
        self.format = self.format.or(crate::model::format(keywords));
        self.default = self.default.or(keywords.get("default"));
        let values = keywords.get("enum").and_then(Value::as_array).map(|values| values.iter().collect());
        let values: Option<Vec<&Value>> = values.or_else(|| keywords.get("const").map(|value| vec![value]));
        if let Some(mut values) = values {
            if values.len() > 1 && values.iter().any(|value| value.is_null()) {
                values.retain(|value| !value.is_null());
                self.nullable = true;
            }
            self.values = Some(match self.values.take() {
                Some(ours) => {
                    ours.into_iter().filter(|ours| values.iter().any(|value| same(ours, value))).collect()
                }
                None => values,
            });
        }
        for name in LIMITS_FROM_ZERO.into_iter().chain(LIMITS) {
            let value = keywords.get(name).map(text);
            if let Some(value) = value.filter(|value| value != "0" || !LIMITS_FROM_ZERO.contains(&name)) {
                self.limit(name, value);
            }
        }
        if is_true("uniqueItems") {
            self.limits.insert("uniqueItems", "true".to_owned());
        }
        for (name, exclusive, beyond) in
            [("minimum", "exclusiveMinimum", "more than"), ("maximum", "exclusiveMaximum", "less than")]
        {
            let limit = match (keywords.get(name), keywords.get(exclusive)) {
                (_, Some(limit @ Value::Number(_))) => format!("{beyond} {}", text(limit)),
                (Some(limit), Some(Value::Bool(true))) => format!("{beyond} {}", text(limit)),
                (Some(limit), _) => text(limit),
                (None, _) => continue,
            };
            self.limit(name, limit);
        }
    }

    /// Adds a limit. Of two limits, the tighter one stays; of two patterns, the one that stands further out.
    fn limit(&mut self, name: &'static str, limit: String) {
        let number = |limit: &str| limit.rsplit(' ').next().and_then(|number| number.parse::<f64>().ok());
        let tighter = match self.limits.get(name).map(|known| (number(known), number(&limit), known)) {
            None => true,
            Some((Some(known), Some(new), text)) if known == new => text.len() < limit.len(),
            Some((Some(known), Some(new), _)) => (new < known) == name.starts_with("max"),
            Some(_) => false,
        };
        if tighter {
            self.limits.insert(name, limit);
        }
    }

    pub(super) fn add_containers(&mut self, keywords: &'a Map<String, Value>) {
        for (name, property) in keywords.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.properties.entry(name).or_insert(property);
        }
        self.required.extend(list(keywords, "required").iter().filter_map(Value::as_str));
        self.items = keywords.get("items").or(self.items);
        for key in ["additionalProperties", "unevaluatedProperties"] {
            match keywords.get(key) {
                Some(Value::Bool(false)) => self.additional = Additional::Nothing,
                Some(schema @ Value::Object(node)) if !node.is_empty() => {
                    self.additional = Additional::Of(schema);
                }
                _ => {}
            }
        }
    }

    /// Infers the type of a schema that does not state it.
    pub(super) fn infer_type(&mut self) {
        if !self.types.is_empty() || !self.alternatives.is_empty() {
            return;
        }
        if !self.properties.is_empty() || !matches!(self.additional, Additional::Anything) {
            self.types.insert("object");
        } else if self.items.is_some() {
            self.types.insert("array");
        } else if let Some(values) = &self.values {
            self.types = values.iter().map(|value| type_of(value)).collect();
        } else {
            // A schema that allows anything allows null anyway.
            self.nullable = false;
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.types.len() == 1 && self.types.contains("null")
    }

    /// Reports whether the schema is only a type or a list of values.
    pub(super) fn is_plain(&self) -> bool {
        let scalar = !self.types.contains("object") && !self.types.contains("array");
        scalar
            && !self.types.is_empty()
            && self.alternatives.is_empty()
            && self.limits.is_empty()
            && self.format.is_none()
    }

    /// Returns the type in words.
    pub(super) fn type_name(&self) -> String {
        if !self.alternatives.is_empty() {
            return format!("a union of {}", self.alternatives.len());
        }
        if self.types.is_empty() {
            return "any".to_owned();
        }
        self.types.iter().copied().collect::<Vec<_>>().join(" or ")
    }
}

pub(super) fn list<'a>(keywords: &'a Map<String, Value>, key: &str) -> &'a [Value] {
    keywords.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Returns a value as the report shows it: text without quotes, and `1.0` as `1`.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.as_f64().map_or_else(
            || number.to_string(),
            |float| {
                if number.is_f64() { float.to_string() } else { number.to_string() }
            },
        ),
        other => other.to_string(),
    }
}
