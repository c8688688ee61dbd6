//! Counts the instructions of this program under valgrind's callgrind.

use std::process::Command;

/// Returns how many instructions one of `what` takes: this program runs with the arguments `what` and a number, once
/// with `few` and once with `many`, so that everything else cancels out.
pub(crate) fn instructions_of_one(what: &[&str], few: u64, many: u64) -> u64 {
    (instructions(what, many) - instructions(what, few)) / (many - few)
}

fn instructions(what: &[&str], count: u64) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().unwrap()).args(what).arg(count.to_string());
    let output = command.output().expect("valgrind is installed");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let collected = told.lines().find_map(|line| line.split_once("Collected : "));
    collected.unwrap_or_else(|| panic!("{told}")).1.trim().parse().unwrap()
}
