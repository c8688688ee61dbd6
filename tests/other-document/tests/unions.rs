//! Unions of every form, and types that hold themselves (`build-tools/tests/documents/odd.yaml`).

use other::types::{Knot, Shape, Term, Thing, ThingChoice, ThingInput, Tree, Vehicle};
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

#[test]
fn a_union_may_hold_itself() {
    let number = |value: i64| json!({ "op": "constant", "value": value });
    let term = read(json!({ "op": "sum", "left": number(1), "right": { "op": "not", "of": number(2) } }));
    let Term::Sum(sum) = term else { panic!("{term:?}") };
    assert!(matches!((&sum.left, &sum.right), (Term::Constant(_), Term::Negation(_))));
    // Both convert, the alternative and its box.
    assert_eq!(Term::from((*sum).clone()), Term::from(sum));
    let Tree::Branch(branch) = read(json!({ "left": "a", "right": { "left": "b", "right": "c" } })) else {
        panic!("no branch")
    };
    assert!(matches!((branch.left, branch.right), (Tree::String(_), Tree::Branch(_))));
}

#[test]
fn objects_may_hold_each_other() {
    let knot: Knot = read(json!({ "end": { "end": {}, "other": { "other": {} } } }));
    let Some(cord) = knot.end else { panic!("no cord") };
    assert!(cord.end.is_some_and(|knot| knot.end.is_none()));
    assert!(cord.other.is_some_and(|cord| cord.end.is_none() && cord.other.is_some()));
}

#[test]
fn a_component_with_a_discriminator_is_a_union_of_those_that_contain_it() {
    let car = read(json!({ "kind": "car", "plate": "A 1" }));
    assert!(matches!(car, Vehicle::Car(car) if car.plate == "A 1" && car.owner.is_none()));
    let bicycle = read(json!({ "kind": "bicycle", "gears": 3, "owner": "Ann" }));
    assert!(matches!(bicycle, Vehicle::Bicycle(bicycle) if bicycle.gears == Some(3)));
    assert!(matches!(read(json!({ "kind": "boat", "masts": 2 })), Vehicle::Unknown(_)));
}
