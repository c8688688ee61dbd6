//! Starting and stopping.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use sensay_mock::{Error, MockServer, Reply};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::Handle;

use crate::wire;

fn address(server: &MockServer) -> SocketAddr {
    server.url().strip_prefix("http://").unwrap().parse().unwrap()
}

/// Lets tasks that are at their end get there.
async fn until_no_task_is_left() {
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
async fn a_dropped_server_leaves_no_task_and_no_port() {
    let server = crate::users().start().await.unwrap();
    let address = address(&server);
    // A connection that stays open would keep a server that waits for it.
    let mut idle = tokio::net::TcpStream::connect(address).await.unwrap();
    idle.write_all(b"GET / HTTP/1.1\r\nHost: mock\r\n\r\n").await.unwrap();
    let mut buffer = [0; 1024];
    assert!(idle.read(&mut buffer).await.unwrap() > 0);
    drop(server);
    until_no_task_is_left().await;
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(idle.read(&mut buffer).await.unwrap(), 0);
}

#[tokio::test]
async fn a_server_that_stops_answers_who_is_waiting() {
    let server = crate::users().start().await.unwrap();
    server.always("get_user", Reply::status(200).delay(Duration::from_secs(3600)).unvalidated()).unwrap();
    let mut waiting = tokio::net::TcpStream::connect(address(&server)).await.unwrap();
    waiting.write_all(b"GET /v1/users/a HTTP/1.1\r\nHost: mock\r\n\r\n").await.unwrap();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    server.stop().await;
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_stops_does_not_wait_for_half_a_request() {
    let server = crate::users().start().await.unwrap();
    let mut half = tokio::net::TcpStream::connect(address(&server)).await.unwrap();
    half.write_all(b"PUT /v1/users/me HTTP/1.1\r\nHost: mock\r\nContent-Length: 10\r\n\r\n{").await.unwrap();
    let start = tokio::time::Instant::now();
    server.stop().await;
    assert!(start.elapsed() <= Duration::from_secs(2));
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_delay_is_as_long_as_the_request_asks_for() {
    let server = crate::users().start().await.unwrap();
    let (real, paused) = (Instant::now(), tokio::time::Instant::now());
    let headers = "X-ORGANIZATION-SECRET: s\r\nPrefer: delay=3600000\r\n";
    assert_eq!(wire::request(&server, "GET /v1/users/a", headers, b"").await.code(), 200);
    assert!(paused.elapsed() >= Duration::from_secs(3600));
    assert!(real.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn a_server_listens_where_it_is_told_to() {
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
fn outside_a_runtime_a_server_says_so() {
    let mut start = std::pin::pin!(MockServer::start());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = start.as_mut().poll(&mut context) else {
        panic!("it waits for something");
    };
    assert_eq!(error.to_string(), "a mock server is started inside a Tokio runtime");
}

#[tokio::test]
async fn without_a_document_it_serves_the_one_that_it_has_in_it() {
    let server = MockServer::start().await.unwrap();
    let answer = crate::wire::request(&server, "GET /v1/users/me", "", b"").await;
    assert_eq!(answer.code(), 401);
}
