#![no_main]

use libfuzzer_sys::fuzz_target;

// The first byte says how many of the next ones are the sizes of the pieces.
fuzz_target!(|bytes: &[u8]| {
    let Some((&count, rest)) = bytes.split_first() else { return };
    let (sizes, bytes) = rest.split_at(usize::from(count % 16).min(rest.len()));
    sensay_client::__fuzz::stream(bytes, sizes);
});
