//! The faults, and what has to come of them.

use crate::answers;
use crate::kind::Kind;

/// A way to misbehave.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) act: Act,
    /// What has to come of it, for GET, PUT, POST, DELETE, a stream and an upload.
    pub(crate) expected: [&'static str; 6],
}

/// What the server does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act {
    /// Nobody listens.
    Refuse,
    /// Somebody listens, and accepts no connection.
    Full,
    /// It comes as far as this with a sound answer, and then something happens to the connection.
    At(Point, Manner),
    /// It sends these bytes and closes its side as soon as it has the head of the request.
    Early(fn(Kind) -> Vec<u8>),
    /// It reads the request and sends these bytes.
    Answer(fn(Kind) -> Vec<u8>, Then),
    /// It sends a sound answer byte by byte.
    Bytewise,
    /// It sends these bytes, and then one letter as fast as it can, for ever.
    Flood(fn(Kind) -> Vec<u8>),
    /// It sends these bytes, and then others each second, for ever.
    Drip(fn(Kind) -> Vec<u8>, &'static [u8]),
    /// It sends the client to another server.
    Elsewhere,
}

/// How far a server comes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Point {
    /// It has accepted the connection.
    Connected,
    /// It has read the head of the request.
    Request,
    /// It has read the request.
    Answer,
    /// It has sent half of the head.
    Head,
    /// It has sent the head.
    Body,
    /// It has sent half of the body.
    MidBody,
}

/// What happens to a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Manner {
    Reset,
    Close,
    /// The server closes its side only, and reads on.
    HalfClose,
    /// Nothing, for ever.
    Stall,
}

/// What happens after an answer.
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

use Act::{Answer, At, Bytewise, Drip, Early, Elsewhere, Flood, Full, Refuse};
use Manner::{Close, HalfClose, Reset, Stall};
use Point::{Body, Connected, Head, MidBody, Request};
use Then::GoOn;

// GET, PUT, POST, DELETE, stream, upload
const NOBODY: [&str; 6] = ["connect 3×"; 6];
const BROKEN: [&str; 6] =
    ["transport 3×", "transport 3×", "transport 1×", "transport 3×", "transport 1×", "transport 3×"];
const SILENT: [&str; 6] =
    ["timeout 3×", "timeout 3×", "timeout 1×", "timeout 3×", "timeout 1×", "timeout 3×"];
/// Where nobody needs a body, nobody minds.
const BROKEN_BODY: [&str; 6] =
    ["transport 3×", "transport 3×", "transport 1×", "ok 1×", "transport 1×", "ok 1×"];
const SILENT_BODY: [&str; 6] = ["timeout 3×", "timeout 3×", "timeout 1×", "ok 1×", "timeout 1×", "ok 1×"];
const LARGE_BODY: [&str; 6] =
    ["too large 1×", "too large 1×", "too large 1×", "ok 1×", "too large 1×", "ok 1×"];
const UNREADABLE: [&str; 6] = ["decode 1×", "decode 1×", "decode 1×", "ok 1×", "decode 1×", "ok 1×"];
const STATUS: [&str; 6] = ["status 1×"; 6];
const FAILURE: [&str; 6] = ["status 3×", "status 3×", "status 1×", "status 3×", "status 1×", "status 3×"];
const FINE: [&str; 6] = ["ok 1×"; 6];
/// There is no such cell.
pub(crate) const NONE: &str = "–";

const DELETE: usize = 3;
const STREAM: usize = 4;
const UPLOAD: usize = 5;

/// A row with another cell.
const fn but(mut row: [&'static str; 6], column: usize, cell: &'static str) -> [&'static str; 6] {
    row[column] = cell;
    row
}

/// A row of what happens behind the head, with which 204 ends.
const fn no_204(row: [&'static str; 6]) -> [&'static str; 6] {
    but(row, DELETE, NONE)
}

/// A row of what only a stream can have.
const fn streamed(cell: &'static str) -> [&'static str; 6] {
    but([NONE; 6], STREAM, cell)
}

/// Every fault, in the order of the table.
pub(crate) const FAULTS: &[Fault] = &[
    fault("nobody listens", Refuse, NOBODY),
    fault("no connection is accepted", Full, NOBODY),
    // The connection breaks.
    fault("reset before the request is read", At(Connected, Reset), BROKEN),
    fault("reset within the request", At(Request, Reset), BROKEN),
    fault("reset before the head of the answer", At(Point::Answer, Reset), BROKEN),
    fault("reset within the head", At(Head, Reset), BROKEN),
    fault("reset after the head", At(Body, Reset), no_204(BROKEN_BODY)),
    fault("reset within the body", At(MidBody, Reset), no_204(BROKEN_BODY)),
    fault("reset after the answer", Answer(answers::whole, Then::Reset), FINE),
    fault("closed before the request is read", At(Connected, Close), BROKEN),
    fault("closed within the request", At(Request, Close), BROKEN),
    fault("closed before the head of the answer", At(Point::Answer, Close), BROKEN),
    fault("closed within the head", At(Head, Close), BROKEN),
    fault("closed after the head", At(Body, Close), no_204(BROKEN_BODY)),
    fault("closed within the body", At(MidBody, Close), no_204(BROKEN_BODY)),
    fault("closed after the answer", Answer(answers::whole, Then::Close), FINE),
    fault("half-closed before the request is read", At(Connected, HalfClose), BROKEN),
    fault("half-closed within the request", At(Request, HalfClose), BROKEN),
    fault("half-closed before the head of the answer", At(Point::Answer, HalfClose), BROKEN),
    fault("half-closed within the head", At(Head, HalfClose), BROKEN),
    fault("half-closed after the head", At(Body, HalfClose), no_204(BROKEN_BODY)),
    fault("half-closed within the body", At(MidBody, HalfClose), no_204(BROKEN_BODY)),
    fault(
        "half-closed after a success, within the request",
        Early(answers::whole),
        but(FINE, UPLOAD, "transport 3×"),
    ),
    fault("half-closed after a refusal, within the request", Early(answers::forbidden), STATUS),
    // Nothing comes, or next to nothing.
    fault("silent before the request is read", At(Connected, Stall), SILENT),
    fault("silent within the request", At(Request, Stall), SILENT),
    fault("silent before the head of the answer", At(Point::Answer, Stall), SILENT),
    fault("silent within the head", At(Head, Stall), SILENT),
    fault("silent after the head", At(Body, Stall), no_204(SILENT_BODY)),
    fault("silent within the body", At(MidBody, Stall), no_204(SILENT_BODY)),
    fault("the answer comes byte by byte", Bytewise, FINE),
    fault("the head comes byte by byte and never ends", Drip(answers::endless_head, b"x"), SILENT),
    fault(
        "the body comes byte by byte and never ends",
        Drip(answers::endless, b"x"),
        but(SILENT_BODY, STREAM, "goes on 1×"),
    ),
    fault("interim answers without an end", Drip(answers::nothing, answers::EARLY_HINTS), SILENT),
    fault("silent within the body of a refusal", Answer(answers::half_a_refusal, Then::Stall), STATUS),
    // What comes is not what it says it is.
    fault("a chunk is cut short", Answer(answers::cut_in_a_chunk, Then::Close), BROKEN_BODY),
    fault(
        "the last chunk is missing",
        Answer(answers::no_last_chunk, Then::Close),
        but(BROKEN_BODY, STREAM, "ok 1×"),
    ),
    fault("a chunk has no size", Answer(answers::chunk_without_a_size, GoOn), BROKEN_BODY),
    fault(
        "a length that is too large",
        Answer(answers::length_too_large, Then::Close),
        but(BROKEN_BODY, STREAM, "ok 1×"),
    ),
    fault(
        "a length that is too small",
        Answer(answers::length_too_small, GoOn),
        but(UNREADABLE, STREAM, "stream 1×"),
    ),
    fault(
        "a length that is no number",
        Answer(answers::length_no_number, GoOn),
        but(BROKEN, DELETE, "ok 1×"),
    ),
    fault("two lengths", Answer(answers::two_lengths, GoOn), but(BROKEN, DELETE, "ok 1×")),
    fault("no length, and closed", Answer(answers::without_a_length, Then::Close), FINE),
    fault("not HTTP", Answer(answers::not_http, Then::Close), BROKEN),
    fault("noise", Answer(answers::noise, GoOn), BROKEN),
    fault("a success with a page of HTML", Answer(answers::html, GoOn), UNREADABLE),
    fault(
        "a success that says it failed",
        Answer(answers::failed_success, GoOn),
        ["processing 1×", "processing 1×", "processing 1×", "processing 1×", "stream 1×", "ok 1×"],
    ),
    fault("201 for 200 and 204", Answer(answers::created, GoOn), FINE),
    fault("204 without a body", Answer(answers::no_content, GoOn), but(UNREADABLE, STREAM, "stream 1×")),
    fault("a failure with a page of HTML", Answer(answers::bad_gateway, GoOn), FAILURE),
    fault("a proxy that does not reach the server", Answer(answers::origin_unreachable, GoOn), FAILURE),
    fault("a refusal in XML", Answer(answers::expired, GoOn), STATUS),
    fault("half of a character in a stream", Answer(answers::halves_of_a_character, GoOn), streamed("ok 1×")),
    fault(
        "an error in a stream, and its end",
        Answer(answers::error_in_a_stream, GoOn),
        streamed("stream 1×"),
    ),
    fault(
        "an error in a stream, and no end",
        Answer(answers::error_without_an_end, GoOn),
        streamed("stream 1×"),
    ),
    fault("a stream in OpenAI's form", Answer(answers::chunks_of_another_form, GoOn), streamed("ok 1×")),
    fault(
        "a stream in no form that is known",
        Answer(answers::chunks_of_no_form, GoOn),
        streamed("decode 1×"),
    ),
    fault("invalid UTF-8 in the body", Answer(answers::invalid_utf8, GoOn), FINE),
    fault("invalid UTF-8 in headers", Answer(answers::invalid_utf8_in_headers, GoOn), FINE),
    fault("each header twice", Answer(answers::doubled_headers, GoOn), FINE),
    fault("not compressed as it says", Answer(answers::not_gzip, GoOn), BROKEN_BODY),
    fault("half of a compressed body", Answer(answers::half_a_gzip, GoOn), BROKEN_BODY),
    // Too much comes.
    fault("a header of 1 MiB", Answer(answers::large_header, GoOn), BROKEN),
    fault("a thousand headers", Answer(answers::many_headers, GoOn), BROKEN),
    fault("a body without an end", Flood(answers::endless), LARGE_BODY),
    fault("a failure with a body without an end", Flood(answers::endless_failure), FAILURE),
    fault("64 MiB in 64 KiB of gzip", Answer(answers::bomb, GoOn), LARGE_BODY),
    fault("a failure with 64 MiB in 64 KiB of gzip", Answer(answers::bomb_in_a_failure, GoOn), FAILURE),
    fault("an answer and one more", Answer(answers::two_answers, GoOn), FINE),
    fault("three interim answers before the answer", Answer(answers::interim, GoOn), FINE),
    // Somewhere else, please.
    fault("another protocol", Answer(answers::other_protocol, GoOn), STATUS),
    fault("redirects without an end", Answer(answers::redirect_to_itself, GoOn), STATUS),
    fault("a redirect to another server", Elsewhere, STATUS),
];
