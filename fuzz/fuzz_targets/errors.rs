#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u16, &[u8])| sensay_client::__fuzz::error(input.0, input.1));
