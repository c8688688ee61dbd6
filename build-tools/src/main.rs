//! The command behind `cargo spec`.
fn main() {}
