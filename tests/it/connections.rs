use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sensay_client::{Client, Error, ErrorKind, RetryPolicy};
use sensay_tests::{Act, Raw, block_on, builder};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

const USER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{\"id\":\"johndoe\"}";

/// The error of a call over https to a server that answers with these bytes, with the port left out.
fn over_tls(answer: &'static [u8]) -> (Error, String) {
    block_on(async {
        let server = Raw::start(vec![Act::Interrupt(answer.to_vec()); 3]).await;
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
fn a_server_that_does_not_speak_tls_is_named() {
    let (error, shown) = over_tls(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    assert_eq!(error.kind(), ErrorKind::Connect);
    insta::assert_snapshot!(shown, @"get_current_user: could not connect to 127.0.0.1:[port]: what answers there does not speak TLS (3 attempts)");
}

#[test]
fn what_is_wrong_with_a_certificate_stays_wrong() {
    // A fatal alert: the server wants a certificate of the client's.
    let (error, shown) = over_tls(b"\x15\x03\x03\x00\x02\x02\x74");
    assert!(error.is_connect() && !error.is_retryable() && !error.may_have_been_processed());
    insta::assert_snapshot!(shown, @"get_current_user: could not connect to 127.0.0.1:[port]: received fatal alert: CertificateRequired");
    // Another one, which has to do with no certificate.
    let (error, _) = over_tls(b"\x15\x03\x03\x00\x02\x02\x28");
    assert_eq!((error.is_retryable(), error.attempts()), (true, 3));
}

#[test]
fn a_connection_that_the_server_has_closed_costs_no_attempt() {
    block_on(async {
        let server = Raw::start(vec![Act::Send(USER.to_vec()); 3]).await;
        let client = server.client();
        for number in 1..=3 {
            // A POST, which is not repeated: its bytes never went to the connection that is closed.
            let call = client.create_user().id("johndoe");
            assert_eq!(call.send_with_response().await.unwrap().attempts(), 1);
            server.closed(number).await;
        }
        assert_eq!(server.seen().len(), 3);
    });
}

#[test]
fn a_post_of_which_bytes_have_left_is_not_repeated() {
    block_on(async {
        let server = Raw::start(vec![Act::Send(Vec::new()), Act::Send(USER.to_vec())]).await;
        let client = builder().base_url(&server.url).build().unwrap();
        let error = client.create_user().id("johndoe").send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert_eq!(server.seen().len(), 1);
    });
}

/// How many connections a client makes for three calls, to a server that keeps them open.
async fn connections(limit: Duration) -> usize {
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
    let client = builder().base_url(url).pool_idle_timeout(limit).build().unwrap();
    for _ in 0..3 {
        client.get_user("johndoe").send().await.unwrap();
    }
    count.load(Ordering::Relaxed)
}

#[test]
fn how_long_an_idle_connection_is_kept_can_be_set() {
    assert_eq!(block_on(connections(Duration::from_secs(60))), 1);
    assert_eq!(block_on(connections(Duration::from_nanos(1))), 3);
}

fn refused(build: impl FnOnce(sensay_client::ClientBuilder) -> sensay_client::ClientBuilder) -> String {
    build(Client::builder().organization_secret("s")).build().unwrap_err().to_string()
}

#[test]
fn an_address_or_a_proxy_that_cannot_be_used_is_said() {
    insta::assert_snapshot!(refused(|builder| builder.base_url("http://mock:4010")), @r#"the base URL, `http://mock:4010`, would send the organization secret over plain http: use https, or for a test server on a network that you trust `ClientBuilder::allow_http_to("mock")`"#);
    insta::assert_snapshot!(refused(|builder| builder.proxy("socks5://user:pass@proxy.example")), @"the proxy has the scheme `socks5`: only http and https proxies can be used");
    assert!(Client::builder().base_url("http://mock:4010").allow_http_to("mock").build().is_ok());
}

#[test]
fn the_secret_is_no_user() {
    let client =
        Client::builder().organization_secret("s3cr3t-of-all").user_id("s3cr3t-of-all").build().unwrap();
    let error = block_on(client.get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: not sent: the credential `OrganizationSecret` is also set as the user to act as: set the id of a user");
}
