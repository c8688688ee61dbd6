//! Pages in both layouts, whole and broken.

use insta::{assert_snapshot, glob};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::sentences::{Fact, Sentence, sentence};
use super::types::{Heading, Type};
use super::{Transcript, check, transcribe, yaml};
use crate::compare::Accepted;
use crate::parse;

mod page;
mod round_trip;

macro_rules! page {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("tests/pages/", $name, ".browser.txt")),
            include_str!(concat!("tests/pages/", $name, ".text.txt")),
        )
    };
}
/// Every page, in the layout of a browser and as text with bullets.
const PAGES: [(&str, &str, &str); 10] = [
    page!("add-a-book"),
    page!("ask-the-librarian"),
    page!("count-by-room"),
    page!("get-a-book"),
    page!("list-books"),
    page!("list-results-of-imports"),
    page!("redeem-an-invitation"),
    page!("remove-a-book"),
    page!("rename-a-shelf"),
    page!("settle-a-loan"),
];

fn operations(page: &str) -> Value {
    transcribe("page", page).unwrap().document.value()["paths"].clone()
}

#[test]
fn a_page_gives_its_operation() {
    glob!("tests/pages/*.txt", |path| {
        let page = std::fs::read_to_string(path).unwrap();
        let read = transcribe("page", &page).unwrap();
        let yaml = read.to_yaml().unwrap();
        // What it gives as text with bullets is the same, which another test shows.
        let name = path.file_name().unwrap().to_string_lossy();
        let yaml = if name.ends_with("browser.txt") { yaml } else { String::new() };
        insta::with_settings!({ description => name, omit_expression => true }, {
            assert_snapshot!(format!("{yaml}\n{}", read.findings));
        });
    });
}

#[test]
fn both_layouts_give_the_same_operation() {
    for (name, browser, text) in PAGES {
        assert_eq!(operations(browser), operations(text), "{name}");
    }
}

#[test]
fn a_file_with_several_pages_gives_all_their_operations() {
    for layout in [
        |page: &(&str, &'static str, &'static str)| page.1,
        |page: &(&str, &'static str, &'static str)| page.2,
    ] {
        let file: String = PAGES.iter().map(|page| layout(page).to_owned() + "\n").collect();
        let read = transcribe("pages", &file).unwrap();
        assert_eq!(read.document.operations().count(), PAGES.len());
        for page in &PAGES {
            let single = transcribe("page", layout(page)).unwrap().document;
            for operation in single.operations() {
                let mut node = Value::from(operation.node.clone());
                let mut within = read.document.value().pointer(&operation.pointer).unwrap().clone();
                // Ids are unique in a file.
                for node in [&mut node, &mut within] {
                    node["operationId"] = Value::Null;
                }
                assert_eq!(within, node, "{}", page.0);
            }
        }
    }
}

#[test]
fn what_is_transcribed_is_a_document() {
    for (name, browser, _) in PAGES {
        let read = transcribe("page", browser).unwrap();
        let document = parse(name, &read.to_yaml().unwrap()).unwrap();
        assert_eq!(document.value(), read.document.value(), "{name}");
    }
}

#[test]
fn a_check_names_both_values_and_the_line() {
    let kept = parse("kept.yaml", include_str!("tests/kept.yaml")).unwrap();
    let page = PAGES.iter().find(|page| page.0 == "rename-a-shelf").unwrap().1;
    let pages = transcribe("page", page).unwrap().document;
    let checks: Vec<_> = check(&kept, &pages, &Accepted::none()).iter().map(ToString::to_string).collect();
    assert_snapshot!(checks.join("\n"));
}

#[test]
fn a_page_agrees_with_what_is_made_from_it() {
    for (name, browser, text) in PAGES {
        let kept = parse("kept", &transcribe("page", browser).unwrap().to_yaml().unwrap()).unwrap();
        let checks = check(&kept, &transcribe("page", text).unwrap().document, &Accepted::none());
        assert!(checks.is_empty(), "{name}: {checks:?}");
    }
}

#[test]
fn a_text_without_an_operation_is_refused() {
    let refused = transcribe("notes.txt", "Nothing\nto see").unwrap_err().to_string();
    assert_snapshot!(refused);
}

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

/// Reads whatever there is: each finding has a line of the page.
fn read(page: &str) -> Result<Option<Transcript>, TestCaseError> {
    let (read, findings) = match transcribe("page", page) {
        Ok(read) => (Some(read.clone()), read.findings),
        Err(findings) => (None, findings),
    };
    prop_assert!(read.is_some() || findings.len() == 1);
    let lines = page.lines().count().max(1);
    for finding in &findings {
        prop_assert!((1..=lines).contains(&finding.place.unwrap().line), "{}", finding);
    }
    Ok(read)
}

/// Reads whatever there is, and sees that the result is what a document has to be.
fn survives(page: &str) -> Result<(), TestCaseError> {
    if let Some(read) = read(page)? {
        let document = parse("yaml", &read.to_yaml().unwrap());
        let document = document.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(document.value(), read.document.value());
        prop_assert!(read.document.operations().count() > 0);
    }
    Ok(())
}

#[test]
fn pages_without_a_last_line_break_are_put_together() {
    let (first, second) = (PAGES[0].1.trim_end(), PAGES[1].1.trim_end());
    let read = transcribe("pages", &format!("{first}{second}")).unwrap();
    let apart = transcribe("pages", &format!("{first}\n{second}")).unwrap();
    assert_eq!(read.document.value(), apart.document.value());
    assert_eq!(read.document.operations().count(), 2);
}

#[test]
fn a_page_cut_short_is_read_as_far_as_it_goes() {
    for page in PAGES.into_iter().flat_map(|(_, browser, text)| [browser, text]) {
        for (end, _) in page.match_indices('\n') {
            read(&page[..end]).unwrap();
        }
    }
}

fn any_page() -> impl Strategy<Value = &'static str> {
    (0..PAGES.len(), any::<bool>()).prop_map(|(index, browser)| {
        let (_, one, other) = PAGES[index];
        if browser { one } else { other }
    })
}

proptest! {
    #[test]
    fn lines_in_any_order_are_survived(page in any_page(), seed in any::<u64>()) {
        let mut lines: Vec<_> = page.lines().collect();
        let mut state = seed | 1;
        for index in (1..lines.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            lines.swap(index, (state >> 33) as usize % (index + 1));
        }
        survives(&lines.join("\n"))?;
    }

    #[test]
    fn paragraphs_in_any_order_are_survived(page in any_page(), order in any::<[u8; 32]>()) {
        let mut paragraphs: Vec<_> = page.split("\n\n").enumerate().collect();
        paragraphs.sort_by_key(|(index, _)| order[index % 32]);
        let paragraphs: Vec<_> = paragraphs.into_iter().map(|(_, text)| text).collect();
        survives(&paragraphs.join("\n\n"))?;
    }

    #[test]
    fn a_foreign_line_is_never_lost(page in any_page(), part in 0.0..1.0, word in "zq[a-z]{6}") {
        let mut lines: Vec<_> = page.lines().collect();
        let at = (lines.len() as f64 * part) as usize;
        lines.insert(at, &word);
        let page = lines.join("\n");
        survives(&page)?;
        // It is in the document, as a part of a text, or in a finding.
        if let Ok(read) = transcribe("page", &page) {
            let said = read.findings.to_string();
            let around = format!(":{}:", at + 1);
            let told = said.contains(&word) || said.contains(&around) || said.contains("is not JSON") || said.contains("and all up to line") ;
            prop_assert!(told || read.to_yaml().unwrap().contains(&word), "{said}");
        }
    }

    #[test]
    fn any_text_is_survived(text in "(GET|PUT|/a|/\\{b\\}|[ •\n]|\n  • |Hide |Show |a |response |attributes |object|string|Required|One of:|Body\n|Responses\n| 200\n|\\{|\\}|\"|curl \\\\\n|Headers\n|application/json\n|Values are |\\.|\\PC){0,60}") {
        survives(&text)?;
        survives(&format!("Title\nGET\n/a\n{text}"))?;
        survives(&format!("Title\nGET\n/a\nResponses\n 200\napplication/json\n{text}"))?;
    }

    #[test]
    fn any_value_is_written_as_it_is_read(keys in prop::collection::vec("\\PC{0,12}|[a-z]{1,3}", 0..6), texts in prop::collection::vec("(?s).{0,24}", 6)) {
        let members: serde_json::Map<_, _> = keys.into_iter().zip(texts).map(|(key, text)| (key, json!([text, {"a": text}]))).collect();
        let value = Value::from(members);
        let text = yaml::yaml(&value).unwrap();
        let read = parse("yaml", &text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(read.value(), &value);
    }
}
