use super::Complaints;
use crate::operation::{INTEGER, Limit, NUMBER, STRING, Schema};
use crate::request::Scalar;

#[track_caller]
fn wrong(schema: Schema, scalar: Scalar<'_>, expected: &[&str]) {
    let mut complaints = Complaints::new(true);
    complaints.at(["query", "limit"], |wrong| wrong.check_scalar(&scalar, Some(&schema)));
    assert_eq!(complaints.into_messages().unwrap_or_default(), expected);
}

#[test]
fn a_limit_holds_on_its_boundary_and_not_beyond() {
    use Limit::{Above, Below, MaxLength, Maximum, MinLength, Minimum, MultipleOf};

    wrong(INTEGER.limits(&[Maximum(100.0)]), Scalar::Integer(100), &[]);
    wrong(
        INTEGER.limits(&[Maximum(100.0)]),
        Scalar::Integer(101),
        &["`query/limit` is 101, but may be at most 100"],
    );
    wrong(INTEGER.limits(&[Minimum(1.0)]), Scalar::Unsigned(1), &[]);
    wrong(
        INTEGER.limits(&[Minimum(1.0)]),
        Scalar::Integer(0),
        &["`query/limit` is 0, but must be at least 1"],
    );
    wrong(NUMBER.limits(&[Above(0.0)]), Scalar::Number(0.1), &[]);
    wrong(
        NUMBER.limits(&[Above(0.0)]),
        Scalar::Number(0.0),
        &["`query/limit` is 0, but must be more than 0"],
    );
    wrong(NUMBER.limits(&[Below(1.0)]), Scalar::Number(0.9), &[]);
    wrong(NUMBER.limits(&[Below(1.0)]), Scalar::Integer(1), &["`query/limit` is 1, but must be less than 1"]);
    wrong(NUMBER.limits(&[MultipleOf(0.1)]), Scalar::Number(0.3), &[]);
    wrong(
        NUMBER.limits(&[MultipleOf(0.1)]),
        Scalar::Number(0.35),
        &["`query/limit` is 0.35, but must be a multiple of 0.1"],
    );
    wrong(STRING.limits(&[MaxLength(3)]), Scalar::Text("Ähm"), &[]);
    wrong(
        STRING.limits(&[MaxLength(3)]),
        Scalar::Text("Ähm!"),
        &["`query/limit` has 4 characters, but may have at most 3"],
    );
    wrong(STRING.limits(&[MinLength(2)]), Scalar::Text("äh"), &[]);
    wrong(
        STRING.limits(&[MinLength(2)]),
        Scalar::Text("ä"),
        &["`query/limit` has 1 characters, but must have at least 2"],
    );
    wrong(STRING.limits(&[MinLength(1)]), Scalar::Text(""), &["`query/limit` must not be empty"]);
    wrong(
        STRING.limits(&[Limit::Pattern("^[a-z]*$")]),
        Scalar::Text("A"),
        &["`query/limit` does not match `^[a-z]*$`"],
    );
}

#[test]
fn a_value_of_another_kind_is_named() {
    wrong(INTEGER, Scalar::Number(1.5), &["`query/limit` is a number, but must be an integer"]);
    wrong(INTEGER, Scalar::Number(2.0), &[]);
    wrong(STRING, Scalar::Boolean(true), &["`query/limit` is a boolean, but must be text"]);
}
