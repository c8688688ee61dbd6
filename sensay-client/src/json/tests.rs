use http::HeaderMap;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{from_slice, mended, quoted};

fn read(text: &str) -> Value {
    from_slice(text.as_bytes()).unwrap()
}

#[test]
fn half_a_character_is_replaced_and_a_whole_one_is_not() {
    for (text, expected) in [
        (r#""party \ud83d""#, "party \u{fffd}"),
        (r#""\ude00 party""#, "\u{fffd} party"),
        (r#""\ud83d\ude00""#, "😀"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\n\ude00""#, "\u{fffd}\n\u{fffd}"),
        (r#""\uD83Dx\uD83D\uDE00""#, "\u{fffd}x😀"),
        (r#""\\ud83d \ud83d""#, "\\ud83d \u{fffd}"),
        (r#""\\\ud83d""#, "\\\u{fffd}"),
        (r#""\ud7ff\ue000\ud800""#, "\u{d7ff}\u{e000}\u{fffd}"),
        (r#""\udbff\udc00 \udbff\udfff \udfff""#, "\u{10fc00} \u{10ffff} \u{fffd}"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
    assert_eq!(read(r#"{"a\udc00":["\ud83d"]}"#), json!({ "a\u{fffd}": ["\u{fffd}"] }));
}

#[test]
fn bytes_that_are_no_utf_8_are_replaced() {
    assert_eq!(from_slice::<String>(b"\"a\xFF\xFEb\xC3\"").unwrap(), "a\u{fffd}\u{fffd}b\u{fffd}");
    assert_eq!(
        from_slice::<String>(b"\"\xED\xA0\xBD \\ud83d\"").unwrap(),
        "\u{fffd}\u{fffd}\u{fffd} \u{fffd}"
    );
}

#[test]
fn one_byte_order_mark_is_passed_over() {
    assert_eq!(from_slice::<Value>(b"\xEF\xBB\xBF{\"a\":1}").unwrap(), json!({ "a": 1 }));
    for text in [&b"\xEF\xBB\xBF\xEF\xBB\xBF{}"[..], b"{}\xEF\xBB\xBF", b"\xEF\xBB{}", b"\xFE\xFF\x00{\x00}"]
    {
        assert!(from_slice::<Value>(text).is_err(), "{text:?}");
    }
}

#[derive(Debug, Deserialize)]
struct Items {
    #[serde(rename = "items")]
    _items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
struct Item {
    #[serde(rename = "title")]
    _title: String,
}

fn message(headers: &[(&'static str, &'static str)], body: &[u8]) -> String {
    let headers: HeaderMap =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
    from_slice::<Items>(body).unwrap_err().message(&headers, body)
}

#[test]
fn a_failure_says_where_it_is_or_what_the_body_is() {
    type Row = (&'static [(&'static str, &'static str)], &'static [u8], &'static str);
    let table: &[Row] = &[
        (&[], b"", "the body is empty, but JSON is expected"),
        (&[], b"7", "the body differs from the document"),
        (
            &[],
            br#"{"items":[{"title":"\ud83d"},{"title":7}]}"#,
            "the body differs from the document at `items[1].title`",
        ),
        (&[], br#"{"items":["#, "the body ends in the middle of its JSON, after 10 bytes"),
        (&[], br#"{"items":[]}}"#, "the body is not valid JSON, and begins with `{\"items\":[]}}`"),
        (
            &[("content-type", "text/html; charset=utf-8")],
            b"<!DOCTYPE html>\n<html>\n  <title>Log in</title>",
            "the body is not JSON but text/html; charset=utf-8 that begins with `<!DOCTYPE html> <html> <title>Log in</title>`",
        ),
        (
            &[("content-encoding", "br"), ("content-type", "application/json")],
            b"\x0b\x02",
            "the body is not JSON but compressed with br, which the request does not ask for",
        ),
        (
            &[("content-type", "application/json")],
            b"\xEF\xBB\xBF\xEF\xBB\xBFno",
            "the body is not valid JSON, and begins with `no`",
        ),
        (
            &[("content-encoding", "identity"), ("content-type", "text/plain")],
            b"no",
            "the body is not JSON but text/plain that begins with `no`",
        ),
    ];
    for (headers, body, expected) in table {
        assert_eq!(message(headers, body), *expected);
    }
}

/// Returns the path of the value that does not decode, and the reason.
fn failure<T: serde::de::DeserializeOwned + std::fmt::Debug>(text: &str) -> (String, String) {
    let failure = from_slice::<T>(text.as_bytes()).unwrap_err();
    (failure.place, failure.source.to_string())
}

#[derive(Debug, Deserialize)]
struct Thing {
    #[serde(rename = "name")]
    _name: Option<String>,
    #[serde(rename = "count", deserialize_with = "crate::lenient::integer")]
    _count: i64,
    #[serde(rename = "parts")]
    _parts: Option<Vec<Thing>>,
}

#[test]
fn the_path_names_the_value_that_failed() {
    for (text, expected) in [
        (r#"{"a": 1}"#, ""),
        ("[1]", "[0]"),
        (r#"[{"count": 1}, {"count": "x"}]"#, "[1].count"),
        ("[{\"count\": 1},\n {\"count\": 1,\n  \"name\": 5}]", "[1].name"),
        (r#"[{"count": 1, "parts": [{"count": 2}, {"name": "a"}]}]"#, "[0].parts[1]"),
        (r#"[{"count": 1, "name": {"a": [1, 2]}}]"#, "[0].name"),
        // The last value of all of its lists and objects.
        (r#"[{"count": 2, "parts": [{"count": 1}, {"count": 1.5}]}]"#, "[0].parts[1].count"),
    ] {
        assert_eq!(failure::<Vec<Thing>>(text).0, expected, "{text}");
    }
}

#[test]
fn another_kind_of_value_than_an_object_is_named_without_types_of_rust() {
    for (text, found) in
        [("[]", "a list"), ("[{}]", "a list"), (" \"a\"", "text"), ("7", "a number"), ("true", "a boolean")]
    {
        let expected = (String::new(), format!("it is {found}, but an object is expected"));
        assert_eq!(failure::<Thing>(text), expected);
        assert_eq!(failure::<Option<Thing>>(text), expected);
        assert_eq!(failure::<std::collections::HashMap<String, Thing>>(text), expected);
    }
    assert_eq!(failure::<Thing>("null").1, "it is null, but an object is expected");
    assert!(from_slice::<Option<Thing>>(b"null").unwrap().is_none());
    assert_eq!(
        failure::<Vec<Thing>>("[7]").1,
        "invalid type: integer `7`, expected an object of the type Thing at line 1 column 2"
    );
}

#[test]
fn gzip_that_the_client_cannot_read_names_the_feature() {
    let feature = if cfg!(feature = "gzip") { "" } else { ": turn on the feature `gzip`" };
    let expected = format!("the body is not JSON but compressed with gzip{feature}");
    assert_eq!(message(&[("content-encoding", "gzip")], b"\x1F\x8B\x08"), expected);
    assert_eq!(message(&[], b"\x1F\x8B\x08"), expected);
}

#[test]
fn a_quotation_is_short_and_on_one_line() {
    assert_eq!(quoted(""), "``");
    assert_eq!(quoted(" a\r\n\tb\u{1b}c \u{202e}d"), "`a b c d`");
    assert_eq!(quoted(&"é".repeat(60)), format!("`{}`", "é".repeat(60)));
    assert_eq!(quoted(&"é".repeat(61)), format!("`{}…`", "é".repeat(60)));
    assert_eq!(quoted(&"one ".repeat(1000)).chars().count(), 63);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sound_stays_as_it_is(text in any::<String>()) {
        let bytes = serde_json::to_vec(&text).unwrap();
        prop_assert_eq!(&mended(&bytes), &bytes);
        prop_assert_eq!(from_slice::<String>(&bytes).unwrap(), text);
    }

    #[test]
    fn any_code_units_are_read_as_the_standard_library_reads_them(units in prop::collection::vec(
        prop_oneof![0xD7F0..0xE010_u16, 0x20..0x7F_u16], 0..12,
    )) {
        let escapes: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        prop_assert_eq!(from_slice::<String>(format!("\"{escapes}\"").as_bytes()).unwrap(), String::from_utf16_lossy(&units));
    }

    #[test]
    fn any_bytes_come_to_an_end(bytes in prop::collection::vec(prop_oneof![Just(b'\\'), Just(b'u'), Just(b'd'), any::<u8>()], 0..200)) {
        let _ = from_slice::<Value>(&bytes);
        prop_assert!(mended(&bytes).len() >= bytes.len());
    }
}
