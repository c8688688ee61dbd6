use http::HeaderMap;

use super::super::decoder::Decoder;
use super::super::form::Form;
use super::fixtures::{DATA_STREAM, FOREIGN, Fixture, SERVER_SENT_EVENTS, WHOLE};
use super::support::{FORMS, LIMITS, decode};

fn answers() -> impl Iterator<Item = &'static Fixture> {
    DATA_STREAM.iter().chain(SERVER_SENT_EVENTS).chain(WHOLE)
}

#[test]
fn every_answer_is_decoded_whatever_the_headers_announce() {
    for Fixture { name, bytes, events } in answers() {
        for announced in FORMS {
            assert_eq!(decode(announced, [*bytes]), *events, "{name} as {announced:?}");
        }
    }
}

#[test]
fn every_answer_is_decoded_byte_by_byte() {
    for Fixture { name, bytes, events } in answers().chain(FOREIGN) {
        assert_eq!(decode(None, bytes.chunks(1)), *events, "{name}");
    }
}

#[test]
fn every_answer_is_decoded_wherever_it_is_split() {
    for Fixture { name, bytes, events } in answers().chain(FOREIGN) {
        for cut in 0..=bytes.len() {
            let (one, two) = bytes.split_at(cut);
            assert_eq!(decode(None, [one, two]), *events, "{name} split at {cut}");
            assert_eq!(decode(None, [one, b"", two]), *events, "{name} with an empty piece at {cut}");
        }
    }
}

#[test]
fn the_headers_decide_where_the_bytes_are_ambiguous() {
    let bytes = b"nobody: knows\ndata: [DONE]\n\n";
    assert_eq!(decode(None, [&bytes[..]]), ["unreadable nobody: knows"]);
    assert_eq!(decode(Some(Form::ServerSentEvents), [&bytes[..]]), ["finish - -"]);
    let bytes = b"\x0b\x05noise\n\nmore";
    assert_eq!(decode(Some(Form::ServerSentEvents), [&bytes[..]]), ["unreadable \u{b}\u{5}noise"]);
    let bytes = b"k2:1\nd:{}\n";
    assert_eq!(decode(None, [&bytes[..]]), ["unreadable k2:1"]);
    assert_eq!(decode(Some(Form::DataStream), [&bytes[..]]), ["other k2 1", "finish - -"]);
}

#[test]
fn headers_announce_a_form() {
    let table = [
        (None, &[][..]),
        (None, &[("content-type", "application/json")]),
        (None, &[("content-type", "text/plain; charset=utf-8")]),
        (Some(Form::ServerSentEvents), &[("content-type", "Text/Event-Stream; charset=utf-8")]),
        (Some(Form::ServerSentEvents), &[("x-vercel-ai-ui-message-stream", "v1")]),
        (Some(Form::DataStream), &[("x-vercel-ai-data-stream", "v1"), ("content-type", "text/event-stream")]),
    ];
    for (form, headers) in table {
        let headers: HeaderMap =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        assert_eq!(Form::from_headers(&headers), form, "{headers:?}");
    }
}

#[test]
fn an_event_above_the_limit_is_an_error_in_pieces_of_any_size() {
    let filling = "x".repeat(LIMITS.event);
    let table = [
        (format!("0:{filling}"), "too large an event of the stream 1024"),
        (format!("data: {filling}"), "too large an event of the stream 1024"),
        (format!("data: 12345678\ndata: {}\n\n", &filling[8..]), "too large an event of the stream 1024"),
        (format!("{filling}x"), "too large an event of the stream 1024"),
        (format!("{{{}", filling.repeat(4)), "too large the body 4096"),
    ];
    for (text, error) in table {
        for size in [1, 7, 64, text.len()] {
            let pieces = text.as_bytes().chunks(size);
            assert_eq!(decode(None, pieces), [error], "{}… in pieces of {size}", &text[..20]);
        }
    }
}

#[test]
fn an_event_at_the_limit_is_decoded() {
    let text = "x".repeat(LIMITS.event - 4);
    assert_eq!(decode(None, [format!("0:\"{text}\"\nd:{{}}\n").as_bytes()])[0], format!("text {text:?}"));

    let text = "x".repeat(LIMITS.whole - r#"{"content":""}"#.len());
    let whole = format!(r#"{{"content":"{text}"}}"#);
    assert_eq!(decode(None, [whole.as_bytes()]), [format!("text {text:?}"), "finish - -".to_owned()]);
    // A blank more.
    let larger = format!("too large the body {}", LIMITS.whole);
    assert_eq!(decode(None, [whole.as_bytes(), b" "])[0], larger);
}

#[test]
fn what_is_kept_for_later_is_counted() {
    let held = |bytes: &str| {
        let mut decoder = Decoder::new(None, LIMITS);
        let mut input = bytes.as_bytes();
        while let Ok(Some(_)) = decoder.next(&mut input) {}
        decoder.held()
    };
    assert_eq!(held(""), 0);
    assert_eq!(held("0:\"ab"), 5);
    assert_eq!(held("0:\"ab\"\n"), 0);
    assert_eq!(held("0:\"ab\"\n0:\"c"), 4);
    assert_eq!(held("{\"content\""), 10);
    // What would be quoted if nothing better came, and the line behind it.
    assert_eq!(held("2:[1]\n"), 3);
    assert_eq!(held("2:[1]\n2:[2]\n0:\"c"), 3 + 4);
    // A name and data of an event that is not at its end, and the line behind them.
    assert_eq!(held("event: e\ndata: {\"a\"\ndata"), 1 + 4 + 4);
}
