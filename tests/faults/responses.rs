//! The bytes that servers send, sound ones and others, for each kind of call.

use std::io::Write;
use std::sync::LazyLock;

use crate::kind::{Kind, TEXT};

const USER: &str = r#"{"id":"johndoe"}"#;

/// A response that is as it should be, in two parts: head and body.
pub(crate) fn sound(kind: Kind) -> (Vec<u8>, Vec<u8>) {
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

pub(crate) fn whole(kind: Kind) -> Vec<u8> {
    let (head, body) = sound(kind);
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

/// Two chunks, so that something can happen between them.
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

/// A success with headers of its own, without a line that says where the body ends.
fn success(kind: Kind, headers: &str, body: &[u8]) -> Vec<u8> {
    let status = if kind == Kind::Delete { "204 No Content" } else { "200 OK" };
    [format!("HTTP/1.1 {status}\r\n{headers}\r\n").as_bytes(), body].concat()
}

fn with_length(kind: Kind, headers: &str, body: &[u8]) -> Vec<u8> {
    success(kind, &format!("{headers}content-length: {}\r\n", body.len()), body)
}

pub(crate) fn cut_in_a_chunk(kind: Kind) -> Vec<u8> {
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

/// A body that ends with the connection, as in HTTP/1.0.
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

/// Half of a response that says what matters in its first line.
pub(crate) fn half_a_refusal(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n{\"error\":".to_vec()
}

/// An interim answer, after which the real one is to come.
pub(crate) const EARLY_HINTS: &[u8] = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";

pub(crate) fn interim(kind: Kind) -> Vec<u8> {
    [EARLY_HINTS.repeat(3), whole(kind)].concat()
}

pub(crate) fn other_protocol(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: smoke-signals\r\n\r\n".to_vec()
}

/// An answer, and another that nobody asked for.
pub(crate) fn two_answers(kind: Kind) -> Vec<u8> {
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
    let (head, body) = sound(kind);
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

/// How the beginning of a body looks that goes on for ever.
pub(crate) fn beginning(kind: Kind) -> Vec<u8> {
    match kind {
        Kind::Stream => b"0:\"".to_vec(),
        _ => b"{\"id\":\"".to_vec(),
    }
}

/// The head of a body without an end.
pub(crate) fn endless(kind: Kind) -> Vec<u8> {
    success(kind, "", &beginning(kind))
}

/// The beginning of a head without an end.
pub(crate) fn endless_head(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\nx-endless: ".to_vec()
}

pub(crate) fn endless_failure(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 500 Internal Server Error\r\n\r\n".to_vec()
}

const BOMB_BYTES: usize = 64 << 20;

/// 64 MiB of text in 64 KiB.
pub(crate) fn bomb(kind: Kind) -> Vec<u8> {
    static JSON: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(&beginning(Kind::Get)));
    static STREAM: LazyLock<Vec<u8>> = LazyLock::new(|| gzip(&beginning(Kind::Stream)));
    let body = if kind == Kind::Stream { &*STREAM } else { &*JSON };
    if kind == Kind::Delete { whole(kind) } else { with_length(kind, "content-encoding: gzip\r\n", body) }
}

/// The same in an error.
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

/// It says that it is compressed, and is not.
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

/// A proxy in front of the server that cannot reach it.
pub(crate) fn origin_unreachable(_: Kind) -> Vec<u8> {
    b"HTTP/1.1 522 Timed Out\r\nretry-after: 0\r\ncontent-length: 17\r\n\r\nno origin, ray 77".to_vec()
}

/// A storage that refuses an address.
pub(crate) fn expired(_: Kind) -> Vec<u8> {
    let body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Server-sent events.
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
