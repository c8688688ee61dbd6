//! Prints the document that a vendor would publish of the API of a kept spec: as it is, or with changes that a seed
//! decides.
//!
//! ```text
//! cargo run -p sensay-build-tools --example vendor -- openapi/sensay.yaml [SEED [CHANGES]]
//! ```

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a program for developers"
)]

#[allow(dead_code, reason = "the tests use the rest of it")]
#[path = "../tests/vendor/mod.rs"]
mod vendor;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let text = std::fs::read_to_string(arguments.next().unwrap()).unwrap();
    let numbers: Vec<u64> = arguments.map(|number| number.parse().unwrap()).collect();
    let mut root = vendor::document(&text).value().clone();
    if let Some(seed) = numbers.first() {
        let count = numbers.get(1).map_or(8, |count| usize::try_from(*count).unwrap());
        let (changed, done) = vendor::changes::changed(&root, *seed, count);
        done.iter().for_each(|line| eprintln!("{line}"));
        root = changed;
    }
    println!("{:#}", vendor::vendor_of(&root));
}
