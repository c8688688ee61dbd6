//! What the examples share: where their calls go, and what the mock of the API needs to be told for them.

#![allow(dead_code, reason = "no example needs all of it")]

use std::io;

use sensay_client::Client;
use sensay_mock::{MockServer, Reply};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

pub(crate) type AnyError = Box<dyn std::error::Error>;

/// The replica in the examples of the API's documentation.
const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

/// Where the calls of an example go.
pub(crate) struct Api {
    pub(crate) client: Client,
    /// The mock, unless the calls go to the real API. It stops when it goes out of scope.
    pub(crate) mock: Option<MockServer>,
}

/// The real API where there is a secret in the environment, else a mock of it.
pub(crate) async fn api() -> Result<Api, AnyError> {
    if std::env::var_os("SENSAY_ORGANIZATION_SECRET").is_some() {
        return Ok(Api { client: Client::from_env()?, mock: None });
    }
    let mock = MockServer::start().await?;
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

/// Lets the mock answer with two pages of replicas, the second shorter than the first.
pub(crate) fn serve_two_pages(mock: &MockServer) -> Result<(), sensay_mock::Error> {
    let replica = |number: u32, name: &str| {
        json!({
            "uuid": format!("03db5651-cb61-4bdf-9ef0-{number:012}"),
            "name": name,
            "slug": name.to_lowercase().replace(' ', "-"),
            "shortDescription": "Explains programs to beginners",
            "greeting": "What would you like to know?",
            "ownerID": "johndoe",
            "llm": {},
            "created_at": null,
            "chat_history_count": null,
        })
    };
    let pages =
        [json!([replica(1, "Ada Byron"), replica(2, "Alan Turing")]), json!([replica(3, "Grace Hopper")])];
    for items in pages {
        let page = json!({ "type": "array", "items": items, "total": 3 });
        mock.once("list_replicas", Reply::status(200).json(page))?;
    }
    Ok(())
}

/// Lets the mock take a file: it makes the entry, has an address for the bytes, and is done with them at the third look.
pub(crate) async fn serve_upload(mock: &MockServer) -> Result<(), AnyError> {
    let signed_url = format!("{}/handbook.md?token=example", storage().await?);
    let made = json!({
        "results": [{ "type": "file", "enqueued": true, "knowledgeBaseID": 12345, "signedURL": signed_url }],
    });
    mock.once("create_knowledge_base_entries", Reply::status(207).json(made))?;
    for status in ["NEW", "FILE_UPLOADED", "VECTOR_CREATED"] {
        let entry = json!({
            "id": 12345,
            "type": "file",
            "status": status,
            "createdAt": "2025-10-02T09:30:00Z",
            "updatedAt": "2025-10-02T09:30:00Z",
        });
        mock.once("get_knowledge_base_entry", Reply::status(200).json(entry))?;
    }
    Ok(())
}

/// Stands in for the storage of files: takes one PUT, and gives its own address.
async fn storage() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        let mut connection = BufReader::new(listener.accept().await?.0);
        let mut length = 0;
        let mut line = String::new();
        while connection.read_line(&mut line).await? > 2 {
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            line.clear();
        }
        let mut file = tokio::io::AsyncReadExt::take(&mut connection, length);
        tokio::io::copy(&mut file, &mut tokio::io::sink()).await?;
        connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await
    });
    Ok(address)
}
