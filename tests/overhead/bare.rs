//! The same call with the client and with reqwest alone.

use http::HeaderMap;
use sensay_client::Client;
use sensay_client::types::{User, UserUpdate};

pub(crate) fn update(client: &Client) -> sensay_client::calls::UpdateCurrentUser {
    client.update_current_user().id("johndoe").name("John Doe").email("user@example.com")
}

/// The call written with reqwest alone: without retries, limits, and bodies of error responses.
pub(crate) struct ByHand {
    client: reqwest::Client,
    url: String,
    headers: HeaderMap,
}

impl ByHand {
    pub(crate) fn new(client: &Client, url: &str) -> Self {
        // The tests build the client with the feature `ring`, which leaves reqwest without a default provider.
        rustls::crypto::ring::default_provider().install_default().ok();
        let mut headers = update(client).to_request().unwrap().headers().clone();
        for value in headers.values_mut() {
            value.set_sensitive(false);
        }
        Self {
            client: reqwest::Client::builder().tcp_nodelay(true).build().unwrap(),
            url: format!("{url}/v1/users/me"),
            headers,
        }
    }

    pub(crate) async fn update(&self) -> User {
        let body = UserUpdate::new("johndoe").name("John Doe").email("user@example.com");
        let body = serde_json::to_vec(&body).unwrap();
        let request = self.client.put(&self.url).headers(self.headers.clone()).body(body);
        let response = request.send().await.unwrap().error_for_status().unwrap();
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    }
}
