//! Calls of another API, against a mock of it: nothing in the run time belongs to Sensay's document.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

use other_api::dynamic::Arguments;
use other_api::testing::{FakeTransport, Reply};
use other_api::types::{Cargo, ShipKind};
use other_api::{Client, ClientBuilder, ErrorKind};
use sensay_mock::MockServer;
use serde_json::json;

async fn mock() -> MockServer {
    let text = include_str!("../openapi.yaml");
    MockServer::builder().spec_text("openapi.yaml", text).start().await.unwrap()
}

fn builder() -> ClientBuilder {
    Client::builder().credential("Token", "t0ken").credential("GateKey", "gate-key")
}

fn header<'a>(request: &'a http::Request<bytes::Bytes>, name: &str) -> Option<&'a str> {
    Some(request.headers().get(name)?.to_str().unwrap())
}

#[tokio::test]
async fn operations_are_called_with_a_mock_of_their_document() {
    let mock = mock().await;
    let client = builder().base_url(mock.url()).build().unwrap();
    let ships = client.list_ships().kind(ShipKind::Ferry).x_tide("ebb").await.unwrap();
    assert_eq!(ships.items[0].name, "Aurora");
    let ship =
        client.register_ship().name("Aurora").kind(ShipKind::Ferry).cargo([Cargo::new(2.5)]).await.unwrap();
    assert_eq!((ship.id.as_str(), ship.kind), ("s1", Some(ShipKind::Ferry)));
    client.open_gate(3).await.unwrap();
    assert_eq!(client.next_tide().await.unwrap().at.as_deref(), Some("2030-01-01T00:00:00Z"));
}

#[test]
fn each_scheme_has_its_header_where_its_operations_need_it() {
    let client = builder().build().unwrap();
    let ships = client.list_ships().to_request().unwrap();
    assert_eq!(ships.uri(), "https://harbour.example/api/ships");
    assert_eq!(header(&ships, "authorization"), Some("Bearer t0ken"));
    assert_eq!(header(&ships, "x-gate-key"), None);
    let gate = client.open_gate(3).to_request().unwrap();
    assert_eq!((gate.method().as_str(), gate.uri().path()), ("PUT", "/api/gates/3"));
    assert_eq!((header(&gate, "x-gate-key"), header(&gate, "authorization")), (Some("gate-key"), None));
    let tide = client.next_tide().to_request().unwrap();
    assert_eq!((header(&tide, "x-gate-key"), header(&tide, "authorization")), (None, None));
    let elsewhere = client.request::<()>(http::Method::GET, "/tugs").to_request().unwrap();
    assert_eq!(header(&elsewhere, "authorization"), Some("Bearer t0ken"));
    for request in [ships, gate, tide] {
        assert!(request.headers().keys().all(|name| !name.as_str().contains("organization")));
        assert!(request.headers().get("x-api-version").is_none());
    }
}

#[test]
fn a_credential_that_is_missing_is_named() {
    let client = Client::builder().credential("Token", "t0ken").build().unwrap();
    let error = client.open_gate(3).to_request().unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("GateKey"), "{error}");
    let error = Client::builder().credential("Anchor", "heavy").build().unwrap_err();
    assert!(error.to_string().contains("Anchor"), "{error}");
}

#[tokio::test]
async fn limits_and_errors_are_those_of_the_document() {
    let fake = FakeTransport::new();
    fake.on("register_ship", Reply::status(409).json(json!({ "title": "There is a ship of this name" })));
    let client = builder().transport(fake.clone()).build().unwrap();
    let error = client.register_ship().name("A").cargo([Cargo::new(-1.0)]).await.unwrap_err().to_string();
    assert!(error.contains("`body/name`") && error.contains("`body/cargo/0/weight`"), "{error}");
    let error = client.list_ships().x_tide("up").await.unwrap_err().to_string();
    assert!(error.contains("`header/X-Tide`"), "{error}");
    assert!(fake.requests().is_empty());
    let error = client.register_ship().name("Aurora").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.kind()), (409, ErrorKind::Status));
    assert!(error.to_string().contains("There is a ship of this name"), "{error}");
}

#[tokio::test]
async fn operations_are_called_by_their_id() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(204));
    let client = builder().transport(fake.clone()).build().unwrap();
    client.call("open_gate", Arguments::new().path("gate", 4)).unwrap().await.unwrap();
    assert_eq!(fake.requests()[0].uri().path(), "/api/gates/4");
}
