use serde_json::{Value, json};

use super::{Input, Names, Outcome, Removed, within};
use crate::compare::Accepted;
use crate::diff::Date;
use crate::facts::Facts;
use crate::lock::Lock;

const SHELVES: &str = include_str!("../../tests/vendor/shelves.yaml");

/// Merges a vendor's document, which is the kept spec with one change, as far as so many places.
fn merged(lock: Option<&Lock>, vendor: &Value, most_uses: usize) -> Outcome {
    let document = crate::parse("sensay.yaml", SHELVES).unwrap();
    let names = Names::of(document.value());
    let input = Input {
        text: SHELVES,
        kept: &document,
        lock,
        vendor_text: &vendor.to_string(),
        vendor,
        accepted: &Accepted::none(),
        accepted_text: "",
        names: &names,
        removed: Removed::Remove,
        many_removed: false,
        today: Date::read("2026-03-01").unwrap(),
    };
    within(input, most_uses).unwrap()
}

#[test]
fn what_is_too_much_to_merge_is_said_and_stays_in_the_lock_as_it_was() {
    let before = crate::parse("sensay.yaml", SHELVES).unwrap().value().clone();
    let lock = Lock::new(&before.to_string(), Facts::of(&before), Date::read("2026-03-01").unwrap());
    let mut vendor = before.clone();
    vendor["components"]["schemas"]["Problem"]["properties"]["code"]["maxLength"] = json!(9);
    vendor["components"]["schemas"]["Book"]["properties"]["pages"]["minimum"] = json!(1);
    let outcome = merged(Some(&lock), &vendor, 40);
    let message =
        "not merged as a whole: the document has more than 40 places; compare this operation by hand";
    let conflicts: Vec<String> = outcome.conflicts.iter().map(ToString::to_string).collect();
    assert!(
        conflicts.len() > 3 && conflicts.iter().all(|conflict| conflict.ends_with(message)),
        "{conflicts:#?}"
    );
    // The next merge begins where this one began.
    let again = merged(Some(&outcome.lock), &vendor, 40);
    assert_eq!(again.conflicts, outcome.conflicts);
    let whole = merged(Some(&outcome.lock), &vendor, 200_000);
    assert!(
        whole.conflicts.is_empty() && whole.changes.len() == 2,
        "{:?} {:?}",
        whole.conflicts,
        whole.changes
    );
    assert_eq!(merged(None, &vendor, 40).conflicts.len(), outcome.conflicts.len());
}
