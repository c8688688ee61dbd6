//! Makes calls that fail, and prints each error with what to do about it.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//! With the variable set, only the first two calls are sure to fail.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, `serde_json`, and `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use sensay_client::{Error, ErrorKind};
use sensay_mock::{MockServer, Reply};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    if let Some(mock) = &api.mock {
        fail(mock)?;
    }
    let client = &api.client;

    report("a user that does not exist", client.get_user("nobody-has-this-id").send().await);
    report("an update without an id", client.update_current_user().name("John Doe").send().await);
    report("a server that is busy", client.get_current_user().send().await);
    let question = client.create_chat_completion(api.replica()?).content("Are you there?");
    report("a quota that is used up", question.send().await);
    Ok(())
}

/// Prints the result of a call, and what to do about its error.
fn report<T>(what: &str, result: Result<T, Error>) {
    println!("{what}");
    match result {
        Ok(_) => println!("   success"),
        Err(error) => println!("   {error}\n   -> {}", advice(&error)),
    }
}

fn advice(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::InvalidRequest => "nothing was sent: correct the call",
        _ if error.is_not_found() => "create it, or continue without it",
        _ if error.is_unauthorized() => "check the secret and the user",
        _ if error.is_quota_exceeded() => "wait until the quota is renewed or raised",
        _ if error.is_retryable() && error.may_have_been_processed() => {
            "call again later, if processing the request twice does no harm"
        }
        _ if error.is_retryable() => "call again later",
        _ => "report it, with the request id",
    }
}

/// Makes the mock respond to the calls with errors.
fn fail(mock: &MockServer) -> Result<(), sensay_mock::Error> {
    let quota = json!({
        "success": false,
        "error": "The monthly quota is used up",
        "error_code": "CONVERSATION_QUOTA_EXCEEDED",
        "request_id": "xyz1::reg1",
    });
    mock.once("get_user", Reply::status(404))?
        .always("get_current_user", Reply::status(503).header("Retry-After", "0"))?
        .once("create_chat_completion", Reply::status(429).json(quota))?;
    Ok(())
}
