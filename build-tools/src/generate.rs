//! Generates Rust from [`Prepared`]. Only this file uses progenitor.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::finding::{Finding, Findings};
use crate::prepare::Prepared;
use crate::traverse;

/// Runs progenitor.
///
/// # Errors
///
/// An error or panic of progenitor becomes a finding at the operations or components that cause it. To find them,
/// each is tried alone.
pub fn generate(document: &Document, prepared: &Prepared) -> Result<syn::File, Findings> {
    run(&prepared.value).map_err(|message| blame(document, &prepared.value, &message))
}

fn run(document: &Value) -> Result<syn::File, String> {
    quietly(|| {
        let document = serde_json::from_value(document.clone())
            .map_err(|error| format!("not an OpenAPI 3.0 document: {error}"))?;
        let tokens =
            Generator::new(&settings()).generate_tokens(&document).map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| format!("the generated code is not Rust: {error}"))
    })
    .unwrap_or_else(|panic| Err(format!("the generator panicked: {panic}")))
}

fn settings() -> GenerationSettings {
    let secret = serde_json::from_value(json!({ "type": "string", "format": "password" }));
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional).with_derive("PartialEq");
    if let Ok(secret) = secret {
        settings.with_conversion(secret, "crate::Secret", std::iter::empty());
    }
    settings
}

/// Reports the operations that fail alone, or else the components that do, or else the whole document.
fn blame(document: &Document, prepared: &Value, message: &str) -> Findings {
    let mut findings = Findings::default();
    let mut operations = Vec::new();
    traverse::operations_mut(&mut prepared.clone(), |_, pointer| operations.push(pointer.to_owned()));
    let mut bare = prepared.clone();
    bare["paths"] = json!({});
    if let Err(message) = run(&bare) {
        let names = prepared["components"]["schemas"].as_object().into_iter().flat_map(Map::keys);
        findings.extend(names.filter_map(|name| {
            let mut alone = bare.clone();
            alone["components"]["schemas"] = with_dependencies(&prepared["components"]["schemas"], name);
            let message = run(&alone).err()?;
            let pointer = format!("/components/schemas/{}", crate::document::escape(name));
            Some(document.finding(&pointer, message))
        }));
        if findings.is_empty() {
            findings.extend([document.finding("/components/schemas", message)]);
        }
        return findings;
    }
    findings.extend(operations.iter().filter_map(|pointer| {
        let message = run(&only(prepared, pointer)).err()?;
        Some(document.finding(pointer, message))
    }));
    if findings.is_empty() {
        findings.extend([document.finding("", message)]);
    }
    findings
}

/// Returns the document with only one operation, and everything that is not an operation.
fn only(prepared: &Value, pointer: &str) -> Value {
    let mut alone = prepared.clone();
    let mut drop = Vec::new();
    traverse::operations_mut(&mut alone, |_, other| {
        if other != pointer {
            drop.push(other.to_owned());
        }
    });
    for other in drop {
        let Some((item, method)) = other.rsplit_once('/') else { continue };
        if let Some(item) = alone.pointer_mut(item).and_then(Value::as_object_mut) {
            item.shift_remove(method);
        }
    }
    alone
}

/// Returns a component with all components that it refers to.
fn with_dependencies(schemas: &Value, name: &str) -> Value {
    let mut kept = Map::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get(&name) else { continue };
        if kept.insert(name, schema.clone()).is_none() {
            references(schema, &mut open);
        }
    }
    Value::Object(kept)
}

fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            found.extend(target.and_then(|target| target.rsplit('/').next()).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`, and returns the message of a panic in it instead of printing it.
fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.with(Cell::get) {
                usual(info);
            }
        }));
    });
    let before = QUIET.with(|quiet| quiet.replace(true));
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    QUIET.with(|quiet| quiet.set(before));
    result.map_err(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or("a panic without a message")
            .to_owned()
    })
}

/// Creates a finding about generated code that is not as the shape stage assumes.
pub(crate) fn surprise(document: &Document, pointer: &str, what: &str) -> Finding {
    document.finding(pointer, format!("the shape stage does not recognize the generated code: {what}"))
}

#[cfg(test)]
mod tests {
    use super::generate;
    use crate::{parse, prepare};

    /// Generates without the lint, which would report these mistakes itself.
    fn failure(paths: &str, schemas: &str) -> String {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: a, version: '1'}}\npaths:\n{paths}\ncomponents:\n  schemas:\n{schemas}\n"
        );
        let document = parse("a.yaml", &text).unwrap_or_else(|findings| panic!("{findings}"));
        generate(&document, &prepare::prepare(&document)).map(drop).unwrap_err().to_string()
    }

    const GOOD: &str = "  /good: {get: {operationId: good, responses: {'200': {description: a}}}}\n";

    #[test]
    fn a_panic_of_the_generator_is_blamed_on_its_operation() {
        let body = "{a/b: {schema: {type: string}}, c/d: {schema: {type: string}}}";
        let bad = format!(
            "  /bad:\n    post: {{operationId: bad, requestBody: {{content: {body}}}, responses: {{}}}}"
        );
        let failure = failure(&(GOOD.to_owned() + &bad), "    A: {type: object}");
        assert_eq!(
            failure,
            "a.yaml:6:5 (/paths/~1bad/post): the generator panicked: not yet implemented: more media types than expected for bad: 2"
        );
    }

    #[test]
    fn an_error_of_the_generator_is_blamed_on_its_operation() {
        let failure = failure(&(GOOD.to_owned() + "  /bad: {get: {responses: {}}}"), "    A: {type: object}");
        assert!(failure.starts_with("a.yaml:5:10 (/paths/~1bad/get): "), "{failure}");
    }

    #[test]
    fn a_component_that_fails_without_any_operation_is_blamed() {
        let failure = failure(GOOD, "    A: {type: object}\n    B: {$ref: '#/components/schemas/Nothing'}");
        assert!(failure.starts_with("a.yaml:9:5 (/components/schemas/B): "), "{failure}");
        assert!(!failure.contains("/components/schemas/A"), "{failure}");
    }
}
