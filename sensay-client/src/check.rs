//! Limits of the document, checked on a request before it leaves.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde_json::Value;

/// What must hold at a place of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// `path/…`, `query/…`, `header/…` or `body/…`, with `*` for every item of a list or member of a map.
    pub(crate) at: &'static str,
    pub(crate) limit: Limit,
}

#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "which limits there are is up to the document")]
pub(crate) enum Limit {
    MinLength(usize),
    MaxLength(usize),
    Pattern(&'static str),
    MinItems(usize),
    MaxItems(usize),
    Minimum(f64),
    Above(f64),
    Maximum(f64),
    Below(f64),
    Uuid,
    Email,
    Uri,
    DateTime,
}

/// Checks a value that stands at `at` and says what is wrong, one sentence for each place.
pub(crate) fn check(rules: &[Rule], at: &str, value: &Value, wrong: &mut Vec<String>) {
    for rule in rules {
        let Some(rest) = rule.at.strip_prefix(at) else { continue };
        match rest.strip_prefix('/') {
            Some(rest) => walk(rule.limit, rest, at.to_owned(), value, wrong),
            None if rest.is_empty() => verdict(rule.limit, at, value, wrong),
            None => {}
        }
    }
}

fn walk(limit: Limit, path: &str, at: String, value: &Value, wrong: &mut Vec<String>) {
    let (segment, rest) = path.split_once('/').map_or((path, None), |(segment, rest)| (segment, Some(rest)));
    let mut visit = |key: &str, value: &Value| {
        let at = format!("{at}/{key}");
        match rest {
            Some(rest) => walk(limit, rest, at, value, wrong),
            None => verdict(limit, &at, value, wrong),
        }
    };
    match (segment, value) {
        ("*", Value::Array(items)) => {
            items.iter().enumerate().for_each(|(index, item)| visit(&index.to_string(), item));
        }
        ("*", Value::Object(members)) => members.iter().for_each(|(key, member)| visit(key, member)),
        (segment, value) => {
            if let Some(member) = value.get(segment) {
                visit(segment, member);
            }
        }
    }
}

fn verdict(limit: Limit, at: &str, value: &Value, wrong: &mut Vec<String>) {
    if let Some(complaint) = complaint(limit, value) {
        wrong.push(format!("`{at}` {complaint}"));
    }
}

fn complaint(limit: Limit, value: &Value) -> Option<String> {
    let text = value.as_str();
    let length = text.map(|text| text.chars().count());
    let items = value.as_array().map(Vec::len);
    let number = value.as_f64();
    match limit {
        Limit::MinLength(1) => length.filter(|length| *length == 0).map(|_| "must not be empty".to_owned()),
        Limit::MinLength(limit) => length
            .filter(|length| *length < limit)
            .map(|length| format!("has {length} characters and must have at least {limit}")),
        Limit::MaxLength(limit) => length
            .filter(|length| *length > limit)
            .map(|length| format!("has {length} characters and may have at most {limit}")),
        Limit::Pattern(pattern) => {
            text.filter(|text| !matches(pattern, text)).map(|_| format!("does not match `{pattern}`"))
        }
        Limit::MinItems(limit) => items
            .filter(|items| *items < limit)
            .map(|items| format!("has {items} items and must have at least {limit}")),
        Limit::MaxItems(limit) => items
            .filter(|items| *items > limit)
            .map(|items| format!("has {items} items and may have at most {limit}")),
        Limit::Minimum(limit) => number
            .filter(|number| *number < limit)
            .map(|number| format!("is {number} and must be at least {limit}")),
        Limit::Above(limit) => number
            .filter(|number| *number <= limit)
            .map(|number| format!("is {number} and must be more than {limit}")),
        Limit::Maximum(limit) => number
            .filter(|number| *number > limit)
            .map(|number| format!("is {number} and may be at most {limit}")),
        Limit::Below(limit) => number
            .filter(|number| *number >= limit)
            .map(|number| format!("is {number} and must be less than {limit}")),
        Limit::Uuid => text.filter(|text| !is_uuid(text)).map(|_| "is not a UUID".to_owned()),
        Limit::Email => text.filter(|text| !is_email(text)).map(|_| "is not an email address".to_owned()),
        Limit::Uri => text.filter(|text| url::Url::parse(text).is_err()).map(|_| "is not a URI".to_owned()),
        Limit::DateTime => text
            .filter(|text| !is_date_time(text))
            .map(|_| "is not a date and time as in RFC 3339".to_owned()),
    }
}

/// Whether a pattern of the document matches somewhere in a text. A pattern that does not compile matches
/// everything: the document's lint has refused it already.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<&'static str, Option<regress::Regex>>>> =
        LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = compiled.entry(pattern).or_insert_with(|| regress::Regex::new(pattern).ok());
    regex.as_ref().is_none_or(|regex| regex.find(text).is_some())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Refuses only what no mail system takes; the server has the last word.
fn is_email(text: &str) -> bool {
    let space = |char: char| char.is_whitespace() || char.is_control();
    text.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.starts_with('.') && !text.contains(space)
    })
}

/// The shape of an RFC 3339 date and time; whether the day exists is left to the server.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
    };
    let sign = |index: usize, signs: &[u8]| bytes.get(index).is_some_and(|byte| signs.contains(byte));
    let date = digits(0..4) && sign(4, b"-") && digits(5..7) && sign(7, b"-") && digits(8..10);
    let time = sign(10, b"Tt ") && digits(11..13) && sign(13, b":") && digits(14..16) && sign(16, b":");
    if !(date && time && digits(17..19)) {
        return false;
    }
    let rest = text.get(19..).unwrap_or_default();
    let fraction = rest
        .strip_prefix('.')
        .map_or(0, |fraction| 1 + fraction.bytes().take_while(u8::is_ascii_digit).count());
    let zone = rest.get(fraction..).unwrap_or_default();
    let offset = zone.len() == 6
        && zone.starts_with(['+', '-'])
        && zone.bytes().enumerate().skip(1).all(|(index, byte)| match index {
            3 => byte == b':',
            _ => byte.is_ascii_digit(),
        });
    fraction != 1 && (zone.eq_ignore_ascii_case("z") || offset)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Limit, Rule, check, is_date_time, is_email, is_uuid};

    const RULES: &[Rule] = &[
        Rule { at: "query/limit", limit: Limit::Maximum(100.0) },
        Rule { at: "body/name", limit: Limit::MaxLength(3) },
        Rule { at: "body/name", limit: Limit::Pattern("^[a-z]*$") },
        Rule { at: "body/list/*/id", limit: Limit::MinLength(1) },
        Rule { at: "body/list", limit: Limit::MaxItems(2) },
        Rule { at: "body/map/*", limit: Limit::Above(0.0) },
    ];

    #[track_caller]
    fn wrong(at: &str, value: serde_json::Value, expected: &[&str]) {
        let mut wrong = Vec::new();
        check(RULES, at, &value, &mut wrong);
        assert_eq!(wrong, expected);
    }

    #[test]
    fn a_complaint_names_the_place_the_value_and_the_limit() {
        wrong("query/limit", json!(101), &["`query/limit` is 101 and may be at most 100"]);
        wrong(
            "body",
            json!({"name": "Ähm!", "list": [{"id": "a"}, {"id": ""}, {}], "map": {"a": 0, "b": 1}}),
            &[
                "`body/name` has 4 characters and may have at most 3",
                "`body/name` does not match `^[a-z]*$`",
                "`body/list/1/id` must not be empty",
                "`body/list` has 3 items and may have at most 2",
                "`body/map/a` is 0 and must be more than 0",
            ],
        );
    }

    #[test]
    fn what_holds_is_not_mentioned() {
        wrong("query/limit", json!(100), &[]);
        wrong("query/limits", json!(101), &[]);
        wrong("body", json!({"name": "abc", "other": 5, "list": null}), &[]);
    }

    #[test]
    fn formats_refuse_what_is_plainly_something_else() {
        assert!(
            is_uuid("03db5651-cb61-4bdf-9ef0-89561f7c9c53") && !is_uuid("03db5651cb614bdf9ef089561f7c9c53")
        );
        assert!(is_email("user@example.com") && is_email("ü@münchen.de"));
        assert!(!["", "a", "a@", "@a", "a b@c", "a@.b"].iter().any(|text| is_email(text)));
        for text in ["2025-01-02T03:04:05Z", "2025-01-02T03:04:05.123+00:00", "2025-01-02 03:04:05z"] {
            assert!(is_date_time(text), "{text}");
        }
        for text in
            ["2025-01-02", "2025-01-02T03:04:05", "2025-01-02T03:04:05.Z", "2025-01-02T03:04:05+0000", "ü"]
        {
            assert!(!is_date_time(text), "{text}");
        }
    }
}
