//! Patterns with `*`.

/// Reports whether `text` matches `pattern`, where each `*` stands for any text, including none.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(head) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return text.ends_with(part);
        }
        // The first match leaves the most text for the parts that follow.
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    true
}

#[test]
fn a_star_stands_for_any_text() {
    for (pattern, yes, no) in [
        ("GET /a", &["GET /a"][..], &["GET /a/b", "PUT /a", ""][..]),
        ("*", &["", "GET /a"], &[]),
        ("GET *", &["GET /a", "GET "], &["PUT /a", "a GET /a"]),
        ("* /a", &["GET /a"], &["GET /a/b"]),
        (
            "response * body/*/id",
            &["response 200 body/items[]/id"],
            &["response 200 body/id", "request body/a/id"],
        ),
        ("a*a", &["aa", "aba"], &["a", "ab"]),
        ("**a", &["a", "ba"], &["b"]),
        ("ü*", &["über"], &["u"]),
    ] {
        for text in yes {
            assert!(matches(pattern, text), "{pattern:?} should match {text:?}");
        }
        for text in no {
            assert!(!matches(pattern, text), "{pattern:?} should not match {text:?}");
        }
    }
}
