//! Single lines.

use serde_json::{Value, json};

use crate::transcribe::sentences::{Fact, Sentence, sentence};
use crate::transcribe::types::{Heading, Type};

#[test]
fn sentences_about_values_are_read() {
    let number = |number: i64| serde_json::Number::from(number);
    let values = |values: &[&str]| Fact::Values(values.iter().map(ToString::to_string).collect());
    for (line, facts) in [
        ("Minimum length is 1.", vec![Fact::Limit("minLength", number(1))]),
        ("Maximum length is 50.", vec![Fact::Limit("maxLength", number(50))]),
        (
            "Minimum length is 1, maximum length is 50.",
            vec![Fact::Limit("minLength", number(1)), Fact::Limit("maxLength", number(50))],
        ),
        (
            "Minimum value is -3. Default value is 10.",
            vec![Fact::Limit("minimum", number(-3)), Fact::Default("10".to_owned())],
        ),
        (
            "Minimum value is greater than 0.",
            vec![Fact::Limit("minimum", number(0)), Fact::Exclusive("exclusiveMinimum")],
        ),
        ("Values are discord, telegram, or embed.", vec![values(&["discord", "telegram", "embed"])]),
        (
            "Values are open or closed. Default value is open.",
            vec![values(&["open", "closed"]), Fact::Default("open".to_owned())],
        ),
        ("Values are gpt-3.5, gpt-4.1, or o1.", vec![values(&["gpt-3.5", "gpt-4.1", "o1"])]),
        ("Value is true.", vec![values(&["true"])]),
        ("Default value is [] (empty).", vec![Fact::Default("[]".to_owned())]),
        ("Default value is 2025-03-25.", vec![Fact::Default("2025-03-25".to_owned())]),
        (
            r"Format should match the following pattern: ^[a-z. ]+\.$. Default value is a.",
            vec![Fact::Pattern(r"^[a-z. ]+\.$".to_owned()), Fact::Default("a".to_owned())],
        ),
        ("Additional properties are NOT allowed.", vec![Fact::Additional(false)]),
        ("Additional properties are allowed.", vec![Fact::Additional(true)]),
        (
            "At least 1 but not more than 5 elements.",
            vec![Fact::Limit("minItems", number(1)), Fact::Limit("maxItems", number(5))],
        ),
    ] {
        assert_eq!(sentence(line), Sentence::Facts(facts), "{line}");
    }
    for line in [
        "The name.",
        "Values are sorted by date.",
        "At least one of the two.",
        "Value is what it costs to send the parcel.",
    ] {
        assert_eq!(sentence(line), Sentence::Text, "{line}");
    }
    for line in [
        "Minimum length is short.",
        "Additional properties are rare.",
        "Values are one, two, or one more than there are in this list.",
        "Maximum value is 3 or so.",
    ] {
        assert_eq!(sentence(line), Sentence::Unread, "{line}");
    }
}

#[test]
fn types_become_schemas() {
    for (line, schema) in [
        ("a string", json!({"type": "string"})),
        ("a string(uuid) Required", json!({"type": "string", "format": "uuid"})),
        ("a integer(int64) | null", json!({"type": "integer", "format": "int64", "nullable": true})),
        ("a array[string]", json!({"type": "array", "items": {"type": "string"}})),
        (
            "a array[array[object]]",
            json!({"type": "array", "items": {"type": "array", "items": {"type": "object"}}}),
        ),
        (
            "a array[string] | string",
            json!({"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}),
        ),
        ("a object Deprecated", json!({"type": "object"})),
        ("a any", json!({})),
        ("a Required", json!({})),
    ] {
        let heading = Heading::read(line).unwrap();
        assert_eq!(Value::from(heading.kind.schema(Default::default())), schema, "{line}");
    }
    for line in [
        "The name of the user",
        "a strings",
        "a string that is long",
        "a array[",
        "a string(uuid",
        "A text, string",
    ] {
        assert_eq!(Heading::read(line), None, "{line}");
    }
    assert_eq!(Type::read_whole("array[object] and more"), None);
}
