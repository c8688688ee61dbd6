//! Whatever is read as a document can be written as JSON, and is then read as the same; each place is in the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sensay_build_tools::parse;

fuzz_target!(|text: &str| {
    let Ok(document) = parse("text", text) else { return };
    let lines = text.split(['\n', '\r']).count();
    for operation in document.operations() {
        assert!(document.place(&operation.pointer).is_none_or(|place| (1..=lines).contains(&place.line)));
    }
    let json = document.value().to_string();
    let again = parse("json", &json).expect("what was read can be read as JSON");
    assert_eq!(again.value(), document.value());
});
