//! How much memory a call in flight takes: `cargo run --release -p sensay-tests --example load -- [CALLS]`.
//!
//! The mock is in a process of its own, so the memory is the client's. It holds each answer back for a while, so that
//! all calls are in flight at once. Linux only, as that is where the figures come from.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "the output is what one runs it for")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use sensay_client::{Client, RetryPolicy};
use sensay_tests::{Apart, builder};
use tokio::sync::Semaphore;

/// How long the mock holds an answer back, in milliseconds: longer than it takes to send all the requests.
const DELAY: u64 = 10_000;

/// File descriptors that are no connections.
const SPARE: usize = 100;

fn main() {
    let mock = Apart::start();
    let calls = std::env::args().nth(1).map_or(10_000, |calls| calls.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(run(&mock.url, calls));
}

async fn run(url: &str, calls: usize) {
    let files = limit_of_files();
    let at_once = calls.min(files.saturating_sub(SPARE));
    if at_once < calls {
        println!("only {at_once} of {calls} at once, since `ulimit -n` is {files}");
    }
    // A connection that the kernel's queue had no room for is tried again after one second, then two, then four.
    let client = builder()
        .base_url(url)
        .connect_timeout(Duration::from_secs(60))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    call(&client, 0).await;
    let (before, threads) = (memory("VmRSS:"), memory("Threads:"));
    let begun = Instant::now();
    let room = Arc::new(Semaphore::new(at_once));
    let mut tasks = Vec::with_capacity(calls);
    for _ in 0..calls {
        let permit = room.clone().acquire_owned().await.unwrap();
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            call(&client, DELAY).await;
            drop(permit);
        }));
    }
    let mut open = 0;
    for task in tasks {
        open = open.max(std::fs::read_dir("/proc/self/fd").unwrap().count());
        task.await.unwrap();
    }
    let more = memory("VmHWM:").saturating_sub(before);
    println!(
        "{calls} calls answered in {:.1} s, {open} files open, {threads} threads",
        begun.elapsed().as_secs_f64()
    );
    println!(
        "{before} KiB before, {more} KiB more at the peak: {:.1} KiB for a call in flight",
        more as f64 / at_once as f64
    );
}

async fn call(client: &Client, delay: u64) {
    let call = client.update_current_user().id("johndoe").name("John Doe").email("user@example.com");
    call.header("prefer", format!("delay={delay}")).send().await.unwrap();
}

fn memory(line: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let value = status.lines().find_map(|found| found.strip_prefix(line)).unwrap();
    value.trim().trim_end_matches(" kB").parse().unwrap()
}

fn limit_of_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let value = limits.lines().find_map(|line| line.strip_prefix("Max open files")).unwrap();
    value.split_whitespace().next().unwrap().parse().unwrap_or(usize::MAX)
}
