//! What the examples share: where their calls go.

#![allow(dead_code, reason = "no example needs all of it")]

use sensay_client::Client;
use sensay_mock::MockServer;

pub(crate) type AnyError = Box<dyn std::error::Error>;

/// The replica in the examples of the API's documentation.
const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

/// Where the calls of an example go.
pub(crate) struct Api {
    pub(crate) client: Client,
    /// The mock, unless the calls go to the real API. It stops when it goes out of scope.
    pub(crate) mock: Option<MockServer>,
}

/// The real API where there is a secret in the environment, else a mock that remembers what it is told.
pub(crate) async fn api() -> Result<Api, AnyError> {
    if std::env::var_os("SENSAY_ORGANIZATION_SECRET").is_some() {
        return Ok(Api { client: Client::from_env()?, mock: None });
    }
    let mock = MockServer::builder().state(true).start().await?;
    println!("No SENSAY_ORGANIZATION_SECRET: using a mock of the API at {}\n", mock.url());
    let client = Client::builder()
        .organization_secret("mock-secret")
        .user_id("johndoe")
        .base_url(mock.url())
        .build()?;
    Ok(Api { client, mock: Some(mock) })
}

impl Api {
    /// The first argument of the program, which the real API needs: the UUID of a replica.
    pub(crate) fn replica(&self) -> Result<String, AnyError> {
        match std::env::args().nth(1) {
            Some(replica) => Ok(replica),
            None if self.mock.is_some() => Ok(REPLICA.to_owned()),
            None => Err("say which replica: its UUID is the first argument".into()),
        }
    }
}
