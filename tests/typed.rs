//! Generates functions that build each example request through the typed setters, so that a test fails if a setter
//! writes the wrong property.

use std::fmt::Write;

use sensay_build_tools::Document;
use sensay_build_tools::api::{self, Operation};
use sensay_build_tools::names::snake;
use serde_json::Value;

/// Returns the source of two functions: `typed(client, operation, case)`, with the cases of the test harness, and
/// `send_typed(client, operation)`, which sends the first case and returns the value as JSON.
pub(crate) fn source(document: &Document, operations: &[Operation<'_>]) -> String {
    let (mut arms, mut sends) = (String::new(), String::new());
    for operation in operations {
        for (index, (case, body, all)) in cases(operation).into_iter().enumerate() {
            let mut call = String::new();
            let required: Vec<String> = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.required)
                .map(|parameter| rust(document, parameter.schema, &sample(document, parameter)))
                .collect();
            let _ = write!(call, "client.{}({})", operation.id, required.join(", "));
            for parameter in operation.parameters.iter().filter(|parameter| !parameter.required && all) {
                let value = rust(document, parameter.schema, &sample(document, parameter));
                let _ = write!(call, ".{}({value})", parameter.rust_name);
            }
            let schema = operation.body.and_then(|name| api::schema(document, name));
            for (name, value) in body.and_then(Value::as_object).into_iter().flatten() {
                let Some(property) = schema.and_then(|schema| schema["properties"].get(name)) else {
                    continue;
                };
                let setter = property["x-rust-name"].as_str().map_or_else(|| snake(name), str::to_owned);
                let _ = write!(call, ".{setter}({})", rust(document, property, value));
            }
            if index == 0 {
                let value = "map(|value| serde_json::to_value(value).unwrap())";
                let send = format!("{call}.send_with_response().await?.{value}");
                let _ = writeln!(sends, "        {:?} => {send},", operation.id);
            }
            let _ = writeln!(arms, "        ({:?}, {case:?}) => {call}.to_request(),", operation.id);
        }
    }
    format!(
        "pub fn typed(client: &Client, operation: &str, case: &str) -> Result<http::Request<bytes::Bytes>, Error> {{\n    \
         match (operation, case) {{\n{arms}        other => panic!(\"there is no case {{other:?}}\"),\n    }}\n}}\n\n\
         pub async fn send_typed(client: &Client, operation: &str) -> Result<Response<serde_json::Value>, Error> {{\n    \
         Ok(match operation {{\n{sends}        other => panic!(\"there is no operation {{other}}\"),\n    }})\n}}\n"
    )
}

fn cases<'a>(operation: &'a Operation<'a>) -> Vec<(&'a str, Option<&'a Value>, bool)> {
    let mut cases: Vec<(&str, Option<&Value>, bool)> =
        operation.body_examples.iter().map(|(name, body)| (*name, Some(*body), false)).collect();
    if cases.is_empty() {
        cases.push(("plain", None, false));
    }
    if operation.parameters.iter().any(|parameter| !parameter.required) {
        cases.push(("every parameter", cases[0].1, true));
    }
    cases
}

/// Returns a value for a parameter: its example, or a sample of its schema.
fn sample(document: &Document, parameter: &api::Parameter<'_>) -> Value {
    parameter.example.cloned().unwrap_or_else(|| sensay_build_tools::api::sample(document, parameter.schema))
}

/// Returns a Rust expression for a value, of the type that the setter takes.
fn rust(document: &Document, schema: &Value, value: &Value) -> String {
    let ty = ty(document, schema);
    match value {
        Value::Null => "Nullable::Null".to_owned(),
        Value::String(text) if ty == "String" => format!("{text:?}"),
        Value::String(text) if ty != "sensay_client::Secret" && !ty.starts_with("Vec") => {
            format!("{ty}::from({text:?})")
        }
        Value::Number(number) if ty == "f64" => format!("{:?}", number.as_f64().unwrap_or_default()),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        value => format!("serde_json::from_str::<{ty}>({:?}).unwrap()", value.to_string()),
    }
}

fn ty(document: &Document, schema: &Value) -> String {
    if let Some(name) = api::referenced(schema) {
        return match api::schema(document, name) {
            Some(target)
                if target.get("enum").or(target.get("properties")).or(target.get("oneOf")).is_some() =>
            {
                format!("types::{name}")
            }
            Some(target) => ty(document, target),
            None => "serde_json::Value".to_owned(),
        };
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("password")) => "sensay_client::Secret".to_owned(),
        (Some("string"), _) => "String".to_owned(),
        (Some("integer"), _) => "i64".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("array"), _) => format!("Vec<{}>", ty(document, &schema["items"])),
        (Some("object"), _) if schema.get("additionalProperties").is_some_and(Value::is_object) => {
            format!("std::collections::HashMap<String, {}>", ty(document, &schema["additionalProperties"]))
        }
        (Some("object"), _) => "serde_json::Map<String, serde_json::Value>".to_owned(),
        _ => "serde_json::Value".to_owned(),
    }
}
