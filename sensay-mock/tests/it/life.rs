//! Starting and stopping servers.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use sensay_mock::{Error, MockServer, Reply};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::Handle;

use crate::wire;

fn address(server: &MockServer) -> SocketAddr {
    server.url().strip_prefix("http://").unwrap().parse().unwrap()
}

/// Yields until all tasks of the runtime have ended.
async fn wait_until_all_tasks_have_ended() {
    while Handle::current().metrics().num_alive_tasks() > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn fifty_servers_start_and_stop() {
    let mut servers = Vec::new();
    for _ in 0..50 {
        servers.push(crate::users().start().await.unwrap());
    }
    for server in &servers {
        assert_eq!(wire::request(server, "GET /", "", b"").await.code(), 404);
    }
    let addresses: Vec<SocketAddr> = servers.iter().map(address).collect();
    for server in servers {
        server.stop().await;
    }
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
    assert!(addresses.iter().all(|address| TcpStream::connect(address).is_err()));
}

#[tokio::test]
async fn a_dropped_server_leaves_no_task_and_no_open_port() {
    let server = crate::users().start().await.unwrap();
    let address = address(&server);
    // An open connection must not keep the server alive.
    let mut idle = tokio::net::TcpStream::connect(address).await.unwrap();
    idle.write_all(b"GET / HTTP/1.1\r\nHost: mock\r\n\r\n").await.unwrap();
    let mut buffer = [0; 1024];
    assert!(idle.read(&mut buffer).await.unwrap() > 0);
    drop(server);
    wait_until_all_tasks_have_ended().await;
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(idle.read(&mut buffer).await.unwrap(), 0);
}

#[tokio::test]
async fn a_stopping_server_sends_delayed_responses() {
    let server = crate::users().start().await.unwrap();
    server.always("get_user", Reply::status(200).delay(Duration::from_secs(3600)).unvalidated()).unwrap();
    let mut waiting = tokio::net::TcpStream::connect(address(&server)).await.unwrap();
    waiting.write_all(b"GET /v1/users/a HTTP/1.1\r\nHost: mock\r\n\r\n").await.unwrap();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    server.stop().await;
    let mut response = String::new();
    waiting.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
}

#[tokio::test(start_paused = true)]
async fn a_stopping_server_does_not_wait_for_incomplete_requests() {
    let server = crate::users().start().await.unwrap();
    let mut half = tokio::net::TcpStream::connect(address(&server)).await.unwrap();
    half.write_all(b"PUT /v1/users/me HTTP/1.1\r\nHost: mock\r\nContent-Length: 10\r\n\r\n{").await.unwrap();
    let start = tokio::time::Instant::now();
    server.stop().await;
    assert!(start.elapsed() <= Duration::from_secs(2));
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_response_has_the_preferred_delay() {
    let server = crate::users().start().await.unwrap();
    let (real, paused) = (Instant::now(), tokio::time::Instant::now());
    let headers = "X-ORGANIZATION-SECRET: s\r\nPrefer: delay=3600000\r\n";
    assert_eq!(wire::request(&server, "GET /v1/users/a", headers, b"").await.code(), 200);
    assert!(paused.elapsed() >= Duration::from_secs(3600));
    assert!(real.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn a_server_listens_on_the_configured_address() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = MockServer::builder().address(address).start().await.unwrap_err();
    assert!(matches!(error, Error::Address { .. }));
    assert_eq!(error.to_string(), format!("cannot listen on {address}"));
    drop(taken);
    let server = MockServer::builder().address(address).start().await.unwrap();
    assert_eq!(server.url(), format!("http://{address}"));
}

#[test]
fn starting_outside_a_runtime_is_an_error() {
    let mut start = std::pin::pin!(MockServer::start());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = start.as_mut().poll(&mut context) else {
        panic!("the start is pending");
    };
    assert_eq!(
        error.to_string(),
        "cannot start the mock server: no Tokio runtime is running; start it in a #[tokio::test], for example"
    );
}

#[tokio::test]
async fn the_default_document_is_the_sensay_api() {
    let server = MockServer::start().await.unwrap();
    let response = crate::wire::request(&server, "GET /v1/users/me", "", b"").await;
    assert_eq!(response.code(), 401);
}
