//! Measures the memory of a call in flight: `cargo run --release -p sensay-tests --example load -- [CALLS]`.
//!
//! The mock runs in another process, so that only the client's memory is measured. It delays each response, so that all
//! calls are in flight at the same time. The figures are read from Linux's `/proc`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints its figures")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use sensay_client::{Client, RetryPolicy};
use sensay_tests::{Apart, builder};
use tokio::sync::Semaphore;

/// The delay of each response in milliseconds: longer than it takes to send all requests.
const DELAY: u64 = 10_000;

/// How many calls start together. More would overflow the queue of the mock's listener, and the kernel would wait
/// seconds before it connects again.
const TOGETHER: usize = 250;

/// How many file descriptors are reserved for other purposes than connections.
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
        println!("only {at_once} of {calls} calls at the same time, since `ulimit -n` is {files}");
    }
    let client = builder().base_url(url).retry(RetryPolicy::never()).build().unwrap();
    call(&client, 0).await;
    let (before, threads) = (memory("VmRSS:"), memory("Threads:"));
    let start = Instant::now();
    let slots = Arc::new(Semaphore::new(at_once));
    let mut tasks = Vec::with_capacity(calls);
    for number in 1..=calls {
        let permit = slots.clone().acquire_owned().await.unwrap();
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            call(&client, DELAY).await;
            drop(permit);
        }));
        if number % TOGETHER == 0 {
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }
    let sent = start.elapsed();
    let open = std::fs::read_dir("/proc/self/fd").unwrap().count();
    for task in tasks {
        task.await.unwrap();
    }
    let more = memory("VmHWM:").saturating_sub(before);
    println!("{calls} calls started within {:.1} s, then {open} files were open", sent.as_secs_f64());
    println!("all responses received after {:.1} s, with {threads} threads", start.elapsed().as_secs_f64());
    println!("{before} KiB at the start, {more} KiB more at the peak");
    println!("{:.1} KiB for a call in flight", more as f64 / at_once as f64);
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
