//! The limits of a request, as rules that the run time checks before anything is sent.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::api::{self, Operation};
use crate::document::Document;

/// One rule: where in the request, as a path with `*` for every item or member, and what must hold there.
struct Rule {
    at: String,
    limit: TokenStream,
}

/// The rules of an operation.
pub(super) fn items(document: &Document, operation: &Operation<'_>) -> Vec<TokenStream> {
    let mut rules = Vec::new();
    for parameter in &operation.parameters {
        let at = format!("{}/{}", parameter.location, parameter.name);
        collect(document, parameter.schema, &at, &mut Vec::new(), &mut rules);
    }
    if let Some(schema) = operation.body.and_then(|name| api::schema(document, name)) {
        collect(document, schema, "body", &mut Vec::new(), &mut rules);
    }
    rules.iter().map(|Rule { at, limit }| quote!(Rule { at: #at, limit: Limit::#limit })).collect()
}

fn collect<'a>(
    document: &'a Document,
    schema: &'a Value,
    at: &str,
    inside: &mut Vec<&'a str>,
    rules: &mut Vec<Rule>,
) {
    if let Some(name) = api::referenced(schema) {
        // A schema inside itself: the rules of the outer level are all that a flat list can say.
        if !inside.contains(&name)
            && let Some(schema) = api::schema(document, name)
        {
            inside.push(name);
            collect(document, schema, at, inside, rules);
            inside.pop();
        }
        return;
    }
    rules.extend(limits(schema).into_iter().map(|limit| Rule { at: at.to_owned(), limit }));
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        collect(document, property, &format!("{at}/{name}"), inside, rules);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(part) = schema.get(key).filter(|part| part.is_object()) {
            collect(document, part, &format!("{at}/*"), inside, rules);
        }
    }
}

fn limits(schema: &Value) -> Vec<TokenStream> {
    let count =
        |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let mut limits = Vec::new();
    for (key, limit) in [
        ("minLength", quote!(MinLength)),
        ("maxLength", quote!(MaxLength)),
        ("minItems", quote!(MinItems)),
        ("maxItems", quote!(MaxItems)),
    ] {
        if let Some(count) = count(key) {
            limits.push(quote!(#limit(#count)));
        }
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        limits.push(quote!(Pattern(#pattern)));
    }
    if let Some(minimum) = number("minimum") {
        let limit = if exclusive("exclusiveMinimum") { quote!(Above) } else { quote!(Minimum) };
        limits.push(quote!(#limit(#minimum)));
    }
    if let Some(maximum) = number("maximum") {
        let limit = if exclusive("exclusiveMaximum") { quote!(Below) } else { quote!(Maximum) };
        limits.push(quote!(#limit(#maximum)));
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("uuid") => limits.push(quote!(Uuid)),
        Some("email") => limits.push(quote!(Email)),
        Some("uri") => limits.push(quote!(Uri)),
        Some("date-time") => limits.push(quote!(DateTime)),
        _ => {}
    }
    limits
}
