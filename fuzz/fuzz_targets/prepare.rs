//! What has no findings is prepared, and what is prepared is prepared the same way again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sensay_build_tools::{prepare, read};

fuzz_target!(|text: &str| {
    let Ok(document) = read("text", text) else { return };
    let first = prepare::prepare(&document.value);
    let second = prepare::prepare(&document.value);
    assert_eq!(first.value, second.value);
});
