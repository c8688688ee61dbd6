#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: &str| {
    let Ok(read) = sensay_build_tools::transcribe::transcribe("page", page) else { return };
    let yaml = read.to_yaml().expect("what was read can be written");
    let document = sensay_build_tools::parse("yaml", &yaml).expect("what was written can be read");
    assert_eq!(document.value(), read.document.value());
});
