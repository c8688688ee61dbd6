//! Three documents, separated by lines of `---`: the kept spec, what the vendor had, and what the vendor has. The merge
//! must not fail, and its text is a document.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sensay_build_tools::compare::Accepted;
use sensay_build_tools::diff::Date;
use sensay_build_tools::facts::Facts;
use sensay_build_tools::import::{Input, Names, Removed, import};
use sensay_build_tools::lock::Lock;
use sensay_build_tools::{model, parse};

fuzz_target!(|texts: &str| {
    let mut texts = texts.split("\n---\n");
    let text = texts.next().unwrap_or_default();
    let (before, after) = (texts.next().unwrap_or(text), texts.next().unwrap_or(text));
    let Ok(kept) = parse("kept", text) else { return };
    let (Ok(old), Ok(vendor)) = (model::read("old", before), model::read("new", after)) else { return };
    let today = Date::today();
    let lock = Lock::new(before, Facts::of(&old), today);
    for (lock, removed) in
        [(None, Removed::Keep), (Some(&lock), Removed::Deprecate), (Some(&lock), Removed::Remove)]
    {
        let (accepted, names) = (Accepted::none(), Names::default());
        let input = Input {
            text,
            kept: &kept,
            lock,
            vendor_text: after,
            vendor: &vendor,
            accepted: &accepted,
            accepted_text: "",
            names: &names,
            removed,
            many_removed: true,
            today,
        };
        if let Ok(outcome) = import(input) {
            parse("merged", &outcome.text).expect("what was merged can be read");
        }
    }
});
