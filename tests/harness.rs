//! Helpers that the tests share: the document and its example calls, clients without a network, and servers.

#![allow(clippy::unwrap_used, reason = "only tests use it")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use bytes::Bytes;
use sensay_build_tools::api::{self, Operation, Parameter};
use sensay_build_tools::{Document, parse};
use sensay_client::dynamic::Arguments;
use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::{Client, ClientBuilder, RetryPolicy};
use serde_json::Value;

/// The text of the API's document.
pub const SPEC: &str = include_str!("../openapi/sensay.yaml");

/// The organization secret of every client here. No log, error or `Debug` output may contain it.
pub const SECRET: &str = "s3cr3t-0rganization-k3y";

/// The API's document.
pub static DOCUMENT: LazyLock<Document> = LazyLock::new(|| parse("openapi/sensay.yaml", SPEC).unwrap());

/// Every operation of the document.
pub static OPERATIONS: LazyLock<Vec<Operation<'static>>> = LazyLock::new(|| api::operations(&DOCUMENT));

/// An example call of an operation.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the example.
    pub name: String,
    /// The arguments: parameters and body.
    pub arguments: Arguments,
    /// The body, which `arguments` also contains.
    pub body: Option<Value>,
}

/// Returns the example calls of an operation: one for each example of its body, or one without a body; and one with
/// every optional parameter set.
pub fn cases(operation: &Operation<'static>) -> Vec<Case> {
    let bodies: Vec<(String, Option<Value>)> = match operation.body_examples.as_slice() {
        [] => vec![("plain".to_owned(), None)],
        examples => examples.iter().map(|(name, body)| ((*name).to_owned(), Some((*body).clone()))).collect(),
    };
    let optional = operation.parameters.iter().any(|parameter| !parameter.required);
    let plain = bodies.iter().map(|(name, body)| (name.clone(), body.clone(), false));
    let full = optional.then(|| ("every parameter".to_owned(), bodies[0].1.clone(), true));
    plain
        .chain(full)
        .map(|(name, body, all)| {
            let mut arguments = Arguments::new();
            for parameter in &operation.parameters {
                arguments = match (parameter.location, parameter.required || all) {
                    ("path", _) => arguments.path(parameter.name, sample_of(parameter)),
                    ("query", true) => arguments.query(parameter.name, sample_of(parameter)),
                    ("header", true) => arguments.header(parameter.name, sample_of(parameter)),
                    _ => arguments,
                };
            }
            if let Some(body) = &body {
                arguments = arguments.body(body.clone());
            }
            Case { name, arguments, body }
        })
        .collect()
}

/// Returns a value for a parameter: its example, or a sample of its schema.
fn sample_of(parameter: &Parameter<'_>) -> Value {
    parameter.example.cloned().unwrap_or_else(|| api::sample(&DOCUMENT, parameter.schema))
}

/// Returns the example responses of an operation: status, name of the example, component, and body.
pub fn responses(operation: &Operation<'static>) -> Vec<(u16, String, String, Value)> {
    let node = DOCUMENT.value().pointer(&operation.pointer).unwrap();
    let mut all = Vec::new();
    for (status, response) in node["responses"].as_object().unwrap() {
        let (response, _) = DOCUMENT.resolve(response, "").unwrap();
        let Some(media) = response.pointer("/content/application~1json") else { continue };
        let component = api::referenced(&media["schema"]).unwrap().to_owned();
        for (name, value) in api::examples(&DOCUMENT, media) {
            all.push((status.parse().unwrap(), name.to_owned(), component.clone(), value.clone()));
        }
    }
    all
}

/// Creates a client with a fake transport and without retries.
pub fn quiet(fake: &FakeTransport) -> Client {
    retrying(fake, RetryPolicy::never())
}

/// Creates a client with a fake transport and a retry policy.
pub fn retrying(fake: &FakeTransport, policy: RetryPolicy) -> Client {
    builder().retry(policy).transport(fake.clone()).build().unwrap()
}

/// Creates a transport that sends the same response to every request.
pub fn always(status: u16, body: impl Into<Bytes>) -> FakeTransport {
    let fake = FakeTransport::new();
    fake.always(Reply::status(status).body(body));
    fake
}

/// Creates a transport that sends the replies in their order.
pub fn script(replies: impl IntoIterator<Item = Reply>) -> FakeTransport {
    let fake = FakeTransport::new();
    for reply in replies {
        fake.next(reply);
    }
    fake
}

/// Runs a future with a paused clock, which advances to the next timer whenever all tasks wait.
pub fn block_on_paused<F: Future>(future: F) -> F::Output {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(future)
}

/// Creates a builder with the secret and a user.
pub fn builder() -> ClientBuilder {
    Client::builder().organization_secret(SECRET).user_id("johndoe")
}

/// Removes all properties that are null: in a response, null and absent mean the same.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(properties) => properties
            .iter()
            .filter(|(_, property)| !property.is_null())
            .map(|(name, property)| (name.clone(), without_nulls(property)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// Formats a request without its secret.
pub fn show_request(request: &http::Request<Bytes>) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    // The order of headers has no meaning, except among the values of one header, which a stable sort keeps.
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    for (name, value) in headers {
        let value = if name == "x-organization-secret" {
            assert!(value.is_sensitive(), "the secret is marked as sensitive");
            "[redacted]".to_owned()
        } else {
            // A new version must not change the snapshots.
            String::from_utf8_lossy(value.as_bytes())
                .replace(concat!("sensay-client/", env!("CARGO_PKG_VERSION")), "sensay-client/[version]")
        };
        text += &format!("{name}: {value}\n");
    }
    if !request.body().is_empty() {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        text += &format!("\n{body:#}\n");
    }
    text
}

/// Checks that a folder of snapshots has no file that no test uses.
///
/// # Panics
///
/// Panics if it has such a file.
pub fn no_leftovers<'a>(folder: &str, names: impl IntoIterator<Item = &'a str>) {
    let names: std::collections::BTreeSet<String> =
        names.into_iter().map(|name| format!("{name}.snap")).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("it/snapshots").join(folder);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let pending = file.ends_with(".new");
        assert!(pending || names.contains(&file), "no test uses {}: delete it", folder.join(file).display());
    }
}

/// Runs a future to completion.
pub fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A server that sends scripted bytes: one [`Act`] for each connection. It accepts no further connections.
#[derive(Debug)]
pub struct Raw {
    /// The address, such as `http://127.0.0.1:1234`.
    pub url: String,
    seen: Arc<Mutex<Vec<String>>>,
    /// The number of connections that the client has closed.
    closed: Arc<AtomicUsize>,
}

/// How a [`Raw`] server responds after it has read the head of a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Sends bytes and closes the connection.
    Send(Vec<u8>),
    /// Sends bytes and closes the connection as soon as anything has arrived, even if it is not HTTP.
    Interrupt(Vec<u8>),
    /// Sends bytes, then nothing more, and keeps the connection open.
    Stall(Vec<u8>),
    /// Sends bytes and resets the connection.
    Reset(Vec<u8>),
}

impl Raw {
    /// Starts a server with one act for each connection, in their order.
    pub async fn start(acts: Vec<Act>) -> Self {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};

        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let record = seen.clone();
        let closed = Arc::new(AtomicUsize::new(0));
        let count = closed.clone();
        tokio::spawn(async move {
            let mut stalled = Vec::new();
            for act in acts {
                let Ok((mut socket, _)) = listener.accept().await else { return };
                let mut head = Vec::new();
                let mut buffer = [0; 4096];
                while !head.windows(4).any(|window| window == b"\r\n\r\n") {
                    match socket.read(&mut buffer).await {
                        Ok(read) if read > 0 => head.extend_from_slice(&buffer[..read]),
                        _ => break,
                    }
                    if matches!(act, Act::Interrupt(_)) {
                        break;
                    }
                }
                record.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
                match act {
                    Act::Send(bytes) | Act::Interrupt(bytes) => {
                        socket.write_all(&bytes).await.ok();
                        socket.shutdown().await.ok();
                        // Closing the connection while the client still sends its body would reset the connection.
                        while matches!(socket.read(&mut buffer).await, Ok(read) if read > 0) {}
                        count.fetch_add(1, Ordering::Relaxed);
                    }
                    Act::Stall(bytes) => {
                        socket.write_all(&bytes).await.ok();
                        stalled.push(socket);
                    }
                    Act::Reset(bytes) => {
                        socket.write_all(&bytes).await.ok();
                        socket.set_zero_linger().ok();
                    }
                }
            }
            // Keeps the stalled connections open until the test ends.
            std::future::pending::<()>().await;
            drop(stalled);
        });
        Self { url, seen, closed }
    }

    /// Starts a server that sends one response. The head is sent unchanged, but for the added `content-length`.
    pub async fn once(head: &str, body: &str) -> Self {
        let head = head.replace('\n', "\r\n");
        let response = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        Self::start(vec![Act::Send(response.into_bytes())]).await
    }

    /// Returns the heads of the requests so far.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// Waits until the client has closed this many connections, which it does when it notices that the server has
    /// closed them.
    pub async fn closed(&self, connections: usize) {
        while self.closed.load(Ordering::Relaxed) < connections {
            tokio::task::yield_now().await;
        }
    }

    /// Creates a client of this server without retries.
    pub fn client(&self) -> Client {
        builder().base_url(&self.url).retry(RetryPolicy::never()).build().unwrap()
    }
}

/// A mock in a process of its own, which runs the same program once more.
#[derive(Debug)]
pub struct Apart {
    /// The address, such as `http://127.0.0.1:1234`.
    pub url: String,
    /// The mock runs until its standard input ends, which happens when this process does.
    process: std::process::Child,
}

impl Apart {
    /// The arguments of the second process: a mock from examples, and one with state.
    const ROLES: [&str; 2] = ["be-the-mock", "be-the-mock-with-state"];

    /// Starts a mock that responds from examples. Call it first in `main`: in the second process it does not return.
    #[must_use]
    pub fn start() -> Self {
        Self::as_role(0)
    }

    /// Starts a mock with state. Call it first in `main`: in the second process it does not return.
    #[must_use]
    pub fn with_state() -> Self {
        Self::as_role(1)
    }

    /// Returns the id of the second process.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    fn as_role(role: usize) -> Self {
        use std::io::BufRead;
        use std::process::{Command, Stdio};

        let told = std::env::args().nth(1);
        if let Some(role) = Self::ROLES.iter().position(|role| told.as_deref() == Some(*role)) {
            Self::serve(role == 1);
        }
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg(Self::ROLES[role]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut url = String::new();
        std::io::BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { url: url.trim_end().to_owned(), process }
    }

    #[expect(clippy::print_stdout, reason = "the other process reads it")]
    fn serve(state: bool) -> ! {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let mock = sensay_mock::MockServer::builder().state(state).without_requests();
        let mock = runtime.block_on(mock.start()).unwrap();
        println!("{}", mock.url());
        std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).ok();
        std::process::exit(0)
    }
}

/// The examples of the repository's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod typed {
    //! The document's example calls through the typed setters, which the build script generates.

    #![allow(
        deprecated,
        missing_docs,
        clippy::unwrap_used,
        reason = "the code is generated, and only tests use it"
    )]

    use sensay_client::{Client, Error, Nullable, Response, types};

    include!(concat!(env!("OUT_DIR"), "/typed.rs"));
}
pub use typed::{send_typed, typed};
