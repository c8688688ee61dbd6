use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::harmless::{is_harmless, parser};
use super::{PASS, safe};

#[test]
fn it_changes_only_descriptions() {
    super::super::check(
        PASS,
        "components: {schemas: {A: {description: 'a [b]', properties: {description: {type: string}}, example: 'a [b]'}}}",
        "components: {schemas: {A: {description: 'a \\[b\\]', properties: {description: {type: string}}, example: 'a [b]'}}}",
        &["/components/schemas/A/description"],
    );
}

#[test]
fn text_stays_text() {
    for (before, after) in [
        ("a `Vec<T>` and a Vec<T>", "a `Vec<T>` and a Vec\\<T\\>"),
        ("see https://a.example/b?c=d.", "see <https://a.example/b?c=d>."),
        ("see <https://a.example>", "see <https://a.example>"),
        ("see [the guide](https://a.example/b_c)", "see [the guide](https://a.example/b_c)"),
        ("see [the guide](#guide) of [pages]", "see the guide (#guide) of \\[pages\\]"),
        ("see [the guide][1]\n\n[1]: https://a.example", "see [the guide](https://a.example)"),
        ("unused\n\n[1]: https://a.example", "unused\n\n\\[1\\]: <https://a.example>"),
        ("a note[^1]\n\n[^1]: of mine", "a note\\[^1\\]\n\n\\[^1\\]: of mine"),
        ("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```"),
        ("```rust\nlet x = 1;", "```text\nlet x = 1;\n```"),
        ("a\n\n        indented", "a\n\n```text\n    indented\n```"),
        ("*       - show", "- ```text\n    - show\n  ```"),
        ("-     let x", "- ```text\n  let x\n  ```"),
        ("1.      another", "1. ```text\n    another\n   ```"),
        ("one ` tick [x]", "one \\` tick \\[x\\]"),
        ("already \\[x\\]", "already \\[x\\]"),
        ("<b>bold</b> and <!-- hidden", "\\<b\\>bold\\</b\\> and \\<!-- hidden"),
        ("- a\n- b\n\n  [c]\n- d", "- a\n- b\n\n  \\[c\\]\n- d"),
        ("> a [b]\n\nc", "> a \\[b\\]\n\nc"),
        ("# Title\n\n[x]", "# Title\n\n\\[x\\]"),
        ("| a | b |\n|---|---|\n| [x] | `y` |", "| a | b |\n| --- | --- |\n| \\[x\\] | `y` |"),
        ("", ""),
    ] {
        assert_eq!(safe(before), after, "for {before:?}");
        assert_eq!(safe(after), after, "twice, for {before:?}");
    }
}

/// Checks long runs of signs that open a construct, which would take too long in quadratic time.
#[test]
fn it_takes_linear_time() {
    for sign in
        ["x", "[", "`", "<", "*_", "![", "> ", "- ", "    a\n", "https://", "&", "|-\n", "[a]: b\n", "\\"]
    {
        let text = sign.repeat(80_000 / sign.len());
        assert!(is_harmless(&safe(&text)), "{sign:?}");
    }
}

fn words(text: &str) -> Vec<String> {
    let split = |text: &str| -> Vec<String> {
        text.split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    parser(text)
        .flat_map(|event| match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                split(&text)
            }
            Event::FootnoteReference(name) => split(&name),
            Event::Start(Tag::Link { dest_url, .. }) => split(&dest_url),
            _ => Vec::new(),
        })
        .collect()
}

/// Returns the code blocks that rustdoc would compile. It gathers tests without its Markdown extensions, and renders
/// with them.
fn tests(text: &str, options: Options) -> Vec<String> {
    Parser::new_ext(text, options)
        .filter_map(|event| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == "text" => None,
            Event::Start(Tag::CodeBlock(kind)) => Some(format!("{kind:?}")),
            _ => None,
        })
        .collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "b c",
        "show",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "- ",
        "* ",
        "1. ",
        "10) ",
        "> ",
        "# ",
        "```",
        "~~~",
        "```rust\n",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "[x]",
        "[x]: /y\n",
        "[^1]",
        "[^1]: ",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<a@b.example>",
        "https://a.example/",
        "http://",
        "<https://a.example>",
        "*",
        "**",
        "_",
        "~~",
        "|",
        "|-|-|\n",
        "| a | b |\n",
        "---\n",
        "===\n",
        "\\",
        "!",
        "&amp;",
        "&#91;",
        "&",
        "\"",
        "'",
        ":",
        "ü",
        "\u{a0}",
        "{",
        "}",
        "\r\n",
        "+ ",
        "[a](https://b.example \"c\")",
        "[a](b)",
        "![a](https://b.example)",
        "<script>",
        "</script>",
        "<?",
        "<![CDATA[",
        "- [ ] ",
    ]);
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_becomes_a_test_a_link_or_html(text in prop_oneof![hostile(), any::<String>()]) {
        let safe = safe(&text);
        prop_assert!(is_harmless(&safe), "{safe:?}");
        for options in [Options::empty(), super::harmless::options() | Options::ENABLE_SMART_PUNCTUATION] {
            prop_assert_eq!(tests(&safe, options), Vec::<String>::new(), "{:?}", safe);
        }
        prop_assert_eq!(&super::safe(&safe), &safe);
    }

    #[test]
    fn no_word_is_lost(text in hostile()) {
        let safe = safe(&text);
        // An address that becomes a link ends a word.
        let after = words(&safe).concat();
        for word in words(text.trim()) {
            prop_assert!(after.contains(&word), "{word:?} of {text:?} is not in {safe:?}");
        }
    }
}
