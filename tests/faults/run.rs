//! One fault, one kind of call, and what came of it.

use std::fmt;
use std::sync::atomic::Ordering;
use std::time::Duration;

use sensay_client::{Client, Error, ErrorKind, RetryPolicy};
use sensay_tests::builder;
use tokio::task::yield_now;
use tokio::time::{Instant, advance};

use crate::faults::{Act, Fault};
use crate::kind::Kind;
use crate::server::{Server, Shared};

/// What the client accepts of a response.
const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// More than all attempts of a call may take: three, of 100 or 120 seconds each.
const PATIENCE: Duration = Duration::from_secs(400);

/// How long a cell may take by the clock on the wall: only a client that hangs takes so long.
const HANGS: Duration = Duration::from_secs(15);

/// How many connections may stay open. A stream ends before its body does, so the next call may begin to connect
/// before it sees that the connection is free.
const SPARE: usize = 2;

/// What came of a call.
#[derive(Debug)]
pub(crate) struct Outcome {
    what: &'static str,
    pub(crate) attempts: usize,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}×", self.what, self.attempts)
    }
}

/// What came of a fault.
#[derive(Debug)]
pub(crate) struct Cell {
    /// When each request met it, on new connections.
    pub(crate) always: Outcome,
    /// When the first request met it, on a connection that had served others; `None` where none can be had once.
    pub(crate) once: Option<Outcome>,
}

/// Makes a call to a server that misbehaves, and then sound calls by the same client; twice.
///
/// The clock stands still unless the server stalls, so nothing waits, and no limit is met because a machine is slow.
pub(crate) fn run(fault: &'static Fault, kind: Kind) -> Cell {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let mut server = Server::start(fault, kind).await;
        let client = builder()
            .base_url(&server.url)
            .max_response_bytes(MAX_RESPONSE_BYTES)
            .retry(RetryPolicy::new().jitter(|| 0.0))
            .build()
            .unwrap();
        let result = drive(&server.shared, kind.call(&client)).await;
        let always = judge(&server.shared, result);
        server.recover();
        is_healthy(&server.shared, &client).await;
        if matches!(fault.act, Act::Refuse | Act::Full) {
            return Cell { always, once: None };
        }
        server.misbehave_once();
        let result = drive(&server.shared, kind.call(&client)).await;
        let once = judge(&server.shared, result);
        server.recover();
        is_healthy(&server.shared, &client).await;
        Cell { always, once: Some(once) }
    })
}

/// Runs a call to its end, or until it has taken longer than any limit of the client: then there is nothing.
async fn drive<T>(shared: &Shared, call: impl Future<Output = T>) -> Option<T> {
    let mut call = std::pin::pin!(call);
    let (begun, real) = (Instant::now(), std::time::Instant::now());
    while begun.elapsed() < PATIENCE {
        assert!(real.elapsed() < HANGS, "{shared}: the call hangs");
        tokio::select! {
            biased;
            result = call.as_mut() => return Some(result),
            () = a_moment(shared) => {}
        }
    }
    None
}

/// Lets everybody else do something, and the time pass if it is that which is waited for.
async fn a_moment(shared: &Shared) {
    if shared.is_stalled() {
        advance(Duration::from_secs(1)).await;
    } else {
        yield_now().await;
    }
}

fn judge(shared: &Shared, result: Option<Result<Option<u32>, Error>>) -> Outcome {
    let seen = shared.requests.load(Ordering::Relaxed);
    assert_eq!(shared.elsewhere.load(Ordering::Relaxed), 0, "{shared}: something went elsewhere");
    let error = match result {
        None => return Outcome { what: "goes on", attempts: seen },
        Some(Ok(attempts)) => {
            assert!(attempts.is_none_or(|attempts| attempts as usize == seen), "{shared}: {seen} seen");
            return Outcome { what: "ok", attempts: seen };
        }
        Some(Err(error)) => error,
    };
    let attempts = error.attempts() as usize;
    let nobody = matches!(shared.fault.act, Act::Refuse | Act::Full);
    assert_eq!(seen, if nobody { 0 } else { attempts }, "{shared}: {error:?}");
    assert_eq!(error.may_have_been_processed(), !nobody, "{shared}: {error:?}");
    assert!(error.body().len() <= MAX_RESPONSE_BYTES, "{shared}: {} bytes are kept", error.body().len());
    let what = match error.kind() {
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::Status => "status",
        ErrorKind::Decode => "decode",
        ErrorKind::TooLarge => "too large",
        ErrorKind::Stream => "stream",
        ErrorKind::Processing => "processing",
        _ => panic!("{shared}: {error:?}"),
    };
    Outcome { what, attempts }
}

/// Whether the client is as good as new: each call is answered, by one request, and no connection is left behind.
async fn is_healthy(shared: &Shared, client: &Client) {
    quiet().await;
    let before = shared.requests.load(Ordering::Relaxed);
    for kind in [Kind::Get, Kind::Post, shared.kind] {
        let result = drive(shared, kind.call(client)).await;
        assert!(
            matches!(result, Some(Ok(None | Some(1)))),
            "{shared}, and then a {}: {result:?}",
            kind.name()
        );
    }
    let more = shared.requests.load(Ordering::Relaxed) - before;
    assert_eq!(more, 3, "{shared}, and then");
    let real = std::time::Instant::now();
    while shared.open.load(Ordering::Relaxed) > SPARE {
        assert!(real.elapsed() < HANGS, "{shared}: connections are left open");
        yield_now().await;
    }
}

/// Lets both sides take note of what has happened to their connections.
async fn quiet() {
    for _ in 0..100 {
        yield_now().await;
    }
}
