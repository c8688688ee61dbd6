//! What each edit of a document means for the client, one snapshot an area.

use std::collections::BTreeSet;
use std::fmt::Write;

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::{Client, Consequences, Step, consequences};
use crate::diff::tests::cases::edit;
use crate::diff::tests::yaml;
use crate::surface::Kind;

const AREAS: [(&str, &str); 2] =
    [("operations", include_str!("cases/operations.yaml")), ("schemas", include_str!("cases/schemas.yaml"))];

fn base() -> Value {
    yaml(include_str!("cases/base.yaml"))
}

fn client(document: &Value) -> Client {
    match Client::new("test.json", &document.to_string()) {
        Ok(client) => client.value,
        Err(findings) => {
            panic!("{}", findings.of(crate::Level::Error).map(ToString::to_string).collect::<String>())
        }
    }
}

fn all(text: &str) -> Vec<(String, [Consequences; 2])> {
    let edits = yaml(text);
    let found = edits.as_array().unwrap().iter().map(|one| {
        let [old, new] = edit(&base(), one).map(|document| client(&document));
        let ways = [consequences(&old, &new).unwrap(), consequences(&new, &old).unwrap()];
        (one["name"].as_str().unwrap().to_owned(), ways)
    });
    found.collect()
}

#[test]
fn each_edit_has_its_consequences() {
    for (area, text) in AREAS {
        let mut out = String::new();
        for (name, [there, back]) in all(text) {
            writeln!(out, "# {name}\n{there}\n  and back\n{back}\n").unwrap();
        }
        insta::assert_snapshot!(area, out);
    }
}

#[test]
fn each_kind_of_item_comes_goes_and_changes_and_each_change_has_a_cause() {
    let mut seen = BTreeSet::new();
    for item in
        AREAS.iter().flat_map(|(_, text)| all(text)).flat_map(|(_, ways)| ways).flat_map(|way| way.items)
    {
        assert!(!item.causes.is_empty(), "{}", item.change);
        seen.insert((item.change.item().unwrap().kind, item.change.old.is_some(), item.change.new.is_some()));
    }
    // What the generator makes: no modules, traits, functions or features come of a document.
    for kind in [
        Kind::Struct,
        Kind::Enum,
        Kind::Alias,
        Kind::Implementation,
        Kind::Field,
        Kind::Variant,
        Kind::Method,
    ] {
        assert!(seen.contains(&(kind, true, false)) && seen.contains(&(kind, false, true)), "{kind:?}");
    }
    for kind in [Kind::Struct, Kind::Field, Kind::Method, Kind::Implementation] {
        assert!(seen.contains(&(kind, true, true)), "{kind:?}");
    }
}

#[test]
fn texts_and_limits_are_a_patch() {
    let [old, new] = [base(), {
        let mut new = base();
        new["components"]["schemas"]["Shelf"]["properties"]["name"]["maxLength"] = 9.into();
        new
    }];
    let found = consequences(&client(&old), &client(&new)).unwrap();
    assert_eq!((found.step(), found.items.len()), (Some(Step::Patch), 0));
    assert_eq!(consequences(&client(&old), &client(&old)).unwrap().step(), None);
}

#[test]
fn json_has_the_step_and_each_item_with_its_causes() {
    let mut new = base();
    new["components"]["schemas"]["ShelfDraft"]["properties"]["width"]["type"] = "string".into();
    let found = consequences(&client(&base()), &client(&new)).unwrap();
    insta::assert_snapshot!(format!("{:#}\n\n{}", found.to_json(), found.to_markdown()));
}

/// Returns the same document in another notation: components and keys of nodes in another order, and references as the
/// only part of `allOf`. The order of properties stays, since it is that of arguments.
fn in_other_words(node: &Value, seed: u64, at: &str) -> Value {
    match node {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> =
                members.iter().map(|(key, value)| (key.clone(), in_other_words(value, seed, key))).collect();
            if at != "properties" && at != "paths" && at != "schemas" && !members.is_empty() {
                let by = usize::try_from(seed).unwrap_or_default() % members.len();
                members.rotate_left(by);
            }
            if seed % 2 == 1 && at != "items" && members.len() == 1 && members[0].0 == "$ref" && at == "color"
            {
                return serde_json::json!({ "allOf": [Value::Object(members.into_iter().collect::<Map<_, _>>())] });
            }
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => items.iter().map(|item| in_other_words(item, seed, at)).collect(),
        node => node.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_same_in_other_words_has_no_consequences(seed in 0_u64..64) {
        let found = consequences(&client(&base()), &client(&in_other_words(&base(), seed, ""))).unwrap();
        prop_assert!(found.items.is_empty(), "{found}");
    }
}
