//! A server with a fault, which counts requests and connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::yield_now;

use crate::faults::{Act, Fault, Manner, Point, Then};
use crate::kind::Kind;
use crate::responses;

/// The state that the server and the test share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) fault: &'static Fault,
    pub(crate) kind: Kind,
    /// How many more requests meet the fault.
    pub(crate) faults_left: AtomicUsize,
    /// How many heads of requests have arrived.
    pub(crate) requests: AtomicUsize,
    /// How many connections are open.
    pub(crate) open: AtomicUsize,
    /// The connection of the last attempt.
    last: AtomicUsize,
    /// The connection of the last attempt if it has stalled, so that only the clock can end the attempt; else 0.
    stalled: AtomicUsize,
    /// Whether the server has recovered.
    over: AtomicBool,
    /// How many connections the target of redirects has accepted.
    pub(crate) elsewhere: AtomicUsize,
}

pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) shared: Arc<Shared>,
    elsewhere: String,
    port: Port,
}

/// The state of the server's port.
enum Port {
    /// No server listens, and no other process can use the port.
    Bound(TcpSocket),
    /// The queue is full of connections that the server does not accept.
    Full(TcpListener, Vec<TcpStream>),
    /// The server accepts connections.
    Open,
}

impl Server {
    pub(crate) async fn start(fault: &'static Fault, kind: Kind) -> Self {
        let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let elsewhere = format!("http://{}/v1/users/me", other.local_addr().unwrap());
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let shared = Arc::new(Shared {
            fault,
            kind,
            faults_left: AtomicUsize::new(usize::MAX),
            requests: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            last: AtomicUsize::new(0),
            stalled: AtomicUsize::new(0),
            over: AtomicBool::new(false),
            elsewhere: AtomicUsize::new(0),
        });
        let seen = shared.clone();
        tokio::spawn(async move {
            while other.accept().await.is_ok() {
                seen.elsewhere.fetch_add(1, Ordering::Relaxed);
            }
        });
        let mut server = Self { url, shared, elsewhere, port: Port::Open };
        match fault.act {
            Act::Refuse => server.port = Port::Bound(socket),
            Act::Full => {
                let address = socket.local_addr().unwrap();
                let listener = socket.listen(1).unwrap();
                // On Linux, a queue of length one holds two connections.
                let mut queue = Vec::new();
                for _ in 0..2 {
                    queue.push(TcpStream::connect(address).await.unwrap());
                }
                server.shared.stalled.store(1, Ordering::Relaxed);
                server.port = Port::Full(listener, queue);
            }
            _ => server.serve(socket.listen(1024).unwrap()),
        }
        server
    }

    /// Ends the fault.
    pub(crate) fn recover(&mut self) {
        self.shared.faults_left.store(0, Ordering::Relaxed);
        self.shared.over.store(true, Ordering::Relaxed);
        self.shared.stalled.store(0, Ordering::Relaxed);
        match std::mem::replace(&mut self.port, Port::Open) {
            Port::Bound(socket) => self.serve(socket.listen(1024).unwrap()),
            Port::Full(listener, queue) => {
                drop(queue);
                self.serve(listener);
            }
            Port::Open => {}
        }
    }

    /// Starts the fault again for one request.
    pub(crate) fn fail_once(&self) {
        self.shared.requests.store(0, Ordering::Relaxed);
        self.shared.over.store(false, Ordering::Relaxed);
        self.shared.faults_left.store(1, Ordering::Relaxed);
    }

    fn serve(&self, listener: TcpListener) {
        let (shared, elsewhere) = (self.shared.clone(), self.elsewhere.clone());
        tokio::spawn(async move {
            let mut number = 0;
            while let Ok((socket, _)) = listener.accept().await {
                let (shared, elsewhere) = (shared.clone(), elsewhere.clone());
                // A delayed write would wait for the paused clock.
                socket.set_nodelay(true).unwrap();
                shared.open.fetch_add(1, Ordering::Relaxed);
                number += 1;
                tokio::spawn(async move {
                    // An error means that the client has closed the connection.
                    let _ = connection(socket, number, &shared, &elsewhere).await;
                    shared.goes_on(number);
                    shared.open.fetch_sub(1, Ordering::Relaxed);
                });
            }
        });
    }
}

/// Displays the fault and the kind of call.
impl std::fmt::Display for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.fault.name, self.kind.name())
    }
}

impl Shared {
    /// Reports whether only the clock can end the attempt.
    pub(crate) fn is_stalled(&self) -> bool {
        self.stalled.load(Ordering::Relaxed) > 0
    }

    fn starts(&self, connection: usize) {
        self.last.store(connection, Ordering::Relaxed);
        self.stalled.store(0, Ordering::Relaxed);
    }

    fn stalls(&self, connection: usize) {
        if self.last.load(Ordering::Relaxed) == connection && !self.is_over() {
            self.stalled.store(connection, Ordering::Relaxed);
        }
    }

    fn goes_on(&self, connection: usize) {
        // If another connection has stalled since, this one is no longer of interest.
        self.stalled.compare_exchange(connection, 0, Ordering::Relaxed, Ordering::Relaxed).ok();
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    /// Reports whether the current request meets the fault, and counts it.
    fn is_due(&self) -> bool {
        let one_less = |left: usize| left.checked_sub(1);
        self.faults_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
    }
}

/// Serves the requests of a connection until a fault or the client ends it.
async fn connection(
    mut socket: TcpStream,
    number: usize,
    shared: &Shared,
    elsewhere: &str,
) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        // Waits until the client is connected: a reset before that would be a failure to connect.
        if socket.peek(&mut [0]).await? == 0 {
            return Ok(());
        }
        shared.starts(number);
        if let Act::At(Point::Connected, manner) = shared.fault.act
            && shared.is_due()
        {
            shared.requests.fetch_add(1, Ordering::Relaxed);
            return end(socket, number, shared, manner).await;
        }
        let Some(head) = head(&mut socket, &mut buffer).await? else { return Ok(()) };
        shared.requests.fetch_add(1, Ordering::Relaxed);
        let due = !matches!(shared.fault.act, Act::At(Point::Connected, _)) && shared.is_due();
        match shared.fault.act {
            Act::At(Point::Request, manner) if due => return end(socket, number, shared, manner).await,
            Act::Early(bytes) if due => {
                socket.write_all(&bytes(shared.kind)).await?;
                return end(socket, number, shared, Manner::HalfClose).await;
            }
            _ => {}
        }
        body(&mut socket, &mut buffer, &head).await?;
        if !due {
            socket.write_all(&responses::whole(kind_of(&head))).await?;
            continue;
        }
        let (head, body) = responses::valid(shared.kind);
        match shared.fault.act {
            Act::At(point, manner) => {
                let sent = match point {
                    Point::Response => Vec::new(),
                    Point::Head => head[..head.len() / 2].to_vec(),
                    Point::Body => head,
                    _ => [&*head, &body[..body.len() / 2]].concat(),
                };
                socket.write_all(&sent).await?;
                return end(socket, number, shared, manner).await;
            }
            Act::Respond(bytes, then) => {
                socket.write_all(&bytes(shared.kind)).await?;
                match then {
                    Then::GoOn => {}
                    Then::Close => return end(socket, number, shared, Manner::HalfClose).await,
                    Then::Reset => return end(socket, number, shared, Manner::Reset).await,
                    Then::Stall => return end(socket, number, shared, Manner::Stall).await,
                }
            }
            Act::Bytewise => {
                for byte in responses::whole(shared.kind) {
                    socket.write_all(&[byte]).await?;
                    yield_now().await;
                }
            }
            Act::Flood(bytes) => {
                socket.write_all(&bytes(shared.kind)).await?;
                loop {
                    socket.write_all(&[b'x'; 16 << 10]).await?;
                }
            }
            Act::Drip(bytes, piece) => {
                socket.write_all(&bytes(shared.kind)).await?;
                shared.stalls(number);
                loop {
                    socket.write_all(piece).await?;
                    yield_now().await;
                }
            }
            Act::Elsewhere => {
                let response =
                    format!("HTTP/1.1 307 Away\r\nlocation: {elsewhere}\r\ncontent-length: 0\r\n\r\n");
                socket.write_all(response.as_bytes()).await?;
            }
            Act::Refuse | Act::Full | Act::Early(_) => return Ok(()),
        }
    }
}

/// Ends a connection in a manner.
async fn end(mut socket: TcpStream, number: usize, shared: &Shared, manner: Manner) -> std::io::Result<()> {
    match manner {
        Manner::Reset => socket.set_zero_linger(),
        Manner::Close => socket.shutdown().await,
        Manner::HalfClose => {
            socket.shutdown().await?;
            drain(&mut socket).await
        }
        Manner::Stall => {
            shared.stalls(number);
            while !has_ended(&socket).await? && !shared.is_over() {
                yield_now().await;
            }
            // The client cannot finish closing the connection while the server does not read.
            drain(&mut socket).await
        }
    }
}

async fn drain(socket: &mut TcpStream) -> std::io::Result<()> {
    let mut rest = vec![0; 64 << 10];
    while socket.read(&mut rest).await? > 0 {}
    Ok(())
}

/// Reports whether the client has closed its side, even if there are unread bytes.
async fn has_ended(socket: &TcpStream) -> std::io::Result<bool> {
    let ready = socket.ready(Interest::READABLE | Interest::WRITABLE).await?;
    Ok(ready.is_read_closed())
}

/// Reads the head of the next request, if there is one.
async fn head(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<String>> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let rest = buffer.split_off(end + 4);
            let head = std::mem::replace(buffer, rest);
            return Ok(Some(String::from_utf8(head).unwrap().to_ascii_lowercase()));
        }
        if socket.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// Reads and discards the body of a request.
async fn body(socket: &mut TcpStream, buffer: &mut Vec<u8>, head: &str) -> std::io::Result<()> {
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let mut left = length.map_or(0, |length| length.parse::<usize>().unwrap());
    loop {
        let taken = left.min(buffer.len());
        buffer.drain(..taken);
        left -= taken;
        if left == 0 {
            return Ok(());
        }
        buffer.reserve(64 << 10);
        if socket.read_buf(buffer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Returns the kind of call that a request belongs to.
fn kind_of(head: &str) -> Kind {
    match head.split(' ').next().unwrap() {
        "get" => Kind::Get,
        "delete" => Kind::Delete,
        "put" if head.contains("file.pdf") => Kind::Upload,
        "put" => Kind::Put,
        _ if head.contains("completions") => Kind::Stream,
        _ => Kind::Post,
    }
}
