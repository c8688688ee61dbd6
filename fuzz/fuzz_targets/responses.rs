#![no_main]
#![allow(deprecated, reason = "deprecated types are read too")]

use libfuzzer_sys::fuzz_target;
use sensay_client::types;

type Read = fn(&[u8]);

macro_rules! types {
    ($($name:ident,)*) => { &[$(read::<types::$name>),*] };
}

/// How each type is read.
const TYPES: &[Read] = include!(concat!(env!("OUT_DIR"), "/types.rs"));

/// What could be read can be written, and is the same when it is read again.
fn read<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<T>(bytes) else { return };
    let text = serde_json::to_vec(&value).expect("what was JSON can be JSON again");
    let again: T = serde_json::from_slice(&text).expect("what was written can be read");
    assert_eq!(value, again);
}

// The first byte says which type it is.
fuzz_target!(|bytes: &[u8]| {
    let Some((&which, bytes)) = bytes.split_first() else { return };
    TYPES[usize::from(which) % TYPES.len()](bytes);
});
