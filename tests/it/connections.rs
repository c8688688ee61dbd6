use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sensay_client::knowledge_base::FileSource;
use sensay_client::{Client, Error, ErrorKind, RetryPolicy};
use sensay_tests::{Act, Raw, block_on, builder};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

const USER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{\"id\":\"johndoe\"}";

/// Calls a server over https that sends these bytes, and returns the error, and its message without the port.
fn over_tls(response: &'static [u8]) -> (Error, String) {
    block_on(async {
        let server = Raw::start(vec![Act::Interrupt(response.to_vec()); 3]).await;
        let url = server.url.replace("http://", "https://");
        let retry = RetryPolicy::new().jitter(|| 0.0);
        let client = builder().base_url(&url).retry(retry).build().unwrap();
        let error = client.get_current_user().send().await.unwrap_err();
        let port = url.rsplit(':').next().unwrap();
        let shown = error.to_string().replace(port, "[port]");
        (error, shown)
    })
}

#[test]
fn a_server_without_tls_is_reported() {
    let (error, shown) = over_tls(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    assert_eq!(error.kind(), ErrorKind::Connect);
    insta::assert_snapshot!(shown, @"get_current_user: could not connect to 127.0.0.1:[port]: the server does not speak TLS (3 attempts)");
}

#[test]
fn a_certificate_failure_is_not_retryable() {
    // A fatal alert: the server requires a client certificate.
    let (error, shown) = over_tls(b"\x15\x03\x03\x00\x02\x02\x74");
    assert!(error.is_connect() && !error.is_retryable() && !error.may_have_been_processed());
    insta::assert_snapshot!(shown, @"get_current_user: could not connect to 127.0.0.1:[port]: received fatal alert: CertificateRequired");
    // A fatal alert that does not concern a certificate.
    let (error, _) = over_tls(b"\x15\x03\x03\x00\x02\x02\x28");
    assert_eq!((error.is_retryable(), error.attempts()), (true, 3));
}

#[test]
fn a_connection_that_the_server_has_closed_does_not_use_up_an_attempt() {
    block_on(async {
        let server = Raw::start(vec![Act::Send(USER.to_vec()); 3]).await;
        let client = server.client();
        for number in 1..=3 {
            // A POST is not retried after its bytes were sent: here none were sent on the closed connection.
            let call = client.create_user().id("johndoe");
            assert_eq!(call.send_with_response().await.unwrap().attempts(), 1);
            server.closed(number).await;
        }
        assert_eq!(server.seen().len(), 3);
    });
}

#[test]
fn a_post_is_not_retried_after_its_bytes_were_sent() {
    block_on(async {
        let server = Raw::start(vec![Act::Send(Vec::new()), Act::Send(USER.to_vec())]).await;
        let client = builder().base_url(&server.url).build().unwrap();
        let error = client.create_user().id("johndoe").send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert_eq!(server.seen().len(), 1);
    });
}

/// Returns how many connections a client opens for three calls to a server that keeps connections open.
async fn connections(idle_timeout: Duration) -> usize {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut lines = BufReader::new(socket);
                let mut line = String::new();
                while lines.read_line(&mut line).await.unwrap() > 0 {
                    if std::mem::take(&mut line) == "\r\n" {
                        lines.write_all(USER).await.unwrap();
                    }
                }
            });
        }
    });
    let client = builder().base_url(url).pool_idle_timeout(idle_timeout).build().unwrap();
    for _ in 0..3 {
        client.get_user("johndoe").send().await.unwrap();
    }
    count.load(Ordering::Relaxed)
}

#[test]
fn the_pool_idle_timeout_can_be_set() {
    assert_eq!(block_on(connections(Duration::from_secs(60))), 1);
    assert_eq!(block_on(connections(Duration::from_nanos(1))), 3);
}

fn build_error(build: impl FnOnce(sensay_client::ClientBuilder) -> sensay_client::ClientBuilder) -> String {
    build(Client::builder().organization_secret("s")).build().unwrap_err().to_string()
}

#[test]
fn an_invalid_base_url_or_proxy_is_reported() {
    insta::assert_snapshot!(build_error(|builder| builder.base_url("http://mock:4010")), @r#"the base URL, `http://mock:4010`, would send the organization secret over plain http: use https, or for a test server on a network that you trust `ClientBuilder::allow_http_to("mock")`"#);
    insta::assert_snapshot!(build_error(|builder| builder.base_url("localhost:4010")), @"the base URL, `localhost:4010`, must begin with https://, or with http:// if it is on this machine");
    insta::assert_snapshot!(build_error(|builder| builder.proxy("socks5://user:pass@proxy.example")), @"the proxy has the scheme `socks5`: only http and https proxies can be used");
    assert!(Client::builder().base_url("http://mock:4010").allow_http_to("mock").build().is_ok());
}

/// Calls an API through a proxy that sends these bytes, and returns the error without the port of the proxy.
fn through_proxy(response: &'static [u8]) -> String {
    block_on(async {
        let proxy = Raw::start(vec![Act::Send(response.to_vec())]).await;
        let address = proxy.url.strip_prefix("http://").unwrap();
        let client = builder().base_url("https://api.example").proxy(address).retry(RetryPolicy::never());
        let error = client.build().unwrap().get_user("a").send().await.unwrap_err();
        assert_eq!((error.kind(), proxy.seen().len()), (ErrorKind::Connect, 1));
        error.to_string().replace(address, "[proxy]")
    })
}

#[test]
fn a_failure_at_a_proxy_names_the_proxy() {
    insta::assert_snapshot!(through_proxy(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"), @"get_user: could not connect to api.example:443 through the proxy [proxy]: the proxy did not open a tunnel");
    insta::assert_snapshot!(through_proxy(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), @"get_user: could not connect to api.example:443 through the proxy [proxy]: the proxy requires a user name and a password");
}

#[test]
fn the_secret_is_rejected_as_a_user_id() {
    const SECRET: &str = "s3cr3t-of-all";
    let client = Client::builder().organization_secret(SECRET).build().unwrap().as_user(SECRET);
    let call = client.get_current_user().as_user(SECRET);
    let shown = format!(
        "{client:?} {call:?} {:?}",
        client.upload_to_knowledge_base("r", FileSource::from_bytes("a.txt", "a"))
    );
    assert!(!shown.contains(SECRET), "{shown}");
    let error = block_on(client.get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: not sent: the credential `OrganizationSecret` is also set as the user to act as: set the id of a user");
    let error = block_on(client.as_organization().get_user(SECRET).send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_user: not sent: the credential `OrganizationSecret` is also a part of the path or the query: set the id that belongs there");
    let call = client.as_organization().list_replicas().header("X-Key", format!("a {SECRET}"));
    insta::assert_snapshot!(block_on(call.send()).unwrap_err(), @"list_replicas: not sent: the header `x-key` has the credential `OrganizationSecret` in it: remove it, since the client sends the credential itself");
}
