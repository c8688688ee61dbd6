//! Writes an example of a call: Rust that compiles, with the values of an example of the body.

use std::collections::BTreeSet;

use serde_json::Value;

use super::docs::{ordered_required, required};
use super::enums;
use super::structs::{Struct, Types};
use crate::api::{self, Operation, Parameter};
use crate::document::Document;
use crate::names::snake;

/// How many setters an example has at most, unless more properties are required.
const MOST_SETTERS: usize = 6;

const INDENT: &str = "        ";

/// Returns the section with the example; nothing where a required value cannot be written as Rust.
pub(super) fn of(document: &Document, types: &Types, operation: &Operation<'_>) -> String {
    let fields = operation.body.and_then(|name| types.get(name)).is_some_and(Struct::is_body);
    if operation.body_schema.is_some() && !fields {
        // The method takes the body, which has no short form.
        return String::new();
    }
    let source = Source { document, types };
    let arguments = operation.parameters.iter().filter(|parameter| parameter.required);
    let arguments: Option<Vec<String>> = arguments.map(|parameter| source.argument(parameter)).collect();
    let (Some(arguments), Some(setters)) = (arguments, source.setters(operation)) else {
        return String::new();
    };
    let user = operation.security.first().is_some_and(|one| api::names_user(document, one));
    let acting = if user { ".as_user(\"johndoe\")" } else { "" };
    let deprecated = if operation.deprecated.is_some() { "# #![allow(deprecated)]\n" } else { "" };
    let call = format!("client.{}({})", operation.id, arguments.join(", "));
    let statements = statements(operation, &call, &setters);
    let imports = imports(&statements);
    let statements = if imports.is_empty() { statements } else { statements.replace(TYPES, "") };
    format!(
        "# Example\n\n```no_run\n{deprecated}use sensay_client::Client;\n{imports}\n\
         # async fn example() -> Result<(), sensay_client::Error> {{\n\
         let client = Client::from_env()?{acting};\n{statements}# Ok(())\n# }}\n```\n",
    )
}

/// The path of the types in the text of an example, until they are imported.
const TYPES: &str = "sensay_client::types::";

/// Names that every example already has.
const TAKEN: [&str; 4] = ["Client", "Error", "Ok", "Result"];

/// Returns the import of the types that the statements name, or nothing if one of them would hide another name.
fn imports(statements: &str) -> String {
    let names = statements.split(TYPES).skip(1);
    let names = names.filter_map(|rest| rest.split(|part: char| !part.is_ascii_alphanumeric()).next());
    let names: Vec<&str> = BTreeSet::from_iter(names).into_iter().collect();
    match names.as_slice() {
        names if names.iter().any(|name| TAKEN.contains(name)) => String::new(),
        [] => String::new(),
        [name] => format!("use {TYPES}{name};\n"),
        names => format!("use {TYPES}{{{}}};\n", names.join(", ")),
    }
}

/// Returns the statements that build, send and use the call, in the way that suits the operation.
fn statements(operation: &Operation<'_>, call: &str, setters: &[String]) -> String {
    if operation.pagination.is_some() {
        return format!(
            "let mut items = {call}.items();\nwhile let Some(item) = items.next().await {{\n    \
             println!(\"{{:?}}\", item?);\n}}\n"
        );
    }
    let call = match setters {
        [] => format!("{call}.send().await?;\n"),
        setters => {
            let setters: String = setters.iter().map(|setter| format!("    {setter}\n")).collect();
            format!("{}\n{setters}    .send()\n    .await?;\n", call.replacen("client.", "client\n    .", 1))
        }
    };
    match result(operation) {
        None => call,
        Some(name) => format!("let {name} = {call}println!(\"{{{name}:?}}\");\n"),
    }
}

/// Returns the name of the variable for the result of the call, or `None` if there is no result.
fn result(operation: &Operation<'_>) -> Option<String> {
    match operation.successes.as_slice() {
        [] => None,
        [only] => {
            only.content?;
            let name = only.schema.map(snake).filter(|name| syn::parse_str::<syn::Ident>(name).is_ok());
            Some(name.unwrap_or_else(|| "value".to_owned()))
        }
        _ => Some("outcome".to_owned()),
    }
}

/// The document and its types, from which the values of an example are written.
struct Source<'a> {
    document: &'a Document,
    types: &'a Types,
}

impl Source<'_> {
    /// Returns the value of a required parameter: its example, or one made from its type.
    fn argument(&self, parameter: &Parameter<'_>) -> Option<String> {
        let given = parameter.example.and_then(|example| self.value(parameter.schema, example, INDENT));
        given.or_else(|| placeholder(parameter.schema))
    }

    /// Returns the setters of the body, with the values of the example that has most properties; `None` if a required
    /// value cannot be written.
    fn setters(&self, operation: &Operation<'_>) -> Option<Vec<String>> {
        let count = |body: &'_ Value| body.as_object().map_or(0, serde_json::Map::len);
        let richest =
            operation.body_examples.iter().max_by_key(|(_, body)| count(body)).map(|(_, body)| *body);
        let (Some(name), Some(Value::Object(example))) = (operation.body, richest) else {
            return Some(Vec::new());
        };
        let schema = api::schema(self.document, name)?;
        let required = required(schema);
        let is_required = |key: &str| required.contains(&key);
        let mut room = MOST_SETTERS.saturating_sub(example.keys().filter(|key| is_required(key)).count());
        let mut setters = Vec::new();
        for (key, given) in example {
            let Some(property) = schema["properties"].get(key) else { continue };
            let deprecated = property.get("deprecated") == Some(&Value::Bool(true));
            let default = property.get("default") == Some(given);
            if !is_required(key) && (room == 0 || deprecated || default) {
                continue;
            }
            match self.value(property, given, INDENT) {
                Some(value) => setters.push(format!(".{}({value})", api::rust_name(key, property))),
                None if is_required(key) => return None,
                None => continue,
            }
            if !is_required(key) {
                room -= 1;
            }
        }
        Some(setters)
    }

    /// Returns a value of an example as Rust, if it has the field's type and that type can be written briefly.
    fn value(&self, schema: &Value, example: &Value, indent: &str) -> Option<String> {
        if let Some(name) = api::referenced(schema) {
            let schema = api::schema(self.document, name)?;
            return match example {
                Value::String(text) if schema.get("enum").is_some() => {
                    let variant = enums::variants(schema).into_iter().find(|(value, _)| value == text);
                    Some(match variant {
                        Some((_, variant)) => format!("{TYPES}{name}::{variant}"),
                        None => format!("{text:?}"),
                    })
                }
                Value::Object(object) if schema.get("properties").is_some() => {
                    self.structure(name, schema, object, indent)
                }
                _ => None,
            };
        }
        match (schema["type"].as_str()?, example) {
            ("string", Value::String(text)) => Some(format!("{text:?}")),
            ("integer", Value::Number(number)) => number.as_i64().map(|number| number.to_string()),
            ("number", Value::Number(number)) => number.as_f64().map(|number| format!("{number:?}")),
            ("boolean", Value::Bool(value)) => Some(value.to_string()),
            // The compiler cannot infer the item type of an empty list.
            ("array", Value::Array(items)) if !items.is_empty() => {
                let deeper = format!("{indent}    ");
                let items: Option<Vec<_>> =
                    items.iter().map(|item| self.value(&schema["items"], item, &deeper)).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            _ => None,
        }
    }

    fn structure(
        &self,
        name: &str,
        schema: &Value,
        object: &serde_json::Map<String, Value>,
        indent: &str,
    ) -> Option<String> {
        let deeper = format!("{indent}    ");
        let required: Vec<&str> = required(schema);
        let arguments: Option<Vec<String>> = ordered_required(schema)
            .into_iter()
            .map(|key| self.value(schema["properties"].get(key)?, object.get(key)?, &deeper))
            .collect();
        let arguments = arguments?;
        let mut text = match self.types.get(name) {
            Some(of) if of.names_required() => {
                let fields = ordered_required(schema).into_iter().zip(arguments).map(|(key, value)| {
                    let name = api::rust_name(key, &schema["properties"][key]);
                    let into = if value.starts_with('"') { ".into()" } else { "" };
                    format!("{deeper}{name}: {value}{into},\n")
                });
                let fields: String = fields.collect();
                format!("{TYPES}{name}::new({TYPES}{name}Required {{\n{fields}{indent}}})")
            }
            _ => format!("{TYPES}{name}::new({})", arguments.join(", ")),
        };
        for (key, given) in object.iter().filter(|(key, _)| !required.contains(&key.as_str())) {
            let Some(property) = schema["properties"].get(key) else { continue };
            if let Some(value) = self.value(property, given, &deeper) {
                text += &format!("\n{indent}.{}({value})", api::rust_name(key, property));
            }
        }
        Some(text)
    }
}

/// Returns a value for a parameter that has no example.
fn placeholder(schema: &Value) -> Option<String> {
    match schema["type"].as_str()? {
        "string" => Some("\"example\"".to_owned()),
        "integer" => Some("1".to_owned()),
        "number" => Some("1.0".to_owned()),
        "boolean" => Some("true".to_owned()),
        _ => None,
    }
}
