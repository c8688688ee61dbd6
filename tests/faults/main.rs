//! Tests of every kind of call against every fault of a server or a network, on real sockets.
//!
//! `faults.rs` lists the faults and their expected outcomes. The client's documentation has a table of them: the test
//! compares it with the outcomes, and `INSTA_UPDATE=always` writes it.
//! The test is a separate binary, since it measures the peak of the memory.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod faults;
mod kind;
mod responses;
mod run;
mod server;
mod table;

use faults::{Act, FAULTS, Fault, NONE};
use kind::Kind;
use run::{Cell, run};

/// The limit of the memory for all faults, including the servers. One decompressed bomb would exceed it with 64 MiB.
const MEMORY_KIB: u64 = 48 * 1024;

#[test]
fn every_fault_has_its_expected_outcome_for_every_kind_of_call() {
    let before = memory();
    let mut wrong = Vec::new();
    let mut rows = Vec::new();
    for fault in FAULTS {
        let mut row = Vec::new();
        for (kind, expected) in Kind::ALL.into_iter().zip(fault.expected) {
            if expected != NONE {
                // A panic prints its own message. The other cells are still tested.
                match std::panic::catch_unwind(|| cell(fault, kind)) {
                    Ok(found) if found == expected => {}
                    Ok(found) => {
                        wrong.push(format!("{}, {}: {found}, not {expected}", fault.name, kind.name()))
                    }
                    Err(_) => wrong.push(format!("{}, {}: see above", fault.name, kind.name())),
                }
            }
            row.push(expected);
        }
        rows.push((fault.name, row));
    }
    assert!(wrong.is_empty(), "{} cells are wrong:\n{}", wrong.len(), wrong.join("\n"));
    table::compare(&rows);
    if let (Some(before), Some(after)) = (before, memory()) {
        assert!(
            after - before < MEMORY_KIB,
            "{} KiB more than the {before} KiB at the start",
            after - before
        );
    }
}

/// Returns the outcome of a fault, and checks what must hold for every cell.
fn cell(fault: &'static Fault, kind: Kind) -> String {
    let Cell { always, once } = run(fault, kind);
    let found = always.to_string();
    let cell = format!("{}, {}", fault.name, kind.name());
    let is_unreachable = matches!(fault.act, Act::Refuse | Act::Full);
    // A call is retried only if the server has not received it, or if it is idempotent.
    assert!(is_unreachable || kind.is_idempotent() || always.attempts == 1, "{cell}: {found}");
    if let Some(once) = once {
        let expected = if always.attempts > 1 { "ok 2×" } else { &found };
        assert_eq!(once.to_string(), expected, "{cell}, if only the first request meets the fault");
    }
    found
}

/// Returns the peak of the resident memory in KiB, or `None` if the system does not report it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
