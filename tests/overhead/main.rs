//! What the client costs beyond reqwest: `cargo run --release -p sensay-tests --example overhead -- [PAIRS]`.
//!
//! The same call is made by the client and by reqwest alone, in turn, to a mock in a process of its own. Both write the
//! same body and headers, and read the same type.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "the output is what one runs it for")]

use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderValue};
use sensay_client::Client;
use sensay_client::types::{User, UserUpdate};
use sensay_tests::{Apart, builder};

const WARM_UP: usize = 500;

fn main() {
    let mock = Apart::start();
    let pairs = std::env::args().nth(1).map_or(10_000, |pairs| pairs.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(&mock.url, pairs));
}

async fn run(url: &str, pairs: usize) {
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let plain = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let client = builder().base_url(url).build().unwrap();
    let address = format!("{url}/v1/users/me");
    let mut headers = update(&client).to_request().unwrap().headers().clone();
    for value in headers.values_mut() {
        value.set_sensitive(false);
    }
    let (mut by_client, mut by_reqwest) = (Vec::with_capacity(pairs), Vec::with_capacity(pairs));
    for pair in 0..WARM_UP + pairs {
        // Whoever goes second finds warmer caches, so they take turns.
        let (one, two) = if pair % 2 == 0 {
            let one = time(update(&client).send()).await;
            (one, time(bare(&plain, &address, &headers)).await)
        } else {
            let two = time(bare(&plain, &address, &headers)).await;
            (time(update(&client).send()).await, two)
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

fn update(client: &Client) -> sensay_client::calls::UpdateCurrentUser {
    client.update_current_user().id("johndoe").name("John Doe").email("user@example.com")
}

/// What one would write by hand, without retries, errors, limits and time-outs.
async fn bare(client: &reqwest::Client, url: &str, headers: &HeaderMap<HeaderValue>) -> User {
    let body = UserUpdate::new("johndoe").name("John Doe").email("user@example.com");
    let body = serde_json::to_vec(&body).unwrap();
    let response = client.put(url).headers(headers.clone()).body(body).send().await.unwrap();
    let response = response.error_for_status().unwrap();
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

async fn time<T>(call: impl Future<Output = T>) -> Duration {
    let begun = Instant::now();
    call.await;
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
