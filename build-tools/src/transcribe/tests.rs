//! Pages in both layouts, whole and broken.

use insta::{assert_snapshot, glob};
use serde_json::Value;

use super::{check, transcribe};
use crate::compare::Accepted;
use crate::parse;

mod broken;
mod lines;
mod page;
mod round_trip;
mod values;

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
fn pages_without_a_last_line_break_are_put_together() {
    let (first, second) = (PAGES[0].1.trim_end(), PAGES[1].1.trim_end());
    let read = transcribe("pages", &format!("{first}{second}")).unwrap();
    let apart = transcribe("pages", &format!("{first}\n{second}")).unwrap();
    assert_eq!(read.document.value(), apart.document.value());
    assert_eq!(read.document.operations().count(), 2);
}

#[test]
fn what_an_object_allows_besides_can_stand_beneath_its_attributes() {
    const END: &str = "\nMinimum length is 1, maximum length is 50.\n";
    let page = PAGES.iter().find(|page| page.0 == "rename-a-shelf").unwrap();
    for (page, indent) in [(page.1, ""), (page.2, "  ")] {
        let page = page.replacen(
            END.trim(),
            &format!("{}\n\n{indent}Additional properties are NOT allowed.", END.trim()),
            1,
        );
        let schema = "/~1v1~1shelves~1{shelfID}/patch/requestBody/content/application~1json/schema";
        let operations = operations(&page);
        let schema = operations.pointer(schema).unwrap();
        assert_eq!(schema["additionalProperties"], false, "{schema:#}");
        assert_eq!(schema["properties"]["name"]["additionalProperties"], Value::Null);
    }
}
