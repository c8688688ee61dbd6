//! Patterns of the document: regular expressions of ECMAScript with the flag `u`, as JSON Schema defines them.

use std::sync::OnceLock;

use regress::Regex;

/// Reports whether a pattern matches somewhere in a text. A pattern that does not compile matches everything;
/// `cargo spec check` has rejected it already.
pub(crate) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| match text.is_ascii() {
        true => regex.find_from_ascii(text, 0).next().is_some(),
        false => regex.find(text).is_some(),
    })
}

/// A compiled pattern, and the link to the next one.
#[derive(Debug)]
struct Node {
    pattern: &'static str,
    /// Boxed, since it is large.
    regex: Option<Box<Regex>>,
    next: Next,
}

type Next = OnceLock<Box<Node>>;

/// The list of compiled patterns. It only grows, so reading it takes no lock. A document has few patterns.
static FIRST: Next = OnceLock::new();

fn compiled(pattern: &'static str) -> Option<&'static Regex> {
    let mut place = &FIRST;
    loop {
        let node = place.get_or_init(|| Box::new(compile(pattern)));
        if node.pattern == pattern {
            return node.regex.as_deref();
        }
        place = &node.next;
    }
}

fn compile(pattern: &'static str) -> Node {
    Node { pattern, regex: Regex::with_flags(pattern, "u").ok().map(Box::new), next: OnceLock::new() }
}

#[cfg(test)]
mod tests {
    use super::{compiled, matches};

    #[test]
    fn a_pattern_is_one_of_ecmascript_with_the_flag_u() {
        assert!(matches(r"^\p{L}+$", "Größe") && !matches(r"^\p{L}+$", "p{L}"));
        assert!(matches("^.$", "😀") && matches(r"^\u{1F600}$", "😀"));
        assert!(matches("b", "abc") && !matches("^b", "abc"));
        assert!(matches(r"^[a-zA-Z0-9\s().,'\-/]*$", "John O'Neil-Doe (jr.)"));
    }

    #[test]
    fn what_is_not_valid_there_is_no_pattern() {
        for pattern in
            [r"\A[a-z]+\z", "[[:alpha:]]+", "a{,3}", r"\p{Nonsense}", r"\-", "(", "a**", r"(?P<n>a)", "]"]
        {
            assert!(compiled(pattern).is_none(), "{pattern}");
            assert!(matches(pattern, "whatever"));
        }
    }

    #[test]
    fn threads_that_compile_at_once_agree() {
        const PATTERNS: [&str; 4] = ["^a+$", "^b+$", "^c+$", "^d+$"];
        std::thread::scope(|scope| {
            for first in 0..8 {
                scope.spawn(move || {
                    for index in 0..PATTERNS.len() {
                        let pattern = PATTERNS[(first + index) % PATTERNS.len()];
                        assert!(matches(pattern, &pattern[1..2]) && !matches(pattern, "z"), "{pattern}");
                        assert!(std::ptr::eq(compiled(pattern).unwrap(), compiled(pattern).unwrap()));
                    }
                });
            }
        });
    }
}
