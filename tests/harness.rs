//! What the tests share: the document and its cases, clients without a network, and snapshots by name.

#![allow(clippy::unwrap_used, reason = "it is for tests")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use bytes::Bytes;
use sensay_build_tools::api::{self, Operation, Parameter};
use sensay_build_tools::{Document, parse};
use sensay_client::dynamic::Arguments;
use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::{Client, ClientBuilder, RetryPolicy};
use serde_json::Value;

/// The text of the kept spec.
pub const SPEC: &str = include_str!("../openapi/sensay.yaml");

/// The secret of every client here. It must turn up nowhere.
pub const SECRET: &str = "s3cr3t-0rganization-k3y";

/// The kept spec.
pub static DOCUMENT: LazyLock<Document> = LazyLock::new(|| parse("openapi/sensay.yaml", SPEC).unwrap());

/// Every operation of the document.
pub static OPERATIONS: LazyLock<Vec<Operation<'static>>> = LazyLock::new(|| api::operations(&DOCUMENT));

/// A call of an operation that the document has an example for.
#[derive(Clone, Debug)]
pub struct Case {
    /// Which example.
    pub name: String,
    /// The arguments, parameters included.
    pub arguments: Arguments,
    /// The body among them.
    pub body: Option<Value>,
}

/// The calls of an operation: one for each example of its body, or one; and one with every parameter set.
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
                    ("path", _) => arguments.path(parameter.name, value_of(parameter)),
                    ("query", true) => arguments.query(parameter.name, value_of(parameter)),
                    ("header", true) => arguments.header(parameter.name, value_of(parameter)),
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

/// A value that a parameter can have: its example, or one made from its schema.
fn value_of(parameter: &Parameter<'_>) -> Value {
    parameter.example.cloned().unwrap_or_else(|| api::sample(&DOCUMENT, parameter.schema))
}

/// The responses of an operation with a body: status, name of the example, component, value.
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

/// A client on a transport without a network, without retries.
pub fn quiet(fake: &FakeTransport) -> Client {
    retrying(fake, RetryPolicy::never())
}

/// A client on a transport without a network.
pub fn retrying(fake: &FakeTransport, policy: RetryPolicy) -> Client {
    builder().retry(policy).transport(fake.clone()).build().unwrap()
}

/// A transport that answers everything alike.
pub fn always(status: u16, body: impl Into<Bytes>) -> FakeTransport {
    let fake = FakeTransport::new();
    fake.always(Reply::status(status).body(body));
    fake
}

/// A transport that goes through replies.
pub fn script(replies: impl IntoIterator<Item = Reply>) -> FakeTransport {
    let fake = FakeTransport::new();
    for reply in replies {
        fake.next(reply);
    }
    fake
}

/// Runs a future with a clock that jumps to whatever is waited for.
pub fn block_on_paused<F: Future>(future: F) -> F::Output {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(future)
}

/// A builder with the secret and a user.
pub fn builder() -> ClientBuilder {
    Client::builder().organization_secret(SECRET).user_id("johndoe")
}

/// The value without the members that are null: null and absent are one in a response.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, member)| !member.is_null())
            .map(|(name, member)| (name.clone(), without_nulls(member)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// A request as text, with nothing secret in it.
pub fn show_request(request: &http::Request<Bytes>) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    // Their order means nothing on the wire. The sort is stable: values of one header stay in theirs.
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    for (name, value) in headers {
        let value = if name == "x-organization-secret" {
            assert!(value.is_sensitive(), "the secret is marked as sensitive");
            "[redacted]".to_owned()
        } else {
            // A release changes nothing about a request.
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

/// Fails if a folder of snapshots has one that no test asks for any more.
pub fn no_leftovers<'a>(folder: &str, names: impl IntoIterator<Item = &'a str>) {
    let names: std::collections::BTreeSet<String> =
        names.into_iter().map(|name| format!("{name}.snap")).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("it/snapshots").join(folder);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let pending = file.ends_with(".new");
        assert!(
            pending || names.contains(&file),
            "{} is of nothing any more: delete it",
            folder.join(file).display()
        );
    }
}

/// Runs a future to its end.
pub fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A server that answers the first connections with bytes as they are, one answer for each, and then no more.
#[derive(Debug)]
pub struct Raw {
    /// The address, such as `http://127.0.0.1:1234`.
    pub url: String,
    seen: Arc<Mutex<Vec<String>>>,
    /// How many connections the client has closed.
    closed: Arc<AtomicUsize>,
}

/// What [`Raw`] does with a connection once it has read the head of a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Sends bytes and closes the connection.
    Send(Vec<u8>),
    /// Does so as soon as anything has arrived, be it HTTP or not.
    Interrupt(Vec<u8>),
    /// Sends bytes and keeps the connection open, silent.
    Stall(Vec<u8>),
    /// Resets the connection after these bytes.
    Reset(Vec<u8>),
}

impl Raw {
    /// Starts a server that goes through the acts, one for each connection.
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
                        // The client may still be sending its body; a close now would reset the connection.
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
            // What stalls does so until the test is over.
            std::future::pending::<()>().await;
            drop(stalled);
        });
        Self { url, seen, closed }
    }

    /// Starts a server that sends one response, head and body as they are.
    pub async fn once(head: &str, body: &str) -> Self {
        let head = head.replace('\n', "\r\n");
        let response = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        Self::start(vec![Act::Send(response.into_bytes())]).await
    }

    /// What came in: the head of each request.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// Waits until the client has closed so many connections, as it does when it sees that the server has.
    pub async fn closed(&self, connections: usize) {
        while self.closed.load(Ordering::Relaxed) < connections {
            tokio::task::yield_now().await;
        }
    }

    /// A client of this server, without retries.
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
    //! The calls of the document's examples by the typed setters, as the build script writes them.

    #![allow(
        deprecated,
        missing_docs,
        clippy::unwrap_used,
        reason = "a build script writes them, and they are for tests"
    )]

    use sensay_client::{Client, Error, Nullable, Response, types};

    include!(concat!(env!("OUT_DIR"), "/typed.rs"));
}
pub use typed::{send_typed, typed};
