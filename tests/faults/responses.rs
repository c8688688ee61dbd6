//! The bytes that servers send for each kind of call: valid responses and faulty ones.

use std::io::Write;
use std::sync::LazyLock;

use crate::kind::{Kind, TEXT};

const USER: &str = r#"{"id":"johndoe"}"#;

/// Returns the head and the body of a valid response.
pub(crate) fn valid(kind: Kind) -> (Vec<u8>, Vec<u8>) {
    match kind {
        Kind::Delete => (b"HTTP/1.1 204 No Content\r\nx-request-id: r-1\r\n\r\n".to_vec(), Vec::new()),
        Kind::Stream => {
            let body = chunked(&body(kind));
            (b"HTTP/1.1 200 OK\r\nx-request-id: r-1\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(), body)
        }
        _ => {
            let body = body(kind);
            let head =
                format!("HTTP/1.1 200 OK\r\nx-request-id: r-1\r\ncontent-length: {}\r\n\r\n", body.len());
            (head.into_bytes(), body)
        }
    }
}

/// Returns a valid response.
pub(crate) fn whole(kind: Kind) -> Vec<u8> {
    let (head, body) = valid(kind);
    [head, body].concat()
}

fn body(kind: Kind) -> Vec<u8> {
    match kind {
        Kind::Delete => Vec::new(),
        Kind::Stream => format!("0:\"{TEXT}\"\nd:{{\"finishReason\":\"stop\"}}\n").into_bytes(),
        Kind::Upload => br#"{"Key":"file.pdf"}"#.to_vec(),
        Kind::Get | Kind::Put | Kind::Post => USER.into(),
    }
}

/// Returns a body in two chunks, so that a fault can happen between them.
fn chunked(body: &[u8]) -> Vec<u8> {
    let (one, two) = body.split_at(body.len() / 2);
    let mut chunked = Vec::new();
    for chunk in [one, two] {
        write!(chunked, "{:x}\r\n", chunk.len()).unwrap();
        chunked.extend_from_slice(chunk);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    chunked
}

/// Returns a success with the given headers, without a `content-length`.
fn success(kind: Kind, headers: &str, body: &[u8]) -> Vec<u8> {
    let status = if kind == Kind::Delete { "204 No Content" } else { "200 OK" };
    [format!("HTTP/1.1 {status}\r\n{headers}\r\n").as_bytes(), body].concat()
}

fn with_length(kind: Kind, headers: &str, body: &[u8]) -> Vec<u8> {
    success(kind, &format!("{headers}content-length: {}\r\n", body.len()), body)
}

pub(crate) fn truncated_chunk(kind: Kind) -> Vec<u8> {
    let part = [b"1000\r\n", &body(kind)[..body(kind).len() / 2]].concat();
    success(kind, "transfer-encoding: chunked\r\n", &part)
}

pub(crate) fn no_last_chunk(kind: Kind) -> Vec<u8> {
    let mut chunked = chunked(&body(kind));
    chunked.truncate(chunked.len() - b"0\r\n\r\n".len());
    success(kind, "transfer-encoding: chunked\r\n", &chunked)
}

pub(crate) fn chunk_without_a_size(kind: Kind) -> Vec<u8> {
    success(kind, "transfer-encoding: chunked\r\n", &[b"zz\r\n", &*body(kind)].concat())
}

pub(crate) fn length_too_large(kind: Kind) -> Vec<u8> {
    let body = body(kind);
    success(kind, &format!("content-length: {}\r\n", body.len() + 100), &body)
}

pub(crate) fn length_too_small(kind: Kind) -> Vec<u8> {
    let body = body(kind);
    success(kind, &format!("content-length: {}\r\n", body.len() / 2), &body)
}

pub(crate) fn length_no_number(kind: Kind) -> Vec<u8> {
    success(kind, "content-length: many\r\n", &body(kind))
}

pub(crate) fn two_lengths(kind: Kind) -> Vec<u8> {
    with_length(kind, "content-length: 7\r\n", &body(kind))
}

/// Returns a body that ends with the connection, as in HTTP/1.0.
pub(crate) fn without_a_length(kind: Kind) -> Vec<u8> {
    success(kind, "", &body(kind))
}

pub(crate) fn not_http(_: Kind) -> Vec<u8> {
    b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()
}

pub(crate) fn noise(_: Kind) -> Vec<u8> {
    (0..4096_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

pub(crate) fn html(kind: Kind) -> Vec<u8> {
    with_length(kind, "content-type: text/html\r\n", b"<html><h1>Log in</h1></html>")
}

pub(crate) fn failed_success(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\ncontent-length: 30\r\n\r\n{\"success\":false,\"error\":\"No\"}".to_vec()
}

pub(crate) fn created(kind: Kind) -> Vec<u8> {
    let body = body(kind);
    let head = format!("HTTP/1.1 201 Created\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), &body].concat()
}

pub(crate) fn no_content(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()
}

pub(crate) fn forbidden(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 403 Forbidden\r\ncontent-length: 14\r\n\r\n{\"error\":\"No\"}".to_vec()
}

pub(crate) fn bad_gateway(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>".to_vec()
}

pub(crate) fn large_header(kind: Kind) -> Vec<u8> {
    with_length(kind, &format!("x-large: {}\r\n", "x".repeat(1 << 20)), &body(kind))
}

pub(crate) fn many_headers(kind: Kind) -> Vec<u8> {
    with_length(kind, &"x-one-more: x\r\n".repeat(1000), &body(kind))
}

pub(crate) fn nothing(_: Kind) -> Vec<u8> {
    Vec::new()
}

/// Returns the first half of an error response, including its status.
pub(crate) fn half_an_error_response(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n{\"error\":".to_vec()
}

/// An interim response, which precedes the final one.
pub(crate) const EARLY_HINTS: &[u8] = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";

pub(crate) fn interim(kind: Kind) -> Vec<u8> {
    [EARLY_HINTS.repeat(3), whole(kind)].concat()
}

pub(crate) fn other_protocol(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: smoke-signals\r\n\r\n".to_vec()
}

/// Returns two responses to one request.
pub(crate) fn two_responses(kind: Kind) -> Vec<u8> {
    let second = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    [whole(kind), second.to_vec()].concat()
}

pub(crate) fn invalid_utf8(kind: Kind) -> Vec<u8> {
    let body = match kind {
        Kind::Stream => b"0:\"I told \xff\xfe stories.\"\nd:{\"finishReason\":\"stop\"}\n".to_vec(),
        _ => b"{\"id\":\"john\xff\xfedoe\"}".to_vec(),
    };
    if kind == Kind::Delete { whole(kind) } else { with_length(kind, "x-request-id: r-1\r\n", &body) }
}

pub(crate) fn invalid_utf8_in_headers(kind: Kind) -> Vec<u8> {
    let (head, body) = valid(kind);
    let mut bytes = [head, body].concat();
    let id = bytes.windows(3).position(|window| window == b"r-1").unwrap();
    bytes[id..id + 3].copy_from_slice(b"\xff\xfe\xf6");
    bytes
}

pub(crate) fn doubled_headers(kind: Kind) -> Vec<u8> {
    let twice = "content-type: application/json\r\nx-request-id: r-1\r\nretry-after: 1\r\n".repeat(2);
    with_length(kind, &twice, &body(kind))
}

pub(crate) fn redirect_to_itself(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 307 Temporary Redirect\r\nlocation: /v1/users/me\r\ncontent-length: 0\r\n\r\n".to_vec()
}

/// Returns the beginning of an endless body.
pub(crate) fn beginning(kind: Kind) -> Vec<u8> {
    match kind {
        Kind::Stream => b"0:\"".to_vec(),
        _ => b"{\"id\":\"".to_vec(),
    }
}

/// Returns the head and the beginning of a response with an endless body.
pub(crate) fn endless(kind: Kind) -> Vec<u8> {
    success(kind, "", &beginning(kind))
}

/// Returns the beginning of an endless head.
pub(crate) fn endless_head(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\nx-endless: ".to_vec()
}

pub(crate) fn endless_failure(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 500 Internal Server Error\r\n\r\n".to_vec()
}

const BOMB_BYTES: usize = 64 << 20;

/// Returns 64 MiB of text, compressed to 64 KiB.
pub(crate) fn bomb(kind: Kind) -> Vec<u8> {
    static JSON: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(&beginning(Kind::Get)));
    static STREAM: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(&beginning(Kind::Stream)));
    let body = if kind == Kind::Stream { &*STREAM } else { &*JSON };
    if kind == Kind::Delete { whole(kind) } else { with_length(kind, "content-encoding: gzip\r\n", body) }
}

/// Returns the same in an error response.
pub(crate) fn bomb_in_a_failure(_: Kind) -> Vec<u8> {
    let bomb = bomb(Kind::Get);
    [b"HTTP/1.1 500 Internal Server Error".as_slice(), &bomb[b"HTTP/1.1 200 OK".len()..]].concat()
}

fn gzip(beginning: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(beginning).unwrap();
    let piece = [b'x'; 64 << 10];
    for _ in 0..BOMB_BYTES / piece.len() {
        encoder.write_all(&piece).unwrap();
    }
    encoder.finish().unwrap()
}

/// Returns a plain body with a header that declares gzip.
pub(crate) fn not_gzip(kind: Kind) -> Vec<u8> {
    if kind == Kind::Delete {
        return whole(kind);
    }
    with_length(kind, "content-encoding: gzip\r\n", &body(kind))
}

pub(crate) fn half_a_gzip(kind: Kind) -> Vec<u8> {
    if kind == Kind::Delete {
        return whole(kind);
    }
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(&body(kind)).unwrap();
    let compressed = encoder.finish().unwrap();
    with_length(kind, "content-encoding: gzip\r\n", &compressed[..compressed.len() / 2])
}

pub(crate) fn brotli(kind: Kind) -> Vec<u8> {
    with_length(kind, "content-encoding: br\r\n", b"\x0b\x05\x80hello\x03")
}

/// Returns the response of a proxy that cannot reach the server.
pub(crate) fn origin_unreachable(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 522 Timed Out\r\nretry-after: 0\r\ncontent-length: 17\r\n\r\nno origin, ray 77".to_vec()
}

/// Returns the response of a storage to an expired signed URL.
pub(crate) fn expired(_: Kind) -> Vec<u8> {
    let body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Returns server-sent events.
fn events(kind: Kind, events: &[&str]) -> Vec<u8> {
    let body: String = events.iter().map(|event| format!("data: {event}\n\n")).collect();
    with_length(kind, "content-type: text/event-stream\r\nx-request-id: r-1\r\n", body.as_bytes())
}

pub(crate) fn halves_of_a_character(kind: Kind) -> Vec<u8> {
    let body = b"0:\"I told \\ud83d\"\n0:\"stories.\"\nd:{}\n";
    with_length(kind, "x-request-id: r-1\r\n", body)
}

pub(crate) fn error_in_a_stream(kind: Kind) -> Vec<u8> {
    events(
        kind,
        &[r#"{"type":"text-delta","delta":"I told "}"#, r#"{"success":false,"error":"no luck"}"#, "[DONE]"],
    )
}

pub(crate) fn error_without_an_end(kind: Kind) -> Vec<u8> {
    events(kind, &[r#"{"error":{"message":"no luck"}}"#])
}

pub(crate) fn chunks_of_another_form(kind: Kind) -> Vec<u8> {
    let chunk =
        format!(r#"{{"choices":[{{"index":0,"delta":{{"content":"{TEXT}"}},"finish_reason":"stop"}}]}}"#);
    events(kind, &[&chunk, "[DONE]"])
}

pub(crate) fn chunks_of_no_form(kind: Kind) -> Vec<u8> {
    events(kind, &[r#"{"token":"I told stories."}"#, "[DONE]"])
}

pub(crate) fn chunks_of_no_form_or_end(kind: Kind) -> Vec<u8> {
    events(kind, &[r#"{"content":"I told "}"#, r#"{"content":"stories."}"#])
}

pub(crate) fn refusal(kind: Kind) -> Vec<u8> {
    let chunk = r#"{"choices":[{"delta":{"refusal":"I cannot tell."},"finish_reason":"stop"}]}"#;
    events(kind, &[chunk, "[DONE]"])
}
