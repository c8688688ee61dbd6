//! Calls an operation by its id, with JSON arguments from the command line.
//!
//! ```text
//! cargo run -p sensay-client --features dynamic --example dynamic -- get_user '{"path": {"userID": "johndoe"}}'
//! ```
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//!
//! Dependencies: `sensay-client` with `dynamic`, `sensay-mock` for the mock, `serde_json`, and `tokio` with `macros` and
//! `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use sensay_client::Client;
use sensay_client::dynamic::Arguments;
use serde_json::{Map, Value};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let mut args = std::env::args().skip(1);
    let operation = args.next().unwrap_or_else(|| "get_user".to_owned());
    let json = args.next().unwrap_or_else(|| r#"{"path": {"userID": "johndoe"}}"#.to_owned());

    let api = support::api().await?;
    let call = api.client.call(&operation, arguments(serde_json::from_str(&json)?))?;
    let (operation, count) = (call.operation(), Client::operations().len());
    println!("{} is `{}`, one of {count} operations", operation.id(), operation.summary());
    println!("-> {} {}", operation.method(), call.to_request()?.uri().path());

    let response = call.send_with_response().await?;
    println!("<- {}\n{:#}", response.status(), response.value);
    Ok(())
}

/// Converts `{"path": {…}, "query": {…}, "body": …}` to arguments.
fn arguments(mut json: Map<String, Value>) -> Arguments {
    let mut parameters = |name| match json.remove(name) {
        Some(Value::Object(parameters)) => parameters,
        _ => Map::new(),
    };
    let (path, query) = (parameters("path"), parameters("query"));
    let mut arguments = Arguments::new();
    for (name, value) in path {
        arguments = arguments.path(name, value);
    }
    for (name, value) in query {
        arguments = arguments.query(name, value);
    }
    match json.remove("body") {
        Some(body) => arguments.body(body),
        None => arguments,
    }
}
