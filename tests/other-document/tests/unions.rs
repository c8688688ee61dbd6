//! Unions whose members only their form tells apart (`build-tools/tests/documents/odd.yaml`).

use other::types::{Shape, Thing, ThingChoice, ThingInput};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a value, and checks that nothing of it is lost.
fn read<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let member: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    let again = serde_json::to_value(&member).unwrap_or_default();
    assert_eq!(again, value);
    member
}

#[test]
fn the_kind_of_a_value_and_of_its_items_decides() {
    assert!(matches!(read(json!("a")), ThingInput::String(_)));
    assert!(matches!(read(json!(["a"])), ThingInput::StringList(_)));
    assert!(matches!(read(json!([1, 2])), ThingInput::IntegerList(_)));
    assert!(matches!(read(json!([[1], []])), ThingInput::ListList(_)));
    assert!(matches!(read(json!("auto")), ThingChoice::Text(_)));
    assert!(matches!(read(json!({ "name": "a" })), ThingChoice::Object(_)));
}

#[test]
fn the_member_that_knows_most_of_an_object_is_taken() {
    assert!(matches!(read(json!({ "size": 1.0 })), Shape::Circle(_)), "the first of two that fit alike");
    assert!(matches!(read(json!({ "size": 1.0, "color": "red" })), Shape::Circle(_)));
    assert!(matches!(read(json!({ "size": 1.0, "form": "square" })), Shape::Square(_)));
    assert!(matches!(read(json!({ "text": "a", "parts": [] })), Shape::Label(_)));
    let newer: Shape = serde_json::from_value(json!({ "text": "a", "size": 1.0, "font": "b" }))
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(
        matches!(newer, Shape::Label(_)),
        "a property that is newer than this crate does not hide a member"
    );
}

#[test]
fn what_fits_no_member_is_kept() {
    for value in [json!(true), json!({ "weight": 1 }), json!({ "size": "large" }), json!([{}]), json!(1.5)] {
        assert!(matches!(read(value.clone()), Shape::Unknown(_)), "{value}");
        assert!(matches!(
            read(json!({ "name": "a", "shape": value })),
            Thing { shape: Some(Shape::Unknown(_)), .. }
        ));
    }
    assert!(matches!(read(json!([1, "a"])), ThingInput::Unknown(_)));
}

/// Where each level tried every member, a hundred levels would never end.
#[test]
fn unions_in_unions_are_read_once() {
    let nest = |inner: Value| json!({ "text": "a", "parts": [inner, { "size": 1.0 }] });
    let value = (0..100).fold(json!({ "weight": 1 }), |inner, _| nest(inner));
    assert!(matches!(read(value), Shape::Label(_)));
}
