//! The faults, and the expected outcome of each.

use crate::kind::Kind;
use crate::responses;

/// A fault of a server or a network.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) act: Act,
    /// The expected outcome for GET, PUT, POST, DELETE, a stream and an upload.
    pub(crate) expected: [&'static str; 6],
}

/// What the server does with each request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act {
    /// No server listens.
    Refuse,
    /// The server listens, but accepts no connection.
    Full,
    /// The server gets to a point of a valid response, and then ends the connection in a manner.
    At(Point, Manner),
    /// The server sends these bytes and closes its side once it has read the head of the request.
    Early(fn(Kind) -> Vec<u8>),
    /// The server reads the request and sends these bytes.
    Respond(fn(Kind) -> Vec<u8>, Then),
    /// The server sends a valid response byte by byte.
    Bytewise,
    /// The server sends these bytes, and then one letter without end, as fast as it can.
    Flood(fn(Kind) -> Vec<u8>),
    /// The server sends these bytes, and then other bytes every second without end.
    Drip(fn(Kind) -> Vec<u8>, &'static [u8]),
    /// The server redirects the client to another server.
    Elsewhere,
}

/// A point up to which a server behaves correctly.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Point {
    /// The server has accepted the connection.
    Connected,
    /// The server has read the head of the request.
    Request,
    /// The server has read the request.
    Response,
    /// The server has sent half of the head.
    Head,
    /// The server has sent the head.
    Body,
    /// The server has sent half of the body.
    MidBody,
}

/// How a server ends a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Manner {
    Reset,
    Close,
    /// The server closes only its side, and continues to read.
    HalfClose,
    /// The server keeps the connection open, and does nothing more.
    Stall,
}

/// What a server does after a response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Then {
    GoOn,
    Close,
    Reset,
    Stall,
}

const fn fault(name: &'static str, act: Act, expected: [&'static str; 6]) -> Fault {
    Fault { name, act, expected }
}

use Act::{At, Bytewise, Drip, Early, Elsewhere, Flood, Full, Refuse, Respond};
use Manner::{Close, HalfClose, Reset, Stall};
use Point::{Body, Connected, Head, MidBody, Request};
use Then::GoOn;

// The columns are GET, PUT, POST, DELETE, stream, upload.
const UNREACHABLE: [&str; 6] = ["connect 3×"; 6];
const BROKEN: [&str; 6] =
    ["transport 3×", "transport 3×", "transport 1×", "transport 3×", "transport 1×", "transport 3×"];
const SILENT: [&str; 6] =
    ["timeout 3×", "timeout 3×", "timeout 1×", "timeout 3×", "timeout 1×", "timeout 3×"];
/// For calls that ignore the body, the call succeeds.
const BROKEN_BODY: [&str; 6] =
    ["transport 3×", "transport 3×", "transport 1×", "ok 1×", "transport 1×", "ok 1×"];
const SILENT_BODY: [&str; 6] = ["timeout 3×", "timeout 3×", "timeout 1×", "ok 1×", "timeout 1×", "ok 1×"];
const LARGE_BODY: [&str; 6] =
    ["too large 1×", "too large 1×", "too large 1×", "ok 1×", "too large 1×", "ok 1×"];
const UNREADABLE: [&str; 6] = ["decode 1×", "decode 1×", "decode 1×", "ok 1×", "decode 1×", "ok 1×"];
const STATUS: [&str; 6] = ["status 1×"; 6];
const FAILURE: [&str; 6] = ["status 3×", "status 3×", "status 1×", "status 3×", "status 1×", "status 3×"];
const FINE: [&str; 6] = ["ok 1×"; 6];
/// The fault does not apply to this kind of call.
pub(crate) const NONE: &str = "–";

const DELETE: usize = 3;
const STREAM: usize = 4;
const UPLOAD: usize = 5;

/// Returns a row in which one cell is replaced.
const fn but(mut row: [&'static str; 6], column: usize, cell: &'static str) -> [&'static str; 6] {
    row[column] = cell;
    row
}

/// Returns a row without a cell for DELETE, whose response has no body.
const fn no_204(row: [&'static str; 6]) -> [&'static str; 6] {
    but(row, DELETE, NONE)
}

/// Returns a row with a cell only for the stream.
const fn streamed(cell: &'static str) -> [&'static str; 6] {
    but([NONE; 6], STREAM, cell)
}

/// Every fault, in the order of the table.
pub(crate) const FAULTS: &[Fault] = &[
    fault("no server listens", Refuse, UNREACHABLE),
    fault("no connection is accepted", Full, UNREACHABLE),
    // The connection breaks.
    fault("reset before the request is read", At(Connected, Reset), BROKEN),
    fault("reset within the request", At(Request, Reset), BROKEN),
    fault("reset before the head of the response", At(Point::Response, Reset), BROKEN),
    fault("reset within the head", At(Head, Reset), BROKEN),
    fault("reset after the head", At(Body, Reset), no_204(BROKEN_BODY)),
    fault("reset within the body", At(MidBody, Reset), no_204(BROKEN_BODY)),
    fault("reset after the response", Respond(responses::whole, Then::Reset), FINE),
    fault("closed before the request is read", At(Connected, Close), BROKEN),
    fault("closed within the request", At(Request, Close), BROKEN),
    fault("closed before the head of the response", At(Point::Response, Close), BROKEN),
    fault("closed within the head", At(Head, Close), BROKEN),
    fault("closed after the head", At(Body, Close), no_204(BROKEN_BODY)),
    fault("closed within the body", At(MidBody, Close), no_204(BROKEN_BODY)),
    fault("closed after the response", Respond(responses::whole, Then::Close), FINE),
    fault("half-closed before the request is read", At(Connected, HalfClose), BROKEN),
    fault("half-closed within the request", At(Request, HalfClose), BROKEN),
    fault("half-closed before the head of the response", At(Point::Response, HalfClose), BROKEN),
    fault("half-closed within the head", At(Head, HalfClose), BROKEN),
    fault("half-closed after the head", At(Body, HalfClose), no_204(BROKEN_BODY)),
    fault("half-closed within the body", At(MidBody, HalfClose), no_204(BROKEN_BODY)),
    fault(
        "half-closed after a success, within the request",
        Early(responses::whole),
        but(FINE, UPLOAD, "transport 3×"),
    ),
    fault("half-closed after a 403 error response, within the request", Early(responses::forbidden), STATUS),
    // The server sends nothing, or very little.
    fault("silent before the request is read", At(Connected, Stall), SILENT),
    fault("silent within the request", At(Request, Stall), SILENT),
    fault("silent before the head of the response", At(Point::Response, Stall), SILENT),
    fault("silent within the head", At(Head, Stall), SILENT),
    fault("silent after the head", At(Body, Stall), no_204(SILENT_BODY)),
    fault("silent within the body", At(MidBody, Stall), no_204(SILENT_BODY)),
    fault("the response arrives byte by byte", Bytewise, FINE),
    fault("the head arrives byte by byte and never ends", Drip(responses::endless_head, b"x"), SILENT),
    fault(
        "the body arrives byte by byte and never ends",
        Drip(responses::endless, b"x"),
        but(SILENT_BODY, STREAM, "goes on 1×"),
    ),
    fault("endless interim responses", Drip(responses::nothing, responses::EARLY_HINTS), SILENT),
    fault(
        "silent within the body of a 403 error response",
        Respond(responses::half_an_error_response, Then::Stall),
        STATUS,
    ),
    // The response contradicts its head, or is not valid.
    fault("a chunk is truncated", Respond(responses::truncated_chunk, Then::Close), BROKEN_BODY),
    fault(
        "the last chunk is missing",
        Respond(responses::no_last_chunk, Then::Close),
        but(BROKEN_BODY, STREAM, "ok 1×"),
    ),
    fault("a chunk has no size", Respond(responses::chunk_without_a_size, GoOn), BROKEN_BODY),
    fault(
        "the length is too large",
        Respond(responses::length_too_large, Then::Close),
        but(BROKEN_BODY, STREAM, "ok 1×"),
    ),
    fault(
        "the length is too small",
        Respond(responses::length_too_small, GoOn),
        but(UNREADABLE, STREAM, "stream 1×"),
    ),
    fault(
        "the length is not a number",
        Respond(responses::length_no_number, GoOn),
        but(BROKEN, DELETE, "ok 1×"),
    ),
    fault("two lengths", Respond(responses::two_lengths, GoOn), but(BROKEN, DELETE, "ok 1×")),
    fault("no length, and the connection is closed", Respond(responses::without_a_length, Then::Close), FINE),
    fault("not HTTP", Respond(responses::not_http, Then::Close), BROKEN),
    fault("noise", Respond(responses::noise, GoOn), BROKEN),
    fault("a success with an HTML page", Respond(responses::html, GoOn), UNREADABLE),
    fault(
        "a success that reports a failure",
        Respond(responses::failed_success, GoOn),
        ["processing 1×", "processing 1×", "processing 1×", "processing 1×", "stream 1×", "ok 1×"],
    ),
    fault("201 instead of 200 and 204", Respond(responses::created, GoOn), FINE),
    fault("204 without a body", Respond(responses::no_content, GoOn), but(UNREADABLE, STREAM, "stream 1×")),
    fault("a 502 error response with an HTML page", Respond(responses::bad_gateway, GoOn), FAILURE),
    fault(
        "a 522 error response of a proxy that cannot reach the server",
        Respond(responses::origin_unreachable, GoOn),
        FAILURE,
    ),
    fault("a 403 error response in XML", Respond(responses::expired, GoOn), STATUS),
    fault(
        "half of a character in a stream",
        Respond(responses::halves_of_a_character, GoOn),
        streamed("ok 1×"),
    ),
    fault(
        "an error in a stream that then ends",
        Respond(responses::error_in_a_stream, GoOn),
        streamed("stream 1×"),
    ),
    fault(
        "an error in a stream that is then truncated",
        Respond(responses::error_without_an_end, GoOn),
        streamed("stream 1×"),
    ),
    fault("a stream in OpenAI's form", Respond(responses::chunks_of_another_form, GoOn), streamed("ok 1×")),
    fault("a stream in an unknown form", Respond(responses::chunks_of_no_form, GoOn), streamed("decode 1×")),
    fault(
        "a stream in an unknown form, without an end",
        Respond(responses::chunks_of_no_form_or_end, GoOn),
        streamed("decode 1×"),
    ),
    fault(
        "a stream in which the model refuses to answer",
        Respond(responses::refusal, GoOn),
        streamed("processing 1×"),
    ),
    fault("invalid UTF-8 in the body", Respond(responses::invalid_utf8, GoOn), FINE),
    fault("invalid UTF-8 in headers", Respond(responses::invalid_utf8_in_headers, GoOn), FINE),
    fault("every header is sent twice", Respond(responses::doubled_headers, GoOn), FINE),
    fault("the body is not compressed as declared", Respond(responses::not_gzip, GoOn), BROKEN_BODY),
    fault("a compression that was not asked for", Respond(responses::brotli, GoOn), no_204(UNREADABLE)),
    fault("a compressed body is truncated", Respond(responses::half_a_gzip, GoOn), BROKEN_BODY),
    // The server sends too much.
    fault("a header of 1 MiB", Respond(responses::large_header, GoOn), BROKEN),
    fault("a thousand headers", Respond(responses::many_headers, GoOn), BROKEN),
    fault("an endless body", Flood(responses::endless), LARGE_BODY),
    fault("a 500 error response with an endless body", Flood(responses::endless_failure), FAILURE),
    fault("64 MiB in 64 KiB of gzip", Respond(responses::bomb, GoOn), LARGE_BODY),
    fault(
        "a 500 error response with 64 MiB in 64 KiB of gzip",
        Respond(responses::bomb_in_a_failure, GoOn),
        FAILURE,
    ),
    fault("two responses to one request", Respond(responses::two_responses, GoOn), FINE),
    fault("three interim responses before the response", Respond(responses::interim, GoOn), FINE),
    // The server redirects, or switches the protocol.
    fault("a switch to another protocol", Respond(responses::other_protocol, GoOn), STATUS),
    fault("endless redirects", Respond(responses::redirect_to_itself, GoOn), STATUS),
    fault("a redirect to another server", Elsewhere, STATUS),
];
