use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::write;
use crate::operation::{ARRAY, INTEGER, Limit, NUMBER, OBJECT, STRING, Schema};
use crate::request::Complaints;

static NAME: Schema = STRING.limits(&[Limit::MaxLength(3)]);
static PART: Schema = OBJECT.required(&["id"]).properties(&[("id", &STRING), ("part", &PART)]);
static BODY: Schema = OBJECT.required(&["name", "count"]).properties(&[
    ("name", &NAME),
    ("count", &INTEGER),
    ("parts", &ARRAY.items(&PART).limits(&[Limit::MaxItems(2), Limit::UniqueItems])),
    ("prices", &OBJECT.others(&NUMBER.limits(&[Limit::Above(0.0)]))),
    ("note", &STRING.nullable()),
]);

fn written(body: &impl Serialize) -> (String, Vec<String>) {
    let (mut out, mut wrong) = (Vec::new(), Complaints::new(true));
    write(body, Some(&BODY), &|name| name == "added", &mut out, &mut wrong);
    (String::from_utf8(out).unwrap(), wrong.into_messages().unwrap_or_default())
}

#[test]
fn what_is_written_is_what_serde_json_writes() {
    let body = json!({
        "name": "\u{8}\"ä", "count": 3, "note": null, "prices": { "a": 1.5, "b": 2 },
        "parts": [{ "id": "1", "part": { "id": "2" } }, { "id": "2" }],
    });
    let (text, wrong) = written(&body);
    assert_eq!(wrong, [""; 0]);
    assert_eq!(text, body.to_string());
}

#[test]
fn everything_that_is_wrong_is_named_with_its_place() {
    let body = json!({
        "name": "long", "parts": [{ "part": { "id": 1 } }, { "id": "2" }, { "id": "2" }],
        "prices": { "a/b": 0 }, "note": 5, "other": true,
    });
    let mut wrong = written(&body).1;
    // Whether a map keeps its order is up to a feature of serde_json.
    wrong.sort();
    assert_eq!(
        wrong,
        [
            "`body/count` is required",
            "`body/name` has 4 characters, but may have at most 3",
            "`body/note` is an integer, but must be text",
            "`body/other` is not a property of the operation",
            "`body/parts/0/id` is required",
            "`body/parts/0/part/id` is an integer, but must be text",
            "`body/parts` has 3 items, but may have at most 2",
            "`body/parts` has a duplicate item",
            "`body/prices/a/b` is 0, but must be more than 0",
        ]
    );
    assert_eq!(written(&json!([])).1, ["`body` is a list, but must be an object"]);
    assert_eq!(written(&json!({ "name": null, "count": 1 })).1, ["`body/name` is null, but must be text"]);
}

#[test]
fn what_the_options_add_is_added_to_the_body_alone() {
    static ADDED: Schema = OBJECT.required(&["added"]).properties(&[
        ("added", &STRING),
        ("part", &OBJECT.required(&["added"]).properties(&[("added", &STRING)])),
    ]);
    let (mut out, mut wrong) = (Vec::new(), Complaints::new(true));
    write(&json!({ "part": {} }), Some(&ADDED), &|name| name == "added", &mut out, &mut wrong);
    assert_eq!(wrong.into_messages().unwrap(), ["`body/part/added` is required"]);
}

#[test]
fn every_form_of_serde_is_written_as_serde_json_does() {
    #[derive(Serialize)]
    enum Form {
        Unit,
        New(u8),
        Tuple(u8, i16),
        Struct { a: char },
    }
    #[derive(Serialize)]
    struct All<'a> {
        forms: [Form; 4],
        unit: (),
        tuple: (f32, u64, Option<bool>),
        map: BTreeMap<u8, &'a str>,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let all = All {
        forms: [Form::Unit, Form::New(1), Form::Tuple(2, -3), Form::Struct { a: 'ä' }],
        unit: (),
        tuple: (0.5, u64::MAX, Some(true)),
        map: BTreeMap::from([(1, "one")]),
        rest: BTreeMap::from([("more".to_owned(), json!([1, { "a": null }]))]),
    };
    let (mut out, mut wrong) = (Vec::new(), Complaints::new(true));
    write(&all, None, &|_| false, &mut out, &mut wrong);
    assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&all).unwrap());
    assert_eq!(wrong.into_messages(), None);
}

#[test]
fn a_number_that_json_does_not_have_is_an_error_and_not_null() {
    let (mut out, mut wrong) = (Vec::new(), Complaints::new(true));
    write(&f64::NAN, None, &|_| false, &mut out, &mut wrong);
    assert_eq!(
        wrong.into_messages().unwrap(),
        ["the body cannot be written as JSON: NaN is not a JSON number"]
    );
}
