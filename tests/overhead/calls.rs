//! Counts the instructions of a call: `cargo run --release -p sensay-tests --example overhead_calls`.
//!
//! The program runs itself under valgrind's callgrind, once with the client, and once with the same call and timeouts
//! written with reqwest alone. The mock runs in another process. Both variants send the same body and headers, and
//! deserialize the same type.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints its figures")]

use std::time::Duration;

use sensay_tests::{Apart, builder};

mod bare;
mod callgrind;

const FEW: u64 = 200;
const MANY: u64 = 2_200;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [sender, url, calls] = &arguments[..] {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        return runtime.block_on(call(sender, url, calls.parse().unwrap()));
    }
    let mock = Apart::start();
    let count = |sender| callgrind::instructions_of_one(&[sender, &mock.url], FEW, MANY);
    let (client, bare) = (count("client"), count("reqwest"));
    println!("client {client}, reqwest alone {bare} instructions for a call");
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let ratio = client as f64 / bare as f64;
    println!("ratio {ratio:.3}");
}

async fn call(sender: &str, url: &str, calls: u64) {
    let client = builder().base_url(url).build().unwrap();
    if sender == "client" {
        for _ in 0..calls {
            bare::update(&client).send().await.unwrap();
        }
        return;
    }
    let by_hand = bare::ByHand::new(&client, url);
    for _ in 0..calls {
        // The default attempt timeout of the client.
        tokio::time::timeout(Duration::from_secs(100), by_hand.update()).await.unwrap();
    }
}
