//! How many requests a second the mock serves, with state and without, and how much memory it has:
//! `cargo run --release -p sensay-tests --example load_mock -- [REQUESTS] [URL]…`.
//!
//! The mocks run in processes of their own and are measured in turn. Every further URL is another mock of the API, such
//! as Prism's, which is measured in the same run. Linux only, since the memory comes from `/proc`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "the output is what one runs it for")]

use std::time::{Duration, Instant};

use sensay_tests::Apart;
use serde_json::json;

/// How many requests are under way at once, each on a connection of its own.
const CONNECTIONS: usize = 16;

/// How often each server is measured. The best round counts, since other programs only make a round slower.
const ROUNDS: usize = 5;

/// How many requests a further server gets in a round: enough to measure, few enough to wait for.
const REQUESTS_OF_OTHERS: usize = 2_000;

struct Server {
    name: String,
    url: String,
    requests: usize,
    best: f64,
}

fn main() {
    let (plain, stateful) = (Apart::start(), Apart::with_state());
    // The client's feature `ring` leaves the choice of a provider to this program.
    rustls::crypto::ring::default_provider().install_default().ok();
    let mut arguments = std::env::args().skip(1);
    let requests: usize = arguments.next().map_or(200_000, |requests| requests.parse().unwrap());
    let server = |name: &str, url: &str, requests| Server {
        name: name.to_owned(),
        url: url.trim_end_matches('/').to_owned(),
        requests,
        best: 0.0,
    };
    let mut servers = vec![
        server("without state", &plain.url, requests / ROUNDS),
        server("with state", &stateful.url, requests / ROUNDS),
    ];
    servers.extend(arguments.map(|url| server(&url, &url, REQUESTS_OF_OTHERS)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    println!("KiB of the mock with state: {} at the start", memory(stateful.pid()));
    for _ in 0..ROUNDS {
        for server in &mut servers {
            let time = runtime.block_on(round(&server.url, server.requests));
            server.best = server.best.max(server.requests as f64 / time.as_secs_f64());
        }
        println!("KiB of the mock with state: {} after a round", memory(stateful.pid()));
    }
    for Server { name, best, .. } in &servers {
        println!("{best:>8.0} requests a second: {name}");
    }
    println!("ratio of with state to without: {:.2}", servers[1].best / servers[0].best);
}

/// Sends requests over several connections: each updates the user and reads it again.
async fn round(url: &str, requests: usize) -> Duration {
    let client = reqwest::Client::new();
    let begun = Instant::now();
    let workers =
        (0..CONNECTIONS).map(|_| tokio::spawn(work(client.clone(), url.to_owned(), requests / CONNECTIONS)));
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    begun.elapsed()
}

async fn work(client: reqwest::Client, url: String, requests: usize) {
    let url = format!("{url}/v1/users/me");
    let body = json!({ "id": "johndoe", "name": "John Doe" }).to_string();
    for number in 0..requests {
        let request = if number % 2 == 0 { client.put(&url).body(body.clone()) } else { client.get(&url) };
        let request = request.header("x-organization-secret", "secret").header("x-user-id", "johndoe");
        let response = request.header("content-type", "application/json").send().await.unwrap();
        assert!(response.status().is_success(), "{}", response.status());
        response.bytes().await.unwrap();
    }
}

/// Returns the resident memory of a process in KiB.
fn memory(pid: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let value = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    value.trim().trim_end_matches(" kB").parse().unwrap()
}
