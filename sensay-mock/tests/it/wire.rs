//! A client that sends bytes unchanged.

use sensay_mock::MockServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The headers with the secret and the user that the Sensay document requires.
pub(crate) const USER: &str = "X-ORGANIZATION-SECRET: secret\r\nX-USER-ID: johndoe\r\n";

/// A response, without headers that only concern the connection.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn code(&self) -> u16 {
        self.status[..3].parse().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Returns the message of an error response.
    pub(crate) fn error(&self) -> String {
        self.json()["error"].as_str().unwrap().to_owned()
    }

    pub(crate) fn text(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let body = match serde_json::from_slice::<serde_json::Value>(&self.body) {
            Ok(json) => serde_json::to_string_pretty(&json).unwrap(),
            Err(_) => String::from_utf8_lossy(&self.body).into_owned(),
        };
        format!("{}\n{headers}\n{body}", self.status)
    }
}

/// Sends bytes and reads until the server closes the connection. Returns `None` if it does so without a response.
pub(crate) async fn send(server: &MockServer, request: &[u8]) -> Option<Response> {
    let address = server.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    // Both may fail if the server closes the connection early. The response that arrived before is checked.
    let _ = stream.write_all(request).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().strip_prefix("HTTP/1.1 ").unwrap().to_owned();
    let headers = lines.map(|line| line.split_once(": ").unwrap());
    let headers = headers.filter(|(name, _)| !["date", "connection", "content-length"].contains(name));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    Some(Response { status, headers, body: bytes[end + 4..].to_vec() })
}

/// Sends a request line, header lines that each end in CRLF, and a body.
pub(crate) async fn request(server: &MockServer, line: &str, headers: &str, body: &[u8]) -> Response {
    let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    let head = format!("{line} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n{headers}{length}\r\n");
    send(server, &[head.as_bytes(), body].concat()).await.unwrap()
}

/// Updates the current user with a JSON body.
pub(crate) async fn update(server: &MockServer, body: &str) -> Response {
    let headers = format!("{USER}Content-Type: application/json\r\n");
    request(server, "PUT /v1/users/me", &headers, body.as_bytes()).await
}
