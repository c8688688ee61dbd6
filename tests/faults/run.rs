//! Runs one kind of call against one fault, and determines the outcome.

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

/// The limit of a response body in bytes.
const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// Longer than all attempts of a call may take: three of 100 or 120 seconds each.
const PATIENCE: Duration = Duration::from_secs(400);

/// The real time after which a call counts as hanging.
const REAL_TIMEOUT: Duration = Duration::from_secs(15);

/// How many connections may stay open. A stream ends before its body does, so the next call may start a new connection
/// before the old one is free.
const SPARE: usize = 2;

/// The outcome of a call.
#[derive(Debug)]
pub(crate) struct Outcome {
    name: &'static str,
    pub(crate) attempts: usize,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}×", self.name, self.attempts)
    }
}

/// The outcomes for one fault and one kind of call.
#[derive(Debug)]
pub(crate) struct Cell {
    /// The outcome if every request meets the fault, on new connections.
    pub(crate) always: Outcome,
    /// The outcome if only the first request meets the fault, on a reused connection; `None` if the fault prevents
    /// connections.
    pub(crate) once: Option<Outcome>,
}

/// Sends a call to a faulty server, and then calls that succeed by the same client; twice.
///
/// The clock is paused unless the server stalls, so the test does not wait, and no timeout expires on a slow machine.
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
        let always = outcome(&server.shared, result);
        server.recover();
        check_recovery(&server.shared, &client).await;
        if matches!(fault.act, Act::Refuse | Act::Full) {
            return Cell { always, once: None };
        }
        server.fail_once();
        let result = drive(&server.shared, kind.call(&client)).await;
        let once = outcome(&server.shared, result);
        server.recover();
        check_recovery(&server.shared, &client).await;
        Cell { always, once: Some(once) }
    })
}

/// Runs a call to completion. Returns `None` after [`PATIENCE`], which is longer than any timeout of the client.
async fn drive<T>(shared: &Shared, call: impl Future<Output = T>) -> Option<T> {
    let mut call = std::pin::pin!(call);
    let (start, real) = (Instant::now(), std::time::Instant::now());
    while start.elapsed() < PATIENCE {
        assert!(real.elapsed() < REAL_TIMEOUT, "{shared}: the call hangs");
        tokio::select! {
            biased;
            result = call.as_mut() => return Some(result),
            () = step(shared) => {}
        }
    }
    None
}

/// Lets other tasks run, and advances the clock if the server stalls.
async fn step(shared: &Shared) {
    if shared.is_stalled() {
        advance(Duration::from_secs(1)).await;
    } else {
        yield_now().await;
    }
}

/// Returns the outcome of a call, and checks it against the requests that the server received.
fn outcome(shared: &Shared, result: Option<Result<Option<u32>, Error>>) -> Outcome {
    let seen = shared.requests.load(Ordering::Relaxed);
    assert_eq!(shared.elsewhere.load(Ordering::Relaxed), 0, "{shared}: the client followed a redirect");
    let error = match result {
        None => return Outcome { name: "goes on", attempts: seen },
        Some(Ok(attempts)) => {
            assert!(attempts.is_none_or(|attempts| attempts as usize == seen), "{shared}: {seen} seen");
            return Outcome { name: "ok", attempts: seen };
        }
        Some(Err(error)) => error,
    };
    let attempts = error.attempts() as usize;
    let is_unreachable = matches!(shared.fault.act, Act::Refuse | Act::Full);
    assert_eq!(seen, if is_unreachable { 0 } else { attempts }, "{shared}: {error:?}");
    assert_eq!(error.may_have_been_processed(), !is_unreachable, "{shared}: {error:?}");
    assert!(error.body().len() <= MAX_RESPONSE_BYTES, "{shared}: {} bytes are kept", error.body().len());
    let name = match error.kind() {
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
    Outcome { name, attempts }
}

/// Checks that the client has recovered: each call succeeds with one request, and no connection is left open.
async fn check_recovery(shared: &Shared, client: &Client) {
    settle().await;
    let before = shared.requests.load(Ordering::Relaxed);
    for kind in [Kind::Get, Kind::Post, shared.kind] {
        let result = drive(shared, kind.call(client)).await;
        assert!(
            matches!(result, Some(Ok(None | Some(1)))),
            "{shared}, after recovery, {}: {result:?}",
            kind.name()
        );
    }
    let more = shared.requests.load(Ordering::Relaxed) - before;
    assert_eq!(more, 3, "{shared}, requests after recovery");
    let real = std::time::Instant::now();
    while shared.open.load(Ordering::Relaxed) > SPARE {
        assert!(real.elapsed() < REAL_TIMEOUT, "{shared}: connections are left open");
        yield_now().await;
    }
}

/// Lets client and server notice that connections were closed.
async fn settle() {
    for _ in 0..100 {
        yield_now().await;
    }
}
