//! Compares the time of a call with reqwest alone:
//! `cargo run --release -p sensay-tests --example overhead -- [PAIRS]`.
//!
//! The client and reqwest alone send the same call in turn, to a mock in another process. Both send the same body and
//! headers, and deserialize the same type.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints its figures")]

use std::time::{Duration, Instant};

use sensay_tests::{Apart, builder};

mod bare;

const WARM_UP: usize = 500;

fn main() {
    let mock = Apart::start();
    let pairs = std::env::args().nth(1).map_or(10_000, |pairs| pairs.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(&mock.url, pairs));
}

async fn run(url: &str, pairs: usize) {
    let client = builder().base_url(url).build().unwrap();
    let by_hand = bare::ByHand::new(&client, url);
    let (mut by_client, mut by_reqwest) = (Vec::with_capacity(pairs), Vec::with_capacity(pairs));
    for pair in 0..WARM_UP + pairs {
        // The second call of a pair benefits from warm caches, so the order alternates.
        let (one, two) = if pair % 2 == 0 {
            let one = time(bare::update(&client).send()).await;
            (one, time(by_hand.update()).await)
        } else {
            let two = time(by_hand.update()).await;
            (time(bare::update(&client).send()).await, two)
        };
        if pair >= WARM_UP {
            by_client.push(one);
            by_reqwest.push(two);
        }
    }
    let (by_client, by_reqwest) = (median(by_client), median(by_reqwest));
    println!("{pairs} pairs; medians: client {by_client:.1?}, reqwest alone {by_reqwest:.1?}");
    println!("ratio {:.3}", by_client.as_secs_f64() / by_reqwest.as_secs_f64());
}

async fn time<T>(call: impl Future<Output = T>) -> Duration {
    let start = Instant::now();
    call.await;
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
