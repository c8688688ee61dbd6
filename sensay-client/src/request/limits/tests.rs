use super::Complaints;
use crate::operation::{ARRAY, BOOLEAN, INTEGER, Limit, NUMBER, STRING, Schema};
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
fn a_length_is_counted_in_characters_and_never_below_the_limit() {
    use Limit::{MaxLength, MinLength, Pattern};

    for text in ["", "ä", "äh"] {
        wrong(STRING.limits(&[MaxLength(2)]), Scalar::Text(text), &[]);
    }
    // Two characters of four bytes.
    wrong(STRING.limits(&[MaxLength(2)]), Scalar::Text("😀😀"), &[]);
    wrong(
        STRING.limits(&[MaxLength(0)]),
        Scalar::Text("a"),
        &["`query/limit` has 1 characters, but may have at most 0"],
    );
    wrong(STRING.limits(&[MinLength(1)]), Scalar::Text("a"), &[]);
    wrong(STRING.limits(&[MinLength(2)]), Scalar::Text("abc"), &[]);
    wrong(STRING.limits(&[Pattern("^[a-z]*$")]), Scalar::Text("a"), &[]);
}

#[test]
fn each_format_has_its_own_check() {
    use Limit::{Date, DateTime, Email, Uri, Uuid};

    let uuid = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
    let cases = [
        (Uuid, uuid, "is not a UUID"),
        (Email, "john@example.com", "is not an email address"),
        (Uri, "https://example.com", "is not a URI"),
        (
            DateTime,
            "2025-01-02T03:04:05Z",
            "is not a date and time of RFC 3339, such as `2025-11-05T09:30:00Z`",
        ),
        (Date, "2025-01-02", "is not a date of RFC 3339, such as `2025-11-05`"),
    ];
    for (limit, right, message) in cases {
        let schema = STRING.limits(match limit {
            Uuid => &[Uuid],
            Email => &[Email],
            Uri => &[Uri],
            DateTime => &[DateTime],
            _ => &[Date],
        });
        for (_, text, _) in cases {
            let expected = format!("`query/limit` {message}");
            let expected = [expected.as_str()];
            wrong(schema, Scalar::Text(text), if text == right { &[] } else { &expected });
        }
    }
}

#[test]
fn counts_hold_on_their_boundaries() {
    use Limit::{MaxItems, MaxProperties, MinItems, MinProperties};

    let message = |limits: &'static [Limit], count| {
        let mut complaints = Complaints::new(true);
        complaints.at(["body", "list"], |wrong| wrong.check_count(count, &ARRAY.limits(limits)));
        complaints.into_messages().map(|messages| messages.join("; "))
    };
    let told = |text: &str| Some(format!("`body/list` has {text}"));
    assert_eq!(message(&[MinItems(2)], 1), told("1 items, but must have at least 2"));
    assert_eq!(message(&[MaxItems(2)], 3), told("3 items, but may have at most 2"));
    assert_eq!(message(&[MinProperties(2)], 1), told("1 properties, but must have at least 2"));
    assert_eq!(message(&[MaxProperties(2)], 3), told("3 properties, but may have at most 2"));
    for limits in [&[MinItems(2)], &[MaxItems(2)], &[MinProperties(2)], &[MaxProperties(2)]] as [&[Limit]; 4]
    {
        assert_eq!(message(limits, 2), None);
    }
    assert_eq!(message(&[MinItems(2), MinProperties(2)], 3), None);
    assert_eq!(message(&[MaxItems(2), MaxProperties(2)], 1), None);
}

#[test]
fn a_multiple_is_one_as_far_as_floats_can_tell() {
    let third = || NUMBER.limits(&[Limit::MultipleOf(0.01)]);
    for right in [0.0, 0.01, 0.29, -1.1, 19.99, 1_234_567.89, 1e15] {
        wrong(third(), Scalar::Number(right), &[]);
    }
    for odd in [0.005, 19.995, -0.011] {
        let expected = format!("`query/limit` is {odd}, but must be a multiple of 0.01");
        wrong(third(), Scalar::Number(odd), &[expected.as_str()]);
    }
    wrong(INTEGER.limits(&[Limit::MultipleOf(5.0)]), Scalar::Integer(-15), &[]);
    let expected = ["`query/limit` is 16, but must be a multiple of 5"];
    wrong(INTEGER.limits(&[Limit::MultipleOf(5.0)]), Scalar::Unsigned(16), &expected);
}

#[test]
fn what_is_not_checked_is_only_a_limit() {
    let mut complaints = Complaints::new(false);
    let schema = INTEGER.limits(&[Limit::Maximum(1.0)]);
    complaints.at(["query", "limit"], |wrong| wrong.check_scalar(&Scalar::Integer(2), Some(&schema)));
    complaints.at(["query", "limit"], |wrong| wrong.check_count(2, &ARRAY.limits(&[Limit::MaxItems(1)])));
    complaints.at(["query", "limit"], |wrong| wrong.push_limit("has a duplicate item"));
    assert_eq!(complaints.into_messages(), None);
}

#[test]
fn a_number_that_no_request_can_hold_is_refused_whatever_the_schema_says() {
    for (number, name) in [(f64::NAN, "NaN"), (f64::INFINITY, "inf"), (f64::NEG_INFINITY, "-inf")] {
        let expected = format!("`query/limit` is {name}, which no request can hold");
        wrong(NUMBER, Scalar::Number(number), &[expected.as_str()]);
    }
    let mut complaints = Complaints::new(false);
    complaints.at(["query", "limit"], |wrong| wrong.check_scalar(&Scalar::Number(f64::NAN), None));
    assert_eq!(complaints.into_messages().unwrap().len(), 1);
}

#[test]
fn a_value_of_another_kind_is_named() {
    wrong(NUMBER, Scalar::Text("1"), &["`query/limit` is text, but must be a number"]);
    wrong(BOOLEAN, Scalar::Unsigned(1), &["`query/limit` is an integer, but must be a boolean"]);
    wrong(BOOLEAN, Scalar::Boolean(false), &[]);
    wrong(NUMBER, Scalar::Integer(1), &[]);
    wrong(INTEGER, Scalar::Unsigned(u64::MAX), &[]);
    wrong(STRING, Scalar::Integer(1), &["`query/limit` is an integer, but must be text"]);
    wrong(INTEGER, Scalar::Number(1.5), &["`query/limit` is a number, but must be an integer"]);
    wrong(INTEGER, Scalar::Number(2.0), &[]);
    wrong(STRING, Scalar::Boolean(true), &["`query/limit` is a boolean, but must be text"]);
}
