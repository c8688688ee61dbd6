//! Measures how the time to generate a client grows with the document: with the kept spec, and multiples of it.
//!
//! ```text
//! cargo run --release -p sensay-build-tools --example scaling
//! ```

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program for developers")]

use std::time::{Duration, Instant};

use serde_json::{Map, Value};

fn main() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/sensay.yaml")).unwrap();
    let spec = sensay_build_tools::parse("sensay.yaml", &text).unwrap().value().clone();
    println!("{:>10} {:>8} {:>10} {:>14} {:>9}", "operations", "lines", "seconds", "ms/operation", "ratio");
    let mut first = None;
    for copies in [1, 2, 4, 8, 23] {
        let text = multiplied(&spec, copies).to_string();
        // The best of three runs, since the machine may be busy.
        let (time, lines) = (0..3).map(|_| timed(&text)).min().unwrap();
        let operations = 44 * copies;
        let each = time.as_secs_f64() * 1000.0 / operations as f64;
        let ratio = each / *first.get_or_insert(each);
        println!("{operations:>10} {lines:>8} {:>10.2} {each:>14.2} {ratio:>9.2}", time.as_secs_f64());
    }
}

fn timed(text: &str) -> (Duration, usize) {
    let start = Instant::now();
    let source =
        sensay_build_tools::sources("many.json", text).unwrap_or_else(|findings| panic!("{findings}"));
    (start.elapsed(), source.value.iter().map(|source| source.text.lines().count()).sum())
}

/// Returns a document with copies of every path, operation and schema, each under its own name.
fn multiplied(spec: &Value, copies: usize) -> Value {
    let mut many = spec.clone();
    for copy in 1..copies {
        for (path, item) in spec["paths"].as_object().unwrap() {
            many["paths"][format!("/copy{copy}{path}")] = renamed(item, copy);
        }
        for (kind, components) in spec["components"].as_object().unwrap() {
            if kind == "securitySchemes" {
                continue;
            }
            for (name, component) in components.as_object().unwrap() {
                many["components"][kind][format!("{name}Copy{copy}")] = renamed(component, copy);
            }
        }
    }
    many
}

fn renamed(node: &Value, copy: usize) -> Value {
    match node {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    ("$ref", Value::String(target)) => format!("{target}Copy{copy}").into(),
                    ("operationId", Value::String(id)) => format!("{id}_copy{copy}").into(),
                    ("example" | "examples", value) => value.clone(),
                    (_, value) => renamed(value, copy),
                };
                (key.clone(), value)
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| renamed(item, copy)).collect(),
        other => other.clone(),
    }
}
