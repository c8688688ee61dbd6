use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::fake::{Fake, SIGNED, Step, response};
use crate::knowledge_base::{FileSource, PutSigned};
use crate::{Client, ErrorKind, Options};

const LENGTH: usize = 200_000;

/// Returns bytes whose pieces all differ.
fn file() -> Bytes {
    (0..LENGTH).map(|index| (index % 251) as u8).collect()
}

fn put(fake: &Fake) -> PutSigned {
    fake.client().put_signed(&SIGNED.into(), FileSource::from_bytes("handbook.pdf", file()))
}

#[tokio::test(start_paused = true)]
async fn the_request_has_the_file_and_no_header_of_the_api() {
    let fake = Fake::with_steps([response(200, "")]);
    put(&fake).options(Options::new().as_user("somebody").header("X-More", "more")).send().await.unwrap();
    let seen = &fake.seen()[0];
    assert_eq!((seen.method.as_str(), seen.uri.as_str()), ("PUT", SIGNED));
    assert_eq!(seen.body, file());
    let agent = concat!("sensay-client/", env!("CARGO_PKG_VERSION"));
    let expected =
        [("content-type", "application/octet-stream"), ("content-length", "200000"), ("user-agent", agent)];
    assert_eq!(seen.headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn the_content_type_can_be_set_and_must_be_a_valid_header() {
    let fake = Fake::with_steps([response(200, "")]);
    put(&fake).content_type("application/pdf").send().await.unwrap();
    assert_eq!(fake.seen()[0].header("content-type"), Some("application/pdf"));
    let error = put(&fake).content_type("a\nb").send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "put_signed: not sent: the content type has characters that a header cannot hold"
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_retryable_error_the_file_is_sent_again_from_the_first_byte() {
    for first in
        [Step::Refuse, Step::Break(100_000, "reset"), response(408, ""), response(429, ""), response(503, "")]
    {
        let fake = Fake::with_steps([first.clone(), response(200, "")]);
        put(&fake).send().await.unwrap_or_else(|error| panic!("{first:?}: {error}"));
        assert_eq!(fake.seen()[1].body, file(), "{first:?}");
    }
    let fake = Fake::with_steps([Step::Refuse, response(502, ""), response(403, "")]);
    let error = put(&fake).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "put_signed: 403 Forbidden (3 attempts, before: could not connect to storage.example:443: connection refused; 502 Bad Gateway)"
    );
    let fake = Fake::with_steps([Step::Refuse]);
    let error = put(&fake).options(Options::new().max_retries(0)).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: could not connect to storage.example:443: connection refused");
}

#[tokio::test(start_paused = true)]
async fn the_backoff_follows_the_policy_and_the_server() {
    let after = Step::Respond(503, vec![("retry-after", "7".to_owned())], String::new());
    let fake = Fake::with_steps([Step::Refuse, after, response(200, "")]);
    let start = Instant::now();
    put(&fake).send().await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(500 + 7000 + 1000));
}

#[tokio::test(start_paused = true)]
async fn a_reader_is_retried_only_if_nothing_was_read() {
    let source = || FileSource::from_reader("a.txt", 3, &b"abc"[..]);
    let fake = Fake::with_steps([Step::Refuse, response(200, "")]);
    fake.client().put_signed(&SIGNED.into(), source()).send().await.unwrap();
    assert_eq!(fake.seen()[1].body, b"abc");

    let fake = Fake::with_steps([response(503, "")]);
    let error = fake.client().put_signed(&SIGNED.into(), source()).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: 503 Service Unavailable");
}

#[tokio::test(start_paused = true)]
async fn progress_never_decreases_and_ends_at_the_total() {
    let fake = Fake::with_steps([Step::Break(100_000, "reset"), response(200, "")]);
    let calls = Arc::new(Mutex::new(Vec::new()));
    let listener = calls.clone();
    put(&fake)
        .progress(move |sent, total| listener.lock().unwrap().push((sent, total)))
        .send()
        .await
        .unwrap();
    let calls = calls.lock().unwrap();
    let expected = [65_536, 131_072, 196_608, 200_000].map(|sent| (sent, LENGTH as u64));
    assert_eq!(*calls, expected);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_stalls_for_a_minute_times_out() {
    let never = Options::new().max_retries(0);
    let start = Instant::now();
    let error = put(&Fake::with_steps([Step::Hang(70_000)])).options(never.clone()).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: the upload stalled for 60s");
    assert_eq!((error.kind(), start.elapsed()), (ErrorKind::Timeout, Duration::from_secs(60)));

    let start = Instant::now();
    let error = put(&Fake::with_steps([Step::Hang(LENGTH)])).options(never).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: the response to the file took longer than 120s");
    assert_eq!(start.elapsed(), Duration::from_secs(120));

    let fake = Fake::with_steps([Step::Hang(70_000), response(200, "")]);
    put(&fake).options(Options::new().idle_timeout(Duration::from_secs(1))).send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_slow_upload_that_does_not_stall_has_no_timeout() {
    let source = FileSource::from_fn("a.txt", 10, || async {
        let (mut writer, reader) = tokio::io::duplex(1);
        tokio::spawn(async move {
            for byte in b"0123456789" {
                tokio::time::sleep(Duration::from_secs(50)).await;
                tokio::io::AsyncWriteExt::write_all(&mut writer, &[*byte]).await.unwrap();
            }
        });
        Ok(reader)
    });
    let fake = Fake::with_steps([response(200, "")]);
    let start = Instant::now();
    fake.client().put_signed(&SIGNED.into(), source).send().await.unwrap();
    assert_eq!(fake.seen()[0].body, b"0123456789");
    assert_eq!(start.elapsed(), Duration::from_secs(500));
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_the_call_covers_all_attempts() {
    let fake = Fake::with_steps([Step::Hang(0), Step::Hang(0)]);
    let options = Options::new().timeout(Duration::from_secs(90));
    let error = put(&fake).options(options).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "put_signed: the call took longer than 90s: the upload stalled for 60s (2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_conflict_is_a_success_if_the_response_to_the_whole_file_was_lost() {
    let duplicate =
        r#"{"statusCode": "409", "error": "Duplicate", "message": "The resource already exists"}"#;
    for conflict in [response(409, ""), response(400, duplicate)] {
        let fake = Fake::with_steps([Step::Break(LENGTH, "reset"), conflict.clone()]);
        put(&fake).send().await.unwrap();
        // If only a part of the file was sent, the storage cannot have it from this call.
        let fake = Fake::with_steps([Step::Break(70_000, "reset"), conflict.clone()]);
        assert_eq!(put(&fake).send().await.unwrap_err().kind(), ErrorKind::Status);
        assert_eq!(put(&Fake::with_steps([conflict])).send().await.unwrap_err().kind(), ErrorKind::Status);
    }
}

#[tokio::test(start_paused = true)]
async fn errors_and_debug_do_not_show_the_signed_address() {
    let token = "eyJhbGciOiJIUzI1NiJ9";
    let header = |name| vec![(name, SIGNED.to_owned())];
    let steps = [
        Step::Respond(307, header("location"), String::new()),
        Step::Respond(403, header("x-echo"), format!("<Error><StringToSign>{SIGNED}</StringToSign></Error>")),
        response(400, format!(r#"{{"message": "bad token {token}"}}"#)),
        Step::Break(0, SIGNED),
    ];
    for step in steps {
        let fake = Fake::with_steps([step.clone()]);
        let put = put(&fake).options(Options::new().max_retries(0));
        assert!(!format!("{put:?}").contains(token));
        let error = put.send().await.unwrap_err();
        let source = std::error::Error::source(&error).map(ToString::to_string);
        let shown = format!("{error} {error:?} {:?} {:?} {source:?}", error.headers(), error.body());
        assert!(!shown.contains(token), "{step:?}: {shown}");
    }
    let fake = Fake::with_steps([Step::Respond(307, header("location"), String::new())]);
    let error = put(&fake).send().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "put_signed: 307 Temporary Redirect: the server redirects, and redirects are not followed"
    );
}

/// Sends a file to a signed address, with a client of an API at `base_url`.
async fn send_to(url: &str, base_url: &str) -> Result<(), String> {
    let fake = Fake::with_steps([response(200, "")]);
    let builder = Client::builder().organization_secret("the-secret").transport(fake);
    let client = builder.base_url(base_url).allow_http_to("mock").build().unwrap();
    let source = FileSource::from_bytes("a.txt", "a");
    client.put_signed(&url.into(), source).send().await.map_err(|error| error.message().to_owned())
}

#[tokio::test(start_paused = true)]
async fn the_address_must_use_https_or_lead_to_this_machine() {
    for url in ["http://127.0.0.1:1/a", "http://localhost/a", "http://[::1]/a", "https://storage.example/a"] {
        send_to(url, "http://localhost:4010").await.unwrap();
    }
    send_to("http://mock:4010/a", "http://mock:4010").await.unwrap();
    let message = "not sent: the signed address must use https";
    for url in ["http://storage.example/token", "ftp://127.0.0.1/token", "http://mock/token"] {
        assert_eq!(send_to(url, "http://localhost").await.unwrap_err(), message);
    }
    let message = "not sent: the signed address is not a URL";
    assert_eq!(send_to("/object/upload/token", "http://localhost").await.unwrap_err(), message);
}

#[tokio::test(start_paused = true)]
async fn a_public_api_cannot_send_a_file_into_the_network_of_the_program() {
    let message = "not sent: the signed address is in the network of this program, and the API is not";
    for host in [
        "127.0.0.1",
        "localhost",
        "a.localhost",
        "[::1]",
        "10.0.0.1",
        "169.254.169.254",
        "[::ffff:192.168.0.1]",
    ] {
        for scheme in ["http", "https"] {
            let url = format!("{scheme}://{host}/latest/meta-data");
            assert_eq!(send_to(&url, "https://api.sensay.io").await.unwrap_err(), message, "{url}");
            assert_eq!(send_to(&url, "http://mock").await.unwrap_err(), message, "{url}");
        }
        send_to(&format!("https://{host}/a"), "https://192.168.0.7").await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_of_an_expired_address_says_what_to_do() {
    let xml = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    let json =
        r#"{"statusCode":"400","error":"InvalidJWT","message":"\"exp\" claim timestamp check failed"}"#;
    for (status, body, message) in [
        (403, xml, "put_signed: 403 Forbidden: AccessDenied: Request has expired"),
        (400, json, "put_signed: 400 Bad Request: \"exp\" claim timestamp check failed"),
    ] {
        let error = put(&Fake::with_steps([response(status, body)])).send().await.unwrap_err();
        let advice = " (the signed address is no longer valid: begin a new upload)";
        assert_eq!(error.to_string(), format!("{message}{advice}"));
    }
    let error =
        put(&Fake::with_steps([response(403, r#"{"message": "not yours"}"#)])).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: 403 Forbidden: not yours");
}

#[tokio::test(start_paused = true)]
async fn with_a_timeout_of_zero_nothing_is_sent() {
    let fake = Fake::with_steps([]);
    let error = put(&fake).options(Options::new().timeout(Duration::ZERO)).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), fake.seen().len()), (ErrorKind::Timeout, 0, 0));
}
