//! Pages cut short, in another order, and with foreign text.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::PAGES;
use crate::parse;
use crate::transcribe::{Transcript, transcribe, yaml};

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
