use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::rewrite;

const SHELF: &str = "\
# A shelf.
paths:
  /shelves:
    put: # changes it
      summary: Change a shelf
      responses:
        '200': {$ref: '#/a'} # fine
        '404':
          description: |-
            Not
            found

  # Books.
  /books: {get: {responses: {}}}
required: [name, color]
";

fn edited(text: &str, change: impl Fn(&mut Value)) -> String {
    let old = crate::parse("a.yaml", text).unwrap().value;
    let mut new = old.clone();
    change(&mut new);
    rewrite(text, &old, &new, &BTreeSet::from(["A cup.".to_owned()])).unwrap()
}

#[test]
fn only_changed_values_are_rewritten() {
    let text = edited(SHELF, |new| {
        new["paths"]["/shelves"]["put"]["summary"] = json!("Update a shelf");
        new["paths"]["/shelves"]["put"]["responses"]["202"] =
            json!({"description": "A cup.", "content": {"a": {"b": [1, "1"]}}});
        new["required"] = json!(["name", "shelf", "color"]);
        let paths = new["paths"].as_object_mut().unwrap();
        let books = paths.shift_remove("/books").unwrap();
        paths.insert("/volumes".to_owned(), books);
    });
    insta::assert_snapshot!(text);
}

/// Collects the pointer of every node.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    found.push(at.clone());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            pointers(value, format!("{at}/{}", crate::document::escape(key)), found);
        }),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, value)| pointers(value, format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn kept() -> (String, Value) {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/sensay.yaml");
    let text = std::fs::read_to_string(file).unwrap();
    let value = crate::parse("sensay.yaml", &text).unwrap().value;
    (text, value)
}

/// Makes a change of some kind at a node.
fn change(root: &mut Value, pointer: &str, kind: u8) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = key.replace("~1", "/").replace("~0", "~");
    let made = json!({"type": "object", "properties": {"200": {"description": "Two\nlines: of # it"}}, "enum": ["yes", "1", "", null, 1.5], "none": {}, "empty": []});
    match root.pointer_mut(parent) {
        Some(Value::Object(object)) => match kind {
            0 => drop(object.shift_remove(&key)),
            1 => drop(object.insert(key, made)),
            2 => drop(object.insert("x: new".to_owned(), made)),
            3 => drop(object.insert(key, json!("a: 'b' # c"))),
            _ => {
                let Some(value) = object.shift_remove(&key) else { return };
                object.insert(format!("{key}2"), value);
            }
        },
        Some(Value::Array(items)) => {
            let index: usize = key.parse().unwrap();
            match kind {
                0 if index < items.len() => drop(items.remove(index)),
                1 => items.insert(index.min(items.len()), made),
                2 => items.push(json!(true)),
                _ => {
                    if let Some(item) = items.get_mut(index) {
                        *item = made;
                    }
                }
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edited_text_is_read_as_the_new_value(changes in prop::collection::vec((any::<prop::sample::Index>(), 0u8..5), 1..8)) {
        let (text, old) = kept();
        let mut all = Vec::new();
        pointers(&old, String::new(), &mut all);
        let mut new = old.clone();
        for (index, kind) in &changes {
            change(&mut new, index.get::<String>(&all), *kind);
        }
        let edited = rewrite(&text, &old, &new, &BTreeSet::new());
        prop_assert!(edited.is_ok(), "{:?} {:?}", edited, changes.iter().map(|(index, kind)| (index.get::<String>(&all), kind)).collect::<Vec<_>>());
    }
}
