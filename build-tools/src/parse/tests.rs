use serde_json::json;

use super::parse;

fn value(text: &str) -> serde_json::Value {
    parse("a.yaml", text).map(|document| document.value).unwrap_or_else(|findings| panic!("{findings}"))
}

fn failure(text: &str) -> String {
    match parse("a.yaml", text) {
        Ok(document) => panic!("read as {}", document.value),
        Err(findings) => findings.to_string(),
    }
}

#[test]
fn scalars_follow_the_core_schema() {
    assert_eq!(
        value(
            "[1, -2, +3, 0x1f, 0o17, 1.5, 1e3, .5, true, ~, '1', \"x\", 2025-03-25, 1.2.3, no, -x, 18446744073709551615]"
        ),
        json!([
            1,
            -2,
            3,
            31,
            15,
            1.5,
            1000.0,
            0.5,
            true,
            null,
            "1",
            "x",
            "2025-03-25",
            "1.2.3",
            "no",
            "-x",
            18446744073709551615u64
        ])
    );
}

#[test]
fn keys_of_any_look_are_text_and_keep_their_order() {
    let document = parse("a.yaml", "200: a\ntrue: b\n1.5: c").unwrap();
    let keys: Vec<_> = document.value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["200", "true", "1.5"]);
}

#[test]
fn every_node_has_its_place() {
    let document = parse("a.yaml", "a:\n  b/c:\n    - x\n    - {y: 1}\n").unwrap();
    let at = |pointer: &str| document.place(pointer).map(|place| (place.line, place.column));
    assert_eq!(at(""), Some((1, 1)));
    assert_eq!(at("/a"), Some((1, 1)));
    assert_eq!(at("/a/b~1c"), Some((2, 3)));
    assert_eq!(at("/a/b~1c/0"), Some((3, 7)));
    assert_eq!(at("/a/b~1c/1/y"), Some((4, 8)));
    assert_eq!(at("/a/b~1c/1/missing"), Some((4, 7)));
}

#[test]
fn json_is_read_too() {
    assert_eq!(value("{\"a\": [1, \"b\\u00fc\\n\"], \"c\": null}"), json!({"a": [1, "bü\n"], "c": null}));
}

#[test]
fn json_has_surrogate_pairs_and_places() {
    let document = parse("a.json", "{\n  \"a\": [\"\\ud83d\\ude00\",\n    {\"b\": 1}]\n}").unwrap();
    assert_eq!(document.value, json!({"a": ["😀", {"b": 1}]}));
    let at = |pointer: &str| document.place(pointer).map(|place| (place.line, place.column));
    assert_eq!(at("/a"), Some((2, 3)));
    assert_eq!(at("/a/0"), Some((2, 9)));
    assert_eq!(at("/a/1/b"), Some((3, 6)));
    let failure = parse("a.json", "{a: 1}").unwrap_err().to_string();
    assert!(failure.starts_with("a.json:1:2: not JSON: "), "{failure}");
    assert_eq!(value("{a: 1}"), json!({"a": 1}));
}

#[test]
fn flat_json_is_refused_before_it_fills_the_memory() {
    let list = format!("[{}1]", "1,".repeat(1_000_001));
    assert!(failure(&format!("{{\"a\": {list}}}")).ends_with("more than 1000000 nodes"));
    // This is valid YAML, but reading it takes a hundred times its size.
    assert!(failure(&format!("{{a: {list}}}")).contains("not JSON"));
}

#[test]
fn aliases_are_followed() {
    assert_eq!(value("a: &x {k: [1]}\nb: *x"), json!({"a": {"k": [1]}, "b": {"k": [1]}}));
}

#[test]
fn an_unreadable_text_is_reported_with_the_place() {
    for (text, expected) in [
        ("", "a.yaml:1:1: the document is empty"),
        ("a: 1\na: 2", "a.yaml:2:1: `a` occurs twice here; the first is in line 1"),
        ("a: .nan", "a.yaml:1:4: `.nan` is not a number that JSON can hold"),
        ("a: 1e999", "a.yaml:1:4: `1e999` is not a number that JSON can hold"),
        ("? [a]\n: b", "a.yaml:1:3: a key must be text, not a mapping or a sequence"),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: a second document begins here; one file holds one document"),
        ("a: &x 1\nb:\n  <<: *x", "a.yaml:3:3: merge keys are not part of YAML 1.2; write its keys out"),
        ("a: &x [*x]", "a.yaml:1:8: the alias is inside the node that it refers to"),
        ("a: !thing 1", "a.yaml:1:4: the tag `!thing` has no meaning in JSON"),
        ("a: !!set {b}", "a.yaml:1:4: the tag `!!set` has no meaning in JSON"),
        ("a: !!int x", "a.yaml:1:4: `x` is not a value of its tag `!!int`"),
        ("!mine a: 1", "a.yaml:1:1: the tag `!mine` has no meaning in JSON"),
        ("{\"a\": 1, \"a\": 2}", "a.yaml:1:10: `a` occurs twice here; the first is in line 1"),
        ("{\"a\": 1e999}", "a.yaml:1:7: `1e999` is not a number that JSON can hold"),
        ("a: [1", "a.yaml:2:1: not YAML: while parsing a flow sequence, expected ',' or ']'"),
        ("a: *nothing", "a.yaml:1:4: not YAML: while parsing node, found unknown anchor"),
    ] {
        assert_eq!(failure(text), expected, "for {text:?}");
    }
}

#[test]
fn documents_that_expand_or_nest_without_bounds_are_refused() {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let previous = format!("*a{}", level - 1);
        laughs += &format!("a{level}: &a{level} [{}]\n", vec![previous; 10].join(", "));
    }
    assert!(failure(&laughs).contains("more than 1000000 nodes"));
    let mut chain = format!("a0: &a0 {}{}\n", "[".repeat(40), "]".repeat(40));
    for level in 1..4 {
        chain += &format!("a{level}: &a{level} {}*a{}{}\n", "[".repeat(40), level - 1, "]".repeat(40));
    }
    assert!(failure(&chain).contains("nested deeper than 100 levels, through an alias"));
    assert!(failure(&"[".repeat(200)).contains("nested deeper than 100 levels"));
    assert!(failure(&"{a: ".repeat(200)).contains("nested deeper than 100 levels"));
    assert!(failure(&"- ".repeat(100_000)).contains("nested deeper than 100 levels"));
    assert!(failure(&"[".repeat(100_000)).contains("recursion limit"));
}
