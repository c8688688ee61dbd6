//! What the client makes of servers and networks that misbehave, on real sockets: every fault with every kind of call.
//!
//! The faults and what has to come of them are data, in `faults.rs`. What came of them is the table in the client's
//! documentation, which is compared with what was measured, and written anew with `INSTA_UPDATE=always`.
//! It is a binary of its own, since the peak of its memory is looked at.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

mod answers;
mod faults;
mod kind;
mod run;
mod server;
mod table;

use faults::{Act, FAULTS, Fault, NONE};
use kind::Kind;
use run::{Cell, run};

/// How much memory all of it may take, the servers included. A bomb alone would be 64 MiB.
const MEMORY_KIB: u64 = 48 * 1024;

#[test]
fn each_fault_ends_as_it_should_for_each_kind_of_call() {
    let before = memory();
    let mut wrong = Vec::new();
    let mut rows = Vec::new();
    for fault in FAULTS {
        let mut row = Vec::new();
        for (kind, expected) in Kind::ALL.into_iter().zip(fault.expected) {
            if expected != NONE {
                // One that fails says so by itself; the others are still of interest.
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
        assert!(after - before < MEMORY_KIB, "{} KiB more than the {before} KiB before", after - before);
    }
}

/// What comes of a fault that each request meets, checked against what must hold of every cell.
fn cell(fault: &'static Fault, kind: Kind) -> String {
    let Cell { always, once } = run(fault, kind);
    let found = always.to_string();
    let place = format!("{}, {}", fault.name, kind.name());
    let nobody = matches!(fault.act, Act::Refuse | Act::Full);
    // Sent again only where the server has seen nothing, or where no harm can come of it.
    assert!(nobody || kind.is_idempotent() || always.attempts == 1, "{place}: {found}");
    if let Some(once) = once {
        let expected = if always.attempts > 1 { "ok 2×" } else { &found };
        assert_eq!(once.to_string(), expected, "{place}, when the fault shows once");
    }
    found
}

/// The peak of the resident memory so far, in KiB, where the system says it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
