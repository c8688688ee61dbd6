//! The client of the examples: for the real API, or for a mock.

#![allow(dead_code, reason = "no example uses all of it")]

use sensay_client::Client;
use sensay_mock::MockServer;

pub(crate) type AnyError = Box<dyn std::error::Error>;

/// A replica that the mock has. It comes from the examples of the API's documentation.
const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

/// The API that the calls of an example go to.
pub(crate) struct Api {
    pub(crate) client: Client,
    /// The mock, unless the calls go to the real API. It stops when it is dropped.
    pub(crate) mock: Option<MockServer>,
}

/// Returns the real API if the environment has a secret, or else a mock with state.
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
    /// Returns the UUID of a replica: the first argument of the program, or that of the mock.
    pub(crate) fn replica(&self) -> Result<String, AnyError> {
        match std::env::args().nth(1) {
            Some(replica) => Ok(replica),
            None if self.mock.is_some() => Ok(REPLICA.to_owned()),
            None => Err("no replica: pass its UUID as the first argument".into()),
        }
    }
}
