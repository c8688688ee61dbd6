//! Integers that no `i64` holds, wherever in a generated type they stand (`numbers.yaml`).

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

use other::testing::from_json;
use other::types::Sizes;
use serde_json::{Value, json};

fn read(text: &str) -> Result<Sizes, String> {
    let value: Value = serde_json::from_str(text).unwrap();
    let of_text = serde_json::from_str::<Sizes>(text).map_err(|error| error.to_string());
    let of_value = from_json::<Sizes>(value).map_err(|error| error.to_string());
    assert_eq!(of_text.is_ok(), of_value.is_ok(), "{text}");
    of_text
}

#[test]
fn the_largest_integer_is_read_and_written_in_every_place() {
    let most = u64::MAX;
    let text = format!(
        r#"{{"whole":{most},"maybe":{most},"list":[{most},0],"named":{{"a":{most}}},"signed":{}}}"#,
        i64::MIN
    );
    let sizes = read(&text).unwrap();
    assert_eq!((sizes.whole, sizes.signed), (u64::MAX, Some(i64::MIN)));
    assert_eq!(sizes.list.as_deref(), Some(&[u64::MAX, 0][..]));
    assert_eq!(serde_json::to_value(&sizes).unwrap(), serde_json::from_str::<Value>(&text).unwrap());
}

#[test]
fn an_integer_may_come_with_a_point_or_an_exponent() {
    let sizes = read(r#"{"whole": 12.0, "maybe": 1e3, "list": [1.0, 2], "named": {"a": 0.0}}"#).unwrap();
    let expected = json!({ "whole": 12, "maybe": 1000, "list": [1, 2], "named": { "a": 0 } });
    assert_eq!(serde_json::to_value(&sizes).unwrap(), expected);
}

#[test]
fn another_number_is_an_error_that_says_what_is_wrong_with_it() {
    for (number, message) in [
        ("-1", "-1 is not between 0 and 18446744073709551615"),
        ("1.5", "1.5 is not a whole number"),
        ("1e30", "1e+30 is too large to be read as a whole number"),
    ] {
        for place in [
            format!(r#"{{"whole": {number}}}"#),
            format!(r#"{{"whole": 1, "maybe": {number}}}"#),
            format!(r#"{{"whole": 1, "list": [{number}]}}"#),
            format!(r#"{{"whole": 1, "named": {{"a": {number}}}}}"#),
        ] {
            let error = read(&place).unwrap_err();
            assert!(error.starts_with(message), "{place}: {error}");
        }
    }
}
