//! Unions without a discriminator (`build-tools/tests/documents/odd.yaml`).

use other::types::{Shape, Thing, ThingChoice, ThingInput};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Deserializes a value, and checks that serializing it returns the same value.
fn read<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let typed: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    let again = serde_json::to_value(&typed).unwrap_or_default();
    assert_eq!(again, value);
    typed
}

#[test]
fn the_json_type_of_a_value_and_of_its_items_decides() {
    assert!(matches!(read(json!("a")), ThingInput::String(_)));
    assert!(matches!(read(json!(["a"])), ThingInput::StringList(_)));
    assert!(matches!(read(json!([1, 2])), ThingInput::IntegerList(_)));
    assert!(matches!(read(json!([[1], []])), ThingInput::ListList(_)));
    assert!(matches!(read(json!("auto")), ThingChoice::Text(_)));
    assert!(matches!(read(json!({ "name": "a" })), ThingChoice::Object(_)));
}

#[test]
fn the_alternative_with_the_most_known_properties_is_chosen() {
    assert!(matches!(read(json!({ "size": 1.0 })), Shape::Circle(_)), "the first of two that match equally");
    assert!(matches!(read(json!({ "size": 1.0, "color": "red" })), Shape::Circle(_)));
    assert!(matches!(read(json!({ "size": 1.0, "form": "square" })), Shape::Square(_)));
    assert!(matches!(read(json!({ "text": "a", "parts": [] })), Shape::Label(_)));
    let newer: Shape = serde_json::from_value(json!({ "text": "a", "size": 1.0, "font": "b" }))
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(matches!(newer, Shape::Label(_)), "an unknown property does not prevent a match");
}

#[test]
fn a_value_that_matches_no_alternative_is_kept() {
    for value in [json!(true), json!({ "weight": 1 }), json!({ "size": "large" }), json!([{}]), json!(1.5)] {
        assert!(matches!(read(value.clone()), Shape::Unknown(_)), "{value}");
        assert!(matches!(
            read(json!({ "name": "a", "shape": value })),
            Thing { shape: Some(Shape::Unknown(_)), .. }
        ));
    }
    assert!(matches!(read(json!([1, "a"])), ThingInput::Unknown(_)));
}

/// If each level decoded every alternative, a hundred levels would take exponential time.
#[test]
fn nested_unions_are_decoded_in_linear_time() {
    let nest = |inner: Value| json!({ "text": "a", "parts": [inner, { "size": 1.0 }] });
    let value = (0..100).fold(json!({ "weight": 1 }), |inner, _| nest(inner));
    assert!(matches!(read(value), Shape::Label(_)));
}
