//! Updates the current user, prints the request and the response, and gets the user again.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//! With the variable set, it uses the real API, as the user in `SENSAY_USER_ID`.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, `bytes`, `http`, `serde_json`, and `tokio` with `macros` and
//! `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

use sensay_client::Client;
use sensay_client::types::{AccountType, LinkedAccount};
use sensay_mock::MockServer;

type AnyError = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), AnyError> {
    // The mock stops when it is dropped.
    let mock = match std::env::var_os("SENSAY_ORGANIZATION_SECRET") {
        Some(_) => None,
        None => Some(MockServer::builder().state(true).start().await?),
    };
    let (client, user) = match &mock {
        Some(mock) => {
            println!("No SENSAY_ORGANIZATION_SECRET: using a mock of the API at {}\n", mock.url());
            let client = Client::builder().organization_secret("mock-secret").base_url(mock.url()).build()?;
            (client, "johndoe".to_owned())
        }
        None => {
            (Client::from_env()?, std::env::var("SENSAY_USER_ID").map_err(|_| "SENSAY_USER_ID is not set")?)
        }
    };

    let client = client.as_user(&user);
    let update = client
        .update_current_user()
        .id(&user)
        .name("John Doe")
        .email("user@example.com")
        .linked_accounts([LinkedAccount::new("123456789", AccountType::Discord)]);
    print_request(&update.to_request()?);

    let response = update.send_with_response().await?;
    println!("<- {}, request id {}", response.status(), response.request_id().unwrap_or("unknown"));
    println!("{}", serde_json::to_string_pretty(&response.value)?);

    let read = client.get_current_user().send().await?;
    println!("\nRead again: {}", serde_json::to_string(&read)?);
    Ok(())
}

fn print_request(request: &http::Request<bytes::Bytes>) {
    println!("-> {} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        // `Debug` hides sensitive values.
        println!("   {name}: {value:?}");
    }
    println!("{}\n", String::from_utf8_lossy(request.body()));
}
